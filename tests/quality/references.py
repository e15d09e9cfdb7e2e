"""How each document looks in each theme: pictures at 72 dpi that were looked at and accepted.

``python -m tests.quality.references [KIND…]`` draws them again; look at every one before it is
kept.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import editions
from tests.quality.hostile import WORD_SETS
from tests.quality.world import World, build, world

FOLDER = Path(__file__).with_name("references")
THEMES = ("littoral", "jardin", "sobre")
_DIFFERENT = 24
_DPI = 72
_QUALITY = 92
# Thin coloured lines lose too much: a page that differs by more is kept as it is.
_MOST_LOST = 0.00005


def looks(kind: PublicationKind) -> tuple[str, ...]:
    """The themes a kind is drawn in: office papers have one look."""
    return THEMES if kind.is_recorded else THEMES[:1]


def pages(opened: World, kind: PublicationKind, theme: str) -> list[Image.Image]:
    """The pages of a document at 72 dpi."""
    pdf = editions.preview(opened.desk, replace(opened.order(kind), theme=theme))
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=_DPI / 72).to_pil().convert("RGB") for page in document]


def name(kind: PublicationKind, theme: str, page: int) -> str:
    """What the reference of a page is called."""
    return f"{kind.value}-{theme}-{page + 1}.webp"


def known(kind: PublicationKind, theme: str) -> list[Image.Image]:
    """The references of a document, page by page."""
    found: list[Image.Image] = []
    while (file := FOLDER / name(kind, theme, len(found))).exists():
        found.append(Image.open(file).convert("RGB"))
    return found


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ to the eye, 1 for pages of two sizes."""
    if one.size != other.size:
        return 1
    apart = ImageChops.difference(one, other).convert("L")
    return sum(apart.histogram()[_DIFFERENT + 1 :]) / (apart.width * apart.height)


def drawn(opened: World, kinds: Iterable[PublicationKind]) -> Iterator[tuple[str, Image.Image]]:
    """Every reference of the kinds with its name."""
    for kind in kinds:
        for theme in looks(kind):
            for number, page in enumerate(pages(opened, kind, theme)):
                yield name(kind, theme, number), page


def _draw_again(kinds: Iterable[PublicationKind]) -> None:
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        build(Path(place) / "built")
        with world(Path(place) / "built", Path(place) / "base", WORD_SETS[0]) as opened:
            fresh = dict(drawn(opened, kinds))
    for old in FOLDER.glob("*.webp"):
        if any(
            old.name.startswith(name(kind, theme, 0)[:-6]) for kind in kinds for theme in THEMES
        ):
            old.unlink()
    for file, page in fresh.items():
        page.save(FOLDER / file, quality=_QUALITY, method=6)
        with Image.open(FOLDER / file) as kept:
            lost = difference(page, kept.convert("RGB"))
        if lost > _MOST_LOST:
            page.save(FOLDER / file, lossless=True)


if __name__ == "__main__":
    _draw_again(tuple(map(PublicationKind, sys.argv[1:])) or tuple(PublicationKind))
