"""What can be done with an idea from any page: note one, drop one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import ideas, people, residences
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.cooperators.new_residence import offer_new_residence
from idcoop_desktop.views.ideas.dialog import IdeaDialog, IdeaRequest, choice_text
from idcoop_desktop.views.ideas.drop_dialog import DropIdeaDialog
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.context import PageContext

UNDO = "Annuler\u00a0: Ctrl+Z"


def open_idea_dialog(
    context: PageContext, parent: QWidget | None = None, *, residence: Choice | None = None
) -> IdeaDialog:
    """Open « Idée express »; without a residence, the author's last one is proposed."""
    desk = context.desk
    dialog = IdeaDialog(
        background=context.background,
        find_residences=lambda text: pairs(residences.find_residences(desk, text)),
        find_people=lambda text: pairs(people.find_people(desk, text)),
        residence=residence,
        parent=parent,
    )
    offer_new_residence(context, dialog, dialog.residence)
    if residence is None:
        context.background.run(
            lambda: last_residence(desk), done=dialog.suggest_residence, owner=dialog
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
        )

    def noted(_idea_id: int) -> None:
        context.changes.announce("ideas", "tasks")
        context.notice(f"Idée notée. {UNDO}")

    run_form(dialog, context.background, note, noted)
    return dialog


def open_drop_dialog(context: PageContext, idea: Idea, parent: QWidget | None = None) -> None:
    """Ask why an idea is dropped, then drop it."""

    def drop(reason: str) -> None:
        ideas.drop_idea(context.desk, idea.id, reason)

    def dropped(_nothing: None) -> None:
        context.changes.announce("ideas", "tasks")
        context.notice(f"Idée abandonnée. {UNDO}")

    run_form(DropIdeaDialog(idea.sentence, parent), context.background, drop, dropped)


def last_residence(desk: Desk) -> Choice | None:
    """Return the residence of the last idea the author noted, ``None`` for a first one."""
    for row in ideas.list_ideas(desk):
        if row.idea.noted_by_id == desk.author.id:
            place = residences.get_residence(desk, row.idea.residence_id)
            return Choice(id=place.id, label=place.name, hint=place.commune)
    return None


def pairs(choices: tuple[Choice, ...]) -> list[tuple[int, str]]:
    """Return choices as a picker wants them."""
    return [(choice.id, choice_text(choice)) for choice in choices]
