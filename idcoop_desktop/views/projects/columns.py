"""The list of projects: a window over thousands of rows, searched and sorted by the services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.project_list import ProjectQuery, ProjectSort
from idcoop_desktop.services import project_list
from idcoop_desktop.services.rows import ProjectRow
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.window import PAGE_ROWS, First, Query, WindowModel
from idcoop_desktop.views.tones import project_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.background import Background

WIDE = 860
"""The width of the list, in pixels, from which the residence has a column of its own."""

_LONGEST = 300
"""Characters of a title that a line may need: more would only be measured in vain."""


@dataclass(slots=True)
class Total:
    """Among how many projects the list was searched."""

    projects: int = 0


def projects_model(
    desk: Desk,
    background: Background,
    *,
    wide: Callable[[], bool],
    total: Total,
    parent: QObject | None = None,
) -> WindowModel[ProjectRow]:
    """Return the model of the list; ``total`` is told how many projects there are in all."""

    def list_ids(query: Query) -> Sequence[int]:
        found = project_list.listed_projects(desk, as_projects(query))
        total.projects = found.total
        return found.ids

    def first(query: Query) -> First[ProjectRow]:
        ids = list_ids(query)
        return First(ids, project_list.listed_rows(desk, ids[:PAGE_ROWS]), whole=True)

    return WindowModel(
        project_columns(wide),
        background=background,
        list_ids=list_ids,
        first=first,
        fetch=lambda ids: project_list.listed_rows(desk, ids),
        key=lambda row: row.project.id,
        parent=parent,
    )


def as_projects(query: Query) -> ProjectQuery:
    """Return what the list was asked for in the words of projects."""
    states = query.criteria if isinstance(query.criteria, frozenset) else None
    return ProjectQuery(
        text=query.text,
        states=states,
        sort=ProjectSort(query.sort or ProjectSort.LATEST),
        descending=query.descending,
    )


def project_columns(wide: Callable[[], bool]) -> tuple[Column[ProjectRow], ...]:
    """Return the columns; unless the list is ``wide`` the residence stands under the title."""
    return (
        Column(
            title="Projet",
            text=lambda row: row.project.title[:_LONGEST],
            detail=lambda row: "" if wide() else row.residence,
            sort_name=ProjectSort.TITLE,
        ),
        Column(
            title="Résidence",
            text=lambda row: row.residence,
            sort_name=ProjectSort.RESIDENCE,
            width=210,
            hide_below=WIDE,
        ),
        Column(
            title="État",
            text=lambda row: row.project.state.label,
            tone=lambda row: project_tone(row.project.state),
            sort_name=ProjectSort.STATE,
            width=130,
        ),
        _amount("Accordé", ProjectSort.GRANTED, width=104, hide_below=430),
        _amount("Payé", ProjectSort.PAID, width=104, hide_below=540),
        Column(
            title="Porteur",
            text=lambda row: row.lead,
            sort_name=ProjectSort.LEAD,
            width=150,
            hide_below=1040,
        ),
    )


def _amount(title: str, sort: ProjectSort, *, width: int, hide_below: int) -> Column[ProjectRow]:
    def cents(row: ProjectRow) -> int:
        return int(getattr(row.amounts, sort.value))

    return Column(
        title=title,
        text=lambda row: format_cents(cents(row)) if cents(row) else "–",
        sort_name=sort,
        accessible=lambda row: format_cents(cents(row)),
        align_right=True,
        width=width,
        hide_below=hide_below,
    )
