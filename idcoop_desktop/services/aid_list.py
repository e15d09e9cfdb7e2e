"""Aids as a page lists them, one aid whole, and those of a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import Aid, AidQuery, AidState
from idcoop_desktop.domain.ledger import Amounts
from idcoop_desktop.services.aid_facts import ceiling_on, judged
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import aids, people, residences

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable

    from idcoop_desktop.domain.eligibility import Assessment
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class AidLine:
    """An aid as a list shows it; ``unproved`` counts the payments without a piece."""

    aid: Aid
    person: str
    residence: str
    newcomer: str
    newcomer_residence: str
    amounts: Amounts
    unproved: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AidShelves:
    """How many aids of a year are in each state, among how many ever, and the years there are."""

    counts: dict[AidState, int]
    years: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AidSheet:
    """One aid with its people and its conditions.

    ``amount_is_set`` is false while the coop has not said how much Fid&Coop gives on the day of
    the request; ``noted_by`` is the colleague who wrote the request down.
    """

    line: AidLine
    person: Cooperator
    newcomer: Cooperator | None
    assessments: tuple[Assessment, ...]
    noted_by: str
    amount_is_set: bool

    @property
    def aid(self) -> Aid:
        """The aid itself."""
        return self.line.aid

    @property
    def can_take_back(self) -> bool:
        """Whether the decision may be corrected: nothing was committed yet."""
        return self.aid.state is not AidState.ASKED and not self.line.amounts.committed

    @property
    def can_withdraw(self) -> bool:
        """Whether the person may still give up."""
        open_states = {AidState.ASKED, AidState.GRANTED}
        return self.aid.state in open_states and not self.line.amounts.committed


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where a person lives today; empty for what is not known."""

    residence_id: int | None
    residence: str
    dwelling: str


def home_of(desk: Desk, person_id: int) -> Home:
    """Return where a person lives today, to be proposed in a form."""
    person = people.get_cooperator(desk.base, person_id)
    key = person.residence_id
    name = "" if key is None else residences.get_residence(desk.base, key).label
    return Home(residence_id=key, residence=name, dwelling=person.dwelling)


def listed_aids(desk: Desk, query: AidQuery) -> array[int]:
    """Return the identifiers of the aids of a list, in its order."""
    return aids.listed_aids(desk.base, query)


def aid_rows(desk: Desk, ids: Iterable[int]) -> tuple[AidLine, ...]:
    """Return aids as list rows, in the order of the keys; those that are gone are left out."""
    wanted = tuple(ids)
    known = aids.aids_by_id(desk.base, wanted)
    return _lines(desk, [known[key] for key in wanted if key in known])


def aid_lines(
    desk: Desk, scheme: Scheme, year: int | None = None, state: AidState | None = None
) -> tuple[AidLine, ...]:
    """Return the aids of a scheme asked for in a year, or ever, the latest first."""
    return aid_rows(desk, listed_aids(desk, AidQuery(scheme=scheme, year=year, state=state)))


def scheme_of(desk: Desk, aid_id: int) -> Scheme:
    """Return the scheme of an aid; :class:`DomainError` when it is not there."""
    return aids.get_aid(desk.base, aid_id).scheme


def aid_shelves(desk: Desk, scheme: Scheme, year: int | None) -> AidShelves:
    """Count the aids of a year, or of all, by state."""
    ever = aids.count_by_state(desk.base, scheme, None)
    return AidShelves(
        counts=ever if year is None else aids.count_by_state(desk.base, scheme, year),
        years=aids.years(desk.base, scheme),
        total=sum(ever.values()),
    )


def aid_sheet(desk: Desk, aid_id: int) -> AidSheet:
    """Return one aid; :class:`DomainError` when it is not there."""
    aid = aids.get_aid(desk.base, aid_id)
    (line,) = _lines(desk, [aid])
    wanted = {aid.cooperator_id, aid.newcomer_id or aid.cooperator_id}
    known = people.cooperators_by_id(desk.base, wanted)
    return AidSheet(
        line=line,
        person=known[aid.cooperator_id],
        newcomer=known[aid.newcomer_id] if aid.newcomer_id is not None else None,
        assessments=judged(desk, aid),
        noted_by=staff_names(desk).get(aid.noted_by_id, ""),
        amount_is_set=ceiling_on(desk, aid.scheme, aid.asked_on) is not None,
    )


def aids_of_person(desk: Desk, person_id: int) -> tuple[AidLine, ...]:
    """Return the aids a person asked for, sponsors or gains by, the latest first."""
    return _lines(desk, aids.aids_of_person(desk.base, person_id))


def _lines(desk: Desk, chosen: Iterable[Aid]) -> tuple[AidLine, ...]:
    found = tuple(chosen)
    keys = [aid.id for aid in found]
    known = people.cooperators_by_id(
        desk.base,
        {aid.cooperator_id for aid in found}
        | {aid.newcomer_id for aid in found if aid.newcomer_id},
    )
    places = residences.residences_by_id(
        desk.base,
        {
            place
            for aid in found
            for place in (aid.residence_id, aid.newcomer_residence_id)
            if place is not None
        },
    )
    amounts = aids.amounts_by_aid(desk.base, keys)
    unproved = aids.unproved(desk.base, keys)
    return tuple(
        AidLine(
            aid=aid,
            person=known[aid.cooperator_id].name,
            residence=places[aid.residence_id].label if aid.residence_id else "",
            newcomer=known[aid.newcomer_id].name if aid.newcomer_id else aid.newcomer_name,
            newcomer_residence=places[aid.newcomer_residence_id].label
            if aid.newcomer_residence_id
            else "",
            amounts=amounts.get(aid.id, Amounts()),
            unproved=unproved.get(aid.id, 0),
        )
        for aid in found
    )
