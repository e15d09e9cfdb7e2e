"""What the program is, its version and the licences of what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop import __version__
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.forms.ui_about import Ui_AboutDialog
from idcoop_desktop.views.icons import application_icon
from idcoop_desktop.views.widgets.buttons import dress

_LICENCES = """IDCoop Desktop\u00a0: EUPL 1.2 (licence publique de l’Union européenne).

Qt et PySide6\u00a0: LGPL 3. Les bibliothèques de Qt peuvent être remplacées par les vôtres.
Inter, Figtree, Bricolage Grotesque, Fraunces, Source Sans 3, Noto Emoji\u00a0:
SIL Open Font License 1.1.
Icônes Lucide\u00a0: ISC, une partie MIT (projet Feather).
SQLite3 Multiple Ciphers et apsw\u00a0: MIT. peewee\u00a0: MIT.
cryptography\u00a0: Apache 2.0 ou BSD. keyring, platformdirs, zxcvbn\u00a0: MIT.
ReportLab\u00a0: BSD. Pillow\u00a0: MIT-CMU. pikepdf\u00a0: MPL 2.0.
pypdfium2\u00a0: Apache 2.0 ou BSD. pyphen\u00a0: GPL 2, LGPL 2.1 ou MPL 1.1.
segno\u00a0: BSD. uharfbuzz\u00a0: Apache 2.0.

Les textes complets sont livrés avec le programme."""


class AboutDialog(QDialog):
    """Shows name, version and licences."""

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
        self.ui.licence_text.setPlainText(_LICENCES)
        dress(self.ui.close_button, icon_name="x")
        self.ui.close_button.clicked.connect(self.accept)
