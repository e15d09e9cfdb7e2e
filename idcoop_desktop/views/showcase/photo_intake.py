"""Photos come in by the file dialog, the clipboard or the mouse; refusals are told in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.showcase.incoming import choose_pictures, pictures_of
from idcoop_desktop.views.showcase.incoming_bar import IncomingBar
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QDialog

    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio
    from idcoop_desktop.views.showcase.incoming import Incoming, Intake


class PhotoIntake(QObject):
    """``arrived`` carries the first photo that came in, ``stored`` what was kept, in words."""

    arrived = Signal(object)
    stored = Signal(str)

    def __init__(
        self, ui: Ui_ShowcaseStudio, context: PageContext, project_id: int, host: QDialog
    ) -> None:
        super().__init__(host)
        self._ui, self._host = ui, host
        self.bar = IncomingBar(context, project_id, host)
        for words in (ui.photos_status, ui.incoming_error):
            words.hide()
        dress(ui.add_photos_button, icon_name="image-plus")
        dress(ui.paste_button, icon_name="copy")
        ui.add_photos_button.clicked.connect(self._choose)
        ui.paste_button.clicked.connect(self.paste)
        self.bar.said.connect(self._on_said)
        self.bar.arrived.connect(self._on_arrived)
        self.bar.stored.connect(self.stored)

    def add(self, pictures: list[Incoming]) -> None:
        """Add pictures in the background."""
        if not pictures:
            return
        if self.bar.busy:
            self._tell(["Des photos arrivent déjà\u00a0: attendez qu’elles soient toutes là."])
            return
        self._ui.incoming_error.hide()
        self.bar.add(pictures)

    def paste(self) -> None:
        """Add the picture of the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData(), "Le presse-papiers")

    def take(self, mime: QMimeData, origin: str) -> None:
        """Add the pictures dropped or pasted; say so when there is none."""
        pictures = pictures_of(mime)
        if not pictures:
            self._tell([f"{origin} ne contient pas de photo."])
        self.add(pictures)

    def _choose(self) -> None:
        choose_pictures(self._host, self.add)

    def _on_said(self, words: str) -> None:
        self._ui.photos_status.setText(words)
        self._ui.photos_status.setVisible(bool(words))

    def _on_arrived(self, intake: Intake) -> None:
        self._tell(intake.refusals)
        count = len(intake.taken)
        word = "ajoutées" if count > 1 else "ajoutée"
        stopped = "Ajout arrêté. " if intake.stopped else ""
        if count:
            self.arrived.emit(intake.taken[0].photo_id)
            self.stored.emit(f"{stopped}{plural(count, 'photo')} {word}.")
        elif stopped:
            self._on_said("Ajout arrêté\u00a0: aucune photo ajoutée.")

    def _tell(self, refusals: Sequence[str]) -> None:
        self._ui.incoming_error.setText("\n".join(refusals))
        self._ui.incoming_error.setVisible(bool(refusals))
