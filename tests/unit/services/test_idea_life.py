"""An idea is answered, parked until a day, dropped, taken up again; its photo follows it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.idea_list import IdeaQuery
from idcoop_desktop.domain.ideas import Channel, IdeaState, state_on
from idcoop_desktop.domain.showcase import Moment, PhotoConsent
from idcoop_desktop.services import idea_list, ideas, journal, projects, showcase
from idcoop_desktop.services.idea_photos import idea_thumbnail, prepare_photo
from idcoop_desktop.store import ideas as store
from idcoop_desktop.store.unit_of_work import unit_of_work
from tests.unit.services.conftest import TODAY, picture

SOON = TODAY + timedelta(days=10)


@pytest.fixture
def idea(village) -> int:
    return ideas.note_idea(
        village.desk, sentence="Un banc", residence_id=village.ajoncs, follow_up_on=SOON
    )


def tasks(village, idea_id: int) -> list[tuple[str, object]]:
    found = store.tasks_of_idea(village.desk.base, idea_id, open_only=True)
    return [(task.title, task.due_on) for task in found]


def known(village, idea_id: int):
    return store.get_idea(village.desk.base, idea_id)


ACTS = {
    "answer": lambda desk, key: ideas.answer_idea(
        desk, key, "C’est prévu", next_step="Prévenir", due_on=SOON
    ),
    "park": lambda desk, key: ideas.park_idea(desk, key, until=SOON, reason="Les travaux"),
    "drop": lambda desk, key: ideas.drop_idea(desk, key, "Pas de place"),
    "photo": lambda desk, key: ideas.set_photo(desk, key, prepare_photo(picture())),
    "edit": lambda desk, key: ideas.edit_idea(
        desk,
        key,
        sentence="Deux bancs",
        residence_id=known_place(desk),
        channel=Channel.PHONE,
        said_by_id=None,
        said_by_name="Elle",
        follow_up_on=None,
    ),
}


def known_place(desk) -> int:
    place = idea_list.last_residence(desk)
    assert place is not None
    return place.id


def test_an_answer_is_kept_and_its_next_step_is_a_task(village, idea):
    ideas.answer_idea(village.desk, idea, " C’est prévu ", next_step="Prévenir", due_on=SOON)
    assert (known(village, idea).state, known(village, idea).answer) == (
        IdeaState.ANSWERED,
        "C’est prévu",
    )
    assert tasks(village, idea) == [("Prévenir", SOON)]


def test_an_answer_needs_no_next_step_and_a_step_no_day(village, idea):
    ideas.answer_idea(village.desk, idea, "C’est prévu")
    assert tasks(village, idea) == []
    again = ideas.note_idea(village.desk, sentence="Un four", residence_id=village.ajoncs)
    ideas.answer_idea(village.desk, again, "Peut-être", next_step="En parler")
    assert tasks(village, again) == [("En parler", TODAY)]


def test_a_parked_idea_waits_and_comes_back_on_its_day(village, clock, idea):
    ideas.park_idea(village.desk, idea, until=SOON, reason=" Les  travaux ")
    parked = known(village, idea)
    assert (parked.state, parked.follow_up_on, parked.reason) == (
        IdeaState.PARKED,
        SOON,
        "Les travaux",
    )
    assert tasks(village, idea) == [("Reprendre l’idée mise en attente", SOON)]
    sheet = idea_list.idea_sheet(village.desk, idea)
    assert (sheet.state, sheet.can_act, sheet.can_resume) == (IdeaState.PARKED, True, True)
    clock.day = SOON
    sheet = idea_list.idea_sheet(village.desk, idea)
    assert (sheet.state, sheet.can_act, sheet.can_resume) == (IdeaState.OPEN, True, False)
    ideas.park_idea(village.desk, idea, until=SOON + timedelta(days=5))
    assert state_on(known(village, idea), SOON) is IdeaState.PARKED


def test_a_day_gone_by_is_refused(village, idea):
    with pytest.raises(DomainError, match="à venir"):
        ideas.park_idea(village.desk, idea, until=TODAY)
    assert known(village, idea).state is IdeaState.OPEN


@pytest.mark.parametrize("act", ["answer", "park", "drop"])
def test_an_idea_is_taken_up_again(village, idea, act):
    ACTS[act](village.desk, idea)
    ideas.resume_idea(village.desk, idea)
    again = known(village, idea)
    assert (again.state, again.reason, again.follow_up_on) == (IdeaState.OPEN, "", None)
    assert tasks(village, idea) == []
    with pytest.raises(DomainError, match="déjà à suivre"):
        ideas.resume_idea(village.desk, idea)


def test_a_project_is_not_taken_back_to_an_idea(village, idea):
    projects.make_project(village.desk, title="Le banc", residence_id=village.ajoncs, idea_id=idea)
    sheet = idea_list.idea_sheet(village.desk, idea)
    assert (sheet.can_act, sheet.can_resume) == (False, False)
    for act in (ideas.resume_idea, ACTS["answer"], ACTS["park"], ACTS["drop"]):
        with pytest.raises(DomainError):
            act(village.desk, idea)


@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_taken_back_whole(village, idea, act):
    before = village.content()
    ACTS[act](village.desk, idea)
    assert village.content() != before
    journal.undo(village.desk)
    assert village.content() == before


def test_a_correction_changes_what_was_typed_and_moves_the_reminder(village, idea):
    def edit(follow_up_on: object) -> None:
        ideas.edit_idea(
            village.desk,
            idea,
            sentence=" Deux  bancs ",
            residence_id=village.phare,
            channel=Channel.VISIT,
            said_by_id=village.nadia,
            said_by_name="",
            follow_up_on=follow_up_on,
        )

    edit(SOON)
    assert tasks(village, idea) == [("Donner suite à l’idée", SOON)]
    later = SOON + timedelta(days=3)
    edit(later)
    row = idea_list.idea_sheet(village.desk, idea).row
    assert (row.idea.sentence, row.said_by) == ("Deux bancs", "Nadia Benali")
    assert (row.idea.residence_id, row.idea.channel) == (village.phare, Channel.VISIT)
    assert tasks(village, idea) == [("Donner suite à l’idée", later)]
    edit(None)
    assert tasks(village, idea) == []
    ideas.answer_idea(village.desk, idea, "Non", next_step="Rappeler")
    edit(later)
    assert tasks(village, idea) == [("Rappeler", TODAY)]


def test_a_photo_is_kept_shown_small_changed_and_taken_away(village):
    photo = prepare_photo(picture(form="PNG"))
    noted = ideas.note_idea(
        village.desk, sentence="Un mur triste", residence_id=village.phare, photo=photo
    )
    kept = known(village, noted)
    assert village.desk.base.media.get(kept.photo_sha256) == photo.jpeg
    small = idea_thumbnail(village.desk, noted)
    assert small is not None
    assert small.startswith(b"\xff\xd8")
    ideas.set_photo(village.desk, noted, prepare_photo(picture(colour="red")))
    assert known(village, noted).photo_sha256 != kept.photo_sha256
    ideas.set_photo(village.desk, noted, None)
    assert (known(village, noted).photo_sha256, idea_thumbnail(village.desk, noted)) == ("", None)


def test_what_is_no_picture_is_refused():
    with pytest.raises(DomainError, match="JPEG, PNG, WebP ou HEIC"):
        prepare_photo(b"%PDF-1.7")


def test_the_photo_and_the_catalogue_follow_into_the_project(village):
    idea = ideas.note_idea(
        village.desk,
        sentence="Un mur triste",
        residence_id=village.phare,
        photo=prepare_photo(picture()),
        catalogue_key="fresque-participative",
    )
    project = projects.make_project(
        village.desk, title="La fresque", residence_id=village.phare, idea_id=idea
    )
    (photo,) = showcase.showcase.photos(village.desk.base, project)
    assert (photo.moment, photo.width, photo.height) == (Moment.BEFORE, 900, 600)
    assert photo.consent is PhotoConsent.UNKNOWN
    assert showcase.thumbnail(village.desk, photo.id) == idea_thumbnail(village.desk, idea)
    made = projects.projects.get_project(village.desk.base, project)
    assert made.catalogue_key == "fresque-participative"


def test_a_photo_that_is_not_on_this_computer_yet_stays_behind(village):
    idea = ideas.note_idea(village.desk, sentence="Un mur", residence_id=village.phare)
    with unit_of_work(village.desk.base, "essai", author_id=0, at=village.clock.now()) as unit:
        store.update_idea(unit, idea, photo_sha256="0" * 64)
    project = projects.make_project(
        village.desk, title="La fresque", residence_id=village.phare, idea_id=idea
    )
    assert showcase.showcase.photos(village.desk.base, project) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "é" * 32_768,
        "<b>Un banc</b> & <img src=x>",
        "Un banc 🌳 pour 👩‍👩‍👧",
        "مقعد تحت الشجرة",
        "'; DROP TABLE idea; --",
    ],
)
def test_whatever_is_said_is_stored_as_said_and_found_again(village, sentence):
    ideas.note_idea(village.desk, sentence="Un four", residence_id=village.ajoncs)
    key = ideas.note_idea(village.desk, sentence=sentence, residence_id=village.phare)
    assert known(village, key).sentence == sentence
    query = IdeaQuery(text=sentence.split(" ", 1)[-1])
    assert list(idea_list.listed_ideas(village.desk, query).ids) == [key]


def test_what_no_text_may_hold_is_left_out(village):
    key = ideas.note_idea(village.desk, sentence="Un\x00 banc", residence_id=village.ajoncs)
    assert known(village, key).sentence == "Un banc"


def test_the_journal_tells_what_happened_to_an_idea(village, idea):
    ideas.answer_idea(village.desk, idea, "C’est prévu")
    told = journal.idea_history(village.desk, idea)
    assert "réponse" in str(told).lower()
    assert "C’est prévu" in str(told)


def test_a_parked_idea_waits_until_the_corrected_day_and_its_reminder_too(village, clock, idea):
    def put_off(day: object) -> tuple[object, ...]:
        known_now = known(village, idea)
        ideas.edit_idea(
            village.desk,
            idea,
            sentence=known_now.sentence,
            residence_id=known_now.residence_id,
            channel=known_now.channel,
            said_by_id=None,
            said_by_name="",
            follow_up_on=day,
        )
        after = known(village, idea)
        return after.state, after.reason, after.follow_up_on, tasks(village, idea)

    def park() -> None:
        ideas.park_idea(village.desk, idea, until=SOON, reason="Les travaux")

    later = SOON + timedelta(days=5)
    back = "Reprendre l’idée mise en attente"
    follow = "Donner suite à l’idée"
    park()
    assert put_off(SOON) == (IdeaState.PARKED, "Les travaux", SOON, [(back, SOON)])
    assert put_off(later) == (IdeaState.PARKED, "Les travaux", later, [(back, later)])
    assert put_off(TODAY) == (IdeaState.OPEN, "", TODAY, [(follow, TODAY)])
    park()
    assert put_off(None) == (IdeaState.OPEN, "", None, [])
    park()
    clock.day = SOON
    assert put_off(later) == (IdeaState.OPEN, "", later, [(follow, later)])
