"""The sheets that were merged into a person's, and the way to part them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import breakable, label
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.person_sheet import PersonSheet
    from idcoop_desktop.views.context import PageContext


class MergedCard(LinesCard):
    """One line a sheet that was merged; hidden when there is none."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("Fiches réunies ici", empty="", counted=False)
        self._context = context
        self._key: int | None = None
        self.part_button = button("Séparer…", on_click=self._part, kind="link")
        self.part_button.setAccessibleName("Séparer une fiche réunie à celle-ci")
        self.add_action(self.part_button)

    def show_sheet(self, sheet: PersonSheet) -> None:
        """Show whose sheets were merged into this one."""
        self._key = sheet.person.id
        self.fill([label(_described(person)) for person in sheet.merged])
        self.setVisible(bool(sheet.merged))

    def _part(self) -> None:
        from idcoop_desktop.views.duplicates.opening import open_unmerge

        if self._key is not None:
            open_unmerge(self._context, self, self._key)


def _described(person: Cooperator) -> str:
    known = (f"n° {person.member_number}" if person.member_number else "", person.email)
    return breakable(", ".join(part for part in (person.name, *known) if part))
