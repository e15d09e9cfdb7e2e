"""Ctrl+K: a field and a list floating over the window, to any record, page or action."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QLineEdit, QWidget

from idcoop_desktop.domain.text import NBSP, fold, plural
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_go_to import Ui_GoTo
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.models.go_to_rows import GoToRow, GoToRowsModel
from idcoop_desktop.views.widgets.go_to_delegate import GoToDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.services.go_to import Target
    from idcoop_desktop.views.background import Background

_PAUSE_MS = 90
_WIDTH = 620
_HEIGHT = 420
_TOP = 72
_GROUPS = (
    ("project", "Projets", "folder-kanban"),
    ("idea", "Idées", "lightbulb"),
    ("person", "Personnes", "user"),
    ("residence", "Résidences", "building-2"),
    ("fidcoop", "Fid&Coop", "hammer"),
    ("parncoop", "Par’NCoop", "handshake"),
    ("publication", "Documents faits", "megaphone"),
    ("catalogue_idea", "Catalogue d’idées", "sparkles"),
)
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoToAction:
    """Something to do, found by its words; ``hint`` is its shortcut."""

    label: str
    hint: str
    icon_name: str
    run: Callable[[], object]


class GoTo(QFrame):
    """Emits :attr:`picked` with the kind and the identity of a record, or runs an action.

    The field keeps the focus: Up, Down and Return act on the list, Escape closes.
    """

    picked = Signal(str, object)

    def __init__(
        self,
        window: QWidget,
        *,
        find: Callable[[str], Sequence[Target]],
        background: Background,
        actions: Sequence[GoToAction],
    ) -> None:
        super().__init__(window)
        self._window, self._find, self._actions = window, find, tuple(actions)
        self._latest = Latest(background, owner=self)
        self._before: QWidget | None = None
        self.ui = Ui_GoTo()
        self.ui.setupUi(self)
        self.setProperty("surface", "palette")
        self.setAutoFillBackground(True)
        self.ui.hint_label.setProperty("role", "muted")
        self._rows = GoToRowsModel(self)
        self._prepare_list()
        field = self.ui.query_edit
        field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        field.textEdited.connect(self._on_edited)
        field.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.hide()

    @property
    def rows(self) -> tuple[GoToRow, ...]:
        """What is listed now, group titles included."""
        return self._rows.rows

    def open_palette(self) -> None:
        """Show the palette, empty, over the window."""
        self._before = QApplication.focusWidget()
        self.ui.query_edit.clear()
        self._show_found(())
        self._place()
        self.show()
        self.raise_()
        self.ui.query_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Hide the palette and give the focus back."""
        self._pause.stop()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isVisible():
            return False
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.ui.query_edit and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._on_key(event)
        return False

    def _prepare_list(self) -> None:
        view = self.ui.result_list
        view.setModel(self._rows)
        view.setItemDelegate(GoToDelegate(view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.clicked.connect(lambda index: self._take(index.row()))

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.ui.result_list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._before = None
            self.close_palette()

    def _on_edited(self) -> None:
        self._pause.start()

    def _ask(self) -> None:
        words = self.ui.query_edit.text().strip()
        if not words:
            self._show_found(())
            return
        self._latest.run(lambda: tuple(self._find(words)), done=self._show_found)

    def _show_found(self, found: Sequence[Target]) -> None:
        rows: list[GoToRow] = []
        for kind, title, icon_name in _GROUPS:
            targets = [target for target in found if target.kind == kind]
            if targets:
                rows.append(GoToRow(label=title))
                rows += [
                    GoToRow(
                        label=target.label,
                        hint=target.hint,
                        icon_name=icon_name,
                        run=partial(self.picked.emit, target.kind, target.id),
                    )
                    for target in targets
                ]
        rows += self._action_rows()
        self._rows.set_rows(rows)
        self._move(1, start=-1)
        results = sum(row.run is not None for row in rows)
        words = plural(results, "résultat") if results else "Aucun résultat"
        self.ui.hint_label.setText(
            f"{words}{NBSP}· Flèches pour choisir, Entrée pour aller, Échap pour fermer"
        )
        self.ui.query_edit.setAccessibleDescription(words)

    def _action_rows(self) -> list[GoToRow]:
        words = fold(self.ui.query_edit.text()).split()
        kept = [
            GoToRow(label=one.label, hint=one.hint, icon_name=one.icon_name, run=one.run)
            for one in self._actions
            if all(word in fold(one.label) for word in words)
        ]
        return [GoToRow(label="Actions"), *kept] if kept else []

    def _move(self, step: int, *, start: int | None = None) -> None:
        view = self.ui.result_list
        current = view.currentIndex().row() if start is None else start
        place = self._rows.next_choice(current, step)
        view.setCurrentIndex(self._rows.index(place, 0))
        if place == self._rows.next_choice(-1, 1):
            view.scrollToTop()

    def _take(self, place: int) -> None:
        run = self._rows.rows[place].run if 0 <= place < len(self._rows.rows) else None
        if run is not None:
            self._before = None
            self.close_palette()
            run()

    def _place(self) -> None:
        width = min(_WIDTH, self._window.width() - 40)
        height = min(_HEIGHT, self._window.height() - _TOP - 40)
        self.setGeometry((self._window.width() - width) // 2, _TOP, width, height)
