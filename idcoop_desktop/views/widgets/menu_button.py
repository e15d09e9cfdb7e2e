"""A small button « … » whose menu holds what can be done with the line it ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SIDE = 36


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One thing to do."""

    text: str
    icon_name: str
    on_click: Callable[[], object]


class MenuButton(QPushButton):
    """``spoken`` tells a screen reader what the menu is about; the menu opens below the button."""

    def __init__(self, spoken: str, entries: Sequence[MenuEntry]) -> None:
        super().__init__()
        dress(self, icon_name="ellipsis", kind="quiet")
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tool_tip(spoken))
        self.entries = tuple(entries)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        menu = QMenu(self)
        for entry in self.entries:
            action = QAction(icon(entry.icon_name), entry.text, menu)
            action.triggered.connect(lambda _on=False, entry=entry: entry.on_click())
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
