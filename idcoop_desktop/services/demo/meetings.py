"""What the invented team knows of its coopérateurs: contacts, wishes, households, agreements."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.services import consents, contacts, people
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store import projects

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.demo.teller import Teller

_SHOWN = tuple(use for use in ImageUse if use is not ImageUse.PRESS)

_CONTACTS = (
    (212, "rozenn", Channel.VISIT, "A montré où poser la grande table, côté tilleul.", ""),
    (118, "nadia", Channel.DOORSTEP, "Ses voisins veulent choisir les couleurs.", ""),
    (
        104,
        "nadia erwan coumba",
        Channel.MEETING,
        "Le bleu et le jaune l’emportent.",
        "",
    ),
    (74, "malo", Channel.PHONE, "Se charge de vider les bioseaux l’été.", "Trouver un relais"),
    (40, "nadia", Channel.EMAIL, "A envoyé les photos de l’atelier.", "Les mettre sur le flyer"),
    (26, "hugo", Channel.PHONE, "Propose le garage pour ranger le vélo.", "Voir l’assurance"),
    (9, "nadia", Channel.PHONE, "D’accord pour présenter la fresque à l’assemblée.", ""),
    (4, "lucie", Channel.CONVERSATION, "Cherche quelqu’un pour la musique.", "Rappeler vendredi"),
)
_WISHES = (
    (150, "nadia", Channel.PHONE, False, "Travaille de nuit\u00a0: appeler après 14 h."),
    (90, "erwan", Channel.EMAIL, False, ""),
    (66, "jeanne", Channel.PAPER, False, "Préfère un mot dans la boîte aux lettres."),
    (31, "gurvan", None, True, ""),
)
_HOUSEHOLD = (("Soazig", "rozenn"), ("Youenn", "erwan"))
_AGREEMENTS = (
    (60, "nadia", _SHOWN, 3, "Autorisation signée, classeur bleu"),
    (60, "erwan", _SHOWN, 3, ""),
    (58, "coumba", (ImageUse.HALL,), 1, "Seulement son immeuble"),
)
_TAKEN_BACK = (14, "erwan")


def meet(story: Teller) -> None:
    """Write them down, each on its day."""
    for ago, key, channel, stopped, notes in _WISHES:
        day = story.clock.go(ago)
        person = person_sheet(story.desk, story.bearers[key]).person
        wished = replace(
            person,
            preferred_channel=channel,
            no_mailing_since=day if stopped else None,
            notes=notes,
        )
        people.save_person(story.desk, wished)
    for first_name, key in _HOUSEHOLD:
        story.clock.go(140)
        known = person_sheet(story.desk, story.bearers[key]).person
        other = Cooperator(
            id=0,
            first_name=first_name,
            last_name=known.last_name,
            residence_id=known.residence_id,
            dwelling=known.dwelling,
        )
        people.save_person(story.desk, other)
    for ago, keys, channel, facts, next_step in _CONTACTS:
        day = story.clock.go(ago)
        whom = Whom(person_ids=tuple(story.bearers[key] for key in keys.split()))
        note = ContactNote(on=day, channel=channel, facts=facts, next_step=next_step, whom=whom)
        contacts.note_contact(story.desk, note, project_id=_carried(story, whom, day))
    _agree(story)


def _carried(story: Teller, whom: Whom, day: date) -> int | None:
    """Return the project that those who are met carry on a day, the latest they joined."""
    links = projects.bearers_of_person(story.desk.base, whom.person_ids[0])
    joined = [link for link in links if link.since <= day]
    return max(joined, key=lambda link: link.since).project_id if joined else None


def _agree(story: Teller) -> None:
    for ago, key, uses, years, note in _AGREEMENTS:
        start = story.clock.go(ago)
        until = start.fromordinal(start.toordinal() + years * 365)
        consents.note_consent(
            story.desk, story.bearers[key], uses, from_on=start, until_on=until, note=note
        )
    ago, key = _TAKEN_BACK
    day = story.clock.go(ago)
    (given,) = person_sheet(story.desk, story.bearers[key]).consents
    consents.withdraw_consent(story.desk, given.id, day)
