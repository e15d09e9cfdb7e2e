"""« Un par résidence »: the same document addressed to each residence chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.domain.text import plural, quoted
from idcoop_desktop.services import batches
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import go_on, report
from idcoop_desktop.views.forms.ui_publications_batch import Ui_PublicationsBatch
from idcoop_desktop.views.publications.batch_residences import BatchResidences
from idcoop_desktop.views.publications.mending import Mending
from idcoop_desktop.views.publications.project_chooser import ProjectChooser
from idcoop_desktop.views.publications.refusal_panel import RefusalPanel
from idcoop_desktop.views.publications.theme_box import fill_themes
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.labels import set_role

if TYPE_CHECKING:
    from idcoop_desktop.services.batches import Batch
    from idcoop_desktop.views.background import Job
    from idcoop_desktop.views.context import PageContext

_SIZE, _AROUND = QSize(1020, 620), 40
_STOPPED = "Arrêté. Aucun fichier n’a été laissé, rien n’a été enregistré."


class BatchWindow(QDialog):
    """Window-modal; open it with :meth:`open`. Closing it while it works stops the work."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._context = context
        self._job: Job | None = None
        self._over = True
        self._folder: Path | None = None
        self.ui = Ui_PublicationsBatch()
        self.ui.setupUi(self)
        self.projects = ProjectChooser(context)
        self.ui.projects_place.addWidget(self.projects)
        for kind in batches.ADDRESSED:
            self.ui.kind_box.addItem(kind.label, kind)
        fill_themes(context, self.ui.theme_box)
        self.residences = BatchResidences(self.ui, context, self)
        self.refusal = RefusalPanel()
        self.ui.column.insertWidget(self.ui.column.indexOf(self.ui.result_frame), self.refusal)
        self._shape()
        self._connect()
        self._tell()

    @property
    def order(self) -> Order | None:
        """The document to address, ``None`` while no project is chosen."""
        if not self.projects.keys:
            return None
        return Order(
            kind=PublicationKind(self.ui.kind_box.currentData()),
            theme=self.ui.theme_box.currentData() or "",
            project_ids=self.projects.keys,
        )

    @property
    def working(self) -> bool:
        """Whether files are being made."""
        return self._job is not None

    def choose_folder(self) -> QFileDialog:
        """Ask where to write the files, then make them."""
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = where if Path(where).is_dir() else str(Path.home())
        dialog = QFileDialog(self, "Choisir le dossier des documents", folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.make_into(Path(name)))
        dialog.open()
        return dialog

    def make_into(self, folder: Path) -> None:
        """Make the document for each residence ticked and write the files into ``folder``."""
        order, keys = self.order, self.residences.keys
        if order is None or not keys or self._job is not None:
            return
        desk, merged = self._context.desk, self.ui.merged_button.isChecked()
        self._folder, self._over = folder, False
        self.ui.result_frame.hide()
        self.refusal.clear()
        self._say("Préparation…")

        def work() -> Batch:
            return batches.run(
                desk, order, keys, folder, merged=merged, progress=report, go_on=go_on
            )

        job = self._context.background.run(
            work,
            done=self._on_made,
            failed=self._on_failure,
            progress=self._on_progress,
            owner=self,
            lane="documents",
        )
        # Without threads it is over already.
        self._job = None if self._over else job
        self._tell()

    def stop(self) -> None:
        """Stop making files: none is left."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._say(_STOPPED)
            self._tell()

    def reject(self) -> None:
        """Stop what is under way, or close."""
        if self.working:
            self.stop()
        else:
            super().reject()

    def _on_progress(self, step: int, total: int, _message: str) -> None:
        if self.working:
            self.ui.progress.setRange(0, total)
            self.ui.progress.setValue(step)
            self._say(f"Document {min(step + 1, total)} sur {total}…")

    def _on_made(self, made: Batch) -> None:
        self._job, self._over = None, True
        self._say("")
        where = quoted(self._folder.name) if self._folder is not None else ""
        told = plural(len(made.files), "fichier enregistré", "fichiers enregistrés")
        pages = plural(made.pages, "page")
        words = f"{told} dans le dossier {where}, {pages} en tout."
        if made.left_out:
            left = plural(
                len(made.left_out), "résidence laissée de côté", "résidences laissées de côté"
            )
            words = f"{words} {left}\u00a0:"
        left_out = [f"{one.residence.label}\u00a0: {one.reason}" for one in made.left_out]
        self._show_result(words, left_out)
        self.ui.folder_button.show()
        self._context.changes.announce("publications", "projects")
        self._context.notice("Documents enregistrés, un par résidence. Annuler\u00a0: Ctrl+Z")
        self._tell()

    def _on_failure(self, error: Exception) -> None:
        self._job, self._over = None, True
        self._say("")
        if isinstance(error, DomainError):
            self.refusal.show_error(error, self.projects.titles)
        else:
            messages.show_error(self, error)
        self._tell()

    def _show_result(self, words: str, left: list[str]) -> None:
        ui = self.ui
        ui.result_label.setText(words)
        ui.left_list.clear()
        ui.left_list.addItems(left)
        ui.left_list.setVisible(bool(left))
        ui.result_frame.show()
        QAccessible.updateAccessibility(QAccessibleEvent(ui.result_label, QAccessible.Event.Alert))

    def _order_of(self, project_id: int) -> Order:
        kind = PublicationKind(self.ui.kind_box.currentData())
        return Order(kind=kind, project_ids=(project_id,))

    def _tell(self) -> None:
        ui, busy = self.ui, self.working
        ready = self.order is not None and bool(self.residences.keys)
        ui.make_button.setEnabled(ready and not busy)
        ui.progress.setVisible(busy)
        ui.close_button.setText("&Arrêter" if busy else "&Fermer")

    def _say(self, words: str) -> None:
        self.ui.status_label.setText(words)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _shape(self) -> None:
        ui = self.ui
        ui.result_frame.hide()
        ui.folder_button.hide()
        set_role(ui.result_label, "success")
        dress(ui.make_button, icon_name="file-down", kind="primary")
        dress(ui.folder_button, icon_name="folder-open", kind="quiet")
        for one in (ui.every_button, ui.none_button):
            dress(one, kind="link")
        dress(ui.close_button)
        parent = self.parentWidget()
        room = parent.window().size() - QSize(_AROUND, _AROUND) if parent else _SIZE
        self.resize(_SIZE.boundedTo(room).expandedTo(self.minimumSizeHint()))

    def _connect(self) -> None:
        self.projects.chosen.connect(self._tell)
        self.residences.changed.connect(self._tell)
        self.ui.make_button.clicked.connect(self.choose_folder)
        self.ui.folder_button.clicked.connect(self._open_folder)
        self.ui.close_button.clicked.connect(self.reject)
        Mending(self._context, self.refusal, self, order_of=self._order_of, say=self._say)
