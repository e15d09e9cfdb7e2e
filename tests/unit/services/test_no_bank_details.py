"""Bank details are refused in every text that money asks for, pasted with spaces or not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.services import aids, closing, life, money, rule_settings
from idcoop_desktop.store import ledger
from tests.unit.services.conftest import TODAY, Village, ruling

IBANS = (
    "FR7630006000011234567890189",
    "virer sur fr76 3000 6000 0112 3456 7890 189 svp",
    "FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189",
    "30006 00001 12345678901 89",
)
DAY = date(TODAY.year + 1, 2, 1)


def decide(village: Village, **texts: object) -> None:
    life.decide(village.desk, village.project(), ruling(**texts))


def refuse_aid(village: Village, words: str) -> None:
    wanted = ruling(outcome=Outcome.REFUSED, amount_cents=0, reason=words, next_step="Revenir")
    aids.decide_aid(village.desk, asked(village), wanted)


def asked(village: Village, subject: str = "Robinet") -> int:
    request = AidRequest(
        scheme=Scheme.FIDCOOP, cooperator_id=village.nadia, asked_on=TODAY, subject=subject
    )
    return aids.ask_aid(village.desk, request)


def envelopes(village: Village) -> tuple[int, int]:
    base = village.desk.base
    own, sister = (
        ledger.get_envelope(base, scheme, TODAY.year) for scheme in (Scheme.IDCOOP, Scheme.FIDCOOP)
    )
    assert own is not None
    if sister is None:
        return own.id, money.open_envelope(village.desk, TODAY.year, 5, scheme=Scheme.FIDCOOP)
    return own.id, sister.id


def paid(village: Village) -> int:
    return money.record_payment(
        village.desk, village.under_way(5_000), 500, on=TODAY, label="L", supplier="S",
        request_key="a",
    )  # fmt: skip


TEXTS: dict[str, Callable[[Village, str], object]] = {
    "conditions": lambda v, words: decide(v, conditions=words),
    "who decided": lambda v, words: decide(v, decided_by=words),
    "waiver": lambda v, words: life.waive(
        v.desk, v.project(), Criterion.CEILING, reason=words, decided_by="Conseil"
    ),
    "who waived": lambda v, words: life.waive(
        v.desk, v.project(), Criterion.CEILING, reason="x", decided_by=words
    ),
    "repair": asked,
    "refusal of an aid": refuse_aid,
    "withdrawal of an aid": lambda v, words: aids.withdraw_aid(v.desk, asked(v), words),
    "waiver of an aid": lambda v, words: aids.waive_envelope(
        v.desk, asked(v), reason="x", decided_by=words
    ),
    "addition": lambda v, words: money.top_up_envelope(v.desk, TODAY.year, 5, words),
    "who opened": lambda v, words: money.open_envelope(v.desk, 2031, 5, decided_by=words),
    "move": lambda v, words: money.move_between(
        v.desk, *envelopes(v), 5, reason=words, decided_by="Conseil"
    ),
    "who moved": lambda v, words: money.move_between(
        v.desk, *envelopes(v), 5, reason="x", decided_by=words
    ),
    "return": lambda v, words: money.return_money(v.desk, paid(v), 5, on=TODAY, reason=words),
    "cancellation": lambda v, words: money.cancel_entry(v.desk, paid(v), words),
    "payment": lambda v, words: money.record_payment(
        v.desk, v.under_way(5_000), 5, on=TODAY, label=words, supplier="S", request_key="b"
    ),
    "who changed a rule": lambda v, words: rule_settings.save_rule(
        v.desk, "idcoop.ceiling_cents", 90_000, valid_from=TODAY, decided_by=words
    ),
    "who closed": lambda v, words: closing.close_year(
        v.desk, TODAY.year, ClosingChoices(), decided_by=words, request_key="c"
    ),
}


@pytest.mark.parametrize("where", TEXTS)
def test_bank_details_are_refused_wherever_money_asks_for_words(
    village: Village, where: str
) -> None:
    if where == "who closed":
        village.clock.day = DAY
    for iban in IBANS:
        with pytest.raises(DomainError, match="coordonnées bancaires"):
            TEXTS[where](village, iban)


def test_an_account_of_the_books_is_no_bank_account(village: Village) -> None:
    def save(value: str) -> bool:
        return rule_settings.save_rule(
            village.desk, "account.idcoop", value, valid_from=TODAY, decided_by="Conseil"
        )

    with pytest.raises(DomainError, match="coordonnées bancaires"):
        save("BE68539007547034")
    assert save("6713ID2026")
