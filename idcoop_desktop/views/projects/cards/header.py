"""The top of the sheet: what the project is, where it stands, what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout

from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.text import format_date, plural, quoted
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.projects.cards.parts import asker, fact, row, words
from idcoop_desktop.views.projects.life import life_steps
from idcoop_desktop.views.projects.moves import main_moves, menu_moves
from idcoop_desktop.views.projects.wishes import Ask, Wish
from idcoop_desktop.views.tones import project_tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.life_line import LifeLine

if TYPE_CHECKING:
    from idcoop_desktop.services.sheets import ProjectSheet


class HeaderCard(Card):
    """Title, state, facts, and the next step with its buttons."""

    def __init__(self, sheet: ProjectSheet, ask: Ask) -> None:
        super().__init__()
        self.setAccessibleName("Projet")
        self._sheet, self._ask = sheet, ask
        self.main_button: QPushButton | None = None
        self._add_title()
        self._add_facts()
        self.column.addWidget(self._next_step())
        self._add_buttons()

    def _add_title(self) -> None:
        state = self._sheet.project.state
        line = row()
        line.addWidget(words(self._sheet.project.title, "subtitle"), 1)
        line.addWidget(Chip(state.label, project_tone(state)), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)

    def _add_facts(self) -> None:
        sheet, project = self._sheet, self._sheet.project
        if project.summary:
            self.column.addWidget(words(project.summary))
        across = row()
        facts = QVBoxLayout()
        facts.setSpacing(6)
        facts.addWidget(fact("map-pin", sheet.residence.label))
        if project.kind is not ProjectKind.OTHER:
            facts.addWidget(fact("folder-kanban", project.kind.label))
        if sheet.referent:
            facts.addWidget(fact("user", f"Suivi par {sheet.referent}"))
        across.addLayout(facts, 1)
        self._menu = self._menu_button()
        if self._menu is not None:
            across.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(across)
        if sheet.idea is not None and sheet.idea.sentence != project.summary:
            self.column.addWidget(fact("lightbulb", quoted(sheet.idea.sentence), role="muted"))
        if project.completed_on is not None:
            self.column.addWidget(fact("flag", _told_completion(self._sheet)))

    def _next_step(self) -> QFrame:
        made = QFrame()
        made.setProperty("surface", "notice")
        line = row(made, spacing=10)
        line.setContentsMargins(12, 9, 12, 9)
        line.addWidget(IconLabel("arrow-right", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(2)
        line.addLayout(told, 1)
        told.addWidget(words("Prochaine étape", "muted"))
        told.addWidget(words(self._sheet.next_step or "Ce projet est clos.", "heading"))
        return made

    def _add_buttons(self) -> None:
        line = row()
        last: QPushButton | None = None
        for move in main_moves(self._sheet):
            first = self.main_button is None
            made = asker(
                move.text,
                Wish(move.deed),
                self._ask,
                icon_name=move.icon_name,
                kind="primary" if first else "",
            )
            self.main_button = self.main_button or made
            line.addWidget(made)
            last = made
        line.addStretch(1)
        self.column.addLayout(line)
        if self._menu is not None and last is not None:
            self.setTabOrder(last, self._menu)

    def _menu_button(self) -> QPushButton | None:
        moves = menu_moves(self._sheet)
        if not moves:
            return None
        made = button("Plus", icon_name="ellipsis")
        made.setObjectName("more")
        made.setAccessibleName("Plus d’actions")
        menu = QMenu(made)
        for move in moves:
            entry = QAction(icon(move.icon_name), move.text, menu)
            entry.triggered.connect(lambda _on=False, deed=move.deed: self._ask(Wish(deed)))
            menu.addAction(entry)
        made.setMenu(menu)
        return made


class LifeCard(Card):
    """The life line, as wide as the sheet so that its words and dates are whole."""

    def __init__(self, sheet: ProjectSheet) -> None:
        super().__init__()
        self.setAccessibleName("Vie du projet")
        self.column.setContentsMargins(4, 14, 4, 10)
        line = LifeLine()
        line.show_steps(life_steps(sheet.project, sheet.events))
        self.column.addWidget(line)


def _told_completion(sheet: ProjectSheet) -> str:
    project = sheet.project
    day = format_date(project.completed_on) if project.completed_on else ""
    return (
        f"Réalisé le {day} avec {plural(project.adults, 'adulte')} "
        f"et {plural(project.children, 'enfant')}. "
        f"{project.what_was_done}"
    )
