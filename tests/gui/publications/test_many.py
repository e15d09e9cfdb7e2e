"""Five thousand documents in the real page, over the real worker: nothing holds the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from idcoop_desktop.bench.many_publications import PUBLICATIONS, fill_publications
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.publications.page import MADE, PublicationsPage
from tests.gui.ideas.coop import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from tests.gui.watchdog import Watchdog

KEY = bytes(range(32))


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Base]:
    """A base with five thousand documents."""
    fill_publications(tmp_path / "coop", KEY)
    with Base.open(tmp_path / "coop", KEY) as base:
        yield base


def test_five_thousand_documents_stay_fluid_and_their_check_stops_at_once(
    many: Base,
    changes: Changes,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    worker = Background()
    context = PageContext(
        desk=Desk(many, staff.all_staff(many)[0], FixedClock()),
        background=worker,
        changes=changes,
        navigate=lambda _kind, _key: None,
        notice=lambda _text: None,
    )
    with watchdog.watching():
        page = show(PublicationsPage(context))
        assert isinstance(page, PublicationsPage)
        page.switch.setCurrentIndex(MADE)
        made = page.made
        qtbot.waitUntil(lambda: made.model.row_at(0) is not None, timeout=20_000)
        assert made.count.text() == plural(PUBLICATIONS, "document")
        made.search.setFocus()
        qtbot.keyClicks(made.search, "jardin")
        qtbot.keyClick(made.search, Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda: 0 < made.model.rowCount() < PUBLICATIONS and not worker.busy, timeout=20_000
        )
        made.search.clear_now()
        made.ui.outdated_box.click()
        qtbot.waitUntil(lambda: made.ui.scan_progress.value() > 0, timeout=20_000)
        made.ui.stop_button.click()
        assert not made.ui.scan_bar.isVisible()
        assert not made.standings.scanning
        qtbot.waitUntil(lambda: not worker.busy, timeout=20_000)
    worker.close()
