"""What a list shows in a column, and the roles the cell delegate reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt

from idcoop_desktop.domain.text import NBSP, fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import SupportsRichComparison

    from idcoop_desktop.views.tokens import Tone

R = TypeVar("R")

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
TONE_ROLE = KEY_ROLE + 1
FRACTION_ROLE = KEY_ROLE + 2
DETAIL_ROLE = KEY_ROLE + 3

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_LONGEST_TIP = 1_000
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column over rows of type ``R``; a width of 0 takes the space that is left."""

    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], SupportsRichComparison] | None = None
    """For small lists sorted in Python; the folded text when missing."""
    sort_name: str = ""
    """For windowed lists sorted by the base; a column without one cannot be sorted there."""
    detail: Callable[[R], str] | None = None
    """A second, muted line under the text."""
    tone: Callable[[R], Tone] | None = None
    """Paints the text as a chip."""
    fraction: Callable[[R], float] | None = None
    """Paints a gauge from 0 to 1 before the text."""
    accessible: Callable[[R], str] | None = None
    align_right: bool = False
    width: int = 0
    hide_below: int = 0
    """The column is hidden while the list is narrower than this, in pixels."""

    def sorting(self, row: R) -> SupportsRichComparison:
        """Return what ``row`` is sorted by in a small list."""
        return self.sort_key(row) if self.sort_key is not None else fold(self.text(row))

    def cell(self, row: R, role: int) -> object:
        """Return the value of the cell for a Qt role, ``None`` when it has none."""
        if role == _DISPLAY:
            return self.text(row)
        if role == _ALIGNMENT:
            return _RIGHT if self.align_right else _LEFT
        if role == _TOOL_TIP:
            return plain_tool_tip(self._all_text(row))
        if role == _ACCESSIBLE:
            said = self.accessible(row) if self.accessible is not None else self._all_text(row)
            return f"{self.title}{NBSP}: {said}"
        return self._painted(row, role)

    def heading(self, role: int) -> object:
        """Return the value of the header for a Qt role."""
        if role == _DISPLAY:
            return self.title
        if role == _ALIGNMENT:
            return _RIGHT if self.align_right else _LEFT
        return None

    def _all_text(self, row: R) -> str:
        detail = self.detail(row) if self.detail is not None else ""
        text = self.text(row)
        return f"{text}, {detail}" if detail else text

    def _painted(self, row: R, role: int) -> object:
        source = {TONE_ROLE: self.tone, FRACTION_ROLE: self.fraction, DETAIL_ROLE: self.detail}
        value = source.get(role)
        return value(row) if value is not None else None


def plain_tool_tip(text: str) -> str:
    """Return a tool tip that Qt cannot take for markup, of a text without end the beginning."""
    shown = text if len(text) <= _LONGEST_TIP else f"{text[:_LONGEST_TIP]}…"
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>" if escaped else ""
