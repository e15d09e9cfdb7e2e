"""Calendar files (iCalendar, RFC 5545): whole days, with identities that stay from file to file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import tidy, tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

_PRODUCT = "-//IDCoop Desktop//Plan et taches//FR"
_MINUTE = 60
# Revisions count the minutes since then: any later file is a later revision, within 32 bits.
_FIRST_MINUTE = 28_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """Something of a whole day; ``uid`` is what a calendar recognises it by when it comes again."""

    uid: str
    day: date
    title: str
    details: str = ""
    place: str = ""


def write_calendar(entries: Iterable[CalendarEntry], *, name: str, at: datetime) -> bytes:
    """Return a calendar file of events of a whole day that leave the person free.

    Events, as common calendars import no to-dos. ``at`` (with its time zone) dates the file: an
    entry of a later file replaces that of an earlier one (SEQUENCE and LAST-MODIFIED grow).
    """
    # Imported here: only an export needs it.
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", tidy_line(name))
    revision = int(at.timestamp()) // _MINUTE - _FIRST_MINUTE
    for entry in entries:
        event = Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", at)
        event.add("last-modified", at)
        event.add("sequence", max(revision, 0))
        event.add("dtstart", entry.day)
        event.add("summary", tidy(entry.title))
        if entry.details:
            event.add("description", tidy(entry.details))
        if entry.place:
            event.add("location", tidy(entry.place))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())
