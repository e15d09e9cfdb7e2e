"""What a finished project shows: its photos and its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.showcase import (
    Moment,
    PhotoConsent,
    Showcase,
    photo_name,
)
from idcoop_desktop.domain.text import quoted, tidy, tidy_line
from idcoop_desktop.services import photo_people
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.photos import take_in, thumbnail_of
from idcoop_desktop.store import projects, showcase

if TYPE_CHECKING:
    from idcoop_desktop.services.desk import Desk

_MOST_FIGURES = 3
_MOST_SIDE_PHOTOS = 3


def add_photo(
    desk: Desk,
    project_id: int,
    data: bytes,
    *,
    moment: Moment,
    caption: str = "",
    alt: str = "",
    credit: str = "",
) -> int:
    """Take a picture in: turned upright, stripped of where and when, reduced; return its id.

    Its consent is unknown until :func:`record_consent`. Raises :class:`DomainError` for anything
    but a sound JPEG, PNG, WebP or HEIC picture.
    """
    return take_in(
        desk, project_id, data, moment=moment, caption=caption, alt=alt, credit=credit
    ).photo_id


def edit_photo(
    desk: Desk,
    photo_id: int,
    *,
    moment: Moment,
    caption: str,
    alt: str,
    credit: str,
    focal: tuple[int, int] | None,
) -> None:
    """Change a photo's description; ``focal`` is in thousandths of width and height."""
    photo = showcase.get_photo(desk.base, photo_id)
    if focal is not None and not all(0 <= part <= 1000 for part in focal):
        raise ValueError(focal)
    with desk.unit(titled("description de la photo", photo_name(photo))) as unit:
        showcase.update_photo(
            unit,
            photo_id,
            moment=moment,
            caption=tidy_line(caption),
            alt=tidy_line(alt),
            credit=tidy_line(credit),
            focal_x=None if focal is None else focal[0],
            focal_y=None if focal is None else focal[1],
        )


def record_consent(desk: Desk, photo_id: int, consent: PhotoConsent) -> None:
    """Record what was told of the people on a photo; signed by the author and dated today.

    Raises :class:`DomainError` when nobody is said to be recognisable while people are named.
    """
    photo = showcase.get_photo(desk.base, photo_id)
    if consent is PhotoConsent.NOBODY:
        photo_people.require_nobody(desk, photo)
    with desk.unit(titled("droit à l’image de la photo", photo_name(photo))) as unit:
        showcase.update_photo(
            unit,
            photo_id,
            consent=consent,
            consent_on=desk.today(),
            consent_by_id=desk.author.id,
        )


def thumbnail(desk: Desk, photo_id: int) -> bytes:
    """Return a small JPEG of a photo, its hidden parts burnt in."""
    return thumbnail_of(desk, showcase.get_photo(desk.base, photo_id))


def save_showcase(desk: Desk, wanted: Showcase) -> None:
    """Keep the words and choices of a project's flyer.

    Raises :class:`DomainError` for more figures or photos than the flyer has room for.
    """
    project = projects.get_project(desk.base, wanted.project_id)
    tidied = checked(wanted)
    with desk.unit(titled("textes du flyer de", project.title)) as unit:
        showcase.save_showcase(unit, tidied)


def checked(wanted: Showcase) -> Showcase:
    """Return a flyer's words tidied; :class:`DomainError` beyond the room it has."""
    figures = tuple(
        (tidy_line(value), tidy_line(label)) for value, label in wanted.figures if value or label
    )
    if len(figures) > _MOST_FIGURES:
        raise DomainError(f"Le flyer montre {_MOST_FIGURES} chiffres au plus.")
    for value, label in figures:
        if not value or not label:
            raise DomainError(
                f"Un chiffre a une valeur et un libellé\u00a0: complétez {quoted(value or label)}."
            )
    if len(wanted.photo_ids) > _MOST_SIDE_PHOTOS:
        raise DomainError(f"Le flyer montre {_MOST_SIDE_PHOTOS} petites photos au plus.")
    return replace(wanted, lead=tidy_line(wanted.lead), story=tidy(wanted.story), figures=figures)
