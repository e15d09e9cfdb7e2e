"""A French date field that may stay empty, typed freely or picked in a calendar."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.widgets.calendar_popup import CalendarPopup
from idcoop_desktop.views.widgets.field_state import set_error

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_PARTED = re.compile(r"(\d{1,2})\D+(\d{1,2})\D+(\d{4}|\d{2})")
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_CENTURY = 2000
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


def parse_day(text: str) -> date | None:
    """Read ``12/03/2021``, ``12.3.21`` or ``12032021``; ``None`` when it is not a date."""
    words = text.strip()
    found = _PARTED.fullmatch(words) or _TOGETHER.fullmatch(words)
    if found is None:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year if year > 99 else _CENTURY + year, month, day)
    except ValueError:
        return None


class DateEdit(QLineEdit):
    """Its value is :attr:`day`; Alt+Down opens the calendar, Up and Down move by a day."""

    day_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._popup: CalendarPopup | None = None
        self.setPlaceholderText("jj/mm/aaaa")
        self.setMaxLength(12)
        self._open = QAction(icon("calendar-days", "muted"), "Ouvrir le calendrier", self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._tidy)

    @property
    def day(self) -> date | None:
        """The day, ``None`` while the field is empty or not a date."""
        return self._day

    @property
    def problem(self) -> str:
        """Why the text is not a date, in French; empty for a date or an empty field."""
        if self._day is not None or not self.text().strip():
            return ""
        return "Écrivez la date sous la forme 12/03/2026."

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText("" if day is None else format_date(day))

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self._on_picked)
        day = QDate(self._day.year, self._day.month, self._day.day) if self._day else None
        self._popup.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)), day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step == -1 and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif step is not None and self._day is not None:
            self.set_day(self._day + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def _on_picked(self, picked: QDate) -> None:
        self.set_day(date(picked.year(), picked.month(), picked.day()))
        self.setFocus()

    def _on_text(self, text: str) -> None:
        set_error(self, shown=False)
        before, self._day = self._day, parse_day(text)
        if before != self._day:
            self.day_changed.emit(self._day)

    def _tidy(self) -> None:
        if self._day is not None:
            self.setText(format_date(self._day))
        set_error(self, shown=bool(self.problem))
