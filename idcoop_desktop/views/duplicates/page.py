"""« Doublons »: everybody compared with everybody, then pair after pair decided by somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.services import duplicate_pairs, duplicates, journal
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import report
from idcoop_desktop.views.duplicates.merge import open_merge
from idcoop_desktop.views.duplicates.pairs_view import PairsView
from idcoop_desktop.views.forms.ui_duplicates_page import Ui_DuplicatesPage
from idcoop_desktop.views.history_actions import History, HistoryActions
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QCloseEvent

    from idcoop_desktop.domain.duplicates import Suspicion
    from idcoop_desktop.services.duplicate_pairs import PairRow
    from idcoop_desktop.views.background import Job
    from idcoop_desktop.views.context import PageContext

Rows = tuple[tuple["PairRow", ...], int]


class DuplicatesPage(QDialog):
    """Compares in the background as soon as it is shown; what is decided can be undone here too.

    A window beside the main one, so that a record can be looked at without losing the list.
    """

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._found: tuple[Suspicion, ...] = ()
        self._job: Job | None = None
        self.ui = Ui_DuplicatesPage()
        self.ui.setupUi(self)
        self.pairs = PairsView(context)
        self.none_left = EmptyState(icon_name="circle-check", sentence="")
        self.stopped = EmptyState(
            icon_name="pause",
            sentence="La comparaison a été arrêtée. Rien n’a été modifié.",
            action="Comparer toutes les fiches",
        )
        self.waiting = EmptyState(
            icon_name="users",
            sentence="Chaque fiche est comparée à toutes les autres\u00a0: noms, numéros, e-mails, "
            "téléphones, logements.",
        )
        for view in (self.waiting, self.pairs, self.none_left, self.stopped):
            self.ui.views.addWidget(view)
        self._dress()
        self._connect()
        self.history = HistoryActions(
            self, _history(context), background=context.background, changes=context.changes
        )
        self.addActions([self.history.undo, self.history.redo])
        self.history.refresh()
        self._show_actions()
        self.compare()

    def compare(self) -> None:
        """Compare everybody with everybody; about ten seconds for 100,000 people."""
        desk = self._context.desk
        self.ui.views.setCurrentWidget(self.waiting)
        self._show_running(True)
        self._on_progress(0, 1, "")

        def work() -> tuple[tuple[Suspicion, ...], Rows]:
            found = duplicates.all_duplicates(desk, report)
            return found, duplicate_pairs.pairs_there(desk, found)

        # Not in the store lane: the other pages would wait until it is over.
        self._job = self._context.background.run(
            work,
            done=self._on_found,
            failed=self._on_failed,
            progress=self._on_progress,
            owner=self,
            lane="files",
        )

    def stop(self) -> None:
        """Give the comparison up."""
        if self._job is not None:
            self._job.cancel()
        self._show_running(False)
        self.ui.views.setCurrentWidget(self.stopped)
        self._show_actions()

    def merge(self) -> None:
        """Open the form that makes one record of the pair shown."""
        if self.pairs.shown is not None:
            open_merge(self._context, self, *self.pairs.shown)

    def tell_apart(self) -> None:
        """Write down that the pair shown are two people."""
        row, desk = self.pairs.row, self._context.desk
        if row is None:
            return

        def told(_none: None) -> None:
            messages.toast(self, f"C’est noté{NBSP}: ce sont deux personnes. {UNDO}")
            self._context.changes.announce("people")

        self.ui.two_button.setEnabled(False)
        self._context.background.run(
            lambda: duplicates.not_duplicates(desk, row.left.id, row.right.id),
            done=told,
            failed=self._on_refused,
            owner=self,
        )

    def done(self, result: int) -> None:
        """Close, giving up what is still being compared."""
        self._give_up()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._give_up()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the window it was opened from, which it would otherwise outlive."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _refresh(self) -> None:
        """Read the pairs again, without comparing everybody again."""
        desk, found = self._context.desk, self._found
        if not self._running:
            self._context.background.run(
                lambda: duplicate_pairs.pairs_there(desk, found), done=self._show, owner=self
            )

    def _on_found(self, answer: tuple[tuple[Suspicion, ...], Rows]) -> None:
        self._found, rows = answer
        self._show_running(False)
        self._show(rows)
        self.pairs.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self.stop()
        messages.show_error(self, error)

    def _on_refused(self, error: Exception) -> None:
        self._show_actions()
        messages.show_error(self, error)

    def _on_progress(self, step: int, total: int, _message: str) -> None:
        share = 100 * step // total if total else 0
        self.ui.progress_bar.setValue(share)
        self.ui.progress_label.setText(f"Comparaison des fiches{NBSP}: {share}{NBSP}%")

    def _show(self, rows: Rows) -> None:
        shown, count = rows
        self.none_left.set_sentence(
            "Toutes les ressemblances ont été examinées."
            if self._found
            else "Aucun doublon\u00a0: toutes les fiches ont été comparées deux à deux."
        )
        self.pairs.show_pairs(shown)
        self.ui.count_label.setText(_counted(count, len(shown)))
        self.ui.views.setCurrentWidget(self.pairs if shown else self.none_left)
        self._show_actions()

    @property
    def _running(self) -> bool:
        return not self.ui.progress_frame.isHidden()

    def _show_running(self, running: bool) -> None:
        self.ui.progress_frame.setVisible(running)
        self.ui.again_button.setEnabled(not running)
        if running:
            self.ui.count_label.setText("Vous pouvez continuer à travailler pendant ce temps.")

    def _show_actions(self) -> None:
        ready = self.pairs.shown is not None and self.ui.views.currentWidget() is self.pairs
        for action in (self.ui.merge_button, self.ui.two_button, self.ui.skip_button):
            action.setVisible(self.ui.views.currentWidget() is self.pairs)
            action.setEnabled(ready)

    def _dress(self) -> None:
        ui = self.ui
        dress(ui.again_button, icon_name="refresh-cw")
        dress(ui.stop_button, icon_name="x")
        dress(ui.close_button)
        dress(ui.skip_button, icon_name="arrow-right")
        dress(ui.two_button, icon_name="users")
        dress(ui.merge_button, icon_name="merge", kind="primary")

    def _connect(self) -> None:
        ui = self.ui
        ui.again_button.clicked.connect(self.compare)
        ui.stop_button.clicked.connect(self.stop)
        ui.close_button.clicked.connect(self.close)
        ui.skip_button.clicked.connect(self.pairs.go_on)
        ui.two_button.clicked.connect(self.tell_apart)
        ui.merge_button.clicked.connect(self.merge)
        self.stopped.asked.connect(self.compare)
        self.pairs.changed.connect(self._show_actions)
        self.pairs.merge_asked.connect(self.merge)
        self._context.changes.listen(self, {"people"}, self._refresh)


def _counted(count: int, shown: int) -> str:
    if not count:
        return "La base ne contient aucune paire à examiner."
    pairs = plural(count, "paire de fiches se ressemble", "paires de fiches se ressemblent")
    few = f" Voici les {shown} plus probables." if shown < count else ""
    return f"{pairs}.{few} Fusionnez-les, ou dites que ce sont deux personnes."


def _history(context: PageContext) -> History:
    desk = context.desk
    return History(
        undo_label=lambda: journal.undo_label(desk),
        redo_label=lambda: journal.redo_label(desk),
        undo=lambda: journal.undo(desk),
        redo=lambda: journal.redo(desk),
    )
