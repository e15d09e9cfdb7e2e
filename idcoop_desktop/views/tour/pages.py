"""The other pages of the visit, by day and by night, and the flyer in its studio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QScrollArea, QTableView

from idcoop_desktop.services import projects, publishing
from idcoop_desktop.services.files import write_file
from idcoop_desktop.views.showcase.preview import UP_TO_DATE
from idcoop_desktop.views.showcase.studio import FlyerStudio
from idcoop_desktop.views.widgets.list_view import ListView

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.theme import Theme
    from idcoop_desktop.views.tour.robot import Robot

_SHOWN = "La fresque du Clos du Phare"
_FLYER = "flyer-a4-la-fresque-du-clos-du-phare"
_DPI = 110


def show_the_studio(robot: Robot, window: MainWindow, folder: Path) -> Path:
    """Make the flyer of the mural and return its file; its picture is kept too."""
    assembly: Any = window.property("assembly")
    shown = next(
        row.project.id
        for row in projects.list_projects(assembly.desk)
        if row.project.title == _SHOWN
    )
    window.navigate("project", shown)
    robot.settle()
    assembly.navigate("showcase", shown)
    studio = robot.dialog(FlyerStudio)
    robot.wait(lambda: studio.preview.state == UP_TO_DATE, "no preview")
    robot.picture(studio, "flyer-en-preparation")
    flyer = folder / f"{_FLYER}.pdf"
    studio.export_to(flyer)
    robot.wait(flyer.exists, "no flyer")
    robot.picture(studio, "flyer-enregistre")
    studio.close()
    robot.settle()
    picture = folder / f"{len(robot.pictures) + 1:02d}-flyer.png"
    write_file(picture, publishing.page_png(flyer.read_bytes(), dpi=_DPI))
    robot.pictures.append(picture)
    return flyer


def show_the_pages(robot: Robot, window: MainWindow, theme: Theme) -> None:
    """Show every page by day, then by night, and the palette that goes anywhere."""
    window.statusBar().clearMessage()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        suffix = "" if mode == "light" else "-sombre"
        for key, name in (
            ("today", "page-aujourd-hui"),
            ("projects", "projets"),
            ("people", "cooperateurs"),
            ("budget", "budget"),
            ("dashboard", "tableau-de-bord"),
        ):
            page = window.show_page(key)
            robot.settle()
            _choose_something(robot, page)
            _back_to_the_top(page)
            robot.picture(window, f"{name}{suffix}")
        window.navigate("catalogue", 0)
        robot.settle()
        robot.picture(window, f"catalogue{suffix}")
    window.open_go_to()
    robot.settle()
    robot.picture(window, "aller-a-sombre")
    theme.set_mode("light")


def _back_to_the_top(page: QWidget) -> None:
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)


def _choose_something(robot: Robot, page: object) -> None:
    tables = page.findChildren(QTableView) if hasattr(page, "findChildren") else []
    for table in tables:
        if isinstance(table, ListView) and table.isVisible() and table.current_key is None:
            table.select_first()
            robot.settle()
            return
