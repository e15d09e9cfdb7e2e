"""Buttons with an icon of ours and one of the sheet's kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from idcoop_desktop.views.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["", "primary", "danger", "quiet", "choice", "link", "chip"]
_ALONE = QSize(18, 18)
_WITH_GAP = QSize(22, 18)
_ICON_ROLES: dict[Kind, str] = {
    "primary": "on_accent",
    "danger": "danger",
    "link": "accent",
    "chip": "muted",
}


def button(
    text: str,
    *,
    on_click: Callable[[], object] | None = None,
    icon_name: str = "",
    kind: Kind = "",
) -> QPushButton:
    """Return a push button; ``text`` carries its mnemonic (``"&Ajouter"``)."""
    made = QPushButton(text)
    dress(made, icon_name=icon_name, kind=kind)
    if on_click is not None:
        made.clicked.connect(lambda: on_click())
    return made


def as_button_text(text: str, limit: int = 40) -> str:
    """Return a user's text for a button: cut in its middle, and no mnemonic."""
    if len(text) > limit:
        text = f"{text[: limit - 12]}…{text[-11:]}"
    return text.replace("&", "&&")


def dress(made: QPushButton, *, icon_name: str = "", kind: Kind = "", role: str = "") -> None:
    """Give a button drawn in Designer its icon and its kind; ``role`` is the icon's colour."""
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(icon(icon_name, role or _ICON_ROLES.get(kind, "text")))
        made.setIconSize(_WITH_GAP if made.text() else _ALONE)
    made.setAutoDefault(False)
