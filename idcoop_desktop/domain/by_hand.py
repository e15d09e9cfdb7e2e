"""Which data of a person somebody typed here since the last import: an import asks before those."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from idcoop_desktop.domain.people import Cooperator

IMPORTED = (
    *("last_name", "first_name", "member_number", "email", "phone", "residence_id", "dwelling"),
    *("first_share_on", "shares", "spells", "preferred_channel", "no_mailing_since", "notes"),
)
"""The fields of a person that a file can bring."""

ALL = "*"
"""What :attr:`Cooperator.by_hand` holds for records older than its keeping."""

_NAMES = frozenset({"last_name", "first_name"})


def hand_fields(person: Cooperator) -> frozenset[str]:
    """Return the fields that were typed here; both names when one was, since they go together.

    Of a record older than this keeping, every field that is filled.
    """
    named = set(person.by_hand.split())
    if ALL in named:
        named = _filled(person)
    return frozenset(named | _NAMES if named & _NAMES else named)


def typed(before: Cooperator | None, after: Cooperator) -> str:
    """Return ``by_hand`` of a person that somebody has just made be ``after``.

    ``before`` is ``None`` for a new person, of whom every filled field was typed.
    """
    if before is None:
        return _joined(_filled(after))
    if ALL in before.by_hand.split():
        return before.by_hand
    return _joined({*before.by_hand.split(), *differing(before, after)})


def imported(before: Cooperator, written: Collection[str]) -> str:
    """Return ``by_hand`` of a person whose fields ``written`` an import has just replaced."""
    if not written:
        return before.by_hand
    return _joined(hand_fields(before) - set(written))


def differing(before: Cooperator, after: Cooperator) -> tuple[str, ...]:
    """Return the fields of :data:`IMPORTED` in which two states of a person differ."""
    return tuple(name for name in IMPORTED if getattr(before, name) != getattr(after, name))


def _filled(person: Cooperator) -> set[str]:
    return {name for name in IMPORTED if getattr(person, name)}


def _joined(names: Collection[str]) -> str:
    return " ".join(name for name in IMPORTED if name in names)
