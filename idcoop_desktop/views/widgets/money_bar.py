"""Amounts of a project or of an envelope as one bar with its figures below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import semi_bold, smaller

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.views.tokens import Tokens

_BAR = 16
_ROW = 44
_COLUMN = 96
_TOP_GAP = 12
_DOT = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """An amount with its label; ``reach`` is how far its colour goes on the bar, in cents."""

    label: str
    cents: int
    role: str
    reach: int = 0


class MoneyBar(QWidget):
    """Paints nested amounts, the widest first; the figures are in the accessible description."""

    def __init__(self, name: str = "Montants", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._figures: tuple[Figure, ...] = ()
        self._total = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_amounts(requested=0, granted=0, committed=0, paid=0)

    def show_amounts(self, *, requested: int, granted: int, committed: int, paid: int) -> None:
        """Show a project's amounts in cents; the bar is as long as the widest of them."""
        self._show(
            max(requested, granted, committed, paid),
            (
                Figure(label="Demandé", cents=requested, role="money_requested", reach=requested),
                Figure(label="Accordé", cents=granted, role="money_granted", reach=granted),
                Figure(label="Engagé", cents=committed, role="money_committed", reach=committed),
                Figure(label="Payé", cents=paid, role="money_paid", reach=paid),
                Figure(label="À payer", cents=granted - paid, role="track"),
            ),
        )

    def show_envelope(self, *, total: int, granted_unpaid: int, paid: int) -> None:
        """Show an envelope's parts in cents: paid, granted and not paid, free."""
        self._show(
            max(total, granted_unpaid + paid),
            (
                Figure(label="Payé", cents=paid, role="money_paid", reach=paid),
                Figure(
                    label="À payer",
                    cents=granted_unpaid,
                    role="money_granted",
                    reach=granted_unpaid + paid,
                ),
                Figure(label="Restant", cents=total - granted_unpaid - paid, role="track"),
            ),
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns = self._columns(width)
        rows = -(-len(self._figures) // columns)
        return _BAR + _TOP_GAP + rows * _ROW

    def sizeHint(self) -> QSize:
        return QSize(_COLUMN * 3, self.heightForWidth(_COLUMN * 3))

    def minimumSizeHint(self) -> QSize:
        return QSize(_COLUMN * 2, _BAR + _TOP_GAP + _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            self._paint_bar(painter, colours)
            for place, figure in enumerate(self._figures):
                self._paint_figure(painter, place, figure, colours)
        finally:
            painter.end()

    def _columns(self, width: int) -> int:
        return max(min(width // _COLUMN, len(self._figures)), 1)

    def _show(self, total: int, figures: tuple[Figure, ...]) -> None:
        self._total, self._figures = total, figures
        said = (f"{figure.label}{NBSP}: {format_cents(figure.cents)}" for figure in figures)
        self.setAccessibleDescription(", ".join(said))
        self.updateGeometry()
        self.update()

    def _paint_bar(self, painter: QPainter, colours: Tokens) -> None:
        whole = QRectF(0, 0, self.width(), _BAR)
        clip = QPainterPath()
        clip.addRoundedRect(whole, _BAR / 2, _BAR / 2)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(whole, QColor(colours.track))
        for figure in sorted(self._figures, key=lambda one: -one.reach):
            if figure.reach > 0 and self._total:
                width = max(whole.width() * figure.reach / self._total, 4.0)
                painter.fillRect(QRectF(0, 0, width, _BAR), QColor(getattr(colours, figure.role)))
                # A thin cut parts neighbours whose colours could be mistaken for one another.
                painter.fillRect(QRectF(width - 1, 0, 2, _BAR), QColor(colours.card))
        painter.restore()

    def _paint_figure(self, painter: QPainter, place: int, figure: Figure, colours: Tokens) -> None:
        columns = self._columns(self.width())
        width = self.width() / columns
        left = (place % columns) * width
        top = _BAR + _TOP_GAP + (place // columns) * _ROW
        painter.setPen(QColor(colours.field_border))
        painter.setBrush(QColor(getattr(colours, figure.role)))
        painter.drawEllipse(QRectF(left + 0.5, top + 5, _DOT, _DOT))
        aligned = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(smaller(self.font()))
        painter.setPen(QColor(colours.muted))
        painter.drawText(QRectF(left + 15, top, width - 15, 19), aligned, figure.label)
        painter.setFont(semi_bold(self.font()))
        painter.setPen(QColor(colours.danger if figure.cents < 0 else colours.text))
        amount = format_cents(figure.cents, decimals=False)
        painter.drawText(QRectF(left + 15, top + 18, width - 15, 20), aligned, amount)
