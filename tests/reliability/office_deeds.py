"""The deeds of the office: aids and their payments, years closed, models, rules and settings."""

from __future__ import annotations

from dataclasses import replace

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.labels import PRESETS
from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft
from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.domain.reminders import DEFAULT_RULES, Reminder
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.services import (
    aid_letters,
    aids,
    appearance,
    catalogue,
    catalogue_edits,
    closing,
    email_texts,
    import_models,
    labels,
    money,
    payments,
    proposals,
    reminders,
    rule_settings,
    saved_views,
    tasks,
    wording,
)
from idcoop_desktop.services.desk import Desk

from .deed_tools import EVEN_LATER, LATER, WORDS, Deed, last, on, outside, ruling
from .main_job import DAY

OLDEST_YEAR = 1_000
"""Years close in their order and for good, one each round: there are enough."""


def _repair(desk: Desk, turn: int, *, scheme: Scheme = Scheme.FIDCOOP) -> AidRequest:
    return AidRequest(
        scheme=scheme,
        cooperator_id=last(desk, "cooperator"),
        asked_on=DAY,
        residence_id=last(desk, "residence"),
        dwelling=f"B{turn}",
        subject=f"Un robinet {turn}",
        newcomer_name=f"Malo Kerivel {turn}" if scheme is Scheme.PARNCOOP else "",
        requested_cents=5_000,
        request_key=f"other-{scheme}-{turn}",
    )


def _correct_aid(desk: Desk, turn: int) -> None:
    request = replace(_repair(desk, turn), subject=f"Un volet {turn}")
    aids.edit_aid(desk, last(desk, "aid"), request)


def _aid_letter(desk: Desk, turn: int) -> None:
    aid_letters.make_letter(desk, outside(desk, f"aide-{turn}.pdf"), last(desk, "aid"), WORDS)


def _payment(desk: Desk, turn: int) -> None:
    draft = PaymentDraft(
        about=About(aid_id=last(desk, "aid")),
        payee=PayeeKind.COOPERATOR,
        cooperator_id=last(desk, "cooperator"),
        label=f"Robinet {turn}",
        amount_cents=1_000,
        on=DAY,
        request_key=f"other-pay-{turn}",
    )
    payments.save_payment(desk, draft)


def _join(desk: Desk, turn: int) -> None:
    data = b"%PDF-1.7 " + f"facture {turn}".encode() * 300
    payments.join_file(desk, last(desk, "payment"), data, "facture.pdf")


def _year(turn: int) -> int:
    return OLDEST_YEAR + turn


def _open_year(desk: Desk, turn: int) -> None:
    money.open_envelope(desk, _year(turn), 1_000)


def _close_year(desk: Desk, turn: int) -> None:
    closing.close_year(
        desk, _year(turn), ClosingChoices(), decided_by="Bureau", request_key=f"close-{turn}"
    )


def _email(desk: Desk, turn: int) -> None:
    known = email_texts.shipped()[0]
    email_texts.save_email_text(desk, known.key, subject=f"{known.subject} {turn}", body=known.body)


def _sheet(desk: Desk, turn: int) -> None:
    presets = [one for one in PRESETS.values() if one != labels.label_sheet(desk)]
    labels.save_label_sheet(desk, presets[turn % len(presets)])


def _import_model(desk: Desk, turn: int) -> None:
    mapping = guess_mapping(("Nom", "Prénom"), ())
    import_models.save_model(desk, mapping, f"Logiciel {turn}")


def _remind(desk: Desk, turn: int) -> None:
    rule = replace(DEFAULT_RULES[0], days=20 + turn % 50)
    reminders.save_reminder_rules(desk, (rule,))


def _snooze(desk: Desk, _turn: int) -> None:
    kind = DEFAULT_RULES[0].kind
    reminder = Reminder(kind=kind, record_id=last(desk, "idea"), since=DAY, staff_id=None)
    reminders.snooze_reminder(desk, reminder, LATER)


def _rule(desk: Desk, turn: int) -> None:
    rule_settings.save_rule(
        desk, "idcoop.yearly_goal", 5 + turn % 90, valid_from=DAY, decided_by="Conseil"
    )


def _forget_view(desk: Desk, _turn: int) -> None:
    view = saved_views.PeopleView(id=last(desk, "saved_view"), name="Vue", query=PeopleQuery())
    saved_views.remove_view(desk, view)


def _look(desk: Desk, turn: int) -> None:
    known = appearance.appearance(desk)
    appearance.save_appearance(desk, replace(known, signature=f"Ensemble {turn}"))


def _block(desk: Desk, turn: int) -> None:
    block = wording.blocks(desk, "letter")[0]
    wording.save(desk, "letter", block.key, f"{block.default} {turn}")


def _correct_task(desk: Desk, turn: int) -> None:
    tasks.edit_task(
        desk, last(desk, "task"), title=f"Relire {turn}", due_on=LATER, assignee_id=desk.author.id
    )


def _words_of_catalogue(desk: Desk, turn: int) -> None:
    idea = catalogue.shipped()[0]
    catalogue_edits.edit_in_catalogue(desk, idea.key, replace(idea, title=f"À nous {turn}"))


def _propose(desk: Desk, turn: int) -> None:
    proposals.propose(
        desk,
        proposals.Proposal(
            key=catalogue.shipped()[1].key,
            residence_id=last(desk, "residence"),
            channel=Channel.DOORSTEP,
            first_step=f"En parler {turn}",
            due_on=LATER,
            assignee_id=desk.author.id,
        ),
    )


AIDS: tuple[Deed, ...] = (
    lambda at, turn: aids.ask_aid(at, _repair(at, turn, scheme=Scheme.PARNCOOP)),
    on("aid", aids.sign_newcomer, DAY),
    on("aid", aids.withdraw_aid, "Ne veut plus"),
    lambda at, turn: aids.ask_aid(at, _repair(at, turn)),
    _correct_aid,
    on("aid", aids.waive_envelope, reason="Urgent", decided_by="Bureau"),
    on("aid", aids.decide_aid, ruling(Outcome.REFUSED)),
    _aid_letter,
    on("aid", aids.take_back_decision, "Une erreur"),
    on("aid", aids.decide_aid, ruling(Outcome.GRANTED, 5_000)),
    _payment,
    _join,
    on("payment_file", payments.remove_file),
    on("payment", payments.tick_check, CheckItem.BANK_DETAILS, DAY),
    on("payment", payments.untick_check, CheckItem.BANK_DETAILS),
    on("payment", payments.cancel_payment, "Payé autrement"),
    on("aid", aids.release_rest),
    _open_year,
    _close_year,
)
OFFICE: tuple[Deed, ...] = (
    _propose,
    _words_of_catalogue,
    lambda at, _turn: catalogue_edits.hide_in_catalogue(at, catalogue.shipped()[0].key),
    lambda at, _turn: catalogue_edits.hide_in_catalogue(
        at, catalogue.shipped()[0].key, hidden=False
    ),
    lambda at, _turn: catalogue_edits.restore_shipped(at, catalogue.shipped()[0].key),
    lambda at, turn: tasks.add_task(at, title=f"Appeler {turn}", due_on=LATER),
    _correct_task,
    on("task", tasks.snooze_task, EVEN_LATER),
    on("task", tasks.remove_task),
    lambda at, turn: saved_views.save_view(at, PeopleQuery(text=f"{turn}"), f"Autre vue {turn}"),
    _forget_view,
    _email,
    _sheet,
    _import_model,
    on("import_model", import_models.remove_model),
    _remind,
    _snooze,
    _rule,
    _look,
    _block,
)
