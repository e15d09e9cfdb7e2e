"""Coopérateurs, residences and colleagues, and what they are on a given day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.ideas import Channel


class CooperatorStatus(StrEnum):
    """What ties a coopérateur to the coop."""

    TENANT = "tenant"
    BUYER = "buyer"
    EMPLOYEE = "employee"

    @property
    def label(self) -> str:
        """The word on screen."""
        return _STATUS_LABELS[self]


_STATUS_LABELS = {
    CooperatorStatus.TENANT: "locataire",
    CooperatorStatus.BUYER: "accédant",
    CooperatorStatus.EMPLOYEE: "salarié",
}


@dataclass(frozen=True, slots=True)
class StatusSpell:
    """A period during which a person had one status; ``end`` is the last day, if known."""

    status: CooperatorStatus
    start: date
    end: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether the spell holds on ``day``."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Residence:
    """A building or an estate of the coop."""

    id: int
    name: str
    commune: str
    postal_code: str = ""
    address: str = ""
    dwellings: int = 0
    delivered_on: date | None = None
    common_rooms: str = ""
    referent_id: int | None = None

    @property
    def label(self) -> str:
        """Name and commune on one line."""
        return f"{self.name}, {self.commune}" if self.commune else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """A colleague of the coop."""

    id: int
    name: str
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooperator:
    """A natural person holding at least one share of the coop.

    ``by_hand`` names the fields typed here since the last import, separated by spaces (``*`` for
    all of them): an import asks before it replaces one. ``no_mailing_since`` is the day the person
    asked to receive no more mailings.
    """

    id: int
    first_name: str
    last_name: str
    member_number: str = ""
    email: str = ""
    phone: str = ""
    residence_id: int | None = None
    dwelling: str = ""
    first_share_on: date | None = None
    shares: int = 0
    spells: tuple[StatusSpell, ...] = ()
    notes: str = ""
    preferred_channel: Channel | None = None
    no_mailing_since: date | None = None
    by_hand: str = ""

    @property
    def name(self) -> str:
        """First name then surname."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def household(self) -> tuple[int, str] | None:
        """What two people of one dwelling share; ``None`` when the dwelling is not known."""
        if self.residence_id is None or not self.dwelling:
            return None
        return self.residence_id, self.dwelling.casefold()


def status_on(person: Cooperator, day: date) -> CooperatorStatus | None:
    """Return the status that holds on ``day``, the most recent one if several do."""
    holding = [spell for spell in person.spells if spell.covers(day)]
    if not holding:
        return None
    return max(holding, key=lambda spell: spell.start).status


def status_words(person: Cooperator, day: date) -> str:
    """Return what a person is on ``day`` as every screen words it."""
    status = status_on(person, day)
    return status.label if status else "ancien coopérateur" if person.spells else "à préciser"


def is_cooperator_on(person: Cooperator, day: date) -> bool:
    """Tell whether ``person`` holds a share and has a status on ``day`` (domain.md §4, rule 1)."""
    if person.first_share_on is None or person.first_share_on > day:
        return False
    return status_on(person, day) is not None


def seniority(person: Cooperator, day: date) -> int:
    """Return the whole years since the first share at ``day``; 0 before or when unknown."""
    since = person.first_share_on
    if since is None or since > day:
        return 0
    return day.year - since.year - ((day.month, day.day) < (since.month, since.day))
