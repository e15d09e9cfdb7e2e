"""The coop's logo in the settings: dropped, pasted or chosen, read in the background, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.coop.chosen_file import choose_one, read_within
from idcoop_desktop.views.people_import.drop_zone import dropped_file
from idcoop_desktop.views.showcase.incoming import pictures_of
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import label, set_role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent

    from idcoop_desktop.services.appearance import TakenLogo
    from idcoop_desktop.views.background import Background

_HINT = "Image PNG ou JPEG\u00a0: choisissez-la, ou déposez-la ici."
_READING = "Lecture du logo…"
_NOT_SHARP = "Ce logo est petit\u00a0: il risque d’être flou une fois imprimé."
_PICTURES = "Images (*.png *.jpg *.jpeg *.webp)"
_MEGABYTES = 60


class LogoView(QWidget):
    """The logo on the white of a paper, or an empty frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFixedSize(QSize(150, 66))
        self.show_logo(None)

    @property
    def is_blank(self) -> bool:
        """Whether there is no logo."""
        return self._image.isNull()

    def show_logo(self, jpeg: bytes | None) -> None:
        """Show a logo, or none."""
        self._image = QImage.fromData(jpeg) if jpeg else QImage()
        self.setAccessibleName("Logo de la coopérative" if jpeg else "Aucun logo")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            colours = tokens_of(self.palette())
            painter.setBrush(QColor(Qt.GlobalColor.white if not self.is_blank else colours.window))
            painter.setPen(QColor(colours.field_border))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            if self.is_blank:
                painter.setPen(QColor(colours.muted))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Aucun logo")
                return
            size = self._image.size()
            room = self.rect().adjusted(8, 8, -8, -8)
            size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(place, self._image)
        finally:
            painter.end()


class LogoField(QWidget):
    """Holds the SHA-256 of one logo or none; :attr:`changed` when it is another.

    ``take`` reads a file's bytes in a worker and may raise a :class:`DomainError`.
    """

    changed = Signal()

    def __init__(
        self,
        sha256: str,
        jpeg: bytes | None,
        *,
        take: Callable[[bytes], TakenLogo],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sha256 = sha256
        self._take = take
        self._reading = Latest(background, owner=self, lane="files")
        self.view = LogoView()
        self.view.show_logo(jpeg)
        self.words = label("", "muted")
        self.choose_button = button("C&hoisir…", icon_name="image-plus", on_click=self._choose)
        self.choose_button.setAccessibleName("Choisir le logo")
        self.remove_button = button("Retirer", icon_name="x", kind="quiet", on_click=self.remove)
        self.remove_button.setAccessibleName("Retirer le logo")
        for one in (self.choose_button, self.remove_button):
            one.setAutoDefault(True)
        self.setAcceptDrops(True)
        self._lay_out()
        self._say(_HINT)

    def read(self, path: Path) -> None:
        """Take the logo of a file."""
        self._read(lambda: read_within(path, _MEGABYTES))

    def paste(self) -> None:
        """Take the picture that was copied, if there is one."""
        pictures = pictures_of(QGuiApplication.clipboard().mimeData())
        if pictures:
            self._read(pictures[0].read)

    def remove(self) -> None:
        """Hold no logo any more."""
        self._reading.give_up()
        self._hold("", None)
        self._say(_HINT)
        self.choose_button.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.read(path)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.view)
        column = QVBoxLayout()
        column.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addWidget(self.words)
        column.addStretch()
        row.addLayout(column, 1)

    def _choose(self) -> None:
        choose_one(self, "Choisir le logo", _PICTURES, self.read)

    def _read(self, data: Callable[[], bytes]) -> None:
        take = self._take
        self._say(_READING)
        self._reading.run(lambda: take(data()), done=self._taken, failed=self._refused)

    def _taken(self, logo: TakenLogo) -> None:
        self._hold(logo.sha256, logo.jpeg)
        if not logo.sharp:
            self._say(_NOT_SHARP, "warning")

    def _refused(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._say(error.message, "error")
            return
        self._say(_HINT)
        messages.show_error(self, error)

    def _hold(self, sha256: str, jpeg: bytes | None) -> None:
        self.view.show_logo(jpeg)
        self._say(_HINT)
        if sha256 != self.sha256:
            self.sha256 = sha256
            self.changed.emit()

    def _say(self, words: str, role: str = "muted") -> None:
        self.words.setText(words)
        set_role(self.words, role)
        self.choose_button.setAccessibleDescription(words)
        self.remove_button.setVisible(not self.view.is_blank)
