"""The import from the file to the end, in one window over the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.domain.backups import Reason
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, plural, quoted
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services import journal
from idcoop_desktop.services.people_import import Outcome, apply_import, decided, save_report
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import report
from idcoop_desktop.views.forms.ui_import_dialog import Ui_ImportDialog
from idcoop_desktop.views.gcguard import take_back
from idcoop_desktop.views.people_import.columns_step import ColumnsStep
from idcoop_desktop.views.people_import.done_step import DoneStep
from idcoop_desktop.views.people_import.drop_zone import choose_file, dropped_file
from idcoop_desktop.views.people_import.file_step import FileStep, Reading
from idcoop_desktop.views.people_import.preview import Preview, make_preview
from idcoop_desktop.views.people_import.preview_step import PreviewStep
from idcoop_desktop.views.people_import.progress_step import ProgressStep
from idcoop_desktop.views.people_import.report_file import choose_report
from idcoop_desktop.views.people_import.running import Running, Task
from idcoop_desktop.views.people_import.step_trail import StepTrail
from idcoop_desktop.views.people_import.words import summary
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from idcoop_desktop.exchange.tables import Table
    from idcoop_desktop.services.people_import import Decided, ImportPlan, ImportResult
    from idcoop_desktop.views.context import PageContext

FILE, COLUMNS, PREVIEW, DONE = range(4)
_STEPS = ("Fichier", "Colonnes", "Aperçu", "Import")
_MARGIN = 48


class ImportDialog(QDialog):
    """Window-modal. Nothing is written before « Importer », and then all of it or nothing."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAcceptDrops(True)
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self._context = context
        self._path: Path | None = None
        self._table: Table | None = None
        self._reading = Reading()
        self._decided: Decided | None = None
        self._result: tuple[ImportPlan, ImportResult] | None = None
        self._step = FILE
        self.trail = StepTrail(_STEPS)
        self.file, self.columns = FileStep(), ColumnsStep(context)
        self.preview, self.end = PreviewStep(context.background), DoneStep()
        self.progress = ProgressStep()
        self.running = Running(context.background, self.progress, self)
        self._lay_out()
        self._connect()
        self._show_step(FILE)

    @property
    def step(self) -> int:
        """Which step is shown: :data:`FILE`, :data:`COLUMNS`, :data:`PREVIEW`, :data:`DONE`."""
        return self._step

    @property
    def is_dirty(self) -> bool:
        """Whether closing now would lose choices of the person."""
        return self._step in {COLUMNS, PREVIEW} and (
            self.columns.is_changed or self.preview.is_decided
        )

    def take_file(self, path: Path, reading: Reading | None = None) -> None:
        """Read a file and show its first lines."""
        wanted = reading or Reading()

        def read(table: Table) -> None:
            self._path, self._table, self._reading = path, table, wanted
            self.file.show_table(table, wanted)
            self._show_step(FILE)
            self.columns.show_table(table)

        def failed(error: Exception) -> None:
            if self._table is not None:
                # The settings go back to those by which the file shown was read.
                self.file.show_table(self._table, self._reading)
            other = "" if path == self._path else f"{quoted(path.name)}{NBSP}: "
            self._fail(error, lambda message: self.file.show_problem(f"{other}{message}"))

        self.running.start(
            Task(
                title="Lecture du fichier…",
                hint="Le fichier est seulement lu, il n’est pas modifié.",
                work=lambda: read_table(
                    path,
                    encoding=wanted.encoding,
                    delimiter=wanted.delimiter,
                    sheet=wanted.sheet,
                    report=report,
                ),
                done=read,
                failed=failed,
                stopped=lambda: None,
                lane="files",
            )
        )

    def go_on(self) -> None:
        """Do what the button of the step says."""
        if self._step == FILE:
            self._show_step(COLUMNS)
        elif self._step == COLUMNS:
            self._plan()
        elif self._step == PREVIEW:
            self._apply()
        else:
            self.accept()

    def go_back(self) -> None:
        """Show the step before; nothing chosen is lost."""
        self._show_step(self._step - 1)

    def reject(self) -> None:
        """Close, after stopping what runs or asking when choices would be lost."""
        if self.running.is_busy:
            self.running.cancel()
        elif self.is_dirty:
            messages.ask(
                self,
                title="Fermer sans importer",
                text="Rien n’est importé, et ce que vous avez choisi ici sera oublié.",
                yes="&Fermer sans importer",
                no="&Rester",
                on_yes=super().reject,
            )
        else:
            super().reject()

    def save_report_to(self, path: Path) -> None:
        """Write the report of what was done, or of what would be done, as CSV or XLSX."""
        preview, decisions, result = self.preview.preview, self.preview.decisions, self._result
        plan = result[0] if result is not None else preview.plan if preview is not None else None
        if plan is None:
            return

        def work() -> None:
            outcomes: Mapping[int, Outcome] = (
                result[1].outcomes if result is not None else decided(plan, decisions).outcomes
            )
            save_report(path, plan, outcomes, report)

        def written(_none: object) -> None:
            self.end.show_saved(path)
            messages.toast(self, f"Rapport enregistré\u00a0: {path.name}")

        self.running.start(
            Task(
                title="Écriture du rapport…",
                hint="Une ligne de rapport pour chaque ligne du fichier.",
                work=work,
                done=written,
                failed=lambda error: messages.show_error(self, error),
                stopped=lambda: None,
                lane="files",
            )
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        wanted = self._step == FILE and not self.running.is_busy
        if wanted and dropped_file(event.mimeData()) is not None:
            self.file.drop_zone.show_over(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.file.drop_zone.show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.file.drop_zone.show_over(over=False)
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def _plan(self) -> None:
        table, mapping, desk = self._table, self.columns.mapping, self._context.desk
        known = self.preview.preview
        if table is None or self.columns.problem:
            self._refresh_foot()
            return
        if known is not None and known.table is table and known.mapping == mapping:
            self._show_step(PREVIEW)
            return

        def planned(preview: Preview) -> None:
            self._decided = None
            self.preview.show_preview(preview)
            self._show_step(PREVIEW)

        self.running.start(
            Task(
                title="Comparaison avec les coopérateurs connus…",
                hint="Chaque ligne est vérifiée et rapprochée des fiches existantes. Rien n’est "
                "écrit.",
                work=lambda: make_preview(desk, table, mapping, report),
                done=planned,
                failed=lambda error: self._fail(error, self.ui.status_label.setText),
                stopped=lambda: None,
            )
        )

    def _apply(self) -> None:
        preview, decisions = self.preview.preview, self.preview.decisions
        if preview is None or not self.ui.next_button.isEnabled():
            return
        plan, desk = preview.plan, self._context.desk
        back_up_before = self._context.back_up_before

        def work() -> ImportResult:
            back_up_before(Reason.BEFORE_IMPORT)
            return apply_import(desk, plan, decisions=decisions, report=report)

        def imported(result: ImportResult) -> None:
            self._result = plan, result
            self.preview.forget()
            self.end.show_result(result)
            self._show_step(DONE)
            self._context.changes.announce("people", "residences")

        def failed(error: Exception) -> None:
            # The plan no longer holds: it is made again from the columns.
            self.preview.forget()
            self._show_step(COLUMNS)
            messages.show_error(self, error)

        self.running.start(
            Task(
                title="Import en cours…",
                hint="Tout sera importé, ou rien si vous annulez.",
                work=work,
                done=imported,
                failed=failed,
                stopped=lambda: messages.toast(self, "Import annulé\u00a0: rien n’a été écrit."),
            )
        )

    def _undo(self) -> None:
        desk = self._context.desk
        if self._step != DONE or not self.end.ui.undo_button.isVisible():
            return

        def undone(_label: str) -> None:
            self.end.show_undone()
            self._context.changes.announce()

        self.running.start(
            Task(
                title="Annulation de l’import…",
                hint="Tout ce que ce fichier a apporté est retiré.",
                work=lambda: journal.undo(desk),
                done=undone,
                failed=lambda error: messages.show_error(self, error),
                stopped=lambda: None,
                stoppable=False,
            )
        )

    def _fail(self, error: Exception, show: Callable[[str], object]) -> None:
        if isinstance(error, DomainError):
            show(error.message)
        else:
            messages.show_error(self, error)

    def _let_go(self, _result: int) -> None:
        """Let go of the file and of its lines, which may be many."""
        self._table = self._decided = self._result = None
        self.preview.forget()
        self.columns.forget()
        take_back()

    def _start_over(self) -> None:
        self._path = self._table = self._decided = self._result = None
        self.file.start_over()
        self._show_step(FILE)

    def _show_step(self, step: int) -> None:
        self._step = step
        self.trail.show_step(step + 1 if step == DONE else step)
        self.ui.pages.setCurrentIndex(step)
        self._refresh_foot()
        self._focus_step()

    def _focus_step(self) -> None:
        widgets = (
            self.file.drop_zone.choose_button if self._table is None else self.ui.next_button,
            next(iter(self.columns.rows.combos), self.ui.next_button),
            self.preview.rows,
            self.ui.next_button,
        )
        widgets[self._step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_foot(self) -> None:
        step, problem = self._step, self.columns.problem if self._step == COLUMNS else ""
        words, ready = (
            ("&Continuer", self._table is not None),
            ("&Continuer", not problem),
            self._import_button(),
            ("&Terminer", True),
        )[step]
        self.ui.next_button.setText(words)
        self.ui.next_button.setEnabled(ready)
        self.ui.close_button.setVisible(step != DONE)
        self.ui.back_button.setVisible(step in {COLUMNS, PREVIEW})
        self.ui.status_label.setText(
            summary(self._decided) if step == PREVIEW and self._decided is not None else ""
        )

    def _import_button(self) -> tuple[str, bool]:
        if self._decided is None:
            return "&Importer", False
        count = len(self._decided.new) + len(self._decided.after)
        return f"&Importer {plural(count, 'personne')}" if count else "&Importer", count > 0

    def _on_summed(self, found: Decided) -> None:
        self._decided = found
        self._refresh_foot()

    def _on_began(self) -> None:
        self.ui.pages.setCurrentWidget(self.progress)
        self.ui.foot_bar.hide()

    def _on_ended(self) -> None:
        self.ui.foot_bar.show()
        self._show_step(self._step)

    def _choose_file(self) -> None:
        choose_file(self, self.take_file)

    def _find(self) -> None:
        if self._step == PREVIEW and self.preview.search.isVisible():
            self.preview.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.preview.search.selectAll()

    def _choose_report(self) -> None:
        choose_report(self, self.save_report_to)

    def _read_again(self, reading: Reading) -> None:
        if self._path is not None:
            self.take_file(self._path, reading)

    def _lay_out(self) -> None:
        self.ui.trail_place.addWidget(self.trail)
        for page in (self.file, self.columns, self.preview, self.end, self.progress):
            self.ui.pages.addWidget(page)
        host = self.parentWidget()
        room = host.window().size() if host is not None else QSize(1366, 768)
        available = self.screen().availableSize() - QSize(0, _MARGIN)
        self.resize(room.expandedTo(self.minimumSize()).boundedTo(available))
        dress(self.ui.close_button)
        dress(self.ui.back_button, icon_name="chevron-left")
        dress(self.ui.next_button, kind="primary")

    def _connect(self) -> None:
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.back_button.clicked.connect(self.go_back)
        self.ui.next_button.clicked.connect(self.go_on)
        self.file.choose_asked.connect(self._choose_file)
        self.file.reading_changed.connect(self._read_again)
        self.columns.changed.connect(self._refresh_foot)
        self.preview.summed.connect(self._on_summed)
        self.preview.report_asked.connect(self._choose_report)
        self.end.report_asked.connect(self._choose_report)
        self.end.undo_asked.connect(self._undo)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._undo)
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)
        self.end.again_asked.connect(self._start_over)
        self.running.began.connect(self._on_began)
        self.running.ended.connect(self._on_ended)
        self.finished.connect(self._let_go)
