"""The first start, the later ones, and the invented coop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from idcoop_desktop.domain.consents import ImageUse, uses_on
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel, IdeaState
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import (
    budget_lists,
    criteria,
    ideas,
    journal,
    opening,
    people,
    plan,
    projects,
    reminders,
    settings,
    tasks,
    today,
)
from idcoop_desktop.services.data_folder import base_exists, is_demo, unlock_hint
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.services.opening import NewBase, Opened
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.envelope import create as new_key
from idcoop_desktop.store.errors import (
    BaseExists,
    MissingEnvelope,
    SharedFolder,
    WrongPassphrase,
    WrongRecoveryCode,
)
from idcoop_desktop.store.folder import KEY_FILE
from idcoop_desktop.store.recovery_code import new_code
from tests.keyrings import memory_keyring
from tests.unit.services.conftest import StandingClock

WANTED = NewBase(
    coop_name=" Ar Mor  Habitat",
    author_name="Maëlle Kervadec",
    passphrase="quatre mots tirés au sort",
    ceiling_cents=60_000,
    envelope_cents=300_000,
    year=2026,
)


@pytest.fixture
def remembering() -> Iterator[None]:
    with memory_keyring():
        yield


def test_a_coop_starts_with_its_name_its_ceiling_and_its_envelope(tmp_path: Path) -> None:
    clock = StandingClock()
    made = opening.create_base(tmp_path / "new", WANTED, clock=clock)
    desk = made.opened.desk(clock=clock)
    assert settings.profile(desk).coop_name == "Ar Mor Habitat"
    assert settings.rules(desk, date(2026, 1, 1)).ceiling_cents == 60_000
    envelope = criteria.envelope_of(desk, 2026)
    assert envelope is not None
    assert envelope.amount == 300_000
    assert desk.author.name == "Maëlle Kervadec"
    assert journal.undo_label(desk) is None
    made.opened.base.close()


def test_later_it_opens_by_the_phrase_or_by_the_printed_code(tmp_path: Path) -> None:
    assert not base_exists(tmp_path)
    made = opening.create_base(tmp_path, replace(WANTED, envelope_cents=0))
    made.opened.base.close()
    assert base_exists(tmp_path)
    opening.unlock(tmp_path, WANTED.passphrase).base.close()
    opening.unlock_with_code(tmp_path, made.recovery_code.lower()).base.close()
    with pytest.raises(WrongPassphrase):
        opening.unlock(tmp_path, "autre")
    with pytest.raises(WrongRecoveryCode):
        opening.unlock_with_code(tmp_path, new_code())
    with pytest.raises(BaseExists):
        opening.create_base(tmp_path, WANTED)
    with pytest.raises(MissingEnvelope):
        opening.unlock(tmp_path / "absent", "x")
    assert opening.recovery_sheet(made.recovery_code, "Ar Mor").startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (replace(WANTED, coop_name=" "), "nom de votre coopérative"),
        (replace(WANTED, author_name=""), "votre nom"),
        (replace(WANTED, passphrase="abc"), "plus longue"),
        (replace(WANTED, ceiling_cents=0), "zéro"),
        (replace(WANTED, envelope_cents=-1), "négative"),
    ],
)
def test_answers_that_are_missing_create_nothing(
    tmp_path: Path, wrong: NewBase, words: str
) -> None:
    with pytest.raises(DomainError, match=words):
        opening.create_base(tmp_path / "new", wrong)
    assert not (tmp_path / "new").exists()


def test_a_folder_copied_by_another_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SharedFolder):
        opening.create_base(tmp_path / "OneDrive" / "IDCoop", WANTED)


def test_a_creation_that_fails_leaves_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> Base:
        raise OSError(28, "disque plein")

    monkeypatch.setattr(opening.Base, "create", full)
    with pytest.raises(OSError, match="disque plein"):
        opening.create_base(tmp_path, WANTED)
    assert not (tmp_path / KEY_FILE).exists()


def test_a_creation_cut_before_anybody_was_named_still_opens(tmp_path: Path) -> None:
    made = new_key(tmp_path / KEY_FILE, "phrase")
    opened = Opened(Base.create(tmp_path, made.key), made.key, tmp_path)
    assert opened.desk().author.name == "Équipe vie coopérative"
    assert len(people.list_staff(opened.desk())) == 1
    opened.base.close()


def test_a_computer_remembers_when_asked(tmp_path: Path, remembering: None) -> None:
    assert opening.unlock_remembered(tmp_path) is None
    made = opening.create_base(tmp_path, WANTED)
    made.opened.base.close()
    assert opening.unlock_remembered(tmp_path) is None
    assert opening.remember(made.opened)
    again = opening.unlock_remembered(tmp_path)
    assert again is not None
    assert again.desk().author.name == "Maëlle Kervadec"
    again.base.close()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    opened = create_demo(tmp_path_factory.mktemp("demo"), date(2026, 11, 23))
    yield opened
    opened.base.close()


def test_the_invented_coop_shows_every_state(demo: Opened) -> None:
    desk = demo.desk(clock=StandingClock(date(2026, 11, 23)))
    listed = projects.list_projects(desk)
    assert {row.project.state for row in listed} == set(ProjectState)
    noted = ideas.list_ideas(desk)
    assert len(noted) >= 10
    assert {row.idea.state for row in noted} == set(IdeaState)
    board = today.today_board(desk)
    assert sum(row.late for row in tasks.list_tasks(desk)) >= 2
    assert any(row.late for row in plan.due_steps(desk, until=date(2026, 12, 23)))
    assert reminders.reminders(desk)
    assert board.waiting
    assert budget_lists.missing_proofs(desk, 2026) == 1
    assert len(people.people_ids(desk)) > 100
    assert journal.undo_label(desk) is None


def test_the_invented_coop_is_told_from_a_real_one(demo: Opened, tmp_path: Path) -> None:
    assert is_demo(demo.folder)
    assert "«\u00a0demo\u00a0»" in unlock_hint(demo.folder)
    assert not is_demo(tmp_path)
    assert unlock_hint(tmp_path) == ""


def test_a_phrase_is_weighed_with_the_words_of_the_trade() -> None:
    assert opening.strength("idcoop")[0] < 2
    assert opening.strength("galet marée lanterne sabot")[0] == 4


def test_somebody_else_sits_at_the_desk(demo: Opened) -> None:
    team = people.list_staff(demo.desk())
    assert demo.desk(author_id=team[-1].id).author == team[-1]


def test_no_name_of_the_demonstration_is_real_by_construction(demo: Opened) -> None:
    desk = demo.desk()
    rows = people.people_rows(desk, people.people_ids(desk))
    assert all(row.person.email.endswith("@example.org") for row in rows if row.person.email)
    assert all(row.person.phone.startswith("06 00 0") for row in rows if row.person.phone)


@pytest.mark.parametrize("today_", [date(2026, 1, 3), date(2024, 2, 29), date(2026, 12, 31)])
def test_the_year_can_end_on_any_day(tmp_path: Path, today_: date) -> None:
    opened = create_demo(tmp_path, today_)
    board = today.today_board(opened.desk(clock=StandingClock(today_)))
    assert board.envelope is not None
    assert board.waiting
    opened.base.close()


def test_people_of_the_invented_coop_were_met_and_asked(demo: Opened) -> None:
    desk = demo.desk(clock=StandingClock(date(2026, 11, 23)))
    (key,) = people.people_ids(desk, text="nadia benali")
    nadia = person_sheet(desk, key)
    assert (nadia.person.preferred_channel, len(nadia.interactions)) == (Channel.PHONE, 4)
    assert nadia.consents[0].covers(ImageUse.HALL, desk.today())
    (key,) = people.people_ids(desk, text="erwan dantec")
    erwan = person_sheet(desk, key)
    assert [one.name for one in erwan.household] == ["Youenn Le Dantec"]
    assert uses_on(erwan.consents, desk.today()) == ()
