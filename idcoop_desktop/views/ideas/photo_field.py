"""The photo of an idea being noted: dropped, pasted or chosen, then prepared in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.ideas.picture import Picture
from idcoop_desktop.views.showcase.incoming import choose_pictures, pictures_of
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import label, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.idea_photos import PreparedPhoto
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.showcase.incoming import Incoming

_HINT = "ou déposez-la dans cette fenêtre, ou collez-la (Ctrl+V)"
_PREPARING = "La photo se prépare…"
_TAKEN = "Photo prête. Elle n’est ni localisée ni datée."


class PhotoField(QFrame):
    """Holds one photo or none; :attr:`settled` when a picture is ready or was refused.

    ``prepare`` runs in the background.
    """

    settled = Signal()

    def __init__(
        self,
        prepare: Callable[[bytes], PreparedPhoto],
        *,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._prepare = prepare
        self._latest = Latest(background, owner=self, lane="files")
        self._photo: PreparedPhoto | None = None
        self.busy = False
        self.picture = Picture(width=96, height=64, name="Photo de l’idée")
        self.words = label(_HINT, "muted")
        self.choose_button = button("P&hoto…", on_click=self._choose, icon_name="image-plus")
        self.choose_button.setAccessibleName("Choisir une photo")
        self.remove_button = button("", on_click=self.clear, icon_name="x", kind="quiet")
        self.remove_button.setAccessibleName("Retirer la photo")
        self.remove_button.setToolTip("Retirer la photo")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.choose_button)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove_button)
        self._show(None)

    @property
    def photo(self) -> PreparedPhoto | None:
        """The photo that is ready to be kept."""
        return self._photo

    def take(self, mime: QMimeData) -> bool:
        """Take the first picture dropped or pasted; tell whether there was one.

        Words copied with an image of them, as office programs do, are words.
        """
        if not offers_picture(mime):
            return False
        self._take(pictures_of(mime))
        return True

    def clear(self) -> None:
        """Hold no photo any more."""
        self._latest.give_up()
        self._show(None)
        self.choose_button.setFocus()

    def _choose(self) -> None:
        choose_pictures(self, self._take)

    def _take(self, pictures: Sequence[Incoming]) -> None:
        if not pictures:
            return
        read, prepare = pictures[0].read, self._prepare
        self.busy = True
        self._say(_PREPARING, "muted")
        self._latest.run(lambda: prepare(read()), done=self._keep, failed=self._refuse)

    def _keep(self, photo: PreparedPhoto) -> None:
        self._show(photo)
        self.settled.emit()

    def _refuse(self, error: Exception) -> None:
        self._show(None)
        if isinstance(error, DomainError):
            self._say(error.message, "error")
        else:
            messages.show_error(self, error)
        self.settled.emit()

    def _show(self, photo: PreparedPhoto | None) -> None:
        self.busy = False
        self._photo = photo
        self.picture.show_bytes(photo.thumbnail if photo is not None else None)
        self.choose_button.setVisible(photo is None)
        self.remove_button.setVisible(photo is not None)
        self._say(_HINT if photo is None else _TAKEN, "muted" if photo is None else "success")

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        set_role(self.words, role)


def offers_picture(mime: QMimeData) -> bool:
    """Tell whether what is dragged or copied is a file or a picture, without reading it."""
    files = any(url.isLocalFile() for url in mime.urls())
    return files or (mime.hasImage() and not mime.hasText())
