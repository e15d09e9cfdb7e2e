"""The fact sheet of a project: its texts, kept with the project, and what it gathers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain import fact_sheet
from idcoop_desktop.domain.fact_sheet import FIELDS, Field, Known
from idcoop_desktop.domain.ledger import project_amounts
from idcoop_desktop.domain.plan import in_order
from idcoop_desktop.domain.showcase import Moment, Showcase, require_showable
from idcoop_desktop.domain.text import month_name, quoted
from idcoop_desktop.services import settings
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.flyers import credit_line
from idcoop_desktop.services.making import Look, Making
from idcoop_desktop.services.photos import document_photo, photo_facts
from idcoop_desktop.services.showcase import checked
from idcoop_desktop.store import ledger, plan, projects, publications, residences, showcase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.content import Brand, Document
    from idcoop_desktop.documents.fact_sheet import FactSheetContent
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.domain.showcase import Photo, Testimonial
    from idcoop_desktop.services.desk import Desk

__all__ = ["FIELDS", "Field", "gathered", "save_texts", "suggested_texts", "texts"]

_MOMENTS = tuple(Moment)


def texts(desk: Desk, project_id: int) -> dict[str, str]:
    """Return the texts of the sheet by key, those of ``FIELDS``.

    They are the suggestions until texts were first kept; then what was left empty stays empty.
    """
    kept = fact_sheet.tidied(publications.project_texts(desk.base, project_id))
    if not any(kept.values()):
        return suggested_texts(desk, project_id)
    return dict.fromkeys(fact_sheet.KEYS, "") | kept


def suggested_texts(desk: Desk, project_id: int) -> dict[str, str]:
    """Return a first draft of the texts by key, made of what is known of the project.

    Nobody is named in it. Texts that nothing is known of are empty.
    """
    return fact_sheet.suggestions(_known(desk, project_id))


def save_texts(desk: Desk, project_id: int, wanted: Mapping[str, str]) -> None:
    """Keep the texts of the sheet given by key; keys of other documents are left as they are."""
    project = projects.get_project(desk.base, project_id)
    kept = fact_sheet.tidied(wanted)
    with desk.unit(titled("textes de la fiche projet de", project.title)) as unit:
        publications.save_project_texts(unit, project_id, kept)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One sheet, read and checked, without its pictures; the first photo is the large one."""

    known: Known
    texts: dict[str, str]
    words: Showcase
    hero: Photo | None
    photos: tuple[Photo, ...]
    quotation: Testimonial | None
    url: str
    brand: Brand


def gathered(desk: Desk, order: Order) -> Making:
    """Read what the fact sheet of ``order.project_ids[0]`` tells.

    Its photos and its quotation are those chosen for the flyer. Raises :class:`DomainError` when
    the project is not done, and ``EmptyTextError`` with the name of a needed text that is empty.
    """
    sheet = _read(desk, order)
    return Making(
        title=sheet.known.project.title,
        family="pages",
        wording="fact-sheet",
        facts=_facts(sheet),
        draw=lambda look: _drawn(_content(desk, sheet), look),
        article=lambda theme: _article(_content(desk, sheet), theme),
        projects=(sheet.known.project,),
        photos=_shown(sheet),
        testimonials=(sheet.quotation,) if sheet.quotation else (),
    )


def _read(desk: Desk, order: Order) -> _Sheet:
    base, (project_id, *_) = desk.base, order.project_ids
    known = _known(desk, project_id)
    require_showable(known.project)
    kept = showcase.get_showcase(base, project_id) or Showcase(id=0, project_id=project_id)
    words = checked(order.words or kept)
    told = texts(desk, project_id)
    if order.texts is not None:
        told |= fact_sheet.tidied(order.texts)
    _require_needed(told)
    side = sorted(
        (showcase.get_photo(base, key) for key in words.photo_ids),
        key=lambda photo: _MOMENTS.index(photo.moment),
    )
    quotation = None
    if words.testimonial_id is not None:
        quotation = showcase.get_testimonial(base, words.testimonial_id)
    return _Sheet(
        known=known,
        texts=told,
        words=words,
        hero=None if words.hero_id is None else showcase.get_photo(base, words.hero_id),
        photos=tuple(side),
        quotation=quotation,
        url=settings.profile(desk).site,
        brand=brand(desk),
    )


def _require_needed(told: Mapping[str, str]) -> None:
    from idcoop_desktop.documents.refusals import EmptyTextError

    for field in FIELDS:
        if field.needed and not told[field.key]:
            raise EmptyTextError(f"Le texte {quoted(field.label)}")


def _facts(sheet: _Sheet) -> dict[str, object]:
    return {
        "project": (sheet.known.project.title, sheet.known.residence.label, _when(sheet)),
        "lead": sheet.words.lead,
        "texts": sheet.texts,
        "figures": fact_sheet.figures(sheet.known),
        "quotation": sheet.quotation and (sheet.quotation.text, sheet.quotation.author),
        "hero": sheet.hero and photo_facts(sheet.hero),
        "photos": [photo_facts(photo) for photo in sheet.photos],
        "url": sheet.url,
        "brand": sheet.brand,
    }


def _shown(sheet: _Sheet) -> tuple[Photo, ...]:
    return (*((sheet.hero,) if sheet.hero else ()), *sheet.photos)


def _when(sheet: _Sheet) -> str:
    day = sheet.known.project.completed_on
    return "" if day is None else f"{month_name(day.month)} {day.year}"


def _content(desk: Desk, sheet: _Sheet) -> FactSheetContent:
    from idcoop_desktop.documents.fact_sheet import FactSheetContent, FactText

    known, quotation = sheet.known, sheet.quotation
    place = (known.residence.name, known.residence.commune, _when(sheet))
    return FactSheetContent(
        title=known.project.title,
        place=" · ".join(filter(None, place)),
        lead=sheet.words.lead,
        texts=tuple(
            FactText(
                key=field.key, label=field.label, parts=fact_sheet.parts(sheet.texts[field.key])
            )
            for field in FIELDS
        ),
        brand=sheet.brand,
        figures=fact_sheet.figures(known),
        hero=None if sheet.hero is None else document_photo(desk, sheet.hero),
        photos=tuple((document_photo(desk, photo), photo.moment.label) for photo in sheet.photos),
        quote=quotation.text if quotation else "",
        quote_author=quotation.author if quotation else "",
        credit=credit_line(_shown(sheet)),
        url=sheet.url,
    )


def _drawn(content: FactSheetContent, look: Look) -> Document:
    from idcoop_desktop.documents.fact_sheet import fact_sheet as draw

    return draw(content, look.theme, made_at=look.made_at, dpi=look.dpi)


def _article(content: FactSheetContent, theme: Theme) -> Article:
    from idcoop_desktop.documents.fact_sheet_article import fact_sheet_article

    return fact_sheet_article(content, theme)


def _known(desk: Desk, project_id: int) -> Known:
    base = desk.base
    project = projects.get_project(base, project_id)
    profile = settings.profile(desk)
    return Known(
        project=project,
        residence=residences.get_residence(base, project.residence_id),
        bearers=len(projects.bearers(base, project_id)),
        steps=in_order(plan.steps_of_project(base, project_id)),
        support=projects.support_lines(base, project_id),
        amounts=project_amounts(ledger.entries_of_project(base, project_id)),
        service=profile.service,
        scheme=profile.scheme_name,
    )
