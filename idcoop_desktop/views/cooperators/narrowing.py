"""What narrows the list of people: the bar, the fields folded under it, and the views kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery
from idcoop_desktop.services import people_list, saved_views
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.cooperators.filter_bar import FilterBar
from idcoop_desktop.views.cooperators.filter_words import in_words

if TYPE_CHECKING:
    from idcoop_desktop.services.saved_views import PeopleView
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.cooperators.filter_panel import FilterPanel


class Narrowing(QWidget):
    """Emits :attr:`asked` with what the list is to show; told what it shows by the list."""

    asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = PeopleQuery()
        self._names: dict[int, str] = {}
        self._named = Latest(context.background, owner=self)
        self.bar = FilterBar()
        self.panel: FilterPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.bar)
        self.bar.changed.connect(self._ask)
        self.bar.unfolded.connect(self._unfold)
        self.bar.views.chosen.connect(self.asked)
        self.bar.views.keep_asked.connect(self._keep)
        self.bar.views.removal_asked.connect(self._remove)
        self.refresh()

    def show_query(self, query: PeopleQuery) -> None:
        """Show what the list is asked for."""
        before, self._query = self._query, query
        self.bar.views.show_query(query)
        if query.criteria == before.criteria:
            return
        if self.panel is not None:
            self.panel.show_filter(query.criteria)
        missing = set(query.criteria.residence_ids) - self._names.keys()
        if missing:
            desk = self._context.desk
            self._named.run(lambda: people_list.residence_names(desk, missing), done=self._name)
        else:
            self._show_chips()

    def refresh(self) -> None:
        """Read the views of the team again."""
        desk = self._context.desk
        self._context.background.run(
            lambda: saved_views.list_views(desk), done=self.bar.views.show_views, owner=self
        )

    def _name(self, names: dict[int, str]) -> None:
        self._names |= names
        self._show_chips()

    def _show_chips(self) -> None:
        self.bar.show_filter(self._query.criteria, self._names)

    def _ask(self, criteria: PeopleFilter) -> None:
        self.asked.emit(replace(self._query, criteria=criteria))

    def _unfold(self, shown: bool) -> None:
        if self.panel is None:
            self.panel = self._made_panel()
        self.panel.setVisible(shown)
        if shown:
            next(iter(self.panel.standings.values())).setFocus()

    def _made_panel(self) -> FilterPanel:
        # Imported here: the page shows sooner without the fields.
        from idcoop_desktop.views.cooperators.filter_panel import FilterPanel

        made = FilterPanel(self._context)
        made.show_filter(self._query.criteria)
        made.place_named.connect(self._names.__setitem__)
        made.changed.connect(self._ask)
        self._column.addWidget(made)
        return made

    def _keep(self) -> None:
        from idcoop_desktop.views.cooperators.view_dialog import open_view_dialog

        open_view_dialog(
            self._context,
            self,
            self._query,
            content=in_words(self._query, self._names),
            kept=self.refresh,
        )

    def _remove(self, view: PeopleView) -> None:
        from idcoop_desktop.views.cooperators.view_dialog import ask_removal

        ask_removal(self._context, self, view, self.refresh)
