"""Undo and redo for the menu: their names say what would be taken back or done again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.changes import Changes

_LABEL_LENGTH = 70


def _nothing() -> None:
    """Name no action."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The labels are ``None`` when there is nothing to do; ``undo`` and ``redo`` return the name.

    ``final_label`` names a last action that was made for good. All run in the store lane.
    """

    undo_label: Callable[[], str | None]
    redo_label: Callable[[], str | None]
    undo: Callable[[], str]
    redo: Callable[[], str]
    final_label: Callable[[], str | None] = _nothing


class HistoryActions(QObject):
    """Keeps :attr:`undo` and :attr:`redo` in step with what was written."""

    def __init__(
        self, window: QWidget, history: History, *, background: Background, changes: Changes
    ) -> None:
        super().__init__(window)
        self._window, self._history = window, history
        self._background, self._changes = background, changes
        self._latest = Latest(background, owner=self)
        self.undo = self._action("undo-2", "Ctrl+Z")
        self.undo.triggered.connect(self._run_undo)
        self.redo = self._action("redo-2", "Ctrl+Shift+Z")
        self.redo.triggered.connect(self._run_redo)
        changes.changed.connect(self.refresh)
        self._show((None, None, None))

    def refresh(self) -> None:
        """Ask again what can be taken back and done again."""
        history = self._history
        self._latest.run(
            lambda: (history.undo_label(), history.redo_label(), history.final_label()),
            done=self._show,
        )

    def _action(self, icon_name: str, shortcut: str) -> QAction:
        made = QAction(icon(icon_name), "", self)
        made.setShortcut(QKeySequence(shortcut))
        return made

    def _show(self, labels: tuple[str | None, str | None, str | None]) -> None:
        undo, redo, final = labels
        _name(self.undo, "&Annuler", undo)
        # Ctrl+Z answers why it does nothing after an action that was made for good.
        self.undo.setEnabled(undo is not None or final is not None)
        _name(self.redo, "&Rétablir", redo)

    def _run_undo(self) -> None:
        self._run(self._history.undo, "Annulé")

    def _run_redo(self) -> None:
        self._run(self._history.redo, "Rétabli")

    def _run(self, act: Callable[[], str], said: str) -> None:
        # Off until the answer is there: a key held down must not take back ten actions.
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)

        def done(label: str) -> None:
            self._changes.announce()
            messages.toast(self._window, f"{said}{NBSP}: {label}")

        def failed(error: Exception) -> None:
            self.refresh()
            messages.show_error(self._window, error)

        self._background.run(act, done=done, failed=failed, owner=self)


def _name(action: QAction, verb: str, label: str | None) -> None:
    action.setEnabled(label is not None)
    if label is None:
        action.setText(verb)
        return
    shown = label if len(label) <= _LABEL_LENGTH else f"{label[: _LABEL_LENGTH - 1]}…"
    action.setText(f"{verb}{NBSP}: {shown.replace('&', '&&')}")
