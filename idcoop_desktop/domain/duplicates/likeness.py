"""How much speaks for two records being one person, in points, and why in a few words.

Dates of birth are not collected, so that a name proves little by itself: it weighs less the more
people bear it. People of one household share everything but the first name, hence two first names
that are clearly different end the comparison, save under one member number.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from math import log2
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.duplicates.keys import PersonKey

SUSPECT = 60
"""Points from which two people among thousands are shown as one; 100 leaves no doubt."""
WORTH_A_LOOK = 45
"""Points enough to ask somebody who is writing one person down: a namesake is worth a look."""

_MOST = 100
_SWAPPED = 4
_COMMON = 7
_MOST_COMMON = 35
_SHORT, _LONG = 4, 8
_ALIKE = 0.9
_SAME_HOME, _SAME_RESIDENCE = 25, 15
_ELSEWHERE = (-8, "")
_FEMININE = ("e", "ne", "le", "te", "se")


class Grade(IntEnum):
    """How far one name is from another."""

    DIFFERENT = 0
    UNKNOWN = 1
    CLOSE = 2
    LETTER = 3
    SAME = 4


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two records that may be one person: ``score`` up to 100, and the reasons in French."""

    person_id: int
    other_id: int
    score: int
    reasons: tuple[str, ...]


class _Names(NamedTuple):
    last: Grade
    first: Grade
    swapped: bool = False

    @property
    def points(self) -> int:
        swap = _SWAPPED if self.swapped else 0
        return _LAST_POINTS[self.last] + _FIRST_POINTS[self.first] - swap


_LAST_POINTS = {
    Grade.SAME: 35,
    Grade.LETTER: 29,
    Grade.CLOSE: 23,
    Grade.UNKNOWN: 0,
    Grade.DIFFERENT: -15,
}
_FIRST_POINTS = {
    Grade.SAME: 30,
    Grade.LETTER: 25,
    Grade.CLOSE: 18,
    Grade.UNKNOWN: 0,
    Grade.DIFFERENT: -60,
}
_LAST_WORDS = {
    Grade.SAME: "même nom",
    Grade.LETTER: "nom à une lettre près",
    Grade.CLOSE: "nom proche",
    Grade.DIFFERENT: "nom différent",
}
_FIRST_WORDS = {
    Grade.SAME: "même prénom",
    Grade.LETTER: "prénom à une lettre près",
    Grade.CLOSE: "prénom proche",
    Grade.DIFFERENT: "prénom différent",
}
_SAME_NAMES = _Names(Grade.SAME, Grade.SAME)
_MOST_OTHERWISE = _Names(Grade.SAME, Grade.SAME, swapped=True).points
# What it is worth that two people have the thing in common, or that both have it and differ.
_THINGS = (
    ("number", 45, -8, "même numéro de coopérateur"),
    ("email", 30, -6, "même e-mail"),
    ("phone", 25, -6, "même téléphone"),
    ("since", 12, -10, "même date de première part"),
)
_NUMBER, _EMAIL, _PHONE, _SINCE = ((differing, shared) for _, shared, differing, _ in _THINGS)


def compare(
    one: PersonKey,
    other: PersonKey,
    *,
    homonyms: Callable[[PersonKey], float],
    least: int = SUSPECT,
) -> Suspicion | None:
    """Return why two people may be one, ``None`` when that scores below ``least`` points.

    ``homonyms`` gives how many people chance alone would give the name of a person.
    """
    same_number = bool(one.number) and one.number == other.number
    score = _things(one, other) + _place(one, other)[0]
    same_names = one.last == other.last and one.first == other.first
    # Most pairs end here, before their names are compared: it takes five times as long.
    most = _SAME_NAMES.points if same_names else _MOST_OTHERWISE
    if score + most < least and not same_number:
        return None
    names = _names(one, other)
    if names.first is Grade.DIFFERENT and not same_number:
        return None
    score += names.points
    if min(names.last, names.first) >= Grade.CLOSE:
        score -= _common(homonyms(other))
    if same_number:
        # A number belongs to one person: whatever the names, somebody has to look.
        score = max(score, SUSPECT)
    if score < least:
        return None
    return Suspicion(one.id, other.id, min(score, _MOST), _reasons(names, one, other))


def _things(one: PersonKey, other: PersonKey) -> int:
    # One by one: in a loop over the names of the fields it would take four times as long.
    points = 0
    if one.number and other.number:
        points += _NUMBER[one.number == other.number]
    if one.email and other.email:
        points += _EMAIL[one.email == other.email]
    if one.phone and other.phone:
        points += _PHONE[one.phone == other.phone]
    if one.since and other.since:
        points += _SINCE[one.since == other.since]
    return points


def _place(one: PersonKey, other: PersonKey) -> tuple[int, str]:
    if one.home is not None and one.home == other.home:
        return _SAME_HOME, "même logement"
    if one.residence is None or other.residence is None:
        return 0, ""
    return (_SAME_RESIDENCE, "même résidence") if one.residence == other.residence else _ELSEWHERE


def _reasons(names: _Names, one: PersonKey, other: PersonKey) -> tuple[str, ...]:
    shared = (
        words
        for name, _shared, _differing, words in _THINGS
        if getattr(one, name) and getattr(one, name) == getattr(other, name)
    )
    place = _place(one, other)[1]
    return (*_words(names), *shared, *([place] if place else ()))


def grade_last(one: str, other: str) -> Grade:
    """Return how far a surname is from another, both folded and without spaces."""
    return _grade(one, other) or _long_names(one, other)


def grade_first(one: str, other: str) -> Grade:
    """Return how far a first name is from another; ``louis`` and ``louise`` are two people."""
    if one == other:
        return Grade.SAME
    if _is_feminine_of(one, other) or _is_feminine_of(other, one):
        return Grade.DIFFERENT
    if len(one) == 1 or len(other) == 1:
        return Grade.UNKNOWN if one[0] == other[0] else Grade.DIFFERENT
    return _grade(one, other)


def _names(one: PersonKey, other: PersonKey) -> _Names:
    if one.last == other.last and one.first == other.first and one.first:
        return _SAME_NAMES
    straight = _graded(one.last, one.first, other)
    if min(straight.last, straight.first) >= Grade.CLOSE:
        return straight
    if grade_last(one.first, other.last) >= Grade.CLOSE:
        swapped = _graded(one.first, one.last, other, swapped=True)
        if min(swapped.last, swapped.first) >= Grade.CLOSE:
            return swapped
    return straight


def _graded(last: str, first: str, other: PersonKey, *, swapped: bool = False) -> _Names:
    known_last, known_first = last and other.last, first and other.first
    return _Names(
        grade_last(last, other.last) if known_last else Grade.UNKNOWN,
        grade_first(first, other.first) if known_first else Grade.UNKNOWN,
        swapped,
    )


def _grade(one: str, other: str) -> Grade:
    if one == other:
        return Grade.SAME
    short, long = (one, other) if len(one) < len(other) else (other, one)
    beyond = len(long) - len(short)
    if len(short) < _SHORT:
        return Grade.DIFFERENT
    if beyond <= 1 and DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1:
        return Grade.LETTER
    # Half of a compound name: le gall, le gall-morvan.
    part = beyond >= _SHORT and (long.startswith(short) or long.endswith(short))
    return Grade.CLOSE if part else Grade.DIFFERENT


def _long_names(one: str, other: str) -> Grade:
    if min(len(one), len(other)) < _LONG:
        return Grade.DIFFERENT
    if DamerauLevenshtein.distance(one, other, score_cutoff=2) > 2:
        return Grade.DIFFERENT
    return Grade.CLOSE if JaroWinkler.similarity(one, other) >= _ALIKE else Grade.DIFFERENT


def _is_feminine_of(one: str, other: str) -> bool:
    return one.startswith(other) and one[len(other) :] in _FEMININE


def _common(homonyms: float) -> int:
    return min(_MOST_COMMON, round(_COMMON * log2(1 + homonyms)))


def _words(names: _Names) -> tuple[str, ...]:
    if names.last is names.first is Grade.SAME:
        return ("noms inversés",) if names.swapped else ("même nom et même prénom",)
    words = [_LAST_WORDS.get(names.last), _FIRST_WORDS.get(names.first)]
    return tuple(word for word in ("noms inversés" if names.swapped else None, *words) if word)
