"""The page Projets: a list beside the sheet of the project chosen, or a board all across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.projects import OPEN_STATES, ProjectState
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import idea_list, journal, sheets
from idcoop_desktop.services.rows import IdeaRow
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.projects.desk_actions import UNDO, DeskActions
from idcoop_desktop.views.projects.dialogs.edit import ProjectValues
from idcoop_desktop.views.projects.file_actions import FileActions, open_new_project
from idcoop_desktop.views.projects.life_actions import LifeActions
from idcoop_desktop.views.projects.money_actions import MoneyActions
from idcoop_desktop.views.projects.plan_actions import PlanActions
from idcoop_desktop.views.projects.sheet_view import SheetView
from idcoop_desktop.views.projects.side import ProjectsSide
from idcoop_desktop.views.projects.thread_actions import ThreadActions
from idcoop_desktop.views.projects.wishes import Deed
from idcoop_desktop.views.widgets.buttons import button, dress
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QPushButton

    from idcoop_desktop.services.journal import HistoryLine
    from idcoop_desktop.services.sheets import ProjectSheet
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.projects.wishes import Wish

_NOTHING_YET = "Aucun projet pour l’instant. Une idée mérite d’être montée ?"
_NOTHING_FOUND = "Aucun projet ne correspond à cette recherche."
_CHOOSE = "Choisissez un projet dans la liste pour voir sa fiche."

_SHOWN_LATER = (
    f"Il passera à {quoted(ProjectState.SHOWCASED.label)} dès qu’un document aura été publié."
)
_STAYS = "Ce projet reste à son étape"
_SHEET_MINIMUM = 400


class ProjectsPage(LivePage):
    """Everything about projects; ``shaped`` tells whether a board was asked for, or the list."""

    shaped = Signal(bool)

    def __init__(
        self, context: PageContext, parent: QWidget | None = None, *, on_board: bool = False
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet: ProjectSheet | None = None
        self._sheet_latest = Latest(context.background, owner=self)
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.side.begin()
        if on_board:
            self.show_board(on=True)
        self.stale = False

    def refresh(self) -> None:
        """Read the list again, then the sheet of the project shown."""
        self.side.refresh()

    def show_record(self, kind: str, key: int) -> None:
        """Show a project, or open the form of a new one from an idea."""
        if kind == "new_project_from_idea":
            self.make_from_idea(key)
        else:
            self.open_record(key)

    def open_record(self, project_id: int) -> None:
        """Show a project, whatever the search and the filter were."""
        self.search.clear_now()
        self.states.setCurrentIndex(0)
        self.side.want(project_id)
        if self.side.on_board:
            self._open_sheet(project_id)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def make_new(self) -> None:
        """Open the form of a new project."""
        open_new_project(self._context, self, ProjectValues(), self._made)

    def make_from_idea(self, idea_id: int) -> None:
        """Open the form of a new project filled from an idea."""
        desk = self._context.desk

        def found(rows: tuple[IdeaRow, ...]) -> None:
            for row in rows:
                open_new_project(self._context, self, _from_idea(row), self._made)

        self._context.background.run(
            lambda: idea_list.listed_rows(desk, [idea_id]), done=found, owner=self
        )

    def perform(self, wish: Wish) -> None:
        """Do what a card asked for on the project shown."""
        if self._sheet is not None:
            self._perform(self._sheet, wish)

    def show_board(self, *, on: bool) -> None:
        """Show the board all across, or the list beside the sheet."""
        (self.board_button if on else self.list_button).setChecked(True)
        # The shape that is shown bears a tick: its tint alone would not tell everybody.
        dress(self.list_button, icon_name="list-todo" if on else "check")
        dress(self.board_button, icon_name="check" if on else "folder-kanban")
        self.states.setVisible(not on)
        self._show_pane(not on)
        self.side.show_board(on=on)

    def _perform(self, sheet: ProjectSheet, wish: Wish) -> None:
        groups: tuple[DeskActions, ...] = (
            FileActions(self._context, self, sheet),
            LifeActions(self._context, self, sheet),
            MoneyActions(self._context, self, sheet),
            PlanActions(self._context, self, sheet),
            ThreadActions(self._context, self, sheet),
        )
        for group in groups:
            if wish.deed in group.deeds:
                group.deeds[wish.deed](wish)

    def _make_widgets(self) -> None:
        self.search = SearchField(
            name="Rechercher un projet", hint="Rechercher un projet, une résidence, un porteur…"
        )
        self.states = QComboBox()
        self.states.setAccessibleName("Filtrer par état")
        self.states.addItem("Tous les états", None)
        self.states.addItem("À suivre", frozenset(OPEN_STATES))
        for state in ProjectState:
            self.states.addItem(state.label, frozenset({state}))
        self.side = ProjectsSide(self._context)
        self.list, self.model, self.board = self.side.list, self.side.model, self.side.board
        self.empty, self.count = self.side.empty, self.side.count
        self.choose = EmptyState(icon_name="folder-open", sentence=_CHOOSE)
        self.sheet_view = SheetView(self.perform)
        self.new_button = button(
            "Nouveau projet", on_click=self.make_new, icon_name="plus", kind="primary"
        )
        self.list_button = self._shape("Liste", "list-todo", "Projets en liste")
        self.board_button = self._shape("Tableau", "folder-kanban", "Projets en tableau")
        self.list_button.setChecked(True)
        dress(self.list_button, icon_name="check")
        self.close_button = button(
            "Fermer la fiche", on_click=self._close_sheet, icon_name="x", kind="quiet"
        )
        self.close_button.hide()

    def _shape(self, text: str, icon_name: str, hint: str) -> QPushButton:
        made = button(text, icon_name=icon_name)
        made.setCheckable(True)
        made.setAccessibleName(hint)
        return made

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.states)
        bar.addWidget(self.list_button)
        bar.addWidget(self.board_button)
        bar.addWidget(self.new_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 8)
        page.setSpacing(10)
        page.addLayout(bar)
        # In its place before it is filled: a style is given again to all that is moved.
        self.split = DetailSplit(self.side, detail_name="Fiche du projet", parent=self)
        page.addWidget(self.split, 1)
        self.split.pane.setMinimumWidth(_SHEET_MINIMUM)
        self.split.detail.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.split.detail.addWidget(self.choose)
        self.split.detail.addWidget(self.sheet_view)

    def _connect(self) -> None:
        self.search.searched.connect(self._ask)
        self.states.currentIndexChanged.connect(self._ask)
        self.empty.asked.connect(self.make_new)
        self._shapes = QButtonGroup(self)
        for shape in (self.list_button, self.board_button):
            self._shapes.addButton(shape)
        self._shapes.buttonClicked.connect(self._reshape)
        self.side.selected.connect(self._on_selected)
        self.side.settled.connect(self._on_settled)
        self.list.opened.connect(lambda _key: self.sheet_view.focus_main())
        self.board.opened.connect(self._open_sheet)
        self.board.wanted.connect(self._move)
        self.board.refused.connect(
            lambda sentence: messages.inform(self, title=_STAYS, text=sentence)
        )
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.split.pane)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._close_sheet)
        self.watch(
            self._context.changes,
            {"projects", "people", "residences", "money", "publications", "settings", "tasks"},
        )

    def _reshape(self, shape: QAbstractButton) -> None:
        on = shape is self.board_button
        self.show_board(on=on)
        self.shaped.emit(on)

    def _ask(self) -> None:
        self.side.ask(self.search.text().strip(), self.states.currentData())

    def _move(self, project_id: int, wish: Wish) -> None:
        """Ask what the step needs, with the forms of the sheet."""
        desk = self._context.desk

        def ask(sheet: ProjectSheet) -> None:
            self._perform(sheet, wish)
            if wish.deed is Deed.SHOWCASE:
                self._context.notice(_SHOWN_LATER)

        self._context.background.run(
            lambda: sheets.project_sheet(desk, project_id), done=ask, owner=self
        )

    def _open_sheet(self, project_id: int) -> None:
        """Show the sheet beside the board and go to it."""
        self._show_pane(True)
        self._read_sheet(project_id)
        self.sheet_view.focus_main()

    def _close_sheet(self) -> None:
        """Leave the sheet; the board takes its place again."""
        self.side.take_focus()
        if self.side.on_board:
            self._show_pane(False)

    def _show_pane(self, shown: bool) -> None:
        self.close_button.setVisible(shown and self.board_button.isChecked())
        self.split.pane.setVisible(shown)

    @property
    def _pane_shown(self) -> bool:
        return not self.split.pane.isHidden()

    def _on_settled(self, key: int) -> None:
        if self._pane_shown:
            self._read_sheet(key)

    def _on_selected(self, key: int | None) -> None:
        self.split.scroll_to_top()
        if key is None:
            self._sheet = None
            self.sheet_view.clear()
            self.choose.show()
        elif self._pane_shown:
            self._read_sheet(key)

    def _read_sheet(self, project_id: int) -> None:
        desk = self._context.desk
        self._sheet_latest.run(
            lambda: (
                sheets.project_sheet(desk, project_id),
                journal.project_history(desk, project_id),
            ),
            done=self._show_sheet,
        )

    def _show_sheet(self, read: tuple[ProjectSheet, tuple[HistoryLine, ...]]) -> None:
        self._sheet, history = read
        self.choose.hide()
        self.sheet_view.show_sheet(self._sheet, history, self._context.desk.today())

    def _made(self, project_id: int) -> None:
        self.side.want_next(project_id)
        self.search.clear_now()
        self.states.setCurrentIndex(0)
        self._context.changes.announce("projects", "ideas", "tasks", "money")
        self._context.notice(f"Projet créé. {UNDO}")
        self.sheet_view.focus_main()


def _from_idea(row: IdeaRow) -> ProjectValues:
    return ProjectValues(
        residence_id=row.idea.residence_id,
        residence=row.residence,
        summary=row.idea.sentence,
        idea_id=row.idea.id,
        idea=row.idea.sentence,
    )
