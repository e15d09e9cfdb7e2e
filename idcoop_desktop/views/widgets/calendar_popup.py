"""The month that opens under a date field."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.theme import tokens

_ARROWS = {
    "qt_calendar_prevmonth": ("chevron-left", "Mois précédent"),
    "qt_calendar_nextmonth": ("chevron-right", "Mois suivant"),
}


class CalendarPopup(QFrame):
    """Emits :attr:`picked` once and closes; Escape closes it without picking."""

    picked = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self._month = QCalendarWidget()
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setGridVisible(False)
        self._month.setAccessibleName("Calendrier")
        for name, (picture, words) in _ARROWS.items():
            arrow = self._month.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(icon(picture))
                arrow.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._month)
        self._month.activated.connect(self._pick)
        self._month.clicked.connect(self._pick)

    def open_at(self, place: QPoint, day: QDate | None) -> None:
        """Show the month of ``day``, or the current one, with its left top corner at ``place``."""
        ordinary = QTextCharFormat()
        ordinary.setForeground(QColor(tokens().text))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(weekend, ordinary)
        if day is not None:
            self._month.setSelectedDate(day)
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = min(place.x(), screen.right() - self.width())
        self.move(left, min(place.y(), screen.bottom() - self.height()))
        self.show()
        self._month.setFocus()

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(day)
