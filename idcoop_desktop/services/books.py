"""The only door to the books: every row of money is written here, and never in a closed year."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.bank_details import require_no_bank_details
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import (
    About,
    EntryKind,
    Envelope,
    LedgerEntry,
    Nature,
    Scheme,
    project_amounts,
)
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.spending import room_by_envelope
from idcoop_desktop.store import closing, ledger

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit


def write(desk: Desk, unit: Unit, entry: LedgerEntry) -> int:
    """Add a row to the books, signed by the author unless it says by whom, and return its key.

    Raises :class:`DomainError` for a row of a closed year, by its envelope or by its day, and for
    words that hold bank details.
    """
    require_open_year(desk, entry.on.year)
    if entry.envelope_id is not None:
        require_open_year(desk, ledger.year_of(desk.base, entry.envelope_id))
    require_no_bank_details(entry.label, entry.supplier, entry.decided_by)
    return ledger.add_entry(unit, replace(entry, by_id=entry.by_id or desk.author.id or None))


def require_open_year(desk: Desk, year: int) -> None:
    """Refuse to write in a year whose books are closed."""
    if closing.is_closed(desk.base, year):
        raise DomainError(
            f"L’année {year} est clôturée\u00a0: ses comptes ne changent plus. Rien n’a été "
            "enregistré. Datez cette opération de l’année en cours."
        )


def envelope_name(scheme: Scheme, year: int) -> str:
    """Return ``enveloppe 2026``, with the scheme's name when it is a sister scheme."""
    return f"enveloppe {year}" if scheme is Scheme.IDCOOP else f"enveloppe {scheme.label} {year}"


def envelope_for(desk: Desk, year: int, scheme: Scheme = Scheme.IDCOOP) -> Envelope:
    """Return the envelope of a scheme and year; :class:`DomainError` when it is not open."""
    envelope = ledger.get_envelope(desk.base, scheme, year)
    if envelope is None:
        raise DomainError(
            f"L’{envelope_name(scheme, year)} n’est pas ouverte. Rien n’a été enregistré. "
            "Ouvrez-la dans la page Budget."
        )
    return envelope


def open_room(
    desk: Desk, entries: Iterable[LedgerEntry], total: EntryKind, used: EntryKind
) -> dict[int, int]:
    """Return the room of the envelopes of open years, as :func:`room_by_envelope` does."""
    return {
        envelope_id: free
        for envelope_id, free in room_by_envelope(entries, total, used).items()
        if not closing.is_closed(desk.base, ledger.envelope(desk.base, envelope_id).year)
    }


def fund(
    desk: Desk, unit: Unit, envelope_id: int, amount_cents: int, *, label: str, nature: Nature,
    decided_by: str = "", request_key: str = "", pair_id: int | None = None,
) -> int:  # fmt: skip
    """Change the amount of an envelope by a row dated today, and return the row's key."""
    return write(
        desk,
        unit,
        LedgerEntry(
            id=0,
            kind=EntryKind.FUND,
            amount_cents=amount_cents,
            on=desk.today(),
            label=label,
            envelope_id=envelope_id,
            nature=nature,
            decided_by=decided_by,
            request_key=request_key,
            pair_id=pair_id,
        ),
    )


def require_funded(desk: Desk, envelope: Envelope, amount_cents: int) -> None:
    """Refuse to take from an envelope more than what it has not granted."""
    free = ledger.envelope_state(desk.base, envelope).remaining
    if amount_cents > free:
        raise DomainError(
            f"Il reste {format_cents(max(free, 0))} sur l’"
            f"{envelope_name(envelope.scheme, envelope.year)}\u00a0: elle ne peut pas perdre "
            f"{format_cents(amount_cents)}. Rien n’a été enregistré."
        )


def grant(
    desk: Desk, unit: Unit, about: About, amount_cents: int, *, on: date,
    scheme: Scheme = Scheme.IDCOOP, decided_by: str = "", request_key: str = "",
) -> int:  # fmt: skip
    """Take a granted amount out of the scheme's envelope of the decision's year."""
    return write(
        desk,
        unit,
        LedgerEntry(
            id=0,
            kind=EntryKind.GRANT,
            amount_cents=amount_cents,
            on=on,
            label="Aide accordée",
            project_id=about.project_id,
            aid_id=about.aid_id,
            envelope_id=envelope_for(desk, on.year, scheme).id,
            decided_by=decided_by,
            request_key=request_key,
        ),
    )


def release(desk: Desk, unit: Unit, about: About, *, on: date) -> None:
    """Give back to their envelopes the granted money that nothing committed, latest first.

    It is dated today when ``on`` is a day of a closed year.
    """
    entries = ledger.entries_about(desk.base, about)
    left = project_amounts(entries).releasable
    day = desk.today() if closing.is_closed(desk.base, on.year) else on
    room = open_room(desk, entries, EntryKind.GRANT, EntryKind.COMMIT)
    for envelope_id, free in reversed(room.items()):
        part = min(left, free)
        if part > 0:
            row = LedgerEntry(
                id=0,
                kind=EntryKind.GRANT,
                amount_cents=-part,
                on=day,
                label="Solde rendu à l’enveloppe",
                project_id=about.project_id,
                aid_id=about.aid_id,
                envelope_id=envelope_id,
                nature=Nature.RELEASE,
            )
            write(desk, unit, row)
            left -= part


def take_back_grants(desk: Desk, unit: Unit, about: About) -> None:
    """Return to the envelopes all that a mistaken decision granted.

    Raises :class:`DomainError` when some of it is already committed.
    """
    entries = ledger.entries_about(desk.base, about)
    if project_amounts(entries).committed:
        raise DomainError(
            "Une dépense est déjà engagée sur cette aide\u00a0: la décision ne peut plus être "
            "reprise. Annulez d’abord la dépense."
        )
    for entry in entries:
        granted = entry.kind is EntryKind.GRANT and entry.nature is not Nature.CARRY_OVER
        if granted and not _is_corrected(desk, entry):
            counter(desk, unit, entry, label="Décision reprise")


def take_back_release(desk: Desk, unit: Unit, about: About) -> None:
    """Grant again what an end taken back had returned to the envelopes.

    Raises :class:`DomainError` when an envelope has not that money any more.
    """
    for entry in ledger.entries_about(desk.base, about):
        released = entry.kind is EntryKind.GRANT and entry.amount_cents < 0
        carried = entry.nature is Nature.CARRY_OVER
        if released and not carried and not _is_corrected(desk, entry):
            paying = _open_envelope(desk, ledger.envelope(desk.base, entry.envelope_id or 0))
            require_funded(desk, paying, -entry.amount_cents)
            counter(desk, unit, entry, label="Solde repris")


def counter(
    desk: Desk, unit: Unit, entry: LedgerEntry, *, label: str, amount_cents: int | None = None,
    on: date | None = None, nature: Nature = Nature.CANCELLATION, request_key: str = "",
) -> int:  # fmt: skip
    """Take a row back, or ``amount_cents`` of it, by a counter-entry; return that row's key.

    Nothing in money is ever deleted. What a closed year holds is taken back in the same scheme's
    envelope of the present year.
    """
    back = entry.amount_cents if amount_cents is None else amount_cents
    bearing = ledger.envelope(desk.base, entry.envelope_id or 0)
    row = replace(
        entry,
        amount_cents=-back,
        on=on or desk.today(),
        label=label,
        envelope_id=_open_envelope(desk, bearing).id,
        corrects_id=entry.id or None,
        nature=nature,
        request_key=request_key,
        pair_id=None,
        by_id=None,
        decided_by="",
    )
    return write(desk, unit, row)


def written(desk: Desk, request_key: str) -> LedgerEntry | None:
    """Return the first row that a form already wrote, ``None`` when it wrote nothing yet."""
    return ledger.entry_by_request_key(desk.base, request_key)


def _open_envelope(desk: Desk, envelope: Envelope) -> Envelope:
    """Return an envelope, or that of the present year in its place when its year is closed."""
    if closing.is_closed(desk.base, envelope.year):
        return envelope_for(desk, desk.today().year, envelope.scheme)
    return envelope


def _is_corrected(desk: Desk, entry: LedgerEntry) -> bool:
    return entry.corrects_id is not None or bool(ledger.corrections(desk.base, entry.id))
