"""Random books of a year, written past every rule, and what they add up to in plain Python."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from idcoop_desktop.domain.aids import Aid, AidState
from idcoop_desktop.domain.budget import Figure
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, Nature, Receipt, Scheme
from idcoop_desktop.services import projects
from idcoop_desktop.store import aids, ledger

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import SearchStrategy

    from tests.unit.services.conftest import Village

HOSTILE = ("=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\t=x", "<b>gras</b> & <i>", "é" * 300)
WORDS = ("Peinture", "Galets et terreau", "Goûter", *HOSTILE)


@dataclass(frozen=True)
class Written:
    """A row to write: about the owner of this rank, 0 for the envelope alone."""

    scheme: Scheme
    kind: EntryKind
    nature: Nature
    cents: int
    day: int
    owner: int
    words: str
    proved: bool
    takes_back: bool


@dataclass
class Books:
    """The rows of one year, as they were written."""

    village: Village
    year: int
    owners: dict[Scheme, list[int]]
    envelopes: dict[Scheme, int] = field(default_factory=dict)
    rows: list[tuple[Scheme, LedgerEntry, bool]] = field(default_factory=list)

    def of(self, figure: Figure, scheme: Scheme | None) -> int:
        """Add a figure up, row by row."""
        return sum(
            entry.amount_cents * figure.signs[entry.kind]
            for owner, entry, _proved in self.rows
            if entry.kind in figure.signs
            and scheme in {None, owner}
            and (not figure.natures or entry.nature in figure.natures)
        )


def rows_of_a_year() -> SearchStrategy[list[Written]]:
    """Return rows of every kind and scheme, signs as they come."""
    return st.lists(
        st.builds(
            Written,
            scheme=st.sampled_from([*Scheme]),
            kind=st.sampled_from([*EntryKind]),
            nature=st.sampled_from([*Nature]),
            cents=st.integers(-2_000_000, 2_000_000).filter(bool),
            day=st.integers(-40, 400),
            owner=st.integers(0, 1),
            words=st.sampled_from(WORDS),
            proved=st.booleans(),
            takes_back=st.booleans(),
        ),
        max_size=14,
    )


def owners(village: Village) -> dict[Scheme, list[int]]:
    """Make two projects and two aids of each sister scheme."""
    found = {
        Scheme.IDCOOP: [
            projects.make_project(village.desk, title=title, residence_id=place)
            for title, place in (("=La fresque", village.phare), ("Le jardin", village.ajoncs))
        ]
    }
    for scheme in (Scheme.FIDCOOP, Scheme.PARNCOOP):
        with village.desk.unit("aides") as unit:
            found[scheme] = [
                aids.add_aid(
                    unit,
                    Aid(
                        id=0,
                        scheme=scheme,
                        state=AidState.GRANTED,
                        cooperator_id=who,
                        asked_on=village.desk.today(),
                        noted_by_id=village.desk.author.id,
                        residence_id=place,
                    ),
                )
                for who, place in ((village.nadia, village.phare), (village.erwan, None))
            ]
    return found


def write(books: Books, wanted: Iterable[Written]) -> None:
    """Write rows; one that takes another back names the last row of its kind and scheme."""
    base = books.village.desk.base
    with books.village.desk.unit("écritures") as unit:
        for scheme in Scheme:
            books.envelopes[scheme] = ledger.add_envelope(unit, scheme, books.year)
        for one in wanted:
            entry = _entry(books, one)
            key = ledger.add_entry(unit, entry)
            books.rows.append((one.scheme, replace(entry, id=key), one.proved))
            if one.proved and one.kind is EntryKind.PAY:
                proof = Receipt(
                    id=0,
                    entry_id=key,
                    sha256="0" * 64,
                    file_name="f.pdf",
                    size=1,
                    attached_on=entry.on,
                )
                ledger.add_receipt(unit, proof)
    assert len(ledger.envelopes(base, Scheme.IDCOOP)) > 0


def _entry(books: Books, one: Written) -> LedgerEntry:
    owner = books.owners[one.scheme][one.owner] if one.kind is not EntryKind.FUND else None
    wish = one.kind is EntryKind.REQUEST
    # Wishes count in the year of their day, whatever envelope pays in the end.
    day = date.fromordinal(
        date(books.year, 1, 1).toordinal() + (one.day % 365 if wish else one.day)
    )
    before = [
        entry.id
        for scheme, entry, _proved in books.rows
        if (scheme, entry.kind) == (one.scheme, one.kind) and entry.corrects_id is None
    ]
    return LedgerEntry(
        id=0,
        kind=one.kind,
        amount_cents=one.cents,
        on=day,
        label=one.words,
        supplier=one.words,
        nature=one.nature,
        piece=f"P-{len(books.rows):04}" if one.kind is EntryKind.PAY else "",
        envelope_id=None if wish else books.envelopes[one.scheme],
        project_id=owner if one.scheme is Scheme.IDCOOP else None,
        aid_id=None if one.scheme is Scheme.IDCOOP else owner,
        corrects_id=before[-1] if one.takes_back and before else None,
    )
