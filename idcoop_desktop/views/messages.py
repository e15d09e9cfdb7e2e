"""The only place that shows a message box; errors, questions, notices and passing words.

User text is never markup here, and nothing ever waits in a nested event loop.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, qVersion
from PySide6.QtWidgets import QMainWindow

from idcoop_desktop import __version__
from idcoop_desktop.crash import reports
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.kept import KEPT_WORDS, calls_for_check, was_kept

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMessageBox, QWidget

_UNKNOWN = (
    "Une erreur imprévue s’est produite. Ce qui était déjà enregistré l’est toujours\u00a0; "
    "regardez si votre dernière action l’a été avant de la refaire. Si cela recommence, montrez le "
    "rapport technique à la personne qui suit l’application. Il ne contient aucune donnée "
    "personnelle, et rien n’est envoyé."
)
_UNKNOWN_KEPT = (
    f"Une erreur imprévue s’est produite. {KEPT_WORDS} Si ce que vous voyez n’est pas à jour, "
    "rouvrez IDCoop\u00a0; si cela recommence, montrez le rapport technique à la personne qui suit "
    "l’application. Il ne contient aucune donnée personnelle, et rien n’est envoyé."
)
_UNREADABLE = (
    "Une partie de la base ne peut pas être lue. Rien n’a été modifié. Tout est vérifié en "
    "arrière-plan\u00a0: ce qui est abîmé et ce qu’il faut faire vous seront dits."
)
_DIED = (
    "La dernière fois, IDCoop s’est arrêté brutalement. Ce qui était déjà enregistré l’est "
    "toujours\u00a0; regardez si votre dernière action l’a été. Si cela recommence, montrez le "
    "rapport technique à la personne qui suit l’application. Il ne contient aucune donnée "
    "personnelle, et rien n’est envoyé."
)
_STATUS_MS = 8000
_SIGN = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question and the words of its two buttons."""

    title: str
    text: str
    yes: str
    no: str


class Presenter(Protocol):
    """How messages reach the person; tests put a recorder in its place."""

    def error(self, parent: QWidget | None, text: str, details: str) -> None:
        """Show an error; ``details`` is empty for a known one."""

    def question(
        self, parent: QWidget | None, asked: Question, answer: Callable[[bool], object]
    ) -> None:
        """Ask, and call ``answer`` once."""

    def notice(self, parent: QWidget | None, title: str, text: str) -> None:
        """Show a notice to be closed."""

    def passing(self, parent: QWidget, text: str) -> None:
        """Show a word that goes away by itself."""


class BoxPresenter:
    """Window-modal boxes that never block the event loop."""

    def error(self, parent: QWidget | None, text: str, details: str) -> None:
        """Show the sentence, with a button that shows the technical details when there are."""
        box = _box(parent, ("triangle-alert", "danger"), "IDCoop", text)
        if details:
            show = box.addButton("&Voir le rapport", box.ButtonRole.ActionRole)
            show.clicked.disconnect()  # else the message closes behind the report
            show.clicked.connect(lambda: _show_report(box, details))
        close = box.addButton("&Fermer", box.ButtonRole.RejectRole)
        box.setDefaultButton(close)
        box.open()

    def question(
        self, parent: QWidget | None, asked: Question, answer: Callable[[bool], object]
    ) -> None:
        """Ask with two buttons named after what they do; Escape and a hasty Enter mean no."""
        box = _box(parent, ("circle-question-mark", "accent"), asked.title, asked.text)
        accept = box.addButton(asked.yes, box.ButtonRole.AcceptRole)
        refuse = box.addButton(asked.no, box.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.finished.connect(lambda _result: answer(box.clickedButton() is accept))
        box.open()

    def notice(self, parent: QWidget | None, title: str, text: str) -> None:
        """Show a notice with one button."""
        box = _box(parent, ("info", "accent"), title, text)
        box.addButton("&Fermer", box.ButtonRole.AcceptRole)
        box.open()

    def passing(self, parent: QWidget, text: str) -> None:
        """Show a toast and leave the words in the status bar for a while."""
        from idcoop_desktop.views.widgets.toast import Toast

        window = parent.window()
        Toast.show_in(window, text)
        if isinstance(window, QMainWindow):
            window.statusBar().showMessage(text, _STATUS_MS)


_presenter: Presenter = BoxPresenter()


def use(presenter: Presenter) -> Presenter:
    """Replace the presenter and return the one before."""
    global _presenter
    before, _presenter = _presenter, presenter
    return before


def show_error(parent: QWidget | None, error: Exception | str) -> None:
    """Show a known error's sentence, or say that something unforeseen happened.

    What was kept before it is told too, so that nobody does it twice.
    """
    if isinstance(error, str):
        _presenter.error(parent, error, "")
    elif isinstance(error, DomainError):
        _presenter.error(parent, known_words(error), "")
    else:
        words = _UNKNOWN_KEPT if was_kept(error) else _UNKNOWN
        _presenter.error(parent, words, technical_details(error))


def known_words(error: DomainError) -> str:
    """Return the sentence of a known error of an open base, after what was kept before it."""
    words = _UNREADABLE if calls_for_check(error) else error.message
    return f"{KEPT_WORDS} {words}" if was_kept(error) else words


def show_death(parent: QWidget | None, report: str) -> None:
    """Tell that the last run died outright, and show its report to who wants to see it."""
    _presenter.error(parent, _DIED, report)


def ask(
    parent: QWidget | None,
    *,
    title: str,
    text: str,
    yes: str,
    no: str = "&Annuler",
    on_yes: Callable[[], object],
    on_no: Callable[[], object] | None = None,
) -> None:
    """Ask a question whose buttons say what they do; call ``on_yes`` or ``on_no`` afterwards."""

    def answer(accepted: bool) -> None:
        if accepted:
            on_yes()
        elif on_no is not None:
            on_no()

    _presenter.question(parent, Question(title=title, text=text, yes=yes, no=no), answer)


def inform(parent: QWidget | None, *, title: str, text: str) -> None:
    """Show a notice that stays until it is closed."""
    _presenter.notice(parent, title, text)


def toast(parent: QWidget, text: str) -> None:
    """Say in passing that something was done, without asking for a click."""
    _presenter.passing(parent, text)


def technical_details(error: Exception) -> str:
    """Return versions, exception types and code places; never values, which may be personal."""
    return f"{versions()}\n{reports.of_error(error)}"


def versions() -> str:
    """Return the line of versions that a report starts with."""
    return reports.versions(__version__, qVersion() or "?")


def _show_report(parent: QWidget, details: str) -> None:
    from idcoop_desktop.views.bug_report import BugReport

    BugReport(details, parent).open()


def _box(parent: QWidget | None, sign: tuple[str, str], title: str, text: str) -> QMessageBox:
    # Imported here: a start without any message is a start without these.
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent.window() if parent is not None else None)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    _Steady(box, sign)
    box.setWindowTitle(title)
    box.setText(text)
    if parent is None:
        # Nothing else keeps it: it would be gone before anybody saw it.
        _alone.add(box)
        box.finished.connect(lambda _result: _alone.discard(box))
    return box


_alone: set[QMessageBox] = set()


class _Steady(QObject):
    """Lives with a box: its sign has the colours of the theme, Enter stays on the safe button."""

    def __init__(self, box: QMessageBox, sign: tuple[str, str]) -> None:
        super().__init__(box)
        self._box, self._sign = box, sign
        self._settle()
        box.installEventFilter(self)

    def eventFilter(self, _box: QObject, event: QEvent) -> bool:
        """See the theme change: Qt lays the buttons anew, and gives Enter to the first."""
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._settle)
        return False

    def _settle(self) -> None:
        from idcoop_desktop.views.icons import icon

        self._box.setIconPixmap(icon(*self._sign).pixmap(_SIGN, _SIGN))
        safe = self._box.defaultButton()
        if safe is not None:
            safe.setDefault(True)
            safe.setFocus()
