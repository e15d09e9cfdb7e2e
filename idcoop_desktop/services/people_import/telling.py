"""What a line adds to what is known of a person, and whether they are one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.by_hand import differing, hand_fields, imported
from idcoop_desktop.domain.duplicates import PersonKey, person_key
from idcoop_desktop.domain.duplicates.likeness import Grade, grade_first
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.domain.text import fold, format_date, phone_digits
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.exchange.periods import periods_told
from idcoop_desktop.services.people_import.planned import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from idcoop_desktop.domain.people import StatusSpell
    from idcoop_desktop.exchange.people_rows import Candidate

_SAME: dict[str, Callable[[str], object]] = {
    "member_number": lambda text: _key(member_number=text).number or text,
    "email": str.lower,
    "phone": phone_digits,
    "dwelling": lambda text: _key(residence_id=1, dwelling=text).home or text,
}
_TOLD_OR_NONE = ("first_share_on", "shares", "preferred_channel", "no_mailing_since")
_LABELS = {
    **{field: Field(field).label for field in ("last_name", "first_name", *_SAME)},
    "residence_id": Field.RESIDENCE.label,
    "first_share_on": Field.FIRST_SHARE_ON.label,
    "shares": Field.SHARES.label,
    "spells": "Périodes",
    "preferred_channel": Field.PREFERRED_CHANNEL.label,
    "no_mailing_since": Field.NO_MAILING_SINCE.label,
    "notes": Field.NOTES.label,
}


def told(candidate: Candidate, residence_id: int | None) -> Cooperator:
    """Return the new person that a line alone describes; its texts are tidy already."""
    return Cooperator(
        id=0,
        first_name=candidate.first_name,
        last_name=candidate.last_name,
        member_number=candidate.member_number,
        email=candidate.email,
        phone=candidate.phone,
        residence_id=residence_id,
        dwelling=candidate.dwelling,
        first_share_on=candidate.first_share_on,
        shares=candidate.shares or 0,
        spells=_with_spells((), candidate),
        notes=candidate.notes,
        preferred_channel=candidate.preferred_channel,
        no_mailing_since=candidate.no_mailing_since,
    )


def enriched(person: Cooperator, candidate: Candidate, residence_id: int | None) -> Cooperator:
    """Return a person with what a line tells; the very same when that adds nothing.

    What it leaves empty, or only writes otherwise, stays as it is; a remark joins those there are.
    """
    new: dict[str, Any] = {
        name: text
        for name, read in _SAME.items()
        if (text := getattr(candidate, name)) and not _is_same_text(text, person, name, read)
    }
    names = (candidate.last_name, candidate.first_name)
    if names != (person.last_name, person.first_name) and spelled(person) != spelled(candidate):
        new |= {"first_name": candidate.first_name, "last_name": candidate.last_name}
    if residence_id is not None:
        new["residence_id"] = residence_id
    for name in _TOLD_OR_NONE:
        if getattr(candidate, name) is not None:
            new[name] = getattr(candidate, name)
    if candidate.spell is not None or candidate.other_spells:
        new["spells"] = _with_spells(person.spells, candidate)
    if candidate.notes and candidate.notes not in person.notes:
        new["notes"] = f"{person.notes}\n{candidate.notes}".strip()
    # A copy of 100,000 people that nothing is added to would take a second.
    differs = any(getattr(person, name) != value for name, value in new.items())
    return replace(person, **new) if differs else person


def _is_same_text(text: str, person: Cooperator, name: str, read: Callable[[str], object]) -> bool:
    known = getattr(person, name)
    return text == known or (known != "" and read(text) == read(known))


def spelled(person: Cooperator | Candidate) -> list[str]:
    """Return both names, compared whichever is written first and in any alphabet."""
    names = (person.last_name, person.first_name)
    return sorted(fold(name).replace(" ", "") or name.casefold() for name in names)


def is_same(one: PersonKey, other: PersonKey) -> bool:
    """Tell whether two are surely one: by member number, else by name and address or home.

    A number alone is not enough: couples share the one of their lease.
    """
    if not (one.first and one.last and other.first and other.last):
        return False
    if one.number and other.number:
        alike = one.names == other.names or grade_first(one.first, other.first) >= Grade.CLOSE
        return one.number == other.number and alike
    return (one.last, one.first) == (other.last, other.first) and any(
        getattr(one, kind) and getattr(one, kind) == getattr(other, kind)
        for kind in ("email", "phone", "home")
    )


def may_be_as_told(told: PersonKey, other: PersonKey) -> bool:
    """Tell whether all that is told of a person may be known already of another of their name.

    Quickly: in a file of few names, it is asked of each pair of namesakes.
    """
    return (
        (told.last, told.first) == (other.last, other.first)
        and told.number in {"", other.number}
        and told.email in {"", other.email}
        and told.phone in {"", other.phone}
        and told.since in {"", other.since}
        and told.residence in {None, other.residence}
    )


def onto(person: Cooperator, lines: Iterable[tuple[Candidate, int | None]]) -> Cooperator:
    """Return a person already known with what all the lines tell; a later one is right."""
    for candidate, residence_id in lines:
        person = enriched(person, candidate, residence_id)
    return person


def added(
    person: Cooperator, ended: Cooperator, lines: Sequence[tuple[Candidate, int | None]]
) -> Cooperator:
    """Return a person with what the lines tell that a record that was merged did not.

    Where the two records differed somebody has chosen, and a list that repeats one of them is
    not asked again.
    """
    after = onto(person, lines)
    names = differing(ended, onto(ended, lines))
    news: dict[str, Any] = {name: getattr(after, name) for name in names}
    return replace(person, **news)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What a file brings to a record: ``person`` is without the ``conflicts``.

    Those are the changes to what was typed here since the last import; ``overwriting`` is the
    record with them, ``None`` when there are none.
    """

    person: Cooperator
    changes: tuple[Change, ...]
    conflicts: tuple[Change, ...]
    overwriting: Cooperator | None


def brought(before: Cooperator, after: Cooperator, places: Mapping[int, str]) -> Brought:
    """Return what a file that makes ``after`` of a record brings to it."""
    names = differing(before, after)
    by_hand = hand_fields(before)
    asked = [name for name in names if name in by_hand]
    taken = [name for name in names if name not in by_hand]
    kept: dict[str, Any] = {name: getattr(before, name) for name in asked}
    return Brought(
        person=replace(after, **kept, by_hand=imported(before, taken)),
        changes=tuple(_change(name, before, after, places) for name in taken),
        conflicts=tuple(_change(name, before, after, places) for name in asked),
        overwriting=replace(after, by_hand=imported(before, names)) if asked else None,
    )


def _change(name: str, before: Cooperator, after: Cooperator, places: Mapping[int, str]) -> Change:
    old, new = (_shown(getattr(state, name), name, places) for state in (before, after))
    return Change(_LABELS[name], old, new)


def _key(
    *, member_number: str = "", residence_id: int | None = None, dwelling: str = ""
) -> PersonKey:
    return person_key(
        0,
        last_name="",
        first_name="",
        member_number=member_number,
        residence_id=residence_id,
        dwelling=dwelling,
    )


def _with_spells(known: tuple[StatusSpell, ...], candidate: Candidate) -> tuple[StatusSpell, ...]:
    if not known and not candidate.other_spells:
        return candidate.spells
    spells = known
    for spell in candidate.spells:
        spells = _with_spell(spells, spell)
    return tuple(sorted(spells, key=_start)) if len(spells) > 1 else spells


def _start(spell: StatusSpell) -> date:
    return spell.start


def _with_spell(known: tuple[StatusSpell, ...], spell: StatusSpell) -> tuple[StatusSpell, ...]:
    for one in known:
        if (one.status, one.start) == (spell.status, spell.start):
            ended = replace(one, end=spell.end or one.end)
            return tuple(ended if kept is one else kept for kept in known)
    if any(one.status is spell.status and one.covers(spell.start) for one in known):
        return known
    return (*known, spell)


def _shown(value: object, name: str, places: Mapping[int, str]) -> str:
    if isinstance(value, Channel):
        return value.label
    if name == "residence_id" and isinstance(value, int):
        return places[value]
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, tuple):
        return periods_told(value)
    return "" if value is None else str(value)
