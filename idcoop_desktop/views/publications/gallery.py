"""The gallery of documents that can be prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from idcoop_desktop.views.publications.kind_card import WIDTH, KindCard
from idcoop_desktop.views.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from idcoop_desktop.domain.publications import PublicationKind

_GAP = 10


class Gallery(QScrollArea):
    """Cards side by side; ``chosen`` carries the kind of the one that is checked.

    Arrows choose the card beside, as among radio buttons.
    """

    chosen = Signal(object)

    def __init__(self, kinds: Iterable[PublicationKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Documents à préparer")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setProperty("surface", "page")
        cards = FlowLayout(gap=_GAP, parent=body)
        self.cards = tuple(KindCard(kind) for kind in kinds)
        for card in self.cards:
            card.clicked.connect(self._on_chosen)
            cards.addWidget(card)
        self.setWidget(body)

    @property
    def kind(self) -> PublicationKind | None:
        """The document chosen."""
        return next((card.kind for card in self.cards if card.isChecked()), None)

    def choose(self, kind: PublicationKind) -> None:
        """Check the card of a kind and show it."""
        for card in self.cards:
            if card.kind is kind:
                card.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        across = max((room + _GAP) // (WIDTH + _GAP), 1)
        for card in self.cards:
            card.setFixedWidth((room - _GAP * (across - 1)) // across)

    def _on_chosen(self) -> None:
        for card in self.cards:
            if card.isChecked():
                self.ensureWidgetVisible(card)
                self.chosen.emit(card.kind)
