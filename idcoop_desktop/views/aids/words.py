"""What the two schemes call the same things, and how their states look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from idcoop_desktop.domain.aids import Aid
    from idcoop_desktop.services.aid_list import AidLine


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeWords:
    """The words of one scheme; a ``&`` is the key of a label in the form."""

    icon_name: str
    new: str
    new_title: str
    edit_title: str
    save: str
    person: str
    person_label: str
    day: str
    day_label: str
    residence_label: str
    dwelling_label: str
    subject: str
    subject_label: str
    subject_hint: str
    none_yet: str
    search_hint: str


WORDS = {
    Scheme.FIDCOOP: SchemeWords(
        icon_name="hammer",
        new="Nouvelle demande…",
        new_title="Demander une aide Fid&Coop",
        edit_title="Modifier la demande",
        save="&Enregistrer la demande",
        person="Locataire",
        person_label="&Locataire coopérateur (obligatoire)",
        day="Demandée le",
        day_label="&Date de la demande (obligatoire)",
        residence_label="&Résidence",
        dwelling_label="Lo&gement",
        subject="Petite réparation",
        subject_label="Petite ré&paration",
        subject_hint="Ce qui est à réparer, où dans le logement",
        none_yet="Aucune demande d’aide pour l’instant. Un locataire fidèle a une petite "
        "réparation à faire\u00a0?",
        search_hint="Rechercher une personne, une résidence, une réparation…",
    ),
    Scheme.PARNCOOP: SchemeWords(
        icon_name="handshake",
        new="Noter un parrainage…",
        new_title="Noter un parrainage",
        edit_title="Modifier le parrainage",
        save="&Enregistrer le parrainage",
        person="Parrain",
        person_label="&Parrain coopérateur (obligatoire)",
        day="Présenté le",
        day_label="&Date de la présentation (obligatoire)",
        residence_label="&Résidence du parrain",
        dwelling_label="Lo&gement du parrain",
        subject="Présentation",
        subject_label="&Comment il l’a fait connaître",
        subject_hint="Par exemple\u00a0: à la fête des voisins, par son travail",
        none_yet="Aucun parrainage pour l’instant. Quelqu’un a fait connaître la "
        "coopérative\u00a0?",
        search_hint="Rechercher un parrain, un filleul, une résidence…",
    ),
}

_TONES = {
    AidState.ASKED: Tone.WAITING,
    AidState.GRANTED: Tone.SUCCESS,
    AidState.REFUSED: Tone.DANGER,
    AidState.WITHDRAWN: Tone.NEUTRAL,
}


def aid_tone(state: AidState) -> Tone:
    """Return the tone of an aid's state."""
    return _TONES[state]


def home_words(residence: str, dwelling: str) -> str:
    """Return where somebody lives on one line, what is known of it."""
    return ", ".join(part for part in (dwelling, residence) if part)


def title_of(line: AidLine) -> str:
    """Return who an aid is for, with the newcomer a sponsor brings."""
    return f"{line.person} → {line.newcomer}" if line.newcomer else line.person


def decided_words(aid: Aid) -> str:
    """Return when and by whom it was decided; nothing before."""
    if aid.decided_on is None:
        return ""
    return f"le {format_date(aid.decided_on)}, par {aid.decided_by}"
