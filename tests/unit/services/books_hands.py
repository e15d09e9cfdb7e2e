"""Short words for what tests of the books do with them."""

from __future__ import annotations

from idcoop_desktop.domain.aids import Aid, AidState
from idcoop_desktop.domain.closing import YearClosing
from idcoop_desktop.domain.ledger import About, EntryKind, LedgerEntry, Scheme
from idcoop_desktop.services import books, criteria, money
from idcoop_desktop.store import aids, ledger
from idcoop_desktop.store import closing as store_closing
from tests.unit.services.conftest import TODAY, Village


def rows(village: Village, about: About | int, *kinds: EntryKind) -> list[LedgerEntry]:
    found = ledger.entries_about(village.desk.base, About.of(about))
    return [row for row in found if not kinds or row.kind in kinds]


def envelope(village: Village, scheme: Scheme = Scheme.IDCOOP, year: int = TODAY.year) -> int:
    return books.envelope_for(village.desk, year, scheme).id


def remaining(village: Village, scheme: Scheme = Scheme.IDCOOP, year: int = TODAY.year) -> int:
    state = criteria.envelope_of(village.desk, year, scheme)
    assert state is not None
    return state.remaining


def close(village: Village, year: int) -> None:
    """Close a year by its mark alone."""
    with village.desk.unit("clôture") as unit:
        store_closing.add_closing(
            unit,
            YearClosing(
                id=0,
                year=year,
                closed_on=village.desk.today(),
                closed_by_id=village.desk.author.id,
                decided_by="Conseil",
                figures="",
                entries=0,
                head="",
            ),
        )


def helped(village: Village, cents: int, state: AidState = AidState.GRANTED) -> About:
    """Grant an aid of Fid&Coop by its row alone."""
    money.open_envelope(village.desk, TODAY.year, 100_000, scheme=Scheme.FIDCOOP)
    with village.desk.unit("aide") as unit:
        about = About(
            aid_id=aids.add_aid(
                unit,
                Aid(
                    id=0,
                    scheme=Scheme.FIDCOOP,
                    state=state,
                    cooperator_id=village.nadia,
                    asked_on=TODAY,
                    noted_by_id=village.desk.author.id,
                ),
            )
        )
        if state is AidState.GRANTED:
            books.grant(village.desk, unit, about, cents, on=TODAY, scheme=Scheme.FIDCOOP)
    return about
