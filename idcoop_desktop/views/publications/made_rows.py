"""The list of documents made: a window over any number of rows, what each is worth read later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.publication_list import PublicationQuery, PublicationSort
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.window import Query
from idcoop_desktop.views.publications.words import about_words, state_tone
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.publication_list import Standing
    from idcoop_desktop.domain.publications import PublicationKind
    from idcoop_desktop.services.publication_list import PublicationRow

STATE_COLUMN = 4
DATE_COLUMN = 2
_WAITING = "…"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the list is narrowed by besides words."""

    kind: PublicationKind | None = None
    year: int | None = None
    outdated: bool = False


def made_columns(
    standing_of: Callable[[int], Standing | None],
) -> tuple[Column[PublicationRow], ...]:
    """Return the columns; ``standing_of`` tells what a document is worth once that is known."""

    def state(row: PublicationRow) -> str:
        known = standing_of(row.id)
        return _WAITING if known is None else known.state.label

    def tone(row: PublicationRow) -> Tone:
        known = standing_of(row.id)
        return Tone.NEUTRAL if known is None else state_tone(known.state)

    def spoken(row: PublicationRow) -> str:
        known = standing_of(row.id)
        if known is None:
            return "en cours de vérification"
        return f"{known.state.label}. {known.reason}" if known.reason else known.state.label

    return (
        Column(
            title="Document",
            text=lambda row: row.title,
            detail=about_words,
            sort_name=PublicationSort.TITLE,
        ),
        Column(
            title="Sorte",
            text=lambda row: row.publication.kind.label,
            detail=_way_out,
            sort_name=PublicationSort.KIND,
            width=168,
            hide_below=560,
        ),
        Column(
            title="Fait le",
            text=lambda row: format_date(row.publication.made_on),
            sort_name=PublicationSort.DATE,
            width=104,
        ),
        Column(
            title="Par",
            text=lambda row: row.made_by,
            sort_name=PublicationSort.AUTHOR,
            width=140,
            hide_below=680,
        ),
        Column(title="État", text=state, tone=tone, accessible=spoken, width=110),
    )


def _way_out(row: PublicationRow) -> str:
    """Return how a document left when it is in no file."""
    made = row.publication
    return "" if made.ending else made.file_name


def as_publications(query: Query) -> PublicationQuery:
    """Return what a list was asked for in the words of documents."""
    narrowed = query.criteria if isinstance(query.criteria, Narrowed) else Narrowed()
    return PublicationQuery(
        text=query.text,
        kind=narrowed.kind,
        year=narrowed.year,
        sort=PublicationSort(query.sort or PublicationSort.DATE),
        descending=query.descending,
    )
