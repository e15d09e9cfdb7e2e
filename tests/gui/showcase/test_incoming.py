"""Many photos at once: their moment, how far it is, a stop, and what their cameras noted."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtTest import QTest

from idcoop_desktop.domain.showcase import Moment
from idcoop_desktop.services import sheets
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.showcase.incoming import Incoming, Intake
from idcoop_desktop.views.showcase.incoming_bar import IncomingBar
from tests.gui.showcase.test_photos import CLICK, drop, photos

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.showcase.conftest import Demo

HEIC = Path(__file__).parents[2] / "unit" / "documents" / "pictures" / "upright.heic"


def pictures(folder: Path, count: int) -> list[Path]:
    """Write small pictures and return where they are."""
    made = [folder / f"photo-{number}.png" for number in range(count)]
    for number, path in enumerate(made):
        Image.new("RGB", (64, 48), (number * 20, 90, 90)).save(path)
    return made


def test_photos_are_added_as_before_during_or_after(opened, demo, mural, tmp_path):
    studio = opened(mural)
    combo = studio.photos.intake.bar.ui.moment_combo
    assert combo.currentText() == "après"
    combo.setCurrentIndex(0)
    drop(studio, *pictures(tmp_path, 3))
    added = photos(demo, mural)[4:]
    assert [photo.moment for photo in added] == [Moment.BEFORE] * 3
    assert studio.ui.status_label.text() == "3\u00a0photos ajoutées."
    assert studio.photos.shelf.current == added[0].id
    assert not studio.photos.intake.bar.ui.progress_bar.isVisible()
    assert not studio.photos.intake.bar.ui.offer_frame.isVisible()


def test_day_and_place_are_kept_only_when_ticked(opened, demo, mural, tmp_path, check_accessible):
    studio = opened(mural)
    bar, tools = studio.photos.intake.bar.ui, studio.photos.tools.ui
    drop(studio, HEIC, *pictures(tmp_path, 1))
    assert bar.offer_frame.isVisible()
    assert "12/06/2025" in bar.days_check.text()
    assert "48,3904°\u00a0N, 4,4861°\u00a0O" in bar.places_check.text()
    assert not bar.keep_button.isEnabled()
    check_accessible(studio)
    bar.days_check.setChecked(True)
    QTest.mouseClick(bar.keep_button, CLICK)
    new = photos(demo, mural)[4]
    assert (new.taken_on, new.taken_place) == (date(2025, 6, 12), "")
    assert not bar.offer_frame.isVisible()
    assert studio.photos.tools.taken_on.day == date(2025, 6, 12)
    QTest.mouseClick(tools.forget_button, CLICK)
    assert photos(demo, mural)[4].taken_on is None
    assert studio.photos.tools.taken_on.text() == ""
    assert not tools.forget_button.isEnabled()


def test_nothing_is_kept_when_nothing_is_wanted(opened, demo, mural):
    studio = opened(mural)
    drop(studio, HEIC)
    bar = studio.photos.intake.bar.ui
    bar.places_check.setChecked(True)
    QTest.mouseClick(bar.forget_button, CLICK)
    new = photos(demo, mural)[4]
    assert (new.taken_on, new.taken_place) == (None, "")
    assert not bar.offer_frame.isVisible()


@pytest.fixture
def threads() -> Iterator[Background]:
    """Jobs in threads, as in the program."""
    made = Background()
    yield made
    made.close()


def test_the_rest_is_not_added_once_stopped(qtbot, demo: Demo, mural, threads, changes, tmp_path):
    context = PageContext(
        desk=demo.desk,
        background=threads,
        changes=changes,
        navigate=lambda *_: None,
        notice=lambda _words: None,
    )
    bar = IncomingBar(context, mural, host := _host(qtbot))
    qtbot.addWidget(bar)
    bar.show()
    paths = pictures(tmp_path, 4)

    def read(number: int) -> bytes:
        if number == 2:
            bar.cancel()
        return paths[number].read_bytes()

    waiting = [Incoming(f"{n}", lambda n=n: read(n)) for n in range(4)]
    with qtbot.waitSignal(bar.arrived, timeout=20_000) as arrived:
        bar.add(waiting)
        assert bar.ui.cancel_button.isVisible()
        assert bar.busy
    (intake,) = arrived.args
    assert isinstance(intake, Intake)
    assert intake.stopped
    assert len(intake.taken) == 2
    assert not bar.busy
    assert not bar.ui.cancel_button.isVisible()
    assert len(sheets.project_sheet(demo.desk, mural).photos) == 6
    assert host is not None


def _host(qtbot):
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    qtbot.addWidget(host)
    return host
