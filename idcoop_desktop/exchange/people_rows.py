"""From the rows of a table to people who could be written down, with what is wrong by line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import StatusSpell
from idcoop_desktop.domain.text import fold, format_date, quoted, tidy, tidy_line
from idcoop_desktop.exchange.cells import (
    read_channel,
    read_date,
    read_email,
    read_phone,
    read_shares,
    shares_worth,
)
from idcoop_desktop.exchange.fields import JOINED, Field
from idcoop_desktop.exchange.names import split_name
from idcoop_desktop.exchange.periods import read_periods
from idcoop_desktop.exchange.statuses import status_for
from idcoop_desktop.exchange.tables import no_report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from idcoop_desktop.domain.ideas import Channel
    from idcoop_desktop.domain.people import CooperatorStatus
    from idcoop_desktop.exchange.mapping import Mapping
    from idcoop_desktop.exchange.tables import Report, Table

T = TypeVar("T")

_STEP = 500
_ON_A_LINE, _IN_NOTES = (tidy_line, 200), (tidy, 10_000)


class Severity(StrEnum):
    """What becomes of a line about which there is something to say."""

    REFUSED = "refused"
    NOTED = "noted"

    @property
    def label(self) -> str:
        """The word on screen."""
        return "refusée" if self is Severity.REFUSED else "à savoir"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to say about a line: in which column (its heading, or empty) and what."""

    line: int
    severity: Severity
    heading: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person as a line tells of them; what is empty or ``None`` was not told."""

    line: int
    first_name: str
    last_name: str
    member_number: str = ""
    email: str = ""
    phone: str = ""
    residence: str = ""
    commune: str = ""
    dwelling: str = ""
    first_share_on: date | None = None
    shares: int | None = None
    spell: StatusSpell | None = None
    other_spells: tuple[StatusSpell, ...] = ()
    preferred_channel: Channel | None = None
    no_mailing_since: date | None = None
    notes: str = ""

    @property
    def spells(self) -> tuple[StatusSpell, ...]:
        """All the periods the line tells, the latest first."""
        if not self.other_spells:
            return (self.spell,) if self.spell else ()
        told = (*self.other_spells, *((self.spell,) if self.spell else ()))
        return tuple(sorted(told, key=lambda spell: spell.start, reverse=True))


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line: the person, unless it is refused, and all there is to say about it."""

    line: int
    candidate: Candidate | None
    findings: tuple[Finding, ...] = ()


def people_rows(
    table: Table, mapping: Mapping, *, today: date | None = None, report: Report = no_report
) -> Iterator[ReadLine]:
    """Yield every row of the table as a person or as a refusal, one at a time, in order.

    A first share, an entry or a refusal of mailings after ``today``, if given, is refused.
    ``report`` is called every few milliseconds and may raise to cancel.
    Raises :class:`MappingError` when the mapping does not suit the table.
    """
    places = mapping.places(table.headings)
    total, width = len(table.rows), len(table.headings)
    for index, (line, cells) in enumerate(zip(table.lines, table.rows, strict=True)):
        if index % _STEP == 0:
            report(index, total)
        row = _Row(line, cells, table.headings, places, today)
        if len(cells) > width:
            row.say(Severity.REFUSED, "", "Cette ligne a plus de cases que de titres de colonnes.")
        candidate = _candidate(row, mapping)
        yield ReadLine(line, None if row.is_refused else candidate, tuple(row.findings))
    report(total, total)


class _Row:
    """The cells of a line by field, and what was said about them."""

    def __init__(
        self,
        line: int,
        cells: Sequence[str],
        headings: Sequence[str],
        places: dict[Field, tuple[int, ...]],
        today: date | None,
    ) -> None:
        self.line, self._cells, self._headings, self._places = line, cells, headings, places
        self._today = today
        self.is_refused = False
        self.findings: list[Finding] = []

    def heading(self, which: Field) -> str:
        places = self._places.get(which, ())
        return self._headings[places[0]] if places else ""

    def say(self, severity: Severity, heading: str, message: str) -> None:
        self.findings.append(Finding(self.line, severity, heading, message))
        self.is_refused |= severity is Severity.REFUSED

    def text(self, which: Field) -> str:
        """Return a tidy text, all of it on one line but for notes."""
        places = self._places.get(which)
        if places is None:
            return ""
        if len(places) == 1 and not self._cells[places[0]]:
            return ""
        clean, longest = _IN_NOTES if which is Field.NOTES else _ON_A_LINE
        if len(places) == 1:
            text = clean(self._cells[places[0]])
        else:
            told = [text for text in (clean(self._cells[place]) for place in places) if text]
            joint = "\n" if which is Field.NOTES else " "
            text = joint.join(told if which in JOINED else told[:1])
        if len(text) > longest:
            self.say(
                Severity.REFUSED, self.heading(which), f"Ce texte dépasse {longest} caractères."
            )
        return text

    def read(self, which: Field, reader: Callable[[str], T], severity: Severity) -> T | None:
        """Return what a cell means; ``None`` when it is empty or, once said, not understood."""
        text = self.text(which)
        if not text:
            return None
        try:
            return reader(text)
        except DomainError as error:
            self.say(severity, self.heading(which), error.message)
            return None

    def past(self, which: Field) -> date | None:
        """Return a day that cannot be to come."""
        day = self.read(which, read_date, Severity.REFUSED)
        if day is not None and self._today is not None and day > self._today:
            self.say(
                Severity.REFUSED,
                self.heading(which),
                f"{quoted(format_date(day))} n’est pas encore arrivé. Corrigez la date, ou videz "
                "la case.",
            )
        return day


def _candidate(row: _Row, mapping: Mapping) -> Candidate:
    last, first = _names(row)
    if not row.is_refused and not last:
        row.say(Severity.REFUSED, row.heading(Field.LAST_NAME), "Il manque le nom.")
    if not row.is_refused and not first:
        row.say(Severity.REFUSED, row.heading(Field.FIRST_NAME), "Il manque le prénom.")
    since = row.past(Field.FIRST_SHARE_ON)
    return Candidate(
        line=row.line,
        first_name=first,
        last_name=last,
        member_number=row.text(Field.MEMBER_NUMBER),
        email=row.read(Field.EMAIL, read_email, Severity.NOTED) or "",
        phone=row.read(Field.PHONE, read_phone, Severity.NOTED) or "",
        residence=row.text(Field.RESIDENCE),
        commune=row.text(Field.COMMUNE),
        dwelling=row.text(Field.DWELLING),
        first_share_on=since,
        shares=_shares(row, mapping),
        spell=_spell(row, mapping, since),
        other_spells=row.read(
            Field.OTHER_SPELLS, lambda text: read_periods(text, mapping.statuses), Severity.REFUSED
        )
        or (),
        preferred_channel=row.read(Field.PREFERRED_CHANNEL, read_channel, Severity.NOTED),
        no_mailing_since=row.past(Field.NO_MAILING_SINCE),
        notes=row.text(Field.NOTES),
    )


def _names(row: _Row) -> tuple[str, str]:
    last, first = row.text(Field.LAST_NAME), row.text(Field.FIRST_NAME)
    if last and first:
        return last, first
    swapped = fold(row.heading(Field.FULL_NAME)).startswith("prenom")
    both = row.read(
        Field.FULL_NAME,
        lambda text: split_name(text, first_name_first=swapped),
        Severity.REFUSED,
    )
    return both or (last, first)


def _shares(row: _Row, mapping: Mapping) -> int | None:
    shares = row.read(Field.SHARES, read_shares, Severity.REFUSED)
    if shares is None and mapping.share_cents:
        return row.read(
            Field.CAPITAL,
            lambda text: shares_worth(text, mapping.share_cents),
            Severity.REFUSED,
        )
    return shares


def _spell(row: _Row, mapping: Mapping, since: date | None) -> StatusSpell | None:
    """Return the period told by the line; without a day of entry it starts with the first share."""
    status = _status(row, mapping)
    start = row.past(Field.SPELL_START)
    end = row.read(Field.SPELL_END, read_date, Severity.REFUSED)
    if start and end and end < start:
        row.say(
            Severity.REFUSED, row.heading(Field.SPELL_END), "Cette date précède celle d’entrée."
        )
    if status is None:
        if start and not row.is_refused:
            row.say(
                Severity.NOTED, "", "Sans statut, les dates d’entrée et de sortie sont laissées."
            )
        return None
    begin = start or since
    if begin is None:
        row.say(
            Severity.NOTED, row.heading(Field.STATUS), "Sans date d’entrée, le statut est laissé."
        )
        return None
    if end is not None and end < begin:
        return None
    return StatusSpell(status, begin, end)


def _status(row: _Row, mapping: Mapping) -> CooperatorStatus | None:
    text = row.text(Field.STATUS)
    status = status_for(text, mapping.statuses) if text else mapping.default_status
    if text and status is None:
        row.say(
            Severity.REFUSED,
            row.heading(Field.STATUS),
            f"{quoted(text)} n’est pas un statut connu. Dites s’il s’agit d’un locataire, d’un "
            "accédant ou d’un salarié.",
        )
    return status
