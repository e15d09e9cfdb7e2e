"""The main job, lived once in the real window: from a sentence heard to a work done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.views.ideas.dialog import IdeaDialog
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from idcoop_desktop.views.projects.dialogs.bearer import BearerDialog
from idcoop_desktop.views.projects.dialogs.benefit import BenefitDialog
from idcoop_desktop.views.projects.dialogs.completion import CompletionDialog
from idcoop_desktop.views.projects.dialogs.decision import DecisionDialog
from idcoop_desktop.views.projects.dialogs.edit import ProjectDialog
from idcoop_desktop.views.projects.dialogs.start import StartDialog
from idcoop_desktop.views.projects.page import ProjectsPage
from idcoop_desktop.views.projects.wishes import Deed, Wish

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.tour.robot import Robot
    from idcoop_desktop.views.widgets.picker import Picker

_SENTENCE = "Un carré d’herbes à partager devant le hall, que chacun pourrait couper en passant."
_STORY = "Deux bacs fabriqués un samedi, douze plants offerts par les voisins."
_REQUESTED, _PAID = 24_000, 18_640


def live_the_main_job(robot: Robot, window: MainWindow) -> None:
    """Note an idea, make it a project, grant, start, pay, complete; take a step back and again."""
    robot.picture(window, "aujourd-hui")
    _note_the_idea(robot, window)
    page = _make_the_project(robot, window)
    _bring_the_bearers(robot, window, page)
    _grant(robot, window, page)
    _carry_out(robot, window, page)
    _change_ones_mind(robot, window)


def _note_the_idea(robot: Robot, window: MainWindow) -> None:
    _action(window, "Idée express…").trigger()
    dialog = robot.dialog(IdeaDialog)
    dialog.ui.sentence.setPlainText(_SENTENCE)
    _choose(robot, dialog.residence, "verger")
    _choose(robot, dialog.said_by, "nedelec")
    robot.picture(window, "idee-express", over=dialog)
    robot.confirm(dialog.ui.save_button, IdeaDialog)


def _make_the_project(robot: Robot, window: MainWindow) -> ProjectsPage:
    from idcoop_desktop.services import ideas

    assembly: Any = window.property("assembly")
    idea = next(
        row.idea
        for row in ideas.list_ideas(assembly.desk)
        if row.idea.state is IdeaState.OPEN and row.idea.sentence == _SENTENCE
    )
    window.navigate("idea", idea.id)
    robot.picture(window, "idee-notee")
    window.navigate("new_project_from_idea", idea.id)
    dialog = robot.dialog(ProjectDialog)
    dialog.ui.title_edit.setText("Le carré d’herbes du Verger")
    dialog.ui.requested_edit.set_cents(_REQUESTED)
    robot.picture(window, "nouveau-projet", over=dialog)
    robot.confirm(dialog.ui.save_button, ProjectDialog)
    page = window.current_page
    if not isinstance(page, ProjectsPage):
        raise TypeError(type(page).__name__)
    return page


def _bring_the_bearers(robot: Robot, window: MainWindow, page: ProjectsPage) -> None:
    robot.picture(window, "projet-en-montage")
    page.perform(Wish(Deed.ADD_BEARER))
    dialog = robot.dialog(BearerDialog)
    _choose(robot, dialog.person, "samuel")
    robot.picture(window, "porteur", over=dialog)
    robot.confirm(dialog.ui.save_button, BearerDialog)
    page.perform(Wish(Deed.STATE_BENEFIT))
    benefit = robot.dialog(BenefitDialog)
    benefit.ui.statement_edit.setPlainText("Les bacs sont devant le hall, ouverts aux 18 foyers.")
    benefit.ui.checked_box.setChecked(True)
    robot.confirm(benefit.ui.save_button, BenefitDialog)


def _grant(robot: Robot, window: MainWindow, page: ProjectsPage) -> None:
    robot.picture(window, "dossier-complet")
    page.perform(Wish(Deed.DECIDE))
    dialog = robot.dialog(DecisionDialog)
    dialog.ui.decided_by_edit.setText("Commission vie coopérative")
    robot.picture(window, "decision", over=dialog)
    robot.confirm(dialog.ui.save_button, DecisionDialog)


def _carry_out(robot: Robot, window: MainWindow, page: ProjectsPage) -> None:
    page.perform(Wish(Deed.START))
    start = robot.dialog(StartDialog)
    robot.confirm(start.ui.save_button, StartDialog)
    page.perform(Wish(Deed.PAY))
    payment = robot.dialog(PaymentDialog)
    payment.ui.amount_edit.set_cents(_PAID)
    payment.ui.label_edit.setText("Planches, terreau et plants")
    payment.ui.payee_edit.setText("Jardinerie du Steïr")
    robot.picture(window, "paiement", over=payment)
    robot.confirm(payment.ui.save_button, PaymentDialog)
    robot.picture(window, "projet-en-cours")
    page.perform(Wish(Deed.COMPLETE))
    done = robot.dialog(CompletionDialog)
    done.ui.adults_spin.setValue(9)
    done.ui.children_spin.setValue(6)
    done.ui.story_edit.setPlainText(_STORY)
    robot.picture(window, "realise", over=done)
    robot.confirm(done.ui.save_button, CompletionDialog)
    robot.picture(window, "projet-realise")


def _change_ones_mind(robot: Robot, window: MainWindow) -> None:
    for start in ("Annuler", "Rétablir"):
        action = _action(window, start)
        robot.wait(action.isEnabled, f"{start} is not offered")
        action.trigger()
        robot.settle()


def _choose(robot: Robot, picker: Picker, letters: str) -> None:
    picker.setText(letters)
    picker.textEdited.emit(letters)
    robot.wait(lambda: picker.choices, f"nothing found for {letters}")
    picker.choose_row(0)
    robot.settle()


def _action(window: MainWindow, start: str) -> QAction:
    from PySide6.QtGui import QAction

    for action in window.findChildren(QAction):
        if action.text().replace("&", "").startswith(start):
            return action
    raise LookupError(start)
