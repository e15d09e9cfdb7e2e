"""One envelope on the budget page: what is left of it in large, its parts, every figure a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.budget import Figure
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.budget.figure_button import FigureButton
from idcoop_desktop.views.budget.strip import ROLES, EnvelopeStrip
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label, muted, set_role
from idcoop_desktop.views.widgets.painting import CHIP_HEIGHT

if TYPE_CHECKING:
    from idcoop_desktop.domain.budget import EnvelopeFigures
    from idcoop_desktop.services.budget import BudgetBoard

_SHORT = (
    *(Figure.AMOUNT, Figure.GRANTED, Figure.COMMITTED),
    *(Figure.PAID, Figure.TO_PAY, Figure.REQUESTED),
)
_MORE = (
    *(Figure.OPENING, Figure.ADDITIONS, Figure.MOVES),
    *(Figure.CARRIED, Figure.RETURNED, Figure.REMAINING),
)
_COLUMNS, _WIDE_COLUMNS = 3, 6


class EnvelopeCard(Card):
    """Shows an envelope.

    :attr:`asked` tells its scheme and a figure, :attr:`opening_asked` the scheme whose envelope
    somebody wants to open.
    """

    asked = Signal(object, object)
    opening_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self.scheme = Scheme.IDCOOP
        self._chip = Chip()
        self.add_action(self._chip)
        self.title_label.setMinimumHeight(CHIP_HEIGHT)
        self.left = label("", "figure", wrap=False)
        self.left.setCursor(Qt.CursorShape.ArrowCursor)
        self._sign, self.told = IconLabel("triangle-alert", "warning"), muted("")
        self._over_sign = IconLabel("circle-alert", "danger")
        self.strip = EnvelopeStrip()
        # Parents are known at once: Tab goes through widgets in the order they got theirs.
        self._opened = QWidget(self)
        self.figures = {one: self._figure(one) for one in (*_SHORT, *_MORE)}
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        self.closed = muted("")
        self.open_button = button(
            "Ouvrir l’enveloppe…",
            on_click=lambda: self.opening_asked.emit(self.scheme),
            icon_name="wallet",
        )
        self._arrange()

    def show_envelope(self, board: BudgetBoard, envelope: EnvelopeFigures) -> None:
        """Show the envelope of a scheme, with all its figures when it is the only one."""
        self.scheme = envelope.scheme
        name = f"{board.names[envelope.scheme]} {envelope.year}"
        self.set_title(name)
        self._opened.setVisible(envelope.is_open)
        self.closed.setVisible(not envelope.is_open)
        self.open_button.setVisible(not envelope.is_open and board.closing is None)
        self.open_button.setAccessibleName(f"Ouvrir l’enveloppe {name}")
        self.closed.setText(_not_open(board, envelope))
        self._show_chip(board, envelope)
        self._show_left(board, envelope)
        self.strip.show_envelope(envelope, name)
        for figure, shown in self.figures.items():
            shown.show_amount(envelope.of(figure), name)
        self._lay_out(alone=len(board.envelopes) == 1)

    def _show_chip(self, board: BudgetBoard, envelope: EnvelopeFigures) -> None:
        words, tone = _state(board, envelope)
        self._chip.show_state(words, tone)
        self._chip.setVisible(bool(words))

    def _show_left(self, board: BudgetBoard, envelope: EnvelopeFigures) -> None:
        over, closed = envelope.is_over, board.closing is not None
        warns = envelope.warns(board.warn_percent) and not over and not closed
        cents = -envelope.remaining if over else envelope.remaining
        words = "de trop" if over else "non accordés" if closed else "à accorder"
        self.left.setText(f"{format_cents(cents, decimals=False)} {words}")
        self._over_sign.setVisible(over)
        self._sign.setVisible(warns)
        used = f"{envelope.used_percent}{NBSP}%"
        if over:
            told = f"Enveloppe dépassée{NBSP}: {used} sont accordés, par dérogation."
        elif warns:
            told = f"Attention{NBSP}: {used} sont accordés, à surveiller dès {board.warn_percent}"
            told += f"{NBSP}%."
        else:
            told = f"{used} de l’enveloppe {'ont été' if closed else 'sont'} accordés."
        self.told.setText(told)
        set_role(self.told, "error" if over else "warning" if warns else "muted")

    def _lay_out(self, *, alone: bool) -> None:
        for shown in self.figures.values():
            self._grid.removeWidget(shown)
        columns = _WIDE_COLUMNS if alone else _COLUMNS
        wanted = (*_SHORT, *_MORE) if alone else _SHORT
        for place, figure in enumerate(wanted):
            self._grid.addWidget(self.figures[figure], place // columns, place % columns)
        for figure, shown in self.figures.items():
            shown.setVisible(figure in wanted)

    def _figure(self, figure: Figure) -> FigureButton:
        role = ROLES.get(figure, "")
        made = FigureButton(figure, role if figure in _SHORT else "", self._opened)
        made.asked.connect(lambda asked: self.asked.emit(self.scheme, asked))
        return made

    def _arrange(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(6)
        for sign in (self._sign, self._over_sign):
            told.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.told, 1)
        inside = QVBoxLayout(self._opened)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.left)
        inside.addLayout(told)
        inside.addWidget(self.strip)
        inside.addLayout(self._grid)
        self.column.addWidget(self._opened)
        self.column.addWidget(self.closed)
        self.column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)


def _not_open(board: BudgetBoard, envelope: EnvelopeFigures) -> str:
    if board.closing is not None:
        return "Aucune enveloppe n’a été ouverte cette année-là."
    return (
        f"L’enveloppe {envelope.year} n’est pas encore ouverte. Sans elle, aucune aide financière "
        "ne peut être accordée cette année-là."
    )


def _state(board: BudgetBoard, envelope: EnvelopeFigures) -> tuple[str, Tone]:
    """Return the chip of an envelope; the state that matters most."""
    if not envelope.is_open:
        return "", Tone.NEUTRAL
    if envelope.is_over:
        return "Dépassée", Tone.DANGER
    if board.closing is not None:
        return "Clôturée", Tone.NEUTRAL
    if envelope.warns(board.warn_percent):
        return "À surveiller", Tone.WAITING
    return "", Tone.NEUTRAL
