"""What can be done with an idea from any page: note, correct, answer, park, drop, take up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import idea_list, ideas, people
from idcoop_desktop.services.idea_photos import prepare_photo
from idcoop_desktop.views.cooperators.new_residence import offer_new_residence
from idcoop_desktop.views.ideas.dialog import (
    IdeaAsKnown,
    IdeaDialog,
    IdeaHelp,
    IdeaRequest,
    choice_text,
)
from idcoop_desktop.views.ideas.drop_dialog import DropIdeaDialog
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.rows import Choice, IdeaRow
    from idcoop_desktop.views.context import PageContext

UNDO = "Annuler\u00a0: Ctrl+Z"


def open_idea_dialog(
    context: PageContext,
    parent: QWidget | None = None,
    *,
    residence: Choice | None = None,
    noted: Callable[[int], object] | None = None,
) -> IdeaDialog:
    """Open « Idée express »; without a residence, the last one used here is proposed.

    ``noted`` is called with the identity of the new idea.
    """
    desk = context.desk
    dialog = IdeaDialog(
        _help(desk), background=context.background, residence=residence, parent=parent
    )
    offer_new_residence(context, dialog, dialog.residence)
    if residence is None:
        context.background.run(
            lambda: idea_list.last_residence(desk), done=dialog.suggest_residence, owner=dialog
        )

    def note(request: IdeaRequest) -> int:
        return ideas.note_idea(
            desk,
            sentence=request.sentence,
            residence_id=request.residence_id,
            channel=request.channel,
            said_by_id=request.said_by_id,
            said_by_name=request.said_by_name,
            follow_up_on=request.follow_up_on,
            photo=request.photo,
        )

    def done(idea_id: int) -> None:
        if noted is not None:
            noted(idea_id)
        _tell(context, "Idée notée.")

    run_form(dialog, context.background, note, done)
    return dialog


def open_edit_dialog(
    context: PageContext, row: IdeaRow, parent: QWidget | None = None
) -> IdeaDialog:
    """Open the form of an idea that was noted, to correct it."""
    desk, idea = context.desk, row.idea
    request = IdeaRequest(
        sentence=idea.sentence,
        residence_id=idea.residence_id,
        channel=idea.channel,
        said_by_id=idea.said_by_id,
        said_by_name=idea.said_by_name,
        follow_up_on=idea.follow_up_on,
    )
    known = IdeaAsKnown(request=request, residence=row.residence, said_by=row.said_by)
    dialog = IdeaDialog(_help(desk), background=context.background, known=known, parent=parent)
    offer_new_residence(context, dialog, dialog.residence)

    def edit(typed: IdeaRequest) -> None:
        ideas.edit_idea(
            desk,
            idea.id,
            sentence=typed.sentence,
            residence_id=typed.residence_id,
            channel=typed.channel,
            said_by_id=typed.said_by_id,
            said_by_name=typed.said_by_name,
            follow_up_on=typed.follow_up_on,
        )

    run_form(dialog, context.background, edit, lambda _none: _tell(context, "Idée corrigée."))
    return dialog


def open_answer_dialog(context: PageContext, idea: Idea, parent: QWidget | None = None) -> None:
    """Ask what was answered to the residents, then keep it."""
    from idcoop_desktop.views.ideas.answer_dialog import AnswerDialog, AnswerRequest

    desk = context.desk

    def answer(typed: AnswerRequest) -> None:
        ideas.answer_idea(
            desk, idea.id, typed.answer, next_step=typed.next_step, due_on=typed.due_on
        )

    dialog = AnswerDialog(idea.sentence, today=desk.today(), parent=parent)
    run_form(dialog, context.background, answer, lambda _none: _tell(context, "Réponse notée."))


def open_park_dialog(context: PageContext, idea: Idea, parent: QWidget | None = None) -> None:
    """Ask until when an idea waits, then put it aside."""
    from idcoop_desktop.views.ideas.park_dialog import ParkDialog, ParkRequest

    desk = context.desk

    def park(typed: ParkRequest) -> None:
        ideas.park_idea(desk, idea.id, until=typed.until, reason=typed.reason)

    dialog = ParkDialog(idea.sentence, today=desk.today(), parent=parent)
    run_form(
        dialog, context.background, park, lambda _none: _tell(context, "Idée mise en attente.")
    )


def open_drop_dialog(context: PageContext, idea: Idea, parent: QWidget | None = None) -> None:
    """Ask why an idea is dropped, then drop it."""

    def drop(reason: str) -> None:
        ideas.drop_idea(context.desk, idea.id, reason)

    dialog = DropIdeaDialog(idea.sentence, parent)
    run_form(dialog, context.background, drop, lambda _none: _tell(context, "Idée abandonnée."))


def resume(context: PageContext, idea: Idea, owner: QWidget) -> None:
    """Make an idea one to follow again."""
    context.background.run(
        lambda: ideas.resume_idea(context.desk, idea.id),
        done=lambda _none: _tell(context, "Idée reprise\u00a0: elle est à suivre."),
        owner=owner,
    )


def pairs(choices: tuple[Choice, ...]) -> list[tuple[int, str]]:
    """Return choices as a picker wants them."""
    return [(choice.id, choice_text(choice)) for choice in choices]


def _help(desk: Desk) -> IdeaHelp:
    return IdeaHelp(
        find_residences=lambda text: pairs(idea_list.nearest_residences(desk, text)),
        find_people=lambda text: pairs(people.find_people(desk, text)),
        prepare_photo=prepare_photo,
    )


def _tell(context: PageContext, what: str) -> None:
    context.changes.announce("ideas", "tasks")
    context.notice(f"{what} {UNDO}")
