"""The drill: backups made and tried, then a base destroyed and a working window from the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QWidget

from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.services.desk import SystemClock
from idcoop_desktop.views.assembly import Keepers, assemble
from idcoop_desktop.views.safety.backups_dialog import BackupsDialog
from idcoop_desktop.views.safety.preview_dialog import PreviewDialog
from idcoop_desktop.views.safety.safety import Safety
from idcoop_desktop.views.safety.standing_button import StandingButton
from idcoop_desktop.views.start.flow import StartFlow
from idcoop_desktop.views.start.rescue import RescuePage
from idcoop_desktop.views.start.unlock import UnlockPage

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.theme import Theme
    from idcoop_desktop.views.tour.robot import Robot

P = TypeVar("P", bound=QWidget)

_SIZE = (1366, 738)
_START = (1000, 680)
_HURT_FROM, _HURT_TO = 600, 40_000


class Drill:
    """Lives it on invented data of its own; the second copies go beside them."""

    def __init__(self, robot: Robot, home: Path, theme: Theme) -> None:
        self._robot, self._folder, self._theme = robot, home / "drill", theme
        self._stick = home / "stick"
        self._opened = create_demo(self._folder, SystemClock().today())
        self._stick.mkdir()

    def live(self) -> None:
        """Make a backup, try it, look at a restoring, lose the base, come back from the backup."""
        before = self._projects()
        window, safety = self._sit_down()
        self._look_at_backups(window)
        safety.close()
        self._leave(window)
        _destroy(self._folder / "idcoop.db")
        self._come_back()
        if self._projects() != before:
            raise RuntimeError("the backup does not hold what the base held")
        window, safety = self._sit_down()
        self._robot.picture(window, "fenetre-apres-la-reprise")
        safety.close()
        self._leave(window)

    def _sit_down(self) -> tuple[MainWindow, Safety]:
        safety = Safety(
            self._folder,
            self._robot.background,
            opened=lambda: self._opened,
            place=lambda: self._stick,
            keep_place=_nothing,
        )
        keepers = Keepers(
            theme=self._theme,
            keep_mode=_nothing,
            keep_window=_nothing,
            change_author=_nothing,
            backups=safety.door,
        )
        window = assemble(self._opened.desk(), self._robot.background, keepers, title="IDCoop")
        window.resize(*_SIZE)
        window.show()
        safety.keeper.look()
        self._robot.settle()
        return window, safety

    def _look_at_backups(self, window: MainWindow) -> None:
        robot = self._robot
        robot.picture(window, "age-de-la-sauvegarde")
        robot.press(window.findChildren(StandingButton)[0])
        dialog = robot.dialog(BackupsDialog)
        robot.press(dialog.ui.now_button)
        robot.wait(lambda: len(dialog.rows) > 1, "no backup was made")
        robot.press(dialog.ui.test_button)
        robot.wait(dialog.ui.result_label.isVisible, "the backup was not tried")
        robot.picture(window, "sauvegardes", over=dialog)
        robot.press(dialog.ui.restore_button)
        preview = robot.dialog(PreviewDialog)
        robot.picture(window, "ce-que-changerait-la-restauration", over=preview)
        robot.confirm(preview.ui.cancel_button, PreviewDialog)
        robot.confirm(dialog.ui.close_button, BackupsDialog)

    def _come_back(self) -> None:
        robot = self._robot
        flow = StartFlow(self._folder, robot.background, place=lambda: self._stick)
        answers: list[Opened] = []
        flow.opened.connect(answers.append)
        flow.window.resize(*_START)
        flow.begin()
        page = _page(robot, flow, UnlockPage)
        page.ui.secret_edit.setText("demo")
        robot.press(page.ui.open_button)
        rescue = _page(robot, flow, RescuePage)
        robot.wait(rescue.ui.restore_button.isVisible, "no sound backup was found")
        robot.picture(flow.window, "base-abimee-sauvegarde-proposee")
        robot.press(rescue.ui.restore_button)
        robot.wait(lambda: answers, "the backup was not put in place")
        self._opened = answers[0]
        flow.window.close()
        flow.window.deleteLater()
        robot.settle()

    def _leave(self, window: MainWindow) -> None:
        window.close()
        window.deleteLater()
        self._robot.settle()
        self._opened.base.close()

    def _projects(self) -> list[str]:
        from idcoop_desktop.services.projects import list_projects

        return [row.project.title for row in list_projects(self._opened.desk())]


def _page(robot: Robot, flow: StartFlow, kind: type[P]) -> P:
    robot.wait(lambda: isinstance(flow.window.page, kind), f"{kind.__name__} did not come")
    return cast("P", flow.window.page)


def _destroy(base: Path) -> None:
    """Write zeros over the beginning of a base, as a failing disk does."""
    with base.open("r+b") as file:
        file.seek(_HURT_FROM)
        file.write(bytes(_HURT_TO - _HURT_FROM))


def _nothing(_kept: object) -> None:
    """A visit leaves no trace on the computer."""
