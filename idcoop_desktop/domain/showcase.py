"""What a finished project shows: photos, quotations, the words of the flyer, what was published."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ConsentState, ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import DONE_STATES, Project
from idcoop_desktop.domain.text import format_date, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable
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
    """What was told of the people on a photo; each one's agreement is in the register.

    ``GIVEN`` without anybody named comes from bases that did not ask who is on a photo yet.
    """

    UNKNOWN = "unknown"
    GIVEN = "given"
    NOBODY = "nobody"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _CONSENT_LABELS[self]


_CONSENT_LABELS = {
    PhotoConsent.UNKNOWN: "Qui est sur la photo\u00a0?",
    PhotoConsent.GIVEN: "Personnes nommées",
    PhotoConsent.NOBODY: "Personne n’est reconnaissable",
    PhotoConsent.REFUSED: "Accord refusé",
}


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
    """A quotation; it may be printed where its author agreed to, until the day they agreed to.

    ``uses`` are codes of :class:`~idcoop_desktop.domain.consents.ImageUse`. One without uses was
    agreed to before they were asked for.
    """

    __test__ = False

    id: int
    project_id: int
    text: str
    author: str
    agreed_on: date | None = None
    uses: tuple[str, ...] = ()
    until_on: date | None = None
    withdrawn_on: date | None = None

    def state_on(self, day: date) -> ConsentState | None:
        """Tell what its author's agreement is worth on ``day``, ``None`` while there is none."""
        if self.agreed_on is None:
            return None
        if self.withdrawn_on is not None and self.withdrawn_on <= day:
            return ConsentState.WITHDRAWN
        if day < self.agreed_on:
            return ConsentState.TO_COME
        if self.until_on is not None and self.until_on < day:
            return ConsentState.ENDED
        return ConsentState.VALID


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


def photo_name(photo: Photo) -> str:
    """Return how a photo is named in a message."""
    return photo.caption or photo.alt or f"photo «\u00a0{photo.moment.label}\u00a0»"


class NotQuotableError(DomainError):
    """A quotation may not be printed there, or not today."""


def require_quotable(testimonial: Testimonial, uses: Iterable[ImageUse], day: date) -> None:
    """Refuse a quotation that its author did not agree to see used in this way on ``day``."""
    refused = f"Le témoignage de {testimonial.author} ne peut pas être publié\u00a0: "
    state = testimonial.state_on(day)
    if testimonial.agreed_on is None or state is None:
        raise NotQuotableError(f"{refused}son accord n’est pas enregistré.")
    if state is ConsentState.WITHDRAWN and testimonial.withdrawn_on is not None:
        raise NotQuotableError(
            f"{refused}accord retiré le {format_date(testimonial.withdrawn_on)}."
        )
    if state is ConsentState.TO_COME:
        raise NotQuotableError(
            f"{refused}son accord commence le {format_date(testimonial.agreed_on)}."
        )
    if state is ConsentState.ENDED and testimonial.until_on is not None:
        raise NotQuotableError(f"{refused}accord terminé le {format_date(testimonial.until_on)}.")
    if not testimonial.uses:
        raise NotQuotableError(f"{refused}dites à quels usages son auteur a dit oui.")
    lacking = [use.label for use in uses if use not in testimonial.uses]
    if lacking:
        raise NotQuotableError(f"{refused}pas d’accord pour {', '.join(map(quoted, lacking))}.")


def require_showable(project: Project) -> None:
    """Refuse to make a flyer of a project that was not carried out."""
    if project.state not in DONE_STATES:
        raise DomainError(
            f"Le projet {quoted(project.title)} est {quoted(project.state.label.lower())}\u00a0: "
            "le flyer se fait une fois le projet réalisé."
        )
