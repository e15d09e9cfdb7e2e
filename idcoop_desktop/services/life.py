"""The life of a project: decided, waived, started, completed, and one step back when mistaken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.bank_details import require_no_bank_details
from idcoop_desktop.domain.decisions import (
    Criterion,
    Decision,
    Outcome,
    Ruling,
    Waiver,
    require_ruling,
    standing,
)
from idcoop_desktop.domain.eligibility import require_all
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About
from idcoop_desktop.domain.projects import (
    Completion,
    LifeEvent,
    Project,
    ProjectState,
    require_completion,
    require_grantable,
    require_reason,
    require_step,
    state_before,
)
from idcoop_desktop.domain.text import format_date, quoted, tidy, tidy_line
from idcoop_desktop.services.books import (
    grant,
    release,
    take_back_grants,
    take_back_release,
    written,
)
from idcoop_desktop.services.criteria import check_criteria, note_completeness
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import decisions, projects

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

_STATE_AFTER = {
    Outcome.GRANTED: ProjectState.GRANTED,
    Outcome.REFUSED: ProjectState.REFUSED,
    Outcome.POSTPONED: ProjectState.POSTPONED,
}
_OUTCOMES = {state: outcome for outcome, state in _STATE_AFTER.items()}
_DECISIONS = {
    Outcome.GRANTED: "aide accordée à",
    Outcome.REFUSED: "refus de",
    Outcome.POSTPONED: "ajournement de",
}


def decide(desk: Desk, project_id: int, ruling: Ruling) -> int:
    """Record a decision and return its identifier.

    A grant needs every condition met or waived *on the day of the decision*, takes the money out
    of that year's envelope, and may come again as a complement. Raises :class:`DomainError`.
    """
    require_ruling(ruling)
    project = projects.get_project(desk.base, project_id)
    granting = ruling.outcome is Outcome.GRANTED
    if granting:
        require_grantable(project)
    else:
        require_step(project, _STATE_AFTER[ruling.outcome])
    _require_possible_day(desk, project, ruling.decided_on)
    with desk.unit(titled(_DECISIONS[ruling.outcome], project.title)) as unit:
        if written(desk, ruling.request_key) is not None:
            return decisions.decisions(desk.base, project_id)[-1].id
        if granting:
            require_all(check_criteria(desk, project_id, ruling.amount_cents, on=ruling.decided_on))
        decision_id = decisions.add_decision(unit, _decision(project_id, ruling))
        if granting and ruling.amount_cents:
            _grant(desk, unit, project_id, ruling)
        complement = granting and project.state is not ProjectState.PREPARING
        if not complement:
            day = ruling.decided_on
            _enter(desk, unit, project, _STATE_AFTER[ruling.outcome], on=day)
            projects.update_project(
                unit,
                project_id,
                decided_on=day,
                file_complete_on=min(project.file_complete_on or day, day),
                reconsider_on=ruling.reconsider_on,
            )
    return decision_id


def _grant(desk: Desk, unit: Unit, project_id: int, ruling: Ruling) -> None:
    grant(
        desk,
        unit,
        About(project_id=project_id),
        ruling.amount_cents,
        on=ruling.decided_on,
        decided_by=tidy_line(ruling.decided_by),
        request_key=ruling.request_key,
    )


def _require_possible_day(desk: Desk, project: Project, day: date) -> None:
    if day > desk.today():
        raise DomainError("La date de la décision est dans le futur. Rien n’a été enregistré.")
    first = None if project.state is ProjectState.PREPARING else project.decided_on
    if first is not None and day < first:
        raise DomainError(
            "La date de la décision précède celle de la première aide, le "
            f"{format_date(first)}. Rien n’a été enregistré."
        )


def _decision(project_id: int, ruling: Ruling) -> Decision:
    return Decision(
        id=0,
        project_id=project_id,
        outcome=ruling.outcome,
        decided_on=ruling.decided_on,
        decided_by=tidy_line(ruling.decided_by),
        amount_cents=ruling.amount_cents,
        conditions=tidy(ruling.conditions),
        reason=tidy(ruling.reason),
        next_step=tidy(ruling.next_step),
        reconsider_on=ruling.reconsider_on,
    )


def waive(
    desk: Desk, project_id: int, criterion: Criterion, *, reason: str, decided_by: str
) -> int:
    """Let a condition pass with a reason and a name; both are mandatory."""
    project = projects.get_project(desk.base, project_id)
    why = require_reason(reason)
    who = tidy_line(decided_by)
    require_no_bank_details(who)
    if not who:
        raise DomainError("Indiquez qui accorde la dérogation.")
    with desk.unit(titled("dérogation pour", project.title)) as unit:
        waiver_id = decisions.add_waiver(
            unit,
            Waiver(
                id=0,
                project_id=project_id,
                criterion=criterion,
                reason=why,
                decided_by=who,
                on=desk.today(),
            ),
        )
        note_completeness(desk, unit, project_id)
    return waiver_id


def start(desk: Desk, project_id: int, on: date) -> None:
    """Start a project that was granted."""
    project = projects.get_project(desk.base, project_id)
    require_step(project, ProjectState.UNDER_WAY)
    if project.decided_on is not None and on < project.decided_on:
        raise DomainError("Le démarrage ne peut pas précéder la décision.")
    if on > desk.today():
        raise DomainError("La date du démarrage est dans le futur. Rien n’a été enregistré.")
    with desk.unit(titled("démarrage de", project.title)) as unit:
        _enter(desk, unit, project, ProjectState.UNDER_WAY, on=on)
        projects.update_project(unit, project_id, started_on=on)


def complete(desk: Desk, project_id: int, completion: Completion) -> None:
    """Mark a project done; granted money that nothing committed goes back to the envelope."""
    project = projects.get_project(desk.base, project_id)
    require_step(project, ProjectState.COMPLETED)
    require_completion(completion, project.started_on)
    if completion.on > desk.today():
        raise DomainError("La date de réalisation est dans le futur. Rien n’a été enregistré.")
    with desk.unit(titled("réalisation de", project.title)) as unit:
        _enter(desk, unit, project, ProjectState.COMPLETED, on=completion.on)
        projects.update_project(
            unit,
            project_id,
            completed_on=completion.on,
            adults=completion.adults,
            children=completion.children,
            what_was_done=tidy(completion.what_was_done),
        )
        release(desk, unit, About(project_id=project_id), on=completion.on)


def abandon(desk: Desk, project_id: int, reason: str, *, on: date | None = None) -> None:
    """Give a project up with a reason; granted money that nothing committed is released.

    It happens today unless a day is told: one to come, or before the last step, is refused.
    """
    project = projects.get_project(desk.base, project_id)
    require_step(project, ProjectState.ABANDONED)
    why = require_reason(reason)
    day = _possible_day(desk, project_id, on)
    with desk.unit(titled("abandon de", project.title)) as unit:
        _enter(desk, unit, project, ProjectState.ABANDONED, on=day, reason=why)
        release(desk, unit, About(project_id=project_id), on=day)


def resume(desk: Desk, project_id: int, *, on: date | None = None) -> None:
    """Take a postponed project up again: it waits for a new decision.

    The day is chosen as for :func:`abandon`.
    """
    project = projects.get_project(desk.base, project_id)
    require_step(project, ProjectState.PREPARING)
    day = _possible_day(desk, project_id, on)
    with desk.unit(titled("reprise de", project.title)) as unit:
        _enter(desk, unit, project, ProjectState.PREPARING, on=day)
        projects.update_project(unit, project_id, decided_on=None, reconsider_on=None)
        note_completeness(desk, unit, project_id)


def _possible_day(desk: Desk, project_id: int, on: date | None) -> date:
    today = desk.today()
    if on is None or on == today:
        return today
    if on > today:
        raise DomainError("Cette date est dans le futur. Rien n’a été enregistré.")
    last = projects.life_events(desk.base, project_id)[-1]
    if on < last.on:
        raise DomainError(
            "Cette date précède la dernière étape du projet, "
            f"{quoted(last.to.label.lower())} depuis le {format_date(last.on)}. "
            "Rien n’a été enregistré."
        )
    return on


def step_back(desk: Desk, project_id: int, reason: str, *, on: date | None = None) -> ProjectState:
    """Correct a mistake: return to the state before, with a reason, and return that state.

    Money follows: a decision taken back returns what it granted to the envelope (refused when
    some is already committed); a completion taken back restores what it had released. The
    decision itself stays on record, as one that was taken back. The day is chosen as for
    :func:`abandon`; money comes back today.
    """
    project = projects.get_project(desk.base, project_id)
    why = require_reason(reason)
    day = _possible_day(desk, project_id, on)
    to = state_before(projects.life_events(desk.base, project_id))
    with desk.unit(titled("retour en arrière sur", project.title)) as unit:
        if project.state is ProjectState.GRANTED:
            take_back_grants(desk, unit, About(project_id=project_id))
        if project.state in {ProjectState.COMPLETED, ProjectState.ABANDONED}:
            take_back_release(desk, unit, About(project_id=project_id))
        if project.state in _OUTCOMES:
            _take_back_decisions(desk, unit, project, why, on=day)
        _enter(desk, unit, project, to, on=day, reason=why)
        projects.update_project(unit, project_id, **_dates_to_forget(project.state))
        if to is ProjectState.POSTPONED:
            _postpone_again(desk, unit, project_id)
        elif to is ProjectState.PREPARING:
            note_completeness(desk, unit, project_id)
    return to


def _take_back_decisions(
    desk: Desk, unit: Unit, project: Project, reason: str, *, on: date
) -> None:
    """Mark the decisions the present state rests on: all grants together, else the last one."""
    outcome = _OUTCOMES[project.state]
    resting = standing(decisions.decisions(desk.base, project.id), outcome)
    for decision in resting if outcome is Outcome.GRANTED else resting[-1:]:
        decisions.update_decision(unit, decision.id, taken_back_on=on, taken_back_reason=reason)


def _postpone_again(desk: Desk, unit: Unit, project_id: int) -> None:
    """Give back to a project resumed by mistake the dates of its postponement."""
    *_, last = standing(decisions.decisions(desk.base, project_id), Outcome.POSTPONED)
    projects.update_project(
        unit, project_id, decided_on=last.decided_on, reconsider_on=last.reconsider_on
    )


def _dates_to_forget(left: ProjectState) -> dict[str, None]:
    names = {
        ProjectState.GRANTED: ("decided_on",),
        ProjectState.REFUSED: ("decided_on",),
        ProjectState.POSTPONED: ("decided_on", "reconsider_on"),
        ProjectState.UNDER_WAY: ("started_on",),
        ProjectState.COMPLETED: ("completed_on",),
    }
    return dict.fromkeys(names.get(left, ()))


def _enter(
    desk: Desk, unit: Unit, project: Project, to: ProjectState, *, on: date, reason: str = ""
) -> None:
    if projects.get_project(desk.base, project.id).state is not project.state:
        raise DomainError(
            f"Le projet {quoted(project.title)} vient de changer d’étape ailleurs. "
            "Rien n’a été enregistré. Relisez sa fiche, puis recommencez."
        )
    projects.add_life_event(
        unit,
        LifeEvent(
            id=0,
            project_id=project.id,
            came_from=project.state,
            to=to,
            on=on,
            by_id=desk.author.id,
            reason=reason,
        ),
    )
    projects.update_project(unit, project.id, state=to)
