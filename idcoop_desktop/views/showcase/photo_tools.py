"""What can be done with the photo chosen: see it in its frames, hide a part of it, remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.domain.text import format_date, plural, quoted
from idcoop_desktop.services import photos
from idcoop_desktop.views import messages
from idcoop_desktop.views.forms.ui_showcase_photo_tools import Ui_ShowcasePhotoTools
from idcoop_desktop.views.showcase.crop_strip import CropStrip
from idcoop_desktop.views.showcase.hiding_dialog import HidingDialog, open_hiding
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from idcoop_desktop.domain.publications import Publication
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.views.context import PageContext

_UNDO = "L’action peut être annulée par Ctrl+Z une fois la fenêtre fermée."


class PhotoTools(QWidget):
    """``stored`` tells in words what was kept, ``removed`` which photo is gone.

    ``proposed`` carries the point that the program proposes, in thousandths.
    """

    stored = Signal(str)
    removed = Signal(object)
    proposed = Signal(object)

    def __init__(self, context: PageContext, host: QWidget) -> None:
        super().__init__()
        self._context, self._host = context, host
        self._photo: Photo | None = None
        self.ui = Ui_ShowcasePhotoTools()
        self.ui.setupUi(self)
        self.crops = CropStrip()
        self.ui.crops_slot.addWidget(self.crops)
        dress(self.ui.hide_button, icon_name="eye-off")
        dress(self.ui.remove_button, icon_name="trash-2", kind="danger")
        dress(self.ui.forget_button, icon_name="x", kind="quiet")
        self.ui.hide_button.clicked.connect(self.open_hiding)
        self.ui.remove_button.clicked.connect(self._ask_removal)
        self.ui.forget_button.clicked.connect(self._forget)

    @property
    def tab_order(self) -> tuple[QWidget, ...]:
        """The buttons in the order the Tab key visits them."""
        return (self.ui.hide_button, self.ui.remove_button, self.ui.forget_button)

    def show_photo(self, photo: Photo, picture: bytes | None) -> None:
        """Show a photo and its small picture, ``None`` until it is there."""
        self._photo = photo
        self.crops.show_picture(picture)
        place = photo.taken_place
        day = "" if photo.taken_on is None else f"Prise le {format_date(photo.taken_on)}"
        self.ui.taken_label.setText("\u00a0– ".join(part for part in (day, place) if part))
        self.ui.taken_label.setVisible(bool(day or place))
        self.ui.forget_button.setVisible(bool(day or place))
        if picture is not None:
            desk = self._context.desk
            self._context.background.run(
                lambda: photos.focal_of(desk, photo), done=self._on_focal, owner=self, lane="files"
            )

    def open_hiding(self) -> HidingDialog | None:
        """Open the window that hides parts of the photo."""
        if self._photo is None:
            return None
        return open_hiding(self._context, self._photo, self._host, self.stored.emit)

    def _on_focal(self, focal: tuple[int, int]) -> None:
        self.crops.show_focal(focal)
        if self._photo is not None and self._photo.focal_x is None:
            self.proposed.emit(focal)

    def _forget(self) -> None:
        photo, desk = self._photo, self._context.desk
        if photo is not None:
            self._context.background.run(
                lambda: photos.describe_taking(desk, photo.id, on=None, place=""),
                done=lambda _none: self.stored.emit("Date et lieu de la photo oubliés."),
                owner=self._host,
            )

    def _ask_removal(self) -> None:
        photo, desk = self._photo, self._context.desk
        if photo is not None:
            self._context.background.run(
                lambda: photos.publications_with(desk, photo.id),
                done=lambda made: self._confirm(photo, made),
                owner=self._host,
            )

    def _confirm(self, photo: Photo, made: tuple[Publication, ...]) -> None:
        text = f"La photo {quoted(photo_name(photo))} quitte le projet et son flyer. {_UNDO}"
        if made:
            last = format_date(made[-1].made_on)
            text += (
                f"\n\nElle paraît dans {plural(len(made), 'document')} déjà fait"
                f"{'s' if len(made) > 1 else ''}, le dernier le {last}\u00a0: ces fichiers ne "
                "changent pas. Si elle ne doit plus être vue, retirez-les aussi de la circulation."
            )
        messages.ask(
            self._host,
            title="Retirer la photo",
            text=text,
            yes="&Retirer la photo",
            on_yes=lambda: self._remove(photo),
        )

    def _remove(self, photo: Photo) -> None:
        desk = self._context.desk

        def gone(_none: object) -> None:
            self.removed.emit(photo.id)
            self.stored.emit("Photo retirée du projet.")

        self._context.background.run(
            lambda: photos.remove_photo(desk, photo.id), done=gone, owner=self._host
        )
