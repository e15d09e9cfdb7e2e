"""The way back from a backup: a damaged base, or a computer that has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import plural
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import report

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.services.rescue import Found
    from idcoop_desktop.services.restore import Restored
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.start.rescue import RescuePage
    from idcoop_desktop.views.start.take_back import TakeBackPage, TakeBackRequest
    from idcoop_desktop.views.start.window import StartWindow

_DAMAGED = "Vos données ne peuvent pas être ouvertes"
_CHOSEN = "Reprendre cette sauvegarde"
_NEWEST = "La plus récente sauvegarde en bon état"
_WHOLE = "Elle a été lue en entier, et elle est en bon état"


class RescueFlow(QObject):
    """Leads to an open base by way of a backup: :attr:`opened` brings it, :attr:`left` gives up.

    ``place`` is where second copies are kept by this computer, if anywhere.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(
        self,
        folder: Path,
        background: Background,
        window: StartWindow,
        *,
        place: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._background, self._window = folder, background, window
        self._place = place

    def show_take_back(self, problem: str = "") -> TakeBackPage:
        """Ask for a file and its secret."""
        from idcoop_desktop.views.start.take_back import TakeBackPage

        page = TakeBackPage(problem=problem)
        page.left.connect(self.left)
        page.submitted.connect(lambda request: self._read(page, request))
        self._window.show_page(page)
        return page

    def show_damage(self, problem: str, *, secret: str = "", by_code: bool = False) -> None:
        """Look for the newest backup that is sound, with the secret that was typed.

        Without one, with what this computer remembers.
        """
        from idcoop_desktop.views.start.rescue import RescuePage

        page = RescuePage(title=_DAMAGED, problem=problem)
        page.other_wanted.connect(self.show_take_back)
        page.left.connect(self.left)
        self._window.show_page(page)
        self._window.show()

        def look() -> Found | None:
            from idcoop_desktop.services import rescue

            if not secret:
                return rescue.find_remembered(self._folder, place=self._place, progress=report)
            return rescue.find_with_secret(
                self._folder, secret, by_code=by_code, place=self._place, progress=report
            )

        def failed(error: Exception) -> None:
            page.show_none()
            if not isinstance(error, DomainError):
                messages.show_error(self._window, error)

        self._background.run(
            look,
            done=lambda found: self._offer(page, found),
            failed=failed,
            progress=page.show_progress,
            owner=page,
        )

    def _read(self, page: TakeBackPage, request: TakeBackRequest) -> None:
        def read() -> Found:
            from idcoop_desktop.services import rescue

            return rescue.read_backup(
                self._folder,
                request.file,
                request.secret,
                by_code=request.is_recovery,
                progress=report,
            )

        self._background.run(
            read,
            done=self._offer_chosen,
            failed=lambda error: self._refuse(page, error),
            owner=page,
        )

    def _offer_chosen(self, found: Found) -> None:
        from idcoop_desktop.views.start.rescue import RescuePage

        page = RescuePage(title=_CHOSEN)
        page.other_wanted.connect(self.show_take_back)
        page.left.connect(self.left)
        self._window.show_page(page)
        self._offer(page, found, title=_WHOLE)

    def _offer(self, page: RescuePage, found: Found | None, *, title: str = _NEWEST) -> None:
        if found is None:
            page.show_none()
            return
        from idcoop_desktop.services.restore_words import preview_words

        told = list(preview_words(found.rescue.preview))
        if found.rescue.unusable:
            told.append(
                plural(
                    found.rescue.unusable,
                    "sauvegarde plus récente est abîmée et ne peut pas servir.",
                    "sauvegardes plus récentes sont abîmées et ne peuvent pas servir.",
                )
            )
        page.show_found(title, told)
        page.restore_wanted.connect(lambda: self._restore(page, found))

    def _restore(self, page: RescuePage, found: Found) -> None:
        def put_in_place() -> tuple[Opened, Restored]:
            from idcoop_desktop.services import rescue

            return rescue.take_back(self._folder, found, progress=report)

        page.set_busy()
        self._background.run(
            put_in_place,
            done=lambda answer: self.opened.emit(answer[0]),
            failed=lambda error: self._refuse(page, error),
            progress=page.show_progress,
            owner=page,
        )

    def _refuse(self, page: RescuePage | TakeBackPage, error: Exception) -> None:
        if isinstance(error, DomainError):
            page.refuse(error.message)
            return
        page.refuse("La sauvegarde n’a pas pu être reprise. Rien n’a été perdu.")
        messages.show_error(self._window, error)
