"""The ICC profile that a printing house gives: what it is, before it is kept and used."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from idcoop_desktop.documents.refusals import PressError

MOST_BYTES = 16 * 1024 * 1024
_HEADER = 128  # ICC.1:2010, 7.2: class at 12, colour space at 16, signature at 36
_ASK = "Demandez à votre imprimeur son profil ICC en quadrichromie (un fichier .icc)."


@lru_cache(maxsize=4)
def profile_name(data: bytes) -> str:
    """Return the name a profile bears, after checking that it is one of a press in four inks.

    Raises :class:`~idcoop_desktop.documents.refusals.PressError` with what to do instead: another
    kind of file, a profile of a screen or of a camera, one in other inks, or a damaged one.
    """
    if len(data) > MOST_BYTES:
        raise PressError(f"Ce fichier pèse plus de 16\u00a0Mo, trop pour un profil. {_ASK}")
    if len(data) < _HEADER or data[36:40] != b"acsp":
        raise PressError(f"Ce fichier n’est pas un profil de couleurs. {_ASK}")
    if data[16:20] != b"CMYK":
        kinds = {b"RGB ": "d’un écran ou d’un appareil photo", b"GRAY": "en noir et blanc"}
        kind = kinds.get(data[16:20], "d’un autre genre")
        raise PressError(f"Ce profil est {kind}, pas celui d’une presse en quadrichromie. {_ASK}")
    if data[12:16] != b"prtr":
        raise PressError(f"Ce profil n’est pas celui d’une presse. {_ASK}")
    return _opened(data)


def _opened(data: bytes) -> str:
    """Try the profile on one colour, as a document would."""
    from PIL import Image, ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(data))
        source = ImageCms.createProfile("sRGB")
        transform = ImageCms.buildTransform(source, profile, "RGB", "CMYK")
        ImageCms.applyTransform(Image.new("RGB", (1, 1)), transform)
        described = ImageCms.getProfileDescription(profile).strip()
    except (ImageCms.PyCMSError, OSError, ValueError) as error:
        raise PressError(f"Ce profil de couleurs est abîmé. {_ASK}") from error
    return described or "Profil sans nom"
