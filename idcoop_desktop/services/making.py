"""Which drawing makes which kind of document, and the file it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.showcase import PublicationKind, Variant
from idcoop_desktop.domain.text import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from idcoop_desktop.documents.content import Document, FlyerContent
    from idcoop_desktop.documents.theme import Theme


def made(
    content: FlyerContent,
    theme: Theme,
    kind: PublicationKind,
    variant: Variant,
    *,
    made_at: datetime,
    dpi: int,
) -> Document:
    """Draw a document; raises what its drawing raises, and for a variant the kind has not."""
    from idcoop_desktop.documents import social

    if variant not in kind.variants:
        raise DomainError(
            f"{quoted(kind.label)} ne se prépare pas pour un imprimeur\u00a0: "
            "choisissez «\u00a0Écran et imprimante du bureau\u00a0»."
        )
    shape = {
        PublicationKind.SOCIAL_4X5: social.Shape.PORTRAIT,
        PublicationKind.SOCIAL_1X1: social.Shape.SQUARE,
        PublicationKind.SOCIAL_WIDE: social.Shape.WIDE,
    }.get(kind)
    if shape is not None:
        return social.social(content, theme, shape, made_at=made_at, dpi=min(dpi, social.DPI))
    return _papers()[kind](content, theme, made_at=made_at, variant=variant, dpi=dpi)


def _papers() -> dict[PublicationKind, Callable[..., Document]]:
    from idcoop_desktop.documents.flyer import flyer_a4
    from idcoop_desktop.documents.flyer_a5 import flyer_a5
    from idcoop_desktop.documents.poster import poster_a3

    return {
        PublicationKind.FLYER_A4: flyer_a4,
        PublicationKind.FLYER_A5: flyer_a5,
        PublicationKind.POSTER_A3: poster_a3,
    }


def encoded(document: Document, kind: PublicationKind, ending: str) -> bytes:
    """Return the bytes of the file whose name ends so; raises when the kind has no such file."""
    from idcoop_desktop.documents.preview import jpeg, png
    from idcoop_desktop.documents.social import DPI

    require_ending(kind, ending)
    if ending == ".png":
        return png(document.data, page=0, dpi=DPI)
    if ending == ".jpg":
        return jpeg(document.data, page=0, dpi=DPI)
    return document.data


def require_ending(kind: PublicationKind, ending: str) -> None:
    """Refuse a file name that would not say what is in the file."""
    if ending not in kind.endings:
        raise DomainError(
            f"Le nom d’un fichier «\u00a0{kind.label}\u00a0» se termine par "
            f"{' ou '.join(kind.endings)}."
        )
