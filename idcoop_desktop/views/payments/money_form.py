"""What the forms of money share: a file taken anywhere, one write only, and the truth after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast
from uuid import uuid4

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views import messages
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.receipts.incoming import offers_proof, proofs_of
from idcoop_desktop.views.receipts.proof_field import ProofField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from idcoop_desktop.services.proofs import ReceiptFile
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.widgets.form_dialog import FormDialog

V = TypeVar("V")
R = TypeVar("R")

_NOT_WRITTEN = "Ce n’est pas enregistré. Vous pouvez réessayer."
_UNKNOWN = (
    "Impossible de savoir si c’est enregistré. Réessayez sans crainte\u00a0: "
    "cette fenêtre n’enregistre jamais deux fois."
)


class MoneyForm(ProjectForm):
    """A form with a ``request_key`` of its own; a subclass that takes a file calls ``add_proof``.

    A file may be dropped anywhere on the form, or pasted with Ctrl+V outside the text fields.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.request_key = uuid4().hex
        self.proof: ProofField | None = None
        self._save_when_read = False

    def add_proof(self, what: str, slot: QVBoxLayout, *, background: Background) -> ProofField:
        """Put the place of a file in the form; ``what`` names it, as « un justificatif »."""
        self.proof = ProofField(what, background=background)
        slot.addWidget(self.proof)
        self.setAcceptDrops(True)
        self.proof.settled.connect(self._on_settled)
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self._paste)
        return self.proof

    @property
    def file(self) -> ReceiptFile | None:
        """The file that goes with what is typed."""
        return None if self.proof is None else self.proof.file

    def draft(self) -> tuple[object, ...]:
        """Return what the fields hold, the file included."""
        return (*super().draft(), self.file)

    def accept(self) -> None:
        """Submit, once the file that was dropped is read."""
        if self.proof is not None and self.proof.busy:
            self._save_when_read = True
            return
        super().accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.proof is not None and offers_proof(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.proof is not None and self.proof.take(proofs_of(event.mimeData())):
            event.acceptProposedAction()

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and self.proof is not None:
            self.proof.take(proofs_of(mime))

    def _on_settled(self) -> None:
        self.fit()
        if self._save_when_read:
            self._save_when_read = False
            if self.file is not None:
                self.accept()


def run_money_form(
    dialog: FormDialog,
    background: Background,
    work: Callable[[V], R],
    done: Callable[[R | None], object],
    *,
    is_written: Callable[[], bool],
) -> None:
    """Open the form; a value submitted is written once, and an error is never guessed about.

    After an error that nobody foresaw the books are read again: what is written closes the form
    (``done`` gets ``None``), otherwise the form says that nothing is and stays as it was typed.
    """

    def failed(error: Exception) -> None:
        if isinstance(error, DomainError):
            dialog.refuse(error.message)
            return
        background.run(
            is_written,
            done=lambda written: told(error, written=written),
            failed=lambda _again: unknown(error),
            owner=dialog,
        )

    def told(error: Exception, *, written: bool) -> None:
        if written:
            succeeded(None)
            return
        dialog.refuse(_NOT_WRITTEN)
        messages.show_error(dialog, error)

    def unknown(error: Exception) -> None:
        dialog.refuse(_UNKNOWN)
        messages.show_error(dialog, error)

    def succeeded(result: R | None) -> None:
        dialog.succeed()
        done(result)

    def submit(value: object) -> None:
        background.run(lambda: work(cast("V", value)), done=succeeded, failed=failed, owner=dialog)

    dialog.submitted.connect(submit)
    dialog.open()
