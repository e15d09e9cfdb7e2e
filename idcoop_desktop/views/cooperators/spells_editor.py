"""The periods of a person's status: what, since when, until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.people import CooperatorStatus, StatusSpell
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.date_edit import DateEdit
from idcoop_desktop.views.widgets.detail_split import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QPushButton

_ROOM = 132


class SpellRow(QWidget):
    """One period: status, first day, last day if it ended."""

    def __init__(self, spell: StatusSpell | None) -> None:
        super().__init__()
        self.status = QComboBox()
        self.status.setAccessibleName("Statut")
        for status in CooperatorStatus:
            self.status.addItem(status.label.capitalize(), status)
        self.start, self.end = DateEdit(), DateEdit()
        self.start.setAccessibleName("Depuis le")
        self.start.setPlaceholderText("Depuis le")
        self.end.setAccessibleName("Jusqu’au, vide si le statut dure encore")
        self.end.setPlaceholderText("Jusqu’au")
        self.remove_button: QPushButton = button("", icon_name="x", kind="quiet")
        self.remove_button.setAccessibleName("Retirer ce statut")
        self.remove_button.setToolTip("Retirer ce statut")
        if spell is not None:
            self.status.setCurrentIndex(list(CooperatorStatus).index(spell.status))
            self.start.set_day(spell.start)
            self.end.set_day(spell.end)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.status, 2)
        line.addWidget(self.start, 2)
        line.addWidget(self.end, 2)
        line.addWidget(self.remove_button)

    @property
    def spell(self) -> StatusSpell | None:
        """The period, ``None`` while its first day is missing."""
        if self.start.day is None:
            return None
        return StatusSpell(
            CooperatorStatus(self.status.currentData()), self.start.day, self.end.day
        )

    def problem(self) -> tuple[str, QWidget] | None:
        """Say what is wrong and in which field."""
        if self.start.problem or self.end.problem:
            wrong = self.start if self.start.problem else self.end
            return wrong.problem, wrong
        if self.start.day is None:
            return "Indiquez depuis quand ce statut vaut, ou retirez la ligne.", self.start
        if self.end.day is not None and self.end.day < self.start.day:
            return (
                "Ce statut se termine avant d’avoir commencé\u00a0: vérifiez les dates.",
                self.end,
            )
        return None


class SpellsEditor(QWidget):
    """Edits the periods; a new person starts with one to fill in."""

    def __init__(self, spells: Iterable[StatusSpell]) -> None:
        super().__init__()
        self._rows: list[SpellRow] = []
        self._page = ScrollPage(name="Statuts")
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.column.setSpacing(6)
        self._page.setMaximumHeight(_ROOM)
        self.add_button = button(
            "Ajo&uter un statut", on_click=self._add_empty, icon_name="plus", kind="link"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._page)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        for spell in spells:
            self._add(spell)
        if not self._rows:
            self._add(None)
        self._fit()

    @property
    def rows(self) -> tuple[SpellRow, ...]:
        """The lines shown."""
        return tuple(self._rows)

    def spells(self) -> tuple[StatusSpell, ...]:
        """Return the complete periods."""
        return tuple(row.spell for row in self._rows if row.spell is not None)

    def draft(self) -> object:
        """Return what the fields hold, comparable."""
        return tuple(
            (row.status.currentIndex(), row.start.text(), row.end.text()) for row in self._rows
        )

    def problem(self) -> tuple[str, QWidget] | None:
        """Return the first thing that is wrong and its field; one empty line alone is right."""
        if len(self._rows) == 1 and not self._rows[0].start.text():
            return None
        return next((wrong for row in self._rows if (wrong := row.problem())), None)

    def _add_empty(self) -> None:
        row = self._add(None)
        row.show()
        self._fit()
        row.status.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, spell: StatusSpell | None) -> SpellRow:
        row = SpellRow(spell)
        row.remove_button.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._page.column.addWidget(row)
        return row

    def _remove(self, row: SpellRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._fit()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        wanted = sum(row.sizeHint().height() + 6 for row in self._rows)
        self._page.setFixedHeight(min(max(wanted, 0), _ROOM))
