"""Pages over a base of their own: what they are given, and how they are waited for and closed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.changes import Changes
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.theme import Theme
from idcoop_desktop.views.tour.screen import off_screen_application, quiet_platform

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

SIZE = (1366, 640)
"""A page in the window of a small laptop."""


class Noon:
    """The same noon for ever."""

    def now(self) -> datetime:
        """Return the moment."""
        return datetime(2026, 11, 23, 11, tzinfo=UTC)

    def today(self) -> date:
        """Return the day."""
        return date(2026, 11, 23)


@contextlib.contextmanager
def page_context(folder: Path, key: bytes) -> Iterator[PageContext]:
    """Open a base and give what its pages need, with workers as in the program."""
    app = off_screen_application()
    with contextlib.ExitStack() as stack:
        stack.enter_context(quiet_platform())
        base = stack.enter_context(Base.open(folder, key))
        background = Background()
        stack.callback(background.close)
        theme = Theme(app, "light")
        stack.callback(theme.deleteLater)
        yield PageContext(
            desk=Desk(base, staff.all_staff(base)[0], Noon()),
            background=background,
            changes=Changes(),
            navigate=lambda _kind, _key: None,
            notice=lambda _text: None,
        )


def wait_for(ready: Callable[[], bool]) -> None:
    """Turn the event loop as the program does: asleep between events, so that workers go on."""
    asleep = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while not ready():
        QCoreApplication.processEvents(asleep)
    QCoreApplication.processEvents()


def close_page(context: PageContext, page: QWidget) -> None:
    """Close a page once it asks nothing any more: the next one finds the workers free."""
    wait_for(lambda: not context.background.busy)
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
