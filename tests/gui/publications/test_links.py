"""Documents are reached from the sheet of a project, from a withdrawal and from a residence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.services import consents, editions, photo_people, shown
from idcoop_desktop.store import publications
from idcoop_desktop.store import showcase as showcase_store
from idcoop_desktop.views.cooperators.appearances import AppearancesWindow
from idcoop_desktop.views.cooperators.residences_view import ResidencesView
from idcoop_desktop.views.projects.page import ProjectsPage
from idcoop_desktop.views.publications.document_window import UP_TO_DATE, DocumentWindow
from tests.gui.showcase.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.context import PageContext
    from tests.gui.publications.conftest import Visits
    from tests.gui.showcase.conftest import Demo


def buttons(widget: QWidget, name: str) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if name in one.accessibleName()]


def test_the_sheet_of_a_project_leads_to_its_documents(
    context: PageContext,
    show: Callable[..., QWidget],
    flyer: bytes,
    mural: int,
    demo: Demo,
    visits: Visits,
) -> None:
    assert flyer
    page = show(ProjectsPage(context))
    assert isinstance(page, ProjectsPage)
    page.show_record("project", mural)
    (in_card, in_thread) = buttons(page, "Voir le document\u00a0: Flyer A4")
    in_card.click()
    in_thread.click()
    made = publications.all_publications(demo.desk.base)[0].id
    assert visits.places == [("publication", made)] * 2


def test_a_withdrawal_leads_to_what_is_to_be_taken_down(
    context: PageContext,
    show: Callable[..., QWidget],
    flyer: bytes,
    mural: int,
    demo: Demo,
    visits: Visits,
) -> None:
    assert flyer
    words = showcase_store.get_showcase(demo.desk.base, mural)
    assert words is not None
    assert words.testimonial_id is not None
    made = shown.publications_quoting(demo.desk, words.testimonial_id)
    host = show(ProjectsPage(context))
    window = AppearancesWindow(made, host, context.navigate)
    window.open()
    buttons(window, "Voir le document")[0].click()
    assert not window.isVisible()
    assert visits.places == [("publication", made[0].publication.id)]


def test_documents_that_show_somebody_tell_their_projects_and_where_they_are_seen(
    context: PageContext, demo: Demo, mural: int, flyer: bytes, show: Callable[..., QWidget]
) -> None:
    assert flyer
    words = showcase_store.get_showcase(demo.desk.base, mural)
    assert words is not None
    assert words.hero_id is not None
    photo_people.name_person(demo.desk, words.hero_id, person_name="Solenn Kerbrat")
    agreed = ImageConsent(
        id=0,
        uses=tuple(ImageUse),
        from_on=TODAY,
        until_on=TODAY,
        noted_by_id=0,
        person_name="Solenn Kerbrat",
        photo_id=words.hero_id,
    )
    (key,) = consents.note_consents(demo.desk, [agreed])
    booklet = Order(kind=PublicationKind.BOOKLET, year=2026)
    editions.make(demo.desk, booklet, ending=".html", file_name="livret.html")
    made = shown.publications_of_consent(demo.desk, key)
    host = show(ProjectsPage(context))
    window = AppearancesWindow(made, host, context.navigate)
    window.open()
    said = [one.text() for one in window.findChildren(QLabel)]
    booklets = [one for one in said if one.startswith("Livret")]
    assert ["projets «" in one and "», «" in one for one in booklets] == [True]
    assert "Prévu pour\u00a0: site internet" in said
    assert any(one.startswith("Flyer A4") and ", projet «" in one for one in said)
    window.reject()


def test_a_residence_has_its_call_for_ideas_and_its_visit_sheet(
    qtbot: QtBot, context: PageContext, show: Callable[..., QWidget]
) -> None:
    view = show(ResidencesView(context))
    assert isinstance(view, ResidencesView)
    view.refresh()
    view.rows.select_first()
    key = view.rows.current_key
    for name, kind in (
        ("Appel à", PublicationKind.CALL_FOR_IDEAS),
        ("Fiche de", PublicationKind.VISIT_SHEET),
    ):
        (asked,) = [
            one
            for one in view.panel.findChildren(QPushButton)
            if name in one.text().replace("&", "")
        ]
        asked.click()
        window = view.findChildren(DocumentWindow)[-1]
        qtbot.waitUntil(lambda window=window: window.state == UP_TO_DATE)
        assert window.order == Order(kind=kind, residence_id=key)
        window.reject()
