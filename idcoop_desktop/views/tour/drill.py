"""The drill: backups made and tried, a base destroyed, a working window from the newest backup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from idcoop_desktop.services import damage, restore
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.services.desk import SystemClock
from idcoop_desktop.views.assembly import Keepers, assemble
from idcoop_desktop.views.ideas.dialog import IdeaDialog
from idcoop_desktop.views.safety.backups_dialog import BackupsDialog
from idcoop_desktop.views.safety.preview_dialog import PreviewDialog
from idcoop_desktop.views.safety.safety import Safety
from idcoop_desktop.views.safety.standing_button import StandingButton
from idcoop_desktop.views.start.flow import StartFlow
from idcoop_desktop.views.start.rescue import RescuePage
from idcoop_desktop.views.start.unlock import UnlockPage
from idcoop_desktop.views.tour.keys import Keys

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
_FIRST = "Un banc à l’ombre du pommier, pour les anciens."
_LAST = "Une boîte à livres dans le hall."
_IDEAS = 2


@dataclass(frozen=True, slots=True)
class _Held:
    """How many records of each kind the base holds, and how many actions the backup lacks."""

    counts: tuple[tuple[str, int | None], ...]
    missing: int | None


class Drill:
    """Lives it on invented data of its own; the second copies go beside them."""

    def __init__(self, robot: Robot, home: Path, theme: Theme) -> None:
        self._robot, self._folder, self._theme = robot, home / "drill", theme
        self._stick = home / "Clé USB" / "Sauvegardes IDCoop"
        self._opened = create_demo(self._folder, SystemClock().today())
        self._stick.mkdir(parents=True)

    def live(self) -> None:
        """Make backups, try the newest, look at a restoring, lose the base, work on from there.

        Raises :class:`RuntimeError` when anything is missing of what the base held.
        """
        window, safety = self._sit_down()
        self._look_at_backups(window)
        before = self._held()
        safety.close()
        self._leave(window)
        _destroy(self._folder / "idcoop.db")
        self._come_back()
        self._require_all(before)
        window, safety = self._sit_down()
        self._work_on(window)
        safety.close()
        self._leave(window)

    def _held(self) -> _Held:
        key = self._opened.key
        seen = restore.preview(self._folder, key, restore.newest_file(self._folder, key))
        return _Held(tuple((one.table, one.now) for one in seen.kinds), seen.lost_total)

    def _require_all(self, before: _Held) -> None:
        """Compare with what the base held, record for record and action for action."""
        after = self._held()
        if before.missing != 0 or after != before:
            raise RuntimeError(f"the backup does not hold what the base held: {before} {after}")
        found = damage.examine(self._opened)
        if not found.is_sound:
            raise RuntimeError(f"what was put in place is not whole: {found}")

    def _work_on(self, window: MainWindow) -> None:
        """Find the last idea again and note another: the window works."""
        keys = Keys(self._robot, window)
        keys.come_back()
        self._picture(window, "fenetre-apres-la-reprise")
        keys.page(_IDEAS)
        keys.control(Qt.Key.Key_F)
        keys.fill("Rechercher une idée", _LAST.split()[1])
        keys.find_one()
        self._robot.picture(window, "idee-retrouvee-apres-la-reprise")
        _note(keys, "Et une seconde boîte, pour les enfants.")

    def _picture(self, window: QWidget, name: str, *, over: QWidget | None = None) -> None:
        """Keep a picture by day and one by night."""
        self._robot.picture(window, name, over=over)
        self._theme.set_mode("dark")
        self._robot.picture(window, f"{name}-sombre", over=over)
        self._theme.set_mode("light")

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
        robot, keys = self._robot, Keys(self._robot, window)
        keys.come_back()
        self._picture(window, "age-de-la-sauvegarde")
        _note(keys, _FIRST)
        dialog = self._open_backups(window)
        _save(robot, dialog)
        robot.confirm(dialog.ui.close_button, BackupsDialog)
        keys.come_back()
        _note(keys, _LAST)
        dialog = self._open_backups(window)
        robot.press(dialog.ui.restore_button)
        preview = robot.dialog(PreviewDialog)
        self._picture(window, "ce-que-changerait-la-restauration", over=preview)
        robot.confirm(preview.ui.cancel_button, PreviewDialog)
        _save(robot, dialog)
        robot.press(dialog.ui.test_button)
        robot.wait(dialog.ui.result_label.isVisible, "the backup was not tried")
        self._picture(window, "sauvegardes", over=dialog)
        robot.confirm(dialog.ui.close_button, BackupsDialog)

    def _open_backups(self, window: MainWindow) -> BackupsDialog:
        self._robot.press(window.findChildren(StandingButton)[0])
        return self._robot.dialog(BackupsDialog)

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
        self._picture(flow.window, "base-abimee-sauvegarde-proposee")
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


def _page(robot: Robot, flow: StartFlow, kind: type[P]) -> P:
    robot.wait(lambda: isinstance(flow.window.page, kind), f"{kind.__name__} did not come")
    return cast("P", flow.window.page)


def _note(keys: Keys, sentence: str) -> None:
    """Note an idea by the keys."""
    keys.control(Qt.Key.Key_I)
    keys.form(IdeaDialog)
    keys.write(sentence)
    keys.choose("Résidence", "verger")
    keys.save(IdeaDialog, name="Noter l’idée")


def _save(robot: Robot, dialog: BackupsDialog) -> None:
    """Make a backup and its copy at the second place."""
    before = len(dialog.rows)
    robot.press(dialog.ui.now_button)
    robot.wait(lambda: len(dialog.rows) == before + 2, "no backup was made")
    robot.settle()


def _destroy(base: Path) -> None:
    """Write zeros over the beginning of a base, as a failing disk does."""
    with base.open("r+b") as file:
        file.seek(_HURT_FROM)
        file.write(bytes(_HURT_TO - _HURT_FROM))


def _nothing(_kept: object) -> None:
    """A visit leaves no trace on the computer."""
