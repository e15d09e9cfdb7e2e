"""A document of the gallery: its drawing, its name and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from idcoop_desktop.views.publications.kinds import PURPOSES
from idcoop_desktop.views.publications.miniature import paint_document
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import semi_bold, smaller

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from idcoop_desktop.domain.publications import PublicationKind
    from idcoop_desktop.views.tokens import Tokens

WIDTH, HEIGHT = 168, 196
_PICTURE = 112
_CORNER, _PAD = 10.0, 12
_MARGIN = 10
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class KindCard(QAbstractButton):
    """Checked while its document is the one being prepared."""

    def __init__(self, kind: PublicationKind) -> None:
        super().__init__()
        self.kind = kind
        self.setText(kind.label)
        self.setAccessibleName(kind.label)
        self.setAccessibleDescription(PURPOSES[kind])
        self.setToolTip(PURPOSES[kind])
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth() or WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            self._paint_ground(painter, colours)
            picture = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, 0)
            picture.setHeight(_PICTURE - 2 * _MARGIN)
            paint_document(painter, picture, self.kind)
            self._paint_words(painter, colours)
        finally:
            painter.end()

    def _paint_ground(self, painter: QPainter, colours: Tokens) -> None:
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        chosen = self.isChecked()
        lit = self.underMouse() or self.isDown()
        ground = colours.accent_soft if chosen else colours.hover if lit else colours.card
        edge = colours.accent if chosen or self.hasFocus() else colours.border
        painter.setPen(QPen(QColor(edge), 2.5 if self.hasFocus() else 1.5 if chosen else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(area, _CORNER, _CORNER)

    def _paint_words(self, painter: QPainter, colours: Tokens) -> None:
        area = QRectF(self.rect()).adjusted(_PAD, _PICTURE, -_PAD, -_PAD / 2)
        painter.setFont(semi_bold(self.font()))
        painter.setPen(QColor(colours.text))
        painter.drawText(area, _WRAPPED, self.kind.label)
        tall = painter.boundingRect(area, _WRAPPED, self.kind.label).height()
        area.setTop(area.top() + tall + 3)
        painter.setFont(smaller(self.font()))
        painter.setPen(QColor(colours.muted))
        painter.drawText(area, _WRAPPED, PURPOSES[self.kind])
