"""The sheet of one project: cards rebuilt after each change, the keyboard left in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.views.payments.money_card import MoneyCard
from idcoop_desktop.views.projects.cards.bearers import BearersCard
from idcoop_desktop.views.projects.cards.criteria import CriteriaCard
from idcoop_desktop.views.projects.cards.decisions import DecisionsCard
from idcoop_desktop.views.projects.cards.header import HeaderCard, LifeCard
from idcoop_desktop.views.projects.cards.journal import JournalCard
from idcoop_desktop.views.projects.cards.plan import PlanCard
from idcoop_desktop.views.projects.cards.plan_tasks import TasksCard
from idcoop_desktop.views.projects.cards.showing import ShowingCard
from idcoop_desktop.views.projects.cards.support import SupportCard
from idcoop_desktop.views.projects.cards.thread import ThreadCard, ThreadChoice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from idcoop_desktop.services.journal import HistoryLine
    from idcoop_desktop.services.sheets import ProjectSheet
    from idcoop_desktop.views.projects.wishes import Ask

_AT_WORK = frozenset({ProjectState.GRANTED, ProjectState.UNDER_WAY})


class SheetView(QWidget):
    """Shows a sheet with :meth:`show_sheet`; what is asked on a card goes to ``ask``."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._body: QWidget | None = None
        self._thread: tuple[int, ThreadChoice] = (0, ThreadChoice())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.header: HeaderCard | None = None

    def show_sheet(self, sheet: ProjectSheet, history: Sequence[HistoryLine], day: date) -> None:
        """Replace the cards; the focus goes back to the same button, or to the main action."""
        focused = self._focused_name()
        self.clear()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.header = HeaderCard(sheet, self._ask)
        for card in (
            self.header,
            LifeCard(sheet),
            *self._cards(sheet, day),
            SupportCard(sheet, self._ask),
            ShowingCard(sheet, self._ask),
            JournalCard(history),
        ):
            column.addWidget(card)
        column.addStretch(1)
        self._column.addWidget(self._body)
        if focused is not None:
            self._focus_again(focused)

    def _cards(self, sheet: ProjectSheet, day: date) -> tuple[QWidget, ...]:
        """Return the cards of the file and those of the plan, what matters at this stage first."""
        file = (
            CriteriaCard(sheet, self._ask),
            BearersCard(sheet, day, self._ask),
            ThreadCard(sheet, self._thread_choice(sheet.project.id), self._ask),
            MoneyCard(sheet.money, self._ask),
            DecisionsCard(sheet, self._ask),
        )
        work = (PlanCard(sheet, day, self._ask), TasksCard(sheet, day, self._ask))
        return (*work, *file) if sheet.project.state in _AT_WORK else (*file, *work)

    def clear(self) -> None:
        """Show nothing."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = self.header = None

    def focus_main(self) -> None:
        """Go to the main action of the project."""
        if self.header is not None and self.header.main_button is not None:
            self.header.main_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _thread_choice(self, project_id: int) -> ThreadChoice:
        """Return what was chosen to be seen of a thread, as long as its project is shown."""
        if self._thread[0] != project_id:
            self._thread = project_id, ThreadChoice()
        return self._thread[1]

    def _focused_name(self) -> str | None:
        here = self.window().focusWidget()
        inside = self._body is not None and here is not None and self._body.isAncestorOf(here)
        return here.objectName() if inside and here is not None else None

    def _focus_again(self, name: str) -> None:
        found = self._body.findChild(QWidget, name) if self._body is not None and name else None
        if found is None:
            self.focus_main()
        else:
            self._shown_from(found).setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown_from(self, found: QWidget) -> QWidget:
        """Return the part, or the next one that is seen: a step just done folds away."""
        here, body = found, self._body
        while body is not None and not (
            here.isVisibleTo(body) and here.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            after = here.nextInFocusChain()
            if after is None or after is found:
                break
            here = after
        return here
