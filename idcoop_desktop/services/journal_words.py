"""The journal in words: a column and its stored values as a person reads them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.ideas import Channel, IdeaState
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import EntryKind, Nature, ReceiptKind, Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentState
from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.domain.projects import BearerRole, Carrier, ProjectState, SupportKind
from idcoop_desktop.domain.showcase import Moment, PhotoConsent
from idcoop_desktop.domain.text import NBSP, format_date, quoted

if TYPE_CHECKING:
    from enum import StrEnum

    from idcoop_desktop.domain.journal import Change

_COLUMNS = {
    "address": "Adresse",
    "adults": "Adultes",
    "alt": "Description de la photo",
    "agreed_on": "Accord de l’auteur",
    "amount_cents": "Montant",
    "answer": "Réponse donnée",
    "asked_on": "Demandé",
    "author": "Auteur",
    "benefit_checked_on": "Bénéfice collectif vérifié",
    "benefit_statement": "À qui le projet profite",
    "caption": "Légende",
    "carried_by": "Par",
    "channel": "Occasion",
    "children": "Enfants",
    "closed_on": "Clôture",
    "common_rooms": "Espaces communs",
    "commune": "Commune",
    "completed_on": "Réalisé",
    "conditions": "Conditions",
    "consent": "Droit à l’image",
    "consent_on": "Accord noté",
    "credit": "Crédit photo",
    "criterion": "Critère",
    "decided_by": "Décidé par",
    "decided_on": "Décidé",
    "delivered_on": "Livraison",
    "done_on": "Fait",
    "due_on": "Pour le",
    "dwelling": "Logement",
    "dwellings": "Logements",
    "email": "E-mail",
    "end_on": "Jusqu’au",
    "entries": "Écritures scellées",
    "evidence": "Constaté",
    "facts": "Faits",
    "file_complete_on": "Dossier complet",
    "file_name": "Fichier",
    "first_holder": "Titulaire de l’autorité parentale",
    "first_name": "Prénom",
    "first_share_on": "Première part sociale",
    "from_on": "À partir du",
    "follow_up_on": "À relancer",
    "granted_cents": "Montant accordé",
    "item": "Vérification",
    "kind": "Type",
    "label": "Libellé",
    "last_name": "Nom",
    "lead": "Accroche",
    "letter_on": "Lettre préparée",
    "member_number": "Numéro de coopérateur",
    "moment": "Moment",
    "name": "Nom",
    "nature": "Nature",
    "newcomer_dwelling": "Logement du filleul",
    "newcomer_name": "Filleul",
    "next_step": "Suite proposée",
    "no_mailing_since": "Plus d’envois depuis le",
    "note": "Précisions",
    "notes": "Notes",
    "on_date": "Date",
    "outcome": "Décision",
    "paid_on": "Payé",
    "payee": "À payer à",
    "person_name": "Personne",
    "phone": "Téléphone",
    "piece": "Pièce",
    "preferred_channel": "Préfère être joint",
    "postal_code": "Code postal",
    "reason": "Raison",
    "reconsider_on": "À réexaminer",
    "requested_cents": "Montant demandé",
    "role": "Rôle",
    "scan_name": "Autorisation signée",
    "scheme": "Dispositif",
    "second_holder": "Autre titulaire de l’autorité parentale",
    "seen_on": "Vu",
    "sentence": "Idée",
    "shares": "Parts sociales",
    "signed_on": "Signature",
    "snoozed_until": "Reporté au",
    "sole_holder_proof": "Preuve du titulaire unique",
    "start_on": "Depuis le",
    "started_on": "Démarré",
    "state": "Étape",
    "status": "Statut",
    "story": "Récit",
    "subject": "Objet",
    "summary": "Résumé",
    "supplier": "Fournisseur",
    "target_on": "Date visée",
    "taken_back_on": "Décision reprise",
    "taken_back_reason": "Raison de la reprise",
    "taken_on": "Photo prise",
    "taken_place": "Lieu de la photo",
    "text": "Témoignage",
    "title": "Titre",
    "until_on": "Jusqu’au",
    "uses": "Usages acceptés",
    "what_was_done": "Ce qui a été fait",
    "with_whom": "Avec",
    "withdrawn_on": "Accord retiré",
    "year": "Année",
}

_ENUMS: dict[str, tuple[type[StrEnum], ...]] = {
    "carried_by": (Carrier,),
    "channel": (Channel,),
    "consent": (PhotoConsent,),
    "criterion": (Criterion,),
    "item": (CheckItem,),
    "kind": (EntryKind, SupportKind, ProjectKind, ReceiptKind),
    "moment": (Moment,),
    "nature": (Nature,),
    "outcome": (Outcome,),
    "payee": (PayeeKind,),
    "preferred_channel": (Channel,),
    "role": (BearerRole,),
    "scheme": (Scheme,),
    "state": (ProjectState, IdeaState, PaymentState, AidState),
    "status": (CooperatorStatus,),
}


# Told when it is corrected: what is new is dated by its line in the journal.
_SAME_DAY = "on_date"
_DAYS = ("_on", "_since", _SAME_DAY)


def in_words(change: Change) -> str | None:
    """Return ``Titre : avant → après``; ``None`` for what only the program reads."""
    name = _COLUMNS.get(change.column)
    if name is None:
        return None
    if change.before is None and (change.after == 0 or change.column == _SAME_DAY):
        return None
    before = _value(change.column, change.before)
    after = _value(change.column, change.after)
    if before == after:
        return None
    if not before:
        return f"{name}{NBSP}: {after}"
    return f"{name}{NBSP}: {before} → {after or 'effacé'}"


def _value(column: str, stored: str | float | bytes | None) -> str:
    if stored is None or stored == "":
        return ""
    if column.endswith("_cents") and isinstance(stored, int):
        return format_cents(stored)
    text = str(stored)
    for kind in _ENUMS.get(column, ()):
        if text in {member.value for member in kind}:
            return str(getattr(kind(text), "label", text))
    if column == "uses":
        return ", ".join(ImageUse(code).label for code in json.loads(text))
    if column.endswith(_DAYS):
        return format_date(date.fromisoformat(text))
    return quoted(text) if isinstance(stored, str) else text
