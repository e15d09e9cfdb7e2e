"""Sealing the books of a year that closes, and telling whether a closed year is as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.seals import START, ClosedYear, alterations, closing_link, links
from idcoop_desktop.store import closing as store

if TYPE_CHECKING:
    from idcoop_desktop.domain.closing import YearClosing
    from idcoop_desktop.domain.seals import Alteration
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_TOLD = 3


def seal_year(unit: Unit, closing: YearClosing) -> int:
    """Write the closing of a year with the chain over its rows, and return its identifier.

    ``entries`` and ``head`` of the closing given are not looked at: they are what the chain says.
    """
    base = unit.base
    known = store.closings(base)
    start = known[-1].head if known else START
    rows = store.sealed_rows(base, closing.year)
    made = links(rows.values(), start)
    complete = replace(closing, entries=len(made))
    head = closing_link(complete, made[-1] if made else start)
    closing_id = store.add_closing(unit, replace(complete, head=head))
    store.add_seals(unit, closing_id, dict(zip(rows, made, strict=True)))
    return closing_id


def verify(base: Base) -> tuple[Alteration, ...]:
    """Return what is no longer as it was sealed in the books of closed years; nothing if all is.

    It shows what was changed by another way than this program. Whoever has the key and recomputes
    the whole chain is told only by the head that a report printed before.
    """
    return alterations(
        ClosedYear(
            closing,
            store.seals(base, closing.id),
            store.sealed_rows(base, closing.year, closing.id),
        )
        for closing in store.closings(base)
    )


def require_untouched(base: Base) -> int:
    """Return how many years are closed and as they were sealed; :class:`DomainError` if not."""
    found = verify(base)
    if found:
        told = " ".join(one.message for one in found[:_TOLD])
        more = f" Et {len(found) - _TOLD} autres." if len(found) > _TOLD else ""
        raise DomainError(
            f"Les comptes d’un exercice clos ont été modifiés hors de l’application. {told}{more} "
            "Rien n’a été corrigé. Comparez avec le bilan imprimé à la clôture et "
            "avec une sauvegarde de cette date."
        )
    return len(store.closings(base))
