"""A band in the form of a person: who it may already be, and why, while it is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.duplicates.suspect_line import LINE_HEIGHT, SuspectLine
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import heading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.duplicates import SuspectRow
    from idcoop_desktop.views.background import Background

PAUSE_MS = 350
_LINES_SEEN = 2


class SuspicionBand(QFrame):
    """Hidden while nobody looks like the person described to :meth:`watch`.

    ``find`` is asked in the store lane, after a pause in the typing; an answer to what was typed
    before is dropped. What the colleague says to be somebody else is not shown again
    (:attr:`dismissed`), while anybody new who looks alike is.
    """

    cleared = Signal()
    """The colleague said that nobody shown is this person, and wants to go on."""
    open_asked = Signal(object)
    """The identifier of the record that the colleague wants to see instead."""
    resized = Signal()
    """The band needs more room, or less."""

    def __init__(
        self,
        find: Callable[[Cooperator], Sequence[SuspectRow]],
        *,
        background: Background,
        go_on: str = "Ce n’est pas un doublon, créer",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._latest = Latest(background, owner=self)
        self._rows: tuple[SuspectRow, ...] = ()
        self._dismissed: frozenset[int] = frozenset()
        self._person: Cooperator | None = None
        self._answered: Cooperator | None = None
        self.lines: tuple[SuspectLine, ...] = ()
        self.setProperty("surface", "notice")
        self.title = heading("")
        self.go_on = button(go_on, on_click=self._dismiss, icon_name="user-plus")
        self._body, self._column = QWidget(), QVBoxLayout()
        self._scroll = self._make_scroll()
        self._place()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.hide()

    @property
    def unresolved(self) -> bool:
        """Whether somebody shown may be this person, and the colleague has not answered yet."""
        return bool(self._rows)

    @property
    def dismissed(self) -> frozenset[int]:
        """The identifiers of those whom the colleague said to be somebody else."""
        return self._dismissed

    def watch(self, person: Cooperator) -> None:
        """Look, once the typing pauses, for those who may be ``person`` as the form now says."""
        if person != self._person:
            self._person = person
            self._pause.start()

    def settle(self, person: Cooperator, go_on: Callable[[], object]) -> None:
        """Call ``go_on`` if nobody may be ``person``, or all were said to be somebody else.

        For the moment of saving: whoever types faster than the pause is asked all the same.
        Otherwise the band shows them, takes the keyboard and ``go_on`` is not called.
        """
        self._pause.stop()
        self._person = person
        if person == self._answered:
            self._settle(go_on)
            return

        def answered(rows: Sequence[SuspectRow]) -> None:
            self._show(person, rows)
            self._settle(go_on)

        self._latest.run(lambda: self._find(person), done=answered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the line that the keyboard reaches."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched, 0, 12)
        return super().eventFilter(watched, event)

    def _settle(self, go_on: Callable[[], object]) -> None:
        if not self.unresolved:
            go_on()
            return
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self._alert()

    def _ask(self) -> None:
        person = self._person
        if person is not None:
            self._latest.run(lambda: self._find(person), done=lambda rows: self._show(person, rows))

    def _show(self, person: Cooperator, rows: Sequence[SuspectRow]) -> None:
        self._answered = person
        before = self._rows
        self._rows = tuple(row for row in rows if row.person.id not in self._dismissed)
        if self._rows == before:
            return
        self._fill()
        if self._rows and not before:
            self._alert()

    def _dismiss(self) -> None:
        self._dismissed |= {row.person.id for row in self._rows}
        self._rows = ()
        self._fill()
        self.cleared.emit()

    def _fill(self) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = tuple(SuspectLine(row) for row in self._rows)
        for line in self.lines:
            self._column.addWidget(line)
            line.open_button.installEventFilter(self)
            line.open_asked.connect(self.open_asked)
        self.title.setText(_title(len(self.lines)))
        self.setAccessibleName(self.title.text())
        seen = min(len(self.lines), _LINES_SEEN)
        more = LINE_HEIGHT // 3 if len(self.lines) > seen else 0
        self._scroll.setFixedHeight(seen * LINE_HEIGHT + more)
        self.setVisible(bool(self.lines))
        self.resized.emit()

    def _alert(self) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self.title, QAccessible.Event.Alert))

    def _make_scroll(self) -> QScrollArea:
        self._body.setProperty("surface", "page")
        self._body.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body)
        return scroll

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("users", "accent"))
        head.addWidget(self.title, 1)
        head.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll)


def _title(count: int) -> str:
    if count < 2:
        return "Cette personne est peut-être déjà inscrite"
    return f"{plural(count, 'fiche ressemble', 'fiches ressemblent')} à cette personne"
