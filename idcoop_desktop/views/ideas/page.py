"""« Idées »: the inbox of all that residents said, and what became of each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from idcoop_desktop.domain.idea_list import IdeaQuery, Shelf
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import idea_list
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_idea_page import Ui_IdeaPage
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.ideas.actions import open_idea_dialog
from idcoop_desktop.views.ideas.idea_detail import IdeaDetail
from idcoop_desktop.views.ideas.idea_rows import Narrowed, as_ideas, ideas_model
from idcoop_desktop.views.ideas.paper import offer_paper_form
from idcoop_desktop.views.models.window import Query
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from idcoop_desktop.services.idea_list import Shelves
    from idcoop_desktop.views.context import PageContext

_EVERYWHERE = "Toutes les résidences"
_NONE_YET = (
    "Aucune idée n’attend. Les idées naissent dans les conversations\u00a0: notez la prochaine."
)
_NONE_FOUND = "Aucune idée ne correspond. Essayez un autre mot, ou cherchez parmi toutes les idées."


class IdeasPage(LivePage):
    """A list narrowed by words, by what became of the idea and by residence; its sheet beside.

    :attr:`catalogue_asked` wants the catalogue of ideas to propose.
    """

    catalogue_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: int | None = None
        self._counts = Latest(context.background, owner=self)
        self.ui = Ui_IdeaPage()
        self.ui.setupUi(self)
        self.search = SearchField(
            name="Rechercher une idée", hint="Rechercher un mot, une personne, une résidence…"
        )
        self.rows = ListView("Idées", row_height=TWO_LINES_HEIGHT)
        self.model = ideas_model(context.desk, context.background, self)
        self.count = muted("")
        self.detail = IdeaDetail(context)
        self._side = self._make_side()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._side, 1)
        column.addWidget(self.count)
        self.split = DetailSplit(left, detail_name="Fiche de l’idée")
        self.split.detail.addWidget(self.detail)
        self.ui.search_place.addWidget(self.search)
        self.ui.body_place.addWidget(self.split)
        self._fill_bar()
        self._connect()
        self.rows.set_model(self.model, sort_column=0)

    def refresh(self) -> None:
        """Read the counts, the list and the sheet again."""
        self._read_counts()
        self.model.reload()
        self.detail.show_idea(self.rows.current_key)

    def show_record(self, kind: str, key: int) -> None:
        """Show an idea, whatever was asked for before; any other kind wants the page alone."""
        if kind != "idea":
            return
        self._wanted = key
        self.search.show_words("")
        self._choose_shelf(Shelf.ALL)
        self._choose_residence(None)
        self._ask()
        self.detail.show_idea(key)
        self.model.reload()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def add(self) -> None:
        """Open « Idée express » and show the idea once it is noted."""
        open_idea_dialog(self._context, self, noted=self._want)

    @property
    def _shelf(self) -> Shelf:
        # Qt hands a plain text back.
        return Shelf(self.ui.shelf.currentData())

    def _want(self, key: int) -> None:
        """Show an idea that was just noted, wherever the list was."""
        self._wanted = key
        if self._shelf is not Shelf.ALL:
            self._choose_shelf(Shelf.TO_FOLLOW)
        self.search.show_words("")
        self._choose_residence(None)
        self._ask()

    def _ask(self) -> None:
        narrowed = Narrowed(self._shelf, self.ui.residence.currentData())
        known = self.model.query
        self.model.ask(Query(self.search.text().strip(), known.sort, known.descending, narrowed))

    def _on_shelf(self) -> None:
        self._ask()
        self._read_counts()

    def _read_counts(self) -> None:
        desk, shelf = self._context.desk, self._shelf
        self._counts.run(lambda: idea_list.shelves(desk, shelf), done=self._show_counts)

    def _show_counts(self, read: Shelves) -> None:
        for place, shelf in enumerate(Shelf):
            number = read.counts.get(shelf, 0)
            self.ui.shelf.setItemText(place, f"{shelf.label} ({number})" if number else shelf.label)
        chosen = self.ui.residence.currentData()
        self.ui.residence.blockSignals(True)
        self.ui.residence.clear()
        self.ui.residence.addItem(_EVERYWHERE, None)
        for key, name, number in read.residences:
            self.ui.residence.addItem(f"{name} ({number})", key)
        self.ui.residence.blockSignals(False)
        self._choose_residence(chosen)
        if self.ui.residence.currentData() != chosen:
            self._ask()

    def _choose_shelf(self, shelf: Shelf) -> None:
        self.ui.shelf.blockSignals(True)
        self.ui.shelf.setCurrentIndex([*Shelf].index(shelf))
        self.ui.shelf.blockSignals(False)
        self._read_counts()

    def _choose_residence(self, key: int | None) -> None:
        # Found by Python: Qt would compare 64-bit keys as it likes.
        combo = self.ui.residence
        places = [place for place in range(combo.count()) if combo.itemData(place) == key]
        combo.blockSignals(True)
        combo.setCurrentIndex(places[0] if places else 0)
        combo.blockSignals(False)

    def _on_loaded(self, count: int) -> None:
        query = as_ideas(self.model.query)
        plain = IdeaQuery(sort=query.sort, descending=query.descending)
        self._side.show_count(count, searching=query != plain)
        self.count.setText(plural(count, "idée"))
        self.count.setVisible(count > 0)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            if self.rows.select_key(wanted):
                return
        if self.rows.current_key is None and not self.rows.select_first():
            self.detail.show_idea(None)

    def _show_all(self) -> None:
        self.search.show_words("")
        self._choose_shelf(Shelf.ALL)
        self._choose_residence(None)
        self._ask()

    def _make_paper(self) -> None:
        residence_id = self.ui.residence.currentData()
        offer_paper_form(self._context, self, residence_id=residence_id)

    def _fill_bar(self) -> None:
        ui = self.ui
        for shelf in Shelf:
            ui.shelf.addItem(shelf.label, shelf)
        ui.residence.addItem(_EVERYWHERE, None)
        ui.residence.setMaximumWidth(220)
        dress(ui.catalogue_button, icon_name="sparkles")
        dress(ui.more_button, icon_name="ellipsis")
        dress(ui.add_button, icon_name="lightbulb", kind="primary")
        menu = QMenu(self)
        paper = QAction(icon("printer"), "Fiche papier à imprimer…", menu)
        paper.triggered.connect(self._make_paper)
        menu.addAction(paper)
        ui.more_button.setMenu(menu)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._ask())
        self.ui.shelf.currentIndexChanged.connect(self._on_shelf)
        self.ui.residence.currentIndexChanged.connect(self._ask)
        self.ui.add_button.clicked.connect(self.add)
        self.ui.catalogue_button.clicked.connect(self.catalogue_asked)
        self.rows.selected.connect(self.detail.show_idea)
        self.rows.opened.connect(lambda _key: self.detail.focus_main())
        self.detail.another_shown.connect(self.split.scroll_to_top)
        self.model.loaded.connect(self._on_loaded)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.detail)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.rows.setFocus)
        order = (self.search, self.ui.shelf, self.ui.residence, self.ui.catalogue_button)
        last = (self.ui.more_button, self.ui.add_button, self.rows)
        for before, after in pairwise((*order, *last)):
            self.setTabOrder(before, after)
        self.watch(self._context.changes, {"ideas", "projects", "people", "residences", "tasks"})

    def _make_side(self) -> ListSide:
        none_yet = EmptyState(icon_name="lightbulb", sentence=_NONE_YET, action="Noter une idée")
        none_yet.asked.connect(self.add)
        none_found = EmptyState(
            icon_name="search", sentence=_NONE_FOUND, action="Chercher dans toutes les idées"
        )
        none_found.asked.connect(self._show_all)
        return ListSide(self.rows, none_yet=none_yet, none_found=none_found)
