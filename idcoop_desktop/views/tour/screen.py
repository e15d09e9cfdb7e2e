"""An application on a screen of 1366×768 that nobody sees."""

from __future__ import annotations

import os
import sys
from typing import cast

from PySide6.QtWidgets import QApplication

from idcoop_desktop import assets
from idcoop_desktop.views.french import install_french


def off_screen_application() -> QApplication:
    """Return the running application, or a new one that draws without any screen."""
    running = QApplication.instance()
    if running is not None:
        return cast("QApplication", running)
    screen = assets.path("tour/screen.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen.as_posix()}"
    app = QApplication(sys.argv[:1])
    install_french(app)
    app.setQuitOnLastWindowClosed(False)
    return app
