"""The list of people in the real window, in a process of its own: times and memory as JSON.

`python -m idcoop_desktop.bench.list_window FOLDER KEY NAME…` opens the page, scrolls, types each
name key by key, and ends.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from idcoop_desktop.views.background import Background

_BEAT_MS = 2
_PATIENCE_S = 60
_PAGE_BYTES = 4096


class Paintings(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.seen += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Hall:
    """The window, its page of people, and the longest moment it did not answer."""

    def __init__(self, folder: Path, key: bytes) -> None:
        from idcoop_desktop.services.opening import Opened
        from idcoop_desktop.store.base import Base
        from idcoop_desktop.views.assembly import Keepers, assemble
        from idcoop_desktop.views.background import Background
        from idcoop_desktop.views.french import install_french
        from idcoop_desktop.views.theme import Theme, application

        self.app: QApplication = application(sys.argv[:1])
        install_french(self.app)
        self._theme = Theme(self.app, "light")
        self.background: Background = Background()
        opened = Opened(Base.open(folder, key), key, folder)
        keepers = Keepers(
            theme=self._theme, keep_mode=_ignore, keep_window=_ignore, change_author=_ignore
        )
        self.window = assemble(opened.desk(), self.background, keepers, title="IDCoop")
        self.window.resize(1366, 768)
        self.window.show()
        self._last = time.perf_counter()
        self.longest = 0.0
        self._beats = QTimer(self.window)
        self._beats.setInterval(_BEAT_MS)
        self._beats.timeout.connect(self._beat)
        self._beats.start()
        self.settle()

    def open_page(self) -> float:
        """Show the page of people and return when its first rows are painted, in milliseconds."""
        began = time.perf_counter()
        page: Any = self.window.show_page("people")
        self.page, self.people = page, page.people
        self._paintings = Paintings(self.people.rows.viewport())
        self.until(self._has_rows)
        return self._painted(began)

    def type_key(self, letter: str) -> float:
        """Press a key in the search field; return when what it finds is painted, in ms."""
        field = self.page.searches[0]
        answers: list[int] = []
        self.people.model.loaded.connect(answers.append)
        began = time.perf_counter()
        QTest.keyClicks(field, letter)
        self.until(lambda: bool(answers))
        taken = self._painted(began)
        self.people.model.loaded.disconnect(answers.append)
        return taken

    def clear(self) -> None:
        """Show everybody again, at once."""
        self.page.searches[0].clear_now()
        self.until(self._has_rows)

    def settle(self) -> None:
        """Wait for everything asked for, all of the list included."""
        self.until(lambda: not self.background.busy)

    def whole(self) -> None:
        """Wait for all of the list."""
        self.until(lambda: self.people.model.whole and not self.background.busy)

    def until(self, ready: Callable[[], bool]) -> None:
        """Let the event loop turn until it is ready; ``TimeoutError`` after a minute."""
        end = time.perf_counter() + _PATIENCE_S
        while not ready():
            if time.perf_counter() > end:
                raise TimeoutError
            # Asleep between two beats: a loop that turned without end would take the workers' time.
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _has_rows(self) -> bool:
        model = self.people.model
        return model.whole if model.rowCount() == 0 else model.row_at(0) is not None

    def _painted(self, began: float) -> float:
        before, view = self._paintings.seen, self.people.rows.viewport()
        view.update()
        self.until(lambda: self._paintings.seen > before or not view.isVisible())
        return (time.perf_counter() - began) * 1000

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - _BEAT_MS)
        self._last = now


def _ignore(_value: object) -> None:
    """Keep nothing: this window is not a person's."""


def _memory() -> float:
    """Return the resident memory of this process in megabytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * _PAGE_BYTES / 1e6


def main() -> None:
    """Measure and print."""
    gc.disable()
    folder, key, *names = sys.argv[1:]
    hall = Hall(Path(folder), bytes.fromhex(key))
    opening = hall.open_page()
    hall.whole()
    rows = hall.people.rows
    rows.scrollToBottom()
    hall.settle()
    rows.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    hall.whole()
    memory = _memory()
    rows.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    hall.whole()
    hall.longest = 0.0
    keys = []
    for name in names:
        for word in name.split():
            keys += [hall.type_key(letter) for letter in word]
            # A space alone changes nothing: no answer follows it.
            QTest.keyClicks(hall.page.searches[0], " ")
        hall.clear()
    sys.stdout.write(
        json.dumps({"opening": opening, "keys": keys, "longest": hall.longest, "memory": memory})
    )
    sys.stdout.flush()
    hall.background.close()


if __name__ == "__main__":
    main()
