"""The bar above the pages: one tab a page, and what a page may put at its right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QWidget

from idcoop_desktop.views.icons import icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

_ICON = QSize(18, 18)


class PageBar(QFrame):
    """Emits :attr:`page_asked` with the place of the page, counted from 0."""

    page_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self._tabs = QTabBar()
        self._tabs.setAccessibleName("Pages")
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setIconSize(_ICON)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._tabs.currentChanged.connect(self.page_asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 0, 14, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._tabs)
        self._row.addStretch(1)

    def add_page(self, title: str, icon_name: str, *, hint: str) -> None:
        """Add a tab; ``hint`` is its tool tip, with the shortcut."""
        self._tabs.blockSignals(True)
        place = self._tabs.addTab(icon(icon_name), title)
        self._tabs.setTabToolTip(place, hint)
        self._tabs.blockSignals(False)

    def add_button(self, button: QPushButton) -> None:
        """Add a button at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_page(self, place: int) -> None:
        """Show which page is in front."""
        self._tabs.setCurrentIndex(place)
