"""What is compared of a person: names, numbers and addresses without the ways of writing them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold, phone_digits

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.people import Cooperator

_ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")
_CONTACTS = ("number", "email", "phone", "home")
_contacts_of = attrgetter(*_CONTACTS)
_DWELLING = re.compile(r"^(?:appartement|appart|appt|apt|app|logement|lgt|log|numero|no) ")


@dataclass(frozen=True, slots=True)
class PersonKey:
    """A person as the comparison reads them; what is not known is empty.

    ``last`` and ``first`` are folded, without spaces; ``home`` is the residence and the dwelling;
    ``since`` the date of the first share in ISO form. ``id`` is whatever the caller tells people
    apart by: the identifier of a record, or the line of a file.
    """

    id: int
    last: str
    first: str
    number: str = ""
    email: str = ""
    phone: str = ""
    residence: int | None = None
    home: tuple[int, str] | None = None
    since: str = ""

    @property
    def names(self) -> str:
        """Both names, whichever of them was written first."""
        last, first = self.last, self.first
        return f"{last} {first}" if last < first else f"{first} {last}"


def person_key(
    person_id: int,
    *,
    last_name: str,
    first_name: str,
    member_number: str = "",
    email: str = "",
    phone: str = "",
    residence_id: int | None = None,
    dwelling: str = "",
    first_share_on: date | str | None = None,
) -> PersonKey:
    """Return what is compared of a person; ``first_share_on`` is a date or its ISO form."""
    return PersonKey(
        id=person_id,
        last=_compact(last_name),
        first=_compact(first_name),
        number=_numbered(fold(member_number)),
        email=email.strip().lower(),
        phone=phone_digits(phone),
        residence=residence_id,
        home=_home(residence_id, dwelling),
        since=str(first_share_on or ""),
    )


def key_of(person: Cooperator, place: int = 0) -> PersonKey:
    """Return what is compared of a coopérateur, under their identifier or another number."""
    return person_key(
        place or person.id,
        last_name=person.last_name,
        first_name=person.first_name,
        member_number=person.member_number,
        email=person.email,
        phone=person.phone,
        residence_id=person.residence_id,
        dwelling=person.dwelling,
        first_share_on=person.first_share_on,
    )


def pair(one_id: int, other_id: int) -> tuple[int, int]:
    """Return two people as a pair that does not depend on their order."""
    return (one_id, other_id) if one_id < other_id else (other_id, one_id)


def contact_keys(person: PersonKey) -> list[int]:
    """Return a number for each thing that one person, or one household, alone has.

    Numbers and not the things themselves: 100,000 people have half a million of them. Two things
    that give one number only cost a comparison.
    """
    kinds = zip(_CONTACTS, _contacts_of(person), strict=True)
    return [hash(contact) for contact in kinds if contact[1]]


def name_keys(person: PersonKey) -> list[int]:
    """Return a number for each half of a name that may be right when the other is mistyped."""
    keys = [hash(person.names), *_halves(person.last, person.first)]
    one, other = person.last[:1], person.first[:1]
    initials = one + other if one < other else other + one
    if person.since:
        keys.append(hash((person.since, initials)))
    if person.residence is not None:
        keys.append(hash((person.residence, initials)))
    return keys


def swapped_keys(person: PersonKey) -> tuple[int, ...]:
    """Return what :func:`name_keys` would for the names written the other way round."""
    return _halves(person.first, person.last)


def _halves(last: str, first: str) -> tuple[int, ...]:
    if not (last and first):
        return ()
    return hash(("last", last, first[0])), hash(("first", first, last[:2]))


def _compact(name: str) -> str:
    return fold(name).replace(" ", "")


def _numbered(folded: str) -> str:
    return (_ZEROS.sub("", folded) if "0" in folded else folded).replace(" ", "")


def _home(residence_id: int | None, dwelling: str) -> tuple[int, str] | None:
    if residence_id is None or not dwelling:
        return None
    door = _numbered(_DWELLING.sub("", fold(dwelling)))
    return (residence_id, door) if door else None
