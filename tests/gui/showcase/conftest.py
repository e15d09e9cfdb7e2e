"""The invented coop, made once and copied for each test, and its mural ready to be shown."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from shiboken6 import isValid

from idcoop_desktop.services import projects
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.showcase.studio import FlyerStudio

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.background import InlineBackground
    from idcoop_desktop.views.changes import Changes

TODAY = date(2026, 11, 23)


class FixedClock:
    """A Monday morning that lasts for ever."""

    def now(self) -> datetime:
        """Return ten o'clock, UTC."""
        return datetime(TODAY.year, TODAY.month, TODAY.day, 10, tzinfo=UTC)

    def today(self) -> date:
        """Return the day."""
        return TODAY


@dataclass
class Demo:
    """The desk over the invented coop, and what was said in the window around the studio."""

    desk: Desk
    notices: list[str] = field(default_factory=list)

    def project(self, part: str) -> int:
        """Return the project whose title contains ``part``."""
        return next(
            row.project.id for row in projects.list_projects(self.desk) if part in row.project.title
        )


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """The folder of the invented coop, closed, and its key."""
    folder = tmp_path_factory.mktemp("demo") / "coop"
    opened = create_demo(folder, TODAY)
    opened.base.close()
    return folder, opened.key


@pytest.fixture
def demo(tmp_path: Path, made_once: tuple[Path, bytes]) -> Iterator[Demo]:
    """A copy of the invented coop, open."""
    folder, key = made_once
    with Base.open(shutil.copytree(folder, tmp_path / "coop"), key) as base:
        yield Demo(Desk(base, staff.all_staff(base)[0], FixedClock()))


@pytest.fixture
def mural(demo: Demo) -> int:
    """The mural of the Clos du Phare: done, four photos, a quotation, its words kept."""
    return demo.project("fresque")


@pytest.fixture
def context(demo: Demo, background: InlineBackground, changes: Changes) -> PageContext:
    """What the studio is given."""
    return PageContext(
        desk=demo.desk,
        background=background,
        changes=changes,
        navigate=lambda _kind, _key: None,
        notice=demo.notices.append,
    )


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext) -> Iterator[Callable[[int], FlyerStudio]]:
    """Open the studio on a project and wait for its page; closed after the test."""
    made: list[FlyerStudio] = []

    def open_one(project_id: int, width: int = 1093, height: int = 614) -> FlyerStudio:
        studio = FlyerStudio(context, project_id)
        made.append(studio)
        studio.resize(width, height)
        studio.open()
        qtbot.waitUntil(lambda: studio.preview.state not in {"", "Mise à jour…"})
        return studio

    yield open_one
    for studio in made:
        if isValid(studio):
            # Without a question, whatever was left in the fields.
            studio.done(0)


def settle(qtbot: QtBot, studio: FlyerStudio) -> None:
    """Wait until the page answers what the form holds."""
    qtbot.waitUntil(lambda: studio.preview.state not in {"", "Mise à jour…"})
