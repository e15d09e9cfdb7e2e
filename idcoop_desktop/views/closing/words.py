"""How the check list of a closing is told: an icon and a word for each line, the colour last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.closing import ClosingMatter
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.text import NBSP, format_date, plural
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from idcoop_desktop.domain.closing import ClosingItem, YearClosing

_WAITING = {
    ClosingMatter.EARLIER_YEAR: ("exercice ouvert", "exercices ouverts"),
    ClosingMatter.ALTERED: ("anomalie", "anomalies"),
    ClosingMatter.MISSING_PIECES: ("paiement sans pièce", "paiements sans pièce"),
    ClosingMatter.ON_THEIR_WAY: ("paiement en chemin", "paiements en chemin"),
    ClosingMatter.OPEN_COMMITMENTS: ("reste à payer", "restes à payer"),
    ClosingMatter.UNDECIDED_PROJECTS: ("projet en attente", "projets en attente"),
    ClosingMatter.UNDECIDED_FIDCOOP: ("demande en attente", "demandes en attente"),
    ClosingMatter.UNDECIDED_PARNCOOP: ("parrainage en attente", "parrainages en attente"),
}
_LEADS = {
    ClosingMatter.MISSING_PIECES: "missing_pieces",
    ClosingMatter.ON_THEIR_WAY: "payments_of_year",
    ClosingMatter.UNDECIDED_PROJECTS: "project",
    ClosingMatter.UNDECIDED_FIDCOOP: Scheme.FIDCOOP.value,
    ClosingMatter.UNDECIDED_PARNCOOP: Scheme.PARNCOOP.value,
}


@dataclass(frozen=True, slots=True)
class ItemLook:
    """The icon of a line and its colour, the word of its chip and the chip's tone."""

    icon_name: str
    colour: str
    word: str
    tone: Tone


def item_look(item: ClosingItem) -> ItemLook:
    """Return how a line of the check list is shown."""
    if item.is_clear:
        return ItemLook("circle-check", "success", "En ordre", Tone.SUCCESS)
    words = _WAITING.get(item.matter)
    said = plural(item.count, *words) if words else "Pas encore"
    if item.blocks:
        return ItemLook("circle-x", "danger", said, Tone.DANGER)
    return ItemLook("triangle-alert", "warning", said, Tone.WAITING)


def leads_to(matter: ClosingMatter) -> str:
    """Return the kind of record or of page where a matter is seen to, "" for none."""
    if matter in {ClosingMatter.NOT_OVER, ClosingMatter.ALTERED}:
        return ""
    return _LEADS.get(matter, "budget")


def closed_words(closing: YearClosing) -> str:
    """Return ``Exercice 2025 clos le 15/01/2026``."""
    return f"Exercice {closing.year} clos le {format_date(closing.closed_on)}"


def sealed_words(closing: YearClosing) -> str:
    """Return who decided a closing, how many rows it sealed, and the mark to print."""
    rows = plural(closing.entries, "écriture scellée", "écritures scellées")
    return f"Décidé par {closing.decided_by}. {rows}, empreinte{NBSP}: {closing.mark}"
