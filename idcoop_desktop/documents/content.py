"""What documents are made of and what they give back: frozen data, no drawing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.domain.hidden_parts import HiddenPart


@dataclass(frozen=True)
class Document:
    """A finished PDF and the record of what was placed on its pages, the first and the others."""

    data: bytes
    audit: Audit
    others: tuple[Audit, ...] = ()

    def problems(self) -> list[str]:
        """Blocks that overflow, leave the printable area or overlap, page by page."""
        return [found for audit in (self.audit, *self.others) for found in audit.problems()]


@dataclass(frozen=True)
class KeptJpeg:
    """A picture kept elsewhere under its SHA-256 (hexadecimal): ``read`` fetches its bytes.

    It is read when it is drawn, unless it was drawn lately in the same frame.
    """

    sha256: str
    read: Callable[[], bytes] = field(compare=False)

    def held(self) -> KeptJpeg:
        """Read it now and return it with its bytes, for a drawing that must not reach for them."""
        data = self.read()
        return KeptJpeg(self.sha256, lambda: data)


@dataclass(frozen=True)
class FlyerPhoto:
    """A picture as ``photos.master`` made it, its description in words and what to keep in sight.

    ``jpeg`` is its bytes, or where they are kept; ``focal`` a point in fractions of width and
    height from the top left; ``hidden`` parts are ellipses that no document shows; ``caption`` is
    printed where there is room.
    """

    jpeg: bytes | KeptJpeg
    alt: str
    focal: tuple[float, float] | None = None
    hidden: tuple[HiddenPart, ...] = ()
    caption: str = ""


@dataclass(frozen=True)
class Brand:
    """Who signs the document. ``ceiling`` is written out (``800 €``); empty texts are left out.

    ``logo`` is a JPEG as ``photos.master`` made it; ``signature`` is one line under the rest.
    """

    coop_name: str
    scheme_name: str
    contact_line: str = ""
    phone: str = ""
    email: str = ""
    ceiling: str = ""
    logo: bytes | None = None
    signature: str = ""


@dataclass(frozen=True)
class Addressee:
    """The residence a flyer goes to: whom to ask there, and what was done near it.

    ``contact`` is who answers for the coop, empty when it is not known; ``near`` are up to three
    (title, place) of other finished projects, the nearest first.
    """

    residence: str
    commune: str = ""
    contact: str = ""
    near: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class FlyerContent:
    """A finished project, told in plain text. ``place`` reads ``Résidence … · Commune``.

    ``figures`` are up to three (value, label); ``photos`` up to three (picture, badge) where a
    badge is ``avant``, ``pendant``, ``après`` or empty; ``url`` is where the QR code leads. Without
    an ``addressee`` it goes to anybody.
    """

    title: str
    place: str
    lead: str
    story: tuple[str, ...]
    hero: FlyerPhoto
    url: str
    brand: Brand
    quote: str | None = None
    quote_author: str = ""
    figures: tuple[tuple[str, str], ...] = ()
    photos: tuple[tuple[FlyerPhoto, str], ...] = ()
    credit: str = ""
    addressee: Addressee | None = None
