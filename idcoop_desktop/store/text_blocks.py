"""The words of documents as staff wrote them, only ever added to: the newest of a key holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.wording import TextBlock
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_BLOCKS = Records(tables.TextBlock, TextBlock)


def text_blocks(base: Base, wording: str) -> dict[str, tuple[TextBlock, ...]]:
    """Return what was kept of the texts of a wording, by their key in it, the newest first."""
    table = tables.TextBlock
    prefix = f"{wording}."
    # Without LIKE: its wildcards may stand in a name.
    condition = (table.key >= prefix) & (table.key < f"{wording}/")
    found: dict[str, tuple[TextBlock, ...]] = {}
    for block in _BLOCKS.select(base, condition, order=(table.seq,)):
        key = block.key.removeprefix(prefix)
        found[key] = (block, *found.get(key, ()))
    return found


def add_text_block(unit: Unit, block: TextBlock) -> None:
    """Keep a text from now on; those before stay known."""
    own = tables.TextBlock.key == block.key
    _BLOCKS.add(unit, block, seq=_BLOCKS.next_seq(unit.base, own))
