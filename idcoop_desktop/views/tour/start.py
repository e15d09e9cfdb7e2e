"""The beginning of the visit: welcome, a base of one's own, the invented data, coming back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from idcoop_desktop.services.opening import Opened
from idcoop_desktop.views.start.create import CreatePage
from idcoop_desktop.views.start.flow import StartFlow
from idcoop_desktop.views.start.recovery import RecoveryPage
from idcoop_desktop.views.start.unlock import UnlockPage
from idcoop_desktop.views.start.welcome import WelcomePage

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.tour.robot import Robot

_SIZE = (1000, 680)
_PHRASE = "galet marée lanterne sabot"
_ENVELOPE = 400_000

P = TypeVar("P", bound=QWidget)


def create_a_base(robot: Robot, background: Background, folder: Path) -> None:
    """Answer the first questions, read the code to print, confirm it."""
    flow, answers = _flow(folder, background)
    robot.picture(flow.window, "accueil")
    robot.press(_page(flow, WelcomePage).ui.create_button)
    page = _page(flow, CreatePage)
    page.ui.name_edit.setText("Coopérative Ar Mor Habitat")
    page.ui.author_edit.setText("Maëlle Kervadec")
    page.ui.envelope_edit.set_cents(_ENVELOPE)
    page.ui.passphrase_edit.setText(_PHRASE)
    page.ui.again_edit.setText(_PHRASE)
    robot.picture(flow.window, "creer-la-base")
    robot.press(page.ui.create_button)
    robot.wait(lambda: isinstance(flow.window.page, RecoveryPage), "no recovery code")
    code = _page(flow, RecoveryPage)
    groups = code.ui.code_label.accessibleDescription().split(", ")
    code.ui.first_edit.setText(groups[1])
    code.ui.second_edit.setText(groups[4])
    robot.picture(flow.window, "code-de-secours")
    robot.press(code.ui.confirm_button)
    robot.wait(lambda: answers, "the new base did not open")
    answers[0].base.close()
    _leave(robot, flow)


def begin_with_the_demo(robot: Robot, background: Background, folder: Path) -> Opened:
    """Choose the invented data and wait until they are there."""
    flow, answers = _flow(folder, background)
    robot.settle()
    robot.press(_page(flow, WelcomePage).ui.demo_button)
    robot.wait(lambda: answers, "the invented data did not open")
    _leave(robot, flow)
    return answers[0]


def come_back(robot: Robot, background: Background, folder: Path) -> None:
    """Show how a base is opened the next day."""
    flow, _answers = _flow(folder, background)
    robot.wait(lambda: isinstance(flow.window.page, UnlockPage), "nothing to unlock")
    robot.picture(flow.window, "ouvrir-la-base")
    _leave(robot, flow)


def _flow(folder: Path, background: Background) -> tuple[StartFlow, list[Opened]]:
    flow = StartFlow(folder, background)
    answers: list[Opened] = []
    flow.opened.connect(answers.append)
    flow.window.resize(*_SIZE)
    flow.begin()
    return flow, answers


def _page(flow: StartFlow, kind: type[P]) -> P:
    page = flow.window.page
    if not isinstance(page, kind):
        raise TypeError(kind.__name__)
    return page


def _leave(robot: Robot, flow: StartFlow) -> None:
    flow.window.close()
    flow.window.deleteLater()
    robot.settle()
