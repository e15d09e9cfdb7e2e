"""Who is on a photo, and the gate that no photo passes without everybody's agreement."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import (
    Lack,
    UncoveredError,
    is_about,
    uncovered_for,
    uses_of,
)
from idcoop_desktop.domain.showcase import Photo, PhotoConsent, PhotoPerson, photo_name
from idcoop_desktop.domain.text import fold, quoted, tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import consents, people, photo_people, showcase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from idcoop_desktop.domain.consents import ImageConsent, ImageUse
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Somebody on a photo: what the register holds of them, latest first, and what it is worth."""

    person: PhotoPerson
    consents: tuple[ImageConsent, ...]
    uses: tuple[ImageUse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoSheet:
    """A photo with everybody on it as it stands on ``day``.

    ``others`` are the other photos of the project on which each person is named, by line.
    """

    photo: Photo
    lines: tuple[PersonLine, ...]
    others: Mapping[int, tuple[int, ...]]
    day: date


def photo_sheet(desk: Desk, photo_id: int) -> PhotoSheet:
    """Return a photo and who is on it; :class:`DomainError` when it is gone."""
    photo = showcase.get_photo(desk.base, photo_id)
    same_project = [one.id for one in showcase.photos(desk.base, photo.project_id)]
    shown = people_on(desk, same_project)
    here = shown.get(photo_id, ())
    register = agreements(desk, here)
    return PhotoSheet(
        photo=photo,
        lines=tuple(_line(photo, one, register, desk.today()) for one in here),
        others={
            one.id: tuple(
                key
                for key, listed in shown.items()
                if key != photo_id and any(_same_person(one, other) for other in listed)
            )
            for one in here
        },
        day=desk.today(),
    )


def _line(
    photo: Photo, person: PhotoPerson, register: Sequence[ImageConsent], day: date
) -> PersonLine:
    theirs = sorted(
        (one for one in register if is_about(one, person)),
        key=lambda one: (one.from_on, one.id),
        reverse=True,
    )
    uses = uses_of(photo, person, theirs, day)
    return PersonLine(person=person, consents=tuple(theirs), uses=uses)


def _same_person(one: PhotoPerson, other: PhotoPerson) -> bool:
    if one.cooperator_id is not None or other.cooperator_id is not None:
        return one.cooperator_id == other.cooperator_id
    return fold(one.person_name) == fold(other.person_name) and one.minor == other.minor


def people_on(desk: Desk, photo_ids: Iterable[int]) -> dict[int, tuple[PhotoPerson, ...]]:
    """Return who is on each photo, coopérateurs under the name they bear today."""
    found = photo_people.people_of_photos(desk.base, photo_ids)
    keys = {one.cooperator_id or 0 for shown in found.values() for one in shown}
    known = people.cooperators_by_id(desk.base, keys)
    return {
        photo_id: tuple(
            replace(one, person_name=known[one.cooperator_id].name)
            if one.cooperator_id in known
            else one
            for one in shown
        )
        for photo_id, shown in found.items()
    }


def name_person(
    desk: Desk,
    photo_id: int,
    *,
    cooperator_id: int | None = None,
    person_name: str = "",
    minor: bool = False,
) -> int:
    """Say that a coopérateur, or somebody by their name, is on a photo; return that line's id.

    Raises :class:`DomainError` without anybody, or for somebody named on the photo already.
    """
    photo = showcase.get_photo(desk.base, photo_id)
    name = tidy_line(person_name)
    if cooperator_id is not None:
        name = people.get_cooperator(desk.base, cooperator_id).name
    if not name:
        raise DomainError("Écrivez le nom de la personne, ou choisissez un coopérateur.")
    _require_new(desk, photo_id, cooperator_id, name)
    person = PhotoPerson(
        id=0,
        photo_id=photo_id,
        cooperator_id=cooperator_id,
        person_name="" if cooperator_id is not None else name,
        minor=minor,
    )
    with desk.unit(titled("personne nommée sur la photo", photo_name(photo))) as unit:
        if photo.consent is not PhotoConsent.GIVEN:
            showcase.update_photo(
                unit,
                photo_id,
                consent=PhotoConsent.GIVEN,
                consent_on=desk.today(),
                consent_by_id=desk.author.id,
            )
        return photo_people.add_photo_person(unit, person)


def take_off(desk: Desk, key: int) -> None:
    """Say that somebody is not on a photo, or cannot be recognised there any more.

    Agreements are kept, and so is the trace in the journal: what was published before stays found.
    """
    person = photo_people.get_photo_person(desk.base, key)
    photo = showcase.get_photo(desk.base, person.photo_id)
    with desk.unit(titled("personne retirée de la photo", photo_name(photo))) as unit:
        photo_people.remove_photo_person(unit, key)


def require_nobody(desk: Desk, photo: Photo) -> None:
    """Refuse to say that nobody can be recognised on a photo where people are named."""
    shown = people_on(desk, [photo.id]).get(photo.id, ())
    if shown:
        names = ", ".join(one.person_name for one in shown)
        raise DomainError(
            f"{names}\u00a0: nommé sur cette photo. Retirez d’abord les personnes que l’on ne peut "
            "pas reconnaître."
        )


def agreements(desk: Desk, shown: Iterable[PhotoPerson]) -> tuple[ImageConsent, ...]:
    """Return what the register holds of some people on photos."""
    listed = tuple(shown)
    return consents.consents_about(
        desk.base,
        cooperator_ids={one.cooperator_id for one in listed if one.cooperator_id is not None},
        photo_ids={one.photo_id for one in listed},
    )


def lacks_of(
    desk: Desk, photos: Sequence[Photo], uses: Sequence[ImageUse]
) -> dict[int, tuple[Lack, ...]]:
    """Return what each photo lacks to be shown in these ways today; empty when it may."""
    shown = people_on(desk, [photo.id for photo in photos])
    of_people: dict[int, list[ImageConsent]] = defaultdict(list)
    of_names: dict[int | None, list[ImageConsent]] = defaultdict(list)
    for consent in agreements(desk, (one for listed in shown.values() for one in listed)):
        if consent.cooperator_id is not None:
            of_people[consent.cooperator_id].append(consent)
        else:
            of_names[consent.photo_id].append(consent)
    found = {}
    for photo in photos:
        here = shown.get(photo.id, ())
        known = {one.cooperator_id for one in here if one.cooperator_id is not None}
        # Each photo is compared with its own people's agreements, not with those of all.
        theirs = [one for key in sorted(known) for one in of_people[key]] + of_names[photo.id]
        found[photo.id] = uncovered_for(photo, here, theirs, uses, desk.today())
    return found


def require_covered(desk: Desk, photos: Sequence[Photo], uses: Sequence[ImageUse]) -> None:
    """Let photos out for these uses today, or raise :class:`UncoveredError` with all they lack."""
    lacks = [lack for found in lacks_of(desk, photos, uses).values() for lack in found]
    if lacks:
        raise UncoveredError(lacks, uses)


def _require_new(desk: Desk, photo_id: int, cooperator_id: int | None, name: str) -> None:
    for one in photo_people.people_of_photos(desk.base, [photo_id]).get(photo_id, ()):
        same = one.cooperator_id == cooperator_id
        if same and (cooperator_id is not None or fold(one.person_name) == fold(name)):
            raise DomainError(f"{quoted(name)} est déjà sur cette photo. Rien n’a été changé.")
