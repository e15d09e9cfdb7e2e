"""A colleague who does a bit of everything: numbered deeds, each one unit of work of its kind.

Every deed finds by itself what it is about, so that a child may start at any of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from multiprocessing.connection import Connection
from pathlib import Path

from PIL import Image, JpegImagePlugin  # the second: not once more in every child

from idcoop_desktop.documents import flyer, photos, thumbnails
from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.people import Cooperator, Residence, StaffMember
from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.domain.projects import Completion, SupportKind
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import (
    aids,
    catalogue,
    catalogue_edits,
    consents,
    duplicates,
    ideas,
    journal,
    life,
    money,
    people,
    photo_people,
    plan,
    projects,
    publishing,
    residences,
    saved_views,
    settings,
    showcase,
    support,
    tasks,
    testimonials,
)
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.idea_photos import prepare_photo
from idcoop_desktop.services.proofs import ReceiptFile
from idcoop_desktop.store import people as known_people
from idcoop_desktop.store.base import Base

from .main_job import DAY, KEY, desk_of
from .main_job import prepare as prepare_coop

PREPARED = (JpegImagePlugin, flyer, photos, thumbnails)
"""What the deeds would otherwise load at their first picture and page."""

Deed = Callable[[Desk, int], object]
_AGREED = {"uses": tuple(ImageUse), "until_on": DAY + timedelta(days=365)}
_LATER = DAY + timedelta(days=9)


def prepare(folder: Path) -> None:
    """Make the base with what the deeds need."""
    prepare_coop(folder)
    with Base.open(folder, KEY) as base:
        furnish(desk_of(base, folder))


def furnish(desk: Desk) -> None:
    """Give a coop of the main job what the deeds need besides."""
    money.open_envelope(desk, DAY.year, 10**9, scheme=Scheme.PARNCOOP)
    known = settings.profile(desk)
    settings.save_profile(desk, replace(known, site="https://www.example.org/idcoop"))


def work(folder: Path, parent: Connection, *, first: int = 0) -> None:
    """Do the deeds from ``first`` on until killed. Sends the number of the next one, from it."""
    with Base.open(folder, KEY) as base:
        desk = desk_of(base, folder)
        number = first
        parent.send(number)
        while True:
            deed(desk, number)
            number += 1
            parent.send(number)


def deed(desk: Desk, number: int) -> None:
    """Do one deed of the round it belongs to."""
    turn, rank = divmod(number, len(DEEDS))
    DEEDS[rank](desk, turn)


def last(desk: Desk, table: str) -> int:
    """Return the newest record of a table."""
    only = "WHERE deleted_at IS NULL" if table == "cooperator" else ""  # as one merged is
    ((key,),) = desk.base.db.rows(f"SELECT max(id) FROM {table} {only}")
    return int(key)


def picture(number: int) -> bytes:
    """Return a small picture that no other number has."""
    out = BytesIO()
    colour = (number * 37 % 256, number * 91 % 256, number // 256 % 256)
    Image.new("RGB", (480, 320), colour).save(out, "JPEG")
    return out.getvalue()


def _person(desk: Desk, turn: int) -> None:
    known = Cooperator(
        id=0,
        first_name="Nolwenn",
        last_name=f"Kerivel {turn}",
        residence_id=last(desk, "residence"),
    )
    people.save_person(desk, known)


def _correct_person(desk: Desk, turn: int) -> None:
    known = known_people.get_cooperator(desk.base, last(desk, "cooperator"))
    people.save_person(desk, replace(known, phone=f"02 98 00 {turn % 100:02} 00"))


def _merge(desk: Desk, _turn: int) -> None:
    other = last(desk, "cooperator")
    ((keep,),) = desk.base.db.rows(
        "SELECT max(id) FROM cooperator WHERE deleted_at IS NULL AND id < ?", (other,)
    )
    duplicates.merge_people(desk, keep, other, known_people.get_cooperator(desk.base, keep))


def _project(desk: Desk, turn: int) -> None:
    projects.make_project(
        desk,
        title=f"Fresque {turn}",
        residence_id=last(desk, "residence"),
        idea_id=last(desk, "idea"),
        requested_cents=10_000,
    )


def _grant(desk: Desk, _turn: int) -> None:
    ruling = Ruling(
        outcome=Outcome.GRANTED, decided_on=DAY, decided_by="Bureau", amount_cents=10_000
    )
    life.decide(desk, last(desk, "project"), ruling)


def _describe(desk: Desk, turn: int) -> None:
    showcase.edit_photo(
        desk,
        last(desk, "photo"),
        moment=Moment.AFTER,
        caption=f"Le mur {turn}",
        alt="Un mur peint",
        credit="Équipe",
        focal=(300, 400),
    )


def _aid(desk: Desk, turn: int) -> None:
    request = AidRequest(
        scheme=Scheme.PARNCOOP,
        cooperator_id=min(people.people_ids(desk)),
        asked_on=DAY,
        newcomer_name=f"Malo Kerivel {turn}",
        request_key=f"aid-{turn}",
    )
    aids.ask_aid(desk, request)


def flyer_words(desk: Desk, turn: int) -> None:
    words = Showcase(
        id=0,
        project_id=last(desk, "project"),
        lead=f"Un mur {turn}",
        story="Une histoire.",
        hero_id=last(desk, "photo"),
    )
    showcase.save_showcase(desk, words)


def _catalogue(desk: Desk, turn: int) -> None:
    known = catalogue.shipped()[0]
    catalogue_edits.add_to_catalogue(desk, replace(known, key="", title=f"Idée {turn}"))


def _done(desk: Desk, _turn: int) -> None:
    done = Completion(on=DAY, adults=8, children=12, what_was_done="Une fresque peinte.")
    life.complete(desk, last(desk, "project"), done)


KINDS = "kinds of action"
DEEDS: tuple[Deed, ...] = (
    lambda at, turn: people.save_staff(at, StaffMember(id=0, name=f"Yann Le Bihan {turn}")),
    lambda at, turn: residences.save_residence(
        at, Residence(id=0, name=f"Le Clos {turn}", commune="Kerlann")
    ),
    _person,
    _correct_person,
    _person,
    _merge,
    lambda at, turn: people.note_contact(
        at, channel=Channel.PHONE, facts=f"Appel {turn}", person_id=last(at, "cooperator")
    ),
    lambda at, turn: ideas.note_idea(
        at,
        sentence=f"Une fresque {turn}",
        residence_id=last(at, "residence"),
        follow_up_on=_LATER,
        photo=prepare_photo(picture(3 * turn)),
    ),
    lambda at, turn: ideas.set_photo(at, last(at, "idea"), prepare_photo(picture(3 * turn + 1))),
    lambda at, _turn: ideas.park_idea(at, last(at, "idea"), until=_LATER),
    lambda at, _turn: ideas.resume_idea(at, last(at, "idea")),
    _project,
    lambda at, _turn: projects.add_bearer(
        at, last(at, "project"), sorted(people.people_ids(at))[0]
    ),
    lambda at, _turn: projects.add_bearer(
        at, last(at, "project"), sorted(people.people_ids(at))[1]
    ),
    lambda at, _turn: projects.state_benefit(at, last(at, "project"), "Tous", checked=True),
    _grant,
    lambda at, _turn: life.start(at, last(at, "project"), DAY),
    lambda at, _turn: support.add_support(
        at, last(at, "project"), SupportDraft(kind=next(iter(SupportKind)), label="Un local")
    ),
    lambda at, _turn: plan.apply_template(
        at, last(at, "project"), plan.templates()[0].key, target_on=_LATER
    ),
    lambda at, turn: tasks.add_task(at, title=f"Relire {turn}", due_on=_LATER),
    lambda at, _turn: tasks.finish_task(at, last(at, "task")),
    _done,
    lambda at, turn: showcase.add_photo(
        at, last(at, "project"), picture(3 * turn + 2), moment=Moment.AFTER, alt="Un mur"
    ),
    _describe,
    lambda at, _turn: photo_people.name_person(
        at, last(at, "photo"), cooperator_id=last(at, "cooperator")
    ),
    lambda at, turn: consents.note_consent(
        at,
        last(at, "cooperator"),
        from_on=DAY,
        scan=ReceiptFile(b"%PDF-1.7 " + f"accord {turn}".encode() * 200, "accord.pdf"),
        **_AGREED,
    ),
    flyer_words,
    lambda at, _turn: publishing.publish(at, last(at, "project")),
    lambda at, _turn: consents.withdraw_consent(
        at, last(at, "image_consent"), DAY + timedelta(days=1)
    ),
    lambda at, _turn: journal.undo(at),
    lambda at, _turn: journal.redo(at),
    lambda at, _turn: photo_people.take_off(at, last(at, "photo_person")),
    lambda at, _turn: showcase.record_consent(at, last(at, "photo"), PhotoConsent.NOBODY),
    lambda at, turn: testimonials.add_testimonial(
        at, last(at, "project"), text=f"Merci {turn}", author="Nadia"
    ),
    _catalogue,
    lambda at, turn: saved_views.save_view(at, PeopleQuery(text=f"{turn}"), f"Vue {turn}"),
    lambda at, turn: settings.save_profile(
        at, replace(settings.profile(at), phone=f"02 98 00 00 {turn % 100:02}")
    ),
    _aid,
)
"""From the team's list to an aid: people, places, ideas, photos, agreements, a flyer, an undo."""
