"""How the list of texts tells each: its name, and whether it is staff's own or being changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.models.columns import Column

if TYPE_CHECKING:
    from idcoop_desktop.services.wording import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRow:
    """A text in the list; ``id`` is its place, from 1."""

    id: int
    block: Block
    typed: str | None = None


def state_words(row: BlockRow) -> str:
    """Return what the list says below the name of a text."""
    if row.typed is not None:
        return "Modifié, pas encore enregistré"
    return "Votre texte" if row.block.own else "Texte d’origine"


def history_words(block: Block) -> str:
    """Return who changed a text last, and when; nothing when nobody did."""
    if block.changed_on is None:
        return "Texte d’origine, jamais modifié."
    verb = "Modifié" if block.own else "Texte d’origine, rétabli"
    by = f" par {block.changed_by}" if block.changed_by else ""
    return f"{verb}{by} le {format_date(block.changed_on)}."


COLUMN: Column[BlockRow] = Column(
    title="Texte", text=lambda row: row.block.label, detail=state_words
)
