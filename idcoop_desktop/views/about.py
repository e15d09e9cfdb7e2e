"""What the program is, its version, and the licences of all it is made of with their texts."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop import __version__
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services.licences import Component, components, text_of
from idcoop_desktop.views.forms.ui_about import Ui_AboutDialog
from idcoop_desktop.views.icons import application_icon
from idcoop_desktop.views.widgets.buttons import dress


class AboutDialog(QDialog):
    """Shows name, version and, for each component, its licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)
        self.ui.icon_label.setPixmap(application_icon().pixmap(64, 64))
        self.ui.name_label.setProperty("role", "title")
        self.ui.version_label.setProperty("role", "muted")
        self.ui.version_label.setText(f"Version{NBSP}{__version__} · Qt{NBSP}{qVersion()}")
        self._parts = components()
        self.ui.parts_list.addItems([_line(part) for part in self._parts])
        self.ui.parts_list.currentRowChanged.connect(self._show_licence)
        self.ui.parts_list.setCurrentRow(0)
        dress(self.ui.close_button, icon_name="x")
        self.ui.close_button.clicked.connect(self.accept)

    def _show_licence(self, row: int) -> None:
        self.ui.licence_text.setPlainText(text_of(self._parts[row]))


def _line(part: Component) -> str:
    version = f" {part.versions[0]}" if part.versions else ""
    return f"{part.name}{version}\n{part.licence}"
