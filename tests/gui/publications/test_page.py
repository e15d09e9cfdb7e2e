"""« Valorisation »: documents prepared from their gallery, found again, judged as of today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.domain.showcase import PhotoConsent
from idcoop_desktop.services import residences, showcase
from idcoop_desktop.services.making import MAKERS
from idcoop_desktop.store import publications
from idcoop_desktop.store import showcase as showcase_store
from idcoop_desktop.views.publications.document_window import UP_TO_DATE, DocumentWindow
from idcoop_desktop.views.publications.kinds import PURPOSES, offered
from idcoop_desktop.views.publications.page import MADE
from idcoop_desktop.views.showcase.studio import FlyerStudio

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.publications.page import PublicationsPage
    from idcoop_desktop.views.theme import Theme
    from tests.gui.publications.conftest import Visits
    from tests.gui.recorder import MessagesSeen
    from tests.gui.showcase.conftest import Demo

Key = Qt.Key


def latest(demo: Demo) -> int:
    return publications.all_publications(demo.desk.base)[0].id


def open_window(qtbot: QtBot, page: PublicationsPage) -> DocumentWindow:
    (window,) = page.window().findChildren(DocumentWindow)
    qtbot.waitUntil(lambda: window.state == UP_TO_DATE or bool(window.refusal.words))
    return window


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_both_views_are_accessible_in_both_looks(
    page: PublicationsPage,
    flyer: bytes,
    theme: Theme,
    check_accessible: Callable[[QWidget], None],
    mode: str,
) -> None:
    assert flyer
    theme.set_mode(mode)  # type: ignore[arg-type]
    for kind in (PublicationKind.FLYER_A4, PublicationKind.CALL_FOR_IDEAS, PublicationKind.BOOKLET):
        page.prepare.choose(kind)
        check_accessible(page)
    page.switch.setCurrentIndex(MADE)
    check_accessible(page)


def test_the_gallery_offers_what_can_be_made(page: PublicationsPage) -> None:
    kinds = [card.kind for card in page.prepare.gallery.cards]
    assert kinds == [kind for kind in PURPOSES if kind in MAKERS]
    assert kinds == [*offered()]
    assert page.prepare.gallery.kind is kinds[0]


def test_projects_never_shown_come_first_and_open_the_studio(
    qtbot: QtBot, flyer: bytes, page: PublicationsPage, demo: Demo
) -> None:
    assert flyer
    page.prepare.choose(PublicationKind.POSTER_A3)
    chooser = page.prepare.panel.projects
    first = chooser.model.row_at(0)
    assert first is not None
    assert first.shown == 0
    assert not page.prepare.panel.ui.prepare_button.isEnabled()
    page.focus_search()
    qtbot.keyClicks(chooser.search, "fresque")
    qtbot.keyClick(chooser.search, Key.Key_Return)
    assert [*chooser.model.ids] == [demo.project("fresque")]
    chooser.rows.setFocus()
    chooser.rows.select_first()
    qtbot.keyClick(chooser.rows, Key.Key_Return)
    (studio,) = page.window().findChildren(FlyerStudio)
    qtbot.waitUntil(lambda: studio.preview.state not in {"", "Mise à jour…"})
    assert studio.choice.kind is PublicationKind.POSTER_A3
    studio.done(0)


def test_a_call_for_ideas_goes_to_a_residence_or_to_all(
    qtbot: QtBot, page: PublicationsPage, demo: Demo, tmp_path: Path
) -> None:
    page.prepare.choose(PublicationKind.CALL_FOR_IDEAS)
    panel = page.prepare.panel
    panel.ui.one_residence_button.click()
    assert panel.order is None
    place = residences.find_residences(demo.desk, "Ajoncs")[0]
    panel.residence.set_choice(place.id, place.label)
    panel.prepare()
    window = open_window(qtbot, page)
    assert window.order == Order(kind=PublicationKind.CALL_FOR_IDEAS, residence_id=place.id)
    window.options.residence.setFocus()
    window.ui.any_residence_button.click()
    assert window.order.residence_id is None
    qtbot.waitUntil(lambda: window.state == UP_TO_DATE)
    window.export_to(tmp_path / "appel.pdf")
    assert "appel.pdf" in window.done_bar.words
    made = publications.all_publications(demo.desk.base)[0]
    assert (made.kind, made.file_name) == (PublicationKind.CALL_FOR_IDEAS, "appel.pdf")
    assert (tmp_path / "appel.pdf").read_bytes().startswith(b"%PDF")
    window.reject()


def test_a_report_has_pages_to_turn_by_keyboard(
    qtbot: QtBot, page: PublicationsPage, check_accessible: Callable[[QWidget], None]
) -> None:
    page.prepare.choose(PublicationKind.ANNUAL_REPORT)
    page.prepare.panel.prepare()
    window = open_window(qtbot, page)
    check_accessible(window)
    pages = window.pages
    assert pages.pages > 1
    pages.setFocus()
    qtbot.keyClick(pages.focusProxy(), Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert pages.page == pages.pages - 1
    qtbot.keyClick(pages.focusProxy(), Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert pages.page == 0
    before = pages.paper.width()
    qtbot.keyClick(pages.focusProxy(), Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pages.paper.width() > before
    window.reject()


def test_a_booklet_is_refused_with_the_way_to_mend_it_and_made_without_that_project(
    qtbot: QtBot, page: PublicationsPage, demo: Demo
) -> None:
    told = showcase_store.get_showcase(demo.desk.base, demo.project("tablée"))
    assert told is not None
    showcase.save_showcase(demo.desk, replace(told, lead="", story=""))
    page.prepare.choose(PublicationKind.BOOKLET)
    page.prepare.panel.prepare()
    window = open_window(qtbot, page)
    assert "Park Menez" in window.refusal.words
    assert not window.ui.export_button.isEnabled()
    (link,) = window.refusal.findChildren(QPushButton)
    link.click()
    (studio,) = window.findChildren(FlyerStudio)
    qtbot.waitUntil(lambda: studio.preview.state not in {"", "Mise à jour…"})
    studio.done(0)
    listed = window.ui.projects_list
    for row in range(listed.count()):
        if "Park Menez" in listed.item(row).text():
            listed.item(row).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: window.state == UP_TO_DATE)
    assert demo.project("tablée") not in window.order.project_ids
    assert window.ui.export_button.isEnabled()
    for row in range(listed.count()):
        listed.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert len(window.order.project_ids) == 1
    window.reject()


def test_documents_made_are_found_narrowed_and_lead_to_their_project(
    qtbot: QtBot, page: PublicationsPage, flyer: bytes, demo: Demo, visits: Visits
) -> None:
    assert flyer
    page.switch.setCurrentIndex(MADE)
    made = page.made
    count = made.model.rowCount()
    assert made.model.ids[0] == latest(demo)
    page.focus_search()
    qtbot.keyClicks(made.search, "affiche fresque")
    qtbot.keyClick(made.search, Key.Key_Return)
    assert made.model.rowCount() == 1
    made.search.clear_now()
    made.ui.kind_box.setCurrentIndex(made.ui.kind_box.findText("Flyer A4"))
    assert 0 < made.model.rowCount() < count
    made.ui.year_box.setCurrentIndex(made.ui.year_box.count() - 1)
    page.show_record("publication", latest(demo))
    assert made.model.rowCount() == count
    assert made.rows.current_key == latest(demo)
    link = next(one for one in made.detail.findChildren(QPushButton) if "fresque" in one.text())
    link.click()
    assert visits.places == [("project", demo.project("fresque"))]


def test_what_must_be_reviewed_is_found_and_explained(
    page: PublicationsPage, flyer: bytes, demo: Demo, mural: int, context: PageContext, qtbot: QtBot
) -> None:
    assert flyer
    page.switch.setCurrentIndex(MADE)
    made = page.made
    made.ui.outdated_box.click()
    qtbot.waitUntil(lambda: not made.standings.scanning)
    before = {*made.model.ids}
    words = showcase_store.get_showcase(demo.desk.base, mural)
    assert words is not None
    assert words.hero_id is not None
    showcase.record_consent(demo.desk, words.hero_id, PhotoConsent.REFUSED)
    context.changes.announce("projects")
    qtbot.waitUntil(lambda: not made.standings.scanning and {*made.model.ids} > before)
    assert latest(demo) in made.model.ids
    made.rows.select_key(latest(demo))
    sheet = made.detail.sheet
    assert sheet is not None
    assert sheet.standing.state.label == "À retirer"
    first = made.model.index(0, 4)
    qtbot.waitUntil(lambda: made.model.data(first) in {"À retirer", "Périmé"})
    made.ui.outdated_box.click()
    assert made.model.rowCount() > len(before)


def test_a_document_is_made_again_with_what_is_known_today(
    qtbot: QtBot, page: PublicationsPage, flyer: bytes, demo: Demo, tmp_path: Path
) -> None:
    page.show_record("publication", latest(demo))
    made = page.made
    made.rows.setFocus()
    qtbot.keyClick(made.rows, Key.Key_Return)
    qtbot.keyClick(page.window().focusWidget(), Key.Key_Space)
    window = open_window(qtbot, page)
    window.export_to(tmp_path / "encore.pdf")
    assert (tmp_path / "encore.pdf").read_bytes() == flyer
    assert len(publications.all_publications(demo.desk.base)) == made.model.rowCount()
    window.reject()


def test_a_file_tells_what_it_is_and_whether_it_may_be_shown(
    page: PublicationsPage,
    flyer: bytes,
    demo: Demo,
    mural: int,
    tmp_path: Path,
    messages_seen: MessagesSeen,
) -> None:
    file = tmp_path / "trouvé.pdf"
    file.write_bytes(flyer)
    page.finder.find(file)
    assert page.made.rows.current_key == latest(demo)
    assert "peut être montré" in messages_seen.notices[-1]
    words = showcase_store.get_showcase(demo.desk.base, mural)
    assert words is not None
    assert words.hero_id is not None
    showcase.record_consent(demo.desk, words.hero_id, PhotoConsent.REFUSED)
    page.finder.find(file)
    assert "ne doit plus être montré" in messages_seen.notices[-1]
    file.write_bytes(flyer + b" ")
    page.finder.find(file)
    assert "n’est pas un document fait" in messages_seen.notices[-1]
    page.finder.find(tmp_path / "absent.pdf")
    assert "absent.pdf" in messages_seen.take_error()
