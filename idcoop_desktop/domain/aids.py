"""Aids of the two sister schemes: a tenant's small repair, the welcome of a newcomer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Criterion

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.ledger import Scheme


class AidState(StrEnum):
    """The life of an aid; what was paid of it is in the books."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    AidState.ASKED: "À décider",
    AidState.GRANTED: "Accordée",
    AidState.REFUSED: "Refusée",
    AidState.WITHDRAWN: "Retirée",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aid:
    """One aid of Fid&Coop or Par'NCoop; amounts in cents.

    ``cooperator_id`` is the tenant, or the sponsor (*parrain*) with the newcomer (*filleul*) in
    ``newcomer_name``, and in ``newcomer_id`` once they are a coopérateur. Dwellings are kept as
    they were on ``asked_on``, the day of the request or of the introduction. ``subject`` is the
    repair, or how the newcomer was brought. ``evidence`` is what the decision rested on.
    """

    id: int
    scheme: Scheme
    state: AidState
    cooperator_id: int
    asked_on: date
    noted_by_id: int
    residence_id: int | None = None
    dwelling: str = ""
    subject: str = ""
    newcomer_id: int | None = None
    newcomer_name: str = ""
    newcomer_residence_id: int | None = None
    newcomer_dwelling: str = ""
    signed_on: date | None = None
    requested_cents: int = 0
    decided_on: date | None = None
    decided_by: str = ""
    granted_cents: int = 0
    reason: str = ""
    next_step: str = ""
    evidence: str = ""
    letter_on: date | None = None
    request_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AidWaiver:
    """A reasoned exception for one aid: who let which condition pass, when and why."""

    id: int
    aid_id: int
    criterion: Criterion
    reason: str
    decided_by: str
    on: date
