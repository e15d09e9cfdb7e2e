"""The columns of the lists of residences: how lively each one is, what to propose where."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold
from idcoop_desktop.views.cooperators.residence_words import proposed, quiet_for, silence
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from idcoop_desktop.services.residences import ResidenceRow


def residence_columns() -> tuple[Column[ResidenceRow], ...]:
    """Return the columns of the list of all residences."""
    return (
        _place(),
        _count("Idées", lambda row: row.ideas),
        _count("Projets", lambda row: row.projects),
        Column(
            title="Coopérateurs",
            text=lambda row: str(row.people),
            sort_key=lambda row: row.people,
            align_right=True,
            width=130,
            hide_below=620,
        ),
        Column(
            title="Dernier signe",
            text=lambda row: "Silencieuse" if row.silent else silence(row),
            sort_key=lambda row: row.last_on or date.min,
            tone=lambda row: Tone.WAITING if row.silent else Tone.NEUTRAL,
            accessible=silence,
            width=150,
        ),
    )


def silent_columns(today: Callable[[], date]) -> tuple[Column[ResidenceRow], ...]:
    """Return the columns of the list of silent residences: since when, and what to propose."""
    return (
        _place(),
        Column(
            title="Silence",
            text=lambda row: quiet_for(row, today()),
            sort_key=lambda row: row.last_on or date.min,
            tone=lambda _row: Tone.WAITING,
            accessible=silence,
            width=172,
        ),
        Column(
            title="Idée à proposer",
            text=proposed,
            detail=lambda row: row.suggestions[0].idea.theme.label if row.suggestions else "",
        ),
    )


def matching(rows: Iterable[ResidenceRow], text: str) -> tuple[ResidenceRow, ...]:
    """Return the rows whose name, commune or address has every word, blind to accents."""
    words = fold(text).split()
    return tuple(row for row in rows if all(word in _searched(row) for word in words))


def _searched(row: ResidenceRow) -> str:
    place = row.residence
    return fold(f"{place.name} {place.commune} {place.postal_code} {place.address}")


def _place() -> Column[ResidenceRow]:
    return Column(
        title="Résidence",
        text=lambda row: row.residence.name,
        detail=lambda row: row.residence.commune,
    )


def _count(title: str, number: Callable[[ResidenceRow], int]) -> Column[ResidenceRow]:
    return Column(
        title=title,
        text=lambda row: str(number(row)),
        sort_key=number,
        align_right=True,
        width=86,
    )
