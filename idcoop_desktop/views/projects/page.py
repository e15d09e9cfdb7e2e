"""The page Projets: a searchable list on the left, the sheet of the chosen project on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from idcoop_desktop.domain.projects import OPEN_STATES, ProjectState
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import ideas, journal, projects, sheets
from idcoop_desktop.services.rows import IdeaRow, ProjectRow
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.projects.columns import WIDE, matching, project_columns
from idcoop_desktop.views.projects.desk_actions import UNDO, DeskActions
from idcoop_desktop.views.projects.dialogs.edit import ProjectValues
from idcoop_desktop.views.projects.file_actions import FileActions, open_new_project
from idcoop_desktop.views.projects.life_actions import LifeActions
from idcoop_desktop.views.projects.money_actions import MoneyActions
from idcoop_desktop.views.projects.plan_actions import PlanActions
from idcoop_desktop.views.projects.sheet_view import SheetView
from idcoop_desktop.views.projects.thread_actions import ThreadActions
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from idcoop_desktop.services.journal import HistoryLine
    from idcoop_desktop.services.sheets import ProjectSheet
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.projects.wishes import Wish

_NOTHING_YET = "Aucun projet pour l’instant. Une idée mérite d’être montée ?"
_NOTHING_FOUND = "Aucun projet ne correspond à cette recherche."
_CHOOSE = "Choisissez un projet dans la liste pour voir sa fiche."

_SHEET_MINIMUM = 400


class ProjectsPage(QWidget):
    """Everything about projects."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[ProjectRow, ...] = ()
        self._sheet: ProjectSheet | None = None
        self._wanted: int | None = None
        self._last: int | None = None
        self._loaded = False
        self._list_latest = Latest(context.background, owner=self)
        self._sheet_latest = Latest(context.background, owner=self)
        self._make_widgets()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the list again, then the sheet of the project shown."""
        desk = self._context.desk
        self._list_latest.run(lambda: projects.list_projects(desk), done=self._show_rows)

    def show_record(self, kind: str, key: int) -> None:
        """Show a project, or open the form of a new one from an idea."""
        if kind == "new_project_from_idea":
            self.make_from_idea(key)
        else:
            self.open_record(key)

    def open_record(self, project_id: int) -> None:
        """Show a project, whatever the search and the filter were."""
        self._wanted = project_id
        self.search.clear_now()
        self.states.setCurrentIndex(0)
        if not self.list.select_key(project_id):
            self.refresh()

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
                if row.idea.id == idea_id:
                    open_new_project(self._context, self, _from_idea(row), self._made)

        self._context.background.run(lambda: ideas.list_ideas(desk), done=found, owner=self)

    def perform(self, wish: Wish) -> None:
        """Do what a card asked for on the project shown."""
        if self._sheet is None:
            return
        groups: tuple[DeskActions, ...] = (
            FileActions(self._context, self, self._sheet),
            LifeActions(self._context, self, self._sheet),
            MoneyActions(self._context, self, self._sheet),
            PlanActions(self._context, self, self._sheet),
            ThreadActions(self._context, self, self._sheet),
        )
        for group in groups:
            if wish.deed in group.deeds:
                group.deeds[wish.deed](wish)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._loaded:
            self._loaded = True
            self.refresh()

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
        self.list = ListView("Projets", row_height=TWO_LINES_HEIGHT)
        self.model = RowsModel(
            project_columns(lambda: self.list.viewport().width() >= WIDE),
            key=lambda row: row.project.id,
            parent=self,
        )
        self.list.set_model(self.model)
        self.count = muted("")
        self.empty = EmptyState(
            icon_name="folder-kanban", sentence=_NOTHING_YET, action="Nouveau projet"
        )
        self.choose = EmptyState(icon_name="folder-open", sentence=_CHOOSE)
        self.sheet_view = SheetView(self.perform)
        self.new_button = button(
            "Nouveau projet", on_click=self.make_new, icon_name="plus", kind="primary"
        )

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.states)
        bar.addWidget(self.new_button)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._lists, 1)
        column.addWidget(self.count)
        self.split = DetailSplit(left, detail_name="Fiche du projet")
        sheet = self.split.widget(1)
        if sheet is not None:
            sheet.setMinimumWidth(_SHEET_MINIMUM)
        self.split.detail.addWidget(self.choose)
        self.split.detail.addWidget(self.sheet_view)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 8)
        page.setSpacing(10)
        page.addLayout(bar)
        page.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._filter)
        self.states.currentIndexChanged.connect(self._filter)
        self.empty.asked.connect(self.make_new)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(lambda _key: self.sheet_view.focus_main())
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.sheet_view)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.list.setFocus)
        self._context.changes.listen(
            self,
            {"projects", "people", "residences", "money", "publications", "settings", "tasks"},
            self._on_changed,
        )

    def _on_changed(self) -> None:
        if self._loaded:
            self.refresh()

    def _show_rows(self, rows: tuple[ProjectRow, ...]) -> None:
        self._rows = rows
        before = self.list.current_key
        self._filter()
        if self._wanted is not None:
            self.list.select_key(self._wanted)
            self._wanted = None
        if before is not None and before == self.list.current_key:
            self._read_sheet(before)

    def _filter(self) -> None:
        shown = matching(self._rows, self.search.text(), self.states.currentData())
        self.model.set_rows(shown)
        self.count.setText(_counted(len(shown), len(self._rows)))
        self.empty.set_sentence(_NOTHING_FOUND if self._rows else _NOTHING_YET)
        self._lists.setCurrentWidget(self.list if shown else self.empty)
        if self.list.current_key is None and not self.list.select_key(self._last):
            self.list.select_first()

    def _on_selected(self, key: int | None) -> None:
        self.split.scroll_to_top()
        if key is None:
            self._sheet = None
            self.sheet_view.clear()
            self.choose.show()
        else:
            self._last = key
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
        self._wanted = project_id
        self._loaded = True
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


def _counted(shown: int, total: int) -> str:
    if shown == total:
        return plural(total, "projet")
    return f"{shown} sur {plural(total, 'projet')}"
