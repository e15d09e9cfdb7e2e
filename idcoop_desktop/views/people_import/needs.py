"""What the columns give in short, and what is still wanting before the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label, set_role

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

# What lets a person be known again at the next import, and found twins.
_KNOWN_BY = (Field.MEMBER_NUMBER, Field.EMAIL, Field.PHONE, Field.DWELLING)


class Needs(QFrame):
    """A notice that says in words and with a sign whether one may go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(10)
        self._good, self._bad = (
            IconLabel("circle-check", "success"),
            IconLabel("circle-alert", "danger"),
        )
        row.addWidget(self._good)
        row.addWidget(self._bad)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._said, self._hint = label("", "heading"), label("", "muted")
        words.addWidget(self._said)
        words.addWidget(self._hint)
        row.addLayout(words, 1)

    @property
    def words(self) -> str:
        """What is said."""
        return self._said.text()

    @property
    def hint(self) -> str:
        """What is advised besides."""
        return self._hint.text()

    def show_columns(self, columns: Collection[Field], problem: str) -> None:
        """Show what prevents the next step, or that nothing does."""
        self._said.setText(problem or "Ces colonnes suffisent pour continuer.")
        set_role(self._said, "error" if problem else "heading")
        self._good.setVisible(not problem)
        self._bad.setVisible(bool(problem))
        advice = "" if problem else _advice(columns)
        self._hint.setText(advice)
        self._hint.setVisible(bool(advice))


def _advice(columns: Collection[Field]) -> str:
    if not any(which in columns for which in _KNOWN_BY):
        return (
            "Sans numéro, e-mail, téléphone ni logement, un homonyme ne se distingue pas d’un "
            "doublon."
        )
    if Field.STATUS in columns and Field.SPELL_START not in columns:
        return "Sans date d’entrée, le statut commence à la date de la première part."
    return ""
