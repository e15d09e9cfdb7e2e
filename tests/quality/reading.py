"""What a screen reader says of each document, element by element: texts that were read through.

``python -m tests.quality.reading`` writes them again; read every one before it is kept.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf

from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import editions
from tests.quality.file_check import letters_of
from tests.quality.hostile import WORD_SETS
from tests.quality.world import World, build, world
from tests.unit.documents.structure_check import tree, walk

FOLDER = Path(__file__).with_name("readings")
_SOFT_HYPHEN = "\u00ad"


def read_aloud(data: bytes) -> list[str]:
    """``ROLE words`` of each element with content, in the order of the structure.

    The words are those of the file itself: a program that guesses spaces from the places of
    letters would hide words that are glued together.
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        spoken = {
            (page.obj.objgen, mark): words for page in pdf.pages for mark, words in _marked(page)
        }
    return [
        f"{node.role} {node.alt or _joined(spoken.get(mark, '') for mark in node.marks)}"
        for node in walk(tree(data))
        if node.marks
    ]


def _joined(parts: Any) -> str:
    return " ".join("".join(parts).replace(_SOFT_HYPHEN, "").split())


def _marked(page: pikepdf.Page) -> list[tuple[int, str]]:
    """(number, words) of each marked content of a page."""
    known = {name: letters_of(font) for name, font in page.Resources.Font.items()}
    words: dict[int, str] = defaultdict(str)
    font, mark = "", -1
    for operands, operator in pikepdf.parse_content_stream(page):
        given: Any = operands
        match str(operator):
            case "Tf":
                font = str(given[0])
            case "BDC":
                mark = int(given[1].get("/MCID", -1))
            case "BMC" | "EMC":
                mark = -1
            case "Tj" | "TJ":
                parts = given[0] if str(operator) == "TJ" else given
                said = (bytes(part) for part in parts if isinstance(part, pikepdf.String))
                words[mark] += "".join(known[font][code] for part in said for code in part)
    return list(words.items())


def accepted(kind: PublicationKind) -> list[str]:
    """What was read through of a kind."""
    return (FOLDER / f"{kind.value}.txt").read_text("utf-8").splitlines()


def found(opened: World, kind: PublicationKind) -> list[str]:
    """What the document of a kind says now."""
    return read_aloud(editions.preview(opened.desk, opened.order(kind)))


def _write_again() -> None:
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        build(Path(place) / "built")
        with world(Path(place) / "built", Path(place) / "base", WORD_SETS[0]) as opened:
            for kind in PublicationKind:
                lines = found(opened, kind)
                (FOLDER / f"{kind.value}.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    _write_again()
