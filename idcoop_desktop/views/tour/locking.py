"""Who can open the base, a colleague's own passphrase, and the program locked and opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from idcoop_desktop.services.data_folder import DEMO_PASSPHRASE
from idcoop_desktop.services.locking import Lockable
from idcoop_desktop.views.safety.keys import open_keys_dialog
from idcoop_desktop.views.safety.keys_dialog import KeysDialog
from idcoop_desktop.views.safety.keys_door import KeysDoor
from idcoop_desktop.views.safety.locking import Locker
from idcoop_desktop.views.safety.secret_dialog import SecretDialog
from idcoop_desktop.views.start.unlock import UnlockPage
from idcoop_desktop.views.start.window import StartWindow

if TYPE_CHECKING:
    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.tour.robot import Robot

_OWN = "ajonc sarrasin girouette phare"
_MINUTES = 10


def keep_the_keys(robot: Robot, window: MainWindow, opened: Opened) -> None:
    """Add a colleague, lock, and open again with the colleague's passphrase."""
    door = KeysDoor(opened=lambda: opened, minutes=lambda: _MINUTES, keep_minutes=bool, lock=bool)
    open_keys_dialog(window.property("assembly").context, door, window)
    dialog = robot.dialog(KeysDialog)
    robot.press(dialog.ui.person_button)
    form = robot.dialog(SecretDialog)
    form.ui.name_edit.setText("Solenn Quéré")
    form.ui.old_edit.setText(DEMO_PASSPHRASE)
    form.ui.passphrase_edit.setText(_OWN)
    form.ui.again_edit.setText(_OWN)
    robot.picture(window, "ajouter-une-personne", over=form)
    robot.confirm(form.ui.save_button, SecretDialog)
    robot.picture(window, "cles-et-verrouillage", over=dialog)
    _lock_and_come_back(robot, window, opened)
    robot.confirm(dialog.ui.close_button, KeysDialog)


def _lock_and_come_back(robot: Robot, window: MainWindow, opened: Opened) -> None:
    locker, back = Locker(opened.folder, robot.background), []
    locker.unlocked.connect(lambda again, _not_kept: back.append(again))
    locker.lock(Lockable(opened.base), over=window)
    lock = cast("StartWindow", locker.window)
    page = cast("UnlockPage", lock.page)
    robot.wait(page.ui.open_button.isEnabled, "the base was not locked")
    robot.picture(lock, "verrouille")
    page.ui.secret_edit.setText(_OWN)
    robot.press(page.ui.open_button)
    robot.wait(lambda: back, "the base was not unlocked")
    locker.close()
    locker.deleteLater()
    robot.settle()
