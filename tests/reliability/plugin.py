"""The seed and the size of every test of this folder, and the table of what was done, at the end.

``IDCOOP_SOAK`` is the one setting of sizes: 0 (CI) to 1 (``python3 dev.py soak``), or between.
``--seed N`` or ``IDCOOP_SEED`` plays one seed instead of the permanent list.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from .figures import PROPERTY, Recorder, Told, figures_of
from .seeds import seeds_of

SOAK, SEED = "IDCOOP_SOAK", "IDCOOP_SEED"
_HERE = Path(__file__).parent

Tally = Callable[[str, int, str], None]


def size(*, ci: int, soak: int) -> int:
    """Return how many times to do something, in all its seeds together."""
    return round(ci + (soak - ci) * float(os.environ.get(SOAK) or 0))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--seed", type=int, help="play this seed alone in tests/reliability")
    parser.addoption("--figures", type=Path, help="write down in a file what each test tried")


def pytest_configure(config: pytest.Config) -> None:
    """Write down what is told, in the process that hears of all the tests."""
    path = config.getoption("--figures")
    if path is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(path))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Play each test with the seeds of its list, or with the one that was asked for."""
    if "seed" not in metafunc.fixturenames or not metafunc.definition.path.is_relative_to(_HERE):
        return
    asked = metafunc.config.getoption("--seed")
    asked = os.environ.get(SEED) if asked is None else asked
    seeds = seeds_of(metafunc.function.__name__) if asked is None else (int(asked),)
    metafunc.parametrize("seed", seeds, ids=[f"seed-{seed}" for seed in seeds])


@pytest.fixture
def tally(request: pytest.FixtureRequest, record_property: Callable[..., None]) -> Tally:
    """Tell what was done for a row of the matrix: how many, and of what."""
    seed = getattr(request.node, "callspec", None)
    played = "" if seed is None else str(seed.params.get("seed", ""))

    def tell(row: str, count: int, what: str) -> None:
        record_property(PROPERTY, (row, count, what, played))

    return tell


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was done for each row, and how to play again what failed."""
    passed = terminalreporter.getreports("passed")
    figures = figures_of(Told.of(report) for report in passed if report.when == "call")
    if figures:
        terminalreporter.section("nothing is lost: what was tried")
    for figure in figures:
        terminalreporter.line(figure.line)
    for report in terminalreporter.getreports("failed"):
        again = replay(report.nodeid)
        if again:
            terminalreporter.line(f"replay: {again}")


def replay(test: str) -> str:
    """Return what plays a test with a seed again, exactly as large; nothing for another one."""
    found = re.search(r"\bseed-(\d+)", test)
    share = os.environ.get(SOAK)
    large = f"{SOAK}={share} " if share else ""
    return f"{large}python3 dev.py test '{test}' --seed {found[1]}" if found else ""
