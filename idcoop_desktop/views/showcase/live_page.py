"""Keeps the preview in step with the words: a pause, the newest question, the newest answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import publishing
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.showcase import Showcase
    from idcoop_desktop.services.publishing import PageImage
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.showcase.document_choice import DocumentChoice
    from idcoop_desktop.views.showcase.preview import FlyerPreview

PAUSE_MS = 150


class LivePage(QObject):
    """Draws ``words()`` again 150 ms after the last change; ``refused`` carries what prevents it.

    ``refused`` carries ``None`` once a page could be made.
    """

    refused = Signal(object)

    def __init__(
        self,
        context: PageContext,
        project_id: int,
        words: Callable[[], Showcase],
        choice: DocumentChoice,
        preview: FlyerPreview,
    ) -> None:
        super().__init__(preview)
        self._context, self._project_id = context, project_id
        self._words, self._choice, self._preview = words, choice, preview
        self._pdf: bytes | None = None
        self._latest = Latest(context.background, owner=self, lane="documents")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        preview.resized.connect(self._on_resized)

    def ask(self) -> None:
        """Ask for a new page: the words or the photos changed."""
        self._pdf = None
        self._preview.show_busy()
        self._pause.start()

    def _on_resized(self) -> None:
        if self._pdf is not None:
            self._pause.start()

    def _draw(self) -> None:
        desk, project_id, words = self._context.desk, self._project_id, self._words()
        known, width = self._pdf, self._preview.width_px
        kind, variant = self._choice.kind, self._choice.variant

        def drawn() -> tuple[bytes, PageImage]:
            pdf = known or publishing.preview(desk, project_id, words, kind=kind, variant=variant)
            return pdf, publishing.page_image(pdf, width_px=width)

        self._latest.run(drawn, done=self._show, failed=self._refuse)

    def _show(self, answer: tuple[bytes, PageImage]) -> None:
        self._pdf, image = answer
        self._preview.show_page(image)
        self.refused.emit(None)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._preview.show_problem(error.message)
            self.refused.emit(error)
            return
        self._preview.show_problem("L’aperçu n’a pas pu être préparé.")
        messages.show_error(self._preview, error)
