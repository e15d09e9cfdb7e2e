"""The list of themes, each with a few of its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

from idcoop_desktop.services import themes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox

    from idcoop_desktop.services.themes import ThemeChoice
    from idcoop_desktop.views.context import PageContext

_OWN = "Celui de la coopérative"
_SWATCH = QSize(34, 16)
_SHARP = 2


def fill_themes(context: PageContext, box: QComboBox, *, chosen: str = "") -> None:
    """Offer the coop's own theme, then the others once they were read, keeping what is chosen."""
    box.setIconSize(_SWATCH)
    box.addItem(_OWN, "")
    if chosen:
        # Replaced by its label as soon as that is known.
        box.addItem(chosen.capitalize(), chosen)
        box.setCurrentIndex(1)

    def show(choices: Sequence[ThemeChoice]) -> None:
        wanted = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for choice in choices:
            box.addItem(_swatches(choice.swatches), choice.label, choice.name)
        box.setCurrentIndex(max(box.findData(wanted), 0))
        box.blockSignals(False)

    context.background.run(themes.theme_choices, done=show, owner=box, lane="documents")


def _swatches(colours: Sequence[str]) -> QIcon:
    """Return some colours side by side in a rounded strip."""
    picture = QPixmap(_SWATCH * _SHARP)
    picture.setDevicePixelRatio(_SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, _SWATCH.width(), _SWATCH.height()), 4, 4)
        painter.setClipPath(shape)
        wide = _SWATCH.width() / len(colours)
        for number, colour in enumerate(colours):
            painter.fillRect(QRectF(number * wide, 0, wide + 1, _SWATCH.height()), QColor(colour))
    finally:
        painter.end()
    return QIcon(picture)
