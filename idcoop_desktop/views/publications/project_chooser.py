"""Finished projects to choose from, those never shown first, with a photo of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.text import format_date, plural
from idcoop_desktop.services import document_subjects
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.window import Query, WindowModel
from idcoop_desktop.views.publications.picture_delegate import COLUMN, PICTURE, PictureDelegate
from idcoop_desktop.views.publications.thumbnails import Thumbnails
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.document_subjects import ShowableProject
    from idcoop_desktop.views.context import PageContext

_NEVER = "Jamais montré"
_NONE_YET = "Aucun projet réalisé pour l’instant. Un projet se montre une fois réalisé."
_NONE_FOUND = "Aucun projet réalisé ne correspond."


class ProjectChooser(QWidget):
    """``chosen`` tells that other projects are chosen, ``opened`` that one was by Return.

    With ``several``, Ctrl and Shift choose more than one.
    """

    chosen = Signal()
    opened = Signal()

    def __init__(
        self, context: PageContext, parent: QWidget | None = None, *, several: bool = False
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: int | None = None
        self.search = SearchField(name="Rechercher un projet", hint="Titre, résidence, porteur…")
        self.rows = ListView("Projets réalisés", row_height=TWO_LINES_HEIGHT, several=several)
        self.model = WindowModel(
            _columns(),
            background=context.background,
            list_ids=self._list_ids,
            fetch=self._fetch,
            parent=self,
        )
        self.rows.set_model(self.model)
        self.rows.horizontalHeader().hide()
        self._dress_rows()
        none_found = EmptyState(icon_name="search", sentence=_NONE_FOUND, action="Tout afficher")
        none_found.asked.connect(self.search.clear_now)
        self.side = ListSide(
            self.rows,
            none_yet=EmptyState(icon_name="flag", sentence=_NONE_YET),
            none_found=none_found,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.side, 1)
        self.search.searched.connect(lambda _words: self._ask())
        self.model.loaded.connect(self._on_loaded)
        self.rows.selected.connect(lambda _key: self.chosen.emit())
        self.rows.several_selected.connect(lambda _count: self.chosen.emit())
        self.rows.opened.connect(lambda _key: self.opened.emit())

    @property
    def keys(self) -> tuple[int, ...]:
        """The projects chosen, in the order of the list."""
        return tuple(self.rows.selected_keys)

    @property
    def titles(self) -> dict[int, str]:
        """The titles of the projects chosen."""
        rows = (self.model.row_at(self.model.position_of(key)) for key in self.keys)
        return {row.project.id: row.project.title for row in rows if row is not None}

    def show_year(self, year: int | None) -> None:
        """Show the projects finished in a year, or in any."""
        self.model.ask(Query(self.search.text().strip(), criteria=year))

    def choose(self, project_id: int) -> None:
        """Choose a project as soon as it is listed, whatever was searched."""
        self._wanted = project_id
        self.search.show_words("")
        self.model.ask(Query())
        self.model.reload()

    def refresh(self) -> None:
        """Read the list again."""
        self.model.reload()

    def _ask(self) -> None:
        self.model.ask(Query(self.search.text().strip(), criteria=self.model.query.criteria))

    def _list_ids(self, query: Query) -> Sequence[int]:
        year = query.criteria if isinstance(query.criteria, int) else None
        return document_subjects.showable_projects(self._context.desk, query.text, year)

    def _fetch(self, ids: Sequence[int]) -> Sequence[ShowableProject]:
        return document_subjects.showable_rows(self._context.desk, ids)

    def _on_loaded(self, count: int) -> None:
        self.side.show_count(count, searching=bool(self.model.query.text))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.rows.select_key(wanted)

    def _dress_rows(self) -> None:
        thumbnails = Thumbnails(self._context, PICTURE, self)
        thumbnails.arrived.connect(self.rows.viewport().update)
        self.rows.setItemDelegate(PictureDelegate(thumbnails, self._photo_at, self.rows))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _photo_at(self, place: int) -> int | None:
        row = self.model.row_at(place)
        return None if row is None else row.photo_id


def shown_words(row: ShowableProject) -> str:
    """Return how often a project was shown, and when last."""
    if row.shown_on is None:
        return _NEVER
    return f"{plural(row.shown, 'document')}, le {format_date(row.shown_on)}"


def _columns() -> tuple[Column[ShowableProject], ...]:
    return (
        Column(
            title="Photo",
            text=lambda _row: "",
            accessible=lambda row: "une photo" if row.photo_id else "aucune photo",
            width=COLUMN,
        ),
        Column(
            title="Projet",
            text=lambda row: row.project.title,
            detail=lambda row: row.residence,
        ),
        Column(
            title="Déjà montré",
            text=lambda row: _NEVER if row.shown_on is None else plural(row.shown, "document"),
            tone=lambda row: Tone.WAITING if row.shown_on is None else Tone.NEUTRAL,
            accessible=shown_words,
            width=152,
            hide_below=420,
        ),
    )
