"""After a bad end: everything read in the background, then told; only word indexes are remade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import plural
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Background, report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.damage import Finding
    from idcoop_desktop.services.opening import Opened


class DamageWatch(QObject):
    """Checks the base that is open; :attr:`backups_wanted` asks for the window of backups.

    :attr:`owed` stays true until a whole check has ended and what it found was mended: else it is
    for the next start.
    :attr:`busy` is true while the base is shut to be mended.
    """

    backups_wanted = Signal()

    def __init__(
        self,
        background: Background,
        *,
        opened: Callable[[], Opened],
        window: Callable[[], QWidget | None],
        door: Background | None = None,
        place: Callable[[], Path | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        """``door`` works while ``background`` is held and the base shut; ``place`` has copies."""
        super().__init__(parent)
        self._background, self._opened, self._window = background, opened, window
        self._door, self._place = door or Background(self), place
        self.owed = self.busy = False

    def check(self) -> None:
        """Read everything, if that is owed."""
        if not self.owed:
            return
        opened, place = self._opened(), self._place()

        def read() -> Finding:
            from idcoop_desktop.services.damage import examine

            return examine(opened, place=place, progress=report)

        self._background.run(
            read, done=self._tell, failed=lambda _error: None, owner=self, lane="files"
        )

    def close(self) -> None:
        """Wait for what is under way: the program ends."""
        self._door.close()

    def _tell(self, finding: Finding) -> None:
        from idcoop_desktop.services.damage import finding_words

        self.owed = finding.is_owed
        words, window = finding_words(finding), self._window()
        if finding.index_hurt:
            self._heal_indexes()
        if finding.hurt or (finding.is_behind and not finding.bad_pictures):
            messages.ask(
                window,
                title="Données abîmées" if finding.hurt else "Actions manquantes",
                text=words,
                yes="&Voir les sauvegardes",
                no="&Plus tard",
                on_yes=self.backups_wanted.emit,
            )
        elif finding.bad_pictures:
            messages.ask(
                window,
                title="Photos ou justificatifs abîmés",
                text=words,
                yes="&Reprendre depuis les sauvegardes",
                no="&Plus tard",
                on_yes=self._heal_pictures,
            )
        elif finding.empty_hurt:
            messages.ask(
                window,
                title="Fichier de la base abîmé",
                text=words,
                yes="&Refaire le fichier",
                no="&Plus tard",
                on_yes=lambda: self._heal_indexes("Le fichier de la base a été refait."),
            )
        elif finding.is_sound and window is not None:
            messages.toast(window, words)

    def _heal_indexes(self, words: str = "") -> None:
        def heal(opened: Opened) -> str:
            from idcoop_desktop.services.damage import heal_indexes

            heal_indexes(opened)
            return words

        self._shut_for(heal)

    def _heal_pictures(self) -> None:
        def heal(opened: Opened) -> str:
            from idcoop_desktop.services.damage import heal_pictures

            lost = heal_pictures(opened, progress=report)
            if not lost:
                return "Photos et justificatifs repris depuis les sauvegardes."
            told = plural(lost, "photo ou justificatif", "photos et justificatifs")
            return f"{told} n’ont été retrouvés nulle part. Les autres sont repris."

        self._shut_for(heal)

    def _shut_for(self, heal: Callable[[Opened], str]) -> None:
        """Do what needs the base shut; windows stay, and what they ask waits that long."""
        opened = self._opened()
        self.busy = True
        self._background.hold(lambda: self._begin(lambda: heal(opened)))

    def _begin(self, work: Callable[[], str]) -> None:
        self._door.run(work, done=self._healed, failed=self._failed, owner=self)

    def _healed(self, words: str) -> None:
        self.busy = False
        self._background.release()
        window = self._window()
        if words:
            self.owed = False
        if words and window is not None:
            messages.toast(window, words)

    def _failed(self, error: Exception) -> None:
        self.busy = False
        self._background.release()
        self.owed = True
        if isinstance(error, DomainError):
            messages.ask(
                self._window(),
                title="Données abîmées",
                text=error.message,
                yes="&Voir les sauvegardes",
                no="&Plus tard",
                on_yes=self.backups_wanted.emit,
            )
        else:
            messages.show_error(self._window(), error)
