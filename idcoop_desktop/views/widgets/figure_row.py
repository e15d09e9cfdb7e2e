"""Some figures side by side, each over its caption: what is read first on a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Figure:
    """A short value and what it counts."""

    value: str
    caption: str


class FigureRow(QFrame):
    """Shows figures in equal widths; a caption may take two lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 9, 12, 9)
        self._body = QWidget()
        self._column.addWidget(self._body)

    def show_figures(self, figures: Iterable[Figure]) -> None:
        """Replace what is shown."""
        before, self._body = self._body, QWidget()
        line = QHBoxLayout(self._body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        for figure in figures:
            line.addWidget(_block(figure), 1)
        self._column.replaceWidget(before, self._body)
        before.hide()
        before.deleteLater()


def _block(figure: Figure) -> QWidget:
    made = QWidget()
    made.setAccessibleName(f"{figure.value}, {figure.caption}")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(figure.value, "subtitle", wrap=False))
    caption = label(figure.caption, "muted")
    caption.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    column.addWidget(caption, 1)
    return made
