"""Random histories of agreements, and what they are worth said again in other words."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
from PIL import Image

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.showcase import Photo, PhotoConsent, PhotoPerson
from idcoop_desktop.store import consents as register
from idcoop_desktop.store import photo_people as named
from idcoop_desktop.store import showcase as store
from tests.unit.services.conftest import TODAY, Village

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Colour = tuple[int, int, int]
NAMES = ("Lou", "LOU", "Malo", "★")


@dataclass(frozen=True)
class History:
    """What was told of one photo, as it is kept."""

    photo: Photo
    people: tuple[PhotoPerson, ...]
    consents: tuple[ImageConsent, ...]


def some_day(chance: random.Random, spread: int = 6) -> date:
    return TODAY + timedelta(days=chance.randint(-spread, spread))


def some_consent(
    chance: random.Random, whom: PhotoPerson, photo_id: int, author_id: int
) -> ImageConsent:
    start = some_day(chance)
    child = whom.minor if chance.random() < 0.8 else not whom.minor
    known = whom.cooperator_id is not None
    return ImageConsent(
        id=0,
        uses=tuple(chance.sample(tuple(ImageUse), chance.choice((1, 3, 6, 6, 6)))),
        from_on=start,
        until_on=None if chance.random() < 0.2 else start + timedelta(days=chance.randint(0, 12)),
        withdrawn_on=some_day(chance) if chance.random() < 0.3 else None,
        noted_by_id=author_id,
        cooperator_id=whom.cooperator_id,
        person_name="" if known else whom.person_name,
        photo_id=chance.choice((None, photo_id, photo_id)) if known else photo_id,
        minor=child,
        first_holder="Katell" if child and chance.random() < 0.9 else "",
        second_holder="Ronan" if child and chance.random() < 0.6 else "",
        sole_holder_proof="Jugement" if child and chance.random() < 0.3 else "",
    )


def tell(
    village: Village, chance: random.Random, photos: Sequence[int], cooperators: Sequence[int]
) -> list[History]:
    """Write a history of each photo in one action and return them all."""
    told = []
    with village.desk.unit("histoires") as unit:
        for photo_id, cooperator_id in zip(photos, cooperators, strict=True):
            answer = chance.choice((*PhotoConsent, PhotoConsent.GIVEN, PhotoConsent.GIVEN))
            store.update_photo(unit, photo_id, consent=answer)
            shown, agreed = [], []
            for _person in range(chance.choice((0, 1, 1, 2))):
                known = chance.random() < 0.5
                person = PhotoPerson(
                    id=0,
                    photo_id=photo_id,
                    cooperator_id=cooperator_id if known else None,
                    person_name="" if known else chance.choice(NAMES),
                    minor=chance.random() < 0.3,
                )
                named.add_photo_person(unit, person)
                shown.append(person)
                for _consent in range(chance.choice((0, 1, 1, 2, 3))):
                    consent = some_consent(chance, person, photo_id, village.desk.author.id)
                    register.add_consent(unit, consent)
                    agreed.append(consent)
            photo = store.get_photo(village.desk.base, photo_id)
            told.append(History(photo, tuple(shown), tuple(agreed)))
    return told


def holds(consent: ImageConsent, use: ImageUse, day: date) -> bool:
    """Say again, in other words than the program's, what an agreement is worth."""
    days = consent.from_on <= day and (consent.until_on is None or day <= consent.until_on)
    return days and use in consent.uses and not (consent.withdrawn_on or date.max) <= day


def signed(consent: ImageConsent, person: PhotoPerson) -> bool:
    if not (person.minor or consent.minor):
        return True
    return consent.first_holder != "" and consent.second_holder + consent.sole_holder_proof != ""


def may_go_out(history: History, use: ImageUse, day: date) -> bool:
    """Say who is covered by the rules of the register alone."""
    if history.photo.consent is PhotoConsent.REFUSED or not history.photo.alt:
        return False
    if not history.people:
        return history.photo.consent is PhotoConsent.NOBODY
    for person in history.people:
        theirs = [
            one
            for one in history.consents
            if one.cooperator_id == person.cooperator_id
            and one.person_name.casefold() == person.person_name.casefold()
        ]
        last_no = max(
            (
                one.withdrawn_on
                for one in theirs
                if one.photo_id and use in one.uses and one.withdrawn_on and one.withdrawn_on <= day
            ),
            default=None,
        )
        covered = any(
            holds(one, use, day)
            and signed(one, person)
            and (one.photo_id is not None or last_no is None or one.from_on > last_no)
            for one in theirs
        )
        if not covered:
            return False
    return True


def coloured(number: int) -> tuple[bytes, Colour]:
    """Return a photo of one colour that no other has: its mark in whatever is made of it."""
    colour = (40 + number % 5 * 45, 60 + number // 5 * 30, 230 - number * 8)
    out = BytesIO()
    Image.new("RGB", (600, 420), colour).save(out, "PNG")
    return out.getvalue(), colour


def near(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) <= 5 for a, b in zip(one, other, strict=True))


def colours_of(pdf: bytes) -> list[Any]:
    """Return the colour in the middle of each picture that a PDF holds, shown or not."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            middle(pikepdf.PdfImage(held).as_pil_image())
            for held in opened.objects
            if isinstance(held, pikepdf.Stream) and held.get("/Subtype") == "/Image"
        ]


def middle(image: Image.Image) -> Any:
    return image.convert("RGB").getpixel((image.width // 2, image.height // 2))


def seen_in(picture: bytes) -> set[Any]:
    """Return the colours that cover something of a picture."""
    image = Image.open(BytesIO(picture)).convert("RGB")
    counted = image.getcolors(image.width * image.height) or []
    return {colour for count, colour in counted if count > 200}


def shown(marks: dict[int, Colour], colours: Iterable[Colour]) -> set[int]:
    """Return the photos whose mark is among some colours."""
    held = tuple(colours)
    return {key for key, mark in marks.items() if any(near(mark, one) for one in held)}


def heard(consents: tuple[ImageConsent, ...], history: History) -> tuple[ImageConsent, ...]:
    """Return what a coopérateur shared by the photos agreed to, wherever it was noted."""
    here = {None, history.photo.id}
    return tuple(
        one for one in consents if one.photo_id in here and (one.cooperator_id or one.photo_id)
    )
