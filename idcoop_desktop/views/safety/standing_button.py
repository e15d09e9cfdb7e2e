"""The age of the last good backup, at the foot of the window: a sign, words, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.safety.standing_words import said, said_of_second
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from idcoop_desktop.views.safety.keeper import Keeper, Kept


class StandingButton(QPushButton):
    """Follows a :class:`Keeper`; hidden until something is known."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        dress(self, kind="quiet")
        self.hide()
        keeper.stood.connect(self.show_kept)
        if keeper.known is not None:
            self.show_kept(keeper.known)

    def show_kept(self, kept: Kept) -> None:
        """Show how the backups stand."""
        first, second = said(kept), said_of_second(kept)
        calm = first.role == "success"
        sign = second if calm and second.more else first
        text = first.text
        if calm and second.more:
            text = f"{text} · {_SECOND}"
        self.setText(text)
        dress(self, icon_name=sign.icon_name, role=sign.role)
        more = " ".join(filter(None, (first.more, second.more)))
        self.setToolTip(plain_tool_tip(more or "Voir les sauvegardes"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        self.show()


def put_in(window: QMainWindow, keeper: Keeper) -> StandingButton:
    """Put the button at the right of the status bar of a window."""
    made = StandingButton(keeper)
    window.statusBar().addPermanentWidget(made)
    return made


_SECOND = "seconde copie à faire"
