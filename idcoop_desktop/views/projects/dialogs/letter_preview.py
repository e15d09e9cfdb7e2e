"""The letter as it will be printed, page by page, drawn again as its words change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import letters, publishing
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.showcase.page_view import EDGE, PageView
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import label, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.publishing import PageImage
    from idcoop_desktop.views.background import Background

PAUSE_MS = 150
_WIDTH = 368


class LetterPreview(QWidget):
    """Shows what ``draw`` makes of the words; :meth:`ask` wants it again, a moment later."""

    def __init__(
        self,
        background: Background,
        draw: Callable[[], Callable[[], bytes]],
        parent: QWidget | None = None,
    ) -> None:
        """``draw`` reads the fields, in the GUI thread, and returns the work to be done."""
        super().__init__(parent)
        self._draw = draw
        self._pdf = b""
        self._page, self._pages = 0, 1
        self._latest = Latest(background, owner=self, lane="documents")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw_now)
        self.page_view = PageView()
        self.page_view.setAccessibleName("Aperçu de la lettre")
        self.page_view.set_page_width(_WIDTH)
        self.state = label("", "muted")
        self.before_button = button("Page &précédente", on_click=lambda: self._turn(-1))
        self.after_button = button("Page sui&vante", on_click=lambda: self._turn(1))
        self._lay_out()

    def ask(self) -> None:
        """Ask for the letter anew: its words changed."""
        self._pause.start()

    def draw_now(self) -> None:
        """Draw the letter anew, without waiting for more words."""
        self._pause.stop()
        work = self._draw()
        page, width = self._page, self._width_px()

        def drawn() -> tuple[bytes, int, int, PageImage]:
            pdf = work()
            pages = letters.pages_of(pdf)
            shown = min(page, pages - 1)
            return pdf, pages, shown, publishing.page_image(pdf, page=shown, width_px=width)

        self._latest.run(drawn, done=self._show, failed=self._refuse)

    def _turn(self, by: int) -> None:
        pdf, pages, page = self._pdf, self._pages, self._page + by
        width = self._width_px()
        self._latest.run(
            lambda: (pdf, pages, page, publishing.page_image(pdf, page=page, width_px=width)),
            done=self._show,
        )

    def _show(self, answer: tuple[bytes, int, int, PageImage]) -> None:
        self._pdf, self._pages, self._page, image = answer
        self.page_view.setEnabled(True)
        self.page_view.show_page(image)
        self._say(f"Page {self._page + 1} sur {self._pages}", "muted")
        several = self._pages > 1
        for one, possible in (
            (self.before_button, self._page > 0),
            (self.after_button, self._page + 1 < self._pages),
        ):
            one.setVisible(several)
            one.setEnabled(possible)

    def _refuse(self, error: Exception) -> None:
        self.page_view.setEnabled(False)
        if isinstance(error, DomainError):
            self._say(error.message, "error")
            return
        self._say("L’aperçu n’a pas pu être préparé.", "error")
        messages.show_error(self, error)

    def _say(self, words: str, role: str) -> None:
        self.state.setText(words)
        set_role(self.state, role)
        self.page_view.setAccessibleDescription(words)

    def _width_px(self) -> int:
        return round((self.page_view.width() - 2 * EDGE) * self.devicePixelRatio())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.page_view)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.state, 1)
        for one in (self.before_button, self.after_button):
            one.hide()
            bar.addWidget(one)
        column.addLayout(bar)
        column.addStretch(1)
