"""« Sauvegardes »: how they stand, where they are, the list of them; what is wanted is emitted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from idcoop_desktop.domain.text import NBSP, quoted, weight
from idcoop_desktop.views.forms.ui_safety_backups import Ui_SafetyBackups
from idcoop_desktop.views.models.columns import Column, plain_tool_tip
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.safety.standing_words import Said, place_words, said, said_of_second
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import set_role
from idcoop_desktop.views.widgets.list_view import ListView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from idcoop_desktop.domain.backups import Backup
    from idcoop_desktop.views.safety.keeper import Kept

HERE, ELSEWHERE = "Cet ordinateur", "Seconde copie"
_STATE_ICON = 24
_NO_PLACE = "Aucun second endroit"
_NO_BACKUP = (
    "Les sauvegardes apparaîtront ici. La première se fera d’elle-même, ou tout de suite par "
    f"{quoted('Sauvegarder maintenant')}."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRow:
    """One backup of the list; ``id`` is its place in it."""

    id: int
    backup: Backup
    file: Path
    place: str


class BackupsDialog(QDialog):
    """Shows the backups; changes nothing itself."""

    now_wanted = Signal()
    stop_wanted = Signal()
    place_wanted = Signal()
    place_left = Signal()
    test_wanted = Signal(object)
    restore_wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_SafetyBackups()
        self.ui.setupUi(self)
        self._busy = False
        self._asked_by: QWidget | None = None
        self._rows: RowsModel[BackupRow] = RowsModel(_COLUMNS)
        self.list = ListView("Sauvegardes")
        self.list.set_model(self._rows)
        self.empty = EmptyState(icon_name="clock", sentence=_NO_BACKUP)
        self.ui.list_column.addWidget(self.list)
        self.ui.list_column.addWidget(self.empty)
        self.setTabOrder(self.ui.forget_button, self.list)
        self.setTabOrder(self.list, self.ui.stop_button)
        self._dress()
        self._connect()
        self.show_place(None)
        self.show_backups(())
        self.show_work(None)
        self.tell("")

    @property
    def rows(self) -> tuple[BackupRow, ...]:
        """The backups in the order shown."""
        return self._rows.rows

    @property
    def chosen(self) -> BackupRow | None:
        """The backup selected."""
        key = self.list.current_key
        return None if key is None else next((row for row in self.rows if row.id == key), None)

    def show_kept(self, kept: Kept) -> None:
        """Show how the backups stand, here and elsewhere."""
        _show(said(kept), self.ui.state_label, self.ui.state_icon_place)
        _show(said_of_second(kept), self.ui.second_label, self.ui.second_icon_place)
        lines = (kept.standing.reminder, self._where if self._place else "")
        self.ui.second_hint.setText("\n".join(filter(None, lines)) or _NO_PLACE)

    def show_place(self, place: Path | None) -> None:
        """Show where the backups are copied to."""
        self._place = place
        self._where = _NO_PLACE if place is None else place_words(place)
        self.ui.second_hint.setText(self._where)
        self.ui.second_hint.setToolTip("" if place is None else plain_tool_tip(str(place)))
        self.ui.forget_button.setVisible(place is not None)
        self.ui.place_button.setText(
            "&Choisir un endroit…" if place is None else "&Changer d’endroit…"
        )

    def show_backups(self, rows: Sequence[BackupRow]) -> None:
        """Show these backups, and choose the newest."""
        self._rows.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.list.select_first()
        self._refresh()

    def show_work(self, words: str | None) -> None:
        """Show that something is under way, ``None`` when nothing is any more."""
        ui = self.ui
        was_busy, self._busy = self._busy, words is not None
        if self._busy and not was_busy:
            self._asked_by = self.focusWidget()
        for widget in (ui.work_label, ui.work_bar, ui.stop_button):
            widget.setVisible(self._busy)
        ui.work_bar.setMaximum(0)
        ui.work_label.setText(words or "")
        ui.stop_button.setEnabled(True)
        self._refresh()
        if was_busy and not self._busy:
            self._give_back_the_keyboard()

    def show_progress(self, step: int, steps: int, message: str) -> None:
        """Show how far it is."""
        self.ui.work_bar.setMaximum(steps)
        self.ui.work_bar.setValue(step)
        if message:
            self.ui.work_label.setText(f"{message}…")

    def tell(self, words: str, *, bad: bool = False) -> None:
        """Say what came of it, in the window itself."""
        set_role(self.ui.result_label, "error" if bad else "")
        self.ui.result_label.setText(words)
        self.ui.result_label.setVisible(bool(words))

    def reject(self) -> None:
        """Close; what is under way is given up."""
        self.stop_wanted.emit()
        super().reject()

    def _give_back_the_keyboard(self) -> None:
        """Leave « Fermer », where the keyboard went while the button that was pressed slept."""
        asked_by, self._asked_by = self._asked_by, None
        if asked_by is not None and asked_by.isEnabled() and asked_by.isVisible():
            asked_by.setFocus()

    def _refresh(self) -> None:
        ui, idle = self.ui, not self._busy
        for button in (ui.now_button, ui.place_button, ui.forget_button, ui.file_button):
            button.setEnabled(idle)
        for button in (ui.test_button, ui.restore_button):
            button.setEnabled(idle and self.chosen is not None)

    def _dress(self) -> None:
        ui = self.ui
        dress(ui.now_button, icon_name="save", kind="primary")
        dress(ui.place_button, icon_name="folder-open")
        dress(ui.forget_button)
        dress(ui.test_button, icon_name="shield-check")
        dress(ui.file_button, icon_name="file-up")
        dress(ui.restore_button, icon_name="history")
        dress(ui.stop_button)
        dress(ui.close_button)

    def _connect(self) -> None:
        ui = self.ui
        ui.now_button.clicked.connect(self.now_wanted)
        ui.stop_button.clicked.connect(self._stop)
        ui.place_button.clicked.connect(self.place_wanted)
        ui.forget_button.clicked.connect(self.place_left)
        ui.test_button.clicked.connect(lambda: self._emit(self.test_wanted.emit))
        ui.restore_button.clicked.connect(lambda: self._emit(self.restore_wanted.emit))
        ui.file_button.clicked.connect(self.file_wanted)
        ui.close_button.clicked.connect(self.reject)
        self.list.selected.connect(lambda _key: self._refresh())
        self.list.opened.connect(lambda _key: self._emit(self.restore_wanted.emit))

    def _stop(self) -> None:
        self.ui.stop_button.setEnabled(False)
        self.stop_wanted.emit()

    def _emit(self, emit: Callable[[Path], object]) -> None:
        row = self.chosen
        if row is not None and not self._busy:
            emit(row.file)


def _show(line: Said, label: QLabel, place: QWidget) -> None:
    label.setText(line.text)
    layout = place.layout()
    if layout is None:
        return
    before = layout.takeAt(0)
    old = None if before is None else before.widget()
    if old is not None:
        old.hide()
        old.deleteLater()
    layout.addWidget(IconLabel(line.icon_name, line.role, size=_STATE_ICON))


def _moment(row: BackupRow) -> str:
    return f"{row.backup.made_at.astimezone():%d/%m/%Y à %H:%M}"


_COLUMNS: tuple[Column[BackupRow], ...] = (
    Column(title="Date", text=_moment, sort_key=lambda row: row.backup.made_at, width=170),
    Column(title="Raison", text=lambda row: row.backup.label.capitalize()),
    Column(title="Endroit", text=lambda row: row.place, width=150),
    Column(
        title="Taille",
        text=lambda row: weight(row.backup.size),
        sort_key=lambda row: row.backup.size,
        width=100,
        align_right=True,
    ),
    Column(title="État", text=lambda _row: f"Relue{NBSP}en entier", width=130),
)
