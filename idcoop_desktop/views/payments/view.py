"""The payments of all projects and aids: a list to narrow, beside the sheet of the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from idcoop_desktop.domain.payment_list import PaymentQuery, PaymentSort
from idcoop_desktop.domain.payments import ON_THE_WAY, PaymentState
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import money_sheet, payment_lines, payment_list
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.models.window import PAGE_ROWS, First, Query, WindowModel
from idcoop_desktop.views.payments.choices import choose_year, refill
from idcoop_desktop.views.payments.columns import payment_columns
from idcoop_desktop.views.payments.deeds import PaymentDeeds
from idcoop_desktop.views.payments.drop_list import DropList
from idcoop_desktop.views.payments.sheet import PaymentSheetView
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.money_sheet import PaymentSheet
    from idcoop_desktop.services.payment_lines import PaymentLine
    from idcoop_desktop.services.payment_list import PaymentChoices
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.context import PageContext

_NOTHING = (
    "Aucun paiement ne correspond. Un paiement se note depuis la fiche d’un projet ou d’une aide."
)
_CHOOSE = "Choisissez un paiement dans la liste pour voir où il en est."


class PaymentsView(LivePage):
    """Files dropped on a line or on the sheet are joined to that payment."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._told: tuple[int, Scheme | None] = (0, None)
        self._latest = Latest(context.background, owner=self)
        self._choices = Latest(context.background, owner=self)
        self.deeds = PaymentDeeds(context, self)
        self._make_filters()
        self._make_parts()
        self._lay_out()
        self._connect()
        self.list.set_model(self.model, sort_column=0, descending=True)
        self.watch(context.changes, {"money", "projects", "people", "settings"})

    def refresh(self) -> None:
        """Read again what the list is narrowed by, the list, and the sheet shown."""
        desk = self._context.desk
        self._choices.run(lambda: payment_list.payment_choices(desk), done=self._offer)
        self.model.reload()

    def narrow(self, year: int, scheme: Scheme | None) -> None:
        """Show the payments of a scheme, or of all, and of a year; all years are a choice away."""
        if (year, scheme) != self._told:
            self._told = (year, scheme)
            choose_year(self.years, year)
            self._ask()

    def _make_filters(self) -> None:
        self.search = SearchField(
            name="Rechercher un paiement",
            hint="Rechercher un fournisseur, un projet, une personne…",
        )
        self.years = _combo("Filtrer par année")
        self.years.addItem("Toutes les années", None)
        self.states = _combo("Filtrer par état")
        self.states.addItem("Tous les états", None)
        self.states.addItem("En cours", ON_THE_WAY)
        for state in PaymentState:
            self.states.addItem(state.label, frozenset({state}))
        self.who = _combo("Filtrer par collègue")
        self.who.addItem("Toute l’équipe", None)

    def _make_parts(self) -> None:
        self.list = DropList("Paiements")
        self.model = payments_model(self._context.desk, self._context.background, self)
        self.count = muted("")
        self.empty = EmptyState(icon_name="hand-coins", sentence=_NOTHING)
        self.choose = EmptyState(icon_name="receipt", sentence=_CHOOSE)
        self.sheet_view = PaymentSheetView(self.deeds)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        for combo in (self.years, self.states, self.who):
            bar.addWidget(combo)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        column.addWidget(self.count)
        self.split = DetailSplit(left, detail_name="Fiche du paiement")
        self.split.detail.addWidget(self.choose)
        self.split.detail.addWidget(self.sheet_view)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addLayout(bar)
        page.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._ask)
        for combo in (self.years, self.states, self.who):
            combo.currentIndexChanged.connect(self._ask)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(lambda _key: self.sheet_view.focus_main())
        self.list.given.connect(self.deeds.join)
        self.model.loaded.connect(self._on_loaded)

    def _ask(self) -> None:
        known = self.model.query
        criteria = PaymentQuery(
            scheme=self._told[1],
            year=self.years.currentData(),
            states=self.states.currentData(),
            asked_by_id=self.who.currentData(),
        )
        text = self.search.text().strip()
        self.model.ask(Query(text, known.sort, known.descending, criteria))

    def _offer(self, choices: PaymentChoices) -> None:
        refill(self.years, [(str(year), year) for year in choices.years])
        refill(self.who, [(name, key) for key, name in choices.staff])

    def _on_loaded(self, count: int) -> None:
        self._stack.setCurrentWidget(self.list if count else self.empty)
        self.count.setText(plural(count, "paiement"))
        before = self.list.current_key
        if not self.list.select_key(before):
            self.list.select_first()
        if before is not None and before == self.list.current_key:
            self._read(before)

    def _on_selected(self, key: int | None) -> None:
        self.split.scroll_to_top()
        if key is None:
            self._latest.give_up()
            self.sheet_view.show_sheet(None)
            self.choose.show()
        else:
            self._read(key)

    def _read(self, payment_id: int) -> None:
        desk = self._context.desk
        self._latest.run(lambda: money_sheet.payment_sheet(desk, payment_id), done=self._show)

    def _show(self, sheet: PaymentSheet) -> None:
        self.choose.hide()
        self.sheet_view.show_sheet(sheet)


def payments_model(desk: Desk, background: Background, parent: QWidget) -> WindowModel[PaymentLine]:
    """Return the model of the list, whose criteria are a :class:`PaymentQuery`."""

    def list_ids(query: Query) -> Sequence[int]:
        return payment_list.listed_payments(desk, as_payments(query))

    def first(query: Query) -> First[PaymentLine]:
        ids = list_ids(query)
        return First(ids, payment_lines.listed_lines(desk, ids[:PAGE_ROWS]), whole=True)

    return WindowModel(
        payment_columns(),
        background=background,
        list_ids=list_ids,
        first=first,
        fetch=lambda ids: payment_lines.listed_lines(desk, ids),
        key=lambda line: line.payment.id,
        parent=parent,
    )


def as_payments(query: Query) -> PaymentQuery:
    """Return what the list was asked for in the words of payments."""
    narrowed = query.criteria if isinstance(query.criteria, PaymentQuery) else PaymentQuery()
    return PaymentQuery(
        text=query.text,
        scheme=narrowed.scheme,
        year=narrowed.year,
        states=narrowed.states,
        asked_by_id=narrowed.asked_by_id,
        sort=PaymentSort(query.sort or PaymentSort.DATE),
        descending=query.descending,
    )


def _combo(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    return made
