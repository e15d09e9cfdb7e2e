"""Backups: their names, which of them stay, and how old the last one is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP, plural

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable

ALL_KEPT_FOR = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 12
"""How many backups are kept beyond the two days: one a day, then one a week, then one a month."""

SECOND_PLACE_REMINDER = timedelta(days=7)

_NAME = re.compile(r"idcoop-([0-9]{6,12})-([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{4})-([a-z0-9-]{1,40})")
_OLD_NAME = re.compile(r"idcoop-(avant-version-[0-9]{1,4})")
_BEFORE_VERSION = re.compile(r"avant-version-([0-9]+)")
_MOMENT = "%Y-%m-%d-%H%M"


class Reason(StrEnum):
    """Why a backup was made; the value is part of its name."""

    AUTO = "auto"
    CLOSING = "fermeture"
    MANUAL = "manuelle"
    BEFORE_RESTORE = "avant-restauration"
    BEFORE_IMPORT = "avant-import"
    BEFORE_PURGE = "avant-purge"


_LABELS = {
    Reason.AUTO: "automatique",
    Reason.CLOSING: "à la fermeture",
    Reason.MANUAL: "demandée",
    Reason.BEFORE_RESTORE: "avant une restauration",
    Reason.BEFORE_IMPORT: "avant un import",
    Reason.BEFORE_PURGE: "avant une suppression définitive",
}


def before_version(version: int) -> str:
    """Return the reason of the backup made before a base is brought to ``version``."""
    return f"avant-version-{version}"


def reason_label(reason: str) -> str:
    """Return in French why a backup was made; a reason of another version as it is written."""
    found = _BEFORE_VERSION.fullmatch(reason)
    if found is not None:
        return f"avant la version{NBSP}{found[1]} du format"
    return _LABELS[Reason(reason)] if reason in _LABELS else reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup as its name tells it.

    ``seq`` is its rank among those of its place, which no clock can disturb; ``made_at`` is in UTC,
    to the minute, as the clock of that day had it; ``size`` in bytes, without the pictures.
    """

    stem: str
    seq: int
    made_at: datetime
    reason: str
    size: int = 0

    @property
    def label(self) -> str:
        """Why it was made, in French."""
        return reason_label(self.reason)


def stem_of(seq: int, made_at: datetime, reason: str) -> str:
    """Return the name of a backup without its ending: the same for the base and for its key."""
    return f"idcoop-{seq:06d}-{made_at.astimezone(UTC):{_MOMENT}}-{reason}"


def backup_of(stem: str, *, size: int = 0, written_at: datetime) -> Backup | None:
    """Return the backup that a name without ending tells of, ``None`` for any other file.

    Copies that older versions made before an upgrade name no moment: theirs is ``written_at``.
    """
    old = _OLD_NAME.fullmatch(stem)
    if old is not None:
        return Backup(stem=stem, seq=0, made_at=written_at, reason=old[1], size=size)
    found = _NAME.fullmatch(stem)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found[2], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(stem=stem, seq=int(found[1]), made_at=made_at, reason=found[3], size=size)


def newest_first(backups: Collection[Backup]) -> list[Backup]:
    """Return the backups by their rank, never by the clock."""
    return sorted(backups, key=lambda one: (one.seq, one.made_at, one.stem), reverse=True)


def to_keep(backups: Collection[Backup], now: datetime) -> frozenset[str]:
    """Return the names of the backups that stay.

    Those are the newest whatever the clocks said, all of the last two days, then the last of each
    of twelve days, of ten weeks and of twelve months, and the copies of older versions. One dated
    in the future is neither recent nor worth more than another.
    """
    ordered = newest_first([one for one in backups if one.seq])
    kept = {one.stem for one in backups if not one.seq}
    kept |= {one.stem for one in ordered[:1]}
    kept |= {one.stem for one in ordered if timedelta() <= now - one.made_at <= ALL_KEPT_FOR}
    for period, limit in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        kept |= _last_of_each(ordered, kept, period, limit)
    return frozenset(kept)


def _last_of_each(
    ordered: list[Backup],
    kept: set[str],
    period: Callable[[datetime], Hashable],
    limit: int,
) -> set[str]:
    """Return the last backup of each period; a period whose last is already kept costs nothing."""
    seen: set[Hashable] = set()
    chosen: set[str] = set()
    for one in ordered:
        when = period(one.made_at)
        if when in seen:
            continue
        seen.add(when)
        if one.stem not in kept and len(chosen) < limit:
            chosen.add(one.stem)
    return chosen


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month


def age_words(made_at: datetime, now: datetime) -> str:
    """Return ``il y a 3 heures``; both in UTC.

    A moment later than ``now``, seen when a clock was set back, is told by its date alone.
    """
    minutes = int((now - made_at).total_seconds() // 60)
    if minutes < -1:
        return f"datée du {made_at.astimezone():%d/%m/%Y}"
    if minutes < 1:
        return "à l’instant"
    if minutes < 60:
        return f"il y a {plural(minutes, 'minute')}"
    hours = minutes // 60
    if hours < 48:
        return f"il y a {plural(hours, 'heure')}"
    return f"il y a {plural(hours // 24, 'jour')}"


def reminds_of_second_place(last_at: datetime | None, now: datetime) -> bool:
    """Tell whether the copy kept elsewhere is missing or older than a week.

    One dated in the future says nothing about its age: it is taken for old.
    """
    return last_at is None or not (timedelta(minutes=-2) <= now - last_at <= SECOND_PLACE_REMINDER)
