"""Opens the export and the labels over the list of people they are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.exports.labels_dialog import LabelsDialog
from idcoop_desktop.views.exports.people_dialog import PeopleDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext


def open_export(
    context: PageContext, parent: QWidget | None, ids: Sequence[int], selected: Sequence[int]
) -> PeopleDialog:
    """Show the export of the people of a list, ``ids`` in its order, or of those ``selected``."""
    dialog = PeopleDialog(context, ids, selected, parent)
    dialog.open()
    return dialog


def open_labels(
    context: PageContext, parent: QWidget | None, ids: Sequence[int], selected: Sequence[int]
) -> LabelsDialog:
    """Show the making of address labels for the people of a list, or for those ``selected``."""
    dialog = LabelsDialog(context, ids, selected, parent)
    dialog.open()
    return dialog
