"""The contacts had with a residence: the latest, then earlier ones when they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from idcoop_desktop.domain.text import figure
from idcoop_desktop.services.residence_sheet import CONTACTS_AT_ONCE, list_contacts
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.cooperators.links import contact_line
from idcoop_desktop.views.cooperators.residence_words import contact_origin
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.residence_sheet import ContactRow, ResidenceSheet
    from idcoop_desktop.views.context import PageContext


class ResidenceContactsCard(LinesCard):
    """Shows three contacts, a whole page when more are wanted, then the pages before it.

    :attr:`correction_asked` carries the line of a contact noted by mistake.
    """

    correction_asked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__("Échanges", empty="Aucun échange noté.", limit=3, counted=False)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._residence_id = 0
        self._rows: tuple[ContactRow, ...] = ()
        self._count = 0
        self.earlier_button = button("", on_click=self._read_earlier, kind="link")
        self.column.addWidget(self.earlier_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sheet(self, sheet: ResidenceSheet) -> None:
        """Show the latest contacts of a residence."""
        self._latest.give_up()
        self._residence_id = sheet.row.residence.id
        self._show(sheet.contacts, sheet.contact_count)

    def show_all(self) -> None:
        """Show every contact of the pages read, and the way to those before."""
        super().show_all()
        self._offer_earlier()

    def _show(self, rows: tuple[ContactRow, ...], count: int) -> None:
        self._rows, self._count = rows, count
        self.fill_with(rows, self._line)
        self.set_title(f"Échanges ({figure(count)})" if count else "Échanges")
        self._offer_earlier()

    def _offer_earlier(self) -> None:
        page = min(self._count - len(self._rows), CONTACTS_AT_ONCE)
        self.earlier_button.setText(
            f"Afficher les {page} précédents" if page > 1 else "Afficher le précédent"
        )
        # The first page whole comes before: it has a button of its own.
        self.earlier_button.setVisible(page > 0 and len(self.lines) == len(self._rows))

    def _read_earlier(self) -> None:
        desk, key, shown = self._context.desk, self._residence_id, len(self._rows)

        def show(page: tuple[tuple[ContactRow, ...], int]) -> None:
            rows, count = page
            self._show((*self._rows, *rows), count)

        self._latest.run(lambda: list_contacts(desk, key, skip=shown), done=show)

    def _line(self, row: ContactRow) -> QWidget:
        return contact_line(
            row.contact,
            correct=lambda: self.correction_asked.emit(row),
            by=contact_origin(row),
        )
