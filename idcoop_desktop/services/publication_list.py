"""The documents that were made: listed, found again by their file, and what each is worth today."""

from __future__ import annotations

import hashlib
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publication_list import (
    PublicationState,
    Standing,
    arranged,
)
from idcoop_desktop.domain.showcase import require_quotable
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import editions
from idcoop_desktop.services.files import reason
from idcoop_desktop.services.photo_people import people_on, require_covered
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import projects, publication_list, publications, residences, showcase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.domain.publication_list import PublicationQuery
    from idcoop_desktop.domain.publications import Publication, PublicationKind
    from idcoop_desktop.domain.showcase import Photo, Testimonial
    from idcoop_desktop.services.desk import Desk

UP_TO_DATE = Standing(state=PublicationState.CURRENT)


@dataclass(frozen=True, slots=True)
class PublicationList:
    """Documents in order, among how many in all; the kinds and the years there are."""

    ids: array[int]
    total: int
    kinds: tuple[PublicationKind, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationRow:
    """A document as a list shows it; ``projects`` are titles, in its order.

    ``residence`` is the one it is addressed to, ``place`` that or the one of its only project.
    """

    publication: Publication
    projects: tuple[str, ...]
    residence: str
    place: str
    made_by: str

    @property
    def id(self) -> int:
        """The identifier of the document."""
        return self.publication.id

    @property
    def title(self) -> str:
        """What it is called: those from before have the title of their project."""
        return self.publication.title or ", ".join(self.projects)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPhoto:
    """A photo of a document and the people that can be recognised on it today."""

    photo: Photo
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationSheet:
    """One document whole: its photos with their people, its quotations, what it is worth."""

    row: PublicationRow
    photos: tuple[ShownPhoto, ...]
    testimonials: tuple[Testimonial, ...]
    standing: Standing

    @property
    def publication(self) -> Publication:
        """The document itself."""
        return self.row.publication


def listed_publications(desk: Desk, query: PublicationQuery) -> PublicationList:
    """Return the documents of a list, in its order."""
    lines = publication_list.publication_lines(desk.base)
    return PublicationList(
        ids=array("q", (line.id for line in arranged(lines, query))),
        total=len(lines),
        kinds=tuple(sorted({line.kind for line in lines}, key=lambda kind: kind.label)),
        years=tuple(sorted({line.made_on.year for line in lines}, reverse=True)),
    )


def publication_rows(desk: Desk, ids: Iterable[int]) -> tuple[PublicationRow, ...]:
    """Return documents as list rows, in the order of the keys; those gone are left out."""
    wanted = tuple(ids)
    known = publications.made_by_id(desk.base, wanted)
    listed = [known[key] for key in wanted if key in known]
    about = projects.projects_by_id(desk.base, {key for one in listed for key in one.project_ids})
    addressed = {one.residence_id for one in listed if one.residence_id is not None}
    places = residences.residences_by_id(
        desk.base, addressed | {project.residence_id for project in about.values()}
    )
    names = staff_names(desk)
    return tuple(_row(one, about, places, names) for one in listed)


def _row(
    one: Publication,
    about: Mapping[int, Project],
    places: Mapping[int, Residence],
    names: Mapping[int, str],
) -> PublicationRow:
    known = [about[key] for key in one.project_ids if key in about]
    addressed = None if one.residence_id is None else places.get(one.residence_id)
    residence = "" if addressed is None else addressed.label
    place = residence or (places[known[0].residence_id].label if len(known) == 1 else "")
    return PublicationRow(
        publication=one,
        projects=tuple(project.title for project in known),
        residence=residence,
        place=place,
        made_by=names.get(one.made_by_id, ""),
    )


def publication_sheet(desk: Desk, publication_id: int) -> PublicationSheet:
    """Return one document whole; :class:`DomainError` when it is gone."""
    publication = publications.get_publication(desk.base, publication_id)
    (row,) = publication_rows(desk, [publication_id])
    known = showcase.photos_by_id(desk.base, publication.photo_ids)
    people = people_on(desk, publication.photo_ids)
    return PublicationSheet(
        row=row,
        photos=tuple(
            ShownPhoto(
                photo=known[key],
                people=tuple(one.person_name for one in people.get(key, ())),
            )
            for key in publication.photo_ids
            if key in known
        ),
        testimonials=_quotations(desk, publication),
        standing=standing(desk, publication),
    )


def standing(desk: Desk, publication: Publication) -> Standing:
    """Tell whether a document may still be seen, and whether it still tells the truth."""
    try:
        _require_allowed(desk, publication)
    except DomainError as error:
        return Standing(state=PublicationState.TO_WITHDRAW, reason=error.message)
    stale = editions.freshness(desk, publication)
    if stale.outdated:
        return Standing(state=PublicationState.OUTDATED, reason=stale.reason)
    return UP_TO_DATE


def standings(
    desk: Desk, ids: Iterable[int], *, go_on: Callable[[], object] = lambda: None
) -> dict[int, Standing]:
    """Return what documents are worth today; ``go_on`` is called before each and may raise.

    Documents made alike and telling the same are judged once.
    """
    judged: dict[object, Standing] = {}
    found: dict[int, Standing] = {}
    for key, one in publications.made_by_id(desk.base, ids).items():
        go_on()
        alike = (editions.order_of(one), one.told, one.photo_ids, one.testimonial_ids, one.uses)
        if alike not in judged:
            judged[alike] = standing(desk, one)
        found[key] = judged[alike]
    return found


def publication_of_file(desk: Desk, path: Path) -> int | None:
    """Return the document that a file is, ``None`` when it was not made here, or was changed.

    Raises :class:`DomainError` when the file cannot be read.
    """
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise DomainError(
            f"{quoted(path.name)} ne peut pas être lu\u00a0: {reason(error)}."
        ) from error
    found = publication_list.publications_of_file(desk.base, digest)
    return found[0] if found else None


def _require_allowed(desk: Desk, publication: Publication) -> None:
    """Raise when something the document shows is not covered today where it is seen."""
    uses = publication.uses
    known = showcase.photos_by_id(desk.base, publication.photo_ids)
    require_covered(desk, [known[key] for key in publication.photo_ids if key in known], uses)
    for quotation in _quotations(desk, publication):
        require_quotable(quotation, uses, desk.today())


def _quotations(desk: Desk, publication: Publication) -> tuple[Testimonial, ...]:
    return tuple(showcase.get_testimonial(desk.base, key) for key in publication.testimonial_ids)
