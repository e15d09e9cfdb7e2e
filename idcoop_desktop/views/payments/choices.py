"""Lists of choices whose first one is for all; the others follow what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox


def refill(combo: QComboBox, choices: Sequence[tuple[str, int]]) -> None:
    """Offer other choices after the first; the one chosen stays, even when it is no more there."""
    chosen = combo.currentData()
    if chosen is not None and all(value != chosen for _text, value in choices):
        choices = [*choices, (combo.currentText(), chosen)]
    combo.blockSignals(True)
    while combo.count() > 1:
        combo.removeItem(1)
    for text, value in choices:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    combo.blockSignals(False)


def choose_year(combo: QComboBox, year: int) -> None:
    """Choose a year, which is offered from now on if it was not."""
    if combo.findData(year) < 0:
        combo.addItem(str(year), year)
    combo.setCurrentIndex(combo.findData(year))
