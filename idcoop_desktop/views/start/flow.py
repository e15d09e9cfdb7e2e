"""The way from nothing to an open base: welcome, creation and printed code, or unlocking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.data_folder import base_exists, unlock_hint
from idcoop_desktop.views import messages
from idcoop_desktop.views.start.window import StartWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from idcoop_desktop.services.locking import Lockable
    from idcoop_desktop.services.opening import Created, Opened
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.start.requests import CreateRequest, UnlockRequest
    from idcoop_desktop.views.start.rescue_flow import RescueFlow
    from idcoop_desktop.views.start.unlock import UnlockPage

CEILING_CENTS = 80_000
_KEY_PUT_BACK = (
    "Le fichier idcoop.key manquait ou était abîmé. Celui de votre dernière sauvegarde a été remis "
    "à sa place, et vos données sont intactes. Une phrase secrète changée depuis cette sauvegarde "
    "est à changer de nouveau."
)


class StartFlow(QObject):
    """Leads a person to an open base; :attr:`opened` is emitted once, with it.

    :attr:`key_not_kept` is whether this computer was asked to remember the key and could not.
    With ``locked``, that base is opened again beneath the windows that hold it.
    """

    opened = Signal(object)

    def __init__(
        self,
        folder: Path,
        background: Background,
        *,
        locked: Lockable | None = None,
        prepare: Callable[[], object] = bool,
        place: Callable[[], Path | None] = lambda: None,
    ) -> None:
        """``prepare`` is done by the worker before anything in the folder is opened.

        ``place`` is where this computer keeps second copies of backups.
        """
        super().__init__()
        self._folder, self._background, self._locked = folder, background, locked
        self._prepare, self._place = prepare, place
        self.window = StartWindow()
        self.key_not_kept = False

    def begin(self) -> None:
        """Show the page this folder calls for; the window may stay hidden if it opens alone."""
        if not base_exists(self._folder):
            self.show_welcome()
            self.window.show()
            return
        self._background.run(
            self._unlock_remembered,
            done=self._after_remembered,
            failed=self._refuse_remembered,
            owner=self,
        )

    def _unlock_remembered(self) -> Opened | None:
        # Imported by the worker, like all that opens a base: the first window never waits for it.
        from idcoop_desktop.services.opening import unlock_remembered

        self._prepare()
        return unlock_remembered(self._folder)

    def show_welcome(self) -> None:
        """Offer the three beginnings."""
        from idcoop_desktop.views.start.welcome import WelcomePage

        page = WelcomePage()
        page.create_asked.connect(self.show_create)
        page.demo_asked.connect(self._make_demo)
        page.restore_asked.connect(lambda: self._rescue().show_take_back())
        self.window.show_page(page)

    def show_create(self) -> None:
        """Ask for what a new base needs."""
        from idcoop_desktop.services.desk import SystemClock
        from idcoop_desktop.services.opening import strength
        from idcoop_desktop.views.start.create import CreatePage

        page = CreatePage(
            strength=strength,
            year=SystemClock().today().year,
            ceiling_cents=CEILING_CENTS,
        )
        page.submitted.connect(lambda request: self._create(page, request))
        page.left.connect(self.show_welcome)
        self.window.show_page(page)

    def show_unlock(self, refusal: str = "") -> UnlockPage:
        """Ask for the passphrase or for the printed code; return the page that does."""
        from idcoop_desktop.views.start.unlock import UnlockPage

        is_locked = self._locked is not None
        page = UnlockPage(hint=unlock_hint(self._folder), locked=is_locked)
        page.submitted.connect(lambda request: self._unlock(page, request))
        self.window.show_page(page)
        if refusal:
            page.refuse(refusal)
        self.window.show()
        self._tell_wait(page)
        return page

    def _tell_wait(self, page: UnlockPage) -> None:
        """Say how long the next try has to wait, also after a restart."""

        def ask() -> int:
            from idcoop_desktop.services.tries import seconds_left

            return seconds_left(self._folder)

        self._background.run(ask, done=page.wait, owner=page)

    def _after_remembered(self, opened: Opened | None) -> None:
        if opened is None:
            self.show_unlock()
        else:
            self._finish(opened)

    def _refuse_remembered(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            self.show_unlock()
            messages.show_error(self.window, error)
        elif _calls_for_rescue(error):
            self._rescue().show_damage(error.message)
        else:
            self.show_unlock(error.message)

    def show_damage(self, problem: str) -> None:
        """Offer the newest sound backup in place of a base that cannot be opened any more."""
        self._rescue().show_damage(problem)

    def _rescue(self) -> RescueFlow:
        from idcoop_desktop.views.start.rescue_flow import RescueFlow

        made = RescueFlow(
            self._folder, self._background, self.window, place=self._place(), parent=self
        )
        made.opened.connect(self._finish)
        made.left.connect(self._leave_rescue)
        return made

    def _leave_rescue(self) -> None:
        if base_exists(self._folder):
            self.show_unlock()
        else:
            self.show_welcome()

    def _make_demo(self) -> None:
        self.window.setEnabled(False)
        self.window.setCursor(Qt.CursorShape.WaitCursor)

        def make() -> Opened:
            from idcoop_desktop.services.demo.load import create_demo
            from idcoop_desktop.services.desk import SystemClock

            return create_demo(self._folder, SystemClock().today())

        def failed(error: Exception) -> None:
            self._awake()
            messages.show_error(self.window, error)

        self._background.run(
            make,
            done=self._finish,
            failed=failed,
            owner=self,
        )

    def _create(self, page: QObject, request: CreateRequest) -> None:
        from idcoop_desktop.services import opening

        wanted = opening.NewBase(
            coop_name=request.name,
            author_name=request.author_name,
            passphrase=request.passphrase,
            ceiling_cents=request.ceiling_cents,
            envelope_cents=request.envelope_cents,
            year=request.year,
        )

        def work() -> tuple[Created, bool]:
            made = opening.create_base(self._folder, wanted)
            return made, request.remember and not opening.remember(made.opened)

        def done(answer: tuple[Created, bool]) -> None:
            made, self.key_not_kept = answer
            self._show_code(made, request.name)

        self._background.run(
            work,
            done=done,
            failed=lambda error: self._refuse(page, error),
            owner=page,
        )

    def _show_code(self, made: Created, coop_name: str) -> None:
        from idcoop_desktop.views.start.code_sheet import offer_sheets
        from idcoop_desktop.views.start.recovery import RecoveryPage

        page = RecoveryPage(made.recovery_code)
        page.confirmed.connect(lambda: self._finish(made.opened))
        offer_sheets(page, self._background, code=made.recovery_code, coop_name=coop_name)
        self.window.show_page(page)

    def _unlock(self, page: UnlockPage, request: UnlockRequest) -> None:
        def work() -> tuple[Opened, bool]:
            from idcoop_desktop.services import opening

            by_code = opening.unlock_with_code if request.is_recovery else opening.unlock
            base = None if self._locked is None else self._locked.base
            opened = by_code(self._folder, request.secret, locked=base)
            return opened, request.remember and not opening.remember(opened)

        def done(answer: tuple[Opened, bool]) -> None:
            opened, self.key_not_kept = answer
            if request.is_recovery:
                self._offer_passphrase(opened)
            else:
                self._finish(opened)

        def failed(error: Exception) -> None:
            # Behind a lock the windows are still there: they are not left for a backup.
            if self._locked is None and _calls_for_rescue(error):
                self._rescue().show_damage(
                    str(error), secret=request.secret, by_code=request.is_recovery
                )
            elif self._locked is None and _calls_for_key(error):
                self._open_with_saved_key(page, request, error)
            else:
                self._refuse(page, error)
                self._tell_wait(page)

        self._background.run(work, done=done, failed=failed, owner=page)

    def _open_with_saved_key(
        self, page: UnlockPage, request: UnlockRequest, problem: Exception
    ) -> None:
        """Try the key file of the newest backup; what was wrong is told if that is no help."""
        place = self._place()

        def work() -> Opened:
            from idcoop_desktop.services import rescue

            return rescue.open_with_saved_key(
                self._folder, request.secret, by_code=request.is_recovery, place=place
            )

        def done(opened: Opened) -> None:
            self._finish(opened)
            messages.inform(None, title="Fichier idcoop.key", text=_KEY_PUT_BACK)

        self._background.run(
            work, done=done, failed=lambda _error: self._refuse(page, problem), owner=page
        )

    def _offer_passphrase(self, opened: Opened) -> None:
        from idcoop_desktop.services import keys, opening
        from idcoop_desktop.views.start.passphrase import PassphrasePage

        page = PassphrasePage(strength=opening.strength)
        page.left.connect(lambda: self._offer_code(opened))
        page.submitted.connect(
            lambda phrase: self._background.run(
                lambda: keys.replace_passphrase(opened, phrase),
                done=lambda _nothing: self._offer_code(opened),
                failed=lambda error: self._refuse(page, error),
                owner=page,
            )
        )
        self.window.show_page(page)

    def _offer_code(self, opened: Opened) -> None:
        """Offer another code: the sheet of this one has left its safe place."""

        def draw() -> tuple[str, str]:
            from idcoop_desktop.services import keys, settings

            return keys.new_code(), settings.profile(opened.desk()).coop_name

        def show(drawn: tuple[str, str]) -> None:
            from idcoop_desktop.services import keys
            from idcoop_desktop.views.start.code_sheet import offer_sheets
            from idcoop_desktop.views.start.recovery import AFTER_USE, RecoveryPage

            code, coop_name = drawn
            page = RecoveryPage(code, words=AFTER_USE)
            offer_sheets(page, self._background, code=code, coop_name=coop_name)
            page.left.connect(lambda: self._finish(opened))
            page.confirmed.connect(
                lambda: self._background.run(
                    lambda: keys.adopt_code(opened, code),
                    done=lambda _nothing: self._finish(opened),
                    failed=lambda error: self._refuse(page, error),
                    owner=page,
                )
            )
            page.confirmed.connect(lambda: page.set_busy(busy=True))
            self.window.show_page(page)

        # Whatever happens here, the base is open: nobody is kept out for want of another code.
        self._background.run(
            draw, done=show, failed=lambda _error: self._finish(opened), owner=self
        )

    def _refuse(self, page: QObject, error: Exception) -> None:
        refuse = getattr(page, "refuse", None)
        if refuse is not None and isinstance(error, DomainError):
            refuse(error.message)
            return
        if refuse is not None:
            refuse("L’ouverture n’a pas abouti. Rien n’a été perdu.")
        messages.show_error(self.window, error)

    def _awake(self) -> None:
        self.window.setEnabled(True)
        self.window.unsetCursor()

    def _finish(self, opened: Opened) -> None:
        self._awake()
        self.window.clear()
        self.opened.emit(opened)


def _calls_for_rescue(error: Exception) -> bool:
    # Imported once something failed: the first window does not wait for it.
    from idcoop_desktop.services.rescue import calls_for_rescue

    return calls_for_rescue(error)


def _calls_for_key(error: Exception) -> bool:
    from idcoop_desktop.services.rescue import calls_for_key

    return calls_for_key(error)
