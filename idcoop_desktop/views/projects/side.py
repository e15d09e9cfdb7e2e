"""The left of the page Projets: the projects found, as a list or as a board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.models.window import Query
from idcoop_desktop.views.projects.board.board import Board
from idcoop_desktop.views.projects.columns import WIDE, Total, projects_model
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from idcoop_desktop.domain.projects import ProjectState
    from idcoop_desktop.views.context import PageContext

_NOTHING_YET = "Aucun projet pour l’instant. Une idée mérite d’être montée\u00a0?"
_NOTHING_FOUND = "Aucun projet ne correspond à cette recherche."


class ProjectsSide(QWidget):
    """One of the two is read and seen at a time; the project chosen is the same in both.

    ``selected`` carries an identity or ``None``; ``settled`` the project still chosen after a
    :meth:`refresh`, whose sheet is to be read again.
    """

    # Identities are 64-bit; a Signal(int) would cut them to 32.
    selected = Signal(object)
    settled = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: int | None = None
        self._last: int | None = None
        self._refreshed: int | None = None
        self._total = Total()
        self._text = ""
        self.list = ListView("Projets", row_height=TWO_LINES_HEIGHT)
        self.model = projects_model(
            context.desk,
            context.background,
            wide=lambda: self.list.viewport().width() >= WIDE,
            total=self._total,
            parent=self,
        )
        self._stack = QStackedWidget(self)
        self.board = Board(context.desk, context.background, self._stack)
        self.empty = EmptyState(
            icon_name="folder-kanban", sentence=_NOTHING_YET, action="Nouveau projet"
        )
        self.count = muted("")
        for widget in (self.list, self.board, self.empty):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addWidget(self.count)
        self._on_board = False
        self.list.selected.connect(self._on_listed)
        self.board.selected.connect(self._choose)
        self.model.loaded.connect(self._on_list_loaded)
        self.board.loaded.connect(self._on_board_loaded)

    def begin(self) -> None:
        """Read the list, once somebody listens."""
        self.list.set_model(self.model)

    @property
    def on_board(self) -> bool:
        """Whether the board is shown."""
        return self._on_board

    @property
    def current_key(self) -> int | None:
        """The project chosen."""
        return self.board.current_key if self._on_board else self.list.current_key

    def show_board(self, *, on: bool) -> None:
        """Show the board or the list, with the same project chosen."""
        chosen = self.current_key
        self._on_board = on
        if on:
            if chosen is not None:
                self.board.choose(chosen)
            self.board.show_matching(self._text)
            return
        self._wanted = chosen
        if self.model.query.text != self._text:
            self.model.search(self._text)
        else:
            self.refresh()

    def ask(self, text: str, states: frozenset[ProjectState] | None) -> None:
        """Show the projects that words and states find; the board shows all states."""
        self._text = text
        if self._on_board:
            self.board.show_matching(text)
        else:
            known = self.model.query
            self.model.ask(Query(text, known.sort, known.descending, states))

    def refresh(self) -> None:
        """Read again what is shown."""
        self._refreshed = self.current_key
        if self._on_board:
            self.board.refresh()
        else:
            self.model.reload()

    def want(self, key: int) -> None:
        """Choose a project, once it is there if need be."""
        shown = self.board.reveal(key) if self._on_board else self.list.select_key(key)
        if not shown:
            self._wanted = key
            self.refresh()

    def want_next(self, key: int) -> None:
        """Choose a project when the projects are read the next time."""
        self._wanted = key

    def take_focus(self) -> None:
        """Go to the project chosen."""
        if self._on_board:
            self.board.take_focus()
        else:
            self.list.setFocus()

    def _on_listed(self, key: int | None) -> None:
        if not self._on_board:
            self._choose(key)

    def _choose(self, key: int | None) -> None:
        self._last = key if key is not None else self._last
        self.selected.emit(key)

    def _on_list_loaded(self, count: int) -> None:
        if self._on_board:
            return
        self._show_count(count, self._total.projects)
        wanted, self._wanted = self._wanted, None
        if (
            not self.list.select_key(wanted if wanted is not None else self.list.current_key)
            and not self.list.select_key(self._last)
            and not self.list.select_first()
        ):
            self.selected.emit(None)
        self._settle()

    def _on_board_loaded(self, count: int, total: int) -> None:
        if not self._on_board:
            return
        self._show_count(count, total)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.board.reveal(wanted)
        self._settle()

    def _settle(self) -> None:
        before, self._refreshed = self._refreshed, None
        if before is not None and before == self.current_key:
            self.settled.emit(before)

    def _show_count(self, shown: int, total: int) -> None:
        among = plural(total, "projet")
        self.count.setText(among if shown == total else f"{shown} sur {among}")
        self.empty.set_sentence(_NOTHING_FOUND if total else _NOTHING_YET)
        full = self.board if self._on_board else self.list
        self._stack.setCurrentWidget(full if shown else self.empty)
