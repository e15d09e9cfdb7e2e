"""Facts of a sheet, one row each: an icon, what it is, its value; empty ones take no room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.widgets.buttons import as_button_text, button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import breakable, label, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
# What the sheet puts around the text of a link; plain values keep the same left edge.
_LINK_PADDING = 7
_LONGEST_LINK = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact; with ``on_click`` its value is a link."""

    icon_name: str
    name: str
    value: str
    on_click: Callable[[], object] | None = None


class Facts(QWidget):
    """Shows facts below each other; long values wrap."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body, self._grid = _new_grid()
        self._column.addWidget(self._body)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Replace what is shown: facts without a value are left out, a name is not said twice."""
        before = self._body
        # Filled before it is on screen: shown one by one, each label would lay out the whole sheet.
        self._body, self._grid = _new_grid()
        said = ""
        for row, fact in enumerate(fact for fact in facts if fact.value):
            if fact.name != said:
                self._add_name(row, fact)
            self._add_value(row, fact)
            said = fact.name
        self._column.replaceWidget(before, self._body)
        before.hide()
        before.deleteLater()

    def _add_name(self, row: int, fact: Fact) -> None:
        beside = _TOP if fact.on_click is None else _MIDDLE
        self._grid.addWidget(IconLabel(fact.icon_name, "muted"), row, 0, beside)
        name = muted(fact.name)
        name.setWordWrap(False)
        self._grid.addWidget(name, row, 1, beside)

    def _add_value(self, row: int, fact: Fact) -> None:
        if fact.on_click is None:
            value = label(breakable(fact.value))
            value.setIndent(_LINK_PADDING)
            if value.text() == fact.value:
                # A copy would take the invisible breaks along.
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(value, row, 2, _TOP)
            return
        link = button(
            as_button_text(fact.value, _LONGEST_LINK), on_click=fact.on_click, kind="link"
        )
        link.setToolTip(plain_tool_tip(fact.value))
        link.setAccessibleName(f"{fact.name}, {fact.value}")
        self._grid.addWidget(link, row, 2, Qt.AlignmentFlag.AlignLeft)


def _new_grid() -> tuple[QWidget, QGridLayout]:
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(2, 1)
    return body, grid
