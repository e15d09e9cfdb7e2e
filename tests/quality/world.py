"""A real base whose projects, people and papers are all told in the words of one set."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import DONE_STATES, ProjectState
from idcoop_desktop.domain.publications import Order, PublicationKind, Subject
from idcoop_desktop.domain.showcase import Moment, Photo, PhotoConsent, Showcase
from idcoop_desktop.services import (
    ideas,
    life,
    photo_people,
    projects,
    residences,
    settings,
    sheets,
    showcase,
    testimonials,
)
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base
from tests.quality.hostile import WordSet
from tests.unit.services.conftest import TODAY, StandingClock, make_desk, ruling, settle

PICTURES = Path(__file__).parents[2] / "resources" / "demo"
_COOP = 48
_LATER = TODAY + timedelta(days=40)
_MOMENTS = {
    "mural-hero.jpg": Moment.AFTER,
    "mural-before.jpg": Moment.BEFORE,
    "mural-during.jpg": Moment.DURING,
    "mural-after.jpg": Moment.AFTER,
}


@dataclass(frozen=True)
class World:
    """A desk, and what its documents may be about."""

    desk: Desk
    shown: int
    refused: int
    postponed: int
    preparing: int
    residence: int

    def order(self, kind: PublicationKind, **changes: object) -> Order:
        """Return an order for a kind about what this world holds."""
        wanted = Order(kind=kind)
        if kind.subject is Subject.PROJECT:
            about = {
                PublicationKind.LETTER_REFUSAL: self.refused,
                PublicationKind.LETTER_POSTPONED: self.postponed,
                PublicationKind.CONSENT_FORM: self.preparing,
            }.get(kind, self.shown)
            wanted = replace(wanted, project_ids=(about,))
        elif kind.subject is Subject.YEAR:
            wanted = replace(wanted, year=TODAY.year)
        else:
            wanted = replace(wanted, residence_id=self.residence)
        return replace(wanted, **changes)  # type: ignore[arg-type]


def build(folder: Path) -> None:
    """Make the base that every set of words is put into; its keys are always the same."""
    clock = StandingClock()
    desk = make_desk(folder, clock)
    village = settle(desk, clock)
    shown = village.completed()
    keys = [
        showcase.add_photo(
            desk, shown, (PICTURES / name).read_bytes(), moment=moment, alt="Le hall"
        )
        for name, moment in _MOMENTS.items()
    ]
    for key in keys:
        showcase.record_consent(desk, key, PhotoConsent.NOBODY)
    testimonials.add_testimonial(
        desk,
        shown,
        text="Merci",
        author="Nadia",
        uses=tuple(ImageUse),
        until_on=TODAY + timedelta(days=999),
    )
    waiting = showcase.add_photo(
        desk,
        village.project(),
        (PICTURES / "feast-hero.jpg").read_bytes(),
        moment=Moment.DURING,
        alt="La fête",
    )
    photo_people.name_person(desk, waiting, person_name="Une voisine")
    for outcome, later in ((Outcome.REFUSED, None), (Outcome.POSTPONED, _LATER)):
        told = ruling(outcome=outcome, reason="Le mur", next_step="Parler", reconsider_on=later)
        life.decide(desk, village.project(), told)
    ideas.note_idea(desk, sentence="Des bancs", residence_id=village.phare)
    desk.base.close()


@contextmanager
def world(built: Path, folder: Path, words: WordSet) -> Iterator[World]:
    """Open a copy of the base that :func:`build` made, told in a set of words."""
    shutil.copytree(built, folder)
    clock = StandingClock()
    with Base.open(folder, bytes(range(32))) as base:
        desk = Desk(base, staff.all_staff(base)[0], clock)
        found = {row.project.state: row.project for row in projects.list_projects(desk)}
        shown = World(
            desk=desk,
            shown=next(p.id for s, p in found.items() if s in DONE_STATES),
            refused=found[ProjectState.REFUSED].id,
            postponed=found[ProjectState.POSTPONED].id,
            preparing=found[ProjectState.PREPARING].id,
            residence=found[ProjectState.REFUSED].residence_id,
        )
        _tell(shown, words)
        yield shown


def _tell(world: World, words: WordSet) -> None:
    """Write the words wherever a document may show them; what is refused stays as it was."""
    desk, key = world.desk, world.shown
    known = settings.profile(desk)
    place = residences.get_residence(desk, world.residence)
    sheet = sheets.project_sheet(desk, key)
    (said,) = sheet.testimonials
    _try(
        lambda: settings.save_profile(
            desk, replace(known, coop_name=(words.coop or words.word)[:_COOP])
        )
    )
    _try(lambda: residences.save_residence(desk, replace(place, name=words.place or words.word)))
    (waiting,) = sheets.project_sheet(desk, world.preparing).photos
    _try(lambda: photo_people.name_person(desk, waiting.id, person_name=words.author or words.word))
    for one in (key, world.refused, world.postponed, world.preparing):
        _try(
            lambda one=one: projects.edit_project(
                desk,
                one,
                title=words.word,
                summary=words.sentence,
                residence_id=world.residence,
            )
        )
    _describe(desk, sheet.photos, words)
    _try(
        lambda: testimonials.edit_testimonial(
            desk,
            said.id,
            text=words.said or words.sentence,
            author=words.author or words.word,
            uses=said.uses,
            until_on=said.until_on,
        )
    )
    hero, *side = (photo.id for photo in sheet.photos)
    showcase.save_showcase(
        desk,
        Showcase(
            id=0,
            project_id=key,
            lead=words.sentence,
            story=words.story,
            figures=tuple(zip(("23", "650 €"), words.figures, strict=True)),
            testimonial_id=said.id,
            hero_id=hero,
            photo_ids=tuple(side),
        ),
    )
    _try(lambda: ideas.note_idea(desk, sentence=words.sentence, residence_id=world.residence))


def _describe(desk: Desk, photos: Iterable[Photo], words: WordSet) -> None:
    for photo in photos:
        _try(
            lambda photo=photo: showcase.edit_photo(
                desk,
                photo.id,
                moment=photo.moment,
                caption=words.sentence,
                alt=words.sentence,
                credit=words.coop or words.word,
                focal=None,
            )
        )


def _try(write: Callable[[], object]) -> None:
    """Write what the services accept: what they refuse never reaches a document."""
    with suppress(DomainError):
        write()
