"""One colour of the coop: chosen, told in words how it reads, or left to the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import label, muted, set_role

if TYPE_CHECKING:
    from idcoop_desktop.services.themes import Reading

_WIDE, _HIGH = 26, 18
_OF_THEME = "Celle du thème"


class ColorField(QWidget):
    """Holds ``#RRGGBB``, or nothing for the colour of the theme; :attr:`changed` tells."""

    changed = Signal()

    def __init__(self, name: str, use: str, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._color, self._of_theme = name, color, "#000000"
        self.choose_button = button("Choisir…", on_click=self._choose)
        self.choose_button.setAccessibleName(f"{name}\u00a0: choisir une couleur")
        self.reset_button = button("", icon_name="undo-2", kind="quiet")
        self.reset_button.setToolTip("Reprendre celle du thème")
        self.reset_button.clicked.connect(lambda: self.take(""))
        self.reset_button.setAccessibleName(f"{name}\u00a0: reprendre celle du thème")
        for one in (self.choose_button, self.reset_button):
            one.setAutoDefault(True)
        self.words = muted("")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.choose_button)
        row.addWidget(self.reset_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(name, wrap=False))
        column.addLayout(row)
        column.addWidget(self.words)
        column.addStretch()
        self._use = use

    @property
    def color(self) -> str:
        """The coop's colour, empty for that of the theme."""
        return self._color

    @property
    def shown(self) -> str:
        """The colour that documents have, the coop's or the theme's."""
        return self._color or self._of_theme

    def take(self, color: str) -> None:
        """Hold a colour, or nothing for that of the theme."""
        wanted = color.upper()
        if wanted != self._color:
            self._color = wanted
            self._show()
            self.changed.emit()

    def show_theme(self, color: str) -> None:
        """Know the colour that the theme has here."""
        self._of_theme = color
        self._show()

    def tell(self, reading: Reading | None) -> None:
        """Say how the coop's colour reads; ``None`` for that of the theme, which always does."""
        fine = reading is None or reading.fine
        words = f"{_OF_THEME}. {self._use}"
        if reading is not None:
            words = f"{self._color}. {reading.words}"
        self.words.setText(words)
        set_role(self.words, "muted" if fine else "error")
        self.choose_button.setAccessibleDescription(words)

    def _show(self) -> None:
        self.choose_button.setIcon(QIcon(self._swatch()))
        self.choose_button.setIconSize(QSize(_WIDE, _HIGH))
        self.reset_button.setVisible(bool(self._color))

    def _choose(self) -> None:
        dialog = QColorDialog(QColor(self.shown), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self._name)
        # The system's own window knows neither our words nor our keys on every platform.
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda color: self.take(color.name()))
        dialog.open()

    def _swatch(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(QSize(_WIDE, _HIGH) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(self.shown))
            painter.setPen(QColor(tokens_of(self.palette()).field_border))
            painter.drawRoundedRect(QRectF(0.5, 0.5, _WIDE - 5, _HIGH - 1), 4, 4)
        finally:
            painter.end()
        return picture
