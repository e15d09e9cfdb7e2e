"""The money of the invented coop: envelopes of the three schemes, aids, payments under way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.ledger import About, ReceiptKind, Scheme
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft
from idcoop_desktop.services import aids, money, payments, projects, rule_settings
from idcoop_desktop.services.books import envelope_for
from idcoop_desktop.services.money import ReceiptFile
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store import ledger

if TYPE_CHECKING:
    from idcoop_desktop.services.demo.clock import StoryClock
    from idcoop_desktop.services.demo.teller import Teller
    from idcoop_desktop.services.desk import Desk

IDCOOP_CENTS = 400_000
"""The envelope of ID'Coop, every year."""

_SISTERS = ((Scheme.FIDCOOP, 120_000), (Scheme.PARNCOOP, 90_000))
_FIDCOOP_MOST = 25_000
_COUNCIL = "Conseil d’administration"
_BOARD = "Commission vie coopérative"
_ROOM = "Une salle commune qui donne envie"
_PAPER = "demo/room-before.jpg"


def open_the_years(desk: Desk, clock: StoryClock, today: date) -> None:
    """Open the envelopes that are not, last year's and this year's, and set what Fid&Coop asks."""
    rule_settings.save_rule(
        desk,
        "fidcoop.amount_cents",
        _FIDCOOP_MOST,
        valid_from=clock.today(),
        decided_by=_COUNCIL,
    )
    for year in (today.year - 1, today.year):
        for scheme, cents in ((Scheme.IDCOOP, IDCOOP_CENTS), *_SISTERS):
            if ledger.get_envelope(desk.base, scheme, year) is None:
                money.open_envelope(desk, year, cents, scheme=scheme, decided_by=_COUNCIL)


def spend(story: Teller, today: date) -> None:
    """Tell last year's repair, then what was asked, granted, moved and paid since."""
    _last_year(story, today)
    _move(story, today)
    _newcomers(story)
    _requests(story)
    _room(story)


def _last_year(story: Teller, today: date) -> None:
    autumn = (today - date(today.year - 1, 11, 12)).days
    asked = _asked(story, autumn, Scheme.FIDCOOP, "rozenn", "Refaire les joints de la douche.", 180)
    _granted(story, autumn - 8, asked, 18_000)
    story.paid(
        autumn - 22, About(aid_id=asked), 17_240, "Joints et main-d’œuvre", "Ateliers du Menez",
        proof=True,
    )  # fmt: skip


def _move(story: Teller, today: date) -> None:
    story.clock.go(70)
    source = envelope_for(story.desk, today.year, Scheme.PARNCOOP)
    target = envelope_for(story.desk, today.year, Scheme.FIDCOOP)
    money.move_between(
        story.desk,
        source.id,
        target.id,
        15_000,
        reason="Plus de demandes de petits travaux que de parrainages cette année.",
        decided_by=_COUNCIL,
    )


def _newcomers(story: Teller) -> None:
    story.clock.go(80)
    asked = _sponsored(story, 80, "nadia", "Klervi Stervinou", "B14", "Voisine de palier.")
    day = story.clock.go(52)
    aids.sign_newcomer(story.desk, asked, day)
    _granted(story, 46, asked, 25_000)
    story.repaid(32, About(aid_id=asked), 25_000, "Prime de parrainage", "nadia")
    _sponsored(story, 12, "amina", "Perig Troadec", "A9", "Rencontré à la fête de quartier.")


def _requests(story: Teller) -> None:
    asked = _asked(story, 66, Scheme.FIDCOOP, "paol", "Remplacer le mitigeur de la cuisine.", 140)
    _granted(story, 58, asked, 14_000)
    story.paid(
        44, About(aid_id=asked), 13_890, "Mitigeur et pose", "Plomberie de l’Odet", proof=True
    )
    _asked(story, 15, Scheme.FIDCOOP, "thuy", "Changer le volet roulant du séjour.", 220)


def _room(story: Teller) -> None:
    """A quote that is accepted and waits for its invoice, and a payment that waits for an eye."""
    room = About(project_id=_project(story, _ROOM))
    day = story.clock.go(11)
    quote = ReceiptFile(assets.path(_PAPER).read_bytes(), "devis.jpg")
    money.commit_money(
        story.desk,
        room,
        21_000,
        on=day,
        supplier="Recyclerie des Tisserands",
        label="Deux tables et six chaises",
        quote=quote,
        request_key="demo-quote",
    )
    day = story.clock.go(5)
    asked = payments.save_payment(
        story.desk,
        PaymentDraft(
            about=room,
            payee=PayeeKind.COOPERATOR,
            cooperator_id=story.bearers["gurvan"],
            label="Peinture blanche et rouleaux",
            amount_cents=8_650,
            on=day,
            request_key="demo-waiting",
        ),
    )
    ticket = assets.path(_PAPER).read_bytes()
    payments.join_file(story.desk, asked, ticket, "ticket.jpg", ReceiptKind.PHOTO)
    payments.submit(story.desk, asked)
    payments.tick_check(story.desk, asked, CheckItem.RECEIPT, day)


def _asked(story: Teller, ago: int, scheme: Scheme, key: str, subject: str, euros: int) -> int:
    return aids.ask_aid(
        story.desk,
        AidRequest(
            scheme=scheme,
            cooperator_id=story.bearers[key],
            asked_on=story.clock.go(ago),
            subject=subject,
            requested_cents=euros * 100,
            request_key=f"demo-{key}-{ago}",
        ),
    )


def _sponsored(story: Teller, ago: int, key: str, name: str, dwelling: str, how: str) -> int:
    sponsor = person_sheet(story.desk, story.bearers[key]).person
    return aids.ask_aid(
        story.desk,
        AidRequest(
            scheme=Scheme.PARNCOOP,
            cooperator_id=sponsor.id,
            asked_on=story.clock.go(ago),
            subject=how,
            newcomer_name=name,
            newcomer_residence_id=sponsor.residence_id,
            newcomer_dwelling=dwelling,
            requested_cents=25_000,
            request_key=f"demo-{key}-{ago}",
        ),
    )


def _granted(story: Teller, ago: int, aid_id: int, cents: int) -> None:
    aids.decide_aid(
        story.desk,
        aid_id,
        Ruling(
            outcome=Outcome.GRANTED,
            decided_on=story.clock.go(ago),
            decided_by=_BOARD,
            amount_cents=cents,
        ),
    )


def _project(story: Teller, title: str) -> int:
    return next(
        row.project.id for row in projects.list_projects(story.desk) if row.project.title == title
    )
