"""A titled card: a frame, a heading, room for a button beside it and a column below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from idcoop_desktop.views.widgets.labels import heading


class Card(QFrame):
    """Add widgets to :attr:`column`; actions of the card go to the right of its title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSpacing(10)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(8)
        self._title = heading(title)
        self._bar.addWidget(self._title, 1)
        self.column.addLayout(self._bar)
        self.set_title(title)

    @property
    def title_label(self) -> QLabel:
        """The heading, for a page that must change its look."""
        return self._title

    def set_title(self, title: str) -> None:
        """Change the title; without one the heading takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put a button or a chip to the right of the title."""
        self._bar.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
