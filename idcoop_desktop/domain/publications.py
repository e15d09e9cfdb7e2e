"""The documents that the application makes, what they are about and what is remembered of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageUse

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.showcase import Showcase

WEB_ENDING = ".html"
PRINTED, COPIED = "Imprimé", "Image copiée"
"""What stands for the name of a file where there is none: paper, the clipboard."""


_SAME = {".jpeg": ".jpg", ".htm": WEB_ENDING}


def ending_of(file_name: str) -> str:
    """Return how the name of a file ends, as kinds write it: ``.jpg`` for « Photo.JPEG »."""
    _stem, dot, suffix = file_name.lower().rpartition(".")
    ending = f"{dot}{suffix}" if dot else ""
    return _SAME.get(ending, ending)


class Subject(StrEnum):
    """What a document is about, and so what is asked for before it is made."""

    PROJECT = "project"
    YEAR = "year"
    RESIDENCE = "residence"
    """A residence, or none: then the document goes to any."""
    RESIDENCE_ONLY = "residence-only"


class PublicationKind(StrEnum):
    """The documents the application makes; the values are the words of the console."""

    FLYER_A4 = "flyer-a4"
    FLYER_A5 = "flyer-a5"
    POSTER_A3 = "poster-a3"
    SOCIAL_4X5 = "social-4x5"
    SOCIAL_1X1 = "social-1x1"
    SOCIAL_WIDE = "social-wide"
    FACT_SHEET = "fact-sheet"
    BOOKLET = "booklet"
    BOOKLET_FOLDED = "booklet-folded"
    CALL_FOR_IDEAS = "call-for-ideas"
    LETTER_GRANT = "letter-grant"
    LETTER_REFUSAL = "letter-refusal"
    LETTER_POSTPONED = "letter-postponed"
    CONSENT_FORM = "consent-form"
    IDEA_FORM = "idea-form"
    VISIT_SHEET = "visit-sheet"
    ANNUAL_REPORT = "annual-report"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _LABELS[self]

    @property
    def is_image(self) -> bool:
        """Whether it is a picture for social networks: the large photo only, and no quotation."""
        return self in _IMAGES

    @property
    def is_recorded(self) -> bool:
        """Whether it shows what was done, so that each one made is remembered and found again."""
        return self not in _PAPERS

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return _SUBJECTS.get(self, Subject.PROJECT)

    @property
    def variants(self) -> tuple[Variant, ...]:
        """What it can be made for, the usual first."""
        return tuple(Variant) if self in _PRINTED else (Variant.OFFICE,)

    @property
    def endings(self) -> tuple[str, ...]:
        """How the names of its files may end, the usual first."""
        if not self.is_recorded or self is PublicationKind.VISIT_SHEET:
            return (".pdf",)
        return (".png", ".jpg", WEB_ENDING) if self.is_image else (".pdf", WEB_ENDING)

    @property
    def uses(self) -> tuple[ImageUse, ...]:
        """Where the document is shown: what its photos and its quotations need agreement for."""
        return _USES.get(self, ())

    def uses_of(self, ending: str) -> tuple[ImageUse, ...]:
        """Where a file of it is shown: its page for the site is seen on the web alone."""
        return (ImageUse.WEB,) if ending == WEB_ENDING else self.uses


_IMAGES = frozenset(
    {PublicationKind.SOCIAL_4X5, PublicationKind.SOCIAL_1X1, PublicationKind.SOCIAL_WIDE}
)
_PAPERS = frozenset(
    {
        PublicationKind.LETTER_GRANT,
        PublicationKind.LETTER_REFUSAL,
        PublicationKind.LETTER_POSTPONED,
        PublicationKind.CONSENT_FORM,
        PublicationKind.IDEA_FORM,
    }
)
_PRINTED = frozenset(
    {
        PublicationKind.FLYER_A4,
        PublicationKind.FLYER_A5,
        PublicationKind.POSTER_A3,
        PublicationKind.BOOKLET,
        PublicationKind.CALL_FOR_IDEAS,
    }
)
_SUBJECTS = {
    PublicationKind.BOOKLET: Subject.YEAR,
    PublicationKind.BOOKLET_FOLDED: Subject.YEAR,
    PublicationKind.ANNUAL_REPORT: Subject.YEAR,
    PublicationKind.CALL_FOR_IDEAS: Subject.RESIDENCE,
    PublicationKind.IDEA_FORM: Subject.RESIDENCE,
    PublicationKind.VISIT_SHEET: Subject.RESIDENCE_ONLY,
}
_USES = {
    PublicationKind.FLYER_A4: (ImageUse.HALL, ImageUse.LETTER_BOX),
    PublicationKind.FLYER_A5: (ImageUse.HALL, ImageUse.LETTER_BOX),
    PublicationKind.POSTER_A3: (ImageUse.HALL,),
    **dict.fromkeys(_IMAGES, (ImageUse.SOCIAL, ImageUse.WEB)),
    # The federation shows the sheets of its members on its site.
    PublicationKind.FACT_SHEET: (ImageUse.WEB,),
    PublicationKind.BOOKLET: (ImageUse.ASSEMBLY,),
    PublicationKind.BOOKLET_FOLDED: (ImageUse.ASSEMBLY,),
    PublicationKind.ANNUAL_REPORT: (ImageUse.ASSEMBLY,),
    PublicationKind.CALL_FOR_IDEAS: (ImageUse.HALL, ImageUse.LETTER_BOX),
}
_LABELS = {
    PublicationKind.FLYER_A4: "Flyer A4",
    PublicationKind.FLYER_A5: "Flyer A5",
    PublicationKind.POSTER_A3: "Affiche A3",
    PublicationKind.SOCIAL_4X5: "Image en hauteur (4:5)",
    PublicationKind.SOCIAL_1X1: "Image carrée (1:1)",
    PublicationKind.SOCIAL_WIDE: "Image en largeur",
    PublicationKind.FACT_SHEET: "Fiche projet",
    PublicationKind.BOOKLET: "Livret de l’année",
    PublicationKind.BOOKLET_FOLDED: "Livret de l’année, à plier",
    PublicationKind.CALL_FOR_IDEAS: "Appel à idées",
    PublicationKind.LETTER_GRANT: "Lettre d’accord",
    PublicationKind.LETTER_REFUSAL: "Lettre de refus",
    PublicationKind.LETTER_POSTPONED: "Lettre d’ajournement",
    PublicationKind.CONSENT_FORM: "Autorisations de droit à l’image",
    PublicationKind.IDEA_FORM: "Fiche papier pour noter une idée",
    PublicationKind.VISIT_SHEET: "Fiche de visite d’une résidence",
    PublicationKind.ANNUAL_REPORT: "Bilan de l’année",
}


class Variant(StrEnum):
    """What a document is made for."""

    OFFICE = "office"
    PRINTER = "printer"

    @property
    def label(self) -> str:
        """The words on screen."""
        return {"office": "Écran et imprimante du bureau", "printer": "Imprimeur"}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A document that is wanted; which parts matter depends on ``kind.subject``.

    ``theme`` is the name of a folder of ``resources/themes``, the coop's own when empty. A booklet
    without ``project_ids`` holds every project carried out in ``year``. ``words`` and ``texts`` are
    those on screen, to be tried before they are kept; without them those kept are taken.
    ``addressed`` flyers go to the residence of ``residence_id``.
    """

    kind: PublicationKind
    variant: Variant = Variant.OFFICE
    theme: str = ""
    project_ids: tuple[int, ...] = ()
    residence_id: int | None = None
    year: int | None = None
    words: Showcase | None = None
    texts: Mapping[str, str] | None = field(default=None, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A document that was made, with the photos it shows and the projects it is about.

    ``project_id`` is the first of ``project_ids``, ``None`` when it is about none. ``told`` is the
    SHA-256 of the data it was made of: another one now means it is out of date. ``file_name`` is
    what its file was called, without its folder, or :data:`PRINTED` or :data:`COPIED`.
    """

    id: int
    project_id: int | None
    kind: PublicationKind
    variant: Variant
    made_on: date
    made_by_id: int
    sha256: str
    photo_ids: tuple[int, ...] = ()
    title: str = ""
    theme: str = ""
    residence_id: int | None = None
    told: str = ""
    testimonial_id: int | None = None
    project_ids: tuple[int, ...] = ()
    testimonial_ids: tuple[int, ...] = ()
    year: int | None = None
    file_name: str = ""

    @property
    def ending(self) -> str:
        """How the name of its file ends; empty when it is in no file."""
        return ending_of(self.file_name)

    @property
    def uses(self) -> tuple[ImageUse, ...]:
        """Where its file is shown."""
        return self.kind.uses_of(self.ending)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectText:
    """A text that a document asks of a project, beyond those of its flyer: ``fact-sheet.goals``."""

    id: int
    project_id: int
    key: str
    text: str
