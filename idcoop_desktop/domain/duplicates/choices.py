"""One record out of two: what can be chosen of each, what is proposed, and what comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.by_hand import ALL, IMPORTED, differing, hand_fields
from idcoop_desktop.domain.people import Cooperator

if TYPE_CHECKING:
    from datetime import date


class Side(StrEnum):
    """Which of the two records, as they stand side by side."""

    LEFT = "left"
    RIGHT = "right"


class Part(StrEnum):
    """What of a record is chosen as one: a residence goes with its dwelling."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    MEMBER_NUMBER = "member_number"
    EMAIL = "email"
    PHONE = "phone"
    HOME = "home"
    FIRST_SHARE = "first_share_on"
    SHARES = "shares"
    SPELLS = "spells"
    CHANNEL = "preferred_channel"
    NO_MAILING = "no_mailing_since"
    NOTES = "notes"

    @property
    def adds_up(self) -> bool:
        """Whether those of both records can be kept together."""
        return self in {Part.SPELLS, Part.NOTES}

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of a coopérateur that the part is made of."""
        return ("residence_id", "dwelling") if self is Part.HOME else (self.value,)


Takes = Mapping[Part, frozenset[Side]]
"""From which records each part is taken: one, or both for those that add up."""

LEFT, RIGHT = frozenset({Side.LEFT}), frozenset({Side.RIGHT})
BOTH = LEFT | RIGHT


def part_of(person: Cooperator, part: Part) -> tuple[object, ...]:
    """Return the values of a part, to be compared."""
    return tuple(getattr(person, name) for name in part.fields)


def is_filled(person: Cooperator, part: Part) -> bool:
    """Tell whether a record says anything of a part."""
    return any(part_of(person, part))


def differing_parts(left: Cooperator, right: Cooperator) -> tuple[Part, ...]:
    """Return the parts about which somebody has to choose."""
    return tuple(part for part in Part if part_of(left, part) != part_of(right, part))


def proposed(left: Cooperator, right: Cooperator) -> dict[Part, frozenset[Side]]:
    """Return the choice that loses least, part by part.

    What only one record says is taken from there. Where both say something else: the better
    written name, the earliest first share and refusal of mailings, the most shares, both lists of
    periods, both notes; the left one where nothing tells.
    """
    return {part: _proposed(part, left, right) for part in Part}


def merged(left: Cooperator, right: Cooperator, takes: Takes) -> Cooperator:
    """Return the record that the choices make, under the identifier of the left one.

    A part taken from neither record is emptied.
    """
    sources = {Side.LEFT: left, Side.RIGHT: right}
    values: dict[str, Any] = {}
    for part, sides in takes.items():
        people = [sources[side] for side in Side if side in sides]
        for name in part.fields:
            values[name] = _joined(name, [getattr(person, name) for person in people])
    return replace(left, **values)


def by_hand_of_both(kept: Cooperator, other: Cooperator, chosen: Cooperator) -> str:
    """Return ``by_hand`` of a merged record: what was typed in either, and what was chosen."""
    if ALL in kept.by_hand.split():
        return kept.by_hand
    names = hand_fields(kept) | hand_fields(other) | set(differing(kept, chosen))
    return " ".join(name for name in IMPORTED if name in names)


def _proposed(part: Part, left: Cooperator, right: Cooperator) -> frozenset[Side]:
    if part_of(left, part) == part_of(right, part) or not is_filled(right, part):
        return LEFT
    if not is_filled(left, part):
        return RIGHT
    if part.adds_up:
        return BOTH
    rank = _RANKS.get(part)
    return RIGHT if rank is not None and rank(right) > rank(left) else LEFT


def _joined(name: str, values: Sequence[Any]) -> object:
    if name == "spells":
        return tuple(dict.fromkeys(chain.from_iterable(values)))
    if name == "notes":
        return "\n".join(dict.fromkeys(note for note in values if note))
    return values[0] if values else getattr(_NOBODY, name)


def _writing(name: str) -> tuple[int, int]:
    """Return how well a name is written: rather not in capitals alone, rather with accents."""
    return not name.isupper(), sum(letter > "\x7f" for letter in name)


_NOBODY = Cooperator(id=0, first_name="", last_name="")
_RANKS: Mapping[Part, Callable[[Cooperator], tuple[int, ...]]] = {
    Part.FIRST_NAME: lambda one: _writing(one.first_name),
    Part.LAST_NAME: lambda one: _writing(one.last_name),
    Part.HOME: lambda one: (one.residence_id is not None, bool(one.dwelling)),
    Part.FIRST_SHARE: lambda one: (-_day(one.first_share_on),),
    Part.SHARES: lambda one: (one.shares,),
    Part.NO_MAILING: lambda one: (-_day(one.no_mailing_since),),
}


def _day(day: date | None) -> int:
    return day.toordinal() if day is not None else 0
