"""The right half of the studio: the page, how fresh it is, and why it cannot be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from idcoop_desktop.views.showcase.page_view import EDGE, PageView
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import heading, label, muted

if TYPE_CHECKING:
    from idcoop_desktop.services.publishing import PageImage

_NARROWEST, _WIDEST = 200, 900


UP_TO_DATE = "À jour"


class FlyerPreview(QWidget):
    """Shows the last page that could be made.

    ``resized`` asks for a page of another width; ``enlarged`` tells whether it wants all the room.
    """

    resized = Signal()
    enlarged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._large = False
        self.page = PageView()
        self._state = muted("")
        self.zoom_button = button(
            "A&grandir", on_click=self._toggle, icon_name="search", kind="quiet"
        )
        self._problem, self._problem_words = _notice()
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName("Page du flyer")
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.page)
        self._scroll.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(heading("Aperçu"))
        bar.addWidget(self._state, 1)
        bar.addWidget(self.zoom_button)
        column.addLayout(bar)
        column.addWidget(self._problem)
        column.addWidget(self._scroll, 1)

    @property
    def state(self) -> str:
        """What is said of the page: being made, up to date, or out of date."""
        return self._state.text()

    @property
    def problem(self) -> str:
        """Why the page cannot be made, empty when it can."""
        return "" if self._problem.isHidden() else self._problem_words.text()

    @property
    def width_px(self) -> int:
        """The width in pixels of the screen that the page takes."""
        return round((self.page.width() - 2 * EDGE) * self.devicePixelRatio())

    def show_busy(self) -> None:
        """Say that a new page is under way; the one shown stays."""
        self._say("Mise à jour…")

    def show_page(self, image: PageImage) -> None:
        """Show a page that is up to date."""
        self._problem.hide()
        self.page.setEnabled(True)
        before = self.page.ratio
        self.page.show_page(image)
        if self.page.ratio != before:
            self._fit()
        self._say(UP_TO_DATE)

    def show_problem(self, problem: str) -> None:
        """Say why there is no new page; the one before stays, paled."""
        self._say("Pas encore possible" if self.page.is_blank else "Page d’avant")
        self.page.setEnabled(False)
        changed = problem != self.problem
        self._problem_words.setText(problem)
        self._problem.show()
        if changed:
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._problem_words, QAccessible.Event.Alert)
            )

    def reduce(self) -> None:
        """Show the whole page beside the form again."""
        if self._large:
            self._toggle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit()
        return super().eventFilter(watched, event)

    def _say(self, state: str) -> None:
        self._state.setText(state)
        self.page.setAccessibleDescription(state)

    def _toggle(self) -> None:
        self._large = not self._large
        self.zoom_button.setText("Rédu&ire" if self._large else "A&grandir")
        self.enlarged.emit(self._large)
        self._fit()

    def _fit(self) -> None:
        room = self._scroll.viewport().size()
        width = min(room.width() - 2 * EDGE, _WIDEST)
        if not self._large:
            width = min(width, int((room.height() - 2 * EDGE) / self.page.ratio))
        before = self.page.size()
        self.page.set_page_width(max(width, _NARROWEST))
        if self.page.size() != before:
            self.resized.emit()


def _notice() -> tuple[QFrame, QLabel]:
    frame = QFrame()
    frame.setProperty("surface", "notice")
    row = QHBoxLayout(frame)
    row.setContentsMargins(12, 9, 12, 9)
    row.setSpacing(10)
    row.addWidget(IconLabel("circle-alert", "danger"), 0, Qt.AlignmentFlag.AlignTop)
    words = label("", "error")
    row.addWidget(words, 1)
    frame.hide()
    return frame, words
