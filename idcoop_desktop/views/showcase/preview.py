"""The right half of the studio: the page, how fresh it is, and why it cannot be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from idcoop_desktop.views.showcase.page_tools import PageTools
from idcoop_desktop.views.showcase.page_view import EDGE, PageView
from idcoop_desktop.views.showcase.page_zoom import Fit, Room, larger, smaller
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import heading, label, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.publishing import PageImage
    from idcoop_desktop.views.showcase.page_zoom import Zoom

_A4_WIDTH_PT, _POINTS_PER_INCH = 595.3, 72
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_SIZES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}

UP_TO_DATE = "À jour"


class FlyerPreview(QWidget):
    """Shows the last page that could be made.

    ``resized`` asks for a page of another width, ``page_wanted`` for another page; ``enlarged``
    tells whether it wants all the room; ``help_wanted`` what can be done about the problem told.
    """

    resized = Signal()
    page_wanted = Signal()
    enlarged = Signal(bool)
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._large = False
        self._zoom: Zoom = Fit.PAGE
        self._page, self._count, self._width_pt = 0, 1, _A4_WIDTH_PT
        self.page, self.tools = PageView(), PageTools()
        self._state = muted("")
        self.zoom_button = button(
            "A&grandir", on_click=self._toggle, icon_name="search", kind="quiet"
        )
        self._problem_words = label("", "error")
        self.help_button = button("Que faire…", on_click=self.help_wanted.emit, kind="link")
        self.help_button.setAccessibleName("Que faire pour que le document puisse être fait")
        self._problem = self._notice()
        self._scroll = _PageArea(self.page, self.turn, self.step)
        self._scroll.viewport().installEventFilter(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
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
        column.addWidget(self.tools)

    def _connect(self) -> None:
        self.tools.turned.connect(self.turn)
        self.tools.stepped.connect(self.step)
        self.tools.zoom_chosen.connect(self.zoom_to)
        for keys, do in (
            (QKeySequence.StandardKey.ZoomIn, lambda: self.step(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.step(-1)),
            ("Ctrl+=", lambda: self.step(1)),
            ("Ctrl+0", lambda: self.step(0)),
            ("Ctrl+PgDown", lambda: self.turn(1)),
            ("Ctrl+PgUp", lambda: self.turn(-1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

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

    @property
    def number(self) -> int:
        """The page wanted, 0 being the first."""
        return self._page

    def turn(self, step: int) -> None:
        """Show another page, as far as there are."""
        wanted = min(max(self._page + step, 0), self._count - 1)
        if wanted != self._page:
            self._page = wanted
            self._scroll.verticalScrollBar().setValue(0)
            self.tools.show_pages(wanted, self._count)
            self.page_wanted.emit()

    def step(self, way: int) -> None:
        """Show the page one step larger (1) or smaller (-1); 0 shows it whole again."""
        factor = self._room().factor(self._zoom)
        self.zoom_to({1: larger(factor), -1: smaller(factor)}.get(way, Fit.PAGE))

    def zoom_to(self, zoom: Zoom) -> None:
        """Show the page whole, as wide as the window, or so many times its real size."""
        self._zoom = zoom
        self._fit()

    def show_busy(self) -> None:
        """Say that a new page is under way; the one shown stays."""
        self._say("Mise à jour…")

    def show_page(self, image: PageImage, *, number: int, count: int, width_pt: float) -> None:
        """Show a page that is up to date; ``width_pt`` is its real width."""
        self._problem.hide()
        self.page.setEnabled(True)
        before = self.page.ratio, self._width_pt
        self._page, self._count, self._width_pt = number, count, width_pt
        self.tools.show_pages(number, count)
        self.page.show_page(image)
        if (self.page.ratio, self._width_pt) != before:
            self._fit()
        which = f", page {number + 1} sur {count}" if count > 1 else ""
        self.page.setAccessibleName(f"Aperçu de la page{which}")
        self._say(UP_TO_DATE)

    def show_problem(self, problem: str, *, helpful: bool = False) -> None:
        """Say why there is no new page; the one before stays, paled.

        A ``helpful`` one can be put right in a window of its own.
        """
        self._say("Pas encore possible" if self.page.is_blank else "Page d’avant")
        self.page.setEnabled(False)
        changed = problem != self.problem
        self._problem_words.setText(problem)
        self.help_button.setVisible(helpful)
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
        if watched is self._scroll.viewport():
            if event.type() == QEvent.Type.Resize:
                self._fit()
            elif isinstance(event, QWheelEvent) and _with_control(event):
                if way := event.angleDelta().y():
                    self.step(1 if way > 0 else -1)
                return True
        return super().eventFilter(watched, event)

    def _say(self, state: str) -> None:
        self._state.setText(state)
        self.page.setAccessibleDescription(state)

    def _toggle(self) -> None:
        self._large = not self._large
        self.zoom_button.setText("Réduire" if self._large else "A&grandir")
        self.enlarged.emit(self._large)
        self.zoom_to(Fit.WIDTH if self._large else Fit.PAGE)

    def _room(self) -> Room:
        room = self._scroll.viewport().size()
        real = self._width_pt / _POINTS_PER_INCH * self.logicalDpiX()
        return Room(room.width() - 2 * EDGE, room.height() - 2 * EDGE, real, self.page.ratio)

    def _fit(self) -> None:
        room = self._room()
        before, middle = self.page.size(), self._scroll.middle()
        self.page.set_page_width(room.page_width(self._zoom))
        self.tools.show_zoom(self._zoom, room.factor(self._zoom))
        if self.page.size() != before:
            self._scroll.show_middle(middle)
            self.resized.emit()

    def _notice(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "notice")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(10)
        row.addWidget(IconLabel("circle-alert", "danger"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem_words, 1)
        row.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignTop)
        frame.hide()
        return frame


class _PageArea(QScrollArea):
    """Scrolls over one page; its keys turn pages and change the size."""

    def __init__(
        self, page: PageView, turn: Callable[[int], object], step: Callable[[int], object]
    ) -> None:
        super().__init__()
        self._page, self._turn, self._step = page, turn, step
        self.setAccessibleName("Page du document")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(page)

    def middle(self) -> tuple[float, float]:
        """Return what stands in the middle of the window, in fractions of the page."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        page, seen = self._page.size(), self.viewport().size()
        return (
            (across + seen.width() / 2) / max(page.width(), 1),
            (down + seen.height() / 2) / max(page.height(), 1),
        )

    def show_middle(self, middle: tuple[float, float]) -> None:
        """Scroll to what stood in the middle before the page changed its size."""
        page, seen = self._page.size(), self.viewport().size()
        self.horizontalScrollBar().setValue(round(middle[0] * page.width() - seen.width() / 2))
        self.verticalScrollBar().setValue(round(middle[1] * page.height() - seen.height() / 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _PAGES:
            self._turn(_PAGES[key])
        elif key in _SIZES:
            self._step(_SIZES[key])
        else:
            super().keyPressEvent(event)


def _with_control(event: QWheelEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
