"""Pages of the preview: turned, enlarged, and the texts of the fact sheet that make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QStyleOptionComboBox

from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import fact_sheets
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.showcase.page_zoom import Fit, Room, larger, smaller
from idcoop_desktop.views.showcase.studio import FlyerStudio
from tests.gui.showcase.conftest import settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def fact_sheet(qtbot, opened: Callable[..., FlyerStudio], mural: int) -> Iterator[FlyerStudio]:
    """The studio on the fact sheet of the mural."""
    studio = opened(mural, 1366, 768)
    combo = studio.ui.kind_combo
    combo.setCurrentIndex(combo.findData(PublicationKind.FACT_SHEET))
    settle(qtbot, studio)
    return studio


def test_the_fields_are_those_of_the_document(fact_sheet, check_accessible):
    ui = fact_sheet.ui
    assert ui.facts_card.isVisible()
    assert ui.lead_edit.isVisible()
    assert not ui.story_edit.isVisible()
    assert not ui.figures_card.isVisible()
    assert not fact_sheet.is_dirty
    check_accessible(fact_sheet)


def test_texts_are_tried_before_they_are_kept(qtbot, fact_sheet, demo, mural):
    before = fact_sheet.preview.page.grab().toImage()
    goals = fact_sheet.facts.edits[0]
    goals.selectAll()
    QTest.keyClicks(goals, "Donner des couleurs au hall")
    settle(qtbot, fact_sheet)
    assert fact_sheet.preview.page.grab().toImage() != before
    assert fact_sheets.texts(demo.desk, mural)["fact-sheet.goals"] != "Donner des couleurs au hall"
    assert fact_sheet.is_dirty
    QTest.keyClick(goals, Qt.Key.Key_S, CONTROL)
    assert fact_sheets.texts(demo.desk, mural)["fact-sheet.goals"] == "Donner des couleurs au hall"
    assert not fact_sheet.is_dirty


def test_a_needed_text_that_is_empty_is_told_at_its_field(qtbot, fact_sheet):
    goals = fact_sheet.facts.edits[0]
    goals.clear()
    settle(qtbot, fact_sheet)
    assert fact_sheet.preview.problem
    assert goals.property("state") == "error"
    assert goals.accessibleDescription() == fact_sheet.preview.problem


def test_pages_are_turned_by_buttons_and_keys(qtbot, fact_sheet):
    preview = fact_sheet.preview
    assert preview.tools.words == "page 1 sur 2"
    first = preview.page.grab().toImage()
    QTest.mouseClick(preview.tools.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.page.grab().toImage() != first)
    assert preview.tools.words == "page 2 sur 2"
    assert "page 2 sur 2" in preview.page.accessibleName()
    assert not preview.tools.next_button.isEnabled()
    preview._scroll.setFocus()
    QTest.keyClick(preview._scroll, Qt.Key.Key_PageDown)
    assert preview.number == 1
    QTest.keyClick(preview._scroll, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: preview.page.grab().toImage() == first)
    assert preview.number == 0


def test_one_page_has_nothing_to_turn(opened, mural):
    studio = opened(mural)
    assert studio.preview.tools.words == ""
    assert not studio.preview.tools.next_button.isVisible()


def test_the_page_is_enlarged_by_keys_wheel_and_menu(qtbot, opened, mural):
    studio = opened(mural, 1366, 768)
    preview = studio.preview
    whole = preview.page.width()
    preview._scroll.setFocus()
    QTest.keyClick(preview._scroll, Qt.Key.Key_Plus)
    once = preview.page.width()
    assert once > whole
    spot = QPointF(50, 50)
    wheel = QWheelEvent(
        spot,
        preview._scroll.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview._scroll.viewport(), wheel)
    assert preview.page.width() > once
    QTest.mouseClick(preview.tools.less_button, Qt.MouseButton.LeftButton)
    assert preview.page.width() == once
    preview.tools.size_button.click()
    (menu,) = preview.tools.findChildren(QMenu)
    next(action for action in menu.actions() if action.text().startswith("100")).trigger()
    menu.close()
    assert preview.tools.size_button.text() == "100\u00a0%"
    real = 210 / 25.4 * preview.logicalDpiX()
    assert preview.page.width() == pytest.approx(real, abs=4)
    qtbot.waitUntil(lambda: 0 <= preview.page.pixels.width() - preview.width_px <= 1)
    QTest.keyClick(preview._scroll, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: preview.page.width() == whole)
    assert "Page entière" in preview.tools.size_button.accessibleName()
    settle(qtbot, studio)


def test_sizes_stay_within_what_can_be_read_and_drawn():
    room = Room(width=600, height=500, real_width=800, ratio=1.4)
    assert room.page_width(Fit.PAGE) == 357
    assert room.page_width(Fit.WIDTH) == 600
    assert room.page_width(1.0) == 800
    assert (room.page_width(0.01), room.page_width(50.0)) == (160, 3000)
    assert (larger(0.9), larger(3.0)) == (1.0, 3.0)
    assert (smaller(1.0), smaller(0.1)) == (0.75, 0.25)


def test_the_studio_opens_on_the_document_and_the_theme_wanted(qtbot, context, mural):
    studio = FlyerStudio(context, mural, kind=PublicationKind.POSTER_A3, theme="sobre")
    studio.open()
    settle(qtbot, studio)
    assert (studio.order().kind, studio.order().theme) == (PublicationKind.POSTER_A3, "sobre")
    assert studio.ui.story_fit.text() == "Pas utilisé"
    before = studio.preview.page.grab().toImage()
    studio.ui.theme_combo.setCurrentIndex(0)
    settle(qtbot, studio)
    assert studio.order().theme == ""
    assert studio.preview.page.grab().toImage() != before
    studio.done(0)


def test_typing_never_holds_the_window(qtbot, context, mural, watchdog):
    threads = Background()
    real = PageContext(
        desk=context.desk,
        background=threads,
        changes=context.changes,
        navigate=context.navigate,
        notice=context.notice,
    )
    studio = FlyerStudio(real, mural)
    studio.open()
    qtbot.waitUntil(lambda: studio.preview.state == "À jour", timeout=20_000)
    with watchdog.watching():
        QTest.keyClicks(studio.ui.story_edit, " Et tout le monde y passe.", delay=5)
        qtbot.waitUntil(lambda: studio.preview.state == "À jour", timeout=20_000)
    qtbot.waitUntil(lambda: not threads.busy, timeout=20_000)
    studio.done(0)
    threads.close()


def test_what_may_be_chosen_is_read_whole(opened, mural):
    studio = opened(mural, 1366, 768)
    ui = studio.ui
    for combo in (ui.kind_combo, ui.theme_combo, ui.variant_combo):
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        room = combo.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            combo,
        )
        words = [combo.itemText(row) for row in range(combo.count())]
        widest = max(words, key=combo.fontMetrics().horizontalAdvance)
        assert combo.fontMetrics().horizontalAdvance(widest) <= room.width(), widest
