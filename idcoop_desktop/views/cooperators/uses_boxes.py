"""The uses of a photo or of a quotation as boxes to tick, and how long agreements last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from idcoop_desktop.domain.consents import ImageUse

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtWidgets import QGridLayout

DURATIONS = {1: "1\u00a0an", 3: "3\u00a0ans", 5: "5\u00a0ans"}
"""The durations proposed, in years, with their words."""
_COLUMNS = 2


class UsesBoxes:
    """The boxes, in two columns of a layout."""

    def __init__(self, place: QGridLayout, ticked: Iterable[ImageUse] = ()) -> None:
        self.boxes = {use: QCheckBox(use.label) for use in ImageUse}
        known = set(ticked)
        for number, (use, box) in enumerate(self.boxes.items()):
            box.setChecked(use in known)
            place.addWidget(box, number // _COLUMNS, number % _COLUMNS)

    @property
    def first(self) -> QCheckBox:
        """The box the keyboard comes to."""
        return self.boxes[ImageUse.HALL]

    @property
    def ticked(self) -> tuple[ImageUse, ...]:
        """The uses ticked, in the order of the form."""
        return tuple(use for use, box in self.boxes.items() if box.isChecked())

    def chain(self, form: QWidget, *, before: QWidget) -> None:
        """Have the Tab key visit the boxes in order, then the field that follows them."""
        boxes = [*self.boxes.values()]
        for one, other in zip(boxes, (*boxes[1:], before), strict=True):
            form.setTabOrder(one, other)


def years_after(start: date, years: int) -> date:
    """Return the same day some years later."""
    # The 29th of February has no day of its own in most years.
    day = 28 if (start.month, start.day) == (2, 29) else start.day
    return start.replace(year=start.year + years, day=day)
