"""The bar above the pages: one tab a page, and what a page may put at its right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QWidget

from idcoop_desktop.views.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QPushButton

_ICON, _NO_ICON = QSize(18, 18), QSize(0, 0)


class PageBar(QFrame):
    """Emits :attr:`page_asked` with the place of the page, counted from 0.

    Where the window is too narrow for all the tabs, they go without their icons.
    """

    page_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self._tabs = _Tabs()
        self._tabs.setAccessibleName("Pages")
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
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
        place = self._tabs.addTab(icon(icon_name), title.replace("&", "&&"))
        self._tabs.setTabToolTip(place, hint)
        self._tabs.blockSignals(False)

    def add_button(self, button: QPushButton) -> None:
        """Add a button at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = self._row.minimumSize().width() - self._tabs.minimumSizeHint().width()
        self._tabs.show_icons(others + self._tabs.full_width <= self.width())

    def show_page(self, place: int) -> None:
        """Show which page is in front."""
        self._tabs.setCurrentIndex(place)


class _Tabs(QTabBar):
    """Tabs that are as narrow as they are without their icons when they have to be."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(_ICON)

    @property
    def full_width(self) -> int:
        """The width in pixels with the icons."""
        return self.sizeHint().width() + self._icons_width(_ICON.width() - self.iconSize().width())

    def show_icons(self, shown: bool) -> None:
        """Show the icons or leave them out."""
        self.setIconSize(_ICON if shown else _NO_ICON)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._icons_width(self.iconSize().width()), hint.height())

    def _icons_width(self, each: int) -> int:
        return self.count() * each
