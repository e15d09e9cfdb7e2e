"""The program's times, each beside the least that the same work could take, in one run."""

from __future__ import annotations

# Each thing is imported where it is used: the windows that this package starts pay for the rest.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any


def measure_all() -> list[dict[str, Any]]:
    """Measure the start, the unit of work and the flyer; a minute of work for the computer.

    Each line has ``name``, ``milliseconds``, ``against`` (what it is compared with), ``ratio`` and
    ``goal`` (the ratio not to exceed, or ``None``).
    """
    import dataclasses
    import tempfile
    from pathlib import Path

    from idcoop_desktop.bench import flyer, start, writing

    with tempfile.TemporaryDirectory() as folder:
        measures = [
            *start.measures(Path(folder, "start")),
            *writing.measures(Path(folder, "writing")),
            *flyer.measures(),
        ]
    return [dataclasses.asdict(measure) for measure in measures]


def table(results: Iterable[dict[str, Any]]) -> str:
    """Return the lines as people read them, a group for each thing compared with."""
    lines: list[str] = []
    against = ""
    for result in results:
        if result["against"] != against:
            against = result["against"]
            lines += ["", f"{against} = 1"]
        goal = "" if result["goal"] is None else f"   but : {result['goal']:g} au plus"
        time = f"{result['milliseconds']:9.2f} ms"
        lines.append(f"  {result['name']:<56}{time}{result['ratio']:8.2f}{goal}")
    return "\n".join(lines[1:])
