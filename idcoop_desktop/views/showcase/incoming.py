"""Pictures on their way in: chosen, dropped or pasted, then added in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.documents.photos import MAX_BYTES
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import photos
from idcoop_desktop.services.files import read_file
from idcoop_desktop.views import background

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.showcase import Moment
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.photos import TakenIn

_PICTURES = "Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A picture to add: what to call it in a message, and how to read its bytes in a thread."""

    name: str
    read: Callable[[], bytes]


@dataclass(slots=True)
class Intake:
    """What came in so far, a sentence for each picture refused, and whether that is all."""

    taken: list[TakenIn] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    over: bool = False
    stopped: bool = True


def choose_pictures(parent: QWidget, chosen: Callable[[list[Incoming]], object]) -> None:
    """Open a file dialog and call ``chosen`` with the pictures."""
    dialog = QFileDialog(parent, "Ajouter des photos", "", _PICTURES)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen([_of_file(Path(name)) for name in names]))
    dialog.open()


def pictures_of(mime: QMimeData) -> list[Incoming]:
    """Return the pictures dropped or pasted: files of this computer, or an image."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return [_of_file(path) for path in files]
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [Incoming("photo collée", lambda: _as_png(image))]
    return []


def add_pictures(
    desk: Desk,
    project_id: int,
    pictures: Sequence[Incoming],
    *,
    moment: Moment,
    into: Intake,
) -> None:
    """Add pictures one by one, reporting progress; a refused one does not stop the others.

    When the job is cancelled, those already in stay and are in ``into``.
    """
    try:
        for number, picture in enumerate(pictures):
            background.report(number, len(pictures))
            try:
                data = picture.read()
                taken = photos.take_in(
                    desk, project_id, data, moment=moment, go_on=background.go_on
                )
                into.taken.append(taken)
            except DomainError as error:
                into.refusals.append(f"{quoted(picture.name)}\u00a0: {error.message}")
        into.stopped = False
    finally:
        into.over = True


def _of_file(path: Path) -> Incoming:
    return Incoming(path.name, lambda: _read(path))


def _read(path: Path) -> bytes:
    # A film dropped by mistake must not fill the memory before it is refused.
    if path.is_file() and path.stat().st_size > MAX_BYTES:
        raise DomainError("Ce fichier pèse plus de 60\u00a0Mo\u00a0: il n’a pas été ajouté.")
    return read_file(path)


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())
