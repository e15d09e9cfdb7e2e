"""Which ideas a list shows, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shelf(StrEnum):
    """Where an idea lies on a day: a parked one whose day has come is to follow up again."""

    TO_FOLLOW = "to_follow"
    PARKED = "parked"
    ANSWERED = "answered"
    PROJECT = "project"
    DROPPED = "dropped"
    ALL = "all"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _LABELS[self]


_LABELS = {
    Shelf.TO_FOLLOW: "À suivre",
    Shelf.PARKED: "En attente",
    Shelf.ANSWERED: "Répondues",
    Shelf.PROJECT: "Devenues projets",
    Shelf.DROPPED: "Abandonnées",
    Shelf.ALL: "Toutes les idées",
}


class IdeaSort(StrEnum):
    """What the list is sorted by; within a residence the idea that waits longest comes first."""

    AGE = "age"
    RESIDENCE = "residence"
    SENTENCE = "sentence"
    STATE = "state"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaQuery:
    """What the list was asked for; descending ages begin with the oldest idea."""

    text: str = ""
    shelf: Shelf = Shelf.TO_FOLLOW
    residence_id: int | None = None
    sort: IdeaSort = IdeaSort.AGE
    descending: bool = True
