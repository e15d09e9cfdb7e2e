"""A calendar file is read back by the library that other programs use, whatever was typed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from idcoop_desktop.domain.text import tidy
from idcoop_desktop.exchange.calendar_file import CalendarEntry, write_calendar

DAY = date(2026, 6, 5)
AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def read_back(data: bytes) -> list[dict[str, object]]:
    """Return the events of a file, by property."""
    events = Calendar.from_ical(data).walk("VEVENT")
    return [{name: event.decoded(name) for name in event} for event in events]


def entry(**changes: object) -> CalendarEntry:
    values: dict[str, object] = {"uid": "step-1@example.org", "day": DAY, "title": "Fête"}
    return CalendarEntry(**(values | changes))  # type: ignore[arg-type]


def test_an_entry_is_a_whole_day_that_leaves_the_person_free() -> None:
    data = write_calendar(
        [entry(details="Par les habitants", place="Les Ajoncs")], name="La fête", at=AT
    )
    (event,) = read_back(data)
    assert event["DTSTART"] == DAY
    assert not isinstance(event["DTSTART"], datetime)
    assert (event["UID"], event["TRANSP"]) == ("step-1@example.org", "TRANSPARENT")
    assert (event["DESCRIPTION"], event["LOCATION"]) == ("Par les habitants", "Les Ajoncs")
    assert event["DTSTAMP"] == AT
    assert b"\r\n" in data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_nothing_empty_is_written() -> None:
    (event,) = read_back(write_calendar([entry()], name="x", at=AT))
    assert "DESCRIPTION" not in event
    assert "LOCATION" not in event


def test_a_later_file_is_a_later_revision_of_the_same_entry() -> None:
    (first,) = read_back(write_calendar([entry()], name="x", at=AT))
    (again,) = read_back(write_calendar([entry()], name="x", at=AT + timedelta(minutes=1)))
    assert first["UID"] == again["UID"]
    assert isinstance(first["SEQUENCE"], int)
    assert 0 < first["SEQUENCE"] < again["SEQUENCE"] < 2**31


@pytest.mark.parametrize(
    "title",
    [
        "Goûter; jeux, chants\\danses",
        "BEGIN:VALARM\nEND:VEVENT",
        "مرحبا 🎉 « été »",
        "a" * 500,
        "<b>x</b>",
    ],
)
def test_whatever_was_typed_comes_back(title: str) -> None:
    (event,) = read_back(write_calendar([entry(title=title)], name="x", at=AT))
    assert event["SUMMARY"] == title


@given(title=st.text(max_size=60), details=st.text(max_size=60))
@settings(deadline=None, max_examples=80)
def test_no_text_breaks_the_file(title: str, details: str) -> None:
    text = title.encode("utf-8", "ignore").decode()
    more = details.encode("utf-8", "ignore").decode()
    data = write_calendar([entry(title=text, details=more), entry(uid="b")], name=text, at=AT)
    events = read_back(data)
    assert len(events) == 2
    assert str(events[0]["SUMMARY"]) == tidy(text)
