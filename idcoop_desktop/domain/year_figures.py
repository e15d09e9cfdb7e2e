"""The figures of a budget year as they are frozen when it closes, and read years later."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMAT = 1

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeYear:
    """The envelope of one scheme over a year, in cents, before what left it for the next year.

    ``available = granted_unpaid + paid + remaining``. ``carried_out`` is what left it,
    ``carried_free`` the part of it that nobody was promised. ``returned`` is what came back of
    payments, already taken off ``paid``.
    """

    scheme: str
    opening: int = 0
    additions: int = 0
    moves: int = 0
    carried_in: int = 0
    granted: int = 0
    committed: int = 0
    paid: int = 0
    returned: int = 0
    carried_out: int = 0
    carried_free: int = 0

    @property
    def available(self) -> int:
        """What the year had to give."""
        return self.opening + self.additions + self.moves + self.carried_in

    @property
    def granted_unpaid(self) -> int:
        """Promised and not paid when the year ended."""
        return self.granted - self.paid

    @property
    def remaining(self) -> int:
        """What nobody was promised; negative when a waiver let the envelope be exceeded."""
        return self.available - self.granted

    @property
    def left(self) -> int:
        """What stays in the envelope of the year: nobody spends it any more."""
        return self.remaining - self.carried_free


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerYear:
    """A project or an aid over a year, in cents; an aid is told by its subject, not by a name.

    ``kind`` is the value of a project's kind, or the scheme of an aid.
    """

    id: int
    scheme: str
    title: str
    kind: str
    state: str
    residence: str
    commune: str
    granted: int = 0
    committed: int = 0
    paid: int = 0
    returned: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupYear:
    """Projects and aids of one kind, residence or commune over a year; cents."""

    name: str
    count: int
    granted: int
    paid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCounts:
    """How much happened in a year, by the dates of what happened."""

    ideas: int = 0
    projects_granted: int = 0
    projects_refused: int = 0
    projects_completed: int = 0
    adults: int = 0
    children: int = 0
    residences: int = 0
    aids_asked: int = 0
    aids_granted: int = 0
    aids_refused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class YearFigures:
    """Everything a year's report needs; ``by_kind`` is told by the values of kinds."""

    year: int
    envelopes: tuple[EnvelopeYear, ...]
    owners: tuple[OwnerYear, ...]
    counts: YearCounts
    by_kind: tuple[GroupYear, ...]
    by_residence: tuple[GroupYear, ...]
    by_commune: tuple[GroupYear, ...]


def grouped(owners: Iterable[OwnerYear], name: str) -> tuple[GroupYear, ...]:
    """Add up owners by one of their fields, the most money granted first."""
    found: dict[str, list[OwnerYear]] = {}
    for owner in owners:
        found.setdefault(getattr(owner, name), []).append(owner)
    groups = [
        GroupYear(
            name=key,
            count=len(own),
            granted=sum(one.granted for one in own),
            paid=sum(one.paid for one in own),
        )
        for key, own in found.items()
    ]
    return tuple(sorted(groups, key=lambda group: (-group.granted, group.name)))


def to_json(figures: YearFigures) -> str:
    """Return the figures as they are frozen."""
    return json.dumps(
        {"format": FORMAT, **asdict(figures)}, ensure_ascii=False, separators=(",", ":")
    )


def from_json(text: str) -> YearFigures:
    """Read what :func:`to_json` made, also by a later version: what it added is left out.

    Raises ``ValueError`` for anything else.
    """
    try:
        known = json.loads(text)
        return YearFigures(
            year=known["year"],
            envelopes=_all(EnvelopeYear, known["envelopes"]),
            owners=_all(OwnerYear, known["owners"]),
            counts=_one(YearCounts, known["counts"]),
            by_kind=_all(GroupYear, known["by_kind"]),
            by_residence=_all(GroupYear, known["by_residence"]),
            by_commune=_all(GroupYear, known["by_commune"]),
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("these are no figures of a year") from error


def _all(kind: type[T], rows: Iterable[dict[str, Any]]) -> tuple[T, ...]:
    return tuple(_one(kind, row) for row in rows)


def _one(kind: type[T], row: dict[str, Any]) -> T:
    described: Any = kind
    names = {field.name for field in fields(described)}
    return kind(**{name: value for name, value in row.items() if name in names})
