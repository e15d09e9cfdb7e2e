"""Which parts of the form a document is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.publications import PublicationKind

if TYPE_CHECKING:
    from idcoop_desktop.domain.showcase import Showcase

LEAD, STORY = "lead", "story"


def texts_of(kind: PublicationKind, words: Showcase) -> frozenset[str]:
    """Return which of the flyer's texts a document prints: a poster tells its lead instead."""
    if kind.is_image or kind is PublicationKind.FACT_SHEET:
        return frozenset({LEAD})
    if kind is PublicationKind.POSTER_A3:
        return frozenset({LEAD if words.lead.strip() else STORY})
    return frozenset({LEAD, STORY})


def has_figures(kind: PublicationKind) -> bool:
    """Tell whether a document shows the figures of the flyer."""
    return not kind.is_image and kind is not PublicationKind.FACT_SHEET


def has_quotation(kind: PublicationKind) -> bool:
    """Tell whether a document prints what somebody said."""
    return not kind.is_image
