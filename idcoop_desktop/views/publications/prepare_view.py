"""« Préparer un document »: the gallery on the left, what the document needs on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from idcoop_desktop.views.publications.gallery import Gallery
from idcoop_desktop.views.publications.kinds import offered
from idcoop_desktop.views.publications.prepare_panel import PreparePanel

if TYPE_CHECKING:
    from idcoop_desktop.domain.publications import PublicationKind
    from idcoop_desktop.views.context import PageContext

_GAP = 14
_GALLERY_LEAST, _PANEL_LEAST = 372, 380


class PrepareView(QWidget):
    """``prepared`` carries the order that was put together."""

    prepared = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gallery = Gallery(offered())
        self.panel = PreparePanel(context)
        self.gallery.setMinimumWidth(_GALLERY_LEAST)
        self.panel.setMinimumWidth(_PANEL_LEAST)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(_GAP)
        split.addWidget(self.gallery)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([640, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.gallery.chosen.connect(self.panel.show_kind)
        self.panel.prepared.connect(self.prepared)

    def refresh(self) -> None:
        """Read again what a document can be about; the first document is proposed."""
        self.panel.refresh()
        if self.gallery.kind is None and self.gallery.cards:
            self.gallery.cards[0].click()

    def choose(self, kind: PublicationKind) -> None:
        """Propose a document."""
        self.gallery.choose(kind)

    def focus_search(self) -> None:
        """Go to the search of projects, where there is one."""
        if self.panel.projects.isVisible():
            self.panel.projects.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.projects.search.selectAll()
