"""Shows one window in a process of its own and prints when it could be used, then ends.

Nothing is imported before the window is known: the bare one pays for Python and PySide6 alone.
"""

from __future__ import annotations

import gc
import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.views.main_window import MainWindow

LOOK_EVERY_MS = 1


def main() -> None:
    """Show the window that the arguments name: ``bare``, ``welcome`` or ``program FOLDER KEY``."""
    match sys.argv[1:]:
        case ["program", folder, key]:
            _program(folder, bytes.fromhex(key))
        case ["welcome"]:
            _welcome()
        case _:
            _bare()


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1093, 614)
    window.show()
    _when(lambda: True, _say_and_end)
    app.exec()


def _welcome() -> None:
    gc.disable()  # as the program does before it loads anything
    from pathlib import Path

    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.french import install_french
    from idcoop_desktop.views.start.flow import StartFlow
    from idcoop_desktop.views.theme import Theme, application

    app = application(sys.argv)
    install_french(app)
    theme = Theme(app, "light")
    flow = StartFlow(Path("does-not-exist"), Background())
    flow.begin()
    _when(lambda: True, _say_and_end)
    app.exec()
    del theme, flow  # alive until here


def _program(folder: str, key: bytes) -> None:
    """Show the main window as the program does once it knows the key of the base."""
    gc.disable()
    from pathlib import Path

    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.french import install_french
    from idcoop_desktop.views.theme import Theme, application

    def ignore(_value: object) -> None:
        """Keep nothing: this window is not a person's."""

    def opened() -> Opened:
        from idcoop_desktop.services.opening import Opened
        from idcoop_desktop.store.base import Base

        return Opened(Base.open(Path(folder), key), key, Path(folder))

    def sit_down(opened: Opened) -> None:
        from idcoop_desktop.views.assembly import Keepers, assemble

        keepers = Keepers(theme=theme, keep_mode=ignore, keep_window=ignore, change_author=ignore)
        window = assemble(opened.desk(), background, keepers, title="IDCoop")
        window.resize(1093, 614)
        window.show()
        kept.append(window)

        def show_people() -> None:
            _say()
            window.show_page("people")
            _when(lambda: not background.busy, _say_and_end)

        _when(lambda: _day_shown(window), show_people)

    app = application(sys.argv)
    install_french(app)
    theme = Theme(app, "light")
    background = Background()
    kept: list[object] = []
    background.run(opened, done=sit_down)
    app.exec()


def _day_shown(window: MainWindow) -> bool:
    from idcoop_desktop.views.today.page import TodayPage

    page = window.current_page
    return isinstance(page, TodayPage) and page.is_filled


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
