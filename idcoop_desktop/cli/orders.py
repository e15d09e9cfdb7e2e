"""What a document asks to be told on the command line, and what says nothing to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from idcoop_desktop.domain.publications import PublicationKind, Subject
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.addressees import ADDRESSED

if TYPE_CHECKING:
    from idcoop_desktop.cli.words import Words

_BOOKLETS = {PublicationKind.BOOKLET, PublicationKind.BOOKLET_FOLDED}
_OF_RESIDENCES = {Subject.RESIDENCE, Subject.RESIDENCE_ONLY}


def what_is_wrong(words: Words) -> str:
    """Return in a French sentence why no document can be made of these words; empty if one can."""
    kind, label = words.kind, quoted(words.kind.label)
    of_project = kind.subject is Subject.PROJECT
    of_residence = kind in ADDRESSED or kind.subject in _OF_RESIDENCES
    has_project, has_residence = words.project is not None, words.residence is not None
    needs_residence = kind.subject is Subject.RESIDENCE_ONLY
    for is_so, sentence in (
        (
            of_project and not has_project,
            f"Dites de quel projet parle {label}, par son numéro ou son titre.",
        ),
        (has_project and not of_project, f"{label} ne parle pas d’un projet\u00a0: retirez-le."),
        (
            needs_residence and not has_residence,
            f"Dites de quelle résidence parle {label}, avec --residence.",
        ),
        (
            has_residence and not of_residence,
            f"{label} ne s’adresse pas à une résidence\u00a0: retirez --residence.",
        ),
        (
            bool(words.year) and kind.subject is not Subject.YEAR,
            f"{label} ne parle pas d’une année\u00a0: retirez --year.",
        ),
        (
            bool(words.without) and kind not in _BOOKLETS,
            f"{label} ne rassemble pas de projets\u00a0: retirez --without.",
        ),
        (words.merged and not words.each_residence, "--merged va avec --each-residence."),
        (
            bool(words.communes) and not words.each_residence,
            "--commune va avec --each-residence.",
        ),
        (
            has_residence and words.each_residence,
            "Choisissez entre --residence et --each-residence.",
        ),
        (words.out == Path(), "Dites où écrire le document, avec --out."),
    ):
        if is_so:
            return sentence
    return ""
