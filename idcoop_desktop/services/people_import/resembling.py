"""Residences that an import would create, and that may be known ones written otherwise."""

from __future__ import annotations

from collections import defaultdict
from difflib import get_close_matches
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services.people_import.places import core_name
from idcoop_desktop.store import residences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.people_import.planned import ImportPlan

_ALIKE = 0.8
_MOST = 300
"""Residences looked at: nobody reads further, and a column of streets would take minutes."""


def resembling(desk: Desk, plan: ImportPlan, report: Report = no_report) -> Mapping[int, str]:
    """Return, by residence to create, the label of a known one of its commune that looks like it.

    ``report`` is told (residences done, in all) and may raise to cancel.
    """
    known: dict[str, dict[str, Residence]] = defaultdict(dict)
    for place in residences.all_residences(desk.base):
        known[fold(place.commune)][core_name(place.name)] = place
    found = {}
    for done, place in enumerate(plan.residences[:_MOST]):
        report(done, len(plan.residences))
        there = known[fold(place.commune)]
        for name in get_close_matches(core_name(place.name), there, n=1, cutoff=_ALIKE):
            found[place.id] = there[name].label
    return found
