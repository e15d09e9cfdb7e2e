"""The list of people: a window over a hundred thousand rows, read in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery, PeopleSort
from idcoop_desktop.services import people, people_list
from idcoop_desktop.views.background import go_on
from idcoop_desktop.views.cooperators.words import capitalised, status_tone, years
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.window import PAGE_ROWS, First, Query, WindowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.people import PersonRow
    from idcoop_desktop.views.background import Background

COLUMNS: tuple[Column[PersonRow], ...] = (
    Column(
        title="Nom",
        text=lambda row: f"{row.person.last_name} {row.person.first_name}",
        sort_name=PeopleSort.NAME,
    ),
    Column(
        title="Statut",
        text=lambda row: capitalised(row.status),
        tone=lambda row: status_tone(row.status),
        sort_name=PeopleSort.STANDING,
        width=126,
    ),
    Column(title="Résidence", text=lambda row: row.residence, sort_name=PeopleSort.RESIDENCE),
    Column(
        title="Ancienneté",
        text=lambda row: years(row.seniority, row.person.first_share_on),
        sort_name=PeopleSort.SENIORITY,
        align_right=True,
        width=114,
        hide_below=560,
    ),
    Column(
        title="N°",
        text=lambda row: row.person.member_number,
        accessible=lambda row: row.person.member_number or "non renseigné",
        sort_name=PeopleSort.MEMBER_NUMBER,
        align_right=True,
        width=90,
        hide_below=680,
    ),
)


def people_model(
    desk: Desk, background: Background, parent: QObject | None = None
) -> WindowModel[PersonRow]:
    """Return the model of the list; searching and sorting are done by the base."""

    def list_ids(query: Query) -> Sequence[int]:
        return people_list.listed_people(desk, as_people(query), go_on=go_on)

    def first(query: Query) -> First[PersonRow]:
        found = people_list.first_people(desk, as_people(query), PAGE_ROWS)
        return First(found.ids, found.rows, found.whole)

    return WindowModel(
        COLUMNS,
        background=background,
        list_ids=list_ids,
        fetch=lambda ids: people.people_rows(desk, ids),
        first=first,
        key=lambda row: row.person.id,
        parent=parent,
    )


def as_people(query: Query) -> PeopleQuery:
    """Return what a list was asked for in the words of people."""
    criteria = query.criteria
    return PeopleQuery(
        text=query.text,
        criteria=criteria if isinstance(criteria, PeopleFilter) else PeopleFilter(),
        sort=PeopleSort(query.sort or PeopleSort.NAME),
        descending=query.descending,
    )


def as_asked(query: PeopleQuery) -> Query:
    """Return what people are asked for in the words of a list."""
    return Query(query.text, query.sort, query.descending, query.criteria)
