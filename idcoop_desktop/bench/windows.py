"""Shows one window in a process of its own and prints when it could be used, then ends."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY_MS = 1


def main() -> None:
    """Show the window that the arguments name: ``bare``, ``welcome`` or ``program FOLDER KEY``."""
    app = QApplication([])
    match sys.argv[1:]:
        case ["program", folder, key]:
            shown = _program(app, Path(folder), bytes.fromhex(key))
        case ["welcome"]:
            shown = _welcome(app)
        case _:
            shown = _bare()
    code = app.exec()
    del shown  # alive until here
    sys.exit(code)


def _bare() -> object:
    window = QMainWindow()
    window.resize(1093, 614)
    window.show()
    _when(lambda: True, _say_and_end)
    return window


def _welcome(app: QApplication) -> object:
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.french import install_french
    from idcoop_desktop.views.start.flow import StartFlow
    from idcoop_desktop.views.theme import Theme

    install_french(app)
    theme = Theme(app, "light")
    flow = StartFlow(Path("does-not-exist"), Background())
    flow.begin()
    _when(lambda: True, _say_and_end)
    return theme, flow


def _program(app: QApplication, folder: Path, key: bytes) -> object:
    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.views.assembly import Keepers, assemble
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.french import install_french
    from idcoop_desktop.views.theme import Theme

    def ignore(_value: object) -> None:
        """Keep nothing: this window is not a person's."""

    install_french(app)
    keepers = Keepers(
        theme=Theme(app, "light"), keep_mode=ignore, keep_window=ignore, change_author=ignore
    )
    background = Background()
    opened = Opened(Base.open(folder, key), key, folder)
    window = assemble(opened.desk(), background, keepers, title="IDCoop")
    window.resize(1093, 614)
    window.show()

    def show_people() -> None:
        _say()
        window.show_page("people")
        _when(lambda: not background.busy, _say_and_end)

    _when(lambda: not background.busy, show_people)
    return keepers, window


def _when(ready: Callable[[], bool], then: Callable[[], object]) -> None:
    """Call ``then`` once it is ready and what that changed is painted."""

    def look() -> None:
        if not ready():
            QTimer.singleShot(LOOK_EVERY_MS, look)
            return
        QApplication.processEvents()
        then()

    QTimer.singleShot(LOOK_EVERY_MS, look)


def _say() -> None:
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()


def _say_and_end() -> None:
    _say()
    os._exit(0)  # how long it takes to leave is not measured


if __name__ == "__main__":
    main()
