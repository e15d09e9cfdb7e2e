"""« Valorisation »: documents to prepare, documents made, and a file found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar

from idcoop_desktop.views.forms.ui_publications_page import Ui_PublicationsPage
from idcoop_desktop.views.publications.file_finder import FileFinder, file_of
from idcoop_desktop.views.publications.made_view import MadeView
from idcoop_desktop.views.publications.opening import open_order
from idcoop_desktop.views.publications.prepare_view import PrepareView
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.live_page import LivePage

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext

PREPARE, MADE = 0, 1
_KINDS: set[Kind] = {"projects", "publications", "people", "residences", "settings"}


class PublicationsPage(LivePage):
    """Two views under tabs; the second is made when it is first looked at."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._made: MadeView | None = None
        self._made_stale = True
        self.ui = Ui_PublicationsPage()
        self.ui.setupUi(self)
        self.switch = _make_switch()
        self.ui.views_place.addWidget(self.switch)
        self.prepare = PrepareView(context)
        self.ui.views.addWidget(self.prepare)
        self.finder = FileFinder(context, self)
        dress(self.ui.batch_button, icon_name="building-2")
        dress(self.ui.find_button, icon_name="search")
        self.setTabOrder(self.switch, self.ui.batch_button)
        self._connect()
        self.watch(context.changes, _KINDS)

    @property
    def made(self) -> MadeView:
        """The second view."""
        if self._made is None:
            self._made = MadeView(self._context)
            self.ui.views.addWidget(self._made)
        return self._made

    def refresh(self) -> None:
        """Read the view in front again; the other one waits until it is."""
        self.prepare.refresh()
        self._made_stale = True
        if self.switch.currentIndex() == MADE:
            self._read_made()

    def show_record(self, _kind: str, key: int) -> None:
        """Show a document that was made; 0 wants the page alone."""
        if key:
            self._made_stale = False
            self.switch.setCurrentIndex(MADE)
            self.made.show_publication(key)

    def focus_search(self) -> None:
        """Go to the search of the view in front."""
        view = self.made if self.switch.currentIndex() == MADE else self.prepare
        view.focus_search()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.finder.find(path)

    def _show_view(self, place: int) -> None:
        if place == MADE:
            self.ui.views.setCurrentWidget(self.made)
            if self._made_stale:
                self._read_made()
        else:
            self.ui.views.setCurrentWidget(self.prepare)

    def _read_made(self) -> None:
        self._made_stale = False
        self.made.refresh()

    def _prepare(self, order: Order) -> None:
        open_order(self._context, self.window(), order)

    def _open_batch(self) -> None:
        from idcoop_desktop.views.publications.batch_window import BatchWindow

        BatchWindow(self._context, self.window()).open()

    def _connect(self) -> None:
        self.switch.currentChanged.connect(self._show_view)
        self.prepare.prepared.connect(self._prepare)
        self.ui.batch_button.clicked.connect(self._open_batch)
        self.ui.find_button.clicked.connect(self.finder.choose)
        self.finder.found.connect(lambda key: self.show_record("publication", key))


def _make_switch() -> QTabBar:
    switch = QTabBar()
    switch.setAccessibleName("Préparer un document ou documents faits")
    switch.setDrawBase(False)
    switch.setExpanding(False)
    switch.setUsesScrollButtons(False)
    switch.addTab("Préparer un document")
    switch.addTab("Documents faits")
    return switch
