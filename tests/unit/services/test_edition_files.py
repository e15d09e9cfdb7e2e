"""A document in its file: recorded once it is there, and only then."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.publications import WEB_ENDING, Order, PublicationKind, ending_of
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import showcase
from idcoop_desktop.services.edition_files import make_file
from idcoop_desktop.store import projects
from idcoop_desktop.store.publications import all_publications
from tests.unit.services.conftest import Village, picture

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def shown(village: Village) -> int:
    """A project carried out with a large photo on which nobody is to be recognised."""
    desk, project = village.desk, village.completed()
    photo = showcase.add_photo(desk, project, picture(), moment=Moment.AFTER, alt="Un mur bleu")
    showcase.record_consent(desk, photo, PhotoConsent.NOBODY)
    words = Showcase(
        id=0, project_id=project, lead="Le hall est bleu.", story="Un mur.", hero_id=photo
    )
    showcase.save_showcase(desk, words)
    return project


def disk_full(patch: pytest.MonkeyPatch, _path: Path) -> None:
    """Let empty files be written, and no other."""
    usual = os.fsync

    def fsync(descriptor: int) -> None:
        if os.fstat(descriptor).st_size:
            raise OSError(errno.ENOSPC, "No space left on device")
        usual(descriptor)

    patch.setattr(os, "fsync", fsync)


def held_elsewhere(patch: pytest.MonkeyPatch, path: Path) -> None:
    """Let nothing take the place of the file that a viewer keeps open."""
    usual = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if path in {self, target} and self.suffix != ".former":
            raise PermissionError(errno.EACCES, "Permission denied")
        return usual(self, target)

    patch.setattr(Path, "replace", replace)


@pytest.mark.parametrize("trouble", [disk_full, held_elsewhere])
def test_what_cannot_be_written_is_not_recorded(
    village: Village,
    shown: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Callable[[pytest.MonkeyPatch, Path], None],
) -> None:
    folder = tmp_path / "flyers"
    folder.mkdir()
    path = folder / "flyer.pdf"
    path.write_text("d’avant")
    order = Order(kind=PublicationKind.FLYER_A4, project_ids=(shown,))
    with monkeypatch.context() as patch:
        trouble(patch, path)
        with pytest.raises(DomainError, match="ne peut pas être écrit"):
            make_file(village.desk, order, path)
    assert all_publications(village.desk.base) == ()
    assert projects.get_project(village.desk.base, shown).state is ProjectState.COMPLETED
    assert [one.name for one in folder.iterdir()] == ["flyer.pdf"]
    assert path.read_text() == "d’avant"
    made = make_file(village.desk, order, path)
    (kept,) = all_publications(village.desk.base)
    assert kept.sha256 == made.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert made.size == path.stat().st_size


def test_a_paper_that_is_not_recorded_is_written_too(village: Village, tmp_path: Path) -> None:
    path = tmp_path / "fiche.pdf"
    make_file(village.desk, Order(kind=PublicationKind.IDEA_FORM), path)
    assert path.read_bytes().startswith(b"%PDF")
    assert all_publications(village.desk.base) == ()


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.htm", WEB_ENDING), ("A.HTML", WEB_ENDING), ("a.JPEG", ".jpg"), ("a.b.pdf", ".pdf")],
)
def test_endings_are_told_as_kinds_write_them(name: str, ending: str) -> None:
    assert ending_of(name) == ending
    assert ending_of("Imprimé") == ""
