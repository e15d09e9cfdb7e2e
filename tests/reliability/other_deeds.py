"""The kinds of action that :mod:`everyday_job` leaves out: corrections, removals, aids, letters.

Numbered deeds like its own, each one unit of work, in rounds that may begin at any of them.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from idcoop_desktop.documents import letters as printed  # not once more in every child
from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.fact_sheet import KEYS
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, StatusSpell
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.projects import Completion, SupportKind
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.domain.showcase import Moment, PhotoConsent
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import (
    batches,
    consents,
    contacts,
    duplicates,
    fact_sheets,
    ideas,
    letters,
    life,
    money,
    people,
    photos,
    plan,
    projects,
    rule_settings,
    showcase,
    support,
    testimonials,
)
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.proofs import ReceiptFile
from idcoop_desktop.store import people as known_people
from idcoop_desktop.store.base import Base

from . import everyday_job
from .deed_tools import EVEN_LATER, LATER, WORDS, Deed, last, newest, on, outside, ruling
from .everyday_job import picture
from .main_job import DAY, KEY, desk_of
from .office_deeds import AIDS, OFFICE

PREPARED = (printed,)


def prepare(folder: Path) -> None:
    """Make the base with what the deeds need."""
    everyday_job.prepare(folder)
    with Base.open(folder, KEY) as base:
        desk = desk_of(base, folder)
        money.open_envelope(desk, DAY.year, 10**9, scheme=Scheme.FIDCOOP)
        rule_settings.save_rule(
            desk, "fidcoop.amount_cents", 15_000, valid_from=DAY, decided_by="Conseil"
        )


def work(folder: Path, parent: Connection, *, first: int = 0) -> None:
    """Do the deeds from ``first`` on until killed. Sends the number of the next one, from it."""
    with Base.open(folder, KEY) as base:
        desk = desk_of(base, folder)
        parent.send(first)
        for number in count(first):
            deed(desk, number)
            parent.send(number + 1)


def deed(desk: Desk, number: int) -> None:
    """Do one deed of the round it belongs to."""
    turn, rank = divmod(number, len(DEEDS))
    DEEDS[rank](desk, turn)


def _contact(desk: Desk, turn: int, *, again: bool = False) -> None:
    whom = Whom(person_ids=tuple(newest(desk, "cooperator", 2)))
    note = ContactNote(
        on=DAY, facts=f"{'Visite' if again else 'Appel'} {turn}", whom=whom, channel=Channel.PHONE
    )
    if again:
        contacts.correct_contact(desk, newest(desk, "interaction", 2), note)
    else:
        contacts.note_contact(desk, note)


def _correct_idea(desk: Desk, turn: int) -> None:
    ideas.edit_idea(
        desk,
        last(desk, "idea"),
        sentence=f"Un jardin {turn}, à l’ombre",
        residence_id=last(desk, "residence"),
        channel=Channel.PAPER,
        said_by_id=None,
        said_by_name="Une voisine",
        follow_up_on=None,
    )


def _correct_project(desk: Desk, turn: int) -> None:
    home = last(desk, "residence")
    projects.edit_project(
        desk, last(desk, "project"), title=f"Jardin {turn}", summary="À l’ombre", residence_id=home
    )


def _bear(desk: Desk, _turn: int, *, rank: int) -> None:
    projects.add_bearer(desk, last(desk, "project"), newest(desk, "cooperator", 2)[rank])


def _off(desk: Desk, _turn: int) -> None:
    projects.remove_bearer(desk, last(desk, "project"), last(desk, "bearer"))


def _person(desk: Desk, turn: int, *, stair: str) -> None:
    """Add somebody of long standing, in a home of their own."""
    since = DAY.replace(year=2015)
    known = Cooperator(
        id=0,
        first_name="Enora",
        last_name=f"Le Goff {stair}{turn}",
        residence_id=last(desk, "residence"),
        dwelling=f"{stair}{turn}",
        first_share_on=since,
        spells=(StatusSpell(CooperatorStatus.TENANT, since),),
    )
    people.save_person(desk, known)


def _agree(desk: Desk, turn: int) -> None:
    agreed = ImageConsent(
        id=0,
        uses=tuple(ImageUse),
        from_on=DAY,
        until_on=DAY + timedelta(days=365),
        noted_by_id=0,
        cooperator_id=last(desk, "cooperator"),
        note=f"accord {turn}",
    )
    consents.note_consents(desk, (agreed,))


def paper(turn: int, name: str) -> ReceiptFile:
    return ReceiptFile(b"%PDF-1.7 " + f"{name} {turn}".encode() * 200, f"{name}.pdf")


def _merge(desk: Desk, _turn: int) -> None:
    keep, other = newest(desk, "cooperator", 2)
    duplicates.merge_people(desk, keep, other, known_people.get_cooperator(desk.base, keep))


def _letter(desk: Desk, turn: int) -> None:
    path = outside(desk, f"lettre-{turn}.pdf")
    letters.make_letter(desk, path, last(desk, "decision"), WORDS)


def _flyers(desk: Desk, turn: int) -> None:
    order = Order(kind=PublicationKind.FLYER_A4, project_ids=(last(desk, "project"),))
    batches.run(desk, order, [last(desk, "residence")], outside(desk, f"flyers-{turn}"))


def _taken(desk: Desk, _turn: int) -> None:
    kept = photos.TakenIn(photo_id=last(desk, "photo"), taken_on=DAY, place="")
    photos.keep_taken(desk, (kept,), days=True, places=False)


def _quote(desk: Desk, turn: int) -> None:
    testimonials.edit_testimonial(
        desk,
        last(desk, "testimonial"),
        text=f"Un grand merci {turn}",
        author="Nadia",
        uses=tuple(ImageUse),
        until_on=DAY + timedelta(days=365),
    )


_PROJECT: tuple[Deed, ...] = (
    lambda at, turn: ideas.note_idea(
        at, sentence=f"Un jardin {turn}", residence_id=last(at, "residence")
    ),
    _correct_idea,
    on("idea", ideas.answer_idea, "C’est noté", next_step="Passer voir", due_on=LATER),
    lambda at, turn: ideas.note_idea(
        at, sentence=f"Un banc {turn}", residence_id=last(at, "residence")
    ),
    on("idea", ideas.drop_idea, "Sans suite"),
    lambda at, turn: projects.make_project(
        at, title=f"Jardin {turn}", residence_id=last(at, "residence")
    ),
    _correct_project,
    lambda at, turn: projects.request_money(at, last(at, "project"), 9_000 + turn),
    partial(_bear, rank=0),
    partial(_bear, rank=1),
    _off,
    on("project", plan.set_target, EVEN_LATER),
    on("project", plan.add_step, StepDraft(title="Bêcher")),
    on("step", plan.edit_step, StepDraft(title="Bêcher encore", due_on=LATER)),
    on("step", plan.tick_step),
    on("step", plan.remove_step),
    on("project", support.add_support, SupportDraft(kind=SupportKind.MATERIAL, label="Bêches")),
    on(
        "support_line",
        support.edit_support,
        SupportDraft(kind=SupportKind.MATERIAL, label="Pelles"),
    ),
    on("support_line", support.finish_support),
    on("support_line", support.remove_support),
    on("project", life.decide, ruling(Outcome.POSTPONED)),
    _letter,
    on("project", life.resume),
    on("project", life.decide, ruling(Outcome.REFUSED)),
    on("project", life.step_back, "Une erreur"),
    partial(_bear, rank=1),
    on("project", projects.state_benefit, "Tous", checked=True),
    on("project", life.decide, ruling(Outcome.GRANTED, 9_000)),
    on("project", life.start, DAY),
    on("project", life.complete, Completion(on=DAY, adults=8, children=2, what_was_done="Fait.")),
)
_PHOTOS: tuple[Deed, ...] = (
    lambda at, turn: photos.take_in(
        at, last(at, "project"), picture(turn), moment=Moment.BEFORE, alt="Un jardin"
    ),
    _taken,
    on("photo", photos.describe_taking, on=DAY, place="Kerlann"),
    on("photo", photos.hide_parts, ((500, 500, 90, 90),)),
    lambda at, turn: testimonials.add_testimonial(
        at, last(at, "project"), text=f"Merci {turn}", author="Nadia"
    ),
    _quote,
    on("testimonial", testimonials.withdraw_testimonial, DAY),
    lambda at, turn: fact_sheets.save_texts(at, last(at, "project"), {KEYS[0]: f"Bêcher {turn}"}),
    on("photo", showcase.record_consent, PhotoConsent.NOBODY),
    everyday_job.flyer_words,
    _flyers,
    on("photo", photos.remove_photo),
    on("project", life.step_back, "Pas encore montré"),
    on("project", life.step_back, "Pas encore fini"),
    on("project", life.abandon, "Plus personne"),
)
_PEOPLE: tuple[Deed, ...] = (
    everyday_job.DEEDS[1],  # a residence
    partial(_person, stair="A"),
    partial(_person, stair="B"),
    _contact,
    partial(_contact, again=True),
    lambda at, _turn: contacts.remove_contact(at, newest(at, "interaction", 2)),
    lambda at, _turn: duplicates.not_duplicates(at, *newest(at, "cooperator", 2)),
    _merge,
    lambda at, _turn: duplicates.unmerge_people(at, newest(at, "cooperator", 1)[0]),
    _agree,
    lambda at, turn: consents.join_scan(at, last(at, "image_consent"), paper(turn, "accord")),
)
KINDS = "other kinds: corrections, removals, aids, letters, settings"
DEEDS = (*_PEOPLE, *_PROJECT, *_PHOTOS, *AIDS, *OFFICE)
"""Corrections and removals of every kind, letters, flyers, aids, years closed and settings."""
