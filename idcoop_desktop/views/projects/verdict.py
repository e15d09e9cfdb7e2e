"""How a condition's answer looks: an icon and a word, the colour only confirms them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from idcoop_desktop.domain.eligibility import Assessment, Verdict
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


@dataclass(frozen=True, slots=True)
class Look:
    """The icon, the colour role of the icon, the label role and the word of an answer."""

    icon_name: str
    colour: str
    role: str
    word: str


_LOOKS = {
    Verdict.MET: Look("circle-check", "success", "success", Verdict.MET.label),
    Verdict.NOT_MET: Look("circle-x", "danger", "error", Verdict.NOT_MET.label),
    Verdict.UNKNOWN: Look("circle-question-mark", "warning", "warning", Verdict.UNKNOWN.label),
}
_WAIVED = Look("scale", "success", "success", "Dérogation")


def look_of(answer: Assessment) -> Look:
    """Return how an answer is shown; a waived condition says so."""
    return _WAIVED if answer.waiver is not None else _LOOKS[answer.verdict]


class VerdictLine(QWidget):
    """One line: icon, name of the condition, word of the answer."""

    def __init__(self, answer: Assessment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = look_of(answer)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconLabel(look.icon_name, look.colour))
        line.addWidget(label(answer.criterion.label), 1)
        self.word: QLabel = label(look.word, look.role, wrap=False)
        line.addWidget(self.word)

    def add(self, widget: QWidget) -> None:
        """Put something at the end of the line."""
        self._line.addWidget(widget)
