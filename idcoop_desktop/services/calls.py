"""What a call for ideas tells: examples that were carried out nearby, or ideas to take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.excerpts import clipped
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.projects import DONE_STATES
from idcoop_desktop.domain.publications import WEB_ENDING
from idcoop_desktop.domain.suggestions import suggest
from idcoop_desktop.domain.text import fold, tidy_line
from idcoop_desktop.services import settings
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.catalogue import catalogue, suggestions
from idcoop_desktop.services.covered_photos import choice, heroes
from idcoop_desktop.services.making import Look, Making, PageParts
from idcoop_desktop.services.photos import document_photo, photo_facts
from idcoop_desktop.store import projects, residences, showcase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.call_for_ideas import CallContent
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.services.desk import Desk

EXAMPLES = 3
_TITLE, _TEXT = 60, 130
"""The most characters of an example: it is told in full elsewhere."""
_NO_SITE = (
    "Le QR code de l’appel à idées mène à votre site, dont l’adresse manque. Indiquez-la dans le "
    "menu Fichier, «\u00a0Coordonnées de la coopérative\u00a0»."
)
_ANY = Residence(id=0, name="", commune="")


@dataclass(frozen=True, slots=True)
class _Example:
    """An example without its picture."""

    title: str
    text: str
    place: str = ""
    project_id: int = 0


@dataclass(frozen=True, slots=True)
class _Call:
    """A call, read and checked, without its pictures."""

    residence: str
    examples: tuple[_Example, ...]
    url: str


def gathered(desk: Desk, order: Order) -> Making:
    """Read what the call to a residence, or to any, tells.

    Raises :class:`DomainError` when the coop has no site for the QR code.
    """
    place = None
    if order.residence_id is not None:
        place = residences.get_residence(desk.base, order.residence_id)
    shown = _projects_to_show(desk, place)
    call = _Call(
        residence=place.label if place else "",
        examples=_examples(desk, place, shown),
        url=call_address(settings.profile(desk).site, order.residence_id),
    )
    chosen = heroes(desk, [one.id for one in shown])
    printed = choice(desk, chosen, order.kind.uses)
    on_site = choice(desk, chosen, order.kind.uses_of(WEB_ENDING))
    return Making(
        title=call.residence or "toutes les résidences",
        family="pages",
        wording="call-for-ideas",
        facts=_facts(desk, call, printed.shown),
        draw=lambda look: _drawn(_content(desk, call, printed.shown), look),
        article=lambda theme: _article(_content(desk, call, on_site.shown), theme),
        projects=tuple(shown),
        photos=printed.shown,
        left_out=printed.lacks,
        page=PageParts(
            facts=_facts(desk, call, on_site.shown), photos=on_site.shown, left_out=on_site.lacks
        ),
    )


def _facts(desk: Desk, call: _Call, photos: Sequence[Photo]) -> dict[str, object]:
    seen = [photo_facts(photo) for photo in photos]
    return {"call": call, "photos": seen, "brand": brand(desk)}


def call_address(site: str, residence_id: int | None) -> str:
    """Return where the QR code leads: the coop's site, with the residence it was scanned in.

    An address that has a query or a fragment of its own is left as it is. Raises
    :class:`DomainError` for no address, or one that is not of the web.
    """
    if not site:
        raise DomainError(_NO_SITE)
    parts = urlsplit(site)
    if parts.scheme not in {"http", "https"} or not parts.netloc or not site.isascii():
        raise DomainError(
            "L’adresse de votre site doit commencer par https:// et ne contenir ni espace ni "
            "accent\u00a0: corrigez-la dans les coordonnées de la coopérative."
        )
    if residence_id is None or "?" in site or "#" in site:
        return site
    return f"{site}?residence={residence_id}"


def _projects_to_show(desk: Desk, place: Residence | None) -> list[Project]:
    """Return the finished projects to tell, the nearest first, then those with a photo."""
    base = desk.base
    done = [one for one in projects.all_projects(base) if one.state in DONE_STATES]
    places = residences.residences_by_id(base, {one.residence_id for one in done})

    def rank(one: Project) -> tuple[int, bool, int, int]:
        near = _distance(places[one.residence_id], place)
        words = showcase.get_showcase(base, one.id)
        bare = words is None or words.hero_id is None
        day = one.completed_on.toordinal() if one.completed_on else 0
        return near, bare, -day, one.id

    return sorted(done, key=rank)[:EXAMPLES]


def _distance(there: Residence, here: Residence | None) -> int:
    """0 in the same residence, 1 in the same commune, 2 elsewhere or when nowhere is meant."""
    if here is not None and there.id == here.id:
        return 0
    same = here is not None and fold(there.commune) == fold(here.commune)
    return 1 if same else 2


def _examples(
    desk: Desk, place: Residence | None, shown: Sequence[Project]
) -> tuple[_Example, ...]:
    told = tuple(_example(desk, one) for one in shown)
    missing = EXAMPLES - len(told)
    if not missing:
        return told
    if place is None:
        found = suggest(catalogue(desk), _ANY, said=(), day=desk.today(), count=missing)
    else:
        found = suggestions(desk, [place], count=missing)[place.id]
    ideas = (
        _Example(title=clipped(one.idea.title, _TITLE), text=clipped(one.idea.pitch, _TEXT))
        for one in found
    )
    return (*told, *ideas)


def _example(desk: Desk, project: Project) -> _Example:
    words = showcase.get_showcase(desk.base, project.id)
    text = (words.lead if words else "") or project.summary or project.what_was_done
    place = residences.get_residence(desk.base, project.residence_id)
    return _Example(
        title=clipped(tidy_line(project.title), _TITLE),
        text=clipped(tidy_line(text), _TEXT),
        place=clipped(place.label, _TITLE // 2 + 4),
        project_id=project.id,
    )


def _content(desk: Desk, call: _Call, photos: Sequence[Photo]) -> CallContent:
    from idcoop_desktop.documents.call_for_ideas import CallContent, CallExample

    known = {photo.project_id: document_photo(desk, photo) for photo in photos}
    return CallContent(
        residence=call.residence,
        examples=tuple(
            CallExample(
                title=one.title,
                text=one.text,
                place=one.place,
                photo=known.get(one.project_id),
            )
            for one in call.examples
        ),
        url=call.url,
        brand=brand(desk),
    )


def _drawn(content: CallContent, look: Look) -> Document:
    from idcoop_desktop.documents.call_for_ideas import call_for_ideas

    return call_for_ideas(
        content, look.theme, made_at=look.made_at, variant=look.variant, dpi=look.dpi
    )


def _article(content: CallContent, theme: Theme) -> Article:
    from idcoop_desktop.documents.call_article import call_article

    return call_article(content, theme)
