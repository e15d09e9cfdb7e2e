"""One line of the preview whole: what it is, what to do with it, what changes, what it says."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from idcoop_desktop.domain.text import figure
from idcoop_desktop.services.people_import import Choice, Decision, LineKind, choices_for
from idcoop_desktop.views.forms.ui_import_line import Ui_ImportLine
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.people_import.pairs import ChangesList, Pairs
from idcoop_desktop.views.people_import.words import (
    kind_tone,
    kind_word,
    long_choice,
)
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.labels import breakable, set_role

if TYPE_CHECKING:
    from idcoop_desktop.services.people_import import Brought, PlannedLine

_MOST_CELLS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenLine:
    """All there is to show about a line.

    ``cells`` are the headings and texts of the file; ``completing`` says for each suspect what
    the line would change of them, ``None`` for an earlier line of the file.
    """

    line: PlannedLine
    name: str
    decision: Decision
    cells: tuple[tuple[str, str], ...]
    completing: tuple[Brought | None, ...] = ()


class LineDetail(QWidget):
    """:attr:`decided` carries the :class:`Decision` for the line shown."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportLine()
        self.ui.setupUi(self)
        self._chip = Chip()
        self.ui.chip_place.addWidget(self._chip)
        self._group = QButtonGroup(self)
        self._shown = 0
        self._choices: list[tuple[QRadioButton, Decision]] = []
        self._changes, self._conflicts = ChangesList(), ChangesList()
        self._suspects, self._cells = Pairs(), Pairs()
        self.ui.changes_place.addWidget(self._changes)
        self.ui.conflicts_place.addWidget(self._conflicts)
        self.ui.suspects_place.addWidget(self._suspects)
        self.ui.cells_place.addWidget(self._cells)

    @property
    def radios(self) -> tuple[QRadioButton, ...]:
        """What may be chosen for the line, in order."""
        return tuple(radio for radio, _decision in self._choices)

    def forget(self) -> None:
        """Take the next line as another one, whatever its number."""
        self._shown = 0

    def go_to_choice(self) -> None:
        """Put the keyboard on what is chosen for the line."""
        for radio in self.radios:
            if radio.isChecked():
                radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, seen: SeenLine) -> None:
        """Show another line."""
        line = seen.line
        self.ui.name_label.setText(breakable(seen.name))
        self.ui.line_label.setText(f"Ligne {figure(line.line)} du fichier")
        self._chip.show_state(kind_word(line.kind), kind_tone(line.kind))
        self._show_notes(line)
        self._show_choices(seen)
        self._show_changes(seen)
        self._show_suspects(line)
        told = [(heading, text) for heading, text in seen.cells if text.strip()]
        self._cells.show_pairs(told[:_MOST_CELLS])
        self.ui.cells_card.setVisible(bool(told))

    def _show_notes(self, line: PlannedLine) -> None:
        self.ui.said_label.setText(breakable("\n".join(line.notes)))
        self.ui.said_label.setVisible(bool(line.notes))
        set_role(self.ui.said_label, "error" if line.kind is LineKind.REFUSED else "warning")

    def _show_choices(self, seen: SeenLine) -> None:
        possible = _possible(seen.line)
        if self._shown != seen.line.line:
            self._replace_choices(seen.line, possible)
        self._shown = seen.line.line
        for radio, decision in self._choices:
            radio.setChecked(decision == seen.decision)
        self.ui.choice_box.setVisible(bool(possible))

    def _replace_choices(self, line: PlannedLine, possible: list[Decision]) -> None:
        for radio, _decision in self._choices:
            self._group.removeButton(radio)
            radio.hide()
            radio.deleteLater()
        self._choices = []
        for decision in possible:
            words = long_choice(line, decision)
            radio = QRadioButton(_button_words(words))
            radio.setAccessibleName(words)
            radio.setToolTip(plain_tool_tip(words))
            radio.clicked.connect(lambda _on, chosen=decision: self.decided.emit(chosen))
            self._group.addButton(radio)
            self.ui.choices_place.addWidget(radio)
            radio.show()
            self._choices.append((radio, decision))
        for one, other in pairwise((self.ui.choice_box, *self.radios)):
            QWidget.setTabOrder(one, other)

    def _show_changes(self, seen: SeenLine) -> None:
        changes, conflicts = seen.line.changes, seen.line.conflicts
        title = "Ce qui change"
        if seen.decision.choice is Choice.MERGE_INTO:
            found = seen.completing[seen.decision.suspect]
            changes = found.changes if found is not None else ()
            conflicts = found.conflicts if found is not None else ()
            title = "Ce qui changerait sur sa fiche" if found is not None else title
        self.ui.changes_title.setText(title)
        self._changes.show_changes(changes)
        self.ui.changes_card.setVisible(bool(changes))
        self._conflicts.show_changes(conflicts)
        self.ui.conflicts_card.setVisible(bool(conflicts))

    def _show_suspects(self, line: PlannedLine) -> None:
        self._suspects.show_pairs(
            [
                (
                    f"{one.name}, ligne {figure(one.line)}" if one.line else one.name,
                    ", ".join(one.reasons),
                )
                for one in line.suspects
            ]
        )
        self.ui.suspects_card.setVisible(bool(line.suspects))


def _possible(line: PlannedLine) -> list[Decision]:
    """Return what may be decided for a line: one decision a suspect to complete them."""
    possible = []
    for choice in choices_for(line):
        suspects = len(line.suspects) if choice is Choice.MERGE_INTO else 1
        possible += [Decision(choice, suspect) for suspect in range(suspects)]
    return possible


def _button_words(words: str, limit: int = 42) -> str:
    """Return words for a button: no mnemonic, and no wider than the panel."""
    return (words if len(words) <= limit else f"{words[: limit - 1]}…").replace("&", "&&")
