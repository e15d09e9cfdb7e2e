"""What restoring a backup would change, read before anything is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QSizePolicy

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views import messages
from idcoop_desktop.views.forms.ui_safety_restore import Ui_SafetyRestore
from idcoop_desktop.views.safety.told import in_groups
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


_TALLEST = 340
_BESIDE_LINES = 64
"""Margins and scroll bar at both sides of the lines, in pixels."""


class PreviewDialog(QDialog):
    """Emits :attr:`confirmed` once it was asked for and asked again."""

    confirmed = Signal()

    def __init__(self, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_SafetyRestore()
        self.ui.setupUi(self)
        self.ui.lines_label.setText(in_groups(lines))
        self.ui.lines_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.ui.lines_label.setAccessibleName("Ce que la restauration changerait")
        dress(self.ui.save_button, icon_name="history", kind="danger")
        dress(self.ui.cancel_button)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.save_button.clicked.connect(self._ask)
        self.ui.cancel_button.setFocus()

    def open(self) -> None:
        """Show it as tall as its lines need; a long list scrolls."""
        self.ensurePolished()
        needed = self.ui.lines_label.heightForWidth(self.width() - _BESIDE_LINES)
        self.ui.scroll.setMinimumHeight(min(needed, _TALLEST))
        self.ui.scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().open()

    def _ask(self) -> None:
        messages.ask(
            self,
            title="Restaurer cette sauvegarde",
            text="Les données d’aujourd’hui seront remplacées par celles de la sauvegarde. Elles "
            f"ne sont pas supprimées{NBSP}: une sauvegarde en est faite, et leurs fichiers sont "
            "rangés à part.",
            yes="&Restaurer",
            on_yes=self._confirm,
        )

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()
