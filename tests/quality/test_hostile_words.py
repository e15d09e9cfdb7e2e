"""Every document is made of every set of words without a fault, or refused in a French sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from idcoop_desktop.documents.refusals import TextOverflowError
from idcoop_desktop.documents.typography import french
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.fact_sheet import FIELDS
from idcoop_desktop.domain.publications import Order, PublicationKind, Subject, Variant
from idcoop_desktop.services import editions, residences, sheets
from idcoop_desktop.services.addressees import ADDRESSED
from idcoop_desktop.services.making import MAKERS
from tests.quality.file_check import findings
from tests.quality.hostile import WORD_SETS, WordSet
from tests.quality.reading import read_aloud
from tests.quality.references import THEMES
from tests.quality.world import World, world
from tests.unit.documents.page_check import letters

# A page of fixed places has little room: those that do not fit are refused with the millimetres.
FIXED = {
    PublicationKind.FLYER_A4,
    PublicationKind.FLYER_A5,
    PublicationKind.POSTER_A3,
    PublicationKind.SOCIAL_4X5,
    PublicationKind.SOCIAL_1X1,
    PublicationKind.SOCIAL_WIDE,
    # Each project has one page.
    PublicationKind.BOOKLET,
    PublicationKind.BOOKLET_FOLDED,
}


@pytest.fixture(params=WORD_SETS, ids=lambda words: words.name)
def words(request: pytest.FixtureRequest) -> WordSet:
    chosen: WordSet = request.param
    return chosen


@pytest.fixture
def told(built: Path, tmp_path: Path, words: WordSet) -> Iterator[World]:
    with world(built, tmp_path / "base", words) as opened:
        yield opened


def orders(told: World, words: WordSet) -> Iterator[Order]:
    """Every document on screen, and those of a printing house, which go to a residence."""
    for place, kind in enumerate(MAKERS):
        theme = THEMES[(place + WORD_SETS.index(words)) % len(THEMES)]
        order = told.order(kind, theme=theme)
        if kind is PublicationKind.FACT_SHEET:
            texts = {field.key: words.story if field.needed else words.sentence for field in FIELDS}
            order = replace(order, texts=texts)
        yield order
        if Variant.PRINTER in kind.variants:
            residence = told.residence if kind in ADDRESSED else order.residence_id
            yield replace(order, variant=Variant.PRINTER, residence_id=residence)


def lost_words(told: World, order: Order, data: bytes) -> list[str]:
    """The title of the project or the name of the residence, when the file cuts or changes it."""
    if order.kind.subject in {Subject.RESIDENCE, Subject.RESIDENCE_ONLY}:
        name = residences.get_residence(told.desk, order.residence_id or 0).name
    else:
        (key,) = order.project_ids or (told.shown,)
        name = sheets.project_sheet(told.desk, key).project.title
    said = letters("".join(line.partition(" ")[2] for line in read_aloud(data)))
    return [] if letters(french(name)) in said else [f"{name!r} is not said"]


def test_every_document_is_sound_or_refused_in_french(told: World, words: WordSet) -> None:
    wrong: dict[str, object] = {}
    for order in orders(told, words):
        name = f"{order.kind} ({order.theme}, {order.variant})"
        try:
            data = editions.preview(told.desk, order)
        except DomainError as refusal:
            too_long = order.kind in FIXED and isinstance(refusal, TextOverflowError)
            if words.printable and not too_long:
                wrong[name] = f"refused: {refusal.message}"
            if not refusal.message[0].isupper() or refusal.message[-1] not in ".!?»":
                wrong[name] = f"no sentence: {refusal.message}"
            continue
        found = findings(data)
        # A colleague about to leave gets the sheet of a visit, whatever letters can be drawn.
        if words.printable or order.kind is not PublicationKind.VISIT_SHEET:
            found += lost_words(told, order, data)
        if found:
            wrong[name] = found[:5]
    assert not wrong
