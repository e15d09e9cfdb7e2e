"""Documents to try words and looks on: the latest real ones, else invented ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.publications import Order, PublicationKind, Subject
from idcoop_desktop.services import editions, invented
from idcoop_desktop.services.addressees import ADDRESSED, Addressees
from idcoop_desktop.services.making import MAKERS
from idcoop_desktop.store import projects, residences

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    "letter-fidcoop": (PublicationKind.LETTER_GRANT, PublicationKind.LETTER_REFUSAL),
    "letter-parncoop": (PublicationKind.LETTER_GRANT, PublicationKind.LETTER_REFUSAL),
}
_AIDS = {"letter-fidcoop": Scheme.FIDCOOP, "letter-parncoop": Scheme.PARNCOOP}
_FOR_A_RESIDENCE = {"addressee", "near", "referent"}
_MOST_TRIED = 12
_YEARS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A document that is to be seen: a letter on an aid of ``scheme``, or one ``addressed``."""

    kind: PublicationKind
    scheme: Scheme | None = None
    addressed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A document to try on; without an ``order`` it is an invented one."""

    wish: Wish
    order: Order | None


def wish_for(kind: PublicationKind, wording: str, text: str) -> Wish:
    """Return the document of a kind in which a text of a wording can be seen."""
    addressed = wording == "flyer" and text in _FOR_A_RESIDENCE and kind in ADDRESSED
    return Wish(kind=kind, scheme=_AIDS.get(wording), addressed=addressed)


def kinds_of(wording: str) -> tuple[PublicationKind, ...]:
    """Return the documents that say the words of a wording, the usual first."""
    return tuple(kind for kind in _KINDS.get(wording, ()) if kind in MAKERS)


def find_sample(desk: Desk, wish: Wish) -> Sample:
    """Return the latest real document wished for that can be made today, else an invented one.

    Letters on aids are always invented. Raises :class:`DomainError` when there is no real document
    of that kind and none is invented either.
    """
    kind = wish.kind
    for order in () if wish.scheme else _orders(desk, kind):
        try:
            editions.preview(desk, order)
        except DomainError:
            continue
        wanted = _to_a_residence(desk, order) if wish.addressed else order
        if wanted is not None:
            return Sample(wish=wish, order=wanted)
    if wish.scheme or kind is PublicationKind.FLYER_A4:
        return Sample(wish=wish, order=None)
    whose = " pour une résidence" if wish.addressed else ""
    raise DomainError(
        f"Aucun document «\u00a0{kind.label}\u00a0»{whose} ne peut encore être fait\u00a0: "
        "l’aperçu viendra avec le premier."
    )


def draw_sample(desk: Desk, sample: Sample) -> bytes:
    """Return a sample as PDF, quickly; raises :class:`DomainError` when it cannot be made."""
    wish = sample.wish
    if sample.order is not None:
        return editions.preview(desk, sample.order)
    if wish.scheme is not None:
        return invented.draw_aid_letter(desk, wish.scheme, wish.kind)
    return invented.draw_flyer(desk, addressed=wish.addressed)


def _to_a_residence(desk: Desk, order: Order) -> Order | None:
    """Return the order for a residence with a contact and projects nearby, if there is one."""
    told = Addressees(desk, projects.get_project(desk.base, order.project_ids[0]))
    for place in residences.all_residences(desk.base)[:_MOST_TRIED]:
        addressee = told.of(place.id)
        if addressee.contact and addressee.near:
            return replace(order, residence_id=place.id)
    return None


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
