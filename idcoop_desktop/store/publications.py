"""The documents that were made, with the projects, photos and quotations in each.

One about no project lies in a table of its own: ``publication.project_id`` may not be empty.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.publications import (
    ProjectText,
    Publication,
    PublicationKind,
    Variant,
)
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.tables import Table
    from idcoop_desktop.store.unit_of_work import Unit

_LINKED = {"photo_ids", "project_ids", "testimonial_ids"}
_ABOUT = Records(tables.Publication, Publication, elsewhere=_LINKED)
_TEXTS = Records(tables.ProjectText, ProjectText)


@dataclass(frozen=True, slots=True, kw_only=True)
class _General:
    """A document about no project, as its table holds it."""

    id: int
    kind: PublicationKind
    variant: Variant
    made_on: date
    made_by_id: int
    sha256: str
    title: str
    theme: str
    residence_id: int | None
    told: str
    year: int | None
    file_name: str


_GENERAL = Records(tables.GeneralPublication, _General)
_SHARED = tuple(field.name for field in fields(_General))


def publications(base: Base, project_id: int) -> tuple[Publication, ...]:
    """Return the documents made about a project, alone or among others, oldest first."""
    link, table = tables.PublicationProject, tables.Publication
    among = link.select(link.publication_id).where(link.project_id == project_id)
    about = (table.project_id == project_id) | table.id.in_(among)
    return _whole(base, _ABOUT.select(base, about, order=(table.made_on,)))


def publications_by_id(base: Base, ids: Iterable[int]) -> tuple[Publication, ...]:
    """Return documents about projects, the latest first."""
    table = tables.Publication
    order = (table.made_on.desc(), table.id.desc())
    return _whole(base, _ABOUT.select(base, is_one_of(table.id, ids), order=order))


def all_publications(base: Base) -> tuple[Publication, ...]:
    """Return every document that was made, the latest first."""
    about = _whole(base, _ABOUT.select(base))
    general = (_published(row) for row in _GENERAL.select(base))
    return tuple(sorted((*about, *general), key=lambda one: (one.made_on, one.id), reverse=True))


def made_by_id(base: Base, ids: Iterable[int]) -> dict[int, Publication]:
    """Return documents by identifier, whether they are about projects or not."""
    wanted = tuple(ids)
    found = {one.id: one for one in publications_by_id(base, wanted)}
    general = _GENERAL.by_id(base, [key for key in wanted if key not in found])
    return found | {key: _published(row) for key, row in general.items()}


def get_publication(base: Base, publication_id: int) -> Publication:
    """Return one document; :class:`~idcoop_desktop.store.errors.RecordMissing` if none."""
    found = publications_by_id(base, [publication_id])
    return found[0] if found else _published(_GENERAL.get(base, publication_id))


def publications_quoting(base: Base, testimonial_id: int) -> tuple[Publication, ...]:
    """Return the documents that hold a quotation, the latest first."""
    link, table = tables.PublicationTestimonial, tables.Publication
    among = link.select(link.publication_id).where(link.testimonial_id == testimonial_id)
    holding = (table.testimonial_id == testimonial_id) | table.id.in_(among)
    return publications_by_id(base, (made.id for made in _ABOUT.select(base, holding)))


def add_publication(unit: Unit, publication: Publication) -> int:
    """Record a document with its projects, photos and quotations; return its identifier."""
    if publication.project_id is None:
        row = _General(**{name: getattr(publication, name) for name in _SHARED})
        return _GENERAL.add(unit, row)
    key = _ABOUT.add(unit, publication)
    for link, column, ids in (
        (tables.PublicationPhoto, "photo_id", publication.photo_ids),
        (tables.PublicationProject, "project_id", publication.project_ids),
        (tables.PublicationTestimonial, "testimonial_id", publication.testimonial_ids),
    ):
        for position, linked in enumerate(ids):
            values = {"publication_id": key, column: linked, "position": position}
            link.insert(id=unit.new_id(), **values).execute(unit.base.db)
    return key


def project_texts(base: Base, project_id: int) -> dict[str, str]:
    """Return the texts of a project for its documents, by key."""
    rows = _TEXTS.select(base, tables.ProjectText.project_id == project_id)
    return {row.key: row.text for row in rows}


def save_project_texts(unit: Unit, project_id: int, texts: Mapping[str, str]) -> None:
    """Keep the texts given, each the only one of its key; the others stay as they are."""
    table = tables.ProjectText
    known = {row.key: row for row in _TEXTS.select(unit.base, table.project_id == project_id)}
    for key, text in texts.items():
        if key in known:
            _TEXTS.update(unit, known[key].id, {"text": text})
        elif text:
            _TEXTS.add(unit, ProjectText(id=0, project_id=project_id, key=key, text=text))


def _published(row: _General) -> Publication:
    return Publication(project_id=None, **{name: getattr(row, name) for name in _SHARED})


def _whole(base: Base, found: Collection[Publication]) -> tuple[Publication, ...]:
    """Give each document its photos, projects and quotations, in the order they have in it."""
    ids = [made.id for made in found]
    photos = _linked(base, tables.PublicationPhoto, "photo_id", ids)
    about = _linked(base, tables.PublicationProject, "project_id", ids)
    quoted = _linked(base, tables.PublicationTestimonial, "testimonial_id", ids)
    return tuple(
        replace(
            made,
            photo_ids=tuple(photos[made.id]),
            # Those made before several could be about them name one project and one quotation.
            project_ids=tuple(about[made.id]) or (made.project_id or 0,),
            testimonial_ids=tuple(quoted[made.id])
            or ((made.testimonial_id,) if made.testimonial_id else ()),
        )
        for made in found
    )


def _linked(base: Base, link: type[Table], name: str, ids: list[int]) -> dict[int, list[int]]:
    columns: Any = link
    query = (
        columns.select(columns.publication_id, getattr(columns, name))
        .where(is_one_of(columns.publication_id, ids))
        .order_by(columns.publication_id, columns.position, columns.id)
        .tuples()
    )
    found: dict[int, list[int]] = defaultdict(list)
    for publication_id, linked in query.execute(base.db):
        found[publication_id].append(linked)
    return found
