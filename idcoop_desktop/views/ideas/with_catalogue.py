"""The page « Idées »: the inbox of what residents said, and the catalogue one click behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from idcoop_desktop.views.ideas.page import IdeasPage

if TYPE_CHECKING:
    from idcoop_desktop.views.catalogue.page import CataloguePage
    from idcoop_desktop.views.context import PageContext

CATALOGUE = "catalogue"
_OF_CATALOGUE = frozenset({CATALOGUE, "catalogue_idea"})


class IdeasWithCatalogue(QStackedWidget):
    """Shows one of the two; the catalogue is made when it is first wanted."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._catalogue: CataloguePage | None = None
        self.inbox = IdeasPage(context)
        self.inbox.catalogue_asked.connect(lambda: self.show_record(CATALOGUE, 0))
        self.addWidget(self.inbox)

    @property
    def catalogue(self) -> CataloguePage:
        """The catalogue of ideas."""
        if self._catalogue is None:
            from idcoop_desktop.views.catalogue.page import CataloguePage

            self._catalogue = CataloguePage(self._context)
            self._catalogue.ideas_asked.connect(self.show_inbox)
            self.addWidget(self._catalogue)
        return self._catalogue

    def show_inbox(self) -> None:
        """Show what residents said."""
        self.setCurrentWidget(self.inbox)
        self.inbox.rows.setFocus()

    def show_record(self, kind: str, key: int) -> None:
        """Show an idea of the inbox, one of the catalogue, or the catalogue for a residence."""
        if kind in _OF_CATALOGUE:
            self.setCurrentWidget(self.catalogue)
            self.catalogue.show_record(kind, key)
            self.catalogue.rows.setFocus()
            return
        self.setCurrentWidget(self.inbox)
        self.inbox.show_record(kind, key)

    def focus_search(self) -> None:
        """Go to the search field of the one that is seen."""
        if self.currentWidget() is self.inbox:
            self.inbox.focus_search()
        else:
            self.catalogue.focus_search()
