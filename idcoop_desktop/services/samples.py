"""Documents to try words and looks on: the latest real ones, else an invented flyer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Order, PublicationKind, Subject
from idcoop_desktop.services import editions
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.looks import look_for
from idcoop_desktop.services.making import MAKERS, PREVIEW_DPI
from idcoop_desktop.store import projects, residences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.documents.content import FlyerContent
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk

_KINDS = {
    "flyer": (
        PublicationKind.FLYER_A4,
        PublicationKind.FLYER_A5,
        PublicationKind.POSTER_A3,
        PublicationKind.SOCIAL_4X5,
    ),
    "fact-sheet": (PublicationKind.FACT_SHEET,),
    "booklet": (PublicationKind.BOOKLET,),
    "call-for-ideas": (PublicationKind.CALL_FOR_IDEAS,),
    "visit-sheet": (PublicationKind.VISIT_SHEET,),
    "annual-report": (PublicationKind.ANNUAL_REPORT,),
    "letter": (
        PublicationKind.LETTER_GRANT,
        PublicationKind.LETTER_REFUSAL,
        PublicationKind.LETTER_POSTPONED,
    ),
}
_MOST_TRIED = 12
_YEARS = 3
_ADDRESS = "https://www.example.org"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A document to try on; without an ``order`` it is the invented flyer."""

    kind: PublicationKind
    order: Order | None


def kinds_of(wording: str) -> tuple[PublicationKind, ...]:
    """Return the documents that say the words of a wording, the usual first."""
    return tuple(kind for kind in _KINDS.get(wording, ()) if kind in MAKERS)


def find_sample(desk: Desk, kind: PublicationKind) -> Sample:
    """Return the latest real document of a kind that can be made today, else the invented flyer.

    Raises :class:`DomainError` when there is none of that kind and it is no flyer.
    """
    for order in _orders(desk, kind):
        try:
            editions.preview(desk, order)
        except DomainError:
            continue
        return Sample(kind=kind, order=order)
    if kind is PublicationKind.FLYER_A4:
        return Sample(kind=kind, order=None)
    raise DomainError(
        f"Aucun document «\u00a0{kind.label}\u00a0» ne peut encore être fait\u00a0: l’aperçu "
        "viendra avec le premier."
    )


def draw_sample(desk: Desk, sample: Sample) -> bytes:
    """Return a sample as PDF, quickly; raises :class:`DomainError` when it cannot be made."""
    if sample.order is not None:
        return editions.preview(desk, sample.order)
    return _invented(desk)


def _orders(desk: Desk, kind: PublicationKind) -> Iterator[Order]:
    if kind.subject is Subject.PROJECT:
        return (Order(kind=kind, project_ids=(project.id,)) for project in _latest(desk))
    if kind.subject is Subject.YEAR:
        return _of_years(desk, kind)
    places = residences.all_residences(desk.base)[:_MOST_TRIED]
    anywhere = [None] if kind.subject is Subject.RESIDENCE else []
    return (
        Order(kind=kind, residence_id=key) for key in (*anywhere, *(place.id for place in places))
    )


def _of_years(desk: Desk, kind: PublicationKind) -> Iterator[Order]:
    for back in range(_YEARS):
        yield Order(kind=kind, year=desk.today().year - back)
    # A year may wait for the words of one of its projects: another one alone is enough.
    for project in _latest(desk):
        done = project.completed_on or desk.today()
        yield Order(kind=kind, year=done.year, project_ids=(project.id,))


def _latest(desk: Desk) -> list[Project]:
    """Return the projects done last, then those begun last."""
    latest = sorted(projects.all_projects(desk.base), key=lambda one: one.id, reverse=True)
    latest.sort(key=lambda one: one.completed_on or date.min, reverse=True)
    return latest[:_MOST_TRIED]


def _invented(desk: Desk) -> bytes:
    from idcoop_desktop.documents.flyer import flyer_a4

    look = look_for(
        desk,
        Order(kind=PublicationKind.FLYER_A4),
        family="flyer",
        wording="flyer",
        made_at=datetime.combine(desk.today(), time(12), UTC),
        dpi=PREVIEW_DPI,
    )
    return flyer_a4(_invented_flyer(desk), look.theme, made_at=look.made_at, dpi=look.dpi).data


def _invented_flyer(desk: Desk) -> FlyerContent:
    from idcoop_desktop.documents.content import FlyerContent, FlyerPhoto

    return FlyerContent(
        title="Une fresque pour notre hall",
        place="Résidence d’exemple · Votre commune",
        lead="Six samedis, trente habitants et un mur qui raconte la mer.",
        story=(
            "Le hall était gris. Les habitants ont dessiné la fresque, puis l’ont peinte ensemble.",
            "Depuis, on s’y arrête, on se parle, et d’autres idées sont nées.",
        ),
        hero=FlyerPhoto(
            jpeg=assets.path("demo/mural-hero.jpg").read_bytes(), alt="Une fresque de bord de mer"
        ),
        url=_ADDRESS,
        brand=brand(desk),
        quote="On se dit bonjour maintenant.",
        quote_author="Une habitante",
        figures=(("30", "participants"), ("6", "samedis"), ("1", "fresque")),
    )
