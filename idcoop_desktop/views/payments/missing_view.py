"""The pieces that are awaited: what was paid and is not proven yet, of all years."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date, plural
from idcoop_desktop.services import money_sheet, payment_lines, proofs
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.emails.opening import open_email_dialog
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.payments.actions import announce
from idcoop_desktop.views.payments.choices import choose_year, refill
from idcoop_desktop.views.payments.columns import piece_columns
from idcoop_desktop.views.payments.drop_list import DropList
from idcoop_desktop.views.receipts.incoming import choose_proof
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.labels import breakable, label, muted
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.wording import age

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.ledger import About, Scheme
    from idcoop_desktop.services.payment_lines import MissingPiece
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.receipts.incoming import Proof

ASK_FOR_PIECES = "08-demander-les-justificatifs"
_ALL_THERE = "Toutes les pièces sont là. Chaque paiement a sa facture, son ticket ou sa photo."
_CHOOSE = "Choisissez une ligne pour voir à qui demander la pièce."
_DROP_HINT = "Déposez le fichier sur la ligne, ou collez-le\u00a0: il est joint aussitôt."


class MissingPiecesView(LivePage):
    """Drop a file on a line and it leaves the list."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pieces: tuple[MissingPiece, ...] = ()
        self._told: tuple[int, Scheme | None] = (0, None)
        self._latest = Latest(context.background, owner=self)
        self.years = QComboBox()
        self.years.setAccessibleName("Filtrer par année")
        self.years.addItem("Toutes les années", None)
        self.list = DropList("Pièces manquantes")
        self.model: RowsModel[MissingPiece] = RowsModel(
            piece_columns(context.desk.today()), key=lambda piece: piece.entry.id, parent=self
        )
        self.total = muted("")
        self.empty = EmptyState(icon_name="circle-check", sentence=_ALL_THERE)
        self.side = PieceCard(context, self)
        self._lay_out()
        self.list.set_model(self.model, sort_column=0)
        self.years.currentIndexChanged.connect(self._narrow)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(lambda _key: self.side.join_button.setFocus())
        self.list.given.connect(self.join)
        self.watch(context.changes, {"money", "projects", "people"})

    def refresh(self) -> None:
        """Read the list again."""
        desk = self._context.desk
        self._latest.run(lambda: payment_lines.missing_pieces(desk), done=self._show)

    def narrow(self, year: int, scheme: Scheme | None) -> None:
        """Show the pieces of a year and a scheme first; all years are a choice away."""
        if (year, scheme) != self._told:
            self._told = (year, scheme)
            choose_year(self.years, year)
            self._narrow()

    def join(self, entry_id: int, files: Sequence[Proof]) -> None:
        """Join files to a payment of the list."""
        desk = self._context.desk

        def attach() -> None:
            for one in files:
                file = one.read()
                proofs.attach_receipt(desk, entry_id, file.data, file.name)

        self._context.background.run(
            attach,
            done=lambda _none: announce(self._context, "Pièce jointe au paiement."),
            owner=self,
        )

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self.years)
        bar.addWidget(self.total, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.split = DetailSplit(self._stack, detail_name="Pièce attendue")
        self.split.detail.addWidget(self.side)
        self.split.detail.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addLayout(bar)
        page.addWidget(self.split, 1)

    def _show(self, pieces: tuple[MissingPiece, ...]) -> None:
        self._pieces = pieces
        years = {piece.year for piece in pieces} | {self._context.desk.today().year}
        refill(self.years, [(str(year), year) for year in sorted(years, reverse=True)])
        self._narrow()

    def _narrow(self) -> None:
        year = self.years.currentData()
        _year, scheme = self._told
        shown = [
            one for one in self._pieces if year in {None, one.year} and scheme in {None, one.scheme}
        ]
        self.model.set_rows(shown)
        self._stack.setCurrentWidget(self.list if shown else self.empty)
        self.split.pane.setVisible(bool(shown))
        cents = format_cents(sum(one.entry.amount_cents for one in shown))
        count = plural(len(shown), "pièce attendue", "pièces attendues")
        self.total.setText(f"{count}, pour {cents}" if shown else "")
        if self.list.current_key is None:
            self.list.select_first()

    def _on_selected(self, key: int | None) -> None:
        place = -1 if key is None else self.model.position_of(key)
        self.side.show_piece(self.model.row_at(place))


class PieceCard(Card):
    """Whom to ask for a piece, and how: write, join the file, go to the project."""

    def __init__(self, context: PageContext, view: MissingPiecesView) -> None:
        super().__init__("Pièce attendue")
        self._context, self._view = context, view
        self._piece: MissingPiece | None = None
        self._latest = Latest(context.background, owner=self)
        self.name = label("", "subtitle")
        self.facts = Facts()
        self.choose = muted(_CHOOSE)
        self.join_button = button(
            "Joindre la pièce…", on_click=self._choose, icon_name="paperclip", kind="primary"
        )
        self.write_button = button("Écrire aux porteurs…", on_click=self._write, icon_name="mail")
        self.hint = muted(_DROP_HINT)
        for widget in (self.choose, self.name, self.facts, self.hint):
            self.column.addWidget(widget)
        for one in (self.join_button, self.write_button):
            self.column.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_piece(None)

    def show_piece(self, piece: MissingPiece | None) -> None:
        """Show a piece, or nothing."""
        self._piece = piece
        self.choose.setVisible(piece is None)
        about = None if piece is None else piece.entry.about
        for widget in (self.name, self.facts, self.hint, self.join_button):
            widget.setVisible(piece is not None)
        self.write_button.setVisible(about is not None)
        project = about is not None and about.project_id is not None
        self.write_button.setText("Écrire aux porteurs…" if project else "Écrire à la personne…")
        if piece is None:
            self._latest.give_up()
            return
        self.name.setText(
            breakable(f"{piece.entry.label}, {format_cents(piece.entry.amount_cents)}")
        )
        self._show_facts(piece, ())
        if about is not None:
            desk = self._context.desk
            self._latest.run(
                lambda: money_sheet.bearers_of(desk, about),
                done=lambda known: self._show_facts(piece, known),
            )

    def _show_facts(self, piece: MissingPiece, known: Sequence[tuple[int, str]]) -> None:
        entry, navigate = piece.entry, self._context.navigate
        days = (self._context.desk.today() - entry.on).days
        about = entry.about
        self.facts.show_facts(
            [
                Fact(
                    icon_name="calendar-days",
                    name="Payé le",
                    value=f"{format_date(entry.on)} ({age(days).lower()})",
                ),
                Fact(icon_name="receipt", name="Pièce n°", value=entry.piece),
                Fact(icon_name="user", name="Payé à", value=entry.supplier),
                Fact(
                    icon_name="folder-kanban",
                    name="Pour",
                    value=piece.title,
                    on_click=None if about is None else lambda: self._show_about(about),
                ),
                *(
                    Fact(
                        icon_name="users",
                        name="À demander à",
                        value=name,
                        on_click=partial(navigate, "person", key),
                    )
                    for key, name in known
                ),
            ]
        )

    def _show_about(self, about: About) -> None:
        if about.project_id is not None:
            self._context.navigate("project", about.project_id)
        elif about.aid_id is not None:
            self._context.navigate("aid", about.aid_id)

    def _choose(self) -> None:
        piece = self._piece
        if piece is not None:
            choose_proof(
                self,
                lambda proof: self._view.join(piece.entry.id, [proof]),
                title="Joindre la pièce",
            )

    def _write(self) -> None:
        about = None if self._piece is None else self._piece.entry.about
        if about is not None:
            open_email_dialog(self._context, self, about, first=ASK_FOR_PIECES)
