"""Any follow-up a team may give its projects: nothing is lost, and undo and redo keep it so.

Every list of the program is compared with what the base says when it is asked in plain SQL.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from idcoop_desktop.domain.idea_list import IdeaQuery, Shelf
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.reminders import ReminderKind
from idcoop_desktop.domain.thread import Strand
from idcoop_desktop.services import (
    agenda,
    catalogue,
    catalogue_sheets,
    idea_list,
    person_sheet,
    plan,
    reminders,
    residence_sheet,
    residences,
    sheets,
    tasks,
)
from tests.unit.services.follow_up_deeds import IdeaDeeds, PlanDeeds, TaskDeeds
from tests.unit.services.follow_up_hands import WORDS, day_of

CLOSED = {"refused", "abandoned"}
ASLEEP = """
SELECT i.id FROM idea AS i WHERE i.state IN ('open', 'parked') AND max(
    i.noted_on,
    coalesce(i.follow_up_on, ''),
    coalesce((
        SELECT max(coalesce(done_on, max(due_on, coalesce(snoozed_until, ''))))
        FROM task WHERE idea_id = i.id), '')
) <= ?
"""
DUE_STEPS = """
SELECT s.id FROM step AS s JOIN project AS p ON p.id = s.project_id
WHERE s.done_on IS NULL AND s.due_on <= ?
    AND p.state NOT IN ('refused', 'abandoned', 'postponed')
"""
THERE = """
SELECT count(*) FROM interaction AS t WHERE t.residence_id = ?1
    OR t.project_id IN (SELECT id FROM project WHERE residence_id = ?1)
    OR t.cooperator_id IN (SELECT id FROM cooperator WHERE residence_id = ?1)
"""
EMPTY = {
    "idea": ("note_idea", "note_idea", "propose"),
    "step": ("apply_template", "apply_template", "add_step"),
    "support_line": ("add_support",),
    "task": ("add_task",),
    "interaction": ("note_contact",),
    "image_consent": ("note_consent",),
    "catalogue_entry": ("write_in_catalogue", "hide"),
}
"""What there is to do as long as a table is empty: all else would be refused."""
DEEDS = {
    "idea": (
        *("note_idea", "set_photo", "edit_idea", "edit_idea", "answer", "park", "park", "drop"),
        *("resume", "make_project", "propose", "propose", "snooze_reminder", "snooze_reminder"),
    ),
    "step": (
        *("live", "set_target", "set_target", "apply_template", "add_step", "edit_step"),
        "edit_project",
        *("shift_step", "tick_step", "tick_step", "remove_step"),
    ),
    "support_line": ("add_support", "edit_support", "tick_support", "remove_support"),
    "task": ("add_task", "edit_task", "snooze_task", "finish_task", "remove_task"),
    "interaction": ("note_contact", "correct_contact", "correct_contact", "remove_contact"),
    "image_consent": ("note_consent", "withdraw_consent", "send_email", "write_email"),
    "catalogue_entry": ("write_in_catalogue", "hide", "propose", "propose", "restore"),
}
MATTERS = st.sampled_from(("idea", "idea", "idea", "step", "step", "step", *DEEDS))


class FollowUpMachine(IdeaDeeds, PlanDeeds, TaskDeeds):
    """Two projects, the ideas around them, and all that a team writes down about them."""

    @rule(matters=st.lists(MATTERS, min_size=2, max_size=6), data=st.data())
    def work(self, matters: list[str], data: st.DataObject) -> None:
        """Do a few of the things that make sense, and of those that are refused."""
        for matter in matters:
            known = self.sql(f"SELECT 1 FROM {matter} LIMIT 1")
            deeds = (DEEDS if known else EMPTY)[matter]
            getattr(self, f"do_{data.draw(st.sampled_from(deeds))}")(data)

    @rule(matter=MATTERS, data=st.data())
    def look_into_one_matter(self, matter: str, data: st.DataObject) -> None:
        """Stay with one matter: what comes of a thing shows when more is done with it."""
        self.work([matter] * 5, data)

    @invariant()
    def check(self) -> None:
        """Compare every list with the base, once it changed or another day came."""
        seen = (self.clock.day, tuple(self.now.values()))
        if seen == self.checked:
            return
        self.checked = seen
        self.an_idea_is_in_one_state_with_what_that_state_asks_for()
        self.an_idea_lies_on_one_shelf_and_is_found_by_its_words()
        self.a_step_that_follows_the_day_lies_at_its_distance()
        self.what_a_project_has_before_it_is_all_told()
        self.what_lies_ahead_is_what_the_base_holds()
        self.a_reminder_comes_when_its_rule_says_and_not_while_put_off()
        self.contacts_and_agreements_are_told_where_they_belong()
        self.what_is_hidden_is_not_offered_and_the_rest_is()

    def an_idea_is_in_one_state_with_what_that_state_asks_for(self) -> None:
        rows = self.sql(
            "SELECT id, state, project_id, reason, answer, follow_up_on, photo_sha256,"
            " photo_thumbnail IS NOT NULL FROM idea"
        )
        for key, state, project, reason, answer, day, digest, small in rows:
            assert state in {"open", "parked", "answered", "dropped", "project"}
            assert (project is not None) == (state == "project")
            born = self.keys("SELECT id FROM project WHERE idea_id = ?", key)
            assert born == ([] if project is None else [project])
            assert reason or state != "dropped"
            assert answer or state != "answered"
            assert day or state != "parked"
            assert bool(digest) == bool(small)
            assert not digest or self.desk.base.media.has(digest)

    def an_idea_lies_on_one_shelf_and_is_found_by_its_words(self) -> None:
        today = self.clock.day.isoformat()
        rows = self.sql("SELECT id, state, follow_up_on, sentence FROM idea")
        shelves = {"open": Shelf.TO_FOLLOW}
        wanted = {
            key: Shelf.TO_FOLLOW
            if state == "parked" and day <= today
            else shelves.get(state) or Shelf(state)
            for key, state, day, _sentence in rows
        }
        found = {shelf: self._listed(shelf=shelf) for shelf in Shelf if shelf is not Shelf.ALL}
        assert {key: shelf for shelf, keys in found.items() for key in keys} == wanted
        assert sum(map(len, found.values())) == len(rows) == len(self._listed())
        counts = idea_list.shelves(self.desk, Shelf.ALL).counts
        told = Counter(wanted.values())
        assert {shelf: count for shelf, count in counts.items() if shelf is not Shelf.ALL} == told
        for word in WORDS:
            having = {key for key, _state, _day, sentence in rows if word in sentence}
            assert having <= set(self._listed(text=word))

    def _listed(self, *, shelf: Shelf = Shelf.ALL, text: str = "") -> list[int]:
        found = idea_list.listed_ideas(self.desk, IdeaQuery(shelf=shelf, text=text))
        return list(found.ids)

    def a_step_that_follows_the_day_lies_at_its_distance(self) -> None:
        rows = self.sql(
            "SELECT s.title, s.due_on, s.offset_days, p.target_on FROM step AS s"
            " JOIN project AS p ON p.id = s.project_id"
            " WHERE s.done_on IS NULL AND s.offset_days IS NOT NULL"
        )
        for title, due, offset, target in rows:
            assert title
            aimed = day_of(target)
            assert day_of(due) == (aimed and aimed + timedelta(days=offset))

    def what_a_project_has_before_it_is_all_told(self) -> None:
        for project in self.projects:
            sheet = sheets.project_sheet(self.desk, project)
            of_project = "FROM {} WHERE project_id = ?"
            for told, table in (
                ([step.id for step in sheet.steps], "step"),
                ([line.id for line in sheet.support], "support_line"),
                ([row.task.id for row in sheet.tasks], "task"),
            ):
                assert sorted(told) == self.keys(f"SELECT id {of_project.format(table)}", project)
            days = [step.due_on or date.max for step in sheet.steps]
            assert days == sorted(days)
            for line in sheet.support:
                assert line.label
                assert not (line.from_on and line.until_on) or line.from_on <= line.until_on
            told = sheet.thread
            kept = [
                one.id for entry in told if entry.strand is Strand.CONTACT for one in entry.contacts
            ]
            assert sorted(kept) == self.keys(
                f"SELECT id {of_project.format('interaction')}", project
            )
            assert [entry.on for entry in told] == sorted(
                (entry.on for entry in told), reverse=True
            )

    def what_lies_ahead_is_what_the_base_holds(self) -> None:
        today = self.clock.day
        read = agenda.read_agenda(self.desk)
        put_off = self.keys(
            "SELECT id FROM task WHERE done_on IS NULL AND snoozed_until > ?", today.isoformat()
        )
        to_do = self.keys("SELECT id FROM task WHERE done_on IS NULL")
        assert sorted(row.task.id for row in read.asleep) == put_off
        assert sorted(row.task.id for row in (*read.tasks, *read.asleep)) == to_do
        assert all(row.task.title for row in (*read.tasks, *read.asleep))
        by_hand = [
            len(tasks.list_tasks(self.desk, assignee_id=one, done_too=True)) for one in self.team
        ]
        assert sum(by_hand) == self.number("SELECT count(*) FROM task")
        until = today + timedelta(days=30)
        assert sorted(row.step.id for row in read.steps) == self.keys(DUE_STEPS, until.isoformat())
        soon = plan.due_steps(self.desk, until=today)
        assert all(row.late == (row.step.due_on < today) for row in soon if row.step.due_on)

    def a_reminder_comes_when_its_rule_says_and_not_while_put_off(self) -> None:
        told = reminders.reminders(self.desk)
        today = self.clock.day.isoformat()
        later = self.sql("SELECT kind, record_id FROM snooze WHERE until_on > ?", today)
        assert not {(one.reminder.kind, one.reminder.record_id) for one in told} & set(later)
        assert len(set(self.sql("SELECT kind, record_id FROM snooze"))) == self.number(
            "SELECT count(*) FROM snooze"
        )
        limit = (self.clock.day - timedelta(days=30)).isoformat()
        quiet = {key for kind, key in later if kind == ReminderKind.IDEA_ASLEEP}
        asleep = [one for one in told if one.reminder.kind is ReminderKind.IDEA_ASLEEP]
        assert {one.reminder.record_id for one in asleep} == {
            key for (key,) in self.sql(ASLEEP, limit)
        } - quiet
        assert reminders.reminder_list(self.desk, limit=1).count == len(told)

    def contacts_and_agreements_are_told_where_they_belong(self) -> None:
        for person in self.people:
            sheet = person_sheet.person_sheet(self.desk, person)
            for told, table in (
                ([one.id for one in sheet.interactions], "interaction"),
                ([one.id for one in sheet.consents], "image_consent"),
            ):
                kept = f"SELECT id FROM {table} WHERE cooperator_id = ?"
                assert sorted(told) == self.keys(kept, person)
            voiced = "SELECT id FROM idea WHERE said_by_id = ?"
            assert sorted(row.idea.id for row in sheet.ideas) == self.keys(voiced, person)
            assert all(one.uses and one.until_on for one in sheet.consents)
        for place in self.places:
            rows, count = residence_sheet.list_contacts(self.desk, place)
            assert count == self.number(THERE, place)
            assert len(rows) == min(count, residence_sheet.CONTACTS_AT_ONCE)
        assert self.number("SELECT count(*) FROM interaction WHERE facts = ''") == 0
        known = {channel.value for channel in Channel}
        assert {row[0] for row in self.sql("SELECT channel FROM interaction")} <= known

    def what_is_hidden_is_not_offered_and_the_rest_is(self) -> None:
        entries = self.sql("SELECT key, definition FROM catalogue_entry")
        hidden = {key for key, definition in entries if json.loads(definition)["hidden"]}
        ours = {key for key, _definition in entries if key.startswith("equipe-")}
        assert len({key for key, _definition in entries}) == len(entries)
        every = {idea.key for idea in catalogue.shipped()} | ours
        assert {idea.key for idea in catalogue.catalogue(self.desk)} == every - hidden
        rows = catalogue_sheets.list_catalogue(self.desk, self.places[0])
        assert {row.known.idea.key for row in rows} == every
        assert hidden == {row.known.idea.key for row in rows if row.known.hidden}
        assert hidden.isdisjoint(row.known.idea.key for row in rows if row.rank is not None)
        for row in rows:
            if row.proposed or row.known.origin.is_ours:
                proposed = "SELECT count(*) FROM idea WHERE catalogue_key = ?"
                assert row.proposed == self.number(proposed, row.known.idea.key)
        place = next(
            one.residence
            for one in residences.list_residences(self.desk)
            if one.residence.id == self.places[1]
        )
        offered = catalogue.suggestions(self.desk, [place], count=99)[place.id]
        assert hidden.isdisjoint(one.idea.key for one in offered)


FollowUpMachine.TestCase.settings = settings(
    max_examples=10,
    stateful_step_count=20,
    deadline=None,
    # Each step writes a real base: shrinking a failure would take longer than reading it.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
TestFollowUpMachine = FollowUpMachine.TestCase
