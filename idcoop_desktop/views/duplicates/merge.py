"""Merging two records and parting them again: the forms, opened over the page that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import duplicate_pairs, duplicates
from idcoop_desktop.views.duplicates.merge_dialog import MergeDialog, MergeRequest
from idcoop_desktop.views.duplicates.part_dialog import PartDialog, PartRequest
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.duplicate_pairs import MergedRecord, Record
    from idcoop_desktop.views.context import PageContext


def open_merge(context: PageContext, parent: QWidget, left: Record, right: Record) -> MergeDialog:
    """Open the form that makes one record of two, and tell everybody once it is done."""
    dialog = MergeDialog(left, right, kept_id=duplicate_pairs.best_kept(left, right), parent=parent)

    def merge(request: MergeRequest) -> None:
        duplicates.merge_people(
            context.desk,
            request.keep_id,
            request.other_id,
            request.chosen,
            seen=(left.person, right.person),
        )

    def merged(_none: None) -> None:
        _announce(context)
        context.notice(f"Fiches fusionnées. {UNDO}")

    run_form(dialog, context.background, merge, merged)
    return dialog


def open_part(context: PageContext, parent: QWidget, records: tuple[MergedRecord, ...]) -> None:
    """Open the form that parts one of the records merged into a person."""
    dialog = PartDialog(records, parent=parent)

    def part(request: PartRequest) -> int:
        duplicates.unmerge_people(context.desk, request.other_id, are_two=request.are_two)
        return request.other_id

    def parted(other_id: int) -> None:
        _announce(context)
        context.notice(f"Fiches séparées. {UNDO}")
        context.navigate("person", other_id)

    run_form(dialog, context.background, part, parted)


def _announce(context: PageContext) -> None:
    context.changes.announce("people", "projects", "ideas")
