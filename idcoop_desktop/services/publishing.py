"""Documents made from a finished project, each recorded with the photos it shows."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import project_amounts
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import LifeEvent, Project, ProjectState
from idcoop_desktop.domain.showcase import (
    Photo,
    Publication,
    PublicationKind,
    Showcase,
    Variant,
    require_quotable,
    require_showable,
)
from idcoop_desktop.services import settings
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.making import encoded, made
from idcoop_desktop.services.photo_people import require_covered
from idcoop_desktop.services.photos import document_photo
from idcoop_desktop.services.showcase import checked
from idcoop_desktop.store import ledger, projects, residences, showcase

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import Brand, Document, FlyerContent
    from idcoop_desktop.domain.rules import CoopProfile
    from idcoop_desktop.services.desk import Desk

PRINT_DPI = 300
PREVIEW_DPI = 100
_NO_LARGE_PHOTO = "Choisissez la grande photo du flyer."
_THEME = "littoral"


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as BGRX rows of ``stride`` bytes, for the screen."""

    width: int
    height: int
    stride: int
    data: bytes


@dataclass(frozen=True, slots=True)
class _Flyer:
    project: Project
    words: Showcase
    photos: tuple[Photo, ...]
    content: FlyerContent


def publish(
    desk: Desk,
    project_id: int,
    *,
    kind: PublicationKind = PublicationKind.FLYER_A4,
    variant: Variant = Variant.OFFICE,
    ending: str = "",
) -> bytes:
    """Make a document, record it and return its file; the first one makes the project showcased.

    ``ending`` is one of ``kind.endings``, by default the first.

    Raises :class:`DomainError` when the project is not done, a quotation was not agreed to, a text
    does not fit, or the kind has not this variant or ending, and
    :class:`~idcoop_desktop.domain.photo_gate.UncoveredError` when a photo or somebody on it is not
    covered for the uses of this kind today.
    """
    words = showcase.get_showcase(desk.base, project_id)
    flyer = _flyer(desk, project_id, words or Showcase(id=0, project_id=project_id), kind)
    document = _drawn(desk, flyer, kind, variant, PRINT_DPI)
    data = encoded(document, kind, ending or kind.endings[0])
    project = flyer.project
    with desk.unit(titled(f"{kind.label} de", project.title)) as unit:
        showcase.add_publication(
            unit,
            Publication(
                id=0,
                project_id=project_id,
                kind=kind,
                variant=variant,
                made_on=desk.today(),
                made_by_id=desk.author.id,
                sha256=hashlib.sha256(data).hexdigest(),
                photo_ids=tuple(photo.id for photo in flyer.photos),
                testimonial_id=flyer.words.testimonial_id,
            ),
        )
        if project.state is ProjectState.COMPLETED:
            projects.update_project(unit, project_id, state=ProjectState.SHOWCASED)
            projects.add_life_event(
                unit,
                LifeEvent(
                    id=0,
                    project_id=project_id,
                    came_from=project.state,
                    to=ProjectState.SHOWCASED,
                    on=desk.today(),
                    by_id=desk.author.id,
                ),
            )
    return data


def preview(
    desk: Desk,
    project_id: int,
    words: Showcase,
    *,
    kind: PublicationKind = PublicationKind.FLYER_A4,
    variant: Variant = Variant.OFFICE,
) -> bytes:
    """Return as PDF what these words and choices would make, quickly, without recording it.

    Refuses exactly what :func:`publish` refuses.
    """
    flyer = _flyer(desk, project_id, words, kind)
    return _drawn(desk, flyer, kind, variant, PREVIEW_DPI).data


def image_description(desk: Desk, project_id: int) -> str:
    """Return what to paste beside an image for those who do not see it.

    Raises :class:`DomainError` when no large photo is chosen.
    """
    from idcoop_desktop.documents.social import alternative

    words = showcase.get_showcase(desk.base, project_id)
    if words is None or words.hero_id is None:
        raise DomainError(_NO_LARGE_PHOTO)
    project = projects.get_project(desk.base, project_id)
    hero = showcase.get_photo(desk.base, words.hero_id)
    return alternative(hero.alt, project.title, words.lead, _place(desk, project))


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


def _flyer(desk: Desk, project_id: int, words: Showcase, kind: PublicationKind) -> _Flyer:
    base = desk.base
    project = projects.get_project(base, project_id)
    require_showable(project)
    tidied = checked(words)
    if tidied.hero_id is None:
        raise DomainError(_NO_LARGE_PHOTO)
    hero = showcase.get_photo(base, tidied.hero_id)
    if kind.is_image:
        tidied = replace(tidied, testimonial_id=None, photo_ids=())
    side = tuple(showcase.get_photo(base, photo_id) for photo_id in tidied.photo_ids)
    require_covered(desk, (hero, *side), kind.uses)
    if tidied.testimonial_id is not None:
        quotation = showcase.get_testimonial(base, tidied.testimonial_id)
        require_quotable(quotation, kind.uses, desk.today())
    known = settings.profile(desk)
    url = known.site if kind.is_image else _site(known)
    content = _content(desk, project, tidied, (hero, *side), url)
    return _Flyer(project, tidied, (hero, *side), content)


def _place(desk: Desk, project: Project) -> str:
    place = residences.get_residence(desk.base, project.residence_id)
    return f"{place.name} · {place.commune}"


def _content(
    desk: Desk, project: Project, words: Showcase, photos: tuple[Photo, ...], url: str
) -> FlyerContent:
    from idcoop_desktop.documents.content import FlyerContent

    hero, *side = photos
    quote, author = _quotation(desk, words)
    return FlyerContent(
        title=project.title,
        place=_place(desk, project),
        lead=words.lead,
        story=tuple(part.strip() for part in words.story.split("\n") if part.strip()),
        hero=document_photo(desk, hero),
        url=url,
        brand=_brand(desk),
        quote=quote,
        quote_author=author,
        figures=words.figures,
        photos=tuple((document_photo(desk, photo), photo.moment.label) for photo in side),
        credit=_credit(photos),
    )


def _site(known: CoopProfile) -> str:
    if not known.site:
        raise DomainError(
            "Le QR code du flyer mène à votre site, dont l’adresse manque. Indiquez-la dans le "
            "menu Fichier, «\u00a0Coordonnées de la coopérative\u00a0»."
        )
    return known.site


def _quotation(desk: Desk, words: Showcase) -> tuple[str | None, str]:
    if words.testimonial_id is None:
        return None, ""
    testimonial = showcase.get_testimonial(desk.base, words.testimonial_id)
    return testimonial.text, testimonial.author


def _credit(photos: tuple[Photo, ...]) -> str:
    names = list(dict.fromkeys(photo.credit for photo in photos if photo.credit))
    return f"Photos\u00a0: {', '.join(names)}." if names else ""


def _brand(desk: Desk) -> Brand:
    from idcoop_desktop.documents.content import Brand

    known = settings.profile(desk)
    ceiling = settings.rules(desk).ceiling_cents
    return Brand(
        coop_name=known.coop_name,
        scheme_name=known.scheme_name,
        contact_line=known.service,
        phone=known.phone,
        email=known.email,
        ceiling=format_cents(ceiling, decimals=False),
    )


def _drawn(
    desk: Desk, flyer: _Flyer, kind: PublicationKind, variant: Variant, dpi: int
) -> Document:
    from idcoop_desktop import assets
    from idcoop_desktop.documents.theme import load_theme

    theme = load_theme(assets.path("themes") / _THEME)
    # Dated by the day: made again the same day from the same words, it is the same file.
    made_at = datetime.combine(desk.today(), time(12), UTC)
    return made(flyer.content, theme, kind, variant, made_at=made_at, dpi=dpi)
