"""What flyers, posters and images for networks tell of one finished project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.showcase import Photo, Showcase, require_showable
from idcoop_desktop.services import settings
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.making import Look, Making
from idcoop_desktop.services.photos import document_photo, photo_facts
from idcoop_desktop.services.showcase import checked
from idcoop_desktop.store import projects, residences, showcase

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.documents.content import Document, FlyerContent
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.domain.rules import CoopProfile
    from idcoop_desktop.domain.showcase import Testimonial
    from idcoop_desktop.services.desk import Desk

NO_LARGE_PHOTO = "Choisissez la grande photo du flyer."


@dataclass(frozen=True, slots=True)
class _Flyer:
    """One flyer, read and checked, without its pictures."""

    project: Project
    place: str
    words: Showcase
    photos: tuple[Photo, ...]
    quotation: Testimonial | None
    url: str


def gathered(desk: Desk, order: Order) -> Making:
    """Read what the flyer of ``order.project_ids[0]`` tells.

    Raises :class:`DomainError` when the project is not done, has no large photo, or the coop has no
    site for the QR code.
    """
    flyer = _read(desk, order)
    facts = {
        "project": (flyer.project.title, flyer.place),
        "words": (flyer.words.lead, flyer.words.story, flyer.words.figures),
        "quotation": flyer.quotation and (flyer.quotation.text, flyer.quotation.author),
        "photos": [photo_facts(photo) for photo in flyer.photos],
        "url": flyer.url,
        "brand": brand(desk),
    }
    return Making(
        title=flyer.project.title,
        family="flyer",
        wording="flyer",
        facts=facts,
        draw=lambda look: _drawn(_content(desk, flyer), order.kind, look),
        projects=(flyer.project,),
        photos=flyer.photos,
        testimonials=(flyer.quotation,) if flyer.quotation else (),
    )


def place_of(desk: Desk, project: Project) -> str:
    """Return where a project took place, as ``Résidence … · Commune``."""
    place = residences.get_residence(desk.base, project.residence_id)
    return f"{place.name} · {place.commune}"


def _read(desk: Desk, order: Order) -> _Flyer:
    base, (project_id, *_) = desk.base, order.project_ids
    project = projects.get_project(base, project_id)
    require_showable(project)
    kept = showcase.get_showcase(base, project_id) or Showcase(id=0, project_id=project_id)
    words = checked(order.words or kept)
    if words.hero_id is None:
        raise DomainError(NO_LARGE_PHOTO)
    hero = showcase.get_photo(base, words.hero_id)
    if order.kind.is_image:
        words = replace(words, testimonial_id=None, photo_ids=())
    photos = (hero, *(showcase.get_photo(base, key) for key in words.photo_ids))
    quotation = None
    if words.testimonial_id is not None:
        quotation = showcase.get_testimonial(base, words.testimonial_id)
    known = settings.profile(desk)
    url = known.site if order.kind.is_image else _site(known)
    return _Flyer(project, place_of(desk, project), words, photos, quotation, url)


def _content(desk: Desk, flyer: _Flyer) -> FlyerContent:
    from idcoop_desktop.documents.content import FlyerContent

    hero, *side = flyer.photos
    words, quotation = flyer.words, flyer.quotation
    return FlyerContent(
        title=flyer.project.title,
        place=flyer.place,
        lead=words.lead,
        story=tuple(part.strip() for part in words.story.split("\n") if part.strip()),
        hero=document_photo(desk, hero),
        url=flyer.url,
        brand=brand(desk),
        quote=quotation.text if quotation else None,
        quote_author=quotation.author if quotation else "",
        figures=words.figures,
        photos=tuple((document_photo(desk, photo), photo.moment.label) for photo in side),
        credit=_credit(flyer.photos),
    )


def _site(known: CoopProfile) -> str:
    if not known.site:
        raise DomainError(
            "Le QR code du flyer mène à votre site, dont l’adresse manque. Indiquez-la dans le "
            "menu Fichier, «\u00a0Coordonnées de la coopérative\u00a0»."
        )
    return known.site


def _credit(photos: tuple[Photo, ...]) -> str:
    names = list(dict.fromkeys(photo.credit for photo in photos if photo.credit))
    return f"Photos\u00a0: {', '.join(names)}." if names else ""


def _drawn(content: FlyerContent, kind: PublicationKind, look: Look) -> Document:
    from idcoop_desktop.documents import social

    shape = {
        PublicationKind.SOCIAL_4X5: social.Shape.PORTRAIT,
        PublicationKind.SOCIAL_1X1: social.Shape.SQUARE,
        PublicationKind.SOCIAL_WIDE: social.Shape.WIDE,
    }.get(kind)
    if shape is not None:
        dpi = min(look.dpi, social.DPI)
        return social.social(content, look.theme, shape, made_at=look.made_at, dpi=dpi)
    paper = _papers()[kind]
    return paper(content, look.theme, made_at=look.made_at, variant=look.variant, dpi=look.dpi)


def _papers() -> dict[PublicationKind, Callable[..., Document]]:
    from idcoop_desktop.documents.flyer import flyer_a4
    from idcoop_desktop.documents.flyer_a5 import flyer_a5
    from idcoop_desktop.documents.poster import poster_a3

    return {
        PublicationKind.FLYER_A4: flyer_a4,
        PublicationKind.FLYER_A5: flyer_a5,
        PublicationKind.POSTER_A3: poster_a3,
    }
