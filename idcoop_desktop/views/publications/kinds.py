"""The documents that the page offers, in its order, and what each is for in one line."""

from __future__ import annotations

from idcoop_desktop.domain.publications import PublicationKind, Subject
from idcoop_desktop.services.making import MAKERS

PURPOSES: dict[PublicationKind, str] = {
    PublicationKind.FLYER_A4: "Raconter une réussite dans les halls et les boîtes aux lettres.",
    PublicationKind.FLYER_A5: "La même histoire en petit format, pour les boîtes aux lettres.",
    PublicationKind.POSTER_A3: "Une affiche lue de loin, pour les halls.",
    PublicationKind.SOCIAL_4X5: "Pour les réseaux sociaux, vue sur un téléphone.",
    PublicationKind.SOCIAL_1X1: "Pour les réseaux sociaux, dans un fil ou une mosaïque.",
    PublicationKind.SOCIAL_WIDE: "Pour un lien partagé ou le bandeau d’une page.",
    PublicationKind.FACT_SHEET: "Donner envie à d’autres de refaire\u00a0: le projet pas à pas.",
    PublicationKind.BOOKLET: "Tous les projets d’une année, pour l’assemblée générale.",
    PublicationKind.BOOKLET_FOLDED: "Le livret de l’année à imprimer, plier et agrafer.",
    PublicationKind.CALL_FOR_IDEAS: "Inviter les habitants à proposer, avec un coupon à rendre.",
    PublicationKind.VISIT_SHEET: "À emporter en visite\u00a0: qui habite là, idées, projets.",
    PublicationKind.ANNUAL_REPORT: "Les chiffres et les faits de l’année, pour le conseil.",
    PublicationKind.IDEA_FORM: "Une feuille à laisser sur place, pour noter une idée.",
}
"""In the order of the page; letters and authorisations are made from a project."""


def offered() -> tuple[PublicationKind, ...]:
    """Return the documents that can be made, in the order of the page."""
    return tuple(kind for kind in PURPOSES if kind in MAKERS)


def subject_words(kind: PublicationKind) -> str:
    """Return what is to be chosen before the document can be prepared."""
    return {
        Subject.PROJECT: "Quel projet voulez-vous montrer\u00a0?",
        Subject.YEAR: "Quelle année voulez-vous raconter\u00a0?",
        Subject.RESIDENCE: "Pour quelle résidence\u00a0?",
        Subject.RESIDENCE_ONLY: "Pour quelle résidence\u00a0?",
    }[kind.subject]
