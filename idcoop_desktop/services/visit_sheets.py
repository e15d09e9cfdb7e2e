"""What the visit sheet of a residence tells: whom to meet, what waits, what was promised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.contacts import gathered as together
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.excerpts import clipped
from idcoop_desktop.domain.ideas import LIVE_STATES
from idcoop_desktop.domain.projects import DONE_STATES, OPEN_STATES
from idcoop_desktop.domain.text import fold, format_date, plural, quoted
from idcoop_desktop.services import settings
from idcoop_desktop.services.making import Look, Making
from idcoop_desktop.services.plan import project_steps
from idcoop_desktop.services.residence_sheet import read_residence
from idcoop_desktop.services.tasks import list_tasks
from idcoop_desktop.store import people, projects, residences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.visit_sheet import VisitContent, VisitLine
    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.residence_sheet import ResidenceSheet

CONTACTS, SUGGESTIONS, NEARBY = 6, 5, 4
_ABOUT, _TOLD, _FACTS = 90, 150, 220
"""The most characters of a line: the sheet is read in the lift."""


def gathered(desk: Desk, order: Order) -> Making:
    """Read what the sheet of ``order.residence_id`` tells.

    Raises :class:`DomainError` without a residence, or when it is not there any more.
    """
    sheet = None
    if order.residence_id is not None:
        sheet = read_residence(desk, order.residence_id)
    if sheet is None:
        raise DomainError("Choisissez la résidence où vous allez.")
    content = _Reading(desk, sheet).content()
    return Making(
        title=sheet.row.residence.label,
        family="pages",
        wording="visit-sheet",
        facts=content,
        draw=lambda look: _drawn(content, look),
    )


@dataclass(frozen=True)
class _Reading:
    """A desk reading the sheet of a residence."""

    desk: Desk
    sheet: ResidenceSheet

    @property
    def _projects(self) -> tuple[Project, ...]:
        return tuple(row.project for row in self.sheet.projects)

    def content(self) -> VisitContent:
        from idcoop_desktop.documents.visit_sheet import VisitContent

        place = self.sheet.row.residence
        return VisitContent(
            coop=settings.profile(self.desk).coop_name,
            residence=clipped(place.name, _ABOUT),
            commune=clipped(place.commune, _ABOUT),
            facts=tuple(self._facts(place)),
            heard=self._heard(),
            people=tuple(self._people()),
            ideas=tuple(self._ideas()),
            projects=tuple(self._moving()),
            promises=tuple(self._promises()),
            contacts=tuple(self._contacts()),
            suggestions=tuple(self._suggestions()),
            nearby=tuple(self._nearby(place)),
        )

    def _facts(self, place: Residence) -> Iterator[VisitLine]:
        if place.address:
            yield _line("Adresse", f"{place.address}, {place.postal_code} {place.commune}")
        if place.dwellings:
            yield _line("Logements", str(place.dwellings))
        if self.sheet.row.people:
            yield _line("Coopérateurs", str(self.sheet.row.people))
        if place.delivered_on:
            yield _line("Livrée en", str(place.delivered_on.year))
        if place.common_rooms:
            yield _line("Espaces communs", place.common_rooms)
        if self.sheet.referent:
            yield _line("Référent", self.sheet.referent)

    def _heard(self) -> str:
        last, day = self.sheet.row.last, self.sheet.day
        if last is None:
            return "Résidence silencieuse\u00a0: rien n’en est encore venu."
        told = f"{last.kind.label} le {format_date(last.on)}"
        if not self.sheet.row.silent:
            return f"Dernier signe\u00a0: {told}."
        months = (day.year - last.on.year) * 12 + day.month - last.on.month
        quiet = plural(max(1, months - (day.day < last.on.day)), "mois", "mois")
        return f"Résidence silencieuse depuis {quiet}. Dernier signe\u00a0: {told}."

    def _people(self) -> Iterator[VisitLine]:
        """Whom to meet: bearers of what moves, then of what was done, then who had an idea."""
        roles: dict[int, dict[str, dict[str, None]]] = {}
        ranked = sorted(self._projects, key=lambda one: one.state not in OPEN_STATES)
        known = {one.id: one for one in ranked if one.state in OPEN_STATES | DONE_STATES}
        bearers = projects.bearers_of_projects(self.desk.base, known)
        for key in known:
            for bearer in (one for one in bearers if one.project_id == key):
                carries = "porte" if known[key].state in OPEN_STATES else "a porté"
                theirs = roles.setdefault(bearer.cooperator_id, {}).setdefault(carries, {})
                theirs[quoted(clipped(known[key].title, 50))] = None
        told = {key: _carried(theirs) for key, theirs in roles.items()}
        for row in self.sheet.ideas:
            if row.idea.state in LIVE_STATES and row.idea.said_by_id is not None:
                told.setdefault(row.idea.said_by_id, "a donné une idée")
        persons = people.cooperators_by_id(self.desk.base, told)
        for key, said in told.items():
            yield _line(persons[key].name, _reach(persons[key], said))

    def _ideas(self) -> Iterator[VisitLine]:
        for row in self.sheet.ideas:
            if row.idea.state in LIVE_STATES:
                said = f"{row.said_by}, " if row.said_by else ""
                back = row.idea.follow_up_on
                later = f", à reprendre le {format_date(back)}" if back else ""
                yield _line(row.idea.sentence, f"{said}{format_date(row.idea.noted_on)}{later}")

    def _moving(self) -> Iterator[VisitLine]:
        for one in self._projects:
            if one.state in OPEN_STATES:
                yield _line(one.title, f"{one.state.label.lower()}. {self._next(one)}".strip())
        for one in self._projects:
            if one.state in DONE_STATES and one.completed_on is not None:
                yield _line(one.title, f"réalisé le {format_date(one.completed_on)}")

    def _next(self, project: Project) -> str:
        steps = project_steps(self.desk, project.id)
        step = next((one for one in steps if one.done_on is None), None)
        if step is None:
            return ""
        day = f", le {format_date(step.due_on)}" if step.due_on else ""
        late = " (en retard)" if step.late_on(self.sheet.day) else ""
        return f"À suivre\u00a0: {step.title}{day}{late}"

    def _promises(self) -> Iterator[VisitLine]:
        ours = {one.id for one in self._projects}
        heard = {row.idea.id for row in self.sheet.ideas}
        for row in list_tasks(self.desk):
            if row.task.project_id in ours or row.task.idea_id in heard:
                late = ", en retard" if row.late else ""
                day = format_date(row.task.comes_on)
                about = f"{clipped(row.about, _ABOUT // 2)}, " if row.about else ""
                yield _line(row.task.title, f"{about}pour le {day} ({row.assignee}){late}")

    def _contacts(self) -> Iterator[VisitLine]:
        names = {row.contact.id: row for row in self.sheet.contacts}
        same = together(row.contact for row in self.sheet.contacts)
        for records in same[:CONTACTS]:
            first = records[0]
            whom = ", ".join(dict.fromkeys(names[one.id].whom or one.with_whom for one in records))
            about = " · ".join(
                part for part in (format_date(first.on), first.channel.label, whom) if part
            )
            told = clipped(first.facts, _FACTS)
            if first.next_step:
                told = f"{told} Prévu\u00a0: {clipped(first.next_step, _TOLD)}"
            yield _line(about, told, _FACTS + 2 * _TOLD)

    def _suggestions(self) -> Iterator[VisitLine]:
        for one in self.sheet.row.suggestions[:SUGGESTIONS]:
            yield _line(one.idea.title, f"{one.idea.cost}, {', '.join(one.reasons)}")

    def _nearby(self, here: Residence) -> Iterator[VisitLine]:
        """Finished projects of other residences, those of the commune first, the latest first."""
        base = self.desk.base
        done = [
            one
            for one in projects.all_projects(base)
            if one.state in DONE_STATES and one.residence_id != here.id
        ]
        places = residences.residences_by_id(base, {one.residence_id for one in done})

        def rank(one: Project) -> tuple[bool, int, int]:
            away = fold(places[one.residence_id].commune) != fold(here.commune)
            return away, -(one.completed_on.toordinal() if one.completed_on else 0), one.id

        for one in sorted(done, key=rank)[:NEARBY]:
            year = f", {one.completed_on.year}" if one.completed_on else ""
            yield _line(one.title, f"{places[one.residence_id].label}{year}")


def _carried(roles: Mapping[str, Iterable[str]]) -> str:
    """Return « porte A et B, a porté C » of the titles by what is done with them."""
    return ", ".join(f"{carries} {_listed([*titles])}" for carries, titles in roles.items())


def _listed(words: Sequence[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} et {last}" if others else last


def _reach(person: Cooperator, said: str) -> str:
    """Where to find somebody: no number of those who want nothing sent to them any more."""
    told = [said]
    if person.dwelling:
        told.append(f"logement {person.dwelling}")
    if person.no_mailing_since is not None:
        told.append("ne souhaite plus d’envois")
    elif person.phone:
        told.append(person.phone)
    return " · ".join(told)


def _line(about: str, told: str, most: int = _TOLD) -> VisitLine:
    from idcoop_desktop.documents.visit_sheet import VisitLine

    return VisitLine(clipped(about, _ABOUT), clipped(told, most))


def _drawn(content: VisitContent, look: Look) -> Document:
    from idcoop_desktop.documents.visit_sheet import visit_sheet

    return visit_sheet(content, look.theme, made_at=look.made_at, dpi=look.dpi)
