"""What a team may do about the thread of projects, each deed checked by what it must have done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.contacts import ContactNote, Whom, as_note, gathered
from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.plan import StepDraft, TargetDay
from idcoop_desktop.domain.projects import Carrier, SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import (
    catalogue,
    catalogue_edits,
    consents,
    contacts,
    email_texts,
    emails,
    ideas,
    life,
    plan,
    projects,
    proposals,
    reminders,
    support,
    tasks,
)
from idcoop_desktop.services.proposals import Proposal
from idcoop_desktop.store import follow_up
from tests.unit.services.conftest import ruling
from tests.unit.services.follow_up_hands import COLOURS, WORDS, FollowUpHands, day_of, photo

REFUSED = DomainError
TODO = "SELECT due_on FROM task WHERE idea_id = ? AND done_on IS NULL ORDER BY due_on"
_IDEA = "SELECT state, follow_up_on, photo_sha256 FROM idea WHERE id = ?"
_STEPS = "SELECT id, offset_days, due_on, done_on FROM step WHERE project_id = ? ORDER BY id"
_PLANS = ("fete-des-voisins", "fresque", "disparu")


class IdeaDeeds(FollowUpHands):
    """Ideas: noted, corrected, answered, parked, dropped, taken up again, made a project."""

    def _to_do(self, idea: int) -> list[date]:
        return [date.fromisoformat(day) for (day,) in self.sql(TODO, idea)]

    def _idea(self, data: st.DataObject) -> int:
        live = self.keys("SELECT id FROM idea WHERE state IN ('open', 'parked')")
        parked = self.keys("SELECT id FROM idea WHERE state = 'parked'")
        every = self.keys("SELECT id FROM idea")
        # Parked ideas go several ways: they are chosen most.
        return data.draw(st.sampled_from((*parked, *parked, *parked, *live, *live, *every, 1)))

    def do_note_idea(self, data: st.DataObject) -> None:
        day = self.day_or_none(data)
        colour = data.draw(st.sampled_from((None, *COLOURS)))
        found = self.attempt(
            ideas.note_idea,
            sentence=self.words(data),
            residence_id=data.draw(st.sampled_from(self.places)),
            said_by_id=data.draw(st.sampled_from((None, *self.people))),
            said_by_name=data.draw(st.sampled_from(("", "Mme <i>Le Gall</i>"))),
            follow_up_on=day,
            photo=None if colour is None else photo(colour),
        )
        if found is not REFUSED:
            assert self._to_do(found) == ([] if day is None else [day])

    def do_set_photo(self, data: st.DataObject) -> None:
        idea, colour = self._idea(data), data.draw(st.sampled_from((None, *COLOURS)))
        given = None if colour is None else photo(colour)
        if self.attempt(ideas.set_photo, idea, given) is not REFUSED:
            ((_state, _day, digest),) = self.sql(_IDEA, idea)
            assert bool(digest) == (given is not None)
            if given is not None:
                assert self.desk.base.media.get(digest) == given.jpeg

    def do_edit_idea(self, data: st.DataObject) -> None:
        idea, day = self._idea(data), self.day_or_none(data, first=0)
        known = self.sql(_IDEA, idea)
        to_do = self._to_do(idea)
        found = self.attempt(
            ideas.edit_idea,
            idea,
            sentence=self.words(data),
            residence_id=data.draw(st.sampled_from(self.places)),
            channel=data.draw(st.sampled_from(Channel)),
            said_by_id=data.draw(st.sampled_from((None, *self.people))),
            said_by_name="",
            follow_up_on=day,
        )
        if found is REFUSED:
            return
        ((state, before, _photo),) = known
        moved = state in {"open", "parked"} and day_of(before) != day
        assert self._to_do(idea) == (to_do if not moved else [] if day is None else [day])

    def do_answer(self, data: st.DataObject) -> None:
        idea, step, day = self._idea(data), self.words(data), self.day_or_none(data)
        found = self.attempt(ideas.answer_idea, idea, self.words(data), next_step=step, due_on=day)
        if found is not REFUSED:
            told = step.strip(" \x00")
            assert self._to_do(idea) == ([day or self.clock.day] if told else [])

    def do_park(self, data: st.DataObject) -> None:
        idea, day = self._idea(data), self.day(data)
        if self.attempt(ideas.park_idea, idea, until=day, reason="x") is not REFUSED:
            assert day > self.clock.day
            assert self._to_do(idea) == [day]

    def do_drop(self, data: st.DataObject) -> None:
        idea = self._idea(data)
        if self.attempt(ideas.drop_idea, idea, self.words(data)) is not REFUSED:
            assert self._to_do(idea) == []

    def do_resume(self, data: st.DataObject) -> None:
        idea = self._idea(data)
        if self.attempt(ideas.resume_idea, idea) is not REFUSED:
            assert self.sql(_IDEA, idea)[0][:2] == ("open", None)
            assert self._to_do(idea) == []

    def do_make_project(self, data: st.DataObject) -> None:
        idea = self._idea(data)
        state = [row[0] for row in self.sql(_IDEA, idea)]
        made = self.attempt(
            projects.make_project,
            title=self.words(data),
            residence_id=data.draw(st.sampled_from(self.places)),
            idea_id=idea,
        )
        if made is not REFUSED:
            assert state in (["open"], ["parked"])
            assert self.sql("SELECT idea_id FROM project WHERE id = ?", made) == [(idea,)]
            assert self._to_do(idea) == []
            ((digest,),) = self.sql("SELECT photo_sha256 FROM idea WHERE id = ?", idea)
            shown = self.sql("SELECT sha256 FROM photo WHERE project_id = ?", made)
            assert shown == ([(digest,)] if digest else [])

    def do_propose(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from((*self._catalogue(), "disparue")))
        place, day = data.draw(st.sampled_from(self.places)), self.day(data)
        live = "SELECT count(*) FROM idea WHERE catalogue_key = ? AND residence_id = ?"
        there = self.number(f"{live} AND state IN ('open', 'parked')", key, place)
        counts = [self.number(f"SELECT count(*) FROM {table}") for table in ("idea", "task")]
        hidden = key not in {idea.key for idea in catalogue.catalogue(self.desk)}
        found = self.attempt(
            proposals.propose,
            Proposal(
                key=key,
                residence_id=place,
                channel=Channel.DOORSTEP,
                first_step=self.words(data),
                due_on=day,
                assignee_id=data.draw(st.sampled_from(self.team)),
            ),
        )
        if found is not REFUSED:
            assert not there
            assert not hidden
            assert self._to_do(found) == [day]
            after = [self.number(f"SELECT count(*) FROM {table}") for table in ("idea", "task")]
            assert after == [count + 1 for count in counts]

    def _catalogue(self) -> tuple[str, ...]:
        ours = "SELECT key FROM catalogue_entry WHERE key LIKE 'equipe-%' ORDER BY id"
        return (*self.shipped, *(key for (key,) in self.sql(ours)))

    def do_write_in_catalogue(self, data: st.DataObject) -> None:
        model = replace(catalogue.shipped()[0], title=self.words(data), cautions=())
        key = data.draw(st.sampled_from((None, *self._catalogue())))
        if key is None:
            found = self.attempt(catalogue_edits.add_to_catalogue, model)
        else:
            found = self.attempt(catalogue_edits.edit_in_catalogue, key, model)
        if found is not REFUSED:
            told = catalogue.known_idea(self.desk, key or found)
            assert (told.idea.title, told.origin.is_ours) == (model.title, True)

    def do_hide(self, data: st.DataObject) -> None:
        key, hidden = data.draw(st.sampled_from(self._catalogue())), data.draw(st.booleans())
        before = catalogue.known_idea(self.desk, key)
        self.attempt(catalogue_edits.hide_in_catalogue, key, hidden=hidden)
        assert catalogue.known_idea(self.desk, key) == replace(before, hidden=hidden)

    def do_restore(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(self._catalogue()))
        found = self.attempt(catalogue_edits.restore_shipped, key)
        assert (found is REFUSED) == (key not in self.shipped)
        if found is not REFUSED:
            assert catalogue.known_idea(self.desk, key).idea in catalogue.shipped()


class PlanDeeds(FollowUpHands):
    """Projects: their life in short, their plan, what they are given, and what is to do."""

    def _project(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from(self.projects))

    def _plan(self, project: int) -> dict[int, tuple[Any, ...]]:
        return {row[0]: row[1:] for row in self.sql(_STEPS, project)}

    def do_live(self, data: st.DataObject) -> None:
        project = self._project(data)
        postponed = ruling(
            outcome=Outcome.POSTPONED,
            decided_on=self.clock.day,
            reason="x",
            reconsider_on=self.clock.day + timedelta(days=9),
        )
        deeds: tuple[tuple[Any, ...], ...] = (
            (life.decide, project, ruling(decided_on=self.clock.day)),
            (life.decide, project, postponed),
            (life.start, project, self.clock.day),
            (life.abandon, project, "x"),
            (life.step_back, project, "x"),
            (life.resume, project),
        )
        self.attempt(*data.draw(st.sampled_from(deeds)))

    def _moved(self, project: int, before: dict[int, tuple[Any, ...]]) -> int:
        """Check that steps kept their offsets, and those done or dated by hand their days."""
        after = self._plan(project)
        for key, (offset, due, done) in before.items():
            assert after[key][0] == offset
            assert after[key][2] == done
            if done is not None or offset is None:
                assert after[key][1] == due
        return sum(after[key] != before[key] for key in before)

    def do_set_target(self, data: st.DataObject) -> None:
        project, day = self._project(data), self.day_or_none(data, last=200)
        before = self._plan(project)
        found = self.attempt(plan.set_target, project, day)
        moved = self._moved(project, before)
        assert moved == (0 if found is REFUSED else found)

    def do_edit_project(self, data: st.DataObject) -> None:
        project, day = self._project(data), self.day_or_none(data, last=200)
        told = data.draw(st.booleans())
        before = self._plan(project)
        aimed = self.sql("SELECT target_on FROM project WHERE id = ?", project)
        found = self.attempt(
            projects.edit_project,
            project,
            title=self.words(data),
            summary=self.words(data),
            residence_id=data.draw(st.sampled_from(self.places)),
            target=TargetDay(day) if told else None,
        )
        moved = self._moved(project, before)
        after = self.sql("SELECT target_on FROM project WHERE id = ?", project)
        if told and found is not REFUSED:
            assert day_of(after[0][0]) == day
        else:
            assert (after, moved) == (aimed, 0)

    def do_apply_template(self, data: st.DataObject) -> None:
        project, day = self._project(data), self.day_or_none(data, last=200)
        wanted = data.draw(st.sampled_from((None, {0, 2})))
        before = self._plan(project)
        found = self.attempt(
            plan.apply_template,
            project,
            data.draw(st.sampled_from(_PLANS)),
            target_on=day,
            wanted=wanted,
        )
        self._moved(project, before)
        assert len(self._plan(project)) == len(before) + (0 if found is REFUSED else found)

    def _draft(self, data: st.DataObject) -> StepDraft:
        return StepDraft(
            title=self.words(data),
            carried_by=data.draw(st.sampled_from(Carrier)),
            due_on=self.day_or_none(data),
            offset_days=data.draw(st.none() | st.integers(-40, 40) | st.just(731)),
            note=self.words(data),
        )

    def do_add_step(self, data: st.DataObject) -> None:
        self.attempt(plan.add_step, self._project(data), self._draft(data))

    def do_edit_step(self, data: st.DataObject) -> None:
        step = self.some(data, "step") or 1
        draft = self._draft(data)
        known = self.sql("SELECT offset_days, due_on, done_on FROM step WHERE id = ?", step)
        if known and data.draw(st.booleans()):
            # As the form does when only words are corrected.
            offset, due, _done = known[0]
            draft = replace(draft, offset_days=offset, due_on=day_of(due))
        if self.attempt(plan.edit_step, step, draft) is not REFUSED:
            after = self.sql("SELECT offset_days, due_on, done_on FROM step WHERE id = ?", step)
            assert after[0][0] == draft.offset_days
            assert after[0][2] == known[0][2]
            if draft.offset_days is None:
                assert day_of(after[0][1]) == draft.due_on
            elif known[0][2] and known[0][0] == draft.offset_days:
                assert after == known

    def do_shift_step(self, data: st.DataObject) -> None:
        step, days = self.some(data, "step") or 1, data.draw(st.sampled_from((-7, 7)))
        known = self.sql("SELECT due_on FROM step WHERE id = ?", step)
        if self.attempt(plan.shift_step, step, days) is not REFUSED:
            due = day_of(known[0][0])
            assert due is not None
            after = self.sql("SELECT due_on FROM step WHERE id = ?", step)
            assert day_of(after[0][0]) == due + timedelta(days=days)

    def do_tick_step(self, data: st.DataObject) -> None:
        step, done = self.some(data, "step") or 1, data.draw(st.booleans())
        known = self.sql("SELECT due_on, done_on FROM step WHERE id = ?", step)
        if self.attempt(plan.tick_step, step, done=done) is not REFUSED:
            after = self.sql("SELECT due_on, done_on FROM step WHERE id = ?", step)
            if done:
                day = known[0][1] or self.clock.day.isoformat()
                assert after == [(known[0][0], day)]
            else:
                assert after[0][1] is None

    def do_remove_step(self, data: st.DataObject) -> None:
        self.attempt(plan.remove_step, self.some(data, "step") or 1)

    def _help(self, data: st.DataObject) -> SupportDraft:
        return SupportDraft(
            data.draw(st.sampled_from(SupportKind)),
            self.words(data),
            data.draw(st.sampled_from(Carrier)),
            self.day_or_none(data),
            self.day_or_none(data),
        )

    def do_add_support(self, data: st.DataObject) -> None:
        self.attempt(support.add_support, self._project(data), self._help(data))

    def do_edit_support(self, data: st.DataObject) -> None:
        line = self.some(data, "support_line") or 1
        self.attempt(support.edit_support, line, self._help(data))

    def do_tick_support(self, data: st.DataObject) -> None:
        line, done = self.some(data, "support_line") or 1, data.draw(st.booleans())
        known = self.sql("SELECT done_on FROM support_line WHERE id = ?", line)
        if self.attempt(support.finish_support, line, done=done) is not REFUSED:
            after = self.sql("SELECT done_on FROM support_line WHERE id = ?", line)
            assert after == [(known[0][0] or self.clock.day.isoformat() if done else None,)]

    def do_remove_support(self, data: st.DataObject) -> None:
        self.attempt(support.remove_support, self.some(data, "support_line") or 1)


class TaskDeeds(FollowUpHands):
    """Tasks, reminders put off, contacts, e-mails and agreements."""

    def do_add_task(self, data: st.DataObject) -> None:
        self.attempt(
            tasks.add_task,
            title=self.words(data),
            due_on=self.day(data),
            project_id=data.draw(st.sampled_from((None, *self.projects))),
            idea_id=self.some(data, "idea"),
            assignee_id=data.draw(st.sampled_from((None, *self.team))),
        )

    def do_edit_task(self, data: st.DataObject) -> None:
        self.attempt(
            tasks.edit_task,
            self.some(data, "task") or 1,
            title=self.words(data),
            due_on=self.day(data),
            assignee_id=data.draw(st.sampled_from((*self.team, 1))),
        )

    def do_snooze_task(self, data: st.DataObject) -> None:
        task, day = self.some(data, "task") or 1, self.day(data)
        if self.attempt(tasks.snooze_task, task, day) is not REFUSED:
            assert day > self.clock.day

    def do_finish_task(self, data: st.DataObject) -> None:
        task, done = self.some(data, "task") or 1, data.draw(st.booleans())
        known = self.sql("SELECT done_on FROM task WHERE id = ?", task)
        if self.attempt(tasks.finish_task, task, done=done) is not REFUSED:
            after = self.sql("SELECT done_on FROM task WHERE id = ?", task)
            assert after == [(known[0][0] or self.clock.day.isoformat() if done else None,)]

    def do_remove_task(self, data: st.DataObject) -> None:
        self.attempt(tasks.remove_task, self.some(data, "task") or 1)

    def do_snooze_reminder(self, data: st.DataObject) -> None:
        told = reminders.reminders(self.desk)
        if not told:
            return
        chosen, day = data.draw(st.sampled_from(told)), self.day(data)
        if self.attempt(reminders.snooze_reminder, chosen.reminder, day) is not REFUSED:
            assert day > self.clock.day
            left = {one.reminder for one in reminders.reminders(self.desk)}
            assert left == {one.reminder for one in told} - {chosen.reminder}

    def _note(self, data: st.DataObject) -> ContactNote:
        return ContactNote(
            on=self.day(data, first=-9, last=1),
            facts=self.words(data),
            channel=data.draw(st.sampled_from(Channel)),
            next_step=self.words(data),
            whom=Whom(
                person_ids=tuple(data.draw(st.lists(st.sampled_from(self.people), max_size=3))),
                residence_id=data.draw(st.sampled_from((None, *self.places))),
                group=data.draw(st.sampled_from(("", "Le conseil <b>syndical</b>"))),
            ),
        )

    def do_note_contact(self, data: st.DataObject) -> None:
        note, remind = self._note(data), self.day_or_none(data)
        count = self.number("SELECT count(*) FROM task")
        found = self.attempt(
            contacts.note_contact,
            note,
            project_id=data.draw(st.sampled_from((None, *self.projects))),
            remind_on=remind,
        )
        if found is not REFUSED:
            assert len(found) == max(1, len(set(note.whom.person_ids)))
            assert self.number("SELECT count(*) FROM task") == count + (remind is not None)

    def do_correct_contact(self, data: st.DataObject) -> None:
        same, note = self._contact(data), self._note(data)
        if same is None:
            return
        before = set(self.keys("SELECT id FROM interaction")) - set(same)
        if self.attempt(contacts.correct_contact, same, note) is not REFUSED:
            fresh = sorted(set(self.keys("SELECT id FROM interaction")) - before)
            written = [follow_up.get_interaction(self.desk.base, key) for key in fresh]
            told = as_note(written)
            assert set(told.whom.person_ids) == set(note.whom.person_ids)
            assert replace(told, whom=Whom()) == replace(
                note, next_step=told.next_step, facts=note.facts, whom=Whom()
            )

    def do_remove_contact(self, data: st.DataObject) -> None:
        same = self._contact(data)
        if same is not None:
            count = self.number("SELECT count(*) FROM interaction")
            self.attempt(contacts.remove_contact, same)
            assert self.number("SELECT count(*) FROM interaction") == count - len(same)

    def _contact(self, data: st.DataObject) -> tuple[int, ...] | None:
        keys = self.keys("SELECT id FROM interaction")
        found = follow_up.interactions_by_id(self.desk.base, keys)
        told = gathered(found[key] for key in keys)
        if not told:
            return None
        return tuple(one.id for one in data.draw(st.sampled_from(told)))

    def do_send_email(self, data: st.DataObject) -> None:
        chosen = data.draw(st.lists(st.sampled_from(self.people), unique=True, max_size=2))
        project = data.draw(st.sampled_from(self.projects))
        self.attempt(emails.note_email, project, chosen, self.words(data))

    def do_write_email(self, data: st.DataObject) -> None:
        key = email_texts.shipped()[0].key
        subject, body = self.words(data), data.draw(st.sampled_from((*WORDS, "{inconnu}", "")))
        found = self.attempt(email_texts.save_email_text, key, subject=subject, body=body)
        if found is not REFUSED:
            told = next(one for one in email_texts.email_texts(self.desk) if one.key == key)
            assert (told.subject, told.body, told.own) == (subject, body, True)

    def do_note_consent(self, data: st.DataObject) -> None:
        self.attempt(
            consents.note_consent,
            data.draw(st.sampled_from(self.people)),
            tuple(data.draw(st.lists(st.sampled_from(ImageUse), max_size=2))),
            from_on=self.day(data),
            until_on=self.day_or_none(data, last=90),
            note=self.words(data),
        )

    def do_withdraw_consent(self, data: st.DataObject) -> None:
        consent = self.some(data, "image_consent") or 1
        self.attempt(consents.withdraw_consent, consent, self.day(data))
