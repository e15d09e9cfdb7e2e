"""What is given to the project: what exactly, by whom, over which days, ticked once given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from idcoop_desktop.domain.support import support_days
from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.services.sheets import Action
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.menu_button import MenuButton, MenuEntry

if TYPE_CHECKING:
    from idcoop_desktop.domain.projects import SupportLine
    from idcoop_desktop.services.sheets import ProjectSheet

_TOP = Qt.AlignmentFlag.AlignTop
_NOTHING_YET = (
    f"Prêt de salle, matériel, affiches…{NBSP}: notez ce que la coopérative apporte, "
    "et ce que les habitants apportent eux-mêmes."
)


class SupportCard(Card):
    """One box a line; ticking it dates it."""

    def __init__(self, sheet: ProjectSheet, ask: Ask) -> None:
        super().__init__("Aides et apports")
        self._ask = ask
        self._editable = Action.EDIT in sheet.actions
        if self._editable:
            self.add_action(
                asker(
                    "Aide…",
                    Wish(Deed.ADD_SUPPORT),
                    ask,
                    spoken="Ajouter une aide",
                    icon_name="plus",
                )
            )
        if not sheet.support:
            self.column.addWidget(quiet(_NOTHING_YET))
        for line in sheet.support:
            self.column.addWidget(self._line(line))

    def _line(self, line: SupportLine) -> QWidget:
        made = QWidget()
        across = row(made)
        box = QCheckBox()
        box.setObjectName(f"tick-{line.id}")
        box.setChecked(line.done_on is not None)
        box.setAccessibleName(f"{line.kind.label} apportée{NBSP}: {line.label}")
        box.toggled.connect(lambda on: self._ask(Wish(Deed.TICK_SUPPORT, line.id, on)))
        across.addWidget(box, 0, _TOP)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.setContentsMargins(0, 5, 0, 0)
        told.addWidget(words(line.label))
        told.addWidget(quiet(_described(line)))
        across.addLayout(told, 1)
        if self._editable:
            across.addWidget(self._menu(line), 0, _TOP)
        return made

    def _menu(self, line: SupportLine) -> MenuButton:
        edit, remove = Wish(Deed.EDIT_SUPPORT, line.id), Wish(Deed.REMOVE_SUPPORT, line.id)
        return MenuButton(
            f"Actions sur l’aide {line.label}",
            (
                MenuEntry("Modifier…", "pencil", lambda: self._ask(edit)),
                MenuEntry("Retirer", "trash-2", lambda: self._ask(remove)),
            ),
        )


def _described(line: SupportLine) -> str:
    parts = [line.kind.label, line.carried_by.label, support_days(line.from_on, line.until_on)]
    if line.done_on is not None:
        parts.append(f"fait le {format_date(line.done_on)}")
    return " · ".join(part for part in parts if part)
