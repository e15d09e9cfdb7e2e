"""Shows one window in a process of its own and prints when it could be used, then ends."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY_MS = 1


def main() -> None:
    """Show the window that the arguments name: ``bare``, ``welcome`` or ``program FOLDER KEY``."""
    match sys.argv[1:]:
        case ["program", folder, key]:
            _program(Path(folder), bytes.fromhex(key))
        case ["welcome"]:
            _welcome()
        case _:
            _bare()


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1093, 614)
    window.show()
    _when(lambda: True, _say_and_end)
    application.exec()


def _welcome() -> None:
    from PySide6.QtWidgets import QApplication

    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.french import install_french
    from idcoop_desktop.views.start.flow import StartFlow
    from idcoop_desktop.views.theme import Theme

    application = QApplication([])
    install_french(application)
    _theme = Theme(application, "light")
    flow = StartFlow(Path("does-not-exist"), Background())
    flow.begin()
    _when(lambda: True, _say_and_end)
    application.exec()


def _program(folder: Path, key: bytes) -> None:
    from PySide6.QtWidgets import QApplication

    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.views.assembly import Keepers, assemble
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.french import install_french
    from idcoop_desktop.views.theme import Theme

    def ignore(_value: object) -> None:
        """Keep nothing: this window is not a person's."""

    application = QApplication([])
    install_french(application)
    keepers = Keepers(
        theme=Theme(application, "light"),
        keep_mode=ignore,
        keep_window=ignore,
        change_author=ignore,
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
    application.exec()


def _when(ready: Callable[[], bool], then: Callable[[], object]) -> None:
    """Call ``then`` once it is ready and what that changed is painted."""
    from PySide6.QtCore import QCoreApplication, QTimer

    def look() -> None:
        if not ready():
            QTimer.singleShot(LOOK_EVERY_MS, look)
            return
        QCoreApplication.processEvents()
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
