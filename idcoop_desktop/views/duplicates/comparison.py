"""Two records side by side, line by line; what differs stands out by a sign and by its weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from idcoop_desktop.domain.duplicates.choices import Part, is_filled
from idcoop_desktop.domain.text import fold, phone_digits
from idcoop_desktop.views.duplicates.parts import LABELS, part_text
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import breakable, label, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLabel

    from idcoop_desktop.services.duplicate_pairs import Record

NOTHING = "—"
_SIGNS = {"=": "identique", "≈": "écrit autrement", "≠": "différent"}
_LABEL, _LEFT, _SIGN, _RIGHT = range(4)
_TOP = Qt.AlignmentFlag.AlignTop


class Comparison(QWidget):
    """Shows two :class:`Record`; :attr:`open_asked` carries the identifier of one of them."""

    open_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        for column in (_LEFT, _RIGHT):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 120)

    def show_records(self, left: Record, right: Record) -> None:
        """Replace what is shown."""
        self._clear()
        for column, one in ((_LEFT, left), (_RIGHT, right)):
            self._grid.addWidget(label(breakable(one.person.name), "subtitle"), 0, column, _TOP)
        row = 1
        for part in Part:
            if is_filled(left.person, part) or is_filled(right.person, part):
                texts = [part_text(one.person, one.residence, part) for one in (left, right)]
                self._add(row, LABELS[part], texts, sign=_sign(part, *texts))
                row += 1
        attached = ["\n".join(one.attached) for one in (left, right)]
        self._add(row, "Rattachés", attached, sign="")
        for column, one in ((_LEFT, left), (_RIGHT, right)):
            link = button("Ouvrir la fiche", on_click=self._opener(one.person.id), kind="link")
            link.setAccessibleName(f"Ouvrir la fiche de {one.person.name}")
            self._grid.addWidget(link, row + 1, column, Qt.AlignmentFlag.AlignLeft)

    def _opener(self, person_id: int) -> Callable[[], None]:
        return lambda: self.open_asked.emit(person_id)

    def _add(self, row: int, name: str, texts: list[str], *, sign: str) -> None:
        title = muted(name)
        title.setWordWrap(False)
        self._grid.addWidget(title, row, _LABEL, _TOP)
        for column, text in zip((_LEFT, _RIGHT), texts, strict=True):
            self._grid.addWidget(_value(text, strong=sign == "≠"), row, column, _TOP)
        if sign and all(texts):
            between = muted(sign)
            between.setAccessibleName(_SIGNS[sign])
            between.setToolTip(_SIGNS[sign])
            self._grid.addWidget(between, row, _SIGN, _TOP)

    def _clear(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _sign(part: Part, left: str, right: str) -> str:
    if left == right:
        return "="
    alike = phone_digits if part is Part.PHONE else fold
    return "≈" if alike(left) == alike(right) else "≠"


def _value(text: str, *, strong: bool) -> QLabel:
    if not text:
        return muted(NOTHING)
    return label(breakable(text), "heading" if strong else "")
