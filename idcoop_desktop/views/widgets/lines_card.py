"""A card of lines that is refilled without losing the keyboard's place."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.labels import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


class LinesCard(Card):
    """Shows some lines first and the others on demand; a sentence when there are none."""

    def __init__(self, title: str, *, empty: str, limit: int = 6, counted: bool = True) -> None:
        super().__init__(title)
        self._name, self._empty, self._limit = title, empty, limit
        self._counted = counted
        self._all_wanted = False
        self._chip = Chip("")
        self._chip.hide()
        self.add_action(self._chip)
        self._body, self._lines = _new_column()
        self.column.addWidget(self._body)
        self._shown: tuple[QWidget, ...] = ()
        self._make_rest: Callable[[], list[QWidget]] = list
        self._more: QWidget | None = None

    @property
    def lines(self) -> tuple[QWidget, ...]:
        """The lines of the card, those not shown yet included once they are made."""
        return self._shown

    def fill(self, lines: Sequence[QWidget], *, note: str = "", tone: Tone = Tone.DANGER) -> None:
        """Replace the lines; the keyboard stays on the line at the same place.

        The title counts the lines unless told not to; ``note`` is a chip beside it.
        """
        place = self._focused_place()
        self._make_rest = list
        before = self._body
        # Filled before it is on screen: shown one by one, each line would lay out the whole page.
        self._body, self._lines = _new_column()
        self._shown = tuple(lines)
        self.set_title(f"{self._name} ({len(lines)})" if lines and self._counted else self._name)
        self._chip.show_state(note, tone)
        self._chip.setVisible(bool(note))
        if not lines:
            self._lines.addWidget(muted(self._empty))
        for number, line in enumerate(lines):
            self._lines.addWidget(line)
            if number >= self._limit and not self._all_wanted:
                line.hide()
        self._add_more(len(lines))
        self.column.replaceWidget(before, self._body)
        before.hide()
        before.deleteLater()
        self._body.setVisible(True)
        if place >= 0:
            self._focus_place(place)

    def fill_with(
        self, items: Sequence[T], make: Callable[[T], QWidget], *, note: str = ""
    ) -> None:
        """Like :meth:`fill`, but lines beyond the limit are made only when somebody wants them."""
        first = len(items) if self._all_wanted else self._limit
        self.fill([make(item) for item in items[:first]], note=note)
        self._make_rest = lambda: [make(item) for item in items[first:]]
        if items and self._counted:
            self.set_title(f"{self._name} ({len(items)})")
        self._add_more(len(items))

    def show_all(self) -> None:
        """Show every line from now on."""
        self._all_wanted = True
        rest, self._make_rest = self._make_rest(), list
        place = self._focused_place()
        self._body.hide()
        for line in rest:
            self._lines.addWidget(line)
        self._shown = (*self._shown, *rest)
        for line in self._shown:
            line.show()
        if self._more is not None:
            self._more.hide()
        self._body.show()
        if place >= 0:
            self._focus_place(place)

    def _add_more(self, count: int) -> None:
        self._more = None
        if count > self._limit and not self._all_wanted:
            hidden = count - self._limit
            words = f"Afficher les {hidden} autres" if hidden > 1 else "Afficher l’autre"
            self._more = button(words, on_click=self._open_rest, kind="link")
            self._lines.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _open_rest(self) -> None:
        self.show_all()
        _focus(self._shown[self._limit])

    def _focused_place(self) -> int:
        here: QWidget | None = self.window().focusWidget()
        if here is None:
            return -1
        around = (
            n for n, line in enumerate(self._shown) if line is here or line.isAncestorOf(here)
        )
        return next(around, -1)

    def _focus_place(self, place: int) -> None:
        if self._shown:
            _focus(self._shown[min(place, len(self._shown) - 1)])


def _new_column() -> tuple[QWidget, QVBoxLayout]:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return body, column


def _focus(line: QWidget) -> None:
    target = line.focusProxy() or line
    target.setFocus(Qt.FocusReason.OtherFocusReason)
