"""Several files at once: in their place all together, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.draft_folder import draft_folder


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_files_stand_once_they_are_put_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("ancien")
    with draft_folder(tmp_path) as drafts:
        for name in "abc":
            drafts.write(name, b"nouveau")
        assert files_only(tmp_path) == ["a"]
        assert drafts.land("a") == tmp_path / "a"
        assert drafts.land("b") == tmp_path / "b"
    assert files(tmp_path) == {"a": "nouveau", "b": "nouveau"}


def files_only(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.is_file()]


def test_when_the_rest_fails_they_are_taken_back(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("ancien")

    def fail() -> None:
        with draft_folder(tmp_path) as drafts:
            for name in "ab":
                drafts.write(name, b"nouveau")
                drafts.land(name)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert files(tmp_path) == {"a": "ancien"}


def test_a_folder_made_for_them_goes_with_them(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), draft_folder(tmp_path / "new"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []
    with draft_folder(tmp_path / "new"):
        pass
    assert (tmp_path / "new").is_dir()


def test_a_folder_where_somebody_put_a_file_meanwhile_stays(tmp_path: Path) -> None:
    def fail() -> None:
        with draft_folder(tmp_path / "new"):
            (tmp_path / "new" / "theirs").write_text("à eux")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert files(tmp_path / "new") == {"theirs": "à eux"}


def test_a_file_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    with draft_folder(tmp_path) as drafts, pytest.raises(DomainError, match="trop long"):
        drafts.write("x" * 300, b"")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_stand_leaves_the_former_one(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("ancien")
    with draft_folder(tmp_path) as drafts:
        with pytest.raises(DomainError, match="ne peut pas être écrit"):
            drafts.land("a")
        assert (tmp_path / "a").read_text() == "ancien"
    assert files(tmp_path) == {"a": "ancien"}
