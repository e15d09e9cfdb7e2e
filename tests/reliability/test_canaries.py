"""C9: two hundred facts about people are worked with, and none is found outside what was asked."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import tempfile
import zlib
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from idcoop_desktop import log
from idcoop_desktop.crash import reports
from idcoop_desktop.crash.watch import take_report
from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportFormat, ExportPurpose, ToldPurpose
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.showcase import Moment
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services import (
    aids,
    backups,
    calendars,
    consents,
    exports,
    go_to,
    ideas,
    journal,
    letters,
    life,
    locking,
    people,
    photo_people,
    photos,
    projects,
    publishing,
    residences,
    tasks,
    testimonials,
)
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.opening import NewBase, Opened, create_base, unlock
from idcoop_desktop.services.people_import import apply_import, plan_import
from idcoop_desktop.services.proofs import ReceiptFile
from tests.unit.services.conftest import TODAY, StandingClock, ruling

from . import canaries
from .canaries import Finder, Person, written_files
from .plugin import Tally, size

PHRASE = "cheval agrafe violon élan"
ROOT = Path(__file__).parents[2]


@dataclass
class Sandbox:
    """All the places that the program may write to, and ``chosen``, where people ask it to."""

    home: Path
    chosen: Path

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def logs(self) -> Path:
        return self.home / "logs"


@pytest.fixture
def sandbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    made = Sandbox(tmp_path / "sandbox", tmp_path / "chosen")
    temporary = made.home / "tmp"
    for folder in (made.chosen, made.logs, temporary):
        folder.mkdir(parents=True)
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.chdir(made.home)
    known = list(log.log.handlers)
    assert log.start(made.logs) is not None
    yield made
    for handler in [one for one in log.log.handlers if one not in known]:
        log.log.removeHandler(handler)
        handler.close()


def picture(chance: Random) -> bytes:
    """Return a photo that no other resembles."""
    out = io.BytesIO()
    noise = Image.frombytes("RGB", (80, 60), chance.randbytes(80 * 60 * 3))
    noise.resize((800, 600)).save(out, "JPEG")
    return out.getvalue()


def bring_in(desk: Desk, sandbox: Sandbox, planted: tuple[Person, ...]) -> None:
    """Import the people from a file."""
    given = sandbox.chosen / "gens.csv"
    rows = [
        f"{one.first_name};{one.last_name};{one.phone};{one.email};{one.note};Les Ajoncs;Quimper"
        for one in planted
    ]
    headings = "Prénom;Nom;Téléphone;E-mail;Remarques;Résidence;Commune"
    given.write_text("\n".join((headings, *rows)), "utf-8")
    table = read_table(given)
    apply_import(desk, plan_import(desk, table, guess_mapping(table.headings, table.rows)))


def live(opened: Opened, clock: StandingClock, sandbox: Sandbox, seed: int) -> Iterator[bytes]:
    """Do what people do with what they know of others; yield the bytes of pictures."""
    desk, planted, chance = opened.desk(clock=clock), canaries.people(seed), Random(seed)
    bring_in(desk, sandbox, planted)
    (home,) = [row.residence.id for row in residences.list_residences(desk)]
    found = people.people_ids(desk)
    ideas.note_idea(desk, sentence=planted[0].note, residence_id=home, said_by_id=found[0])
    project = projects.make_project(
        desk, title=planted[1].note, residence_id=home, requested_cents=10_000
    )
    given = photos.take_in(
        desk, project, picture(chance), moment=Moment.AFTER, alt=planted[2].note
    ).photo_id
    (digest,) = desk.base.db.rows("SELECT sha256 FROM photo WHERE id = ?", (given,))[0]
    jpeg = desk.base.media.get(digest)
    yield from (jpeg[at : at + 32] for at in (len(jpeg) // 3, len(jpeg) // 2))
    refused = ruling(outcome="refused", reason=planted[3].note, next_step=planted[4].note)
    with contextlib.suppress(DomainError):
        life.decide(desk, project, refused)
    for (decision,) in desk.base.db.rows("SELECT id FROM decision"):
        letters.preview_letter(desk, decision, letters.LetterWords(signed_by=planted[5].last_name))
    yield from know_more(desk, sandbox, (project, given), planted[6:16], found[6:16], chance)
    for one in planted[:9]:
        assert go_to.go_to(desk, one.last_name)
    for form in ExportFormat:
        told = ToldPurpose(ExportPurpose.TRANSFER)
        order = exports.ExportOrder(ids=found, told=told, file_format=form)
        exports.export_people(desk, sandbox.chosen / f"gens.{form.value}", order)
    journal.undo(desk)
    journal.redo(desk)
    backups.back_up(opened, clock=clock)
    fail_about(planted)


def know_more(
    desk: Desk,
    sandbox: Sandbox,
    about: tuple[int, int],
    planted: tuple[Person, ...],
    found: tuple[int, ...],
    chance: Random,
) -> Iterator[bytes]:
    """Note what else is known of people, for a project and a photo; yield the bytes of a paper."""
    project, photo = about
    for one, person in zip(planted, found, strict=True):
        people.note_contact(desk, channel=Channel.PHONE, facts=one.note, person_id=person)
    testimonials.add_testimonial(desk, project, text=planted[0].note, author=planted[0].last_name)
    tasks.add_task(desk, title=f"Appeler {planted[1].last_name}, {planted[1].phone}", due_on=TODAY)
    request = AidRequest(
        scheme=Scheme.PARNCOOP,
        cooperator_id=found[2],
        asked_on=TODAY,
        newcomer_name=planted[3].last_name,
        subject=planted[3].note,
    )
    aids.ask_aid(desk, request)
    photo_people.name_person(desk, photo, cooperator_id=found[4])
    scan = b"%PDF-1.7 " + chance.randbytes(9_000)
    consents.note_consent(
        desk,
        found[4],
        tuple(ImageUse),
        from_on=TODAY,
        until_on=TODAY + timedelta(days=365),
        note=planted[4].note,
        scan=ReceiptFile(scan, "accord.pdf"),
    )
    yield from (scan[at : at + 32] for at in (3_000, 6_000))
    calendars.export_tasks(desk, desk.author.id, sandbox.chosen / "agenda.ics")
    with contextlib.suppress(DomainError):
        publishing.publish(desk, project)


def fail_about(planted: tuple[Person, ...]) -> None:
    """Fail as code does that met people, and have it noted."""
    for one in planted:
        try:
            try:
                raise FileNotFoundError(2, one.note, f"/home/{one.last_name}/photo.jpg")
            except OSError as cause:
                raise ValueError(*one.facts) from cause
        except ValueError as error:
            log.failure(type(error), error, error.__traceback__)
            (Path.cwd() / "logs" / "report.txt").write_text(reports.of_error(error), "utf-8")


DYING = """
import os, sys, threading
from pathlib import Path
from idcoop_desktop.crash.watch import Watch
watch = Watch(Path(sys.argv[1]), "IDCoop")
facts = sys.argv[2:]
thread = threading.Thread(target=lambda: threading.Event().wait(), name=facts[0], daemon=True)
thread.start()
{facts[0]: facts}
os.abort()
"""


def die_about(sandbox: Sandbox, facts: tuple[str, ...]) -> str:
    """Die outright with facts in hand, and return what the next start is told."""
    done = subprocess.run(
        [sys.executable, "-c", DYING, str(sandbox.logs), *facts],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    return take_report(sandbox.logs)


def test_no_canary_leaves_the_base(sandbox: Sandbox, seed: int, tally: Tally) -> None:
    for number in range(size(ci=1, soak=10)):
        planted = canaries.people(seed + number)
        facts: list[str | bytes] = [fact for one in planted for fact in one.facts]
        clock = StandingClock()
        folder = sandbox.data / str(number)
        with written_files() as written:
            created = create_base(folder, new_base(), clock=clock)
            facts += live(created.opened, clock, sandbox, seed + number)
            key = created.opened.key
            facts += [PHRASE, key, key.hex(), created.recovery_code]
            base = created.opened.base
            locking.lock(base)
            with contextlib.suppress(DomainError):
                unlock(folder, f"{PHRASE} non", clock=clock)
            unlock(folder, PHRASE, locked=base, clock=clock)
            base.close()
        report = die_about(sandbox, planted[0].facts)
        assert "Aborted" in report
        finder = Finder(facts)
        assert len(facts) >= 200
        assert finder.found(report.encode()) == set()
        assert finder.leaks(sandbox.home) == []
        known = (str(sandbox.data), str(sandbox.chosen), str(sandbox.logs), "/dev/")
        assert [name for name in written if not str(Path(name).absolute()).startswith(known)] == []
        assert finder.leaks(sandbox.chosen) != [], "what was asked for does hold them"
        tally("C9", len(facts), "canaries sought in data, backups, logs, reports, temporary files")


def new_base() -> NewBase:
    """What the first start asks for."""
    return NewBase(
        coop_name="Ar Mor",
        author_name="Nolwenn Ferrec",
        passphrase=PHRASE,
        ceiling_cents=80_000,
        envelope_cents=200_000,
        year=TODAY.year,
    )


@pytest.mark.parametrize(
    "dress",
    [
        lambda fact: fact.encode(),
        lambda fact: fact.encode("utf-16-le"),
        lambda fact: fact.encode("utf-16-be"),
        lambda fact: b64encode(b"a" + fact.encode() + b"bc"),
        lambda fact: b"some bytes" + zlib.compress(fact.encode()),
        lambda fact: ascii(fact).encode(),
    ],
    ids=["utf-8", "utf-16-le", "utf-16-be", "base64", "zlib", "escapes"],
)
def test_the_harness_sees_a_canary_in_any_dress(tmp_path: Path, dress) -> None:
    facts = canaries.people(1)[7].facts
    (tmp_path / "left").write_bytes(bytes(99) + dress(facts[0]) + bytes(99))
    assert Finder(facts).leaks(tmp_path) == [f"left: {facts[0]!r}"]


def test_the_harness_sees_a_temporary_file_that_is_gone(tmp_path: Path) -> None:
    with written_files() as names:
        with tempfile.NamedTemporaryFile(dir=tmp_path) as file:
            file.write(b"x")
        (tmp_path / "kept").write_text("x", "utf-8")
        (tmp_path / "kept").read_text("utf-8")
    # Linux may open an unnamed file, by the name of its folder.
    assert {Path(name).is_relative_to(tmp_path) for name in names} == {True}
    assert len(names) >= 2
