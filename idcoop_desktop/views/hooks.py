"""Bugs wherever they happen: logged without what people typed, told once, the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from idcoop_desktop import log
from idcoop_desktop.crash import reports
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views import messages

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext
    from PySide6.QtWidgets import QWidget

_qt = logging.getLogger("idcoop_desktop.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _Teller(QObject):
    """Brings bugs of any thread to the GUI thread, and tells each place only once."""

    happened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.window: QWidget | None = None
        self._told: set[str] = set()
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def _tell(self, error: Exception) -> None:
        place = messages.technical_details(error)
        if place not in self._told:
            self._told.add(place)
            messages.show_error(self.window, error)


_teller: list[_Teller] = []


def install() -> None:
    """Take over what Python and Qt would print or drop; call once the application exists."""
    _teller[:] = [_Teller()]
    sys.excepthook = _on_bug
    threading.excepthook = _on_thread_bug
    qInstallMessageHandler(_on_qt_message)


def show_bugs_in(window: QWidget) -> None:
    """Tell bugs over this window from now on."""
    if _teller:
        _teller[0].window = window


def _on_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not isinstance(error, Exception):
        sys.__excepthook__(kind, error, trace)
        return
    if not isinstance(error, DomainError):
        log.failure(kind, error, trace)
    if _teller:
        _teller[0].happened.emit(error)


def _on_thread_bug(happened: threading.ExceptHookArgs) -> None:
    if happened.exc_value is not None:
        _on_bug(happened.exc_type, happened.exc_value, happened.exc_traceback)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _qt.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, reports.quiet(text))
