"""What the coop gives besides money, ticked once it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.sheets import Action
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.widgets.card import Card

if TYPE_CHECKING:
    from idcoop_desktop.domain.projects import SupportLine
    from idcoop_desktop.services.sheets import ProjectSheet


class SupportCard(Card):
    """One box a line; ticking it dates it."""

    def __init__(self, sheet: ProjectSheet, ask: Ask) -> None:
        super().__init__("Aides de la coopérative")
        if Action.EDIT in sheet.actions:
            self.add_action(
                asker(
                    "Ajouter…",
                    Wish(Deed.ADD_SUPPORT),
                    ask,
                    spoken="Ajouter une aide",
                    icon_name="plus",
                )
            )
        if not sheet.support:
            self.column.addWidget(
                quiet("Prêt de salle, matériel, affiches… : notez ce que la coopérative apporte.")
            )
        for line in sheet.support:
            self.column.addWidget(_line(line, ask))


def _line(line: SupportLine, ask: Ask) -> QWidget:
    made = QWidget()
    across = row(made)
    box = QCheckBox()
    box.setObjectName(f"tick-{line.id}")
    box.setChecked(line.done_on is not None)
    box.setAccessibleName(f"{line.kind.label} apportée : {line.label}")
    box.toggled.connect(lambda on: ask(Wish(Deed.TICK_SUPPORT, line.id, on)))
    across.addWidget(box)
    across.addWidget(words(line.label), 1)
    done = f"fait le {format_date(line.done_on)}" if line.done_on else line.kind.label
    across.addWidget(words(done, "muted", wrap=False))
    return made
