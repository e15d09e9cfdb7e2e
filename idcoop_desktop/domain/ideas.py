"""Ideas: one sentence a resident voiced, noted by a colleague."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import tidy_line

if TYPE_CHECKING:
    from datetime import date


class Channel(StrEnum):
    """Where the idea was voiced."""

    CONVERSATION = "conversation"
    VISIT = "visit"
    DOORSTEP = "doorstep"
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
    PROJECT = "project"
    DROPPED = "dropped"

    @property
    def label(self) -> str:
        """The word on screen."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    IdeaState.OPEN: "À suivre",
    IdeaState.PROJECT: "Devenue projet",
    IdeaState.DROPPED: "Abandonnée",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """An idea heard by a colleague; who said it may be a coopérateur, a name, or unknown."""

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


def require_sentence(text: str) -> str:
    """Return the idea's sentence tidied; :class:`DomainError` when nothing is left."""
    sentence = tidy_line(text)
    if not sentence:
        raise DomainError("Notez l’idée en une phrase, avec les mots de l’habitant.")
    return sentence


def require_open(idea: Idea) -> None:
    """Refuse to act again on an idea that was already turned into a project or dropped."""
    if idea.state is not IdeaState.OPEN:
        raise DomainError(
            f"Cette idée est déjà classée ({idea.state.label.lower()}). Rien n’a été changé."
        )
