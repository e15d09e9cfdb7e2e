"""Who is on the photos of the invented coop, and what they agreed to; every name is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.showcase import PhotoConsent
from idcoop_desktop.services import consents, photo_people, showcase
from idcoop_desktop.services.person_sheet import person_sheet

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.demo.teller import Teller

YEARS = 5
_NO_PRESS = tuple(use for use in ImageUse if use is not ImageUse.PRESS)

# Bearers by key; pictures that are not listed show nobody's face.
_BEARERS = {
    "mural-after": ("nadia",),
    "entrance-hero": ("jeanne", "paol", "ines"),
    "entrance-after": ("ines",),
    "feast-hero": ("rozenn", "thuy"),
    "compost-hero": ("malo", "oksana"),
    "compost-after": ("malo", "oksana"),
    "bike-hero": ("bleuenn",),
}
_CHILDREN = {
    "mural-after": ("Enora Salaün", "Katell Salaün", "Ronan Salaün"),
    "entrance-after": ("Lilou Kervella", "Anna Kervella", "Yann Kervella"),
    "compost-hero": ("Mahé Stervinou", "Morgane Stervinou", "Briac Stervinou"),
    "bike-hero": ("Titouan Floch", "", ""),
}
_AGREED = frozenset({"jeanne", "paol", "ines", "rozenn", "thuy", "malo"})
_PAPER = "Autorisation signée, classeur «\u00a0photos\u00a0»"


def tell_faces(story: Teller, photo_id: int, picture: str) -> None:
    """Name everybody on a photo; the agreements of those who gave one are noted the same day."""
    bearers, child = _BEARERS.get(picture, ()), _CHILDREN.get(picture)
    if not bearers and child is None:
        showcase.record_consent(story.desk, photo_id, PhotoConsent.NOBODY)
        return
    today = story.desk.today()
    until = today.replace(year=today.year + YEARS, day=min(today.day, 28))
    for key in bearers:
        person_id = story.bearers[key]
        photo_people.name_person(story.desk, photo_id, cooperator_id=person_id)
        if key in _AGREED and not person_sheet(story.desk, person_id).consents:
            consents.note_consent(
                story.desk, person_id, _NO_PRESS, from_on=today, until_on=until, note=_PAPER
            )
    if child is not None:
        _tell_child(story, photo_id, child, until)


def _tell_child(story: Teller, photo_id: int, child: tuple[str, str, str], until: date) -> None:
    name, first, second = child
    photo_people.name_person(story.desk, photo_id, person_name=name, minor=True)
    if first:
        agreed = ImageConsent(
            id=0,
            uses=_NO_PRESS,
            from_on=story.desk.today(),
            until_on=until,
            noted_by_id=story.desk.author.id,
            person_name=name,
            photo_id=photo_id,
            minor=True,
            first_holder=first,
            second_holder=second,
            note=_PAPER,
        )
        consents.note_consents(story.desk, [agreed])
