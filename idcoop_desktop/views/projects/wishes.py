"""What the cards of a project's sheet ask the page to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Deed(StrEnum):
    """Something a person may want from a card."""

    EDIT = "edit"
    ADD_BEARER = "add_bearer"
    REMOVE_BEARER = "remove_bearer"
    SHOW_PERSON = "show_person"
    SHOW_PUBLICATION = "show_publication"
    STATE_BENEFIT = "state_benefit"
    DECIDE = "decide"
    WAIVE = "waive"
    WAIVE_SPENDING = "waive_spending"
    START = "start"
    COMPLETE = "complete"
    ABANDON = "abandon"
    STEP_BACK = "step_back"
    RESUME = "resume"
    LETTER = "letter"
    REQUEST = "request"
    COMMIT = "commit"
    PAY = "pay"
    CANCEL_ENTRY = "cancel_entry"
    ATTACH = "attach"
    ATTACH_FILE = "attach_file"
    OPEN_RECEIPT = "open_receipt"
    PLAN_PAYMENT = "plan_payment"
    OPEN_PAYMENT = "open_payment"
    JOIN_PAYMENT = "join_payment"
    RETURN_MONEY = "return_money"
    ADD_SUPPORT = "add_support"
    TICK_SUPPORT = "tick_support"
    EDIT_SUPPORT = "edit_support"
    REMOVE_SUPPORT = "remove_support"
    SET_TARGET = "set_target"
    APPLY_PLAN = "apply_plan"
    ADD_STEP = "add_step"
    EDIT_STEP = "edit_step"
    SHIFT_STEP = "shift_step"
    TICK_STEP = "tick_step"
    REMOVE_STEP = "remove_step"
    EXPORT_PLAN = "export_plan"
    ADD_TASK = "add_task"
    TICK_TASK = "tick_task"
    SNOOZE_TASK = "snooze_task"
    EDIT_TASK = "edit_task"
    REMOVE_TASK = "remove_task"
    SHOWCASE = "showcase"
    NOTE_CONTACT = "note_contact"
    CORRECT_CONTACT = "correct_contact"
    WRITE_EMAIL = "write_email"


@dataclass(frozen=True, slots=True)
class Wish:
    """A deed, on what (an identifier of ours) and with which value."""

    deed: Deed
    target: int = 0
    value: object = None


Ask = Callable[[Wish], None]
