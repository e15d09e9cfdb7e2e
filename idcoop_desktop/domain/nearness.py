"""Which finished projects are near a residence: what its people may have seen or heard of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import DONE_STATES
from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.projects import Project

_DEPARTMENT = 2
"""Digits of a postal code that name the département."""


def nearest(
    projects: Iterable[Project],
    places: Mapping[int, Residence],
    here: Residence,
    *,
    besides: int,
    most: int,
) -> tuple[Project, ...]:
    """Return at most ``most`` finished projects, the nearest to ``here`` first, then the latest.

    Those of the residence go before those of its commune, of its département, of elsewhere.
    ``places`` holds the residences of the projects; the project ``besides`` is never among them.
    """
    done = (one for one in projects if one.state in DONE_STATES and one.id != besides)
    order = sorted(
        done,
        key=lambda one: (
            _distance(places[one.residence_id], here),
            -(one.completed_on or date.min).toordinal(),
            one.id,
        ),
    )
    return tuple(order[:most])


def _distance(there: Residence, here: Residence) -> int:
    if there.id == here.id:
        return 0
    if fold(there.commune) == fold(here.commune):
        return 1
    code = here.postal_code[:_DEPARTMENT]
    return 2 if code and there.postal_code.startswith(code) else 3
