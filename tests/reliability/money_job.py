"""A colleague who works on money without pause: numbered deeds, each under a key of its own.

The last deed of a child, told done or not, is done again by the next one with the same key, so
that the parent sees whether anything is ever written twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from idcoop_desktop.domain.decisions import Criterion, Outcome, Ruling
from idcoop_desktop.domain.ledger import About, EntryKind, Scheme
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft
from idcoop_desktop.services import life, money, payments, people, projects, residences
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import ledger
from idcoop_desktop.store import payments as store_payments
from idcoop_desktop.store.base import Base

from .main_job import DAY, KEY, desk_of
from .main_job import prepare as prepare_coop

ADDED, GRANTED, COMMITTED, TO_PAY, RETURNED, AT_ONCE, MOVED = 700, 1_000, 400, 600, 100, 150, 50
OPENED = 10**9
PDF = b"%PDF-1.7 "


@dataclass(frozen=True, slots=True)
class Purse:
    """Where the deeds take place."""

    project: int
    bearer: int
    source: int
    target: int


def prepare(folder: Path) -> None:
    """Make the base with a project under way that may be granted any number of times."""
    prepare_coop(folder)
    with Base.open(folder, KEY) as base:
        desk = desk_of(base, folder)
        (home,) = (row.residence.id for row in residences.list_residences(desk))
        project = projects.make_project(desk, title="Fresque", residence_id=home)
        for person in people.people_ids(desk):
            projects.add_bearer(desk, project, person)
        projects.state_benefit(desk, project, "Tout l’immeuble", checked=True)
        life.waive(desk, project, Criterion.CEILING, reason="Essai", decided_by="Bureau")
        life.decide(desk, project, _ruling(""))
        life.start(desk, project, DAY)
        money.open_envelope(desk, DAY.year, OPENED, scheme=Scheme.FIDCOOP)


def purse(desk: Desk) -> Purse:
    """Find again what :func:`prepare` made."""
    (row,) = projects.list_projects(desk)
    source, target = (
        ledger.get_envelope(desk.base, scheme, DAY.year)
        for scheme in (Scheme.IDCOOP, Scheme.FIDCOOP)
    )
    assert source is not None
    assert target is not None
    return Purse(row.project.id, people.people_ids(desk)[0], source.id, target.id)


def _ruling(key: str) -> Ruling:
    return Ruling(
        outcome=Outcome.GRANTED,
        decided_on=DAY,
        decided_by="Bureau",
        amount_cents=GRANTED,
        request_key=key,
    )


def work(folder: Path, parent: Connection, *, first: int = 0) -> None:
    """Do the deeds from ``first`` on until killed. Sends the number of the next one, from it."""
    with Base.open(folder, KEY) as base:
        desk = desk_of(base, folder)
        where = purse(desk)
        number = first
        parent.send(number)
        while True:
            deed(desk, where, number)
            number += 1
            parent.send(number)


def deed(desk: Desk, where: Purse, number: int, attempt: str = "") -> None:
    """Do one deed of the round it belongs to; ``attempt`` spoils its key."""
    turn, rank = divmod(number, len(_DEEDS))
    _DEEDS[rank](desk, where, f"{turn}", attempt)


def _add(desk: Desk, _where: Purse, turn: str, attempt: str) -> None:
    money.top_up_envelope(desk, DAY.year, ADDED, "Vote", request_key=f"add-{turn}{attempt}")


def _grant(desk: Desk, where: Purse, turn: str, attempt: str) -> None:
    life.decide(desk, where.project, _ruling(f"grant-{turn}{attempt}"))


def _commit(desk: Desk, where: Purse, turn: str, attempt: str) -> None:
    money.commit_money(
        desk,
        where.project,
        COMMITTED,
        on=DAY,
        supplier="Couleurs SARL",
        label="Peinture",
        quote=money.ReceiptFile(PDF + f"devis {turn}".encode() * 500, "devis.pdf"),
        request_key=f"commit-{turn}{attempt}",
    )


def _draft(desk: Desk, where: Purse, turn: str, attempt: str) -> None:
    known = ledger.entry_by_request_key(desk.base, f"commit-{turn}")
    payments.save_payment(
        desk,
        PaymentDraft(
            about=About(project_id=where.project),
            payee=PayeeKind.COOPERATOR,
            cooperator_id=where.bearer,
            label="Peinture avancée",
            amount_cents=TO_PAY,
            on=DAY,
            commitment_id=known.id if known else None,
            request_key=f"draft-{turn}{attempt}",
        ),
    )


def _on_the_way(act: Callable[[Desk, int], object]) -> Callable[[Desk, Purse, str, str], None]:
    def done(desk: Desk, _where: Purse, turn: str, _attempt: str) -> None:
        known = store_payments.payment_by_request_key(desk.base, f"draft-{turn}")
        assert known is not None, "what was told done is lost"
        act(desk, known.id)

    return done


def _join(desk: Desk, payment: int) -> None:
    data = PDF + f"facture {payment}".encode() * 1_000
    payments.join_file(desk, payment, data, "facture.pdf")


def _pay(desk: Desk, where: Purse, turn: str, attempt: str) -> None:
    _on_the_way(lambda at, key: payments.pay(at, key, DAY, f"pay-{turn}{attempt}"))(
        desk, where, turn, attempt
    )


def _give_back(desk: Desk, _where: Purse, turn: str, attempt: str) -> None:
    money.return_money(
        desk,
        _row(desk, f"pay-{turn}"),
        RETURNED,
        on=DAY,
        reason="Pot rendu",
        request_key=f"back-{turn}{attempt}",
    )


def _pay_at_once(desk: Desk, where: Purse, turn: str, attempt: str) -> None:
    money.record_payment(
        desk,
        where.project,
        AT_ONCE,
        on=DAY,
        label="Pinceaux",
        supplier="Droguerie",
        request_key=f"once-{turn}{attempt}",
        receipt=money.ReceiptFile(PDF + f"ticket {turn}".encode(), "ticket.pdf"),
    )


def _cancel(desk: Desk, _where: Purse, turn: str, attempt: str) -> None:
    money.cancel_entry(desk, _row(desk, f"once-{turn}"), "Perdu", f"cancel-{turn}{attempt}")


def _move(desk: Desk, where: Purse, turn: str, attempt: str) -> None:
    money.move_between(
        desk,
        where.source,
        where.target,
        MOVED,
        reason="Besoin",
        decided_by="Bureau",
        request_key=f"move-{turn}{attempt}",
    )


def _row(desk: Desk, key: str) -> int:
    known = ledger.entry_by_request_key(desk.base, key)
    assert known is not None, "what was told done is lost"
    return known.id


_DEEDS: tuple[Callable[[Desk, Purse, str, str], None], ...] = (
    _add,
    _grant,
    _commit,
    _draft,
    _on_the_way(_join),
    _on_the_way(payments.submit),
    _on_the_way(lambda desk, key: payments.tick_check(desk, key, CheckItem.BANK_DETAILS, DAY)),
    _on_the_way(payments.make_payable),
    _pay,
    _give_back,
    _pay_at_once,
    _cancel,
    _move,
)


def expected(deeds: int) -> dict[tuple[str, str], int]:
    """Return what so many deeds leave in the books, each done once: cents by scheme and kind."""
    turns, rest = divmod(deeds, len(_DEEDS))

    def times(deed: Callable[..., None]) -> int:
        return turns + (_DEEDS.index(deed) < rest)

    paid = times(_pay) * TO_PAY - times(_give_back) * RETURNED
    at_once = (times(_pay_at_once) - times(_cancel)) * AT_ONCE
    # The voucher cancelled leaves its commitment open, which the next one settles.
    committed = times(_commit) * COMMITTED + times(_pay) * (TO_PAY - COMMITTED)
    committed += min(times(_pay_at_once), 1) * AT_ONCE - times(_give_back) * RETURNED
    cents = {
        (Scheme.IDCOOP, EntryKind.FUND): OPENED + times(_add) * ADDED - times(_move) * MOVED,
        (Scheme.IDCOOP, EntryKind.GRANT): (1 + times(_grant)) * GRANTED,
        (Scheme.IDCOOP, EntryKind.COMMIT): committed,
        (Scheme.IDCOOP, EntryKind.PAY): paid + at_once,
        (Scheme.FIDCOOP, EntryKind.FUND): OPENED + times(_move) * MOVED,
    }
    return {(scheme.value, kind.value): sum_ for (scheme, kind), sum_ in cents.items()}
