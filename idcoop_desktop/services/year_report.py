"""The figures of a year for the report to the general meeting: frozen once the year is closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.year_figures import YearFigures, from_json, grouped
from idcoop_desktop.store import closing as store
from idcoop_desktop.store import year_figures as figures_store

if TYPE_CHECKING:
    from idcoop_desktop.domain.closing import YearClosing
    from idcoop_desktop.services.desk import Desk

_ORDER = {scheme.value: rank for rank, scheme in enumerate(Scheme)}


@dataclass(frozen=True, slots=True, kw_only=True)
class YearReport:
    """The figures of a year; without ``closing`` they are provisional and still move."""

    figures: YearFigures
    closing: YearClosing | None

    @property
    def is_provisional(self) -> bool:
        """Whether the year is still open."""
        return self.closing is None


def report_data(desk: Desk, year: int) -> YearReport:
    """Return the figures of a year: those frozen at its closing, or those of today."""
    closing = store.get_closing(desk.base, year)
    if closing is None:
        return YearReport(figures=year_figures(desk, year), closing=None)
    return YearReport(figures=from_json(closing.figures), closing=closing)


def year_figures(desk: Desk, year: int) -> YearFigures:
    """Add the figures of a year up from its books, as they are now."""
    owners = figures_store.owner_years(desk.base, year)
    envelopes = figures_store.envelope_years(desk.base, year)
    return YearFigures(
        year=year,
        envelopes=tuple(sorted(envelopes, key=lambda one: _ORDER[one.scheme])),
        owners=owners,
        counts=figures_store.year_counts(desk.base, year),
        by_kind=grouped(owners, "kind"),
        by_residence=grouped(owners, "residence"),
        by_commune=grouped(owners, "commune"),
    )
