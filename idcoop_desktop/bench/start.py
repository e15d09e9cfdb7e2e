"""From nothing to a first page that can be used, in the base of a very large coop."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.bench import people
from idcoop_desktop.bench.timing import Measure, compared, medians

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = 100_000
ROUNDS = 7
BARE = "une fenêtre PySide6 vide"
WELCOME = "accueil du premier démarrage"
FIRST_PAGE = "première page utilisable, 100 000 coopérateurs"
PEOPLE_PAGE = "… puis la page Coopérateurs ouverte"
GOAL = 1.5


def measures(folder: Path) -> list[Measure]:
    """Start a bare window and the program in turn, each in a process of its own.

    Nothing is returned by the frozen program: it has no interpreter to start others with.
    """
    if getattr(sys, "frozen", False):
        return []
    key = secrets.token_bytes(32)
    people.fill(folder, key, PEOPLE)
    program = ("program", str(folder), key.hex())
    _moments(*program)  # the first start of all also fills the system's cache
    times = medians(
        {
            BARE: lambda: _moments("bare")[0],
            WELCOME: lambda: _moments("welcome")[0],
            FIRST_PAGE: lambda: _moments(*program)[0],
            PEOPLE_PAGE: partial(_second_step, program),
        },
        ROUNDS,
    )
    return compared(times, against=BARE, goals={FIRST_PAGE: GOAL})


def first_page(folder: Path, key: bytes) -> float:
    """Return when the first page of a base can be used, in milliseconds from nothing."""
    return _moments("program", str(folder), key.hex())[0]


def _second_step(program: tuple[str, ...]) -> float:
    first, second = _moments(*program)
    return second - first


def _moments(*arguments: str) -> list[float]:
    """Return the moments the window told, in milliseconds after its process was asked for."""
    command = [sys.executable, "-m", "idcoop_desktop.bench.windows", *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # As on a person's computer, where the modules were compiled when they were installed.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    told = subprocess.run(
        command,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    ).stdout
    return [(float(line) - began) * 1000 for line in told.splitlines()]
