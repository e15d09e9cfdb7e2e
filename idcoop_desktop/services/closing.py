"""Closing a budget year: what is left to see to, what is carried over, and the closing itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.carry_over import CarryOver, carried_rows
from idcoop_desktop.domain.closing import (
    ClosingChoices,
    ClosingItem,
    ClosingMatter,
    YearClosing,
    require_closable,
)
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.rule_sheet import require_decider
from idcoop_desktop.domain.year_figures import to_json
from idcoop_desktop.services.books import write
from idcoop_desktop.services.seals import seal_year, verify
from idcoop_desktop.services.year_report import report_data, year_figures
from idcoop_desktop.store import closing as store
from idcoop_desktop.store import ledger

if TYPE_CHECKING:
    from idcoop_desktop.domain.year_figures import EnvelopeYear
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

_MONTH, _LAST_DAY = 12, 31


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingSheet:
    """A year about to close: its check list and, for each envelope, what there is to carry.

    ``closing`` is set once the year is closed: the envelopes are as they were frozen.
    """

    year: int
    items: tuple[ClosingItem, ...]
    envelopes: tuple[EnvelopeYear, ...]
    closing: YearClosing | None

    @property
    def is_closable(self) -> bool:
        """Whether nothing stands against closing now."""
        return self.closing is None and not any(item.blocks for item in self.items)


def closing_list(desk: Desk, year: int) -> ClosingSheet:
    """Return what to look at before a year closes, what blocks first.

    Raises :class:`DomainError` for a year without any envelope.
    """
    if year not in store.budget_years(desk.base):
        raise DomainError(
            f"Aucune enveloppe n’a été ouverte pour {year}\u00a0: il n’y a rien à clôturer."
        )
    return ClosingSheet(
        year=year,
        items=_items(desk, year),
        envelopes=report_data(desk, year).figures.envelopes,
        closing=store.get_closing(desk.base, year),
    )


def _items(desk: Desk, year: int) -> tuple[ClosingItem, ...]:
    earlier = [
        one
        for one in store.budget_years(desk.base)
        if one < year and not store.is_closed(desk.base, one)
    ]
    not_over = int(desk.today() < date(year, _MONTH, _LAST_DAY))
    return (
        ClosingItem(matter=ClosingMatter.NOT_OVER, count=not_over),
        ClosingItem(
            matter=ClosingMatter.EARLIER_YEAR,
            count=len(earlier),
            first_id=min(earlier, default=0),
        ),
        ClosingItem(matter=ClosingMatter.ALTERED, count=len(verify(desk.base))),
        *store.matters(desk.base, year),
    )


def closed_years(desk: Desk) -> tuple[YearClosing, ...]:
    """Return the years that are closed, the latest first."""
    return tuple(reversed(store.closings(desk.base)))


def close_year(
    desk: Desk, year: int, choices: ClosingChoices, *, decided_by: str, request_key: str
) -> int:
    """Close a year for good and return the closing's identifier.

    What was granted and not paid goes on to the next year, what is free by choice; the figures
    are frozen and the rows sealed. Nobody can undo it, nor what was done before it. The same
    ``request_key`` again returns the closing already made. Raises :class:`DomainError` when
    something stands against it, without a name, and for a year that somebody else closed.
    """
    who = require_decider(decided_by)
    final = replace(desk, undoable=False)
    with final.unit(f"clôture de l’exercice {year}") as unit:
        known = store.closing_by_request_key(desk.base, request_key)
        if known is not None:
            return known.id
        sheet = closing_list(desk, year)
        if sheet.closing is not None:
            raise DomainError(f"L’exercice {year} est déjà clos. Rien n’a été changé.")
        require_closable(year, sheet.items)
        for scheme in Scheme:
            _carry_over(desk, unit, scheme, year, choices, who)
        return seal_year(
            unit,
            YearClosing(
                id=0,
                year=year,
                closed_on=desk.today(),
                closed_by_id=desk.author.id,
                decided_by=who,
                figures=to_json(year_figures(desk, year)),
                entries=0,
                head="",
                request_key=request_key,
            ),
        )


def _carry_over(
    desk: Desk, unit: Unit, scheme: Scheme, year: int, choices: ClosingChoices, who: str
) -> None:
    """Carry an envelope over; that of the next year is opened when there is something to carry."""
    source = ledger.get_envelope(desk.base, scheme, year)
    if source is None:
        return
    wanted = CarryOver(
        source_id=source.id,
        year=year,
        free=scheme in choices.carry_free,
        by_id=desk.author.id,
        decided_by=who,
    )
    rows = carried_rows(ledger.entries_of_envelope(desk.base, source.id), wanted)
    if not rows:
        return
    known = ledger.get_envelope(desk.base, scheme, year + 1)
    target_id = ledger.add_envelope(unit, scheme, year + 1) if known is None else known.id
    for row in rows:
        pair_id = write(desk, unit, row.leaving)
        write(desk, unit, replace(row.entering, envelope_id=target_id, pair_id=pair_id))
