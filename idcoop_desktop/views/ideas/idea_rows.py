"""The list of ideas: a window over twenty thousand rows, grouped by residence when sorted so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from idcoop_desktop.domain.idea_list import IdeaQuery, IdeaSort, Shelf
from idcoop_desktop.domain.ideas import LIVE_STATES, IdeaState, state_on
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import idea_list
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.window import Query, WindowModel
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.tones import idea_tone
from idcoop_desktop.views.wording import age, age_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.rows import IdeaRow
    from idcoop_desktop.views.background import Background

_LONGEST = 300
"""Characters of a sentence that a line may need: more would only be measured in vain."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the list is narrowed by besides words."""

    shelf: Shelf = Shelf.TO_FOLLOW
    residence_id: int | None = None


@dataclass(slots=True)
class Groups:
    """How many ideas each group of the list shown has, by its first one; none when not grouped."""

    heads: dict[int, int] = field(default_factory=dict)

    def name(self, row: IdeaRow) -> str:
        """Return the name of a row's residence, said once a group."""
        return self._told(row)[0]

    def detail(self, row: IdeaRow) -> str:
        """Return the commune of a row's residence, with the size of the group that it begins."""
        number = self.heads.get(row.idea.id, 0)
        count = plural(number, "idée") if number > 1 else ""
        return " · ".join(part for part in (self._told(row)[1], count) if part)

    def _told(self, row: IdeaRow) -> tuple[str, str]:
        if self.heads and row.idea.id not in self.heads:
            return "", ""
        name, comma, commune = row.residence.rpartition(", ")
        return (name, commune) if comma else (row.residence, "")


def ideas_model(
    desk: Desk, background: Background, parent: QObject | None = None
) -> WindowModel[IdeaRow]:
    """Return the model of the list; searching and sorting are done by the base."""
    groups = Groups()

    def list_ids(query: Query) -> Sequence[int]:
        found = idea_list.listed_ideas(desk, as_ideas(query))
        groups.heads = found.heads
        return found.ids

    return WindowModel(
        columns(groups, desk.today),
        background=background,
        list_ids=list_ids,
        fetch=lambda ids: idea_list.listed_rows(desk, ids),
        key=lambda row: row.idea.id,
        parent=parent,
    )


def columns(groups: Groups, today: Callable[[], date]) -> tuple[Column[IdeaRow], ...]:
    """Return the columns of the list; ``today`` is asked for each time."""
    return (
        Column(
            title="Résidence",
            text=groups.name,
            detail=groups.detail,
            accessible=lambda row: row.residence,
            sort_name=IdeaSort.RESIDENCE,
            width=164,
        ),
        Column(
            title="Idée",
            text=lambda row: row.idea.sentence[:_LONGEST],
            detail=voice,
            sort_name=IdeaSort.SENTENCE,
        ),
        Column(
            title="Âge",
            text=lambda row: short_age(row.age_days),
            accessible=lambda row: age(row.age_days),
            tone=_age_tone,
            sort_name=IdeaSort.AGE,
            width=126,
        ),
        Column(
            title="Où elle en est",
            text=lambda row: state_words(row, today()),
            tone=lambda row: idea_tone(state_on(row.idea, today())),
            sort_name=IdeaSort.STATE,
            width=176,
            hide_below=660,
        ),
    )


def short_age(days: int) -> str:
    """Return the age of an idea under a title that says it is one: ``12 jours``."""
    return age(days).removeprefix("Il y a ")


def voice(row: IdeaRow) -> str:
    """Return who said an idea, and on which occasion."""
    unknown = "Proposée par la coopérative" if row.idea.is_proposed else "On ne sait pas de qui"
    said = f"Dite par {row.said_by}" if row.said_by else unknown
    return f"{said} · {row.idea.channel.label}"


def state_words(row: IdeaRow, today: date) -> str:
    """Return what became of an idea, with the day on which a parked one comes back."""
    idea = row.idea
    state = state_on(idea, today)
    if state is not idea.state:
        return "De retour"
    if idea.state is IdeaState.PARKED and idea.follow_up_on is not None:
        return f"Attend le {idea.follow_up_on:%d/%m/%y}"
    return state.label


def as_ideas(query: Query) -> IdeaQuery:
    """Return what a list was asked for in the words of ideas."""
    narrowed = query.criteria if isinstance(query.criteria, Narrowed) else Narrowed()
    return IdeaQuery(
        text=query.text,
        shelf=narrowed.shelf,
        residence_id=narrowed.residence_id,
        sort=IdeaSort(query.sort or IdeaSort.RESIDENCE),
        descending=query.descending,
    )


def _age_tone(row: IdeaRow) -> Tone:
    return age_tone(row.age_days) if row.idea.state in LIVE_STATES else Tone.NEUTRAL
