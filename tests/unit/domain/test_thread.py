"""What happened to a project, told on one line of time."""

from __future__ import annotations

from datetime import date, timedelta

from idcoop_desktop.domain.contacts import as_note, gathered
from idcoop_desktop.domain.decisions import Decision, Outcome
from idcoop_desktop.domain.follow_up import Interaction
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.projects import LifeEvent, Project, ProjectState
from idcoop_desktop.domain.thread import (
    Mark,
    Names,
    latest_first,
    listed,
    of_contacts,
    of_decisions,
    of_life,
    whom_in_words,
)

DAY = date(2026, 3, 2)
NAMES = Names(
    colleagues={1: "Maëlle"},
    people={7: "Nadia Benali", 8: "Erwan Le Dantec", 9: "Coumba Sarr"},
    residences={3: Residence(id=3, name="Le Clos du Phare", commune="Penmarc’h")},
)


def contact(key: int, person: int | None = None, **changes: object) -> Interaction:
    values: dict[str, object] = {
        "id": key,
        "on": DAY,
        "channel": Channel.VISIT,
        "facts": "Terrain vu",
        "staff_id": 1,
        "cooperator_id": person,
    }
    return Interaction(**(values | changes))  # type: ignore[arg-type]


def event(to: ProjectState, came_from: ProjectState | None = None, reason: str = "") -> LifeEvent:
    return LifeEvent(id=0, project_id=1, to=to, on=DAY, by_id=1, came_from=came_from, reason=reason)


def told(*events: LifeEvent) -> list[tuple[Mark, str]]:
    project = Project(id=1, title="La fresque", residence_id=3)
    return [(entry.mark, entry.title) for entry in of_life(project, events, NAMES)]


def test_names_are_listed_as_in_a_sentence():
    assert [listed(names) for names in ([], ["Anna"], ["Anna", "Paul"], ["A", "B", "C"])] == [
        "",
        "Anna",
        "Anna et Paul",
        "A, B et C",
    ]


def test_one_contact_with_several_people_is_told_once():
    both = [contact(1, 7), contact(2, 8)]
    other = contact(3, 9, facts="Autre chose")
    first, second = of_contacts([*both, other], NAMES)
    assert (first.title, first.contacts) == ("Nadia Benali et Erwan Le Dantec", tuple(both))
    assert second.title == "Coumba Sarr"
    assert as_note(both).whom.person_ids == (7, 8)


def test_two_contacts_with_nobody_named_stay_two():
    assert len(gathered([contact(1), contact(2)])) == 2
    assert len(gathered([contact(1, 7), contact(2, 8, on=DAY - timedelta(1))])) == 2


def test_with_whom_a_contact_was():
    assert whom_in_words([contact(1, residence_id=3)], NAMES) == "La résidence Le Clos du Phare"
    assert whom_in_words([contact(1, with_whom="L’amicale")], NAMES) == "L’amicale"
    assert whom_in_words([contact(1, 404)], NAMES) == ""
    assert whom_in_words([contact(1, 7), contact(2, 7)], NAMES) == "Nadia Benali"
    (nobody,) = of_contacts([contact(1, next_step="Rappeler")], NAMES)
    assert nobody.title == "Échange"
    assert nobody.details == ("Terrain vu", "Suite\u00a0: Rappeler")


def test_the_steps_of_a_life_without_those_that_a_decision_tells():
    assert told(
        event(ProjectState.PREPARING),
        event(ProjectState.GRANTED, ProjectState.PREPARING),
        event(ProjectState.UNDER_WAY, ProjectState.GRANTED),
        event(ProjectState.COMPLETED, ProjectState.UNDER_WAY),
        event(ProjectState.SHOWCASED, ProjectState.COMPLETED),
    ) == [
        (Mark.BEGUN, "Projet créé"),
        (Mark.STARTED, "Projet démarré"),
        (Mark.COMPLETED, "Projet réalisé"),
        (Mark.SHOWCASED, "Projet valorisé"),
    ]


def test_steps_back_postponements_and_abandons():
    assert told(
        event(ProjectState.POSTPONED, ProjectState.PREPARING),
        event(ProjectState.PREPARING, ProjectState.POSTPONED),
        event(ProjectState.GRANTED, ProjectState.UNDER_WAY, "Démarré trop tôt"),
        event(ProjectState.ABANDONED, ProjectState.GRANTED, "Plus personne"),
    ) == [
        (Mark.BACK, "Projet repris"),
        (Mark.BACK, "Retour à l’étape «\u00a0accordé\u00a0»"),
        (Mark.ABANDONED, "Projet abandonné"),
    ]


def decision(outcome: Outcome, **changes: object) -> Decision:
    values: dict[str, object] = {
        "id": 1,
        "project_id": 1,
        "outcome": outcome,
        "decided_on": DAY,
        "decided_by": "Commission",
    }
    return Decision(**(values | changes))  # type: ignore[arg-type]


def test_a_decision_is_told_whole_and_so_is_its_letter():
    granted, plain, postponed, letter = of_decisions(
        [
            decision(Outcome.GRANTED, amount_cents=30_000, conditions="Deux factures"),
            decision(Outcome.GRANTED),
            decision(
                Outcome.POSTPONED,
                reason="Trop tôt",
                reconsider_on=DAY + timedelta(30),
                taken_back_on=DAY,
                taken_back_reason="Erreur",
                letter_on=DAY,
            ),
        ]
    )
    assert granted.title.startswith("Accordé\u00a0: 300,00")
    assert granted.details == ("Conditions\u00a0: Deux factures",)
    assert plain.title == "Accordé, sans argent"
    assert postponed.details == (
        "Raison\u00a0: Trop tôt",
        "Décision reprise\u00a0: Erreur",
        "À réexaminer le 01/04/2026",
    )
    assert letter.title == "Lettre de décision\u00a0: ajourné"


def test_the_latest_comes_first_and_on_one_day_what_follows_is_above():
    project = Project(id=1, title="La fresque", residence_id=3, file_complete_on=DAY)
    entries = [
        *of_contacts([contact(1, 7), contact(2, 8, facts="Plus tard")], NAMES),
        *of_life(project, [event(ProjectState.PREPARING)], NAMES),
        *of_decisions([decision(Outcome.REFUSED, decided_on=DAY + timedelta(1))]),
    ]
    assert [entry.title for entry in latest_first(entries)] == [
        "Refusé",
        "Dossier complet",
        "Erwan Le Dantec",
        "Nadia Benali",
        "Projet créé",
    ]
