"""Whom an e-mail goes to: one box a bearer, with what to know before writing to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from idcoop_desktop.views.widgets.labels import breakable, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.emails import Recipient


class RecipientsField(QWidget):
    """Those who asked for no more mailings are left out unless somebody ticks them."""

    changed = Signal()

    def __init__(self, recipients: Sequence[Recipient]) -> None:
        super().__init__()
        self._boxes: list[tuple[Recipient, QCheckBox]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for recipient in recipients:
            box = _box(recipient)
            box.toggled.connect(self.changed)
            column.addWidget(box)
            if recipient.warning:
                column.addWidget(muted(breakable(recipient.warning)))
            self._boxes.append((recipient, box))
        if not recipients:
            column.addWidget(muted("Ce projet n’a pas encore de porteur."))
        column.addStretch(1)

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """The boxes, in the order of the recipients."""
        return tuple(box for _recipient, box in self._boxes)

    @property
    def chosen(self) -> tuple[Recipient, ...]:
        """Those ticked."""
        return tuple(recipient for recipient, box in self._boxes if box.isChecked())


def _box(recipient: Recipient) -> QCheckBox:
    made = QCheckBox(recipient.name.replace("&", "&&"))
    made.setAccessibleName(recipient.name)
    made.setAccessibleDescription(recipient.warning or recipient.address)
    made.setChecked(recipient.proposed)
    made.setEnabled(recipient.reachable)
    return made
