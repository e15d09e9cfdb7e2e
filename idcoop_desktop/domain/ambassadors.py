"""Ambassadors: colleagues who noted what residents said, and what their contacts became."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import LIVE_STATES
from idcoop_desktop.domain.projects import OPEN_STATES
from idcoop_desktop.domain.text import NBSP, fold, plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from idcoop_desktop.domain.dashboard import IdeaFact, ProjectFact
    from idcoop_desktop.domain.people import StaffMember

NO_ROLE = "Autres collègues"


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What became of the ideas that somebody noted: heard from residents, or ``proposed`` to them.

    ``ideas`` and ``waiting`` count those heard only; projects are born of both. A project born of
    the ideas of two colleagues counts for both of them, once for a team.
    """

    ideas: int = 0
    proposed: int = 0
    waiting: int = 0
    project_ids: tuple[int, ...] = ()
    moving: int = 0
    done: int = 0
    participants: int = 0

    @property
    def projects(self) -> int:
        """How many projects were born."""
        return len(self.project_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambassador:
    """A colleague who noted an idea at least, heard or proposed."""

    staff_id: int
    name: str
    role: str
    impact: Impact


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """The colleagues of one role, those who have noted nothing yet included."""

    role: str
    members: int
    impact: Impact


def ambassadors(
    staff: Iterable[StaffMember],
    ideas: Sequence[IdeaFact],
    projects: Sequence[ProjectFact],
    year: int | None,
) -> tuple[Ambassador, ...]:
    """Return those who noted an idea in a year (ever, without one), by name: nobody is ranked."""
    of_whom = _by_noter(ideas, year)
    found = [
        Ambassador(
            staff_id=member.id,
            name=member.name,
            role=member.role,
            impact=impact(of_whom[member.id], projects),
        )
        for member in staff
        if member.id in of_whom
    ]
    return tuple(sorted(found, key=lambda one: fold(one.name)))


def teams(
    staff: Iterable[StaffMember],
    ideas: Sequence[IdeaFact],
    projects: Sequence[ProjectFact],
    year: int | None,
) -> tuple[Team, ...]:
    """Return the roles of the colleagues with what they noted together, by name of the role."""
    of_whom = _by_noter(ideas, year)
    members: dict[str, list[int]] = {}
    for member in staff:
        members.setdefault(member.role or NO_ROLE, []).append(member.id)
    return tuple(
        Team(
            role=role,
            members=len(ids),
            impact=impact([idea for one in ids for idea in of_whom.get(one, ())], projects),
        )
        for role, ids in sorted(members.items(), key=lambda item: fold(item[0]))
    )


def impact(ideas: Iterable[IdeaFact], projects: Sequence[ProjectFact]) -> Impact:
    """Follow some ideas to the projects they became, wherever those stand today."""
    noted = tuple(ideas)
    known = {idea.id for idea in noted}
    joined = {idea.project_id for idea in noted if idea.project_id is not None}
    born = [fact for fact in projects if fact.project.idea_id in known or fact.project.id in joined]
    done = [fact for fact in born if fact.is_done]
    heard = [idea for idea in noted if not idea.proposed]
    return Impact(
        ideas=len(heard),
        proposed=len(noted) - len(heard),
        waiting=sum(idea.state in LIVE_STATES for idea in heard),
        project_ids=tuple(fact.project.id for fact in born),
        moving=sum(fact.project.state in OPEN_STATES for fact in born),
        done=len(done),
        participants=sum(fact.participants for fact in done),
    )


def _by_noter(ideas: Iterable[IdeaFact], year: int | None) -> dict[int, list[IdeaFact]]:
    found: dict[int, list[IdeaFact]] = {}
    for idea in ideas:
        if year is None or idea.noted_on.year == year:
            found.setdefault(idea.noted_by_id, []).append(idea)
    return found


def told(impact: Impact) -> str:
    """Return what contacts gave, in a sentence that thanks and never compares."""
    if not impact.ideas and not impact.proposed:
        return "La prochaine conversation peut être la première idée."
    parts = [plural(impact.ideas, "idée notée", "idées notées")] if impact.ideas else []
    if impact.proposed:
        parts.append(plural(impact.proposed, "idée proposée", "idées proposées"))
    if impact.projects:
        parts.append(plural(impact.projects, "projet né", "projets nés"))
    if impact.moving:
        parts.append(f"{plural(impact.moving, 'projet')} en route")
    if impact.done:
        parts.append(plural(impact.done, "projet réalisé", "projets réalisés"))
    if impact.participants:
        parts.append(plural(impact.participants, "participant"))
    return f"{', '.join(parts)}. {_thanks(impact)}"


def _thanks(impact: Impact) -> str:
    if impact.done:
        return f"Merci{NBSP}: des habitants ont pu mener leur idée jusqu’au bout."
    if impact.projects:
        return "Ce que vous avez entendu prend forme."
    if impact.waiting:
        return f"Elles ont été entendues{NBSP}: l’équipe les suit."
    if impact.proposed and not impact.ideas:
        return "Une idée proposée ouvre souvent la conversation."
    return "Chaque idée entendue compte, même sans suite."
