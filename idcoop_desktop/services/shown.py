"""Where a person was shown or quoted: every document made, to be taken down after a withdrawal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.store import consents, history, photo_people, projects, publications, showcase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from idcoop_desktop.domain.publications import Publication
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """A document that was made and the photos in it that show the person, by what they are called.

    ``projects`` are the titles of those it is about. ``photos`` is empty for a document
    that quotes somebody.
    """

    publication: Publication
    projects: tuple[str, ...]
    photos: tuple[str, ...] = ()


def publications_showing(desk: Desk, cooperator_id: int) -> tuple[Appearance, ...]:
    """Return every document made that shows a coopérateur, the latest first.

    Photos from which the person was taken off later still count for what was made until then: the
    journal remembers them, and so do the agreements given for one photo.
    """
    named = dict.fromkeys(photo_people.photos_of_person(desk.base, cooperator_id))
    given = consents.consents_of_person(desk.base, cooperator_id)
    named |= dict.fromkeys(one.photo_id for one in given if one.photo_id is not None)
    once = {key: day for key, day in _once_named(desk, cooperator_id).items() if key not in named}
    return _appearances(desk, {**named, **once})


def publications_of_consent(desk: Desk, consent_id: int) -> tuple[Appearance, ...]:
    """Return every document made that shows the person of an agreement, the latest first.

    For somebody who is not a coopérateur: those that show a photo their agreements name.
    """
    consent = consents.get_consent(desk.base, consent_id)
    if consent.cooperator_id is not None:
        return publications_showing(desk, consent.cooperator_id)
    return _appearances(desk, {consent.photo_id or 0: None})


def publications_quoting(desk: Desk, testimonial_id: int) -> tuple[Appearance, ...]:
    """Return every document made that holds a quotation, the latest first."""
    return _told(desk, publications.publications_quoting(desk.base, testimonial_id), {})


def _once_named(desk: Desk, cooperator_id: int) -> dict[int, date]:
    """Return the photos from which a coopérateur was taken off, with the last day that happened."""
    lines = history.history_with_parts(desk.base, "cooperator", cooperator_id, link="cooperator_id")
    gone: dict[int, date] = {}
    for line in lines:
        for change in line.changes if line.table == "photo_person" else ():
            if change.column == "photo_id" and isinstance(change.before, int):
                gone[change.before] = line.at.date()
    return gone


def _appearances(desk: Desk, until: dict[int, date | None]) -> tuple[Appearance, ...]:
    """Return the documents that show these photos, made until a day where there is one."""
    showing = photo_people.publication_ids_showing(desk.base, until)
    made = {one.id: one for one in publications.publications_by_id(desk.base, showing)}
    kept = {
        key: tuple(photo for photo in showing[key] if _still_shown(one, until[photo]))
        for key, one in made.items()
    }
    return _told(desk, [one for key, one in made.items() if kept[key]], kept)


def _still_shown(made: Publication, last: date | None) -> bool:
    return last is None or made.made_on <= last


def _told(
    desk: Desk, made: Iterable[Publication], photos: dict[int, tuple[int, ...]]
) -> tuple[Appearance, ...]:
    listed: Sequence[Publication] = tuple(made)
    titles = projects.projects_by_id(desk.base, {key for one in listed for key in one.project_ids})
    wanted = {key for keys in photos.values() for key in keys}
    known = showcase.photos_by_id(desk.base, wanted)
    return tuple(
        Appearance(
            publication=one,
            projects=tuple(titles[key].title for key in one.project_ids),
            photos=tuple(photo_name(known[key]) for key in photos.get(one.id, ())),
        )
        for one in listed
    )
