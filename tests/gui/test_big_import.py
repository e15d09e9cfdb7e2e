"""A file of 3,000 lines in the real window: in, taken back, in again, searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from idcoop_desktop.bench.big_file import big_file
from idcoop_desktop.bench.journey import Journey, live
from idcoop_desktop.services.people_import import LineKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ERRORS, TWINS = 33, 30
FILE = big_file(3_000, errors=ERRORS, twins=TWINS)


@pytest.fixture(scope="module")
def seen(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Journey:
    return live(qapp, FILE, tmp_path_factory.mktemp("coop"), tmp_path_factory.mktemp("pictures"))


def test_the_preview_tells_every_line_apart(seen: Journey):
    assert sum(seen.planned.values()) == 3_000
    assert seen.planned[LineKind.REFUSED] == ERRORS
    repeated = seen.planned[LineKind.DUPLICATE] + seen.planned[LineKind.UNCHANGED]
    assert 0.95 * TWINS <= repeated <= TWINS + 3


def test_an_import_is_there_whole_or_not_at_all(seen: Journey):
    written = seen.planned[LineKind.NEW]
    assert seen.people == {
        "annulé en cours de route": 0,
        "importé": written,
        "annulé après coup": 0,
        "importé de nouveau": written,
    }
    assert seen.listed == seen.people, "the list and the base differ"


def test_the_same_file_again_has_nothing_new(seen: Journey):
    assert seen.again[LineKind.NEW] == seen.again[LineKind.UPDATED] == 0
    assert seen.again[LineKind.DUPLICATE] == seen.planned[LineKind.DUPLICATE]


def test_anyone_of_it_is_found(seen: Journey):
    *somebody, place, nobody = seen.found.values()
    assert all(1 <= count <= 2 for count in somebody), seen.found
    assert 1 <= place < 100
    assert nobody == 0


def test_the_way_is_shown_in_pictures(seen: Journey):
    assert len(seen.pictures) >= 16
    assert all(path.stat().st_size > 10_000 for path in seen.pictures)
