"""What a finished project shows: photos, quotations, the words of the flyer, what was published."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import DONE_STATES, Project
from idcoop_desktop.domain.text import quoted

if TYPE_CHECKING:
    from datetime import date


class Moment(StrEnum):
    """When in the project a photo was taken."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"

    @property
    def label(self) -> str:
        """The word on screen and on the photo's badge."""
        return {"before": "avant", "during": "pendant", "after": "après"}[self.value]


class PhotoConsent(StrEnum):
    """What the people on a photo said."""

    UNKNOWN = "unknown"
    GIVEN = "given"
    NOBODY = "nobody"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _CONSENT_LABELS[self]


_CONSENT_LABELS = {
    PhotoConsent.UNKNOWN: "Accord à recueillir",
    PhotoConsent.GIVEN: "Accord recueilli",
    PhotoConsent.NOBODY: "Personne n’est reconnaissable",
    PhotoConsent.REFUSED: "Accord refusé",
}

PUBLISHABLE = frozenset({PhotoConsent.GIVEN, PhotoConsent.NOBODY})
"""The only answers that let a photo into a document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo's description; the picture itself is in the media store under its SHA-256.

    The focal point is in thousandths of the width and of the height, ``None`` to guess it.
    ``taken_on`` and ``taken_place`` are kept only when a colleague says so. ``hidden_parts`` are
    ellipses (centre x, y, half width, half height), in thousandths of the width and the height.
    """

    id: int
    project_id: int
    sha256: str
    width: int
    height: int
    moment: Moment = Moment.AFTER
    caption: str = ""
    alt: str = ""
    credit: str = ""
    focal_x: int | None = None
    focal_y: int | None = None
    consent: PhotoConsent = PhotoConsent.UNKNOWN
    consent_on: date | None = None
    consent_by_id: int | None = None
    taken_on: date | None = None
    taken_place: str = ""
    hidden_parts: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoPerson:
    """Somebody to be recognised on a photo: a coopérateur, or a name; ``minor`` is under 18."""

    id: int
    photo_id: int
    cooperator_id: int | None = None
    person_name: str = ""
    minor: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimonial:
    """A quotation; it may be printed only once its author agreed to be quoted."""

    __test__ = False

    id: int
    project_id: int
    text: str
    author: str
    agreed_on: date | None = None
    uses: tuple[str, ...] = ()
    until_on: date | None = None
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Showcase:
    """The words and choices of a project's flyer, kept with the project."""

    id: int
    project_id: int
    lead: str = ""
    story: str = ""
    figures: tuple[tuple[str, str], ...] = ()
    testimonial_id: int | None = None
    hero_id: int | None = None
    photo_ids: tuple[int, ...] = ()


class PublicationKind(StrEnum):
    """The documents the application makes."""

    FLYER_A4 = "flyer-a4"

    @property
    def label(self) -> str:
        """The words on screen."""
        return "Flyer A4"


class Variant(StrEnum):
    """What a document is made for."""

    OFFICE = "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A document that was made, with the photos it shows and the projects it is about.

    ``told`` is the SHA-256 of the data it was made of: another one now means it is out of date.
    """

    id: int
    project_id: int
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


def photo_name(photo: Photo) -> str:
    """Return how a photo is named in a message."""
    return photo.caption or photo.alt or f"photo «\u00a0{photo.moment.label}\u00a0»"


def require_publishable(photo: Photo) -> None:
    """Refuse a photo whose consent is not recorded as given, or that has no alternative text."""
    if photo.consent not in PUBLISHABLE:
        raise DomainError(
            f"La photo {quoted(photo_name(photo))} ne peut pas être publiée\u00a0: "
            f"{photo.consent.label.lower()}. Enregistrez l’accord ou choisissez une autre photo."
        )
    if not photo.alt:
        raise DomainError(
            f"La photo {quoted(photo_name(photo))} n’a pas de description pour les personnes "
            "aveugles. Décrivez-la en une phrase."
        )


def require_quotable(testimonial: Testimonial) -> None:
    """Refuse a quotation whose author did not agree to it."""
    if testimonial.agreed_on is None:
        raise DomainError(
            f"Le témoignage de {testimonial.author} ne peut pas être publié\u00a0: "
            "son accord n’est pas enregistré."
        )


def require_showable(project: Project) -> None:
    """Refuse to make a flyer of a project that was not carried out."""
    if project.state not in DONE_STATES:
        raise DomainError(
            f"Le projet {quoted(project.title)} est {quoted(project.state.label.lower())}\u00a0: "
            "le flyer se fait une fois le projet réalisé."
        )
