"""The list of a million people: what a key pressed, the page opened and the memory cost."""

from __future__ import annotations

import json
import os
import random
import secrets
import statistics
import subprocess
import sys
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from idcoop_desktop.bench import federation
from idcoop_desktop.bench.timing import Measure, clock
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery, Standing
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services import people_list
from idcoop_desktop.services.desk import Desk, SystemClock
from idcoop_desktop.store.base import Base

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PEOPLE = 1_000_000
FEWER = 100_000
NAMES_TYPED = 60
ROWS = 128
SEARCH = f"Recherche parmi {PEOPLE:,} coopérateurs".replace(",", "\u202f")
WINDOW = f"Fenêtre, {PEOPLE:,} coopérateurs".replace(",", "\u202f")
BARE = "les mêmes questions posées à SQLite seul, p99"
_BY_SURNAME = (
    "SELECT id FROM cooperator WHERE deleted_at IS NULL AND key_last >= ? AND key_last < ?"
    " ORDER BY key_last, key_first, id LIMIT 200"
)
_BY_FIRST_NAME = (
    "SELECT id FROM cooperator WHERE deleted_at IS NULL AND key_first >= ? AND key_first < ?"
    " ORDER BY key_first, key_last, id LIMIT 200"
)
_BY_WORDS = (
    "SELECT id FROM cooperator WHERE id IN (SELECT rowid FROM cooperator_fts"
    " WHERE cooperator_fts MATCH ? LIMIT 500) AND +deleted_at IS NULL"
    " ORDER BY key_last, key_first, id"
)
_WHOLE_ROWS = "SELECT * FROM cooperator WHERE id IN (SELECT value FROM json_each(?))"
_SPELLS = "SELECT * FROM status_spell WHERE cooperator_id IN (SELECT value FROM json_each(?))"


def measures(folder: Path) -> list[Measure]:
    """Fill three bases, of nobody, of 100,000 and of a million people; four minutes in all."""
    key = secrets.token_bytes(32)
    names = federation.fill(folder / "million", key, PEOPLE)
    federation.fill(folder / "fewer", key, FEWER)
    federation.fill(folder / "none", key, 0)
    typed = random.Random(3).sample(names, NAMES_TYPED)
    return [
        *_searches(folder / "million", key, typed),
        *_windows(folder, key, [fold(name) for name in typed]),
        *_starts(folder, key),
    ]


def _searches(folder: Path, key: bytes, names: list[str]) -> list[Measure]:
    with Base.open(folder, key) as base:
        desk = Desk(base, StaffMember(id=0, name=""), SystemClock())
        keystrokes = list(_keystrokes(names))
        bare = [clock(partial(_bare, base, text)) for text in keystrokes]
        first = [_first(desk, PeopleQuery(text=text)) for text in keystrokes]
        criteria = PeopleFilter(standings=(Standing.TENANT,), least_years=5, contacted=False)
        narrowed = [_first(desk, PeopleQuery(text=text, criteria=criteria)) for text in keystrokes]
        everybody = _all(desk, PeopleQuery())
        common = _all(desk, PeopleQuery(text=names[0][:2]))
        all_criteria = _all(desk, PeopleQuery(criteria=criteria))
    floor = _p99(bare)
    ours = _p99(first)
    return [
        Measure(BARE, floor, SEARCH, 1.0),
        Measure("une touche, premières lignes, p99", ours, SEARCH, ours / floor, 3, 35),
        _median("une touche, premières lignes, médiane", first, floor),
        Measure("… avec trois critères, p99", _p99(narrowed), SEARCH, _p99(narrowed) / floor),
        Measure("la liste entière, par nom", everybody, SEARCH, everybody / floor),
        Measure("la liste entière de deux lettres", common, SEARCH, common / floor),
        Measure("la liste entière de trois critères", all_criteria, SEARCH, all_criteria / floor),
    ]


def _windows(folder: Path, key: bytes, names: list[str]) -> list[Measure]:
    nobody = _window(folder / "none", key, [])
    told = _window(folder / "million", key, names)
    keys: list[float] = told["keys"]
    more = told["memory"] - nobody["memory"]
    return [
        Measure("page ouverte, premières lignes peintes", told["opening"], WINDOW, None, most=500),
        Measure("touche, lignes peintes, médiane", statistics.median(keys), WINDOW, None),
        Measure("touche, lignes peintes, p99", _p99(keys), WINDOW, None, most=50),
        Measure("plus long silence de la fenêtre en tapant", told["longest"], WINDOW, None),
        Measure("mémoire de plus que sans personne", more, WINDOW, None, most=60, unit="Mo"),
    ]


def _starts(folder: Path, key: bytes) -> list[Measure]:
    from idcoop_desktop.bench.start import first_page
    from idcoop_desktop.bench.timing import medians

    fewer, many = "première page, 100 000 coopérateurs", "première page, un million"
    times = medians(
        {
            fewer: lambda: first_page(folder / "fewer", key),
            many: lambda: first_page(folder / "million", key),
        },
        5,
    )
    floor = times[fewer]
    return [
        Measure(fewer, floor, fewer, 1.0),
        Measure(many, times[many], fewer, times[many] / floor, 1.1),
    ]


def _keystrokes(names: Iterable[str]) -> Iterable[str]:
    return chain.from_iterable(
        (name[:end] for end in range(1, len(name) + 1) if name[:end].strip()) for name in names
    )


def _bare(base: Base, text: str) -> None:
    raw = base.db.raw
    phrase = fold(text)
    found: dict[int, None] = {}
    for sql in (_BY_SURNAME, _BY_FIRST_NAME):
        rows = raw.execute(sql, (phrase, f"{phrase}\U0010ffff"))
        found.update(dict.fromkeys(chain.from_iterable(rows)))
    if len(found) < ROWS:
        words = " ".join(f'"{word}"*' for word in phrase.split())
        found.update(dict.fromkeys(chain.from_iterable(raw.execute(_BY_WORDS, (words,)))))
    keys = json.dumps(list(found)[:ROWS])
    raw.execute(_WHOLE_ROWS, (keys,)).fetchall()
    raw.execute(_SPELLS, (keys,)).fetchall()


def _first(desk: Desk, query: PeopleQuery) -> float:
    return clock(lambda: people_list.first_people(desk, query, ROWS))


def _all(desk: Desk, query: PeopleQuery) -> float:
    return clock(lambda: people_list.listed_people(desk, query))


def _median(name: str, times: list[float], floor: float) -> Measure:
    middle = statistics.median(times)
    return Measure(name, middle, SEARCH, middle / floor)


def _p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[-1]


def _window(folder: Path, key: bytes, names: list[str]) -> dict[str, Any]:
    """Return what the window of a process of its own measured."""
    module = "idcoop_desktop.bench.list_window"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # As on a person's computer, where the modules were compiled when they were installed.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    told = subprocess.run(
        [sys.executable, "-m", module, str(folder), key.hex(), *names],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    ).stdout
    found: dict[str, Any] = json.loads(told)
    return found
