"""How a payment is said: the tone of its state, its way, what the next step is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentState
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.life_line import Step, StepState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.payments import Payment

_TONES = {
    PaymentState.DRAFT: Tone.NEUTRAL,
    PaymentState.WAITING: Tone.WAITING,
    PaymentState.PAYABLE: Tone.ACTIVE,
    PaymentState.PAID: Tone.SUCCESS,
    PaymentState.CANCELLED: Tone.NEUTRAL,
    PaymentState.RETURNED: Tone.IDEA,
}
_WAY = (PaymentState.DRAFT, PaymentState.WAITING, PaymentState.PAYABLE, PaymentState.PAID)
NO_BANK_DETAILS = (
    "Les coordonnées bancaires ne s’écrivent jamais ici\u00a0: on note seulement qu’elles ont été "
    "vues, quand et par qui."
)


@dataclass(frozen=True, slots=True)
class Next:
    """The one thing to do next, and why it is the next."""

    text: str
    hint: str


_NEXT = {
    PaymentState.DRAFT: Next(
        "Envoyer à vérifier", "Relisez le paiement, puis envoyez-le à vérifier."
    ),
    PaymentState.WAITING: Next(
        "Bon à payer", "Cochez ce que vous avez vu, puis dites que c’est bon à payer."
    ),
    PaymentState.PAYABLE: Next("Noter payé…", "Une fois le virement fait, notez le jour."),
}


def payment_tone(state: PaymentState) -> Tone:
    """Return the tone of a payment's state."""
    return _TONES[state]


def next_step(payment: Payment) -> Next | None:
    """Return what to do next with a payment, ``None`` when its way is over."""
    return _NEXT.get(payment.state)


def way(payment: Payment) -> tuple[Step, ...]:
    """Return the way of a payment as the steps of a line."""
    if payment.state is PaymentState.CANCELLED and payment.paid_on is None:
        return (
            Step(PaymentState.DRAFT.label, None, StepState.DONE),
            Step(payment.state.label, None, StepState.STOPPED),
        )
    steps = [*_WAY]
    if payment.state in {PaymentState.RETURNED, PaymentState.CANCELLED}:
        steps.append(payment.state)
    return tuple(
        Step(state.label, payment.paid_on if state is PaymentState.PAID else None, place)
        for state, place in zip(steps, _places(steps, payment.state), strict=True)
    )


def _places(steps: Sequence[PaymentState], here: PaymentState) -> list[StepState]:
    place = steps.index(here)
    stopped = len(steps) > len(_WAY)
    ends = StepState.STOPPED if stopped else StepState.CURRENT
    reached = StepState.DONE if here is PaymentState.PAID else ends
    return [StepState.DONE] * place + [reached] + [StepState.TO_COME] * (len(steps) - place - 1)


def items_for(payment: Payment) -> tuple[CheckItem, ...]:
    """Return what is looked at before a payment leaves."""
    if payment.payee is PayeeKind.COOPERATOR:
        return (CheckItem.BANK_DETAILS, CheckItem.RECEIPT)
    return (CheckItem.BANK_DETAILS, CheckItem.QUOTE, CheckItem.RECEIPT)
