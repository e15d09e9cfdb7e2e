"""What other pages open of the duplicates: the screen, and the form that parts two records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.duplicate_pairs import MergedRecord
    from idcoop_desktop.views.context import PageContext

_SMALLEST = QSize(1000, 560)
_INSET = QSize(40, 40)


def open_duplicates(context: PageContext, parent: QWidget) -> None:
    """Show the screen « Doublons » in its own window, the one already open if there is one."""
    from idcoop_desktop.views.duplicates.page import DuplicatesPage

    window = parent.window()
    page = next(iter(window.findChildren(DuplicatesPage)), None)
    if page is None:
        page = DuplicatesPage(context, window)
        window.installEventFilter(page)
        page.resize((window.size() - _INSET).expandedTo(_SMALLEST))
    page.show()
    page.raise_()
    page.activateWindow()


def open_unmerge(context: PageContext, parent: QWidget, person_id: int) -> None:
    """Open the form that parts one of the records merged into a person, if any was."""
    from idcoop_desktop.services import duplicate_pairs
    from idcoop_desktop.views.duplicates.merge import open_part

    def show(records: tuple[MergedRecord, ...]) -> None:
        if records:
            open_part(context, parent, records)

    context.background.run(
        lambda: duplicate_pairs.parted_from(context.desk, person_id), done=show, owner=parent
    )
