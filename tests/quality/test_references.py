"""Each document looks as it did when it was accepted, in each theme."""

from __future__ import annotations

import pytest
from PIL import ImageDraw

from idcoop_desktop.domain.publications import PublicationKind
from tests.quality.references import FOLDER, difference, known, looks, name, pages
from tests.quality.world import World

# A letter more in a title is ten times as much.
MOST = 0.0005
LOOKS = [(kind, theme) for kind in PublicationKind for theme in looks(kind)]


@pytest.mark.parametrize(("kind", "theme"), LOOKS)
def test_it_looks_as_it_was_accepted(plain: World, kind: PublicationKind, theme: str) -> None:
    found, accepted = pages(plain, kind, theme), known(kind, theme)
    assert len(found) == len(accepted)
    for number, (now, before) in enumerate(zip(found, accepted, strict=True)):
        assert difference(now, before) <= MOST, f"page {number + 1}"


def test_every_reference_is_of_a_document() -> None:
    stems = {name(kind, theme, 0).removesuffix("-1.webp") for kind, theme in LOOKS}
    assert {file.stem.rsplit("-", 1)[0] for file in FOLDER.glob("*.webp")} == stems


def test_a_small_change_is_seen() -> None:
    (page, *_) = known(PublicationKind.FLYER_A4, "littoral")
    touched = page.copy()
    ImageDraw.Draw(touched).text((60, 60), "xx", fill="black", font_size=40)
    assert difference(page, page) == 0
    assert difference(page, touched) > MOST
    assert difference(page, page.resize((10, 10))) == 1
