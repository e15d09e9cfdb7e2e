"""An open idea of the start page: one line that unfolds into its facts and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import NBSP, format_date, quoted
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import label, muted
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine
from idcoop_desktop.views.wording import age, age_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from idcoop_desktop.services.rows import IdeaRow


class IdeaLine(QWidget):
    """Enter or a click unfolds it; the two buttons act on the idea."""

    def __init__(
        self,
        row: IdeaRow,
        *,
        on_project: Callable[[int], object],
        on_drop: Callable[[int], object],
    ) -> None:
        super().__init__()
        self.row = row
        idea = row.idea
        self.head = LinkLine(
            LineText(
                title=idea.sentence,
                detail=_voice(row),
                chip=age(row.age_days),
                tone=age_tone(row.age_days),
                icon_name="lightbulb",
            ),
            on_click=self._follow_head,
        )
        self.head.setCheckable(True)
        self.project_button = button(
            "Faire un projet…",
            on_click=lambda: on_project(idea.id),
            icon_name="folder-kanban",
            kind="primary",
        )
        self.drop_button = button("Abandonner…", on_click=lambda: on_drop(idea.id))
        for made in (self.project_button, self.drop_button):
            made.setAccessibleName(f"{made.text()} {quoted(idea.sentence)}")
        self.body = self._make_body()
        self.body.hide()
        self.setFocusProxy(self.head)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.body)

    def add_heading(self, residence: str, on_click: Callable[[], object]) -> None:
        """Name the residence above its first idea; the name leads to its sheet."""
        link = button(residence.replace("&", "&&"), on_click=on_click, kind="link")
        link.setAccessibleName(f"Résidence {residence}")
        self._column.insertWidget(0, link, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def unfolded(self) -> bool:
        """Whether the facts and the buttons are shown."""
        return self.head.isChecked()

    def unfold(self, on: bool = True) -> None:
        """Show or hide the facts and the buttons."""
        self.head.setChecked(on)
        self._follow_head()

    def _follow_head(self) -> None:
        self.body.setVisible(self.head.isChecked())

    def _make_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(38, 4, 10, 10)
        column.setSpacing(8)
        column.addWidget(label(quoted(self.row.idea.sentence)))
        column.addWidget(muted(_facts(self.row)))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.project_button)
        bar.addWidget(self.drop_button)
        bar.addStretch(1)
        column.addLayout(bar)
        return body


def by_residence(rows: Iterable[IdeaRow]) -> list[tuple[IdeaRow, bool]]:
    """Return ideas residence by residence, the one that waits longest first.

    Each goes with whether it is the first of its residence.
    """
    groups: dict[int, list[IdeaRow]] = {}
    for row in sorted(rows, key=lambda row: row.age_days, reverse=True):
        groups.setdefault(row.idea.residence_id, []).append(row)
    return [(row, row is group[0]) for group in groups.values() for row in group]


def _voice(row: IdeaRow) -> str:
    return f"Dite par {row.said_by}" if row.said_by else "On ne sait pas de qui"


def _facts(row: IdeaRow) -> str:
    idea = row.idea
    parts = [
        f"Notée le {format_date(idea.noted_on)} par {row.noted_by}",
        f"Occasion{NBSP}: {idea.channel.label.lower()}",
    ]
    if idea.follow_up_on is not None:
        parts.append(f"À relancer le {format_date(idea.follow_up_on)}")
    return " · ".join(parts)
