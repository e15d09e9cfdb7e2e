"""What money is for, a project or an aid, as far as the books have to know it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, Scheme, paid_to
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.store import aids, decisions, people, projects

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from idcoop_desktop.domain.payments import Payment
    from idcoop_desktop.services.desk import Desk

_FINISHED = frozenset({ProjectState.COMPLETED, ProjectState.SHOWCASED, ProjectState.ABANDONED})
_SPENDING = _FINISHED | {ProjectState.GRANTED, ProjectState.UNDER_WAY}
_PAID_AIDS = frozenset({AidState.GRANTED, AidState.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A project or an aid: ``spending`` once it was granted, ``finished`` when it ended.

    ``waived`` tells that it may spend beyond its grant, which no aid may.
    """

    about: About
    scheme: Scheme
    title: str
    spending: bool
    finished: bool
    waived: bool


def subject(desk: Desk, about: About | int) -> Subject:
    """Return what money is for; :class:`DomainError` when it is not there any more."""
    named = About.of(about)
    if named.project_id is not None:
        return _project(desk, named, named.project_id)
    return _aid(desk, named, named.aid_id or 0)


def spending_subject(desk: Desk, about: About | int) -> Subject:
    """Return what money may be spent for; :class:`DomainError` before anything was granted."""
    found = subject(desk, about)
    if not found.spending:
        what = "au projet " if found.about.project_id is not None else "à "
        raise DomainError(
            f"Aucune aide n’est accordée {what}{quoted(found.title)}\u00a0: "
            "une dépense ne peut pas y être enregistrée."
        )
    return found


def titles(desk: Desk, subjects: Iterable[About]) -> dict[About, str]:
    """Return how each project and aid is called on screen, removed ones included."""
    wanted = set(subjects)
    base = desk.base
    known = projects.projects_by_id(base, {one.project_id for one in wanted if one.project_id})
    helped = aids.aids_by_id(base, {one.aid_id for one in wanted if one.aid_id})
    persons = people.cooperators_by_id(base, {aid.cooperator_id for aid in helped.values()})
    called = {About(project_id=key): project.title for key, project in known.items()}
    return called | {
        About(aid_id=key): f"{aid.scheme.label}, {persons[aid.cooperator_id].name}"
        for key, aid in helped.items()
    }


def payees_of(desk: Desk, chosen: Collection[Payment]) -> dict[int, str]:
    """Return who is paid by each payment, as the books write it, by the payment's identifier."""
    wanted = {one.cooperator_id for one in chosen if one.cooperator_id is not None}
    known = people.cooperators_by_id(desk.base, wanted)
    helped = aids.aids_by_id(desk.base, {one.aid_id for one in chosen if one.aid_id})

    def scheme(one: Payment) -> Scheme:
        return Scheme.IDCOOP if one.aid_id is None else helped[one.aid_id].scheme

    return {
        one.id: one.supplier
        if one.cooperator_id is None
        else paid_to(known[one.cooperator_id].name, scheme(one))
        for one in chosen
    }


def _project(desk: Desk, about: About, project_id: int) -> Subject:
    project = projects.get_project(desk.base, project_id)
    waivers = decisions.waivers(desk.base, project_id)
    return Subject(
        about=about,
        scheme=Scheme.IDCOOP,
        title=project.title,
        spending=project.state in _SPENDING,
        finished=project.state in _FINISHED,
        waived=any(waiver.criterion is Criterion.SPENDING for waiver in waivers),
    )


def _aid(desk: Desk, about: About, aid_id: int) -> Subject:
    aid = aids.get_aid(desk.base, aid_id)
    return Subject(
        about=about,
        scheme=aid.scheme,
        title=titles(desk, [about])[about],
        spending=aid.state in _PAID_AIDS,
        finished=aid.state is AidState.WITHDRAWN,
        waived=False,
    )
