"""Where a form takes a receipt or a quote: dropped, pasted or chosen, and seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import weight
from idcoop_desktop.services import receipts
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.receipts.incoming import choose_proof
from idcoop_desktop.views.receipts.paper_view import PaperView
from idcoop_desktop.views.receipts.shown_file import ShownFile
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import breakable, label, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.proofs import ReceiptFile
    from idcoop_desktop.services.publishing import PageImage
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.receipts.incoming import Proof

_HINT = "Déposez ici un PDF ou une photo (ou Ctrl+V)."
_ONE_HERE = "\nUn seul fichier ici\u00a0: joignez les autres depuis la fiche."
_READING = "Lecture du fichier…"
_THUMB = (132, 150)
_CORNER = 10
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ProofField(QFrame):
    """Holds one file or none; ``what`` names it in its button, as « un justificatif ».

    :attr:`settled` is emitted when a file is ready or was refused; the file is read in the
    background and a preview of its first page follows. What cannot be shown may be kept: only what
    is no PDF or picture is refused.
    """

    settled = Signal()
    look_asked = Signal(object)
    """The :class:`ShownFile` that somebody wants to read whole."""

    def __init__(self, what: str, *, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._reading = Latest(background, owner=self, lane="files")
        self._drawing = Latest(background, owner=self, lane="documents")
        self._file: ReceiptFile | None = None
        self.busy = False
        self._others = 0
        self.paper = PaperView()
        self.words = label(_HINT, "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose_button = button("&Joindre…", on_click=self._choose, icon_name="paperclip")
        self.choose_button.setAccessibleName(f"Joindre {what}")
        self.look_button = button("", on_click=self._look, icon_name="eye", kind="quiet")
        self.look_button.setAccessibleName("Voir le fichier joint")
        self.look_button.setToolTip("Voir le fichier joint")
        self.remove_button = button("", on_click=self.clear, icon_name="x", kind="quiet")
        self.remove_button.setAccessibleName("Retirer le fichier joint")
        self.remove_button.setToolTip("Retirer le fichier joint")
        for one in (self.choose_button, self.look_button, self.remove_button):
            # Enter on a button presses that button, not the main one of the form.
            one.setAutoDefault(True)
        self._lay_out()
        self._show(None)

    @property
    def file(self) -> ReceiptFile | None:
        """The file that is ready to be kept."""
        return self._file

    def take(self, proofs: Sequence[Proof]) -> bool:
        """Take the first of the files dropped or pasted; tell whether there was one."""
        if not proofs:
            return False
        self.busy = True
        self._others = len(proofs) - 1
        self._say(_READING, "muted")
        self._reading.run(proofs[0].read, done=self._keep, failed=self._refuse)
        return True

    def clear(self) -> None:
        """Hold no file any more."""
        self._reading.give_up()
        self._show(None)
        self.choose_button.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            dashes = Qt.PenStyle.DashLine if self._file is None else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(colours.field_border), 1, dashes))
            painter.setBrush(QColor(colours.card))
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, _CORNER, _CORNER)
        finally:
            painter.end()

    def _choose(self) -> None:
        choose_proof(self, lambda proof: self.take([proof]), title=f"Joindre {self._what}")

    def _look(self) -> None:
        file = self._file
        if file is not None:
            shown = ShownFile(name=file.name, size=len(file.data), read=lambda: file.data)
            self.look_asked.emit(shown)

    def _keep(self, file: ReceiptFile) -> None:
        self._show(file)
        self._drawing.run(_thumbnail(file.data), done=self._preview, failed=self._unshown)
        self.settled.emit()

    def _preview(self, image: PageImage) -> None:
        self.paper.show_page(image)
        across, down = _THUMB
        self.paper.set_page_width(min(across, max(int(down / self.paper.ratio), 1)))

    def _unshown(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._say(f"{self.words.text()}\n{error.message}", "warning")
        else:
            messages.show_error(self, error)

    def _refuse(self, error: Exception) -> None:
        self._show(None)
        if isinstance(error, DomainError):
            self._say(error.message, "error")
        else:
            messages.show_error(self, error)
        self.settled.emit()

    def _show(self, file: ReceiptFile | None) -> None:
        self.busy = False
        self._file = file
        self._drawing.give_up()
        self.paper.show_page(None)
        for one in (self.look_button, self.remove_button):
            one.setVisible(file is not None)
        self.choose_button.setText("&Joindre…" if file is None else "&Joindre un autre…")
        if file is None:
            self._say(_HINT, "muted")
        else:
            told = _ONE_HERE if self._others else ""
            self._say(f"{breakable(file.name)}\n{weight(len(file.data))}{told}", "")
        self.update()

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        set_role(self.words, role)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.paper, 0, _CENTRE)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        for one in (self.choose_button, self.look_button, self.remove_button):
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


def _thumbnail(data: bytes) -> Callable[[], PageImage]:
    def drawn() -> PageImage:
        receipts.receipt_pages(data)
        return receipts.receipt_page(data, page=0, width_px=2 * _THUMB[0])

    return drawn
