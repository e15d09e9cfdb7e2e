"""The words of the flyer: shown, previewed as they are typed, refused in their place, kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from idcoop_desktop.services import publishing
from idcoop_desktop.store import tables
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.showcase.studio import FlyerStudio
from tests.gui.showcase.conftest import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.recorder import MessagesSeen
    from tests.gui.showcase.conftest import Demo


def write(studio: FlyerStudio, text: str) -> None:
    """Replace the story as a person does."""
    studio.ui.story_edit.selectAll()
    QTest.keyClicks(studio.ui.story_edit, text)


def is_sharp(studio: FlyerStudio) -> bool:
    """Tell whether no pixel of the page is stretched; a page may have one more, cut off."""
    return 0 <= studio.preview.page.pixels.width() - studio.preview.width_px <= 1


def test_it_opens_on_the_words_kept_and_their_page(opened, mural):
    studio = opened(mural)
    assert studio.windowTitle() == "Atelier – La fresque du Clos du Phare"
    assert studio.ui.lead_edit.toPlainText().startswith("Trois mercredis")
    assert studio.ui.value_3_edit.text() == "604 €"
    assert "Nadia, habitante et porteuse" in studio.ui.testimonial_words.text()
    assert studio.preview.state == "À jour"
    assert not studio.is_dirty


@pytest.mark.parametrize("size", [(1093, 614), (1366, 768)])
def test_it_fits_and_everything_has_a_name(opened, mural, check_accessible, size):
    studio = opened(mural, *size)
    assert (studio.width(), studio.height()) == size
    check_accessible(studio)
    body, scroll = studio.ui.form_body, studio.ui.form_scroll
    assert body.minimumSizeHint().width() <= scroll.viewport().width()
    assert studio.preview.page.width() >= 310


def test_the_page_has_one_pixel_for_each_of_the_screen(qtbot, opened, mural):
    studio = opened(mural)
    small = studio.preview.page.pixels.width()
    assert is_sharp(studio)
    QTest.mouseClick(studio.preview.zoom_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: studio.preview.page.pixels.width() > 2 * small)
    assert is_sharp(studio)
    assert not studio.ui.form_scroll.isVisible()
    QTest.mouseClick(studio.preview.zoom_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: studio.preview.page.pixels.width() == small)
    assert studio.ui.form_scroll.isVisible()


def test_the_page_follows_what_is_typed(qtbot, opened, mural):
    studio = opened(mural)
    before = studio.preview.page.grab().toImage()
    write(studio, "Un phare pour tous.")
    assert studio.preview.state == "Mise à jour…"
    assert studio.preview.page.grab().toImage() == before
    settle(qtbot, studio)
    assert studio.preview.page.grab().toImage() != before
    assert studio.is_dirty


def test_a_text_too_long_is_refused_beside_the_page_and_at_its_field(qtbot, opened, mural):
    studio = opened(mural)
    studio.ui.story_edit.setPlainText("Un mot de plus. " * 400)
    settle(qtbot, studio)
    told = studio.ui.story_error
    assert "Le récit dépasse de" in studio.preview.problem
    assert "mm" in studio.preview.problem
    assert told.isVisible()
    assert re.fullmatch("Dépasse de \\d+\u00a0mm la place prévue.", told.text())
    assert studio.ui.story_fit.text() == ""
    assert studio.ui.story_edit.property("state") == "error"
    assert not studio.ui.lead_error.isVisible()
    assert not studio.preview.page.is_blank
    write(studio, "Court.")
    settle(qtbot, studio)
    assert (studio.preview.problem, told.isVisible()) == ("", False)
    assert studio.ui.story_fit.text() == "Tient"


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("lead_edit", "Une phrase qui ne finit jamais. " * 30, "L’accroche"),
        ("story_edit", "", "Le récit est vide"),
        ("story_edit", "Un signe inconnu\u00a0: \U00013000", "imprimer"),
        ("value_1_edit", "Beaucoup trop de monde ici", "Le chiffre n°"),
        ("name_2_edit", "", "complétez"),
    ],
)
def test_each_refusal_goes_to_its_field(qtbot, opened, mural, field, text, told):
    studio = opened(mural)
    edit = getattr(studio.ui, field)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    # Key events carry no sign outside Latin 1: put in as an input method does.
    (edit.insert if isinstance(edit, QLineEdit) else edit.insertPlainText)(text)
    settle(qtbot, studio)
    assert told in studio.preview.problem
    assert edit.property("state") == "error"
    assert edit.accessibleDescription() in {studio.preview.problem, studio.ui.lead_error.text()}
    assert edit.accessibleDescription()


def test_an_empty_row_of_figures_does_not_shift_the_error(qtbot, opened, mural):
    studio = opened(mural)
    for edit in (studio.ui.value_1_edit, studio.ui.name_1_edit, studio.ui.name_3_edit):
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
    settle(qtbot, studio)
    assert studio.ui.name_3_edit.property("state") == "error"
    assert studio.ui.figures_error.isVisible()
    assert len(studio.words().figures) == 2


def test_saving_keeps_the_words_and_nothing_is_asked_on_leaving(qtbot, opened, demo, mural):
    studio = opened(mural)
    write(studio, "Un phare pour tous.")
    QTest.keyClick(studio.ui.story_edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert publishing.suggested_words(demo.desk, mural).story == "Un phare pour tous."
    assert studio.ui.status_label.text() == "Textes et choix enregistrés."
    QTest.keyClick(studio, Qt.Key.Key_Escape)
    assert not studio.isVisible()


def test_words_not_saved_are_not_lost_by_a_slip(
    opened, demo: Demo, mural, messages_seen: MessagesSeen
):
    studio = opened(mural)
    write(studio, "Perdu ?")
    messages_seen.answer_next(False)
    QTest.keyClick(studio, Qt.Key.Key_Escape)
    assert studio.isVisible()
    messages_seen.answer_next(True)
    studio.ui.close_button.click()
    assert not studio.isVisible()
    assert publishing.suggested_words(demo.desk, mural).story.startswith("Tout est parti")
    assert "sera perdu" in messages_seen.questions[0]


def test_hostile_words_are_shown_as_typed(qtbot, opened, mural, check_accessible):
    studio = opened(mural)
    hostile = "<img src='x'> <b>gras</b> &amp; %s {x}"
    for edit in (studio.ui.lead_edit, studio.ui.story_edit):
        edit.setPlainText(hostile)
    settle(qtbot, studio)
    assert studio.preview.problem == ""
    assert studio.words().lead == hostile
    check_accessible(studio)


def test_a_project_without_words_starts_from_what_is_known(opened, demo, mural):
    told = demo.project("grande tablée")
    with demo.desk.unit("rien n’est écrit") as unit:
        query = tables.Showcase.delete().where(tables.Showcase.project_id == told)
        query.execute(unit.base.db)
    studio = opened(told)
    words = studio.words()
    assert (words.id, bool(words.story), bool(words.figures)) == (0, True, True)
    assert words.hero_id is not None
    assert not studio.is_dirty


def test_a_project_not_done_says_why_it_has_no_flyer(opened, demo):
    studio = opened(demo.project("vélo"))
    assert "une fois le projet réalisé" in studio.preview.problem
    assert studio.preview.page.is_blank


def test_the_window_keeps_turning_while_pages_are_made(qtbot: QtBot, context, mural, heartbeat):
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
    write(studio, "Un phare.")
    qtbot.waitUntil(lambda: studio.preview.state == "À jour", timeout=20_000)
    qtbot.waitUntil(lambda: not threads.busy, timeout=20_000)
    assert heartbeat.beats > 0
    studio.done(0)
    threads.close()
