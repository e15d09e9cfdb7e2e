"""Documents made, tried on screen, remembered with what they show, and found out of date."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.projects import LifeEvent, ProjectState
from idcoop_desktop.domain.publications import WEB_ENDING, Order, Publication
from idcoop_desktop.domain.showcase import NotQuotableError, require_quotable
from idcoop_desktop.services.covered_photos import left_out
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.looks import look_for
from idcoop_desktop.services.making import (
    PREVIEW_DPI,
    PRINT_DPI,
    Look,
    Making,
    encoded,
    gathered,
    is_page,
    require_ending,
)
from idcoop_desktop.services.photo_people import require_covered
from idcoop_desktop.store import projects, publications

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.domain.consents import ImageUse
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.covered_photos import LeftOut
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """Whether a document still tells what is known; ``reason`` says why it does not."""

    outdated: bool
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The file of a document, not recorded yet; ``told`` is the SHA-256 of what it tells."""

    order: Order
    making: Making
    told: str
    data: bytes

    def left_out(self, desk: Desk, ending: str = "") -> LeftOut | None:
        """Return the photos that it does without, ``None`` when it shows all that were chosen."""
        lacks, uses = self.making.left_out, self.order.kind.uses_of(ending)
        return left_out(desk, UncoveredError(lacks, uses)) if lacks else None


def make(desk: Desk, order: Order, *, ending: str = "", file_name: str = "") -> bytes:
    """Make a document, record it and return its file; it shows the projects that were only done.

    Raises what :func:`draw` does.
    """
    drawn = draw(desk, order, ending)
    keep(desk, drawn, file_name)
    return drawn.data


def draw(desk: Desk, order: Order, ending: str = "") -> Drawn:
    """Make the file of a document; ``ending`` is one of ``order.kind.endings``, else the first.

    Raises :class:`DomainError` for what the kind refuses, a text that does not fit, a quotation
    that was not agreed to, and :class:`~idcoop_desktop.domain.photo_gate.UncoveredError` when a
    photo or somebody on it is not covered today for the uses of this file.
    """
    ending = ending or order.kind.endings[0]
    require_ending(order.kind, ending)
    making = _allowed(desk, order, ending)
    look = look_of(desk, order, making)
    data = _file(order, making, look, ending)
    return Drawn(order=order, making=making, told=making.told_in(look.theme), data=data)


def keep(
    desk: Desk, drawn: Drawn, file_name: str, land: Callable[[], object] = lambda: None
) -> None:
    """Record a document that was drawn; when ``land`` raises, nothing was recorded."""
    kind, making = drawn.order.kind, drawn.making
    if kind.is_recorded:
        sha256 = hashlib.sha256(drawn.data).hexdigest()
        with desk.unit(titled(f"{kind.label} de", making.title)) as unit:
            record(desk, unit, drawn.order, making, told=drawn.told, sha256=sha256, name=file_name)
            show(desk, unit, making)
            land()
    elif making.remember is not None:
        with desk.unit(titled(f"{kind.label} pour", making.title)) as unit:
            making.remember(unit)
            land()
    else:
        land()


def preview(desk: Desk, order: Order) -> bytes:
    """Return as PDF what an order would make, quickly; refuses exactly what :func:`make` does."""
    return sketch(desk, order).data


def sketch(desk: Desk, order: Order) -> Drawn:
    """Draw as PDF what an order would make, quickly; refuses exactly what :func:`draw` does."""
    making = _allowed(desk, order, "")
    look = look_of(desk, order, making, PREVIEW_DPI)
    data = _drawn(making, look).data
    return Drawn(order=order, making=making, told=making.told_in(look.theme), data=data)


def possible_endings(desk: Desk, order: Order) -> tuple[str, ...]:
    """Return how the names of the files that may be made today end.

    People may have agreed to the site alone: then the page for the site is all that goes out.
    Raises what :func:`preview` does when nothing may.
    """
    try:
        preview(desk, order)
    except (UncoveredError, NotQuotableError):
        if not _may_be_a_page(desk, order):
            raise
        return (WEB_ENDING,)
    return order.kind.endings


def _may_be_a_page(desk: Desk, order: Order) -> bool:
    try:
        _allowed(desk, order, WEB_ENDING)
    except DomainError:
        return False
    return WEB_ENDING in order.kind.endings


def order_of(publication: Publication) -> Order:
    """Return the order that makes a document again from what is known now."""
    return Order(
        kind=publication.kind,
        variant=publication.variant,
        theme=publication.theme,
        project_ids=publication.project_ids,
        residence_id=publication.residence_id,
        year=publication.year,
    )


def freshness(desk: Desk, publication: Publication) -> Freshness:
    """Tell whether a document made again today would tell the same, and may still go out."""
    if not publication.told:
        return Freshness(outdated=False)
    order = order_of(publication)
    try:
        making = _allowed(desk, order, publication.ending)
        told = making.told_in(look_of(desk, order, making).theme)
    except DomainError as error:
        return Freshness(outdated=True, reason=error.message)
    if told == publication.told:
        return Freshness(outdated=False)
    return Freshness(outdated=True, reason="Ce qu’il raconte a changé depuis qu’il a été fait.")


def _allowed(desk: Desk, order: Order, ending: str) -> Making:
    """Gather a document and pass its photos and quotations through the gate."""
    making = gathered(desk, order).for_ending(ending)
    require_shown(desk, making, order.kind.uses_of(ending))
    return making


def require_shown(desk: Desk, making: Making, uses: Iterable[ImageUse]) -> None:
    """Pass the photos and quotations of a document through the gate for these uses today."""
    wanted = tuple(uses)
    require_covered(desk, making.photos, wanted)
    for quotation in making.testimonials:
        require_quotable(quotation, wanted, desk.today())


def look_of(desk: Desk, order: Order, making: Making, dpi: int = PRINT_DPI) -> Look:
    """Return what the document of an order is drawn with today."""
    return look_for(
        desk,
        order,
        family=making.family,
        wording=making.wording,
        # Dated by the day: made again the same day from the same words, it is the same file.
        made_at=datetime.combine(desk.today(), time(12), UTC),
        dpi=dpi,
    )


def _file(order: Order, making: Making, look: Look, ending: str) -> bytes:
    if is_page(ending):
        from idcoop_desktop.documents.web_page import web_page

        if making.article is None:
            raise DomainError(f"{order.kind.label} n’a pas de page pour le site.")
        return web_page(making.article(look.theme), look.theme)
    return encoded(_drawn(making, look), order.kind, ending)


def _drawn(making: Making, look: Look) -> Document:
    """Draw a document; tried again a moment later, it is quicker."""
    from idcoop_desktop.documents.layout import remembering

    with remembering():
        return making.draw(look)


def record(
    desk: Desk,
    unit: Unit,
    order: Order,
    making: Making,
    *,
    told: str,
    sha256: str,
    name: str,
) -> None:
    """Remember a document: what it told, the SHA-256 and the name of its file."""
    project_ids = tuple(project.id for project in making.projects)
    quoted = tuple(quotation.id for quotation in making.testimonials)
    publications.add_publication(
        unit,
        Publication(
            id=0,
            project_id=project_ids[0] if project_ids else None,
            kind=order.kind,
            variant=order.variant,
            made_on=desk.today(),
            made_by_id=desk.author.id,
            sha256=sha256,
            photo_ids=tuple(photo.id for photo in making.photos),
            title=making.title,
            theme=order.theme,
            residence_id=order.residence_id,
            told=told,
            testimonial_id=quoted[0] if quoted else None,
            project_ids=project_ids,
            testimonial_ids=quoted,
            year=order.year,
            file_name=name,
        ),
    )


def show(desk: Desk, unit: Unit, making: Making) -> None:
    """Make the projects of a document that were only done be shown."""
    for project in making.projects:
        if project.state is ProjectState.COMPLETED:
            _show(desk, unit, project)


def _show(desk: Desk, unit: Unit, project: Project) -> None:
    projects.update_project(unit, project.id, state=ProjectState.SHOWCASED)
    projects.add_life_event(
        unit,
        LifeEvent(
            id=0,
            project_id=project.id,
            came_from=project.state,
            to=ProjectState.SHOWCASED,
            on=desk.today(),
            by_id=desk.author.id,
        ),
    )
