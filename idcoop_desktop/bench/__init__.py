"""The program's times, each beside the least that the same work could take, in one run."""

from __future__ import annotations

# Each thing is imported where it is used: the windows that this package starts pay for the rest.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path
    from typing import Any

    from idcoop_desktop.bench.timing import Measure

    Entry = Callable[[Path], list[Measure]]

DURATION = "Durée de chaque partie"


def measure_all(
    names: Collection[str] = (),
    *,
    tell: Callable[[str], object] | None = None,
    pictures: Path | None = None,
) -> list[dict[str, Any]]:
    """Measure the parts named, else those of :func:`usual`, one after the other.

    ``pictures`` is where a part that takes some leaves them; without, they are thrown away.

    Each line has ``name``, ``value`` in its ``unit``, ``against`` (what it is compared with),
    ``ratio``, ``goal`` (the ratio not to exceed, or ``None``) and ``most`` (the value not to
    exceed). The last ones say how long each part took. ``tell`` hears the name of a part before it
    begins. Raises ``KeyError`` for a name that is none.
    """
    import dataclasses
    import tempfile
    from functools import partial
    from pathlib import Path

    from idcoop_desktop.bench.timing import Measure, clock

    known = entries(pictures)
    chosen = {name: known[name] for name in names or usual()}
    found: list[Measure] = []
    durations: list[Measure] = []
    for name, entry in chosen.items():
        if tell is not None:
            tell(name)
        with tempfile.TemporaryDirectory() as folder:
            taken = clock(partial(_extend, found, entry, Path(folder)))
        durations.append(Measure(name, taken / 1000, DURATION, None, unit="s"))
    total = sum(one.value for one in durations)
    durations.append(Measure("en tout", total, DURATION, None, unit="s"))
    return [dataclasses.asdict(measure) for measure in (*found, *durations)]


def _extend(found: list[Measure], entry: Entry, folder: Path) -> None:
    found += entry(folder)


def entries(pictures: Path | None = None) -> dict[str, Entry]:
    """Return every part by its name; each is given an empty folder of its own."""
    from idcoop_desktop.bench import (
        backups,
        batch,
        booklet,
        budget,
        duplicates,
        flyer,
        imports,
        lists,
        previews,
        projects,
        publications,
        start,
        writing,
    )

    def journey_of(folder: Path) -> list[Measure]:
        from idcoop_desktop.bench import journey

        return journey.measures(folder, pictures or folder / "pictures")

    return {
        "start": start.measures,
        "writing": writing.measures,
        "flyer": flyer.measures,
        "booklet": booklet.measures,
        "previews": previews.measures,
        "batch": batch.measures,
        "publications": publications.measures,
        "backups": backups.measures,
        "imports": imports.measures,
        "projects": projects.measures,
        "budget": budget.measures,
        "duplicates": duplicates.measures,
        "lists": lists.measures,
        "journey": journey_of,
    }


def usual() -> tuple[str, ...]:
    """Return the parts measured when none is named: half a minute of work for the computer."""
    return ("start", "writing", "flyer")


def table(results: Iterable[dict[str, Any]]) -> str:
    """Return the lines as people read them, a group for each thing compared with."""
    lines: list[str] = []
    against = ""
    for result in results:
        if result["against"] != against:
            against = result["against"]
            lines += ["", against if result["ratio"] is None else f"{against} = 1"]
        lines.append(_line(result))
    return "\n".join(lines[1:])


def _line(result: dict[str, Any]) -> str:
    value = f"{result['value']:11.2f} {result['unit']:<2}"
    ratio = " " * 8 if result["ratio"] is None else f"{result['ratio']:8.2f}"
    told = [] if result["goal"] is None else [f"{result['goal']:g} fois"]
    told += [] if result["most"] is None else [f"{result['most']:g} {result['unit']}"]
    goal = f"   but : {' et '.join(told)} au plus" if told else ""
    return f"  {result['name']:<58}{value}{ratio}{goal}"
