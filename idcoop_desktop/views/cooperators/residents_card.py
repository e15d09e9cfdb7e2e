"""Who lives in a residence: a few people first, the next ones by pages when they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from idcoop_desktop.services.residence_sheet import RESIDENTS_AT_ONCE, list_residents
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.cooperators.residence_words import resident_detail
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.services.residence_sheet import ResidenceSheet, Resident
    from idcoop_desktop.views.context import PageContext


class ResidentsCard(Card):
    """Each line leads to a person; :attr:`all_asked` wants them in the list of people."""

    all_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__("Qui y habite")
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._residence_id = 0
        self._count = 0
        self.lines: list[LinkLine] = []
        self.all_button = button(
            "Voir dans la liste", on_click=self.all_asked.emit, icon_name="users", kind="link"
        )
        self.add_action(self.all_button)
        self._empty = muted("Aucun coopérateur n’est inscrit dans cette résidence.")
        self._place = QVBoxLayout()
        self._place.setSpacing(2)
        self.more_button = button("", on_click=self._read_more, kind="link")
        self.column.addWidget(self._empty)
        self.column.addLayout(self._place)
        self.column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sheet(self, sheet: ResidenceSheet) -> None:
        """Show the first people of a residence."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        self._residence_id = sheet.row.residence.id
        self._count = sheet.row.people
        self.set_title(f"Qui y habite ({self._count})" if self._count else "Qui y habite")
        self._empty.setVisible(not self._count)
        self.all_button.setVisible(bool(self._count))
        self._add(sheet.residents)

    def _add(self, people: Iterable[Resident]) -> None:
        for person in people:
            line = self._line(person)
            self.lines.append(line)
            self._place.addWidget(line)
            # A layout shows a new widget a little later, too late to take the focus.
            line.show()
        left = self._count - len(self.lines)
        page = min(left, RESIDENTS_AT_ONCE)
        self.more_button.setText(
            f"Afficher les {page} suivants" if page > 1 else "Afficher le suivant"
        )
        self.more_button.setVisible(left > 0)

    def _line(self, person: Resident) -> LinkLine:
        return LinkLine(
            LineText(title=person.name, detail=resident_detail(person), icon_name="user"),
            on_click=lambda: self._context.navigate("person", person.id),
        )

    def _read_more(self) -> None:
        key, shown = self._residence_id, len(self.lines)

        def show(people: tuple[Resident, ...]) -> None:
            if (key, shown) != (self._residence_id, len(self.lines)):
                return
            self._add(people)
            self.lines[shown].setFocus(Qt.FocusReason.OtherFocusReason)

        desk = self._context.desk
        self._latest.run(lambda: list_residents(desk, key, skip=shown), done=show)
