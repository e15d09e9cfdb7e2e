"""« Un par résidence »: chosen, made whole or not at all, told with what was left out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from idcoop_desktop.services import residences
from idcoop_desktop.services import showcase as showcases
from idcoop_desktop.store import publications, showcase, staff
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.publications.batch_window import BatchWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.publications.page import PublicationsPage
    from tests.gui.showcase.conftest import Demo
    from tests.gui.watchdog import Watchdog


@pytest.fixture
def window(page: PublicationsPage, mural: int) -> Iterator[BatchWindow]:
    """The window, opened from the page, on the mural."""
    page.ui.batch_button.click()
    (made,) = page.window().findChildren(BatchWindow)
    made.projects.choose(mural)
    yield made
    made.done(0)


def test_each_residence_has_its_file(
    window: BatchWindow, demo: Demo, tmp_path: Path, check_accessible: Callable[[QWidget], None]
) -> None:
    check_accessible(window)
    count = len(residences.list_residences(demo.desk))
    before = len(publications.all_publications(demo.desk.base))
    assert len(window.residences.keys) == count
    window.make_into(tmp_path)
    assert not window.working
    files = sorted(tmp_path.glob("*.pdf"))
    assert files
    left = window.ui.left_list.count()
    assert len(files) + left == count
    assert str(len(files)) in window.ui.result_label.text()
    made = publications.all_publications(demo.desk.base)
    assert len(made) == before + len(files)
    check_accessible(window)


@pytest.fixture
def yann(demo: Demo) -> None:
    """A colleague answers for the first residence."""
    desk = demo.desk
    (yann,) = (one for one in staff.all_staff(desk.base) if one.name == "Yann Prigent")
    first = residences.list_residences(desk)[0].residence
    residences.save_residence(desk, replace(first, referent_id=yann.id))


@pytest.mark.usefixtures("yann")
def test_residences_are_narrowed_and_ticked(window: BatchWindow, tmp_path: Path) -> None:
    ui = window.ui
    every = window.residences.keys
    ui.commune_box.setCurrentIndex(1)
    assert 0 < len(window.residences.keys) < len(every)
    ui.commune_box.setCurrentIndex(0)
    ui.referent_box.setCurrentIndex(ui.referent_box.findText("Yann Prigent"))
    assert window.residences.keys == every[:1]
    ui.referent_box.setCurrentIndex(0)
    assert window.residences.keys == every
    ui.people_box.click()
    ui.silent_box.click()
    assert len(window.residences.keys) < len(every)
    ui.people_box.click()
    ui.silent_box.click()
    ui.none_button.click()
    assert window.residences.keys == ()
    assert not ui.make_button.isEnabled()
    for row in range(2):
        ui.residences_list.item(row).setCheckState(Qt.CheckState.Checked)
    assert len(window.residences.keys) == 2
    ui.merged_button.click()
    window.make_into(tmp_path)
    (file,) = tmp_path.glob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF")


def test_a_refusal_is_told_in_the_window(window: BatchWindow, demo: Demo, tmp_path: Path) -> None:
    feast = demo.project("tablée")
    told = showcase.get_showcase(demo.desk.base, feast)
    assert told is not None
    showcases.save_showcase(demo.desk, replace(told, hero_id=None))
    window.projects.choose(feast)
    window.make_into(tmp_path)
    assert "grande photo" in window.refusal.words
    assert [*tmp_path.glob("*.pdf")] == []


def test_a_stop_leaves_no_file(
    demo: Demo,
    mural: int,
    changes: Changes,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    tmp_path: Path,
    watchdog: Watchdog,
) -> None:
    worker = Background()
    context = PageContext(
        desk=demo.desk,
        background=worker,
        changes=changes,
        navigate=lambda _kind, _key: None,
        notice=lambda _text: None,
    )
    before = publications.all_publications(demo.desk.base)
    host = show(BatchWindow(context, None))  # type: ignore[arg-type]
    assert isinstance(host, BatchWindow)
    qtbot.waitUntil(lambda: bool(host.residences.keys) and host.projects.model.rowCount() > 0)
    host.projects.choose(mural)
    qtbot.waitUntil(lambda: host.order is not None)
    with watchdog.watching():
        host.make_into(tmp_path)
        assert host.working
        host.reject()
        assert "Arrêté" in host.ui.status_label.text()
        qtbot.waitUntil(lambda: not worker.busy, timeout=20_000)
    worker.close()
    assert [*tmp_path.glob("*.pdf")] == []
    assert publications.all_publications(demo.desk.base) == before
