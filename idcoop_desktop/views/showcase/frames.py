"""The frames that each document has for photos, as they mostly are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.framing import FLYER_FRAMES, Frame
from idcoop_desktop.domain.publications import PublicationKind

if TYPE_CHECKING:
    from collections.abc import Sequence

# Sides in millimetres, or in tenths of pixels for images: only their ratio is shown.
_OF_KINDS = {
    PublicationKind.FLYER_A4: FLYER_FRAMES,
    PublicationKind.FLYER_A5: (
        Frame("Grande photo", 148, 79),
        Frame("Petite, seule", 48, 41),
        Frame("Petite, à deux", 48, 22),
        Frame("Petite, à trois", 23, 15),
    ),
    PublicationKind.POSTER_A3: (
        Frame("Grande photo", 297, 158),
        Frame("Petite, seule", 103, 88),
        Frame("Petite, à deux", 103, 48),
        Frame("Petite, à trois", 50, 33),
    ),
    # Each sheet stretches its photos to fill its pages: these are halfway.
    PublicationKind.FACT_SHEET: (
        Frame("Grande photo", 210, 80),
        Frame("Petite, seule", 174, 72),
        Frame("Petite, à deux", 85, 50),
        Frame("Petite, à trois", 55, 44),
    ),
    PublicationKind.SOCIAL_4X5: (Frame("Photo", 108, 82),),
    PublicationKind.SOCIAL_1X1: (Frame("Photo", 108, 60),),
    PublicationKind.SOCIAL_WIDE: (Frame("Photo", 117, 100),),
}


def frames_of(kind: PublicationKind) -> Sequence[Frame]:
    """Return the frames a photo can stand in, in a document about one project."""
    return _OF_KINDS[kind]
