"""« Documents faits »: every document that was made, found again and judged as of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import publication_list
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_publications_made import Ui_PublicationsMade
from idcoop_desktop.views.models.window import Query, WindowModel
from idcoop_desktop.views.publications.made_detail import MadeDetail
from idcoop_desktop.views.publications.made_rows import (
    DATE_COLUMN,
    STATE_COLUMN,
    Narrowed,
    as_publications,
    made_columns,
)
from idcoop_desktop.views.publications.standings import Standings
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from idcoop_desktop.services.publication_list import PublicationList, PublicationSheet
    from idcoop_desktop.views.context import PageContext

_EVERY_KIND, _EVERY_YEAR = "Tous les documents", "Toutes les années"
_NONE_YET = "Aucun document fait pour l’instant. Préparez le premier dans l’autre onglet."
_NONE_FOUND = "Aucun document ne correspond. Essayez un autre mot, ou tout afficher."


class MadeView(QWidget):
    """A list narrowed by words, kind, year and state; the sheet of the document chosen."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: int | None = None
        self._found: PublicationList | None = None
        self._scan_list = Latest(context.background, owner=self, lane="lists")
        self.ui = Ui_PublicationsMade()
        self.ui.setupUi(self)
        self.search = SearchField(
            name="Rechercher un document", hint="Titre, projet, résidence, fichier…"
        )
        self.standings = Standings(context, self)
        self.rows = ListView("Documents faits", row_height=TWO_LINES_HEIGHT)
        self.model = WindowModel(
            made_columns(self.standings.of),
            background=context.background,
            list_ids=self._list_ids,
            fetch=lambda ids: publication_list.publication_rows(context.desk, ids),
            parent=self,
        )
        self.count = muted("")
        self.detail = MadeDetail(context)
        self.side = self._make_side()
        self._lay_out()
        self._connect()
        self.rows.set_model(self.model, sort_column=DATE_COLUMN, descending=True)

    def refresh(self) -> None:
        """Read the list and the sheet again; what documents are worth is judged anew."""
        self.standings.forget()
        self.model.reload()
        self.detail.show_publication(self.rows.current_key)
        if self.ui.outdated_box.isChecked():
            self._scan()

    def show_publication(self, key: int) -> None:
        """Show a document, whatever was asked for before."""
        self._wanted = key
        self._reset()
        self.detail.show_publication(key)
        self.model.reload()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _list_ids(self, query: Query) -> Sequence[int]:
        found = publication_list.listed_publications(self._context.desk, as_publications(query))
        self._found = found
        if isinstance(query.criteria, Narrowed) and query.criteria.outdated:
            return [key for key in found.ids if self.standings.needs_care(key)]
        return found.ids

    @property
    def _narrowed(self) -> Narrowed:
        kind = self.ui.kind_box.currentData()
        return Narrowed(
            # Qt hands a plain text back.
            None if kind is None else PublicationKind(kind),
            self.ui.year_box.currentData(),
            self.ui.outdated_box.isChecked(),
        )

    def _ask(self) -> None:
        known = self.model.query
        words = self.search.text().strip()
        self.model.ask(Query(words, known.sort, known.descending, self._narrowed))
        if self.ui.outdated_box.isChecked():
            self._scan()
        else:
            self._scan_list.give_up()
            self.standings.stop()

    def _scan(self) -> None:
        """Judge all that the other filters leave."""
        desk, query = self._context.desk, as_publications(self.model.query)
        self._scan_list.run(
            lambda: publication_list.listed_publications(desk, query).ids,
            done=self._begin_scan,
        )

    def _begin_scan(self, keys: Iterable[int]) -> None:
        self.ui.scan_bar.show()
        self.standings.scan(keys)

    def _on_scanned(self, done: int, total: int) -> None:
        self.ui.scan_label.setText(f"Vérification des documents\u00a0: {done} sur {total}")
        self.ui.scan_progress.setRange(0, total)
        self.ui.scan_progress.setValue(done)
        self.model.reload()

    def _on_scan_ended(self) -> None:
        self.ui.scan_bar.hide()
        self.model.reload()

    def _stop_scan(self) -> None:
        self._scan_list.give_up()
        self.standings.stop()
        self.ui.scan_bar.hide()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_loaded(self, count: int) -> None:
        self._show_choices()
        asked = self.model.query
        narrowed = asked.criteria not in {None, Narrowed()}
        waiting = self.standings.scanning
        self.side.show_count(count, searching=bool(asked.text) or narrowed)
        self._none_found.set_sentence(
            "Vérification en cours…" if waiting and not count else _NONE_FOUND
        )
        self.count.setText(plural(count, "document"))
        self.count.setVisible(count > 0)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self.rows.select_key(wanted):
            return
        if self.rows.current_key is None and not self.rows.select_first():
            self.detail.show_publication(None)

    def _show_choices(self) -> None:
        if self._found is None:
            return
        _offer(
            self.ui.kind_box,
            _EVERY_KIND,
            [(kind.label, kind) for kind in self._found.kinds],
        )
        _offer(self.ui.year_box, _EVERY_YEAR, [(str(year), year) for year in self._found.years])

    def _on_arrived(self) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            first = self.model.index(0, STATE_COLUMN)
            self.model.dataChanged.emit(first, self.model.index(last, STATE_COLUMN))

    def _on_shown(self, sheet: PublicationSheet) -> None:
        self.split.scroll_to_top()
        self.standings.keep(sheet.publication.id, sheet.standing)

    def _show_all(self) -> None:
        self._reset()
        self._ask()

    def _reset(self) -> None:
        self.search.show_words("")
        for box in (self.ui.kind_box, self.ui.year_box):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self.ui.outdated_box.setChecked(False)
        self._ask()

    def _make_side(self) -> ListSide:
        none_yet = EmptyState(icon_name="megaphone", sentence=_NONE_YET)
        self._none_found = EmptyState(
            icon_name="search", sentence=_NONE_FOUND, action="Tout afficher"
        )
        self._none_found.asked.connect(self._show_all)
        return ListSide(self.rows, none_yet=none_yet, none_found=self._none_found)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.side, 1)
        column.addWidget(self.count)
        self.split = DetailSplit(left, detail_name="Fiche du document")
        self.split.detail.addWidget(self.detail)
        self.ui.search_place.addWidget(self.search)
        self.ui.body_place.addWidget(self.split)
        self.ui.scan_bar.hide()
        dress(self.ui.stop_button, icon_name="x", kind="quiet")
        self.ui.kind_box.addItem(_EVERY_KIND, None)
        self.ui.year_box.addItem(_EVERY_YEAR, None)
        QWidget.setTabOrder(self.search, self.ui.kind_box)

    def _connect(self) -> None:
        ui = self.ui
        self.search.searched.connect(lambda _text: self._ask())
        ui.kind_box.currentIndexChanged.connect(self._ask)
        ui.year_box.currentIndexChanged.connect(self._ask)
        ui.outdated_box.toggled.connect(self._ask)
        ui.stop_button.clicked.connect(self._stop_scan)
        self.rows.selected.connect(self.detail.show_publication)
        self.rows.opened.connect(lambda _key: self.detail.focus_main())
        self.detail.shown.connect(self._on_shown)
        self.model.loaded.connect(self._on_loaded)
        self.standings.arrived.connect(self._on_arrived)
        self.standings.scanned.connect(self._on_scanned)
        self.standings.scan_ended.connect(self._on_scan_ended)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.detail)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.rows.setFocus)


def _offer(box: QComboBox, everything: str, choices: Sequence[tuple[str, object]]) -> None:
    """Offer choices, keeping what is chosen, without asking for anything."""
    known = [box.itemData(place) for place in range(1, box.count())]
    if known == [value for _label, value in choices]:
        return
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, None)
    for label, value in choices:
        box.addItem(label, value)
    places = [place for place in range(box.count()) if box.itemData(place) == chosen]
    box.setCurrentIndex(places[0] if places else 0)
    box.blockSignals(False)
