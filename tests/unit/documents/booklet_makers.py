"""A booklet's content for the tests of documents, and what a reader of its file finds."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pypdfium2

from idcoop_desktop.documents.booklet import booklet
from idcoop_desktop.documents.booklet_content import BookletContent, KeptPhoto, ProjectPage
from idcoop_desktop.documents.content import Document
from idcoop_desktop.documents.theme import Theme, styled
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.publications import Variant
from idcoop_desktop.domain.year_figures import EnvelopeYear, OwnerYear, YearCounts, YearFigures
from tests.unit.documents.makers import BRAND, MADE_AT, URL, talkative

FOLDED = {"folded": True}
PRINTER = {"variant": Variant.PRINTER}
STORY = (
    "Tout est parti d'une phrase lancée dans l'ascenseur : « Ce mur est triste ! »",
    "Puis vingt-trois habitants l'ont peint ensemble, goûter compris.",
)


def kept(caption: str = "", moment: str = "après", *, orientation: int = 1) -> KeptPhoto:
    """A photo that is read when it is drawn."""
    data = talkative(orientation)
    return KeptPhoto(
        sha256=hashlib.sha256(data).hexdigest(),
        read=lambda: data,
        alt="Quatre carrés de couleur",
        focal=(0.5, 0.5),
        caption=caption,
        moment=moment,
    )


def project(rank: int = 1, **changes: object) -> ProjectPage:
    """A project with everything."""
    told = ProjectPage(
        title=f"La fresque numéro {rank}",
        residence=f"Les Ajoncs {rank % 4}",
        commune=("Kerlann", "Penmarc'h")[rank % 2],
        lead="Trois mercredis et des pinceaux : le hall est devenu un bord de mer.",
        story=STORY,
        figures=(("23", "habitants"), ("640 €", "d'aide")),
        quote="Je connais le prénom de tous les enfants.",
        quote_author="Nadia, habitante",
        photos=(kept(), kept("Le hall gris", "avant"), kept("", "pendant")),
        credit="Photos : Coopérative Exemple",
    )
    return replace(told, **changes)


FIGURES = YearFigures(
    year=2025,
    envelopes=(
        EnvelopeYear(scheme="idcoop", opening=400_000, granted=139_050, paid=120_001),
        EnvelopeYear(
            scheme="fidcoop", opening=300_000, granted=90_000, paid=60_000, carried_free=5_000
        ),
    ),
    owners=(
        OwnerYear(id=1, scheme="idcoop", title="t", kind="mural", state="completed",
                  residence="r", commune="c", granted=64_000, paid=60_000),
        OwnerYear(id=2, scheme="idcoop", title="t", kind="compost", state="completed",
                  residence="r", commune="c", granted=75_050, paid=60_001),
        OwnerYear(id=3, scheme="fidcoop", title="t", kind="fidcoop", state="paid",
                  residence="r", commune="c", granted=90_000, paid=60_000),
    ),
    counts=YearCounts(ideas=34, projects_completed=2, adults=1_087, children=41, residences=3),
    by_kind=(),
    by_residence=(),
    by_commune=(),
)  # fmt: skip


def content(count: int = 3, **changes: object) -> BookletContent:
    """A year of so many projects."""
    told = BookletContent(
        year=2025,
        brand=BRAND,
        figures=FIGURES,
        provisional=True,
        projects=tuple(project(rank) for rank in range(1, count + 1)),
        cover=kept(),
        bearers=11,
        participants=128,
        colleagues=("Rozenn Cadiou", "Maëlle Kervadec"),
        url=URL,
    )
    return replace(told, **changes)


@cache
def look(name: str = "littoral") -> Theme:
    """A theme with the words of the booklet."""
    return styled(name, "pages", wording=shipped("booklet"))


def made(told: BookletContent | None = None, theme: str = "littoral", **how: object) -> Document:
    """The booklet of a content, with coarse photos."""
    return booklet(told or content(), look(theme), made_at=MADE_AT, **{"dpi": 40, **how})


def pages_of(data: bytes) -> list[str]:
    """The words of each page, without the spaces that lines and columns make."""
    with pypdfium2.PdfDocument(data) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return ["".join(text.replace("\x02", "").replace("\ufffe", "").split()) for text in texts]


def bookmarks(data: bytes) -> dict[str, int]:
    """The titles listed beside the pages, with the page each leads to, from 1."""
    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        places = [page.objgen for page in pdf.pages]
        return {item.title: places.index(item.destination[0].objgen) + 1 for item in outline.root}


def links(data: bytes) -> list[tuple[int, int, str]]:
    """The links between pages: from, to, their words."""
    found = []
    with pikepdf.open(BytesIO(data)) as pdf:
        places = [page.objgen for page in pdf.pages]
        for number, page in enumerate(pdf.pages, start=1):
            for annotation in page.get("/Annots", []):
                if "/Dest" in annotation:
                    there = places.index(annotation.Dest[0].objgen) + 1
                    found.append((number, there, str(annotation.Contents)))
    return found
