"""An application on a screen of 1366×768 that nobody sees."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from idcoop_desktop import assets
from idcoop_desktop.views.french import install_french
from idcoop_desktop.views.theme import application

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMessageLogContext, QtMsgType

# Said by the off-screen platform of windows that float; it is true, and of no use to anybody.
_OF_NO_USE = frozenset(
    f"This plugin does not support {what}"
    for what in ("propagateSizeHints()", "raise()", "grabbing the keyboard", "grabbing the mouse")
)


def off_screen_application() -> QApplication:
    """Return the running application, or a new one that draws without any screen."""
    running = QApplication.instance()
    if running is not None:
        return cast("QApplication", running)
    screen = assets.path("tour/screen.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen.as_posix()}"
    app = application(sys.argv[:1])
    install_french(app)
    app.setQuitOnLastWindowClosed(False)
    return app


@contextlib.contextmanager
def quiet_platform() -> Iterator[None]:
    """Drop what the off-screen platform says it cannot do; every other message passes on."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text in _OF_NO_USE:
            return
        if callable(before):
            before(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
