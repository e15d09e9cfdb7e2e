"""The columns of the list of payments and of the list of missing pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.payment_list import PaymentSort
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.payment_lines import MissingPiece, PaymentLine
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.payments.words import payment_tone
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.wording import age

if TYPE_CHECKING:
    from datetime import date

_WIDE = 660
_LONGEST = 200
_LATE_DAYS = 60


def payment_columns() -> tuple[Column[PaymentLine], ...]:
    """Return the columns of payments; what one lacks stands under its state."""
    return (
        Column(
            title="Date",
            text=lambda line: format_date(line.payment.paid_on or line.payment.on),
            detail=lambda line: line.piece,
            sort_name=PaymentSort.DATE,
            width=104,
        ),
        Column(
            title="À qui",
            text=lambda line: (line.payee or line.payment.label)[:_LONGEST],
            detail=lambda line: line.payment.label[:_LONGEST],
            sort_name=PaymentSort.PAYEE,
        ),
        Column(
            title="Pour",
            text=lambda line: line.title[:_LONGEST],
            detail=lambda line: "" if line.scheme is Scheme.IDCOOP else line.scheme.label,
            sort_name=PaymentSort.ABOUT,
            hide_below=_WIDE,
        ),
        Column(
            title="Montant",
            text=lambda line: format_cents(line.payment.amount_cents),
            sort_name=PaymentSort.AMOUNT,
            align_right=True,
            width=104,
        ),
        Column(
            title="État",
            text=lambda line: line.payment.state.label,
            tone=lambda line: payment_tone(line.payment.state),
            sort_name=PaymentSort.STATE,
            width=116,
        ),
        Column(
            title="Manque",
            text=lambda line: ", ".join(_first_word(words) for words in line.missing),
            accessible=lambda line: ", ".join(line.missing) or "rien",
            width=112,
        ),
    )


def _first_word(missing: str) -> str:
    return missing.split(maxsplit=1)[0].rstrip(",")


def piece_columns(today: date) -> tuple[Column[MissingPiece], ...]:
    """Return the columns of missing pieces, with how long they have been awaited."""

    def waited(piece: MissingPiece) -> int:
        return (today - piece.entry.on).days

    return (
        Column(
            title="Payé le",
            text=lambda piece: format_date(piece.entry.on),
            detail=lambda piece: piece.entry.piece,
            sort_key=lambda piece: (piece.entry.on, piece.entry.id),
            width=104,
        ),
        Column(
            title="Attendue depuis",
            text=lambda piece: age(waited(piece)),
            tone=lambda piece: Tone.DANGER if waited(piece) > _LATE_DAYS else Tone.WAITING,
            sort_key=waited,
            width=150,
            hide_below=_WIDE,
        ),
        Column(
            title="Dépense",
            text=lambda piece: piece.entry.label[:_LONGEST],
            detail=lambda piece: piece.entry.supplier[:_LONGEST],
        ),
        Column(title="Pour", text=lambda piece: piece.title[:_LONGEST]),
        Column(
            title="Montant",
            text=lambda piece: format_cents(piece.entry.amount_cents),
            sort_key=lambda piece: piece.entry.amount_cents,
            align_right=True,
            width=104,
        ),
    )
