"""A list on the left, the record's sheet on the right in a scroll area; fits small screens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

_GAP = 14
_LEFT_MINIMUM = 340
_RIGHT_MINIMUM = 360


class DetailSplit(QSplitter):
    """Splits the page; :meth:`detail` is where a page puts its sheet."""

    def __init__(self, left: QWidget, *, detail_name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_GAP)
        left.setMinimumWidth(_LEFT_MINIMUM)
        self._scroll = ScrollPage(name=detail_name)
        self._scroll.setMinimumWidth(_RIGHT_MINIMUM)
        self.addWidget(left)
        self.addWidget(self._scroll)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setSizes([600, 440])

    @property
    def detail(self) -> QVBoxLayout:
        """The column of cards on the right."""
        return self._scroll.column

    @property
    def pane(self) -> QWidget:
        """The whole right side, which a page may hide."""
        return self._scroll

    def scroll_to_top(self) -> None:
        """Show the beginning of the sheet again, when another record is shown."""
        self._scroll.verticalScrollBar().setValue(0)


class ScrollPage(QScrollArea):
    """A column of cards that scrolls vertically only and shows what takes the focus."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("surface", "page")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(12)
        # Never aligned: an aligned column ignores how texts wrap. Pages end theirs by a stretch.
        self.setWidget(body)

    @property
    def column(self) -> QVBoxLayout:
        """The layout cards are added to."""
        return self._column
