"""The columns of the list of projects and what its filters keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.rows import ProjectRow
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.tones import project_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

WIDE = 860
"""The width of the list, in pixels, from which the residence has a column of its own."""

_ORDER = {state: number for number, state in enumerate(ProjectState)}


def project_columns(wide: Callable[[], bool]) -> tuple[Column[ProjectRow], ...]:
    """Return the columns; unless the list is ``wide`` the residence stands under the title."""
    return (
        Column(
            title="Projet",
            text=lambda row: row.project.title,
            detail=lambda row: "" if wide() else row.residence,
        ),
        Column(
            title="Résidence",
            text=lambda row: row.residence,
            width=210,
            hide_below=WIDE,
        ),
        Column(
            title="État",
            text=lambda row: row.project.state.label,
            tone=lambda row: project_tone(row.project.state),
            sort_key=lambda row: _ORDER[row.project.state],
            width=130,
        ),
        _amount("Accordé", "granted", width=104, hide_below=430),
        _amount("Payé", "paid", width=104, hide_below=540),
        Column(
            title="Porteur",
            text=lambda row: row.lead,
            width=150,
            hide_below=1040,
        ),
    )


def _amount(title: str, name: str, *, width: int, hide_below: int) -> Column[ProjectRow]:
    def cents(row: ProjectRow) -> int:
        return int(getattr(row.amounts, name))

    return Column(
        title=title,
        text=lambda row: format_cents(cents(row)) if cents(row) else "–",
        sort_key=cents,
        accessible=lambda row: format_cents(cents(row)),
        align_right=True,
        width=width,
        hide_below=hide_below,
    )


def matching(
    rows: Iterable[ProjectRow], words: str, states: frozenset[ProjectState] | None
) -> tuple[ProjectRow, ...]:
    """Keep the rows in one of the states where each word searched for begins some word."""
    wanted = fold(words).split()
    return tuple(
        row
        for row in rows
        if (states is None or row.project.state in states) and _has_words(row, wanted)
    )


def _has_words(row: ProjectRow, wanted: list[str]) -> bool:
    texts = (row.project.title, row.residence, row.lead, row.referent, row.project.summary)
    known = fold(" ".join(texts)).split()
    return all(any(word.startswith(begin) for word in known) for begin in wanted)
