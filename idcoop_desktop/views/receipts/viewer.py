"""Reading a receipt inside the program: pages, zoom and keyboard; a hostile file is a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import receipts
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.receipts.paper_view import EDGE, PaperView
from idcoop_desktop.views.receipts.zoom import Zoom
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import breakable, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.publishing import PageImage
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.receipts.shown_file import ShownFile

PAUSE_MS = 120
_MARGIN = 6
_OPENING = "Ouverture du fichier…"
_UNFORESEEN = "Ce fichier n’a pas pu être montré. Il reste gardé tel quel."


class ReceiptView(QWidget):
    """Shows one file at a time with :meth:`show_file`.

    Page up and down go through the page and turn to the next, Ctrl and + or - zoom, Ctrl+0 fits
    the width.
    """

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(background, owner=self, lane="documents")
        self._file: ShownFile | None = None
        self._data = b""
        self._page, self._pages = 0, 0
        self.zoom = Zoom()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self.paper = PaperView()
        self.state = label("", "muted", wrap=False)
        self.zoom_state = label("", "muted", wrap=False)
        self.facts = label("", "muted")
        self.problem = label("", "error")
        self._make_buttons()
        self._lay_out()
        self._add_keys()
        self._tell()

    @property
    def page(self) -> int:
        """The page shown, counted from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages there are, 0 while none is shown."""
        return self._pages

    def show_file(self, file: ShownFile | None) -> None:
        """Show a file from its first page, or nothing."""
        self._latest.give_up()
        self._file, self._data = file, b""
        self._page = self._pages = 0
        self.paper.show_page(None)
        self.problem.hide()
        self.facts.setText("" if file is None else breakable(f"{file.name} — {file.facts}"))
        self._tell()
        if file is not None:
            self.state.setText(_OPENING)
            self._latest.run(self._opening(file), done=self._opened, failed=self._refuse)

    def turn(self, page: int) -> None:
        """Show another page, the nearest there is."""
        page = min(max(page, 0), self._pages - 1)
        if self._pages and page != self._page:
            self._page = page
            self._scroll.verticalScrollBar().setValue(0)
            self._draw()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the page smaller or larger."""
        self.zoom = zoom
        self._fit()
        self._tell()
        self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit()
            if self._pages:
                self._pause.start()
        return super().eventFilter(watched, event)

    def _opening(self, file: ShownFile) -> Callable[[], tuple[bytes, int, PageImage]]:
        width = self._width_px()

        def open_first() -> tuple[bytes, int, PageImage]:
            data = file.read()
            pages = receipts.receipt_pages(data)
            return data, pages, receipts.receipt_page(data, page=0, width_px=width)

        return open_first

    def _opened(self, answer: tuple[bytes, int, PageImage]) -> None:
        self._data, self._pages, image = answer
        self._show(image)

    def _draw(self) -> None:
        if not self._pages:
            return
        data, page, width = self._data, self._page, self._width_px()
        self._latest.run(
            lambda: receipts.receipt_page(data, page=page, width_px=width),
            done=self._show,
            failed=self._refuse,
        )

    def _show(self, image: PageImage) -> None:
        self.problem.hide()
        self.paper.show_page(image)
        self._fit()
        self._tell()

    def _refuse(self, error: Exception) -> None:
        known = isinstance(error, DomainError)
        self.paper.show_page(None)
        self._tell()
        self.problem.setText(error.message if isinstance(error, DomainError) else _UNFORESEEN)
        self.problem.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.problem, QAccessible.Event.Alert))
        if not known:
            messages.show_error(self, error)

    def _tell(self) -> None:
        several = self._pages > 1
        where = f"Page {self._page + 1} sur {self._pages}" if self._pages else ""
        self.state.setText(where)
        self.zoom_state.setText(self.zoom.label if self._pages else "")
        said = "" if self._file is None else f"{self._file.name}, {self._file.facts}"
        self.paper.setAccessibleName(f"{where}, {said}" if where else said or "Aucun fichier")
        self.paper.setAccessibleDescription(said)
        for one, possible in (
            (self.before_button, self._page > 0),
            (self.after_button, self._page + 1 < self._pages),
        ):
            one.setVisible(several)
            one.setEnabled(possible)
        for one in self._zooming:
            one.setVisible(self._pages > 0)

    @property
    def _room(self) -> tuple[int, int]:
        size = self._scroll.maximumViewportSize()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        edges = 2 * (EDGE + _MARGIN)
        return size.width() - edges - bar, size.height() - edges

    def _fit(self) -> None:
        self.paper.set_page_width(self.zoom.width(self._room, self.paper.ratio))

    def _width_px(self) -> int:
        width = self.zoom.width(self._room, self.paper.ratio)
        return round(width * self.devicePixelRatio())

    def _zoom_by(self, step: int) -> None:
        change = self.zoom.larger if step > 0 else self.zoom.smaller
        self.set_zoom(change(self._room, self.paper.ratio))

    def _go_on(self, step: int) -> None:
        """Go down or up through the page, and turn it at its end."""
        bar = self._scroll.verticalScrollBar()
        if bar.value() == (bar.maximum() if step > 0 else bar.minimum()):
            self.turn(self._page + step)
        else:
            bar.setValue(bar.value() + step * bar.pageStep())

    def _make_buttons(self) -> None:
        def made(text: str, spoken: str, icon: str, do: Callable[[], object]) -> QWidget:
            one = button(text, on_click=do, icon_name=icon, kind="quiet")
            one.setAccessibleName(spoken)
            one.setToolTip(spoken)
            return one

        self.before_button = made(
            "", "Page précédente", "chevron-left", lambda: self.turn(self._page - 1)
        )
        self.after_button = made(
            "", "Page suivante", "chevron-right", lambda: self.turn(self._page + 1)
        )
        self.smaller_button = made("−", "Réduire", "", lambda: self._zoom_by(-1))
        self.larger_button = made("+", "Agrandir", "", lambda: self._zoom_by(1))
        self.width_button = made(
            "Largeur", "Ajuster à la largeur", "", lambda: self.set_zoom(Zoom())
        )
        self.whole_button = made(
            "Page", "Voir la page entière", "", lambda: self.set_zoom(Zoom(whole=True))
        )
        self._zooming = (
            self.smaller_button,
            self.larger_button,
            self.width_button,
            self.whole_button,
        )

    def _lay_out(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName("Fichier")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(self.paper)
        self.setFocusProxy(self._scroll)
        self._scroll.viewport().installEventFilter(self)
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for one in (self.before_button, self.state, self.after_button):
            bar.addWidget(one)
        bar.addStretch(1)
        for one in (self.smaller_button, self.zoom_state, self.larger_button):
            bar.addWidget(one)
        bar.addSpacing(8)
        bar.addWidget(self.width_button)
        bar.addWidget(self.whole_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(bar)
        column.addWidget(self.problem)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.facts)

    def _add_keys(self) -> None:
        for keys, do in (
            ("PgUp", lambda: self._go_on(-1)),
            ("PgDown", lambda: self._go_on(1)),
            ("Ctrl+Home", lambda: self.turn(0)),
            ("Ctrl+End", lambda: self.turn(self._pages - 1)),
            ("Ctrl++", lambda: self._zoom_by(1)),
            ("Ctrl+=", lambda: self._zoom_by(1)),
            ("Ctrl+-", lambda: self._zoom_by(-1)),
            ("Ctrl+0", lambda: self.set_zoom(Zoom())),
        ):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(do)
