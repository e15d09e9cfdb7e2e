"""The pages of a document on screen: turned, enlarged, each drawn when it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from idcoop_desktop.services import publishing
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.receipts.paper_view import EDGE, PaperView
from idcoop_desktop.views.receipts.zoom import Zoom
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.document_pages import DrawnDocument
    from idcoop_desktop.services.publishing import PageImage
    from idcoop_desktop.views.background import Background

PAUSE_MS = 120
_MARGIN = 6


class PagesView(QWidget):
    """``turned`` tells that another page is shown.

    Page up and down go through the page and turn to the next, Ctrl and + or - zoom, Ctrl+0 shows
    the whole page.
    """

    turned = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(background, owner=self, lane="documents")
        self._pdf = b""
        self.page, self.pages = 0, 0
        self.zoom = Zoom(whole=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self.paper = PaperView()
        self.state = label("", "muted", wrap=False)
        self.zoom_state = label("", "muted", wrap=False)
        self._make_buttons()
        self._lay_out()
        self._add_keys()
        self._tell()

    @property
    def width_px(self) -> int:
        """How wide a page is to be drawn, in pixels of the screen."""
        return round(self.zoom.width(self._room, self._ratio) * self.devicePixelRatio())

    def show_document(self, drawn: DrawnDocument) -> None:
        """Show a document that was drawn."""
        self._latest.give_up()
        self._pdf, self.pages, self.page = drawn.pdf, drawn.pages, drawn.page
        self._show(drawn.image)
        if drawn.image.width != self.width_px:
            self._pause.start()

    def show_nothing(self) -> None:
        """Show no page at all."""
        self._latest.give_up()
        self._pdf, self.pages, self.page = b"", 0, 0
        self.paper.show_page(None)
        self._tell()

    def turn(self, page: int) -> None:
        """Show another page, the nearest there is."""
        page = min(max(page, 0), self.pages - 1)
        if self.pages and page != self.page:
            self.page = page
            self._scroll.verticalScrollBar().setValue(0)
            self._draw()
            self.turned.emit()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the page smaller or larger."""
        self.zoom = zoom
        self._fit()
        self._tell()
        self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit()
            if self.pages:
                self._pause.start()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        if not self.pages:
            return
        pdf, page, width = self._pdf, self.page, self.width_px
        self._latest.run(
            lambda: publishing.page_image(pdf, page=page, width_px=width), done=self._show
        )

    def _show(self, image: PageImage) -> None:
        self.paper.show_page(image)
        self._fit()
        self._tell()

    def _tell(self) -> None:
        several = self.pages > 1
        where = f"Page {self.page + 1} sur {self.pages}" if several else ""
        self.state.setText(where)
        self.zoom_state.setText(self.zoom.label if self.pages else "")
        self.paper.setAccessibleName(where or "Aperçu du document")
        for one, possible in (
            (self.before_button, self.page > 0),
            (self.after_button, self.page + 1 < self.pages),
        ):
            one.setVisible(several)
            one.setEnabled(possible)
        for one in self._zooming:
            one.setVisible(self.pages > 0)

    @property
    def _ratio(self) -> float:
        return 297 / 210 if self.paper.is_blank else self.paper.ratio

    @property
    def _room(self) -> tuple[int, int]:
        size = self._scroll.maximumViewportSize()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        edges = 2 * (EDGE + _MARGIN)
        return size.width() - edges - bar, size.height() - edges

    def _fit(self) -> None:
        self.paper.set_page_width(self.zoom.width(self._room, self._ratio))

    def _zoom_by(self, step: int) -> None:
        change = self.zoom.larger if step > 0 else self.zoom.smaller
        self.set_zoom(change(self._room, self._ratio))

    def _go_on(self, step: int) -> None:
        """Go down or up through the page, and turn it at its end."""
        bar = self._scroll.verticalScrollBar()
        if bar.value() == (bar.maximum() if step > 0 else bar.minimum()):
            self.turn(self.page + step)
        else:
            bar.setValue(bar.value() + step * bar.pageStep())

    def _make_buttons(self) -> None:
        def made(text: str, spoken: str, icon: str, do: Callable[[], object]) -> QPushButton:
            one = button(text, on_click=do, icon_name=icon, kind="quiet")
            one.setAccessibleName(spoken)
            one.setToolTip(spoken)
            return one

        self.before_button = made(
            "", "Page précédente", "chevron-left", lambda: self.turn(self.page - 1)
        )
        self.after_button = made(
            "", "Page suivante", "chevron-right", lambda: self.turn(self.page + 1)
        )
        self._zooming = (
            made("−", "Réduire", "", lambda: self._zoom_by(-1)),
            made("+", "Agrandir", "", lambda: self._zoom_by(1)),
            made("Largeur", "Ajuster à la largeur", "", lambda: self.set_zoom(Zoom())),
            made("Page", "Voir la page entière", "", lambda: self.set_zoom(Zoom(whole=True))),
        )

    def _lay_out(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName("Aperçu")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setWidget(self.paper)
        self.setFocusProxy(self._scroll)
        self._scroll.viewport().installEventFilter(self)
        smaller, larger, width, whole = self._zooming
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for one in (self.before_button, self.state, self.after_button):
            bar.addWidget(one)
        bar.addStretch(1)
        for one in (smaller, self.zoom_state, larger, width, whole):
            bar.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(bar)
        column.addWidget(self._scroll, 1)

    def _add_keys(self) -> None:
        for keys, do in (
            ("PgUp", lambda: self._go_on(-1)),
            ("PgDown", lambda: self._go_on(1)),
            ("Ctrl+Home", lambda: self.turn(0)),
            ("Ctrl+End", lambda: self.turn(self.pages - 1)),
            ("Ctrl++", lambda: self._zoom_by(1)),
            ("Ctrl+=", lambda: self._zoom_by(1)),
            ("Ctrl+-", lambda: self._zoom_by(-1)),
            ("Ctrl+0", lambda: self.set_zoom(Zoom(whole=True))),
        ):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(do)
