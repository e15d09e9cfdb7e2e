"""Keeps the preview in step with the form: a pause, the newest question, the newest answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.services import editions, publishing
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.publishing import PageImage
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.showcase.preview import FlyerPreview

PAUSE_MS = 150
_RESIZED_MS = 60


@dataclass(frozen=True, slots=True)
class _Shown:
    """A document, the sizes of its pages in points, and one of them as pixels."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    number: int
    image: PageImage


class LivePage(QObject):
    """Draws ``order()`` again 150 ms after the last change; ``refused`` carries what prevents it.

    ``refused`` carries ``None`` once a page could be made.
    """

    refused = Signal(object)

    def __init__(
        self, context: PageContext, order: Callable[[], Order], preview: FlyerPreview
    ) -> None:
        super().__init__(preview)
        self._context, self._order, self._preview = context, order, preview
        self._pdf: bytes | None = None
        self._latest = Latest(context.background, owner=self, lane="documents")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._draw)
        preview.resized.connect(lambda: self._show_again(_RESIZED_MS))
        preview.page_wanted.connect(lambda: self._show_again(0))

    def ask(self) -> None:
        """Ask for a new page: the words or the photos changed."""
        self._pdf = None
        # An answer under way tells what was there before: it must not pass for the page of now.
        self._latest.give_up()
        self._preview.show_busy()
        self._pause.start(PAUSE_MS)

    def _show_again(self, after_ms: int) -> None:
        """Show the document there is in another size, or another page of it."""
        if self._pdf is not None:
            self._pause.start(after_ms)

    def _draw(self) -> None:
        desk, order, known = self._context.desk, self._order(), self._pdf
        width, wanted = self._preview.width_px, self._preview.number

        def drawn() -> _Shown:
            from idcoop_desktop.documents.preview import page_sizes

            pdf = known or editions.preview(desk, order)
            sizes = page_sizes(pdf)
            number = min(wanted, len(sizes) - 1)
            image = publishing.page_image(pdf, page=number, width_px=width)
            return _Shown(pdf, sizes, number, image)

        self._latest.run(drawn, done=self._show, failed=self._refuse)

    def _show(self, shown: _Shown) -> None:
        self._pdf = shown.pdf
        self._preview.show_page(
            shown.image,
            number=shown.number,
            count=len(shown.sizes),
            width_pt=shown.sizes[shown.number][0],
        )
        self.refused.emit(None)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            helpful = isinstance(error, UncoveredError)
            self._preview.show_problem(error.message, helpful=helpful)
            self.refused.emit(error)
            return
        self._preview.show_problem("L’aperçu n’a pas pu être préparé.")
        messages.show_error(self._preview, error)
