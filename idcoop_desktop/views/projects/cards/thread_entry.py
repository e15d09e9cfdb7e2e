"""One entry of a project's thread: when, what, by whom, and how to correct a contact."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.domain.thread import Mark, ThreadEntry
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.widgets.timeline_mark import TimelineMark

_LONGEST = 600
_MARKS = {
    Mark.IDEA: ("lightbulb", "warning"),
    Mark.BEGUN: ("sprout", "accent"),
    Mark.BEARERS: ("user-plus", "muted"),
    Mark.READY: ("square-check", "accent"),
    Mark.WAIVER: ("scale", "warning"),
    Mark.GRANTED: ("circle-check", "success"),
    Mark.REFUSED: ("circle-x", "danger"),
    Mark.POSTPONED: ("pause", "warning"),
    Mark.STARTED: ("play", "accent"),
    Mark.DONE: ("check", "success"),
    Mark.COMPLETED: ("flag", "success"),
    Mark.FILE: ("file-text", "muted"),
    Mark.SHOWCASED: ("star", "accent"),
    Mark.ABANDONED: ("ban", "muted"),
    Mark.BACK: ("undo-2", "warning"),
}
_CHANNELS = {
    Channel.PHONE: "phone",
    Channel.EMAIL: "mail",
    Channel.VISIT: "house",
    Channel.MEETING: "users",
    Channel.DOORSTEP: "building-2",
    Channel.ASSEMBLY: "users",
    Channel.PAPER: "file-text",
    Channel.KEYS: "key-round",
}


class EntryLine(QWidget):
    """Its focus is that of its button, when it has one."""

    def __init__(self, entry: ThreadEntry, ask: Ask) -> None:
        super().__init__()
        self.entry = entry
        icon_name, role = _sign(entry)
        self.mark = TimelineMark(icon_name, role)
        across = row(self, spacing=12)
        across.addWidget(self.mark)
        told = QVBoxLayout()
        told.setContentsMargins(0, 4, 0, 14)
        told.setSpacing(2)
        across.addLayout(told, 1)
        told.addWidget(words(entry.title, "heading"))
        told.addWidget(quiet(caption(entry)))
        for detail in entry.details:
            told.addWidget(words(_short(detail)))
        deed = _deed(entry, ask)
        if deed is not None:
            across.addWidget(deed, 0, Qt.AlignmentFlag.AlignTop)
            self.setFocusProxy(deed)


def _deed(entry: ThreadEntry, ask: Ask) -> QPushButton | None:
    """Return what may be done with an entry: a contact is corrected, a document is shown."""
    if entry.contacts:
        return _correction(entry, ask)
    if entry.publication_id is None:
        return None
    return asker(
        "Voir",
        Wish(Deed.SHOW_PUBLICATION, entry.publication_id, entry),
        ask,
        spoken=f"Voir le document\u00a0: {entry.title} du {format_date(entry.on)}",
        icon_name="megaphone",
    )


def _correction(entry: ThreadEntry, ask: Ask) -> QPushButton:
    first = entry.contacts[0]
    return asker(
        "Corriger…",
        Wish(Deed.CORRECT_CONTACT, first.id, entry),
        ask,
        spoken=f"Corriger l’échange du {format_date(first.on)}, {entry.title}",
        icon_name="pencil",
    )


def caption(entry: ThreadEntry) -> str:
    """Return ``12/03/2026 · Visite · Anne Le Goff``."""
    channel = entry.channel.label if entry.channel else ""
    parts = (format_date(entry.on), channel, entry.by)
    return " · ".join(part for part in parts if part)


def _sign(entry: ThreadEntry) -> tuple[str, str]:
    if entry.mark is Mark.CONTACT:
        return _CHANNELS.get(entry.channel or Channel.OTHER, "notebook-pen"), "text"
    return _MARKS[entry.mark]


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
