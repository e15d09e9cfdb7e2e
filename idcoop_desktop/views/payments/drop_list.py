"""A list whose lines take files: dropped on one of them, or pasted on the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence

from idcoop_desktop.views.models.columns import KEY_ROLE
from idcoop_desktop.views.receipts.incoming import offers_proof, pasted_proofs, proofs_of
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget


class DropList(ListView):
    """``given`` carries the identity of a line and a list of files; the line hovered is shown."""

    given = Signal(object, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, row_height=TWO_LINES_HEIGHT)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offers_proof(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            event.ignore()
            return
        self.select_key(index.data(KEY_ROLE))
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        proofs = proofs_of(event.mimeData())
        if index.isValid() and proofs:
            event.acceptProposedAction()
            self.given.emit(index.data(KEY_ROLE), proofs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.current_key is not None:
            proofs = pasted_proofs()
            if proofs:
                self.given.emit(self.current_key, proofs)
            return
        super().keyPressEvent(event)
