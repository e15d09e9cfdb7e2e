"""Which field of the studio a refusal is about."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.documents.refusals import (
    EmptyTextError,
    TextOverflowError,
    UnprintableTextError,
    WordTooWideError,
)
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.showcase import NotQuotableError
from idcoop_desktop.services.fact_sheets import FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.domain.errors import DomainError
    from idcoop_desktop.domain.showcase import Showcase, Testimonial

PHOTOS, TESTIMONIAL = "photos", "testimonial"

_OF_BLOCKS = {
    "lead": "lead",
    "story": "story",
    "story_large": "story",
    "quote": TESTIMONIAL,
    "author": TESTIMONIAL,
    "credit": PHOTOS,
    **{f"figure_{number}": f"value_{number}" for number in (1, 2, 3)},
    **{f"figure_label_{number}": f"name_{number}" for number in (1, 2, 3)},
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A field by name (empty when the words are not in the studio), and the photo concerned."""

    field: str
    photo_id: int | None = None


def spot_of(
    error: DomainError,
    words: Showcase,
    testimonials: Sequence[Testimonial],
) -> Spot:
    """Return where the author can put right what was refused."""
    if isinstance(error, UncoveredError):
        return Spot(PHOTOS, error.lacks[0].photo.id)
    if isinstance(error, NotQuotableError):
        return Spot(TESTIMONIAL)
    quote = next((t for t in testimonials if t.id == words.testimonial_id), None)
    if isinstance(error, TextOverflowError):
        return Spot(_OF_BLOCKS.get(error.block, ""))
    if isinstance(error, UnprintableTextError):
        return Spot(_holder(error.characters, words, quote))
    if isinstance(error, EmptyTextError):
        return Spot("" if words.story.strip() else "story")
    lacking = _half_figure(words)
    if lacking:
        return Spot(lacking)
    if words.hero_id is None:
        return Spot(PHOTOS)
    return Spot("")


def fact_of(error: DomainError, texts: Mapping[str, str]) -> str:
    """Return the key of the text of the fact sheet that a refusal is about, empty for none."""
    if isinstance(error, TextOverflowError) and error.block in texts:
        return error.block
    if isinstance(error, UnprintableTextError):
        bad = error.characters
        return next((k for k, text in texts.items() if any(c in text for c in bad)), "")
    named = (field.key for field in FIELDS if field.label in error.message)
    return next(named, "")


def at_its_field(error: DomainError) -> str:
    """Return what to say under a field: by how much it is too long, or the whole sentence."""
    if isinstance(error, TextOverflowError) and not isinstance(error, WordTooWideError):
        excess = max(1, math.ceil(error.excess_mm))
        return f"Dépasse de {excess}\u00a0mm la place prévue."
    return error.message


def _holder(characters: Sequence[str], words: Showcase, quote: Testimonial | None) -> str:
    texts = {"lead": words.lead, "story": words.story}
    for number, (value, name) in enumerate(words.figures, start=1):
        texts[f"value_{number}"], texts[f"name_{number}"] = value, name
    if quote is not None:
        texts[TESTIMONIAL] = f"{quote.text} {quote.author}"
    for field, text in texts.items():
        if any(character in text for character in characters):
            return field
    return ""


def _half_figure(words: Showcase) -> str:
    for number, (value, name) in enumerate(words.figures, start=1):
        if bool(value.strip()) != bool(name.strip()):
            return f"name_{number}" if value.strip() else f"value_{number}"
    return ""
