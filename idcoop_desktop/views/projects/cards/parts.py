"""Small pieces the cards of a project share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.widgets.buttons import Kind, button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import breakable, label

if TYPE_CHECKING:
    from idcoop_desktop.views.projects.wishes import Ask, Wish


def asker(
    text: str,
    wish: Wish,
    ask: Ask,
    *,
    spoken: str = "",
    icon_name: str = "",
    kind: Kind = "link",
) -> QPushButton:
    """Return a button that asks for something; its name lets the focus find it again later."""
    made = button(text, on_click=lambda: ask(wish), icon_name=icon_name, kind=kind)
    made.setObjectName(f"{wish.deed}-{wish.target or wish.value or ''}")
    made.setAccessibleName(spoken or text)
    if spoken and spoken != text:
        made.setToolTip(plain_tool_tip(spoken))
    return made


def words(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Return a plain label for a user's text: a word without end may break, so nothing is cut."""
    return label(breakable(text) if wrap else text, role, wrap=wrap)


def quiet(text: str) -> QLabel:
    """Return a caption of a user's text in the quieter colour."""
    return words(text, "muted")


def fact(icon_name: str, text: str, *, role: str = "") -> QWidget:
    """Return an icon and a text of any length on one row."""
    made = QWidget()
    line = row(made)
    line.addWidget(IconLabel(icon_name, "muted", size=16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words(text, role), 1)
    return made


def row(holder: QWidget | None = None, *, spacing: int = 8) -> QHBoxLayout:
    """Return a row without margins, of ``holder`` if one is given."""
    made = QHBoxLayout(holder) if holder is not None else QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    return made


def stack(holder: QWidget, *, spacing: int = 2) -> QVBoxLayout:
    """Return a column without margins in ``holder``."""
    made = QVBoxLayout(holder)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    return made


def rule() -> QFrame:
    """Return a thin line between two entries."""
    made = QFrame()
    made.setProperty("surface", "line")
    return made
