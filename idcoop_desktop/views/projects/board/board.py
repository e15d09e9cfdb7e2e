"""The board: a column a state; a card moves by the mouse, by Alt and an arrow or by its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from idcoop_desktop.domain.board import COLUMNS
from idcoop_desktop.domain.project_list import ProjectQuery
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import project_list
from idcoop_desktop.services.project_list import ProjectBoard, ProjectCard
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.window import First, Query, WindowModel
from idcoop_desktop.views.projects.board.carrying import Carrying
from idcoop_desktop.views.projects.board.column import BoardColumn
from idcoop_desktop.views.projects.board.moving import (
    beside,
    menu_words,
    no_move,
    no_step,
    wish_for,
)
from idcoop_desktop.views.projects.board.words import LONGEST, spoken

if TYPE_CHECKING:
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.background import Background


_CARD: Column[ProjectCard] = Column(
    title="Projet",
    text=lambda card: card.project.title[:LONGEST],
    detail=lambda card: card.next_step[:LONGEST],
    accessible=spoken,
)


class Board(QScrollArea):
    """Emits what is chosen, what is opened and what moving a card asks for.

    ``wanted`` carries a project and a wish: the board itself changes nothing. ``refused`` carries
    the sentence for a card that may not go there. ``loaded`` tells how many projects are shown,
    and among how many.
    """

    # Identities are 64-bit; a Signal(int) would cut them to 32.
    selected = Signal(object)
    opened = Signal(object)
    wanted = Signal(object, object)
    refused = Signal(str)
    loaded = Signal(int, int)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(background, owner=self)
        self._text = ""
        self._found = ProjectBoard({}, {}, 0)
        self._key: int | None = None
        self.setAccessibleName("Tableau des projets")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("surface", "page")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        # In its place before it is filled: a style is given again to all that is moved.
        self.setWidget(body)
        self.columns = tuple(
            BoardColumn(state, self._model(state, background)) for state in COLUMNS
        )
        for column in self.columns:
            row.addWidget(column, 1)
            self._connect(column)
        self.carrying = Carrying(self, self.columns)
        self.carrying.put.connect(self._move)
        self._let_tab_into(self.columns[0])

    @property
    def current_key(self) -> int | None:
        """The identity of the project whose card is chosen."""
        return self._key

    def show_matching(self, text: str) -> None:
        """Show the projects that these words find."""
        self._text = text
        self.refresh()

    def refresh(self) -> None:
        """Read the board again; the card chosen stays so, in whatever column it is then."""
        desk, query = self._desk, ProjectQuery(text=self._text)
        self._latest.run(lambda: project_list.project_board(desk, query), done=self._show)

    def choose(self, key: int) -> bool:
        """Choose the card of a project, once it is there; tell whether it is already."""
        self._key = key
        return any(self._choose_in(column) for column in self.columns)

    def reveal(self, key: int) -> bool:
        """Like :meth:`choose`, and bring its column into view."""
        chosen = self.choose(key)
        for column in self.columns:
            if column.model.position_of(key) >= 0:
                self.ensureWidgetVisible(column, 0, 0)
        return chosen

    def take_focus(self) -> None:
        """Go to the card chosen, or to the first one."""
        for column in self.columns:
            if self._key is not None and column.model.position_of(self._key) >= 0:
                self._go_to(column)
                return
        for column in self.columns:
            if column.view.choose_near(0):
                self._go_to(column)
                return

    def _model(self, state: ProjectState, background: Background) -> WindowModel[ProjectCard]:
        def first(_query: Query) -> First[ProjectCard]:
            ids, cards = self._found.columns.get(state, ()), self._found.first.get(state, ())
            return First(ids, cards, whole=len(cards) == len(ids))

        desk = self._desk
        return WindowModel(
            (_CARD,),
            background=background,
            first=first,
            list_ids=lambda _query: self._found.columns.get(state, ()),
            fetch=lambda ids: project_list.project_cards(desk, ids),
            key=lambda card: card.project.id,
            parent=self,
        )

    def _connect(self, column: BoardColumn) -> None:
        view = column.view
        view.reached.connect(lambda key: self._reach(column, key))
        view.opened.connect(self.opened)
        view.entered_by_keys.connect(lambda: view.choose_near(0))
        view.sideways.connect(lambda step: self._go_sideways(column, step))
        view.stepped.connect(lambda forwards: self._step(column, forwards=forwards))
        view.menu_wanted.connect(lambda at: self._open_menu(column, at))
        column.model.loaded.connect(lambda _count: self._choose_in(column))

    def _show(self, found: ProjectBoard) -> None:
        self._found = found
        for column in self.columns:
            column.model.search(self._text)
        self.loaded.emit(sum(len(ids) for ids in found.columns.values()), found.total)

    def _choose_in(self, column: BoardColumn) -> bool:
        if self._key is None or self._key not in self._found.columns.get(column.state, ()):
            return False
        chosen = column.view.choose(self._key)
        # Not hasFocus(): while a form is closing the focus of the window is only remembered.
        focused = self.window().focusWidget()
        if chosen and any(other.view is focused for other in self.columns):
            self._go_to(column)
        return chosen

    def _go_to(self, column: BoardColumn) -> None:
        column.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(column, 0, 0)

    def _reach(self, column: BoardColumn, key: int | None) -> None:
        self._key = key
        for other in self.columns:
            if other is not column:
                other.view.choose_none()
        self._let_tab_into(column)
        self.selected.emit(key)

    def _let_tab_into(self, chosen: BoardColumn) -> None:
        """The Tab key goes to the board once, where somebody was; arrows go about in it."""
        for column in self.columns:
            policy = Qt.FocusPolicy
            column.view.setFocusPolicy(
                policy.StrongFocus if column is chosen else policy.ClickFocus
            )

    def _go_sideways(self, column: BoardColumn, step: int) -> None:
        row = max(column.view.currentIndex().row(), 0)
        place = self.columns.index(column) + step
        while 0 <= place < len(self.columns):
            if self.columns[place].view.choose_near(row):
                self._go_to(self.columns[place])
                return
            place += step

    def _step(self, column: BoardColumn, *, forwards: bool) -> None:
        card = column.view.card
        if card is None:
            return
        to = beside(card, forwards=forwards)
        if to is None:
            self.refused.emit(no_step(card, forwards=forwards))
        else:
            self._move(card, to)

    def _move(self, card: ProjectCard, to: ProjectState) -> None:
        if card.project.state is to:
            return
        wish = wish_for(card, to)
        if wish is None:
            self.refused.emit(no_move(card, to))
        else:
            self.wanted.emit(card.project.id, wish)

    def _open_menu(self, column: BoardColumn, at: QPoint) -> None:
        card = column.view.card
        if card is None:
            return
        menu = QMenu(self)
        opening = QAction(icon("folder-open"), "Ouvrir la fiche\tEntrée", menu)
        opening.triggered.connect(lambda: self.opened.emit(card.project.id))
        menu.addAction(opening)
        menu.addSeparator()
        for to, words, icon_name in menu_words(card):
            action = QAction(icon(icon_name), words, menu)
            action.triggered.connect(lambda _on=False, to=to: self._move(card, to))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
