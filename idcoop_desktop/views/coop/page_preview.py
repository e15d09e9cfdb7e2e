"""A page of a document beside what changes it: how fresh it is, and why it cannot be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.views.showcase.page_view import EDGE, PageView
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import heading, label, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.publishing import PageImage

BUSY, UP_TO_DATE = "Mise à jour…", "À jour"
_NARROWEST, _WIDEST = 160, 900


class PagePreview(QWidget):
    """Shows the last page that could be made, whole.

    Where the whole page would be narrower than ``least`` pixels, it is as wide as there is room
    and is scrolled.

    ``wanted`` asks for another page, another width or, by :attr:`kind`, another document.
    """

    wanted = Signal()
    kind_changed = Signal()

    def __init__(self, *, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.number = 0
        self._count = 1
        self.page = PageView()
        self.page.setAccessibleName("Aperçu du document")
        self._state = muted("")
        self.kinds = QComboBox()
        self.kinds.setAccessibleName("Document de l’aperçu")
        self.kinds.hide()
        self.kinds.currentIndexChanged.connect(self._on_kind)
        self.before_button = button("", icon_name="chevron-left", on_click=lambda: self._turn(-1))
        self.after_button = button("", icon_name="chevron-right", on_click=lambda: self._turn(1))
        self._pages = self._page_row()
        self._problem, self._problem_words = self._notice()
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName("Page du document")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(self.page)
        self._scroll.viewport().installEventFilter(self)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(380, 460)

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
        return max(1, round((self.page.width() - 2 * EDGE) * self.devicePixelRatio()))

    @property
    def kind(self) -> PublicationKind | None:
        """The document chosen, ``None`` when there is none to choose."""
        # Qt hands the bare word of the enum back.
        return PublicationKind(self.kinds.currentData()) if self.kinds.count() else None

    def offer(self, kinds: Sequence[PublicationKind]) -> None:
        """Offer documents to choose from; a single one needs no list."""
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for kind in kinds:
            self.kinds.addItem(kind.label, kind)
        self.kinds.blockSignals(False)
        self.kinds.setVisible(len(kinds) > 1)
        self.number = 0

    def show_busy(self) -> None:
        """Say that a new page is under way; the one shown stays."""
        self._say(BUSY)

    def show_page(self, image: PageImage, number: int, count: int) -> None:
        """Show a page that is up to date, one of ``count``."""
        self.number, self._count = number, count
        self._problem.hide()
        self.page.setEnabled(True)
        before = self.page.ratio
        self.page.show_page(image)
        if self.page.ratio != before:
            self._fit()
        self._tell_pages()
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(heading("Aperçu"))
        bar.addWidget(self._state, 1)
        bar.addWidget(self.kinds)
        column.addLayout(bar)
        column.addWidget(self._problem)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._pages)

    def _page_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._page_words = muted("")
        self._page_words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for made, name in (
            (self.before_button, "Page précédente"),
            (self.after_button, "Page suivante"),
        ):
            made.setAccessibleName(name)
            made.setToolTip(name)
        line.addStretch()
        line.addWidget(self.before_button)
        line.addWidget(self._page_words)
        line.addWidget(self.after_button)
        line.addStretch()
        row.hide()
        return row

    def _notice(self) -> tuple[QFrame, QLabel]:
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

    def _say(self, state: str) -> None:
        self._state.setText(state)
        self.page.setAccessibleDescription(state)

    def _tell_pages(self) -> None:
        self._page_words.setText(f"Page {self.number + 1} sur {self._count}")
        self.before_button.setEnabled(self.number > 0)
        self.after_button.setEnabled(self.number + 1 < self._count)
        self._pages.setVisible(self._count > 1)

    def _turn(self, step: int) -> None:
        self.number += step
        self.wanted.emit()

    def _on_kind(self) -> None:
        self.number = 0
        self.kind_changed.emit()

    def _fit(self) -> None:
        room = self._scroll.viewport().size()
        width = min(room.width() - 2 * EDGE, _WIDEST)
        whole = int((room.height() - 2 * EDGE) / self.page.ratio)
        if whole >= self._least:
            width = min(width, whole)
        before = self.page.size()
        self.page.set_page_width(max(width, _NARROWEST))
        if self.page.size() != before:
            self.wanted.emit()
