"""How reminders and steps are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.reminders import ReminderKind
from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.reminders import Reminder

ICONS = {
    ReminderKind.IDEA_ASLEEP: "lightbulb",
    ReminderKind.NOT_STARTED: "play",
    ReminderKind.REPORT_DUE: "notebook-pen",
    ReminderKind.CONSENT_ENDING: "camera",
    ReminderKind.RECONSIDER: "scale",
}
_PAST = {
    ReminderKind.IDEA_ASLEEP: "Sans nouvelle depuis {}",
    ReminderKind.NOT_STARTED: "Accordé il y a {}",
    ReminderKind.REPORT_DUE: "Bilan attendu depuis {}",
    ReminderKind.CONSENT_ENDING: "Terminé depuis {}",
    ReminderKind.RECONSIDER: "À réexaminer depuis {}",
}
_TO_COME = {
    ReminderKind.CONSENT_ENDING: "Se termine dans {}",
    ReminderKind.RECONSIDER: "À réexaminer dans {}",
}
_TODAY = {
    ReminderKind.CONSENT_ENDING: "Se termine aujourd’hui",
    ReminderKind.RECONSIDER: "À réexaminer aujourd’hui",
    ReminderKind.REPORT_DUE: "Bilan attendu aujourd’hui",
}


def reminder_chip(reminder: Reminder, today: date) -> tuple[str, Tone]:
    """Return since when, or in how long, and how pressing it is."""
    days = (today - reminder.since).days
    kind = reminder.kind
    if days < 0:
        return _TO_COME[kind].format(plural(-days, "jour")), Tone.NEUTRAL
    if days == 0:
        return _TODAY[kind], Tone.WAITING
    ended = kind is ReminderKind.CONSENT_ENDING
    return _PAST[kind].format(plural(days, "jour")), Tone.DANGER if ended else Tone.WAITING
