"""An idea of the catalogue on a residence's sheet: one line that unfolds into how to do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.views.catalogue.words import THEME_ICONS, idea_facts
from idcoop_desktop.views.cooperators.residence_words import suggestion_detail
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.facts import Facts
from idcoop_desktop.views.widgets.labels import label
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.suggestions import Suggestion


class SuggestionLine(QWidget):
    """Enter or a click unfolds it; what it says is built then.

    ``propose`` is called by the button that proposes the idea here.
    """

    def __init__(self, suggestion: Suggestion, *, propose: Callable[[], object]) -> None:
        super().__init__()
        self.suggestion = suggestion
        self._propose = propose
        idea = suggestion.idea
        self.head = LinkLine(
            LineText(
                title=idea.title,
                detail=suggestion_detail(suggestion),
                chip=idea.cost,
                tone=Tone.NEUTRAL,
                icon_name=THEME_ICONS[idea.theme],
            ),
            on_click=self._follow_head,
        )
        self.head.setCheckable(True)
        self.body: QWidget | None = None
        self.setFocusProxy(self.head)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)

    @property
    def unfolded(self) -> bool:
        """Whether the idea is told whole."""
        return self.head.isChecked()

    def unfold(self) -> None:
        """Tell the idea whole."""
        self.head.setChecked(True)
        self._follow_head()

    def _follow_head(self) -> None:
        if self.body is None:
            self.body = self._make_body()
            self._column.addWidget(self.body)
        self.body.setVisible(self.head.isChecked())

    def _make_body(self) -> QWidget:
        idea = self.suggestion.idea
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(10, 4, 10, 14)
        column.setSpacing(10)
        column.addWidget(label(idea.pitch))
        made = button("Proposer ici…", on_click=self._propose, icon_name="sparkles")
        made.setAccessibleName(f"Proposer ici\u00a0: {idea.title}")
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        facts = Facts()
        facts.show_facts(idea_facts(idea, to_check=self.suggestion.to_check))
        column.addWidget(facts)
        return body
