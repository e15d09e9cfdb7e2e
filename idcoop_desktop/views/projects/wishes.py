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
    ADD_SUPPORT = "add_support"
    TICK_SUPPORT = "tick_support"
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
