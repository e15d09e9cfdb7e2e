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
_TIGHTER = 10
"""What a tab gives up where room is scarce, in pixels: the sheet pads a tight one less."""
_GAP = 4
"""Between the icon of a button and its words, in pixels."""


class PageBar(QFrame):
    """Emits :attr:`page_asked` with the place of the page, counted from 0.

    Where the window is too narrow for all of it, the tabs go without their icons, then closer
    together while the first button that may goes without words, then the others do.
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
        self._words: dict[QPushButton, str] = {}
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

    def add_button(self, button: QPushButton, *, may_shrink: bool = False) -> None:
        """Add a button at the right; one that ``may_shrink`` shows its icon alone if need be."""
        if may_shrink:
            self._words[button] = button.text()
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = self._width(icons=False, tight=True, wordless=len(self._words))
        return QSize(least, hint.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shapes = [(True, False, 0), (False, False, 0)]
        shapes += [(False, True, count) for count in range(1, len(self._words) + 1)]
        fitting = (
            shape
            for shape in shapes
            if self._width(icons=shape[0], tight=shape[1], wordless=shape[2]) <= self.width()
        )
        icons, tight, wordless = next(fitting, (False, True, len(self._words)))
        self._tabs.show_shape(icons=icons, tight=tight)
        for place, (button, words) in enumerate(self._words.items()):
            shown = "" if place < wordless else words
            if button.text() != shown:
                button.setText(shown)
                button.setIconSize(QSize(_ICON.width() + (_GAP if shown else 0), _ICON.height()))

    def _width(self, *, icons: bool, tight: bool, wordless: int) -> int:
        """Return how wide the bar is in a shape, whatever its shape now."""
        rest = self._row.minimumSize().width() - self._tabs.minimumSizeHint().width()
        for place, (button, words) in enumerate(self._words.items()):
            room = button.fontMetrics().horizontalAdvance(words) + _GAP
            rest += (0 if place < wordless else room) - (room if button.text() else 0)
        return rest + self._tabs.width_in(icons=icons, tight=tight)

    def show_page(self, place: int) -> None:
        """Show which page is in front."""
        self._tabs.setCurrentIndex(place)


class _Tabs(QTabBar):
    """Tabs in one of three shapes: with icons, without, without and closer together."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(_ICON)
        self._tight = False

    def width_in(self, *, icons: bool, tight: bool) -> int:
        """Return the width in pixels in a shape, whatever the shape now."""
        added = (_ICON.width() if icons else 0) - self.iconSize().width()
        added += (_TIGHTER if self._tight else 0) - (_TIGHTER if tight else 0)
        return self.sizeHint().width() + self.count() * added

    def show_shape(self, *, icons: bool, tight: bool) -> None:
        """Take a shape."""
        self.setIconSize(_ICON if icons else _NO_ICON)
        if tight != self._tight:
            self._tight = tight
            self.setProperty("tight", tight)
            self.style().unpolish(self)
            self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.width_in(icons=False, tight=True), hint.height())
