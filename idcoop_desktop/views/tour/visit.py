"""The order of the visit: first start, main job, pages, years by the keys, documents, a loss."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.demo.clock import StoryClock
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.views.assembly import Keepers, assemble
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.gcguard import GcGuard
from idcoop_desktop.views.theme import Theme
from idcoop_desktop.views.tour.budget_year import TODAY, BudgetYear, standing_clock
from idcoop_desktop.views.tour.drill import Drill
from idcoop_desktop.views.tour.job import live_the_main_job
from idcoop_desktop.views.tour.locking import keep_the_keys
from idcoop_desktop.views.tour.pages import show_the_pages, show_the_studio
from idcoop_desktop.views.tour.register import keep_the_register
from idcoop_desktop.views.tour.robot import Robot
from idcoop_desktop.views.tour.showcase import FOLDER as DOCUMENTS
from idcoop_desktop.views.tour.showcase import TODAY as SHOWCASE_DAY
from idcoop_desktop.views.tour.showcase import ShowcaseVisit, make_the_documents
from idcoop_desktop.views.tour.start import begin_with_the_demo, come_back, create_a_base
from idcoop_desktop.views.tour.year import BEGINNING, Year, first_day

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.main_window import MainWindow

SIZE = (1366, 738)
"""What a window has of a screen of 1366×768."""


def visit(app: QApplication, folder: Path) -> tuple[Path, ...]:
    """Live the whole visit and return what it left."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DomainError(
            f"Le dossier {quoted(str(folder))} ne peut pas être créé. Rien n’a été écrit."
        ) from error
    kept = app.property("theme")
    theme = kept if isinstance(kept, Theme) else Theme(app, "light")
    before, background = theme.mode, Background()
    theme.set_mode("light")
    robot = Robot(folder, background)
    guard = GcGuard(app)
    with tempfile.TemporaryDirectory(prefix="idcoop-") as home, contextlib.ExitStack() as stack:
        stack.callback(guard.deleteLater)
        stack.callback(guard.stop)
        stack.callback(theme.set_mode, before)
        stack.callback(background.close)
        create_a_base(robot, background, Path(home, "own"))
        opened = begin_with_the_demo(robot, background, Path(home, "demo"))
        stack.callback(opened.base.close)
        window = main_window(opened.desk(), background, theme)
        stack.callback(window.deleteLater)
        stack.callback(window.close)
        live_the_main_job(robot, window)
        keep_the_register(robot, window, Path(home))
        flyer = show_the_studio(robot, window, folder)
        show_the_pages(robot, window, theme)
        keep_the_keys(robot, window, opened)
        _live_a_year(robot, Path(home, "year"), background, theme)
        papers = _live_a_budget(robot, Path(home), folder, theme)
        documents = _live_the_showcase(robot, Path(home), folder, theme)
        Drill(robot, Path(home), theme).live()
        come_back(robot, background, Path(home, "demo"))
    return (*robot.pictures, flyer, *papers, *documents)


def _live_a_year(robot: Robot, folder: Path, background: Background, theme: Theme) -> None:
    """Live a year by the keys alone, in invented data of their own and by a clock of their own."""
    opened, clock = create_demo(folder, BEGINNING), first_day()
    window = main_window(opened.desk(clock=clock), background, theme)
    try:
        Year(robot, window, clock).live()
    finally:
        window.close()
        window.deleteLater()
        robot.settle()
        opened.base.close()


def _live_a_budget(robot: Robot, home: Path, folder: Path, theme: Theme) -> tuple[Path, ...]:
    """Live a year of budget by the keys alone and return the files it leaves in ``folder``."""
    opened = create_demo(home / "budget", TODAY)
    background = robot.background
    window = main_window(opened.desk(clock=standing_clock()), background, theme)
    try:
        return BudgetYear(robot, window, folder, home, theme).live()
    finally:
        window.close()
        window.deleteLater()
        robot.settle()
        opened.base.close()


def _live_the_showcase(robot: Robot, home: Path, folder: Path, theme: Theme) -> tuple[Path, ...]:
    """Make all documents of the invented coop, in a folder of their own, and look after them."""
    clock = StoryClock(SHOWCASE_DAY)
    opened = create_demo(home / "showcase", SHOWCASE_DAY)
    desk = opened.desk(clock=clock)
    documents = make_the_documents(desk, clock, folder / DOCUMENTS)
    window = main_window(desk, robot.background, theme)
    try:
        ShowcaseVisit(robot, window, theme).show()
    finally:
        window.close()
        window.deleteLater()
        robot.settle()
        opened.base.close()
    return documents


def main_window(desk: Desk, background: Background, theme: Theme) -> MainWindow:
    """Show the window of a desk; nothing is kept of how it looked."""
    window = assemble(
        desk,
        background,
        Keepers(
            theme=theme,
            keep_mode=_nothing,
            keep_window=_nothing,
            change_author=_nothing,
        ),
        title="IDCoop",
    )
    window.resize(*SIZE)
    window.show()
    return window


def _nothing(_kept: object) -> None:
    """A visit leaves no trace on the computer."""
