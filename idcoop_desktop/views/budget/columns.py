"""The columns of the budget: projects and aids with their amounts, rows of the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.budget import BookSort, Figure, OwnerSort
from idcoop_desktop.domain.ledger import EntryKind, Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.budget_tables import correction_words, state_label
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.tones import project_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from idcoop_desktop.domain.budget import BookLine, OwnerLine
    from idcoop_desktop.domain.ledger import Amounts

_AMOUNT_WIDTH = 112
_KIND_TONES = {
    EntryKind.FUND: Tone.NEUTRAL,
    EntryKind.REQUEST: Tone.NEUTRAL,
    EntryKind.GRANT: Tone.WAITING,
    EntryKind.COMMIT: Tone.IDEA,
    EntryKind.PAY: Tone.ACTIVE,
}
_AID_TONES = {
    AidState.ASKED: Tone.IDEA,
    AidState.GRANTED: Tone.ACTIVE,
    AidState.REFUSED: Tone.DANGER,
    AidState.WITHDRAWN: Tone.NEUTRAL,
}
PARTS_COLUMN = 3
OWNER_CELLS = {
    4: Figure.REQUESTED,
    5: Figure.GRANTED,
    6: Figure.COMMITTED,
    7: Figure.PAID,
    8: Figure.TO_PAY,
}
"""The figure of each column of projects and aids; the others lead to the record."""


def owner_columns(names: Mapping[Scheme, str]) -> tuple[Column[OwnerLine], ...]:
    """Return the columns of projects and aids; ``names`` are those of the schemes."""
    return (
        Column(
            title="Projet ou aide",
            text=lambda line: line.title,
            detail=lambda line: line.detail,
            sort_name=OwnerSort.TITLE,
        ),
        Column(
            title="Dispositif",
            text=lambda line: names[line.scheme],
            sort_name=OwnerSort.SCHEME,
            width=110,
            hide_below=1000,
        ),
        Column(title="État", text=state_label, tone=_owner_tone, width=132, hide_below=860),
        Column(
            title="Parts",
            text=lambda _line: "",
            accessible=_parts,
            width=150,
            hide_below=1100,
        ),
        _amount(Figure.REQUESTED, lambda amounts: amounts.requested, hide_below=900),
        _amount(Figure.GRANTED, lambda amounts: amounts.granted),
        _amount(Figure.COMMITTED, lambda amounts: amounts.committed, hide_below=640),
        _amount(Figure.PAID, lambda amounts: amounts.paid),
        _amount(Figure.TO_PAY, lambda amounts: amounts.remaining, sort=OwnerSort.REMAINING),
    )


def _amount(
    figure: Figure,
    cents: Callable[[Amounts], int],
    hide_below: int = 0,
    sort: OwnerSort | None = None,
) -> Column[OwnerLine]:
    return Column(
        title=figure.label,
        text=lambda line: format_cents(cents(line.amounts)),
        sort_name=sort or OwnerSort(figure.value),
        align_right=True,
        width=_AMOUNT_WIDTH,
        hide_below=hide_below,
    )


def book_columns(names: Mapping[Scheme, str]) -> tuple[Column[BookLine], ...]:
    """Return the columns of the rows of the books."""
    return (
        Column(
            title="Date",
            text=lambda line: format_date(line.entry.on),
            sort_name=BookSort.DAY,
            width=104,
        ),
        Column(
            title="Libellé",
            text=lambda line: line.entry.label or line.entry.kind.label,
            detail=_whereabouts,
            sort_name=BookSort.LABEL,
        ),
        Column(
            title="Pièce",
            text=lambda line: line.entry.piece,
            accessible=lambda line: line.entry.piece or "sans numéro",
            width=124,
            hide_below=940,
        ),
        Column(
            title="Dispositif",
            text=lambda line: names[line.scheme],
            width=104,
            hide_below=1040,
        ),
        Column(
            title="Type",
            text=_kind,
            tone=lambda line: _KIND_TONES[line.entry.kind],
            sort_name=BookSort.KIND,
            width=196,
            hide_below=680,
        ),
        Column(
            title="Montant",
            text=lambda line: format_cents(line.entry.amount_cents),
            sort_name=BookSort.AMOUNT,
            align_right=True,
            width=122,
        ),
        Column(
            title="Justificatif",
            text=_proof,
            tone=lambda line: Tone.DANGER if line.proof_missing else Tone.SUCCESS,
            accessible=lambda line: _proof(line) or "sans objet",
            width=128,
            hide_below=560,
        ),
    )


def _parts(line: OwnerLine) -> str:
    amounts = line.amounts
    return (
        f"payé {format_cents(amounts.paid)} sur {format_cents(amounts.granted)} accordés, "
        "toutes les écritures"
    )


def _owner_tone(line: OwnerLine) -> Tone:
    return _AID_TONES[AidState(line.state)] if line.is_aid else project_tone(_state(line))


def _state(line: OwnerLine) -> ProjectState:
    return ProjectState(line.state)


def _whereabouts(line: BookLine) -> str:
    told = (line.about, line.entry.supplier, line.entry.decided_by, _corrected(line))
    return " · ".join(part for part in told if part)


def _corrected(line: BookLine) -> str:
    return "" if line.entry.corrects_id is not None else correction_words(line).lower()


def _kind(line: BookLine) -> str:
    nature, kind = line.entry.nature.label, line.entry.kind.label
    return f"{kind}, {nature.lower()}" if nature else kind


def _proof(line: BookLine) -> str:
    if line.proof_missing:
        return "Manquant"
    return "Joint" if line.proofs else ""
