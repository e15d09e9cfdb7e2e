"""The themes side by side, each with a few of its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from idcoop_desktop.views.theme import tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.themes import ThemeChoice

_SIDE, _CORNER = 14, 4


class ThemeField(QWidget):
    """Holds the name of one theme; :attr:`changed` when another is chosen."""

    changed = Signal()

    def __init__(
        self, themes: Sequence[ThemeChoice], chosen: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._themes = {theme.name: theme for theme in themes}
        self.buttons: dict[str, QRadioButton] = {}
        for theme in themes:
            made = QRadioButton(theme.label)
            made.setAccessibleName(f"Thème {theme.label}")
            made.setIcon(QIcon(self._swatches(theme.swatches)))
            made.setIconSize(QSize(_SIDE * len(theme.swatches), _SIDE))
            made.setChecked(theme.name == chosen)
            made.toggled.connect(self._on_toggled)
            self.buttons[theme.name] = made
            row.addWidget(made)
        row.addStretch()

    @property
    def theme(self) -> ThemeChoice:
        """The theme chosen, the first one when the one kept is gone."""
        first = next(iter(self._themes))
        name = next((name for name, made in self.buttons.items() if made.isChecked()), first)
        return self._themes[name]

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.changed.emit()

    def _swatches(self, colors: Sequence[str]) -> QPixmap:
        """Paint the colours touching each other, as they meet on a page."""
        ratio = self.devicePixelRatio()
        size = QSize(_SIDE * len(colors), _SIDE)
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, color in enumerate(colors):
                painter.fillRect(QRectF(place * _SIDE, 0, _SIDE, _SIDE), QColor(color))
            painter.setPen(QColor(tokens_of(self.palette()).field_border))
            edge = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
            painter.drawRoundedRect(edge, _CORNER / 2, _CORNER / 2)
        finally:
            painter.end()
        return picture
