"""The desk: the open base, the colleague at the keyboard and the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.store.unit_of_work import Unit, unit_of_work

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.store.base import Base


class Clock(Protocol):
    """Where the time comes from, so that tests and the demonstration choose it."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""

    def today(self) -> date:
        """Return the local date."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the local date."""
        return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class Desk:
    """All that a service needs to act for somebody.

    ``undoable`` is false only while invented data are loaded: nobody would take those back.
    """

    base: Base
    author: StaffMember
    clock: Clock
    undoable: bool = True

    def today(self) -> date:
        """Return the local date."""
        return self.clock.today()

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return self.clock.now()

    def unit(
        self, label: str, tick: Callable[[], object] | None = None
    ) -> AbstractContextManager[Unit]:
        """Open a unit of work in the name of the author; ``label`` is shown in the journal.

        ``tick`` is called every few milliseconds and may raise to take everything back.
        """
        return unit_of_work(
            self.base,
            label,
            author_id=self.author.id,
            at=self.now(),
            undoable=self.undoable,
            tick=tick,
        )

    def fact(self, label: str) -> AbstractContextManager[Unit]:
        """Open a unit of work for what happened outside and undo does not take back: an export."""
        return unit_of_work(self.base, label, author_id=self.author.id, at=self.now(), fact=True)


def titled(verb: str, title: str) -> str:
    """Return a unit's label such as ``décision sur « Jardin partagé »``."""
    return f"{verb} {quoted(title)}"
