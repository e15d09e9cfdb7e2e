"""« Coopérateurs »: people and residences, side by side under one search field."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery
from idcoop_desktop.views.cooperators.list_menu import ENTRIES, list_menu
from idcoop_desktop.views.cooperators.people_view import PeopleView
from idcoop_desktop.views.cooperators.residences_view import ResidencesView
from idcoop_desktop.views.forms.ui_cooperator_page import Ui_CooperatorPage
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext

PEOPLE, RESIDENCES = 0, 1
_HINTS = (
    "Rechercher un nom, une commune, un numéro, un e-mail…",
    "Rechercher une résidence, une commune…",
)
_NO_PAUSE = 0
"""The first rows take some milliseconds: each key pressed shows at once."""
_ADD = ("&Nouveau coopérateur", "&Nouvelle résidence")


class CooperatorsPage(LivePage):
    """Two views of the same page; each one keeps its own search."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAcceptDrops(True)
        self.ui = Ui_CooperatorPage()
        self.ui.setupUi(self)
        self.switch = self._make_switch()
        self.people = PeopleView(context, self.ui.views)
        self._residences: ResidencesView | None = None
        self.searches = tuple(
            SearchField(name=name, hint=hint, pause_ms=_NO_PAUSE)
            for name, hint in zip(
                ("Rechercher une personne", "Rechercher une résidence"), _HINTS, strict=True
            )
        )
        self.ui.views_place.addWidget(self.switch)
        for field in self.searches:
            self.ui.search_place.addWidget(field)
        self.ui.views.addWidget(self.people)
        dress(self.ui.more_button, icon_name="ellipsis")
        self.ui.more_button.setMenu(list_menu(context, self, self.people.listed))
        dress(self.ui.add_button, icon_name="plus", kind="primary")
        self._connect(context)
        self._show_view(PEOPLE)
        self.stale = False

    @property
    def residences(self) -> ResidencesView:
        """The second view, made when it is first asked for: people do not wait for it."""
        if self._residences is None:
            self._residences = self._make_residences()
        return self._residences

    def refresh(self) -> None:
        """Read again what was looked at."""
        self.people.refresh()
        if self._residences is not None:
            self._residences.refresh()

    def show_record(self, kind: str, key: int) -> None:
        """Show a person, a residence, or the silent residences (whatever the key)."""
        if kind == "silent_residences":
            self.switch.setCurrentIndex(RESIDENCES)
            self.searches[RESIDENCES].clear_now()
            self.residences.show_silent()
            return
        place = RESIDENCES if kind == "residence" else PEOPLE
        self.switch.setCurrentIndex(place)
        self._reach(place, key)

    def make_new(self, place: int) -> None:
        """Open the form of a new person, or of a new residence, over its own view."""
        self.switch.setCurrentIndex(place)
        self._add()

    def focus_search(self) -> None:
        """Go to the search field of the view shown."""
        field = self.searches[self.switch.currentIndex()]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            from idcoop_desktop.views.people_import.opening import open_import

            event.acceptProposedAction()
            open_import(self._context, self, path)

    def _reach(self, place: int, key: int) -> None:
        if place == RESIDENCES:
            self.searches[place].clear_now()
            self.residences.reach(key)
        else:
            self.people.reach(key)

    def _show_people_of(self, residence_id: int) -> None:
        self.switch.setCurrentIndex(PEOPLE)
        only = PeopleFilter(residence_ids=(residence_id,))
        self.people.show_query(PeopleQuery(criteria=only))

    def _show_view(self, place: int) -> None:
        self.ui.views.setCurrentWidget(self.residences if place == RESIDENCES else self.people)
        self.ui.add_button.setText(_ADD[place])
        self.ui.more_button.setVisible(place == PEOPLE and bool(ENTRIES))
        for number, field in enumerate(self.searches):
            field.setVisible(number == place)

    def _add(self) -> None:
        if self.switch.currentIndex() == RESIDENCES:
            self.residences.add()
        else:
            self.people.add()

    def _connect(self, context: PageContext) -> None:
        self.switch.currentChanged.connect(self._show_view)
        self.searches[PEOPLE].searched.connect(self.people.search)
        self.people.words_asked.connect(self.searches[PEOPLE].show_words)
        self.ui.add_button.clicked.connect(self._add)
        self.people.added.connect(lambda key: self._reach(PEOPLE, key))
        self.watch(context.changes, {"people", "residences", "projects", "ideas"})

    def _make_residences(self) -> ResidencesView:
        made = ResidencesView(self._context, self.ui.views)
        self.ui.views.addWidget(made)
        self.searches[RESIDENCES].searched.connect(made.search)
        made.people_asked.connect(self._show_people_of)
        made.added.connect(lambda key: self._reach(RESIDENCES, key))
        made.refresh()
        return made

    def _make_switch(self) -> QTabBar:
        switch = QTabBar()
        switch.setAccessibleName("Personnes ou résidences")
        switch.setDrawBase(False)
        switch.setExpanding(False)
        switch.setUsesScrollButtons(False)
        switch.addTab("Personnes")
        switch.addTab("Résidences")
        return switch


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is dragged here, if it is one."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
