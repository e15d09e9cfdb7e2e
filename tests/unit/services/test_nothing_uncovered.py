"""Every kind of document and of file, made from two thousand random histories of agreements.

No file ever holds a photo or a quotation that is not covered for its uses on its day, and what
each holds is remembered, so that a withdrawal finds it.
"""

from __future__ import annotations

import base64
import random
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
from PIL import Image

from idcoop_desktop.documents.thumbnails import thumbnail
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.publications import Order, Publication, PublicationKind, Subject
from idcoop_desktop.domain.showcase import NotQuotableError, Photo, Showcase, Testimonial
from idcoop_desktop.services import batches, editions, fact_sheets, showcase
from idcoop_desktop.services.addressees import ADDRESSED
from idcoop_desktop.store import people, publications
from idcoop_desktop.store import showcase as store
from tests import factories
from tests.unit.services.conftest import TODAY, Village
from tests.unit.services.consent_histories import (
    Colour,
    History,
    coloured,
    colours_of,
    heard,
    may_go_out,
    middle,
    seen_in,
    shown,
    some_day,
    tell,
)

if TYPE_CHECKING:
    from pathlib import Path

HISTORIES, A_ROUND, ATTEMPTS = 2_000, 24, 6
SHOWN = tuple((kind, ending) for kind in PublicationKind if kind.uses for ending in kind.endings)
LEFT_OUT = {PublicationKind.CALL_FOR_IDEAS, PublicationKind.ANNUAL_REPORT}
"""Kinds that go out without what is not covered; the others are refused."""

TEXTS = {"fact-sheet.goals": "Égayer.", "fact-sheet.how": "Peindre.", "fact-sheet.advice": "Oser."}


@dataclass(frozen=True)
class Round:
    """What was told of some photos and quotations, and the day they are wanted."""

    village: Village
    chance: random.Random
    marks: dict[int, Colour]
    histories: dict[int, History]
    quotations: dict[int, Testimonial]

    def may_show(self, photo_id: int, uses: tuple[ImageUse, ...]) -> bool:
        day = self.village.clock.day
        return all(may_go_out(self.histories[photo_id], use, day) for use in uses)

    def may_quote(self, key: int | None, uses: tuple[ImageUse, ...]) -> bool:
        if key is None:
            return True
        said, day = self.quotations[key], self.village.clock.day
        since, until = said.agreed_on, said.until_on
        over = said.withdrawn_on is not None and said.withdrawn_on <= day
        return (
            since is not None
            and until is not None
            and since <= day <= until
            and not over
            and {*uses} <= {*said.uses}
        )

    def choose(self, project: int, uses: tuple[ImageUse, ...]) -> Showcase:
        """Choose photos and a quotation for a project, often such as may go out."""
        own = [key for key, one in self.histories.items() if one.photo.project_id == project]
        said = [key for key, one in self.quotations.items() if one.project_id == project]
        if self.chance.random() < 0.6:
            own = [key for key in own if self.may_show(key, uses)] or own
            said = [key for key in said if self.may_quote(key, uses)]
        hero, *side = self.chance.sample(own, min(len(own), self.chance.choice((1, 1, 2, 4))))
        words = Showcase(
            id=0,
            project_id=project,
            lead="Un mur",
            story="Récit",
            hero_id=hero,
            photo_ids=tuple(side),
            testimonial_id=self.chance.choice((*said, None)),
        )
        showcase.save_showcase(self.village.desk, words)
        return words


@dataclass(frozen=True)
class Wanted:
    """The photos and the quotations that a document would hold, and whether all are covered."""

    photos: set[int]
    quotations: set[int]
    right: bool


def wanted(told: Round, kind: PublicationKind, ending: str, chosen: list[Showcase]) -> Wanted:
    """Say what a document would hold, by the rules of the register alone."""
    uses = kind.uses_of(ending)
    heroes = {words.hero_id for words in chosen if words.hero_id is not None}
    if kind in LEFT_OUT:
        return Wanted({key for key in heroes if told.may_show(key, uses)}, set(), right=True)
    photos, quotations = heroes, set[int]()
    if not kind.is_image:
        photos = heroes | {key for words in chosen for key in words.photo_ids}
        quotations = {words.testimonial_id for words in chosen if words.testimonial_id is not None}
    right = all(told.may_show(key, uses) for key in photos)
    quotable = all(told.may_quote(key, uses) for key in quotations)
    return Wanted(photos, quotations, right=right and quotable)


def a_round(
    village: Village,
    chance: random.Random,
    projects: tuple[int, ...],
    pictures: tuple[tuple[Photo, bytes, Colour], ...],
) -> Round:
    """Tell new histories of new photos and of new quotations."""
    village.clock.day = TODAY + timedelta(days=chance.randint(0, 4))
    marks: dict[int, Colour] = {}
    quotations: dict[int, Testimonial] = {}
    with village.desk.unit("photos") as unit:
        whom = people.add_cooperator(unit, factories.cooperator())
        for number, (photo, small, colour) in enumerate(pictures):
            alt = "" if chance.random() < 0.05 else "Un mur"
            home = projects[number % len(projects)]
            marks[store.add_photo(unit, replace(photo, project_id=home, alt=alt), small)] = colour
        for project in (*projects, *projects):
            said = quotation(chance, project)
            key = store.add_testimonial(unit, said)
            quotations[key] = replace(said, id=key)
            store.update_testimonial(unit, key, text=words_of(key))
    told = tell(village, chance, tuple(marks), (whom,) * len(marks))
    every = tuple(consent for one in told for consent in one.consents)
    histories = {one.photo.id: replace(one, consents=heard(every, one)) for one in told}
    return Round(village, chance, marks, histories, quotations)


def quotation(chance: random.Random, project: int) -> Testimonial:
    start = some_day(chance)
    return Testimonial(
        id=0,
        project_id=project,
        text="",
        author="Coumba",
        agreed_on=start if chance.random() < 0.8 else None,
        uses=tuple(use for use in ImageUse if chance.random() < 0.8),
        until_on=start + timedelta(days=chance.randint(0, 12)),
        withdrawn_on=some_day(chance) if chance.random() < 0.2 else None,
    )


def words_of(quotation_id: int) -> str:
    """Return words that only one quotation has, too short to be cut."""
    return f"a{quotation_id % 10_000}z"


def texts_in(data: bytes, ending: str) -> str:
    if ending == ".html":
        return re.sub(r"base64,[^\"]*", "", data.decode())
    if ending != ".pdf":
        return ""
    with pypdfium2.PdfDocument(data) as pdf:
        return "".join(page.get_textpage().get_text_range() for page in pdf)


def pictures_in(data: bytes, ending: str) -> list[Colour]:
    """Return the colour of every picture that a file holds."""
    if ending == ".pdf":
        return colours_of(data)
    if ending != ".html":
        return [*seen_in(data)]
    found = re.findall(rb"data:image/jpeg;base64,([^\"]*)", data)
    return [middle(Image.open(BytesIO(base64.b64decode(one)))) for one in found]


def seen_on_pages(data: bytes) -> set[Colour]:
    found: set[Colour] = set()
    with pypdfium2.PdfDocument(data) as pdf:
        for page in pdf:
            out = BytesIO()
            page.render(scale=1 / 3).to_pil().save(out, "PNG")
            found |= seen_in(out.getvalue())
    return found


def require_only(told: Round, data: bytes, ending: str, due: Wanted) -> None:
    """Check that a file holds what is due, and nothing else that anybody was asked about."""
    assert shown(told.marks, pictures_in(data, ending)) == due.photos
    if ending == ".pdf":
        assert shown(told.marks, seen_on_pages(data)) <= due.photos
    text = texts_in(data, ending)
    held = {key for key in told.quotations if words_of(key) in text}
    assert held == (due.quotations if text else set())


def require_remembered(known: Publication, due: Wanted) -> None:
    assert set(known.photo_ids) == due.photos
    assert set(known.testimonial_ids) == due.quotations


def remembered(village: Village) -> list[Publication]:
    """Return the documents made, the last one first."""
    known = publications.all_publications(village.desk.base)
    return sorted(known, key=lambda one: one.id, reverse=True)


def finished(village: Village) -> tuple[int, ...]:
    projects = tuple(village.completed(amount=20_000) for _ in range(3))
    for project in projects:
        fact_sheets.save_texts(village.desk, project, TEXTS)
    return projects


def pictures_of(village: Village) -> tuple[tuple[Photo, bytes, Colour], ...]:
    """Return pictures that are in the store of media, each of its own colour."""
    found = []
    for number in range(A_ROUND):
        data, colour = coloured(number)
        jpeg = thumbnail(data, side_px=600)
        digest = village.desk.base.media.put(jpeg)
        photo = replace(factories.photo(), sha256=digest, width=600, height=420)
        found.append((photo, thumbnail(jpeg, side_px=320), colour))
    return tuple(found)


def order(chance: random.Random, kind: PublicationKind, projects: tuple[int, ...]) -> Order:
    if kind.subject is Subject.PROJECT:
        return Order(kind=kind, project_ids=(chance.choice(projects),))
    if kind.subject is Subject.RESIDENCE:
        return Order(kind=kind)
    booklet = kind in {PublicationKind.BOOKLET, PublicationKind.BOOKLET_FOLDED}
    some = tuple(chance.sample(projects, chance.choice((1, 2)))) if booklet else ()
    return Order(kind=kind, year=TODAY.year, project_ids=some)


def test_no_kind_of_file_holds_what_is_not_covered(village: Village) -> None:
    chance = random.Random(31)
    projects, pictures = finished(village), pictures_of(village)
    made, refused = Counter[PublicationKind](), Counter[PublicationKind]()
    for _round in range(HISTORIES // A_ROUND + 1):
        told = a_round(village, chance, projects, pictures)
        for kind, ending in chance.sample(SHOWN, ATTEMPTS):
            asked = order(chance, kind, projects)
            shows = asked.project_ids or projects
            chosen = {key: told.choose(key, kind.uses_of(ending)) for key in projects}
            due = wanted(told, kind, ending, [chosen[key] for key in shows])
            before = len(remembered(village))
            try:
                data = editions.make(village.desk, asked, ending=ending, file_name=f"x{ending}")
            except (UncoveredError, NotQuotableError):
                assert not due.right, (kind, ending)
                assert len(remembered(village)) == before
                refused[kind] += 1
                continue
            assert due.right, (kind, ending)
            made[kind] += 1
            require_only(told, data, ending, due)
            require_remembered(remembered(village)[0], due)
    kinds = {kind for kind, _ending in SHOWN}
    assert made.keys() == kinds
    assert refused.keys() == kinds - LEFT_OUT


def test_no_flyer_of_a_residence_holds_what_is_not_covered(
    village: Village, tmp_path: Path
) -> None:
    chance = random.Random(57)
    projects, pictures = finished(village)[:1], pictures_of(village)
    made = refused = 0
    for number in range(40):
        told = a_round(village, chance, projects, pictures)
        kind = chance.choice(sorted(ADDRESSED))
        due = wanted(told, kind, ".pdf", [told.choose(projects[0], kind.uses)])
        before = len(remembered(village))
        try:
            batch = batches.run(
                village.desk,
                Order(kind=kind, project_ids=projects),
                (village.ajoncs, village.phare),
                tmp_path / str(number),
                merged=chance.random() < 0.5,
            )
        except (UncoveredError, NotQuotableError):
            refused += 1
            assert not due.right
            assert len(remembered(village)) == before
            assert not [*tmp_path.glob(f"{number}/*")]
            continue
        made += 1
        assert due.right
        for path in batch.files:
            require_only(told, path.read_bytes(), ".pdf", due)
        for known in remembered(village)[:2]:
            require_remembered(known, due)
    assert min(made, refused) > 5
