"""Keeps a sample document in step with what is typed: a pause, then the newest answer alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import publishing, samples
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.publishing import PageImage
    from idcoop_desktop.services.samples import Sample, Wish
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.coop.page_preview import PagePreview

PAUSE_MS = 150


@dataclass(frozen=True, slots=True)
class _Drawn:
    sample: Sample
    pdf: bytes
    image: PageImage
    number: int
    count: int


class LiveSample(QObject):
    """Draws again 150 ms after the last change.

    ``wish`` returns the document to show; ``asked`` is the one asked for last.
    ``trial`` returns the desk that sees what is typed, or raises the :class:`DomainError` that
    says what is wrong in it.
    """

    def __init__(
        self,
        desk: Desk,
        background: Background,
        preview: PagePreview,
        *,
        wish: Callable[[], Wish | None],
        trial: Callable[[], Desk],
    ) -> None:
        super().__init__(preview)
        self._desk, self._preview = desk, preview
        self._wish, self._trial = wish, trial
        self._samples: dict[Wish, Sample] = {}
        self.asked: Wish | None = None
        self._pdf: bytes | None = None
        self._latest = Latest(background, owner=self, lane="documents")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        preview.wanted.connect(self._pause.start)
        preview.kind_changed.connect(self.ask)

    def ask(self) -> None:
        """Ask for a new page: what it shows changed."""
        # An answer to what was typed before must not be taken for this one.
        self._latest.give_up()
        self._pdf, self.asked = None, self._wish()
        self._preview.show_busy()
        self._pause.start()

    def _draw(self) -> None:
        wish = self._wish()
        if wish is None:
            self._preview.show_problem("Ce document ne peut pas encore être montré.")
            return
        try:
            trial = self._trial()
        except DomainError as error:
            self._latest.give_up()
            self._preview.show_problem(error.message)
            return
        desk, known, pdf = self._desk, self._samples.get(wish), self._pdf
        number, width = self._preview.number, self._preview.width_px

        def drawn() -> _Drawn:
            from idcoop_desktop.documents.preview import page_count

            sample = known or samples.find_sample(desk, wish)
            made = pdf or samples.draw_sample(trial, sample)
            count = page_count(made)
            shown = min(number, count - 1)
            image = publishing.page_image(made, page=shown, width_px=width)
            return _Drawn(sample, made, image, shown, count)

        self._latest.run(drawn, done=self._show, failed=self._refuse)

    def _show(self, drawn: _Drawn) -> None:
        self._samples[drawn.sample.wish] = drawn.sample
        self._pdf = drawn.pdf
        self._preview.show_page(drawn.image, drawn.number, drawn.count)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._preview.show_problem(error.message)
            return
        self._preview.show_problem("L’aperçu n’a pas pu être préparé.")
        messages.show_error(self._preview, error)
