"""What can be done with the photo chosen: see it in its frames, hide a part of it, remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.domain.text import format_date, plural, quoted, tidy_line
from idcoop_desktop.services import photos
from idcoop_desktop.views import messages
from idcoop_desktop.views.forms.ui_showcase_photo_tools import Ui_ShowcasePhotoTools
from idcoop_desktop.views.showcase.crop_strip import CropStrip
from idcoop_desktop.views.showcase.hiding_dialog import HidingDialog, open_hiding
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.field_state import explain

if TYPE_CHECKING:
    from datetime import date

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
        self.taken_on = DateEdit()
        self.taken_on.setAccessibleName("Date de la photo")
        self.ui.taken_slot.addWidget(self.taken_on)
        self.ui.taken_label.setBuddy(self.taken_on)
        self.ui.taken_error.hide()
        self.ui.hide_button.clicked.connect(self.open_hiding)
        self.ui.remove_button.clicked.connect(self._ask_removal)
        self.ui.forget_button.clicked.connect(self._forget)
        self.taken_on.editingFinished.connect(self.flush)
        self.taken_on.day_changed.connect(self._on_day)
        self.ui.place_edit.editingFinished.connect(self.flush)

    @property
    def tab_order(self) -> tuple[QWidget, ...]:
        """The buttons in the order the Tab key visits them."""
        ui = self.ui
        taken = (self.taken_on, ui.place_edit, ui.forget_button)
        return (ui.hide_button, ui.remove_button, *taken)

    @property
    def pending(self) -> bool:
        """Whether a date or a place typed is not kept yet."""
        photo = self._photo
        if photo is None:
            return False
        return bool(self.taken_on.problem) or self._typed() != (photo.taken_on, photo.taken_place)

    def flush(self) -> None:
        """Have the date and the place typed kept at once; explain a date that is none."""
        problem = self.taken_on.problem
        explain(self.taken_on, self.ui.taken_error, problem)
        if self._photo is not None and not problem and self.pending:
            self._describe(*self._typed(), "Date et lieu de la photo notés.")

    def show_photo(self, photo: Photo, picture: bytes | None) -> None:
        """Show a photo and its small picture, ``None`` until it is there."""
        if self._photo is None or self._photo.id != photo.id or not self.pending:
            self._fill(photo)
        self._photo = photo
        self.crops.show_picture(picture)
        known = photo.taken_on is not None or bool(photo.taken_place)
        self.ui.forget_button.setEnabled(known)
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

    def _fill(self, photo: Photo) -> None:
        # Of no photo meanwhile: what the fields tell on the way is nothing to keep.
        self._photo = None
        self.taken_on.set_day(photo.taken_on)
        self.ui.place_edit.setText(photo.taken_place)
        self.ui.place_edit.setCursorPosition(0)
        explain(self.taken_on, self.ui.taken_error, "")

    def _typed(self) -> tuple[date | None, str]:
        return self.taken_on.day, tidy_line(self.ui.place_edit.text())

    def _on_day(self, day: date | None) -> None:
        # A day taken in the calendar leaves no field: it is kept at once.
        if day is not None and not self.taken_on.hasFocus():
            self.flush()

    def _forget(self) -> None:
        self.taken_on.set_day(None)
        self.ui.place_edit.clear()
        self._describe(None, "", "Date et lieu de la photo oubliés.")

    def _describe(self, on: date | None, place: str, said: str) -> None:
        photo, desk = self._photo, self._context.desk
        if photo is not None:
            self._context.background.run(
                lambda: photos.describe_taking(desk, photo.id, on=on, place=place),
                done=lambda _none: self.stored.emit(said),
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
