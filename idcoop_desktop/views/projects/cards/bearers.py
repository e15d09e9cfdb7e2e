"""Who carries the project, as what, and for how long they have been coopérateurs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.people import seniority, status_on
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.sheets import Action
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.icon_label import IconLabel

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.sheets import BearerLine, ProjectSheet


class BearersCard(Card):
    """One line a bearer; names lead to the person."""

    def __init__(self, sheet: ProjectSheet, day: date, ask: Ask) -> None:
        super().__init__("Porteurs")
        self._day, self._ask = day, ask
        self._editable = Action.EDIT in sheet.actions
        if self._editable:
            self.add_action(
                asker(
                    "Inscrire…",
                    Wish(Deed.ADD_BEARER, value="card"),
                    ask,
                    spoken="Inscrire un porteur",
                    icon_name="user-plus",
                )
            )
        if not sheet.bearers:
            self.column.addWidget(quiet("Personne ne porte encore ce projet."))
        for line in sheet.bearers:
            self.column.addWidget(self._line(line))

    def _line(self, line: BearerLine) -> QWidget:
        made = QWidget()
        across = row(made)
        across.addWidget(IconLabel("user", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(words(line.person.name, "heading"))
        told.addWidget(quiet(_described(line, self._day)))
        across.addLayout(told, 1)
        across.addWidget(
            asker(
                "Fiche",
                Wish(Deed.SHOW_PERSON, line.person.id),
                self._ask,
                spoken=f"Ouvrir la fiche de {line.person.name}",
            )
        )
        if self._editable:
            across.addWidget(
                asker(
                    "Retirer",
                    Wish(Deed.REMOVE_BEARER, line.bearer.id, line.person.name),
                    self._ask,
                    spoken=f"Retirer {line.person.name} des porteurs",
                )
            )
        return made


def _described(line: BearerLine, day: date) -> str:
    status = status_on(line.person, day)
    years = seniority(line.person, day)
    parts = [line.bearer.role.label]
    if status is not None:
        parts.append(status.label)
    if line.person.first_share_on is not None:
        parts.append(f"{plural(years, 'an')} d’ancienneté")
    return ", ".join(parts)
