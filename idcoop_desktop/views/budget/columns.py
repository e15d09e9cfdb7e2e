"""The columns of the budget: projects with their amounts, rows of the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import EntryKind
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.tones import project_tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.ledger import Amounts
    from idcoop_desktop.services.budget import BookLine, BudgetLine

_AMOUNT_WIDTH = 104
_KIND_TONES = {
    EntryKind.FUND: Tone.NEUTRAL,
    EntryKind.REQUEST: Tone.NEUTRAL,
    EntryKind.GRANT: Tone.WAITING,
    EntryKind.COMMIT: Tone.IDEA,
    EntryKind.PAY: Tone.ACTIVE,
}


def _amount(title: str, cents: Callable[[Amounts], int], hide_below: int = 0) -> Column[BudgetLine]:
    return Column(
        title=title,
        text=lambda line: format_cents(cents(line.amounts)),
        sort_key=lambda line: cents(line.amounts),
        align_right=True,
        width=_AMOUNT_WIDTH,
        hide_below=hide_below,
    )


def _proof(line: BookLine) -> str:
    if line.receipt_missing:
        return "Manquant"
    return "Joint" if line.receipts else ""


PROJECT_COLUMNS: tuple[Column[BudgetLine], ...] = (
    Column(
        title="Projet",
        text=lambda line: line.project.title,
        detail=lambda line: line.residence,
    ),
    Column(
        title="État",
        text=lambda line: line.project.state.label,
        tone=lambda line: project_tone(line.project.state),
        width=130,
        hide_below=700,
    ),
    _amount("Accordé", lambda amounts: amounts.granted),
    _amount("Engagé", lambda amounts: amounts.committed, hide_below=640),
    _amount("Payé", lambda amounts: amounts.paid),
    _amount("À payer", lambda amounts: amounts.remaining),
)

ENTRY_COLUMNS: tuple[Column[BookLine], ...] = (
    Column(
        title="Date",
        text=lambda line: format_date(line.entry.on),
        sort_key=lambda line: (line.entry.on, line.entry.id),
        width=104,
    ),
    Column(
        title="Libellé",
        text=lambda line: line.entry.label or line.entry.kind.label,
        detail=lambda line: " · ".join(
            part for part in (line.project_title, line.entry.supplier) if part
        ),
    ),
    Column(
        title="Type",
        text=lambda line: line.entry.kind.label,
        tone=lambda line: _KIND_TONES[line.entry.kind],
        width=120,
        hide_below=600,
    ),
    Column(
        title="Montant",
        text=lambda line: format_cents(line.entry.amount_cents),
        sort_key=lambda line: line.entry.amount_cents,
        align_right=True,
        width=116,
    ),
    Column(
        title="Justificatif",
        text=_proof,
        tone=lambda line: Tone.DANGER if line.receipt_missing else Tone.SUCCESS,
        accessible=lambda line: _proof(line) or "sans objet",
        width=128,
    ),
)
