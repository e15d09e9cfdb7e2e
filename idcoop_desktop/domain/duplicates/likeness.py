"""How much speaks for two records being one person, in points, and why in a few words.

Dates of birth are not collected, so that a name proves little by itself: it weighs less the more
people bear it. People of one household share everything but the first name, hence two first names
that are clearly different end the comparison, save under one member number.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import chain
from math import log2
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_SAME_HOME, _SAME_RESIDENCE, _ELSEWHERE = 25, 15, -8
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


@dataclass(frozen=True, slots=True)
class _Names:
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
# What it is worth that two people have the thing in common, or that both have it and differ.
_THINGS = (
    ("number", 45, -8, "même numéro de coopérateur"),
    ("email", 30, -6, "même e-mail"),
    ("phone", 25, -6, "même téléphone"),
    ("since", 12, -10, "même date de première part"),
)


def compare(
    one: PersonKey, other: PersonKey, *, homonyms: float, least: int = SUSPECT
) -> Suspicion | None:
    """Return why two people may be one, ``None`` when that scores below ``least`` points.

    ``homonyms`` is how many people chance alone would give that name.
    """
    names = _names(one, other)
    same_number = bool(one.number) and one.number == other.number
    if names.first is Grade.DIFFERENT and not same_number:
        return None
    score = names.points - _common(names, homonyms)
    reasons = list(_words(names))
    for points, words in chain(_things(one, other), _place(one, other)):
        score += points
        if words:
            reasons.append(words)
    if same_number:
        # A number belongs to one person: whatever the names, somebody has to look.
        score = max(score, SUSPECT)
    if score < least:
        return None
    return Suspicion(one.id, other.id, min(score, _MOST), tuple(reasons))


def _things(one: PersonKey, other: PersonKey) -> Iterator[tuple[int, str]]:
    for name, shared, differing, words in _THINGS:
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine and theirs:
            yield (shared, words) if mine == theirs else (differing, "")


def _place(one: PersonKey, other: PersonKey) -> Iterator[tuple[int, str]]:
    if one.home is not None and one.home == other.home:
        yield _SAME_HOME, "même logement"
    elif one.residence is not None and other.residence is not None:
        same = one.residence == other.residence
        yield (_SAME_RESIDENCE, "même résidence") if same else (_ELSEWHERE, "")


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
        return _Names(Grade.SAME, Grade.SAME)
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
    two_letters = DamerauLevenshtein.distance(one, other, score_cutoff=2) <= 2
    alike = JaroWinkler.similarity(one, other) >= _ALIKE
    return Grade.CLOSE if two_letters and alike else Grade.DIFFERENT


def _is_feminine_of(one: str, other: str) -> bool:
    return one.startswith(other) and one[len(other) :] in _FEMININE


def _common(names: _Names, homonyms: float) -> int:
    if min(names.last, names.first) < Grade.CLOSE:
        return 0
    return min(_MOST_COMMON, round(_COMMON * log2(1 + homonyms)))


def _words(names: _Names) -> tuple[str, ...]:
    if names.last is names.first is Grade.SAME:
        return ("noms inversés",) if names.swapped else ("même nom et même prénom",)
    words = [_LAST_WORDS.get(names.last), _FIRST_WORDS.get(names.first)]
    return tuple(word for word in ("noms inversés" if names.swapped else None, *words) if word)
