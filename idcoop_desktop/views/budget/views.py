"""The views of the budget behind its tabs, each made and read when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from idcoop_desktop.domain.budget import BookQuery, Grouping, kind_label
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.budget.book_view import BookView
from idcoop_desktop.views.budget.owners_view import OwnersView
from idcoop_desktop.views.payments.missing_view import MissingPiecesView
from idcoop_desktop.views.payments.view import PaymentsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from idcoop_desktop.domain.budget import Group
    from idcoop_desktop.services.budget import BudgetBoard
    from idcoop_desktop.views.context import PageContext

OVERVIEW, OWNERS, BOOK, PAYMENTS, MISSING = range(5)
VIEW_NAMES = {
    OVERVIEW: "Vue d’ensemble",
    OWNERS: "Projets et aides",
    BOOK: "Écritures",
    PAYMENTS: "Paiements",
    MISSING: "Pièces manquantes",
}
_View = OwnersView | BookView | PaymentsView | MissingPiecesView
_BY = {Grouping.KIND: "Genre", Grouping.RESIDENCE: "Résidence", Grouping.COMMUNE: "Commune"}


class Views(QObject):
    """Makes the lists, and reads again those that are seen.

    :attr:`rows_asked` carries a :class:`BookQuery`, :attr:`record_asked` the kind and key of a
    record.
    """

    rows_asked = Signal(object)
    record_asked = Signal(str, object)

    def __init__(self, context: PageContext, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._context, self._stack = context, stack
        self._made: dict[int, _View] = {}
        self._stale: set[int] = set()
        self._whole = BookQuery(year=0)

    def widget(self, place: int) -> QWidget | None:
        """Return the list behind a tab, if it is one and was made."""
        return self._made.get(place)

    def owners(self) -> OwnersView | None:
        """Return the list of projects and aids, once it was made."""
        made = self._made.get(OWNERS)
        return made if isinstance(made, OwnersView) else None

    def book(self) -> BookView | None:
        """Return the list of rows of the books, once it was made."""
        made = self._made.get(BOOK)
        return made if isinstance(made, BookView) else None

    def show_board(self, board: BudgetBoard, place: int) -> None:
        """Read again what is seen; the other lists once they are."""
        whole = BookQuery(year=board.year, scheme=board.scheme)
        other, self._whole = whole != self._whole, whole
        self._stale = {OWNERS, BOOK, PAYMENTS, MISSING}
        if other:
            for made in self._made.values():
                if isinstance(made, BookView):
                    made.forget()
        self.show_view(place, board)

    def show_view(self, place: int, board: BudgetBoard) -> None:
        """Make the list behind a tab, and read it when what it shows is out of date."""
        if place == OVERVIEW:
            return
        if place not in self._made:
            self._add(place, board)
        if place in self._stale:
            self._stale.discard(place)
            self._read(place, board)

    def show_rows(self, query: BookQuery, board: BudgetBoard) -> None:
        """List the rows behind a figure."""
        if BOOK not in self._made:
            self._add(BOOK, board)
        self._stale.discard(BOOK)
        book = self.book()
        if book is not None:
            book.show_rows(query, self._told(query, board), self._whole)

    def take_focus(self, place: int) -> None:
        """Put the keyboard into the list behind a tab."""
        made = self._made.get(place)
        if made is not None:
            made.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, place: int, board: BudgetBoard) -> None:
        made = self._make(place, board)
        if isinstance(made, OwnersView):
            made.rows_asked.connect(self.rows_asked)
        if isinstance(made, OwnersView | BookView):
            made.record_asked.connect(self.record_asked)
        self._made[place] = made
        self._stale.add(place)
        self._stack.addWidget(made)

    def _make(self, place: int, board: BudgetBoard) -> _View:
        if place == OWNERS:
            return OwnersView(self._context, board.names)
        if place == PAYMENTS:
            return PaymentsView(self._context)
        if place == MISSING:
            return MissingPiecesView(self._context)
        return BookView(self._context, board.names)

    def _read(self, place: int, board: BudgetBoard) -> None:
        made = self._made[place]
        if isinstance(made, OwnersView):
            made.show_year(board.year, board.scheme)
        elif isinstance(made, PaymentsView | MissingPiecesView):
            # What is shown is read again by the view itself.
            made.narrow(board.year, board.scheme)
        elif made.is_forgotten:
            made.show_rows(self._whole)
        else:
            made.reload()

    def _told(self, query: BookQuery, board: BudgetBoard) -> str:
        """Return what narrows rows beyond the year, the scheme, the figure and the months."""
        parts = []
        if query.year != board.year:
            parts.append(f"Année {query.year}")
        elif query.scheme is not None and query.scheme is not board.scheme:
            parts.append(board.names[query.scheme])
        if query.group is not None:
            parts.append(f"{_BY[query.group.by]}{NBSP}: {_group_label(query.group, board)}")
        owners = self.owners()
        if query.owner_id is not None and owners is not None:
            parts.append(owners.title_of(query.owner_id))
        return ", ".join(parts)


def _group_label(group: Group, board: BudgetBoard) -> str:
    if group.by is Grouping.KIND:
        return kind_label(str(group.key), board.names)
    return next((line.label for line in board.groups[group.by] if line.group == group), "")
