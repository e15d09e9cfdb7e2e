"""What flyers, posters and images for networks tell of one finished project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.showcase import Photo, Showcase, require_showable
from idcoop_desktop.services import settings
from idcoop_desktop.services.addressees import ADDRESSED, Addressees, own_address
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.making import Look, Making
from idcoop_desktop.services.photos import document_photo, photo_facts
from idcoop_desktop.services.showcase import checked
from idcoop_desktop.store import projects, residences, showcase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.content import (
        Addressee,
        Brand,
        Document,
        FlyerContent,
        FlyerPhoto,
    )
    from idcoop_desktop.documents.flyer import Paper
    from idcoop_desktop.documents.theme import Theme
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
    brand: Brand


def gathered(desk: Desk, order: Order) -> Making:
    """Read what the flyer of ``order.project_ids[0]`` tells, to the people of a residence if given.

    Raises :class:`DomainError` when the project is not done, has no large photo, or the coop has no
    site for the QR code.
    """
    return Series(desk, order).making(order.residence_id)


class Series:
    """The flyers of one project, for one residence after another: what they share is read once."""

    def __init__(self, desk: Desk, order: Order) -> None:
        """Read and check the project; raises what :func:`gathered` raises."""
        self._desk, self._kind = desk, order.kind
        self._flyer = _read(desk, order)
        self._addressees: Addressees | None = None
        self._shared: FlyerContent | None = None
        self._is_read = False

    def making(self, residence_id: int | None) -> Making:
        """Return the flyer as it goes to a residence, or to anybody; images go to anybody.

        Raises :class:`DomainError` when the residence is gone.
        """
        flyer = self._flyer
        key = residence_id if self._kind in ADDRESSED else None
        told = None if key is None else self._told(key)
        content = partial(self.content, key)
        return Making(
            title=flyer.project.title,
            family="flyer",
            wording="flyer",
            facts=_facts(flyer) | ({} if told is None else {"addressee": told}),
            draw=lambda look: _drawn(content(), self._kind, look),
            article=lambda theme: _article(content(), theme, is_image=self._kind.is_image),
            projects=(flyer.project,),
            photos=flyer.photos,
            testimonials=(flyer.quotation,) if flyer.quotation else (),
        )

    def read_pictures(self) -> None:
        """Read the pictures, once for the whole series: drawing it then touches no base."""
        if not self._is_read:
            shared = self.content(None)
            photos = tuple((_held(photo), badge) for photo, badge in shared.photos)
            self._shared = replace(shared, hero=_held(shared.hero), photos=photos)
            self._is_read = True

    def content(self, residence_id: int | None) -> FlyerContent:
        """Return what is drawn."""
        if self._shared is None:
            self._shared = _content(self._desk, self._flyer)
        if residence_id is None:
            return self._shared
        url = own_address(self._flyer.url, residence_id)
        return replace(self._shared, url=url, addressee=self._told(residence_id))

    def together(
        self, residence_ids: Iterable[int], look: Look, *, go_on: Callable[[], object]
    ) -> Document:
        """Draw the flyers of residences as the pages of one document.

        ``go_on`` is called before each and may raise.
        """
        from idcoop_desktop.documents.flyer import leaflets

        return leaflets(
            [self.content(key) for key in residence_ids],
            look.theme,
            _paper(self._kind),
            made_at=look.made_at,
            variant=look.variant,
            dpi=look.dpi,
            go_on=go_on,
        )

    def _told(self, residence_id: int) -> Addressee:
        if self._addressees is None:
            self._addressees = Addressees(self._desk, self._flyer.project)
        return self._addressees.of(residence_id)


def _facts(flyer: _Flyer) -> dict[str, object]:
    return {
        "project": (flyer.project.title, flyer.place),
        "words": (flyer.words.lead, flyer.words.story, flyer.words.figures),
        "quotation": flyer.quotation and (flyer.quotation.text, flyer.quotation.author),
        "photos": [photo_facts(photo) for photo in flyer.photos],
        "url": flyer.url,
        "brand": flyer.brand,
    }


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
    place = place_of(desk, project)
    return _Flyer(project, place, words, photos, quotation, url, brand(desk))


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
        brand=flyer.brand,
        quote=quotation.text if quotation else None,
        quote_author=quotation.author if quotation else "",
        figures=words.figures,
        photos=tuple((document_photo(desk, photo), photo.moment.label) for photo in side),
        credit=credit_line(flyer.photos),
    )


def _held(photo: FlyerPhoto) -> FlyerPhoto:
    jpeg = photo.jpeg
    return photo if isinstance(jpeg, bytes) else replace(photo, jpeg=jpeg.held())


def _site(known: CoopProfile) -> str:
    if not known.site:
        raise DomainError(
            "Le QR code du flyer mène à votre site, dont l’adresse manque. Indiquez-la dans le "
            "menu Fichier, «\u00a0Coordonnées de la coopérative\u00a0»."
        )
    return known.site


def credit_line(photos: tuple[Photo, ...]) -> str:
    """Return who took the photos, on one line; empty when nobody is named."""
    names = list(dict.fromkeys(photo.credit for photo in photos if photo.credit))
    return f"Photos\u00a0: {', '.join(names)}." if names else ""


def _drawn(content: FlyerContent, kind: PublicationKind, look: Look) -> Document:
    from idcoop_desktop.documents import social
    from idcoop_desktop.documents.flyer import leaflet

    shape = {
        PublicationKind.SOCIAL_4X5: social.Shape.PORTRAIT,
        PublicationKind.SOCIAL_1X1: social.Shape.SQUARE,
        PublicationKind.SOCIAL_WIDE: social.Shape.WIDE,
    }.get(kind)
    if shape is not None:
        dpi = min(look.dpi, social.DPI)
        return social.social(content, look.theme, shape, made_at=look.made_at, dpi=dpi)
    return leaflet(
        content,
        look.theme,
        _paper(kind),
        made_at=look.made_at,
        variant=look.variant,
        dpi=look.dpi,
    )


def _paper(kind: PublicationKind) -> Paper:
    from idcoop_desktop.documents import flyer, flyer_a5, poster

    if kind is PublicationKind.FLYER_A5:
        return flyer_a5.paper()
    return poster.paper() if kind is PublicationKind.POSTER_A3 else flyer.paper()


def _article(content: FlyerContent, theme: Theme, *, is_image: bool) -> Article:
    from idcoop_desktop.documents.flyer_article import flyer_article

    return flyer_article(content, theme, is_image=is_image)
