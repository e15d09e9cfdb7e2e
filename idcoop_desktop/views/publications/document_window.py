"""A document about a year, a residence or projects: its choices, its pages, its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.publications import ending_of
from idcoop_desktop.domain.showcase import NotQuotableError
from idcoop_desktop.services import document_pages, editions
from idcoop_desktop.services.edition_files import make_file
from idcoop_desktop.services.making import is_page
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_publications_document import Ui_PublicationsDocument
from idcoop_desktop.views.publications.document_options import DocumentOptions
from idcoop_desktop.views.publications.mending import Mending
from idcoop_desktop.views.publications.opening import open_studio
from idcoop_desktop.views.publications.pages_view import PagesView
from idcoop_desktop.views.publications.refusal_panel import RefusalPanel
from idcoop_desktop.views.showcase.export import DoneBar, choose_target, file_name
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.document_pages import DrawnDocument
    from idcoop_desktop.services.edition_files import MadeFile
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext

PAUSE_MS = 120
UP_TO_DATE, BUSY, NOT_YET = "À jour", "Mise à jour…", "Pas encore possible"
PAGE_ONLY = "Seule la page pour le site peut être enregistrée"
_SIZE, _AROUND = QSize(1040, 640), 40
_KINDS: set[Kind] = {"projects", "people", "residences", "settings", "ideas", "money"}


class DocumentWindow(QDialog):
    """Window-modal; open it with :meth:`open`. The document is drawn again at every choice."""

    def __init__(self, context: PageContext, order: Order, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(order.kind.label)
        self._context = context
        self._latest = Latest(context.background, owner=self, lane="documents")
        self.ui = Ui_PublicationsDocument()
        self.ui.setupUi(self)
        self.options = DocumentOptions(self.ui, context, order, self)
        self.pages = PagesView(context.background)
        self.refusal, self.done_bar = RefusalPanel(), DoneBar()
        self.ui.pages_place.addWidget(self.pages)
        self.ui.problem_place.addWidget(self.refusal)
        self.ui.done_place.addWidget(self.done_bar)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._shape()
        self._connect()
        self.ask()

    @property
    def order(self) -> Order:
        """The document as it is chosen now."""
        return self.options.order

    @property
    def state(self) -> str:
        """What is said of the preview, or of the file."""
        return self.ui.status_label.text()

    def ask(self) -> None:
        """Ask for the pages again: something else is wanted."""
        self.done_bar.hide()
        self._ask_again()

    def export(self) -> None:
        """Check in which forms the document can be made, then ask where to write it."""
        desk, order = self._context.desk, self.order
        self._set_ready(ready=False)
        self._say("Préparation du document…")
        self._context.background.run(
            lambda: editions.possible_endings(desk, order),
            done=self._choose_target,
            failed=self._refuse,
            owner=self,
            lane="documents",
        )

    def export_to(self, path: Path) -> None:
        """Make the document, record it and write it to ``path``."""
        desk, order = self._context.desk, self.order
        self._set_ready(ready=False)
        self._say("Écriture du document…")
        self._context.background.run(
            lambda: make_file(desk, order, path),
            done=lambda made: self._on_made(path, made),
            failed=self._refuse,
            owner=self,
            lane="documents",
        )

    def _ask_again(self) -> None:
        self._say(BUSY)
        self._pause.start()

    def _choose_target(self, endings: Sequence[str]) -> None:
        self._allow(endings)
        order = self.order
        name = file_name(self.options.file_words, order.kind, order.variant)
        choose_target(self, name, self.export_to, endings=endings)

    def _allow(self, endings: Sequence[str]) -> None:
        """Let out the forms of files that may be made."""
        self._set_ready(ready=True)
        self._say(UP_TO_DATE if endings == self.order.kind.endings else PAGE_ONLY)

    def _on_made(self, path: Path, made: MadeFile) -> None:
        self._set_ready(ready=True)
        self._say("")
        self.done_bar.show_file(path)
        if made.left_out is not None and is_page(ending_of(path.name)):
            # The panel speaks of what is printed, which may show others.
            self.done_bar.add(made.left_out.sentence)
        self._context.changes.announce("publications", "projects")
        self._context.notice(f"Document enregistré\u00a0: {path.name}")

    def _draw(self) -> None:
        desk, order = self._context.desk, self.order
        page, width = self.pages.page, self.pages.width_px
        self._latest.run(
            lambda: document_pages.drawn(desk, order, page=page, width_px=width),
            done=self._show,
            failed=self._refuse_pages,
        )

    def _show(self, drawn: DrawnDocument) -> None:
        if drawn.left_out is None:
            self.refusal.clear()
        else:
            self.refusal.show_left_out(drawn.left_out)
        self.pages.show_document(drawn)
        self._set_ready(ready=True)
        self._say(UP_TO_DATE)

    def _refuse_pages(self, error: Exception) -> None:
        self._refuse(error)
        if isinstance(error, (UncoveredError, NotQuotableError)):
            desk, order = self._context.desk, self.order
            self._latest.run(
                lambda: editions.possible_endings(desk, order),
                done=self._allow,
                failed=lambda _same: None,
            )

    def _refuse(self, error: Exception) -> None:
        self._say(NOT_YET)
        self._set_ready(ready=False)
        self.pages.show_nothing()
        if isinstance(error, DomainError):
            self.refusal.show_error(error, self.options.titles)
            return
        messages.show_error(self, error)

    def _on_changed_elsewhere(self) -> None:
        # Also what this window wrote itself: the file it speaks of stays the last one.
        self.options.refresh()
        self._ask_again()

    def _shape(self) -> None:
        # Before a size is asked for: that gives buttons the style of the kind they have then.
        dress(self.ui.close_button)
        dress(self.ui.export_button, icon_name="file-down", kind="primary")
        host = self.parentWidget()
        room = host.window().size() - QSize(_AROUND, _AROUND) if host else _SIZE
        self.resize(_SIZE.boundedTo(room).expandedTo(self.minimumSizeHint()))
        self._set_ready(ready=False)

    def _connect(self) -> None:
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.export_button.clicked.connect(self.export)
        self.options.changed.connect(self.ask)
        self.options.studio_wanted.connect(self._open_studio)
        order_of = self.options.order_of_project
        Mending(self._context, self.refusal, self, order_of=order_of, say=self._say)
        self._context.changes.listen(self, _KINDS, self._on_changed_elsewhere)

    def _open_studio(self, project_id: int) -> None:
        open_studio(self._context, self, self.options.order_of_project(project_id))

    def _set_ready(self, *, ready: bool) -> None:
        self.ui.export_button.setEnabled(ready)

    def _say(self, text: str) -> None:
        self.ui.status_label.setText(text)
