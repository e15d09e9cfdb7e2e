"""Which coopérateurs a list shows: criteria that combine, and what a person is on a given day."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum


class Standing(StrEnum):
    """What a person is on a day, in the order of the words on screen."""

    UNSAID = "unsaid"
    BUYER = "buyer"
    FORMER = "former"
    TENANT = "tenant"
    EMPLOYEE = "employee"

    @property
    def label(self) -> str:
        """The word on screen, as :func:`~idcoop_desktop.domain.people.status_words` says it."""
        return _LABELS[self]


_LABELS = {
    Standing.UNSAID: "à préciser",
    Standing.BUYER: "accédant",
    Standing.FORMER: "ancien coopérateur",
    Standing.TENANT: "locataire",
    Standing.EMPLOYEE: "salarié",
}


class PeopleSort(StrEnum):
    """What the list is sorted by."""

    NAME = "name"
    FIRST_NAME = "first_name"
    STANDING = "standing"
    RESIDENCE = "residence"
    SENIORITY = "seniority"
    MEMBER_NUMBER = "member_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFilter:
    """Whom to show: somebody has to meet every criterion, by any one of its values.

    An empty criterion, or ``None``, is met by everybody. Years are whole years of seniority, both
    bounds included; nobody meets a bound whose first share is not known, or still to come.
    """

    standings: tuple[Standing, ...] = ()
    residence_ids: tuple[int, ...] = ()
    communes: tuple[str, ...] = ()
    least_years: int | None = None
    most_years: int | None = None
    bears_project: bool | None = None
    contacted: bool | None = None
    takes_mailings: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everybody is shown."""
        return all(getattr(self, one.name) in {None, ()} for one in fields(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleQuery:
    """What the list was asked for: words, criteria and an order."""

    text: str = ""
    criteria: PeopleFilter = PeopleFilter()
    sort: PeopleSort = PeopleSort.NAME
    descending: bool = False
