"""One person whole: what they carry, what helped, who lives with them, what they agreed to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.ledger import repaid_to
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.domain.projects import BearerRole, SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import (
    consents,
    duplicates,
    journal,
    money,
    people,
    projects,
    support,
)
from idcoop_desktop.services.person_sheet import person_sheet
from tests.unit.services.conftest import TODAY, Village

UNTIL = date(2029, 3, 2)


def agree(village: Village, *uses: ImageUse) -> int:
    return consents.note_consent(
        village.desk,
        village.nadia,
        uses or (ImageUse.HALL,),
        from_on=TODAY,
        until_on=UNTIL,
        note="Classeur bleu",
    )


def test_a_new_person_has_an_empty_sheet(village: Village) -> None:
    key = people.save_person(
        village.desk, Cooperator(id=0, first_name="Inès", last_name="Ferreira")
    )
    sheet = person_sheet(village.desk, key)
    assert (sheet.status, sheet.seniority, sheet.residence) == ("à préciser", 0, None)
    assert sheet.last_contact is None
    assert (sheet.projects, sheet.ideas, sheet.consents, sheet.merged, sheet.household) == ((),) * 5
    with pytest.raises(DomainError):
        person_sheet(village.desk, key + 1)


def test_the_help_of_a_project_is_told_to_each_who_carries_it(village: Village) -> None:
    project = village.under_way()
    line = support.add_support(
        village.desk, project, SupportDraft(SupportKind.LOGISTIC, "Prêt de la salle")
    )
    nadia = person_sheet(village.desk, village.nadia).person
    for cents, payee in ((4_550, repaid_to(nadia.name.upper())), (1_000, "Droguerie")):
        money.record_payment(
            village.desk,
            project,
            cents,
            on=TODAY,
            label="Peinture",
            supplier=payee,
            request_key=payee,
        )
    (hers,) = person_sheet(village.desk, village.nadia).projects
    (his,) = person_sheet(village.desk, village.erwan).projects
    assert (hers.project.id, hers.role, hers.repaid_cents) == (project, BearerRole.LEAD, 4_550)
    assert (hers.row.amounts.granted, hers.row.amounts.paid) == (64_000, 5_550)
    assert [one.id for one in hers.support] == [line]
    assert (his.role, his.repaid_cents) == (BearerRole.CO_BEARER, 0)


def test_what_was_repaid_follows_the_person_not_their_name(village: Village) -> None:
    project = village.under_way()
    paid = money.record_payment(
        village.desk,
        project,
        2_000,
        on=TODAY,
        label="Graines",
        request_key="graines",
        cooperator_id=village.nadia,
    )
    nadia = person_sheet(village.desk, village.nadia).person
    people.save_person(village.desk, replace(nadia, last_name="Kerdreux"))
    people.save_person(
        village.desk,
        replace(
            person_sheet(village.desk, village.erwan).person, first_name="Nadia", last_name="Benali"
        ),
    )
    (hers,) = person_sheet(village.desk, village.nadia).projects
    (his,) = person_sheet(village.desk, village.erwan).projects
    assert (hers.repaid_cents, his.repaid_cents) == (2_000, 0)
    money.return_money(village.desk, paid, 500, on=TODAY, reason="Graines reprises")
    (hers,) = person_sheet(village.desk, village.nadia).projects
    assert hers.repaid_cents == 1_500


def test_the_latest_project_carried_comes_first(village: Village) -> None:
    first = village.project()
    village.clock.day = date(2026, 4, 1)
    second = projects.make_project(village.desk, title="Le potager", residence_id=village.phare)
    projects.add_bearer(village.desk, second, village.nadia)
    carried = person_sheet(village.desk, village.nadia).projects
    assert [one.project.id for one in carried] == [second, first]


def test_those_of_one_dwelling_are_named(village: Village) -> None:
    known = person_sheet(village.desk, village.erwan).person
    people.save_person(village.desk, replace(known, dwelling="a0"))
    sheet = person_sheet(village.desk, village.nadia)
    assert [one.name for one in sheet.household] == ["Erwan Le Dantec"]


def test_the_last_contact_and_who_noted_it(village: Village) -> None:
    for day in (date(2026, 1, 5), date(2026, 2, 5), date(2025, 12, 1)):
        people.note_contact(
            village.desk, channel=Channel.PHONE, facts="x", person_id=village.nadia, on=day
        )
    sheet = person_sheet(village.desk, village.nadia)
    assert sheet.last_contact is not None
    assert sheet.last_contact.on == date(2026, 2, 5)
    assert sheet.colleagues[sheet.last_contact.staff_id] == "Maëlle Kervadec"


def test_an_agreement_is_noted_withdrawn_undone_and_journaled(village: Village) -> None:
    key = agree(village, ImageUse.WEB, ImageUse.HALL)
    (given,) = person_sheet(village.desk, village.nadia).consents
    assert (given.id, given.uses) == (key, (ImageUse.HALL, ImageUse.WEB))
    assert given.noted_by_id == village.desk.author.id
    consents.withdraw_consent(village.desk, key, date(2026, 3, 4))
    told = journal.person_history(village.desk, village.nadia)
    assert told[0].label == "Droit à l’image retiré par «\u00a0Nadia Benali\u00a0»"
    assert told[0].details == ("Accord retiré\u00a0: 04/03/2026",)
    assert "Usages acceptés\u00a0: Affiches dans les halls, Site internet" in told[1].details
    assert "Jusqu’au\u00a0: 02/03/2029" in told[1].details
    journal.undo(village.desk)
    assert person_sheet(village.desk, village.nadia).consents == (given,)


def test_an_agreement_that_makes_no_sense_changes_nothing(village: Village) -> None:
    key = agree(village)
    before = village.content()
    with pytest.raises(DomainError, match="jusqu’à quand"):
        consents.note_consent(
            village.desk, village.nadia, (ImageUse.HALL,), from_on=TODAY, until_on=None
        )
    with pytest.raises(DomainError, match="commence le"):
        consents.withdraw_consent(village.desk, key, date(2026, 3, 1))
    with pytest.raises(DomainError):
        consents.withdraw_consent(village.desk, key + 1, TODAY)
    assert village.content() == before


def test_wishes_are_kept_and_journaled(village: Village) -> None:
    known = person_sheet(village.desk, village.nadia).person
    wished = replace(known, preferred_channel=Channel.EMAIL, no_mailing_since=date(2026, 2, 1))
    people.save_person(village.desk, wished)
    kept = person_sheet(village.desk, village.nadia).person
    assert (kept.preferred_channel, kept.no_mailing_since) == (Channel.EMAIL, date(2026, 2, 1))
    details = journal.person_history(village.desk, village.nadia)[0].details
    assert set(details) == {
        "Préfère être joint\u00a0: E-mail",
        "Plus d’envois depuis le\u00a0: 01/02/2026",
    }


def test_merged_people_are_named_on_the_sheet(village: Village) -> None:
    nadia = person_sheet(village.desk, village.nadia).person
    agree(village)
    duplicates.merge_people(village.desk, village.coumba, village.nadia, replace(nadia, spells=()))
    sheet = person_sheet(village.desk, village.coumba)
    assert [one.id for one in sheet.merged] == [village.nadia]
    assert len(sheet.consents) == 1


def test_somebody_said_to_be_another_is_not_suspected_again(village: Village) -> None:
    twin = Cooperator(id=0, first_name="Nadia", last_name="Benali")
    (found,) = duplicates.suspects(village.desk, twin)
    key = people.save_person(village.desk, twin, unlike=[found.person.id])
    assert duplicates.suspects(village.desk, replace(twin, id=key)) == ()
    journal.undo(village.desk)
    assert [one.person.id for one in duplicates.suspects(village.desk, twin)] == [village.nadia]
