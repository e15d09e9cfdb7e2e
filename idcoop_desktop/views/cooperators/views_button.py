"""The menu « Vues »: those the program comes with, those of the team, and how to keep one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.saved_views import READY, PeopleView
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.widgets.buttons import as_button_text, dress

if TYPE_CHECKING:
    from collections.abc import Sequence

_EVERYBODY = PeopleView(id=0, name="Tous les coopérateurs", query=PeopleQuery())


class ViewsButton(QPushButton):
    """Emits the view chosen, the wish to keep what is shown, or the view to remove."""

    chosen = Signal(object)
    keep_asked = Signal()
    removal_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Vues", parent)
        dress(self, icon_name="star")
        self.setAccessibleName("Vues de la liste")
        self.setToolTip("Des listes toutes prêtes, et celles que l’équipe a gardées")
        self._views: Sequence[PeopleView] = ()
        self._query = PeopleQuery()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)

    def show_views(self, views: Sequence[PeopleView]) -> None:
        """Offer the views of the team."""
        self._views = views

    def show_query(self, query: PeopleQuery) -> None:
        """Tick the view of what the list shows."""
        self._query = query

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for view in (_EVERYBODY, *READY):
            self._offer(view)
        if self._views:
            menu.addSection("Vues de l’équipe")
        for view in self._views:
            self._offer(view)
        menu.addSeparator()
        keep = QAction(icon("save"), "Enregistrer cette vue…", menu)
        known = {view.query for view in (_EVERYBODY, *READY, *self._views)}
        keep.setEnabled(self._query not in known)
        keep.triggered.connect(lambda: self.keep_asked.emit())
        menu.addAction(keep)
        for view in self._views:
            if view.query == self._query:
                remove = QAction(icon("trash-2"), f"Retirer {quoted(_shown(view))}…", menu)
                remove.triggered.connect(lambda _on=False, view=view: self.removal_asked.emit(view))
                menu.addAction(remove)

    def _offer(self, view: PeopleView) -> None:
        action = QAction(_shown(view), self._menu)
        action.setCheckable(True)
        action.setChecked(view.query == self._query)
        action.triggered.connect(lambda _on=False: self.chosen.emit(view.query))
        self._menu.addAction(action)


def _shown(view: PeopleView) -> str:
    return as_button_text(view.name, 60)
