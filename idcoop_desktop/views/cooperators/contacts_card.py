"""The contacts had with a person, and the buttons that note one more in two clicks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.views.cooperators.links import contact_line
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from idcoop_desktop.services.person_sheet import PersonSheet

_QUICK = (
    (Channel.PHONE, "Appel", "phone", "Noter un appel"),
    (Channel.VISIT, "Visite", "house", "Noter une visite"),
    (Channel.EMAIL, "E-mail", "mail", "Noter un e-mail"),
)


class ContactsCard(LinesCard):
    """The latest contacts; :attr:`asked` carries the channel of one more to note.

    :attr:`correction_asked` carries the contact that was noted by mistake.
    """

    asked = Signal(object)
    correction_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("Échanges", empty="Aucun échange noté.", limit=3)
        quick = QHBoxLayout()
        quick.setSpacing(8)
        for channel, words, icon_name, spoken in _QUICK:
            made = button(
                words,
                on_click=partial(self.asked.emit, channel),
                icon_name=icon_name,
            )
            made.setObjectName(f"quick-{channel}")
            made.setAccessibleName(spoken)
            made.setToolTip(spoken)
            quick.addWidget(made)
        quick.addStretch(1)
        self.column.insertLayout(1, quick)

    def show_sheet(self, sheet: PersonSheet) -> None:
        """Show the contacts of a person."""
        titles = {one.project.id: one.project.title for one in sheet.projects}
        self.fill_with(
            sheet.interactions,
            lambda contact: contact_line(
                contact,
                correct=partial(self.correction_asked.emit, contact),
                by=_origin(
                    titles.get(contact.project_id or 0, ""),
                    sheet.colleagues.get(contact.staff_id, ""),
                ),
            ),
        )


def _origin(project: str, colleague: str) -> str:
    parts = (f"projet {project}" if project else "", colleague)
    return " · ".join(part for part in parts if part)
