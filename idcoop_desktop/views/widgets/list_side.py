"""The left side of a page: the list, or what to do when it has nothing to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from idcoop_desktop.views.widgets.empty_state import EmptyState
    from idcoop_desktop.views.widgets.list_view import ListView


class ListSide(QStackedWidget):
    """Shows the list when it has rows, otherwise one of two sentences."""

    def __init__(
        self,
        rows: ListView,
        *,
        none_yet: EmptyState,
        none_found: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._none_yet, self._none_found = rows, none_yet, none_found
        for widget in (rows, none_yet, none_found):
            self.addWidget(widget)

    def show_count(self, count: int, *, searching: bool) -> None:
        """Choose what to show for this many rows."""
        if count:
            self.setCurrentWidget(self._rows)
        else:
            self.setCurrentWidget(self._none_found if searching else self._none_yet)
