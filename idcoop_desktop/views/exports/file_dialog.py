"""A form whose answer is a file: asked where, made with its progress shown, then told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views import messages
from idcoop_desktop.views.exports.done_panel import DonePanel
from idcoop_desktop.views.exports.target_file import choose_target
from idcoop_desktop.views.people_import.progress_step import ProgressStep
from idcoop_desktop.views.people_import.running import Running, Task
from idcoop_desktop.views.widgets.form_dialog import FormDialog, FormShape

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from idcoop_desktop.views.background import Lane
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.exports.target_file import TargetWords

_HINT = "Rien n’est écrit avant la fin\u00a0: vous pouvez arrêter sans rien laisser."


class FileShape(FormShape, Protocol):
    """A form with a body to hide, and a place for what comes after it."""

    body: QWidget
    after_place: QVBoxLayout


class FileDialog(FormDialog):
    """A subclass gives the form, :meth:`target`, :meth:`make` and :meth:`tell`."""

    lane: Lane = "files"
    title = ""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.progress, self.done_panel = ProgressStep(), DonePanel()
        self._running = Running(context.background, self.progress, self)
        self._running.began.connect(lambda: self._show(self.progress))
        self._running.ended.connect(lambda: self._show(self._shape_of.body))
        self.done_panel.closed.connect(self.succeed)
        self.submitted.connect(self._choose)

    def frame(self, shape: FileShape) -> None:
        """Take the form over once its fields are filled."""
        self._shape_of = shape
        for later in (self.progress, self.done_panel):
            shape.after_place.addWidget(later)
            later.hide()
        self.wire(shape, icon_name="file-down")

    def event(self, event: QEvent) -> bool:
        """Be as high as what is shown now needs, whenever that changes."""
        has_changed = event.type() is QEvent.Type.LayoutRequest
        handled = super().event(event)
        column = self.layout() if has_changed else None
        if column is not None:
            self.resize(self.width(), column.totalHeightForWidth(self.width()))
        return handled

    def target(self, order: object) -> TargetWords:
        """Return how the file is called."""
        raise NotImplementedError

    def make(self, order: object, path: Path) -> Callable[[], None]:
        """Make the file, in the background, and return what tells of it in the window."""
        raise NotImplementedError

    def reject(self) -> None:
        """Stop the work under way; else close, after asking when something was typed."""
        if self._running.is_busy:
            self._running.cancel()
        else:
            super().reject()

    def told(self, path: Path) -> None:
        """Show that the file is there; closing loses nothing any more."""
        self._show(self.done_panel)
        self.forget_typing()
        self.context.notice(f"Fichier enregistré\u00a0: {path.name}")
        # The journal of the first page tells of it.
        self.context.changes.announce("settings")

    def _choose(self, order: object) -> None:
        choose_target(
            self,
            self.target(order),
            self.context.desk.today(),
            chosen=lambda path: self._start(order, path),
            left=lambda: self._shape_of.save_button.setEnabled(True),
        )

    def _start(self, order: object, path: Path) -> None:
        self._running.start(
            Task(
                title=self.title,
                hint=_HINT,
                work=lambda: self.make(order, path),
                done=lambda tell: tell(),
                failed=self._failed,
                stopped=lambda: self.refuse("Arrêté\u00a0: aucun fichier n’a été écrit."),
                lane=self.lane,
            )
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self.refuse(error.message)
            return
        self.refuse("Aucun fichier n’a été écrit. Vous pouvez réessayer.")
        messages.show_error(self, error)

    def _show(self, wanted: QWidget) -> None:
        shape = self._shape_of
        for part in (shape.body, self.progress, self.done_panel):
            part.setVisible(part is wanted)
        shape.error_label.hide()
        for button in (shape.save_button, shape.cancel_button):
            button.setVisible(wanted is shape.body)
        shape.save_button.setEnabled(True)
