"""The list of the preview: reasons take the room there is, and names take it without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView

from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

NAME, REASON = 1, 3
_NAME_WIDTH = 190


class LinesList(ListView):
    """Gives the column of names a width of its own while that of reasons is shown."""

    def __init__(self) -> None:
        super().__init__("Lignes du fichier", row_height=TWO_LINES_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        titles = self.horizontalHeader()
        if self.model() is None:
            return
        if self.isColumnHidden(REASON):
            titles.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        elif titles.sectionResizeMode(NAME) == QHeaderView.ResizeMode.Stretch:
            titles.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
            titles.resizeSection(NAME, _NAME_WIDTH)
