"""Puts the main window together around a desk: pages, commands, and the ways between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.views.changes import Changes
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.day_watch import DayWatch
from idcoop_desktop.views.history_actions import History
from idcoop_desktop.views.main_window import Command, MainWindow, PageSpec, WindowTools
from idcoop_desktop.views.safety.standing_button import put_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.go_to import Target
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.safety.backups_door import BackupsDoor
    from idcoop_desktop.views.safety.keys_door import KeysDoor
    from idcoop_desktop.views.theme import Mode, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Keepers:
    """What outlives the window: the look, its place, and who sits down at the keyboard.

    ``on_board`` tells whether projects were last seen on a board; ``keep_board`` is told of it.
    Without ``keys`` nothing can be locked, without ``backups`` nothing is backed up: a base that
    is only looked at.
    """

    theme: Theme
    keep_mode: Callable[[Mode], object]
    keep_window: Callable[[str], object]
    change_author: Callable[[StaffMember], object]
    on_board: bool = False
    keep_board: Callable[[bool], object] = bool
    keys: KeysDoor | None = None
    backups: BackupsDoor | None = None


def assemble(
    desk: Desk,
    background: Background,
    keepers: Keepers,
    *,
    title: str,
    place: str = "",
    since: datetime | None = None,
) -> MainWindow:
    """Return the main window of a desk, not yet shown; ``place`` is where it was, in base64.

    ``since`` is when the colleague was here before, in UTC: the start page tells the news.
    """
    return _Assembly(desk, background, keepers, since).window(title, place)


class _Assembly:
    """Ties pages to the window that does not exist yet when they are described."""

    def __init__(
        self, desk: Desk, background: Background, keepers: Keepers, since: datetime | None
    ) -> None:
        self._keepers, self._since = keepers, since
        self._window: MainWindow | None = None
        self._context = PageContext(
            desk=desk,
            background=background,
            changes=Changes(),
            navigate=self.navigate,
            notice=self._notice,
            back_up_before=bool if keepers.backups is None else keepers.backups.keeper.before,
        )

    @property
    def desk(self) -> Desk:
        """The desk the window works at."""
        return self._context.desk

    @property
    def context(self) -> PageContext:
        """What its pages are given."""
        return self._context

    def window(self, title: str, place: str) -> MainWindow:
        desk, keepers = self._context.desk, self._keepers
        tools = WindowTools(
            background=self._context.background,
            changes=self._context.changes,
            theme=keepers.theme,
            history=_history(desk),
            find=lambda text: _find(desk, text),
            note_idea=self._note_idea,
            keep_mode=keepers.keep_mode,
            keep_window=keepers.keep_window,
            commands=self._commands(),
        )
        self._window = MainWindow(self._pages(), tools, title=title, place=place)
        # The window is the only one to know the assembly that its pages call back.
        self._window.setProperty("assembly", self)
        DayWatch(desk.today, self._context.changes, self._window)
        if keepers.backups is not None:
            button = put_in(self._window, keepers.backups.keeper)
            button.clicked.connect(partial(self._backups, keepers.backups))
        return self._window

    def _pages(self) -> tuple[PageSpec, ...]:
        return (
            PageSpec(
                key="today",
                title="Aujourd’hui",
                icon_name="sun",
                factory=self._today,
            ),
            PageSpec(
                key="ideas",
                title="Idées",
                icon_name="lightbulb",
                factory=self._ideas,
                kinds=("idea", "catalogue", "catalogue_idea"),
            ),
            PageSpec(
                key="projects",
                title="Projets",
                icon_name="folder-kanban",
                factory=self._projects,
                kinds=("project", "new_project_from_idea"),
            ),
            PageSpec(
                key="people",
                title="Coopérateurs",
                icon_name="users",
                factory=self._people,
                kinds=("person", "residence", "silent_residences"),
            ),
            PageSpec(
                key="follow_up", title="Suivi", icon_name="list-todo", factory=self._follow_up
            ),
            PageSpec(
                key="budget",
                title="Budget",
                icon_name="wallet",
                factory=self._budget,
                kinds=("missing_pieces", "payments_of_year"),
            ),
            PageSpec(
                key="dashboard",
                title="Tableau de bord",
                icon_name="chart-column",
                factory=self._dashboard,
                kinds=("dashboard", "ambassadors"),
            ),
            self._aids_page(Scheme.FIDCOOP, "hammer"),
            self._aids_page(Scheme.PARNCOOP, "handshake"),
            PageSpec(
                key="publications",
                title="Valorisation",
                icon_name="megaphone",
                factory=self._publications,
                kinds=("publication",),
            ),
        )

    def _aids_page(self, scheme: Scheme, icon_name: str) -> PageSpec:
        return PageSpec(
            key=scheme.value,
            title=scheme.label,
            icon_name=icon_name,
            factory=partial(self._aids, scheme),
        )

    def _commands(self) -> tuple[Command, ...]:
        return (
            Command(
                text="&Nouveau projet…",
                run=self._new_project,
                icon_name="plus",
                shortcut="Ctrl+N",
            ),
            Command(text="Nouveau coopéra&teur…", run=self._new_person, icon_name="user-plus"),
            Command(text="Nouvelle &résidence…", run=self._new_residence, icon_name="house"),
            Command(text="Nouvelle tâc&he…", run=self._new_task, icon_name="list-todo"),
            Command(
                text="Fiche papier &pour noter une idée…",
                run=self._paper_form,
                icon_name="printer",
            ),
            Command(
                text="Catalogue d’i&dées",
                run=lambda: self.navigate("catalogue", 0),
                icon_name="sparkles",
            ),
            Command(
                text="&Coordonnées de la coopérative…", run=self._profile, icon_name="building-2"
            ),
            Command(text="&Apparence des documents…", run=self._appearance, icon_name="palette"),
            Command(text="Te&xtes des documents…", run=self._wording, icon_name="file-text"),
            Command(text="Rè&gles et montants…", run=self._rules, icon_name="scale"),
            Command(text="Qui est au cla&vier…", run=self._colleague, icon_name="user"),
            *self._safety_commands(),
        )

    def _safety_commands(self) -> tuple[Command, ...]:
        return (*self._backups_commands(), *self._keys_commands())

    def _backups_commands(self) -> tuple[Command, ...]:
        door = self._keepers.backups
        if door is None:
            return ()
        return (Command(text="Sauve&gardes…", run=partial(self._backups, door), icon_name="save"),)

    def _keys_commands(self) -> tuple[Command, ...]:
        keys = self._keepers.keys
        if keys is None:
            return ()
        return (
            Command(
                text="C&lés et verrouillage…", run=partial(self._keys, keys), icon_name="key-round"
            ),
            Command(text="Verr&ouiller", run=keys.lock, icon_name="lock", shortcut="Ctrl+L"),
        )

    # Pages and dialogs are imported when first wanted: the start is a start without them.

    def _today(self) -> QWidget:
        from idcoop_desktop.views.today.page import TodayPage

        return TodayPage(self._context, since=self._since)

    def _ideas(self) -> QWidget:
        from idcoop_desktop.views.ideas.with_catalogue import IdeasWithCatalogue

        return IdeasWithCatalogue(self._context)

    def _projects(self) -> QWidget:
        from idcoop_desktop.views.projects.page import ProjectsPage

        page = ProjectsPage(self._context, on_board=self._keepers.on_board)
        page.shaped.connect(self._keepers.keep_board)
        return page

    def _people(self) -> QWidget:
        from idcoop_desktop.views.cooperators.page import CooperatorsPage

        return CooperatorsPage(self._context)

    def _follow_up(self) -> QWidget:
        from idcoop_desktop.views.tasks.page import FollowUpPage

        return FollowUpPage(self._context)

    def _budget(self) -> QWidget:
        from idcoop_desktop.views.budget.page import BudgetPage

        return BudgetPage(self._context)

    def _dashboard(self) -> QWidget:
        from idcoop_desktop.views.dashboard.page import DashboardPage

        return DashboardPage(self._context)

    def _aids(self, scheme: Scheme) -> QWidget:
        from idcoop_desktop.views.aids.page import AidsPage

        return AidsPage(self._context, scheme)

    def _publications(self) -> QWidget:
        from idcoop_desktop.views.publications.page import PublicationsPage

        return PublicationsPage(self._context)

    def _note_idea(self) -> None:
        from idcoop_desktop.views.ideas.actions import open_idea_dialog

        open_idea_dialog(self._context, self._window)

    def _paper_form(self) -> None:
        from idcoop_desktop.views.ideas.paper import offer_paper_form

        if self._window is not None:
            offer_paper_form(self._context, self._window)

    def _new_project(self) -> None:
        from idcoop_desktop.views.projects.page import ProjectsPage

        if self._window is not None:
            page = self._window.show_page("projects")
            if isinstance(page, ProjectsPage):
                page.make_new()

    def _new_person(self) -> None:
        from idcoop_desktop.views.cooperators.page import PEOPLE

        self._make_new(PEOPLE)

    def _new_residence(self) -> None:
        from idcoop_desktop.views.cooperators.page import RESIDENCES

        self._make_new(RESIDENCES)

    def _make_new(self, place: int) -> None:
        from idcoop_desktop.views.cooperators.page import CooperatorsPage

        if self._window is not None:
            page = self._window.show_page("people")
            if isinstance(page, CooperatorsPage):
                page.make_new(place)

    def _new_task(self) -> None:
        from idcoop_desktop.views.tasks.actions import TaskActions

        if self._window is not None:
            TaskActions(self._context, self._window).add()

    def _profile(self) -> None:
        from idcoop_desktop.views.coop.actions import open_profile_dialog

        open_profile_dialog(self._context, self._window)

    def _appearance(self) -> None:
        from idcoop_desktop.views.coop.documents import open_appearance_dialog

        open_appearance_dialog(self._context, self._window)

    def _wording(self) -> None:
        from idcoop_desktop.views.coop.documents import open_wording_dialog

        open_wording_dialog(self._context, self._window)

    def _rules(self) -> None:
        from idcoop_desktop.views.rules.opening import open_rules_dialog

        open_rules_dialog(self._context, self._window)

    def _colleague(self) -> None:
        from idcoop_desktop.views.coop.actions import open_colleague_dialog

        open_colleague_dialog(self._context, self._window, self._keepers.change_author)

    def _backups(self, door: BackupsDoor, _checked: bool = False) -> None:
        from idcoop_desktop.views.safety.backups import open_backups_dialog

        open_backups_dialog(self._context.background, door, self._window)

    def _keys(self, door: KeysDoor) -> None:
        from idcoop_desktop.views.safety.keys import open_keys_dialog

        open_keys_dialog(self._context, door, self._window)

    def navigate(self, kind: str, key: int) -> None:
        if self._window is None:
            return
        if kind == "showcase":
            from idcoop_desktop.views.showcase.studio import FlyerStudio

            FlyerStudio(self._context, key, self._window).open()
        elif kind == "payment":
            from idcoop_desktop.views.payments.window import open_payment_window

            open_payment_window(self._context, self._window, key)
        elif kind == "aid":
            self._show_aid(key, self._window)
        else:
            self._window.navigate(kind, key)

    def _show_aid(self, key: int, window: MainWindow) -> None:
        """Show an aid on the page of its scheme, which the base knows."""
        from idcoop_desktop.services.aid_list import scheme_of

        desk = self._context.desk
        self._context.background.run(
            lambda: scheme_of(desk, key),
            done=lambda scheme: window.navigate(scheme.value, key),
            owner=window,
        )

    def _notice(self, text: str) -> None:
        if self._window is not None:
            self._window.notice(text)


# Imported by the worker that runs them, so that the window does not wait for them.


def _history(desk: Desk) -> History:
    def undo_label() -> str | None:
        from idcoop_desktop.services import journal

        return journal.undo_label(desk)

    def redo_label() -> str | None:
        from idcoop_desktop.services import journal

        return journal.redo_label(desk)

    def final_label() -> str | None:
        from idcoop_desktop.services import journal

        return journal.final_label(desk)

    def undo() -> str:
        from idcoop_desktop.services import journal

        return journal.undo(desk)

    def redo() -> str:
        from idcoop_desktop.services import journal

        return journal.redo(desk)

    return History(
        undo_label=undo_label,
        redo_label=redo_label,
        final_label=final_label,
        undo=undo,
        redo=redo,
    )


def _find(desk: Desk, text: str) -> tuple[Target, ...]:
    from idcoop_desktop.services.go_to import go_to

    return go_to(desk, text)
