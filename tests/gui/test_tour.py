"""The tour lives the main job in the real windows; the self-check finds nothing wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from idcoop_desktop import assets
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.file_names import file_stem
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services.themes import theme_choices
from idcoop_desktop.views.tour import check_program, run_tour
from idcoop_desktop.views.tour.aid_year import LETTER
from idcoop_desktop.views.tour.budget_year import FILES
from idcoop_desktop.views.tour.showcase import FOLDER


def test_the_tour_leaves_numbered_pictures_the_papers_and_all_the_documents(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "tour"
    left = run_tour(folder)
    documents = [path for path in left if path.parent != folder]
    pictures = [path for path in left if path.suffix == ".png" and path.parent == folder]
    flyer, letter, *exported = left[len(pictures) : len(left) - len(documents)]
    assert len(pictures) >= 125
    assert (letter.name, [path.name for path in exported]) == (LETTER, list(FILES))
    assert [int(path.name.split("-")[0]) for path in pictures] == list(range(1, len(pictures) + 1))
    for path in pictures:
        image = QImage(str(path))
        assert image.width() >= 900, path.name
        colours = {
            image.pixel(x, y)
            for x in range(0, image.width(), 7)
            for y in range(0, image.height(), 7)
        }
        assert len(colours) > 8, path.name
    assert flyer.suffix == ".pdf"
    assert flyer.read_bytes().startswith(b"%PDF-1.7")
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == sorted(left)
    _check_documents(folder / FOLDER, documents)


def _check_documents(folder: Path, documents: list[Path]) -> None:
    """Every kind is there, in every theme; each file is what its name says."""
    names = [str(path.relative_to(folder)) for path in documents]
    for kind in PublicationKind:
        assert any(file_stem(kind.label) in name for name in names), kind.label
    for choice in theme_choices():
        assert sum(path.stem.endswith(f"-{choice.name}") for path in documents) >= 25, choice.name
    assert sum(path.stem.endswith("-imprimeur") for path in documents) == 11
    heads = {".pdf": b"%PDF-1.7", ".png": b"\x89PNG", ".jpg": b"\xff\xd8", ".html": b"<!"}
    for path in documents:
        assert path.read_bytes().startswith(heads[path.suffix]), path.name


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DomainError, match="ne peut pas être créé"):
        run_tour(tmp_path / "file" / "tour")


def test_a_sound_program_has_nothing_to_say() -> None:
    assert check_program() == ()


def test_missing_resources_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = assets.path
    monkeypatch.setattr(
        assets, "path", lambda name: tmp_path if name == "icons/lucide" else real(name)
    )
    assert any("icônes" in problem for problem in check_program())
