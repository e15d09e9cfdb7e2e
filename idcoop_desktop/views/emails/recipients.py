"""Whom an e-mail goes to: one box a person, with what to know before writing to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from idcoop_desktop.domain.emails import addresses_in
from idcoop_desktop.views.widgets.labels import breakable, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.emails import Recipient

_OTHERS = "Pour un référent, un collègue ou la mairie, par exemple. Séparées par des virgules."


class RecipientsField(QWidget):
    """Who does not carry the project, or asked for no more mailings, is left out unless ticked.

    Other addresses are typed or pasted below.
    """

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
        if all(recipient.role for recipient in recipients):
            column.addWidget(muted("Ce projet n’a pas encore de porteur."))
        self.others = QLineEdit()
        self.others.setAccessibleName("Autres adresses")
        self.others.setAccessibleDescription(_OTHERS)
        self.others.setToolTip(_OTHERS)
        self.others.setPlaceholderText("Autres adresses\u00a0: collègue, mairie…")
        column.addSpacing(4)
        column.addWidget(self.others)
        column.addStretch(1)

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """The boxes, in the order of the recipients."""
        return tuple(box for _recipient, box in self._boxes)

    @property
    def chosen(self) -> tuple[Recipient, ...]:
        """Those ticked."""
        return tuple(recipient for recipient, box in self._boxes if box.isChecked())

    def other_addresses(self) -> tuple[str, ...]:
        """Return those typed that nobody ticked has; :class:`DomainError` for what is none."""
        ticked = {recipient.address for recipient in self.chosen}
        return tuple(one for one in addresses_in(self.others.text()) if one not in ticked)


def _box(recipient: Recipient) -> QCheckBox:
    name = f"{recipient.name}, {recipient.role}" if recipient.role else recipient.name
    made = QCheckBox(name.replace("&", "&&"))
    made.setAccessibleName(name)
    made.setAccessibleDescription(recipient.warning or recipient.address)
    made.setChecked(recipient.proposed)
    made.setEnabled(recipient.reachable)
    return made
