"""Small pictures and a flyer's content for the tests of documents."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from functools import cache
from io import BytesIO

from PIL import Image, ImageCms

from idcoop_desktop.documents.content import Brand, Document, FlyerContent, FlyerPhoto
from idcoop_desktop.documents.flyer import flyer_a4
from idcoop_desktop.documents.theme import Theme, styled
from idcoop_desktop.documents.wording import shipped

MADE_AT = datetime(2026, 6, 21, 10, 15, tzinfo=UTC)
URL = "https://www.example.org/idcoop/fresque"
GPS_IFD, ORIENTATION, DESCRIPTION = 0x8825, 0x0112, 0x010E


def drawn(width: int = 120, height: int = 90, mode: str = "RGB") -> Image.Image:
    """A picture whose four quarters are red, green, blue and white."""
    picture = Image.new("RGB", (width, height), "white")
    across, down = width // 2, height // 2
    picture.paste("red", (0, 0, across, down))
    picture.paste("lime", (across, 0, width, down))
    picture.paste("blue", (0, down, across, height))
    return picture.convert(mode)


def saved(picture: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    """The picture as a file."""
    out = BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def talkative(orientation: int = 1) -> bytes:
    """A JPEG that says where it was taken and how to turn it."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[DESCRIPTION] = "Chez Nadia"
    exif.get_ifd(GPS_IFD)[1] = "N"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return saved(drawn(), exif=exif.tobytes(), icc_profile=profile, comment=b"Chez Nadia")


@cache
def photo(alt: str = "Quatre carrés de couleur") -> FlyerPhoto:
    """A picture with its description."""
    return FlyerPhoto(jpeg=talkative(), alt=alt, focal=(0.5, 0.5))


BRAND = Brand(
    coop_name="Coopérative Exemple",
    scheme_name="ID'Coop",
    contact_line="Vie coopérative",
    phone="02 00 00 00 00",
    email="vie-cooperative@example.org",
    ceiling="800 €",
)


@cache
def content() -> FlyerContent:
    """A flyer with everything."""
    return FlyerContent(
        title="La fresque du hall",
        place="Résidence des Tilleuls · Quimper",
        lead="Trois mercredis et des pinceaux : le hall est devenu un bord de mer.",
        story=(
            "Tout est parti d'une phrase lancée dans l'ascenseur : \"Ce mur est triste !\"",
            "Puis vingt-trois habitants l'ont peint ensemble, goûter compris.",
        ),
        hero=photo("Des enfants peignent un mur"),
        url=URL,
        brand=BRAND,
        quote="Je connais le prénom de tous les enfants.",
        quote_author="Nadia, habitante",
        figures=(("23", "habitants"), ("3", "mercredis"), ("640 €", "d'aide")),
        photos=((photo("Le hall gris"), "avant"), (photo("Des mains"), "pendant"), (photo(), "")),
        credit="Photos : Coopérative Exemple",
    )


def changed(**values: object) -> FlyerContent:
    """The same flyer with other values."""
    return dataclasses.replace(content(), **values)


@cache
def littoral() -> Theme:
    """The theme of the flyer."""
    return styled("littoral", "flyer", wording=shipped("flyer"))


def flyer(told: FlyerContent | None = None, *, dpi: int = 72) -> Document:
    """The flyer of a content."""
    return flyer_a4(told or content(), littoral(), made_at=MADE_AT, dpi=dpi)
