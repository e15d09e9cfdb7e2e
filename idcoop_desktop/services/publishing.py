"""Documents of one finished project, and pages of documents as pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import project_amounts
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.publications import Order, PublicationKind, Variant
from idcoop_desktop.domain.showcase import Showcase
from idcoop_desktop.services import editions, settings
from idcoop_desktop.services.flyers import NO_LARGE_PHOTO, place_of
from idcoop_desktop.store import ledger, projects, showcase

if TYPE_CHECKING:
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as BGRX rows of ``stride`` bytes, for the screen."""

    width: int
    height: int
    stride: int
    data: bytes


def publish(
    desk: Desk,
    project_id: int,
    *,
    kind: PublicationKind = PublicationKind.FLYER_A4,
    variant: Variant = Variant.OFFICE,
    ending: str = "",
) -> bytes:
    """Make a document of a project with the words kept; see :func:`editions.make`."""
    order = Order(kind=kind, variant=variant, project_ids=(project_id,))
    return editions.make(desk, order, ending=ending)


def preview(
    desk: Desk,
    project_id: int,
    words: Showcase,
    *,
    kind: PublicationKind = PublicationKind.FLYER_A4,
    variant: Variant = Variant.OFFICE,
) -> bytes:
    """Return as PDF what these words and choices would make; see :func:`editions.preview`."""
    order = Order(kind=kind, variant=variant, project_ids=(project_id,), words=words)
    return editions.preview(desk, order)


def image_description(desk: Desk, project_id: int) -> str:
    """Return what to paste beside an image for those who do not see it.

    Raises :class:`DomainError` when no large photo is chosen.
    """
    from idcoop_desktop.documents.social import alternative

    words = showcase.get_showcase(desk.base, project_id)
    if words is None or words.hero_id is None:
        raise DomainError(NO_LARGE_PHOTO)
    project = projects.get_project(desk.base, project_id)
    hero = showcase.get_photo(desk.base, words.hero_id)
    return alternative(hero.alt, project.title, words.lead, place_of(desk, project))


def page_image(pdf: bytes, *, page: int = 0, width_px: int) -> PageImage:
    """Return a page of a PDF as pixels."""
    from idcoop_desktop.documents.preview import render

    raster = render(pdf, page=page, width_px=width_px)
    return PageImage(raster.width, raster.height, raster.stride, raster.data)


def page_png(pdf: bytes, *, page: int = 0, dpi: int) -> bytes:
    """Return a page of a PDF as a PNG file."""
    from idcoop_desktop.documents.preview import png

    return png(pdf, page=page, dpi=dpi)


def suggested_words(desk: Desk, project_id: int) -> Showcase:
    """Return the flyer's words as kept, or a first draft made of what is known."""
    known = showcase.get_showcase(desk.base, project_id)
    if known is not None:
        return known
    project = projects.get_project(desk.base, project_id)
    amounts = project_amounts(ledger.entries_of_project(desk.base, project_id))
    took_part = project.adults + project.children
    figures = []
    if took_part:
        figures.append((str(took_part), "participants" if took_part > 1 else "participant"))
    if project.children:
        word = "enfants" if project.children > 1 else "enfant"
        figures.append((str(project.children), f"{word} de la résidence"))
    if amounts.paid or amounts.granted:
        helped = amounts.paid or amounts.granted
        scheme = settings.profile(desk).scheme_name
        figures.append((format_cents(helped, decimals=False), f"d’aide {scheme}"))
    photos = showcase.photos(desk.base, project_id)
    return Showcase(
        id=0,
        project_id=project_id,
        lead=project.summary,
        story=project.what_was_done,
        figures=tuple(figures[:3]),
        hero_id=photos[-1].id if photos else None,
        photo_ids=tuple(photo.id for photo in photos[:-1][:3]),
    )
