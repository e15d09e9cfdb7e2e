"""The periods of a person in one cell: written by our exports, read by our imports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import StatusSpell
from idcoop_desktop.domain.text import format_date, quoted
from idcoop_desktop.exchange.cells import read_date
from idcoop_desktop.exchange.statuses import status_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from idcoop_desktop.domain.people import CooperatorStatus

_PERIOD = re.compile(
    r"(?P<status>[^;]+?) (?:depuis le (?P<since>\S+)|du (?P<start>\S+) au (?P<end>\S+))"
)
_LONGEST_SAMPLE = 60


def periods_told(spells: Iterable[StatusSpell]) -> str:
    """Return `locataire du 01/02/2010 au 31/12/2014; accédant depuis le 01/01/2015`."""
    return "; ".join(
        f"{spell.status.label} depuis le {format_date(spell.start)}"
        if spell.end is None
        else f"{spell.status.label} du {format_date(spell.start)} au {format_date(spell.end)}"
        for spell in spells
    )


def read_periods(text: str, told: Mapping[str, CooperatorStatus]) -> tuple[StatusSpell, ...]:
    """Return the periods of a cell; ``told`` are the team's own words for a status.

    Raises :class:`DomainError` for what :func:`periods_told` could not have written.
    """
    parts = (part.strip() for part in text.split(";"))
    return tuple(_period(part, told) for part in parts if part)


def _period(part: str, told: Mapping[str, CooperatorStatus]) -> StatusSpell:
    found = _PERIOD.fullmatch(" ".join(part.split()))
    status = status_for(found["status"], told) if found else None
    if found is None or status is None:
        shown = part if len(part) <= _LONGEST_SAMPLE else f"{part[:_LONGEST_SAMPLE]}…"
        raise DomainError(
            f"{quoted(shown)} n’est pas une période. Écrivez par exemple\u00a0: locataire du "
            "01/02/2010 au 31/12/2014."
        )
    start = read_date(found["since"] or found["start"])
    end = read_date(found["end"]) if found["end"] else None
    if start is None or (end is not None and end < start):
        raise DomainError(f"{quoted(part)} se termine avant d’avoir commencé.")
    return StatusSpell(status, start, end)
