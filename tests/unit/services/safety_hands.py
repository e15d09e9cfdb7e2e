"""A coop with a passphrase, its base open, and hands to spoil files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import residences
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.opening import NewBase, Opened, create_base
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import connect

from .conftest import StandingClock

PHRASE = "cheval agrafe violon élan"
PAGE = 4_096


@dataclass
class Coop:
    """An open base and its clock; ``code`` is what was printed for it."""

    opened: Opened
    clock: StandingClock
    code: str

    @property
    def folder(self) -> Path:
        return self.opened.folder

    @property
    def key(self) -> bytes:
        return self.opened.key

    @property
    def base(self) -> Path:
        return self.folder / "idcoop.db"

    @property
    def desk(self) -> Desk:
        return self.opened.desk(clock=self.clock)

    def note(self, name: str) -> int:
        """Do one action: a residence of that name."""
        return residences.save_residence(self.desk, Residence(id=0, name=name, commune="Kerlann"))

    def names(self) -> list[str]:
        """Open the base again and return its residences."""
        with Base.open(self.folder, self.key) as base:
            base.check(thorough=True)
            return [name for (name,) in base.db.rows("SELECT name FROM residence ORDER BY id")]

    def close(self) -> None:
        self.opened.base.close()


@pytest.fixture(scope="session")
def made_coop(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, str]:
    """The folder of a new coop, closed again, its key and its code; tests work on copies."""
    folder = tmp_path_factory.mktemp("coop") / "données"
    wanted = NewBase(
        coop_name="Ar Mor Habitat",
        author_name="Rozenn Cadiou",
        passphrase=PHRASE,
        ceiling_cents=80_000,
        envelope_cents=0,
        year=2026,
    )
    made = create_base(folder, wanted, clock=StandingClock())
    made.opened.base.close()
    return folder, made.opened.key, made.recovery_code


@pytest.fixture
def coop(made_coop: tuple[Path, bytes, str], tmp_path: Path) -> Iterator[Coop]:
    """A copy of it, open, with a residence and a picture named by the settings."""
    made, key, code = made_coop
    folder = Path(shutil.copytree(made, tmp_path / "données"))
    coop = Coop(Opened(Base.open(folder, key), key, folder), StandingClock(), code)
    coop.note("Les Ajoncs")
    yield coop
    coop.close()


def add_picture(coop: Coop, data: bytes) -> str:
    """Keep a picture and let a photo of a project name it."""
    sha256 = coop.opened.base.media.put(data)
    with coop.desk.unit("photo") as unit:
        base = coop.opened.base
        (home,) = base.db.rows("SELECT id FROM residence LIMIT 1")[0]
        project, photo = unit.new_id(), unit.new_id()
        base.db.raw.execute(
            "INSERT INTO project (id, title, residence_id) VALUES (?, 'La fresque', ?)",
            (project, home),
        )
        base.db.raw.execute(
            "INSERT INTO photo (id, project_id, sha256) VALUES (?, ?, ?)", (photo, project, sha256)
        )
    return sha256


def flip(path: Path, position: int) -> None:
    """Change one bit."""
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


def page_of(path: Path, key: bytes, table: str) -> int:
    """Return where the last page of a table starts, in bytes."""
    connection = connect(path, key, flags=apsw.SQLITE_OPEN_READONLY)
    row = connection.execute("SELECT max(pageno) FROM dbstat WHERE name = ?", (table,)).get
    connection.close()
    return (int(str(row)) - 1) * PAGE
