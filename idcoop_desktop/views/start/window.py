"""The window of the start: a panel that says what the program is for, and one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from idcoop_desktop.views.icons import application_icon
from idcoop_desktop.views.start.brand_panel import BrandPanel
from idcoop_desktop.views.widgets.detail_split import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SIZE = (1000, 600)
_PANEL_FROM = 860
_PAGE_WIDTH = 600
_MARGIN = 32


class StartWindow(QWidget):
    """Shows the pages handed to it; small screens do without the panel."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setWindowTitle("IDCoop")
        self.setWindowIcon(application_icon())
        self.resize(*_SIZE)
        self._page: QWidget | None = None
        self._panel = BrandPanel()
        self._scroll = ScrollPage(name="Démarrage")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN - 8)
        # Not an alignment: pages would ignore how their texts wrap.
        self._scroll.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addWidget(self._scroll, 1)

    @property
    def page(self) -> QWidget | None:
        """The page shown."""
        return self._page

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the one before, which is deleted: it may hold a secret."""
        self.clear()
        self._page = page
        page.setMaximumWidth(_PAGE_WIDTH)
        self._scroll.column.insertWidget(0, page)
        page.show()
        if page.focusProxy() is not None:
            page.setFocus()
        else:
            page.focusNextChild()

    def clear(self) -> None:
        """Delete the page: what was typed there is not kept behind the window."""
        if self._page is not None:
            self._scroll.column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
            self._page = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._panel.setVisible(self.width() >= _PANEL_FROM)
        super().resizeEvent(event)
