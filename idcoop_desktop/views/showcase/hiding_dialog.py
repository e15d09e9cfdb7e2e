"""The window where faces and plates are hidden; what it keeps is burnt into all that goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.hidden_parts import checked
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import photos
from idcoop_desktop.views.forms.ui_showcase_hiding import Ui_ShowcaseHiding
from idcoop_desktop.views.showcase.hiding_frame import HidingFrame
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.form_dialog import FormDialog, run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.hidden_parts import HiddenPart
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.views.context import PageContext

_SHOWN_PX = 1600


class HidingDialog(FormDialog):
    """Emits the ellipses."""

    def __init__(self, photo: Photo, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ShowcaseHiding()
        self.ui.setupUi(self)
        self.frame = HidingFrame()
        self.ui.frame_slot.addWidget(self.frame)
        dress(self.ui.add_button, icon_name="plus")
        dress(self.ui.remove_button, icon_name="x")
        dress(self.ui.clear_button, icon_name="trash-2", kind="quiet")
        self.ui.add_button.clicked.connect(self._add)
        self.ui.remove_button.clicked.connect(self.frame.remove)
        self.ui.clear_button.clicked.connect(self.frame.clear)
        self.frame.changed.connect(self._tell)
        self.setTabOrder(self.frame, self.ui.add_button)
        self.frame.show_parts(photo.hidden_parts)
        self.frame.setFocus()
        self.wire(self.ui, icon_name="eye-off")

    def draft(self) -> tuple[HiddenPart, ...]:
        """Return the ellipses drawn."""
        return self.frame.parts

    def answer(self) -> tuple[HiddenPart, ...] | None:
        """Return the ellipses, or ``None`` once told that there are too many."""
        try:
            return checked(self.frame.parts)
        except DomainError as error:
            self.refuse(error.message, self.frame)
            return None

    def _add(self) -> None:
        self.frame.add()
        self.frame.setFocus()

    def _tell(self) -> None:
        count = len(self.frame.parts)
        self.ui.count_label.setText(
            f"{plural(count, 'partie')} {'cachées' if count > 1 else 'cachée'}" if count else ""
        )
        self.ui.remove_button.setEnabled(self.frame.chosen is not None)
        self.ui.clear_button.setEnabled(count > 0)


def open_hiding(
    context: PageContext, photo: Photo, parent: QWidget, done: Callable[[str], object]
) -> HidingDialog:
    """Open the window on a photo; ``done`` is told what was kept, in words."""
    desk, dialog = context.desk, HidingDialog(photo, parent=parent)
    context.background.run(
        lambda: QImage.fromData(photos.bare_picture(desk, photo.id, side_px=_SHOWN_PX)),
        done=dialog.frame.show_picture,
        owner=dialog,
        lane="files",
    )

    def keep(parts: tuple[HiddenPart, ...]) -> int:
        photos.hide_parts(desk, photo.id, parts)
        return len(parts)

    def told(count: int) -> None:
        are = "sont cachées" if count > 1 else "est cachée"
        hidden = f"{plural(count, 'partie')} de la photo {are}."
        done(hidden if count else "Plus rien n’est caché sur la photo.")

    run_form(dialog, context.background, keep, told)
    return dialog
