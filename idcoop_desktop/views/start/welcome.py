"""The very first page: create the coop's own base, try invented data, or take a backup back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.views.forms.ui_start_welcome import Ui_StartWelcome
from idcoop_desktop.views.widgets.buttons import dress


class WelcomePage(QWidget):
    """Emits which of the three beginnings was chosen."""

    create_asked = Signal()
    demo_asked = Signal()
    restore_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartWelcome()
        self.ui.setupUi(self)
        self.ui.title_label.setProperty("role", "title")
        for card, title, hint in (
            (self.ui.create_card, self.ui.create_title, self.ui.create_hint),
            (self.ui.demo_card, self.ui.demo_title, self.ui.demo_hint),
            (self.ui.restore_card, self.ui.restore_title, self.ui.restore_hint),
        ):
            card.setProperty("surface", "card")
            title.setProperty("role", "subtitle")
            hint.setProperty("role", "muted")
        dress(self.ui.create_button, icon_name="house", kind="primary")
        dress(self.ui.demo_button, icon_name="sparkles")
        dress(self.ui.restore_button, icon_name="history")
        self.ui.create_button.clicked.connect(self.create_asked)
        self.ui.demo_button.clicked.connect(self.demo_asked)
        self.ui.restore_button.clicked.connect(self.restore_asked)
