"""Ideas: one sentence a resident voiced, noted by a colleague."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import tidy, tidy_line

if TYPE_CHECKING:
    from datetime import date


class Channel(StrEnum):
    """Where the idea was voiced."""

    CONVERSATION = "conversation"
    VISIT = "visit"
    DOORSTEP = "doorstep"
    MEETING = "meeting"
    ASSEMBLY = "assembly"
    PHONE = "phone"
    EMAIL = "email"
    PAPER = "paper"
    KEYS = "keys"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _CHANNEL_LABELS[self]


_CHANNEL_LABELS = {
    Channel.CONVERSATION: "Conversation",
    Channel.VISIT: "Visite",
    Channel.DOORSTEP: "Pied d’immeuble",
    Channel.MEETING: "Réunion",
    Channel.ASSEMBLY: "Assemblée générale",
    Channel.PHONE: "Téléphone",
    Channel.EMAIL: "E-mail",
    Channel.PAPER: "Fiche papier",
    Channel.KEYS: "Remise des clés",
    Channel.OTHER: "Autre",
}


class IdeaState(StrEnum):
    """What became of an idea."""

    OPEN = "open"
    PARKED = "parked"
    ANSWERED = "answered"
    PROJECT = "project"
    DROPPED = "dropped"

    @property
    def label(self) -> str:
        """The word on screen."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    IdeaState.OPEN: "À suivre",
    IdeaState.PARKED: "En attente",
    IdeaState.ANSWERED: "Répondue",
    IdeaState.PROJECT: "Devenue projet",
    IdeaState.DROPPED: "Abandonnée",
}

LIVE_STATES = frozenset({IdeaState.OPEN, IdeaState.PARKED})
"""States of an idea that may still become something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """An idea heard by a colleague; who said it may be a coopérateur, a name, or unknown.

    A parked idea comes back on ``follow_up_on``; ``reason`` tells why it was parked or dropped.
    """

    id: int
    sentence: str
    residence_id: int
    noted_by_id: int
    noted_on: date
    channel: Channel = Channel.CONVERSATION
    said_by_id: int | None = None
    said_by_name: str = ""
    follow_up_on: date | None = None
    state: IdeaState = IdeaState.OPEN
    project_id: int | None = None
    reason: str = ""
    answer: str = ""
    catalogue_key: str = ""
    photo_sha256: str = ""

    @property
    def is_proposed(self) -> bool:
        """Whether the coop proposes it, out of its catalogue, and nobody said it yet."""
        return bool(self.catalogue_key) and self.said_by_id is None and not self.said_by_name


def require_sentence(text: str) -> str:
    """Return the idea's sentence tidied; :class:`DomainError` when nothing is left."""
    sentence = tidy_line(text)
    if not sentence:
        raise DomainError("Notez l’idée en une phrase, avec les mots de l’habitant.")
    return sentence


def state_on(idea: Idea, day: date) -> IdeaState:
    """Return what became of an idea on a day: a parked one whose day has come is open again."""
    if idea.state is IdeaState.PARKED and (idea.follow_up_on is None or idea.follow_up_on <= day):
        return IdeaState.OPEN
    return idea.state


def still_waits(idea: Idea, until: date | None, today: date) -> bool:
    """Tell whether an idea that is parked today stays so when it is to come back on ``until``."""
    return state_on(idea, today) is IdeaState.PARKED and until is not None and until > today


def require_open(idea: Idea) -> None:
    """Refuse to act again on an idea that was answered, dropped or turned into a project."""
    if idea.state not in LIVE_STATES:
        raise DomainError(
            f"Cette idée est déjà classée ({idea.state.label.lower()}). Rien n’a été changé."
        )


def require_resumable(idea: Idea) -> None:
    """Refuse to take up again an idea that is open, or that lives on in a project."""
    if idea.state is IdeaState.PROJECT:
        raise DomainError("Cette idée est devenue un projet\u00a0: elle se suit sur sa fiche.")
    if idea.state is IdeaState.OPEN:
        raise DomainError("Cette idée est déjà à suivre. Rien n’a été changé.")


def require_later(until: date, today: date) -> date:
    """Return the day a parked idea comes back; :class:`DomainError` unless it is to come."""
    if until <= today:
        raise DomainError("Choisissez un jour à venir\u00a0: l’idée reviendra ce jour-là.")
    return until


def require_answer(text: str) -> str:
    """Return the answer given to residents, tidied; :class:`DomainError` when nothing is left."""
    answer = tidy(text)
    if not answer:
        raise DomainError("Écrivez ce qui a été répondu, en une ou deux phrases.")
    return answer
