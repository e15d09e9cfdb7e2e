"""A document that shows somebody not covered: what helps is offered wherever it is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.showcase import Showcase
from idcoop_desktop.services import consents, photo_people, showcase
from idcoop_desktop.store import publications
from idcoop_desktop.store import showcase as store
from idcoop_desktop.views.publications.batch_window import BatchWindow
from idcoop_desktop.views.publications.document_window import PAGE_ONLY, UP_TO_DATE, DocumentWindow
from idcoop_desktop.views.showcase.hiding_dialog import HidingDialog
from idcoop_desktop.views.showcase.studio import FlyerStudio
from idcoop_desktop.views.showcase.uncovered_window import UncoveredWindow
from tests.gui.showcase.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.publications.page import PublicationsPage
    from tests.gui.showcase.conftest import Demo

NAME = "Solenn Kerbrat"
PAPER = (ImageUse.HALL, ImageUse.LETTER_BOX)


@pytest.fixture
def somebody(demo: Demo, mural: int) -> Showcase:
    """Somebody is on the large photo of the mural and agreed to flyers alone."""
    desk = demo.desk
    words = store.get_showcase(desk.base, mural)
    assert words is not None
    assert words.hero_id is not None
    photo_people.name_person(desk, words.hero_id, person_name=NAME)
    agree(demo, words.hero_id, PAPER)
    return words


def agree(demo: Demo, photo_id: int, uses: tuple[ImageUse, ...]) -> None:
    agreed = ImageConsent(
        id=0,
        uses=uses,
        from_on=TODAY,
        until_on=date(2029, 1, 1),
        noted_by_id=0,
        person_name=NAME,
        photo_id=photo_id,
    )
    consents.note_consents(demo.desk, [agreed])


def link(host: QWidget, words: str) -> QPushButton:
    """Return the button that says so."""
    (found,) = (
        one
        for one in host.findChildren(QPushButton)
        if words in f"{one.text()} {one.accessibleName()}" and one.isVisibleTo(host)
    )
    return found


def prepared(qtbot: QtBot, page: PublicationsPage, kind: PublicationKind) -> DocumentWindow:
    """Open the window that prepares a kind, and wait for its answer."""
    page.prepare.choose(kind)
    page.prepare.panel.prepare()
    (window,) = page.window().findChildren(DocumentWindow)
    qtbot.waitUntil(lambda: window.refusal.words != "" or window.state == UP_TO_DATE)
    return window


def mended(qtbot: QtBot, host: QWidget) -> tuple[FlyerStudio, UncoveredWindow]:
    """Follow the way to the studio: the window that helps is there."""
    link(host, "Ouvrir").click()
    (studio,) = host.findChildren(FlyerStudio)
    qtbot.waitUntil(lambda: studio.preview.state not in {"", "Mise à jour…"})
    (helping,) = studio.findChildren(UncoveredWindow)
    return studio, helping


def test_a_booklet_offers_to_hide_or_to_replace_a_photo_that_a_flyer_may_show(
    qtbot: QtBot, page: PublicationsPage, demo: Demo, somebody: Showcase
) -> None:
    showcase.save_showcase(demo.desk, replace(somebody, photo_ids=somebody.photo_ids[:2]))
    window = prepared(qtbot, page, PublicationKind.BOOKLET)
    assert "Assemblée générale" in window.refusal.words
    studio, helping = mended(qtbot, window)
    assert "1\u00a0photo ne peut pas" in helping.ui.lead_label.text()
    assert not link(helping, "Remplacer par").menu().isEmpty()
    link(helping, "Cacher un visage").click()
    (hiding,) = studio.findChildren(HidingDialog)
    hiding.reject()
    studio.done(0)
    agree(demo, somebody.hero_id or 0, tuple(ImageUse))
    window.ask()
    qtbot.waitUntil(lambda: window.state == UP_TO_DATE)
    window.reject()


def test_a_page_for_the_site_asks_for_the_forms_of_the_web(
    qtbot: QtBot, page: PublicationsPage, demo: Demo, somebody: Showcase, tmp_path: Path
) -> None:
    agree(demo, somebody.hero_id or 0, (ImageUse.ASSEMBLY,))
    window = prepared(qtbot, page, PublicationKind.BOOKLET)
    assert window.refusal.words == ""
    window.export_to(tmp_path / "livret.html")
    assert "Site internet" in window.refusal.words
    link(window, "Imprimer les autorisations").click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()
    assert not [*tmp_path.glob("*.html")]
    window.reject()


def test_a_booklet_agreed_to_for_the_site_alone_goes_out_as_its_page(
    qtbot: QtBot, page: PublicationsPage, demo: Demo, somebody: Showcase, tmp_path: Path
) -> None:
    agree(demo, somebody.hero_id or 0, (ImageUse.WEB,))
    window = prepared(qtbot, page, PublicationKind.BOOKLET)
    assert "Assemblée générale" in window.refusal.words
    qtbot.waitUntil(window.ui.export_button.isEnabled)
    assert window.state == PAGE_ONLY
    window.ui.export_button.click()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.nameFilters() == ["Page pour le site (*.html)"]
    assert dialog.selectedFiles()[0].endswith(".html")
    dialog.reject()
    window.export_to(tmp_path / "livret.html")
    assert "livret.html" in window.done_bar.words
    window.export_to(tmp_path / "livret.pdf")
    assert "Assemblée générale" in window.refusal.words
    assert [one.name for one in tmp_path.glob("livret.*")] == ["livret.html"]
    window.reject()


@pytest.mark.parametrize("kind", [PublicationKind.CALL_FOR_IDEAS, PublicationKind.ANNUAL_REPORT])
def test_a_document_made_without_a_photo_says_so_and_offers_what_a_refusal_does(
    qtbot: QtBot,
    page: PublicationsPage,
    demo: Demo,
    somebody: Showcase,
    tmp_path: Path,
    check_accessible: Callable[[QWidget], None],
    kind: PublicationKind,
) -> None:
    (line,) = photo_people.photo_sheet(demo.desk, somebody.hero_id or 0).lines
    consents.withdraw_consent(demo.desk, line.consents[0].id, TODAY)
    window = prepared(qtbot, page, kind)
    assert "fait sans une photo" in window.refusal.words
    assert f"La fresque du Clos du Phare\u00a0» ({NAME}" in window.refusal.words
    assert window.state == UP_TO_DATE
    check_accessible(window)
    link(window, "Imprimer les autorisations").click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()
    studio, _helping = mended(qtbot, window)
    studio.done(0)
    window.export_to(tmp_path / "page.html")
    assert "fait sans une photo" in window.done_bar.words
    agree(demo, somebody.hero_id or 0, tuple(ImageUse))
    window.ask()
    qtbot.waitUntil(lambda: window.refusal.words == "")
    window.reject()


def test_flyers_of_residences_offer_the_same(
    qtbot: QtBot, page: PublicationsPage, demo: Demo, mural: int, somebody: Showcase, tmp_path: Path
) -> None:
    (line,) = photo_people.photo_sheet(demo.desk, somebody.hero_id or 0).lines
    consents.withdraw_consent(demo.desk, line.consents[0].id, TODAY)
    page.ui.batch_button.click()
    (window,) = page.window().findChildren(BatchWindow)
    window.projects.choose(mural)
    before = len(publications.all_publications(demo.desk.base))
    window.make_into(tmp_path)
    assert "accord retiré" in window.refusal.words
    assert not window.ui.result_frame.isVisibleTo(window)
    assert len(publications.all_publications(demo.desk.base)) == before
    link(window, "Imprimer les autorisations").click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()
    studio, _helping = mended(qtbot, window)
    studio.done(0)
    window.done(0)
