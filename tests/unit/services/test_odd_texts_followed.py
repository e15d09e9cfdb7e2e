"""Whatever is typed while projects are followed is kept to the letter, told, and found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from idcoop_desktop.domain.catalogue_list import CatalogueQuery
from idcoop_desktop.domain.catalogue_versions import LONGEST_TITLE
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.emails import Token, fill
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.idea_list import IdeaQuery, Shelf
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.project_list import ProjectQuery
from idcoop_desktop.domain.projects import SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import (
    agenda,
    calendars,
    catalogue,
    catalogue_edits,
    consents,
    contacts,
    email_texts,
    emails,
    idea_list,
    ideas,
    journal,
    person_sheet,
    plan,
    project_list,
    projects,
    proposals,
    residence_sheet,
    sheets,
    support,
    tasks,
)
from tests.unit.services.conftest import TODAY, Village
from tests.unit.services.test_odd_texts import KEPT, ODD

_NO_GAPS = str.maketrans("{}", "()")
SOON = TODAY + timedelta(days=9)
WHOLE = {**ODD, "nul": "Un\x00 banc\x07 vert", "Cyrillic": "Зелений двір, їжак"}
STORED = {**WHOLE, **KEPT, "nul": "Un banc vert"}
SOUGHT = {
    "64 kB": ("hall gris", "HÀLL Très"),
    "markup": ("gras onerror", "<b>gras</b>"),
    "sql": ("drop project", "'); DROP TABLE"),
    "emoji": ("fête voisins", "👩\u200d👩\u200d👧\u200d👦", "🎉"),
    "right to left": ("حديقة", "مشتركة"),
    "accents in two parts": ("etage", "e\u0301tage"),
    "nul": ("banc vert", "Un\x00 banc"),
    "Cyrillic": ("Зелений", "їжак"),
}
"""What finds each text again: its words, or itself."""


@pytest.fixture(params=WHOLE)
def name(request: pytest.FixtureRequest) -> str:
    """Which text is typed."""
    return str(request.param)


def found_ideas(village: Village, text: str) -> list[int]:
    return list(idea_list.listed_ideas(village.desk, IdeaQuery(text=text, shelf=Shelf.ALL)).ids)


def test_an_idea_and_all_that_becomes_of_it(village: Village, name: str) -> None:
    desk, typed, kept = village.desk, WHOLE[name], STORED[name]
    said, voiced = (
        ideas.note_idea(desk, residence_id=village.ajoncs, **words)
        for words in (
            {"sentence": typed},
            {"sentence": "Un poulailler", "said_by_name": typed},
        )
    )
    for text in SOUGHT[name]:
        assert sorted(found_ideas(village, text)) == [said, voiced]
    ideas.park_idea(desk, said, until=SOON, reason=typed)
    assert idea_list.idea_sheet(desk, said).row.idea.reason == kept
    ideas.answer_idea(desk, said, typed, next_step=typed)
    sheet = idea_list.idea_sheet(desk, said)
    assert (sheet.row.idea.sentence, sheet.row.idea.answer) == (kept, kept)
    assert [task.title for task in sheet.tasks] == [kept]
    ideas.drop_idea(desk, voiced, typed)
    dropped = idea_list.idea_sheet(desk, voiced).row
    assert (dropped.idea.reason, dropped.said_by) == (kept, kept)
    told = [detail for line in journal.idea_history(desk, said) for detail in line.details]
    assert any(kept[:20] in detail for detail in told)


def test_an_idea_is_corrected(village: Village, name: str) -> None:
    key = ideas.note_idea(village.desk, sentence="Un four", residence_id=village.ajoncs)
    ideas.edit_idea(
        village.desk,
        key,
        sentence=WHOLE[name],
        residence_id=village.ajoncs,
        channel=Channel.PHONE,
        said_by_id=None,
        said_by_name="",
        follow_up_on=None,
    )
    assert all(found_ideas(village, text) == [key] for text in SOUGHT[name])
    assert found_ideas(village, "four") == []


def test_a_project_is_found_by_its_title_and_by_its_summary(village: Village, name: str) -> None:
    typed, kept = WHOLE[name], STORED[name]
    made = [
        projects.make_project(village.desk, residence_id=village.phare, title=title, summary=text)
        for title, text in ((typed, ""), ("Le four", typed))
    ]
    rows = project_list.listed_rows(village.desk, made)
    assert rows[0].project.title == rows[1].project.summary == kept
    for text in SOUGHT[name]:
        found = project_list.listed_projects(village.desk, ProjectQuery(text=text))
        assert sorted(found.ids) == made


def test_a_plan_its_help_and_its_tasks(village: Village, name: str) -> None:
    desk, project, typed, kept = village.desk, village.project(), WHOLE[name], STORED[name]
    step = plan.add_step(desk, project, StepDraft(title="Café", due_on=TODAY))
    plan.edit_step(desk, step, StepDraft(title=typed, note=typed, due_on=TODAY))
    line = support.add_support(desk, project, SupportDraft(SupportKind.MATERIAL, "Bancs"))
    support.edit_support(desk, line, SupportDraft(SupportKind.MATERIAL, typed))
    task = tasks.add_task(desk, title="Appeler", due_on=TODAY, project_id=project)
    tasks.edit_task(desk, task, title=typed, due_on=TODAY, assignee_id=desk.author.id)
    sheet = sheets.project_sheet(desk, project)
    assert (sheet.steps[0].title, sheet.steps[0].note) == (kept, kept)
    assert sheet.support[0].label == sheet.tasks[0].task.title == kept
    read = agenda.read_agenda(desk)
    assert [row.step.title for row in read.steps] == [row.task.title for row in read.tasks]
    plan.tick_step(desk, step)
    support.finish_support(desk, line)
    tasks.finish_task(desk, task)
    told = [
        entry.title + "".join(entry.details) for entry in sheets.project_sheet(desk, project).thread
    ]
    assert sum(kept in words for words in told) == 3


def test_a_contact_is_told_in_the_thread_and_on_the_sheets(village: Village, name: str) -> None:
    desk, project, typed, kept = village.desk, village.project(), WHOLE[name], STORED[name]
    note = ContactNote(
        on=TODAY,
        facts=typed,
        next_step=typed,
        whom=Whom(person_ids=(village.nadia,), residence_id=village.phare, group=typed),
    )
    contacts.note_contact(desk, note, project_id=project, remind_on=SOON)
    person = person_sheet.person_sheet(desk, village.nadia).interactions[0]
    (there,), _count = residence_sheet.list_contacts(desk, village.phare)
    for one in (person, there.contact):
        assert (one.facts, one.next_step, one.with_whom) == (kept, kept, kept)
    (entry,) = (entry for entry in sheets.project_sheet(desk, project).thread if entry.contacts)
    assert kept in entry.title
    assert kept in entry.details
    assert tasks.project_tasks(desk, project)[0].task.title == kept


def test_an_idea_of_the_catalogue_and_its_proposal(village: Village, name: str) -> None:
    desk, typed, kept = village.desk, WHOLE[name], STORED[name]
    title = typed if len(typed) <= LONGEST_TITLE else "Un hall gris, très"
    idea = replace(
        catalogue.shipped()[0],
        title=title,
        pitch=typed,
        takes=(typed, "Un mur"),
        cautions=(typed,),
        first_step=typed,
    )
    if title != typed:
        with pytest.raises(DomainError, match="trop long"):
            catalogue_edits.add_to_catalogue(desk, replace(idea, title=typed))
    own = catalogue_edits.add_to_catalogue(desk, idea)
    catalogue_edits.edit_in_catalogue(desk, catalogue.shipped()[1].key, idea)
    for key in (own, catalogue.shipped()[1].key):
        known = catalogue.known_idea(desk, key)
        told = known.idea
        assert told.title == (kept if title == typed else title)
        assert (told.pitch, told.takes, told.cautions) == (kept, (kept, "Un mur"), (kept,))
        assert told.first_step == kept
        for text in SOUGHT[name]:
            assert CatalogueQuery(text=text).finds(known, TODAY)
    proposal = proposals.Proposal(
        key=own,
        residence_id=village.ajoncs,
        channel=Channel.DOORSTEP,
        first_step=typed,
        due_on=SOON,
        assignee_id=desk.author.id,
    )
    sheet = idea_list.idea_sheet(desk, proposals.propose(desk, proposal))
    assert sheet.row.idea.sentence == catalogue.known_idea(desk, own).idea.title
    assert sheet.tasks[0].title == kept


def test_an_email_is_filled_once_and_noted(village: Village, name: str) -> None:
    desk, typed, kept = village.desk, WHOLE[name] + " {porteurs}", STORED[name] + " {porteurs}"
    project = projects.make_project(desk, title=typed, residence_id=village.phare, summary=typed)
    kit = emails.email_kit(desk, project)
    assert kit.title == kit.values[Token.PROJECT] == kept
    assert fill("Bonjour, {projet}\u00a0!", kit.values) == f"Bonjour, {kept}\u00a0!"
    emails.note_email(desk, project, [village.nadia], typed)
    assert kept in person_sheet.person_sheet(desk, village.nadia).interactions[0].facts


def test_an_agreement_keeps_its_note(village: Village, name: str) -> None:
    consents.note_consent(
        village.desk,
        village.nadia,
        (ImageUse.HALL,),
        from_on=TODAY,
        until_on=SOON,
        note=WHOLE[name],
    )
    sheet = person_sheet.person_sheet(village.desk, village.nadia)
    assert sheet.consents[0].note == STORED[name]


def test_a_calendar_says_it_to_the_letter(village: Village, name: str, tmp_path) -> None:
    from icalendar import Calendar

    desk, project, kept = village.desk, village.project(), STORED[name]
    plan.add_step(desk, project, StepDraft(title=WHOLE[name], note=WHOLE[name], due_on=SOON))
    path = tmp_path / "plan.ics"
    calendars.export_project(desk, project, path)
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert str(event["summary"]) == f"{kept} (La fresque)"
    assert str(event["description"]).endswith(f"\n{kept}")


def test_an_email_of_the_team_keeps_its_words(village: Village, name: str) -> None:
    desk, key = village.desk, email_texts.shipped()[0].key
    # Braces are the gaps of these texts: those that stand for nothing are refused elsewhere.
    typed, kept = (text.translate(_NO_GAPS) for text in (WHOLE[name], STORED[name]))
    before = village.content()
    for subject, body in (("Bonjour", "À bientôt"), (typed, f"{typed}\n{{projet}}")):
        email_texts.save_email_text(desk, key, subject=subject, body=body)
    told = next(text for text in email_texts.email_texts(desk) if text.key == key)
    assert (told.subject, told.body, told.own) == (kept, f"{kept}\n{{projet}}", True)
    kit = emails.email_kit(desk, village.project())
    template = next(text for text in kit.templates if text.key == key)
    assert fill(template.body, kit.values) == f"{kept}\nLa fresque"
    while village.content() != before:
        journal.undo(desk)
