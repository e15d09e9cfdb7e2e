"""What the coop shows of its projects: documents made week after week, then looked after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.publication_list import PublicationQuery
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.services import (
    consents,
    projects,
    publication_list,
    publishing,
    showcase,
    shown,
)
from idcoop_desktop.services.demo.clock import StoryClock
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.views.coop.appearance_dialog import AppearanceDialog
from idcoop_desktop.views.coop.documents import open_appearance_dialog, open_wording_dialog
from idcoop_desktop.views.coop.page_preview import UP_TO_DATE as SAMPLE_SHOWN
from idcoop_desktop.views.coop.wording_dialog import WordingDialog
from idcoop_desktop.views.cooperators.appearances import AppearancesWindow, open_appearances
from idcoop_desktop.views.publications.batch_window import BatchWindow
from idcoop_desktop.views.publications.document_window import UP_TO_DATE as DRAWN
from idcoop_desktop.views.publications.document_window import DocumentWindow
from idcoop_desktop.views.publications.opening import open_order
from idcoop_desktop.views.publications.page import MADE, PREPARE, PublicationsPage
from idcoop_desktop.views.showcase.people_dialog import PeopleDialog
from idcoop_desktop.views.showcase.preview import UP_TO_DATE
from idcoop_desktop.views.showcase.studio import FlyerStudio
from idcoop_desktop.views.showcase.uncovered_window import UncoveredWindow
from idcoop_desktop.views.tour.documents import (
    documents_of_project,
    documents_of_the_coop,
    finished,
    one_for_each_residence,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.theme import Theme
    from idcoop_desktop.views.tour.robot import Robot

TODAY = date(2026, 12, 1)
FOLDER = "documents"
_WEEK = 7
_LONGER = " Et l’an prochain, on recommence, avec les voisins de la rue d’à côté." * 12


def make_the_documents(desk: Desk, clock: StoryClock, folder: Path) -> tuple[Path, ...]:
    """Make every document of the invented coop, some each week, and return the files.

    Then the words of one project change and the lead of its bearers takes an agreement back.
    """
    done = finished(desk)
    left: list[Path] = []
    weeks = len(done) + 2
    for week, project in enumerate(done):
        clock.go((weeks - week) * _WEEK)
        left += documents_of_project(desk, folder, project)
    clock.go(2 * _WEEK)
    left += documents_of_the_coop(desk, folder)
    clock.go(_WEEK)
    left += one_for_each_residence(desk, folder)
    clock.go(0)
    _change_words(desk, done[-1])
    _take_back(desk, done[0])
    return tuple(left)


def _change_words(desk: Desk, project: Project) -> None:
    words = publishing.suggested_words(desk, project.id)
    first, *others = words.figures
    showcase.save_showcase(desk, replace(words, figures=(("24", first[1]), *others)))


def _take_back(desk: Desk, project: Project) -> None:
    lead, *_others = projects.bearers_of(desk, project.id)
    given, *_older = person_sheet(desk, lead.cooperator_id).consents
    consents.withdraw_consent(desk, given.id, desk.today())


class ShowcaseVisit:
    """Shows where documents are prepared, found and looked after, by day and by night."""

    def __init__(self, robot: Robot, window: MainWindow, theme: Theme) -> None:
        self._robot, self._window, self._theme = robot, window, theme
        assembly: Any = window.property("assembly")
        self._context: PageContext = assembly.context
        self._desk = self._context.desk
        self._first, *_others, self._last = finished(self._desk)
        self._suffix = ""

    def show(self) -> None:
        """Take all the pictures; nothing is written."""
        before = self._theme.mode
        self._theme.set_mode("light")
        self._walk()
        self._suffix = "-sombre"
        self._theme.set_mode("dark")
        self._walk()
        self._theme.set_mode(before)

    def _walk(self) -> None:
        self._pages()
        self._batch()
        self._studio()
        for kind, year, name in (
            (PublicationKind.CALL_FOR_IDEAS, None, "appel-a-idees"),
            (PublicationKind.ANNUAL_REPORT, self._desk.today().year, "bilan-de-l-annee"),
        ):
            self._document(Order(kind=kind, year=year), name)
        self._agreements()
        self._settings()

    def _page(self, name: str) -> None:
        """Keep a picture of the window once what its rows asked for has come."""
        for _time in range(2):
            self._window.grab()
            self._robot.settle()
        self._robot.picture(self._window, f"{name}{self._suffix}")

    def _picture(self, name: str, over: QDialog) -> None:
        self._robot.picture(self._window, f"{name}{self._suffix}", over=over)

    def _close(self, dialog: QDialog) -> None:
        dialog.close()
        self._robot.settle()

    def _pages(self) -> None:
        robot, window = self._robot, self._window
        page = window.show_page("publications")
        if not isinstance(page, PublicationsPage):
            raise TypeError(type(page).__name__)
        page.switch.setCurrentIndex(PREPARE)
        for kind, name in (
            (PublicationKind.FLYER_A4, "valorisation"),
            (PublicationKind.BOOKLET, "valorisation-livret"),
        ):
            page.prepare.choose(kind)
            self._page(name)
        page.switch.setCurrentIndex(MADE)
        robot.settle()
        page.made.rows.select_first()
        self._page("documents-faits")
        stale, taken_back = self._made_of(self._last), self._made_of(self._first)
        for key, name in ((stale, "document-perime"), (taken_back, "document-a-retirer")):
            window.navigate("publication", key)
            self._page(name)

    def _made_of(self, project: Project) -> int:
        """Return the first document made of a project."""
        asked = PublicationQuery(text=project.title, descending=False)
        return publication_list.listed_publications(self._desk, asked).ids[0]

    def _batch(self) -> None:
        BatchWindow(self._context, self._window).open()
        dialog = self._robot.dialog(BatchWindow)
        dialog.projects.choose(self._last.id)
        self._robot.settle()
        self._picture("un-par-residence", dialog)
        self._close(dialog)

    def _studio(self) -> None:
        studio = self._open_studio(self._last, PublicationKind.FLYER_A4)
        self._picture("atelier-flyer", studio)
        words = studio.ui.story_edit.toPlainText()
        studio.ui.story_edit.setPlainText(words + _LONGER)
        self._robot.wait(lambda: studio.preview.state != UP_TO_DATE, "nothing to say of the text")
        self._robot.wait(lambda: studio.preview.problem, "the text was not refused")
        self._picture("atelier-texte-qui-depasse", studio)
        studio.ui.story_edit.setPlainText(words)
        self._robot.settle()
        self._close(studio)
        studio = self._open_studio(self._last, PublicationKind.FACT_SHEET)
        self._picture("atelier-fiche-projet", studio)
        self._close(studio)

    def _open_studio(self, project: Project, kind: PublicationKind) -> FlyerStudio:
        open_order(self._context, self._window, Order(kind=kind, project_ids=(project.id,)))
        studio = self._robot.dialog(FlyerStudio)
        self._robot.wait(
            lambda: studio.preview.state == UP_TO_DATE or studio.preview.problem, "no preview"
        )
        return studio

    def _document(self, order: Order, name: str) -> None:
        open_order(self._context, self._window, order)
        dialog = self._robot.dialog(DocumentWindow)
        self._robot.wait(lambda: dialog.state == DRAWN, "no pages")
        self._picture(name, dialog)
        self._close(dialog)

    def _agreements(self) -> None:
        studio = self._open_studio(self._first, PublicationKind.FLYER_A4)
        self._robot.press(studio.preview.help_button)
        window = self._robot.dialog(UncoveredWindow)
        self._picture("accords-manquants", window)
        self._close(window)
        studio.photos.select(studio.words().hero_id or 0)
        studio.photos.open_people()
        people = self._robot.dialog(PeopleDialog)
        self._picture("personnes-de-la-photo", people)
        self._close(people)
        self._close(studio)
        lead, *_others = projects.bearers_of(self._desk, self._first.id)
        open_appearances(
            self._context,
            self._window,
            lambda: shown.publications_showing(self._desk, lead.cooperator_id),
        )
        made = self._robot.dialog(AppearancesWindow)
        self._picture("accord-retire-documents", made)
        self._close(made)

    def _settings(self) -> None:
        open_appearance_dialog(self._context, self._window)
        look = self._robot.dialog(AppearanceDialog)
        self._robot.wait(lambda: look.preview.state == SAMPLE_SHOWN, "no sample")
        self._picture("apparence-des-documents", look)
        self._close(look)
        open_wording_dialog(self._context, self._window)
        words = self._robot.dialog(WordingDialog)
        self._robot.wait(lambda: words.preview.state == SAMPLE_SHOWN, "no sample")
        self._picture("textes-des-documents", words)
        self._close(words)
