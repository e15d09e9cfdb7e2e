"""What was done lately, one line an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.views.widgets.elided_label import ElidedLabel
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.wording import moment

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.journal import NewsLine


def news_line(line: NewsLine, today: date) -> QWidget:
    """Return a line that tells an action, who did it and when."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(2, 2, 2, 4)
    column.setSpacing(0)
    when = moment(line.at, today)
    column.addWidget(ElidedLabel(f"{line.label[:1].upper()}{line.label[1:]}"))
    column.addWidget(muted(f"{when} · {line.author}" if line.author else when))
    return made
