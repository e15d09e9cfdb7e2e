"""What can be done with the catalogue from any page: propose, add, change, hide, go back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import catalogue_edits as edits
from idcoop_desktop.services import idea_list, people, proposals
from idcoop_desktop.views.catalogue.entry_dialog import EntryDialog
from idcoop_desktop.views.catalogue.proposal_dialog import ProposalDialog, ProposalHelp
from idcoop_desktop.views.cooperators.new_residence import offer_new_residence
from idcoop_desktop.views.ideas.actions import UNDO, pairs
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.services.proposals import Proposal
    from idcoop_desktop.services.rows import Choice
    from idcoop_desktop.views.context import PageContext


def open_proposal(
    context: PageContext,
    parent: QWidget,
    idea: CatalogueIdea,
    *,
    residence: Choice | None = None,
) -> None:
    """Ask where an idea is proposed and what comes first, then note both."""
    desk = context.desk

    def propose(proposal: Proposal) -> int:
        return proposals.propose(desk, proposal)

    def proposed(_idea_id: int) -> None:
        _tell(context, "Idée proposée, sa tâche est notée.")

    def show_form(staff: tuple[StaffMember, ...]) -> None:
        dialog = ProposalDialog(
            idea,
            ProposalHelp(
                staff=staff,
                author=desk.author,
                today=desk.today(),
                find_residences=lambda text: pairs(idea_list.nearest_residences(desk, text)),
            ),
            background=context.background,
            residence=residence,
            parent=parent,
        )
        offer_new_residence(context, dialog, dialog.residence)
        run_form(dialog, context.background, propose, proposed)

    context.background.run(lambda: people.list_staff(desk), done=show_form, owner=parent)


def open_new_entry(
    context: PageContext, parent: QWidget, added: Callable[[str], object]
) -> EntryDialog:
    """Open the form of an idea of the team; ``added`` gets its key."""
    desk = context.desk

    def add(idea: CatalogueIdea) -> str:
        return edits.add_to_catalogue(desk, idea)

    def done(key: str) -> None:
        added(key)
        _tell(context, "Idée ajoutée au catalogue.")

    dialog = EntryDialog(parent=parent)
    run_form(dialog, context.background, add, done)
    return dialog


def open_entry(context: PageContext, parent: QWidget, idea: CatalogueIdea) -> EntryDialog:
    """Open the form of an idea, to tell it in the team's own words."""
    desk = context.desk

    def edit(written: CatalogueIdea) -> None:
        edits.edit_in_catalogue(desk, idea.key, written)

    dialog = EntryDialog(idea, parent=parent)
    run_form(dialog, context.background, edit, lambda _none: _tell(context, "Idée modifiée."))
    return dialog


def hide(context: PageContext, owner: QWidget, idea: CatalogueIdea, *, hidden: bool) -> None:
    """Propose an idea no more, or again."""
    told = (
        "Idée masquée\u00a0: elle n’est plus proposée." if hidden else "Idée remise au catalogue."
    )
    _do(
        context,
        owner,
        lambda: edits.hide_in_catalogue(context.desk, idea.key, hidden=hidden),
        told,
    )


def restore(context: PageContext, owner: QWidget, idea: CatalogueIdea) -> None:
    """Go back to the words shipped with the program."""
    _do(
        context,
        owner,
        lambda: edits.restore_shipped(context.desk, idea.key),
        "Texte fourni repris.",
    )


def _do(context: PageContext, owner: QWidget, work: Callable[[], object], told: str) -> None:
    context.background.run(work, done=lambda _none: _tell(context, told), owner=owner)


def _tell(context: PageContext, what: str) -> None:
    context.changes.announce("ideas", "tasks", "residences")
    context.notice(f"{what} {UNDO}")
