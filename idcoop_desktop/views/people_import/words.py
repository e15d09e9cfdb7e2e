"""The words of the preview: what a line is, what will be done with it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP, figure, plural
from idcoop_desktop.services.people_import import Choice, Decision, LineKind, Outcome
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from idcoop_desktop.services.people_import import Decided, PlannedLine

_KINDS = {
    LineKind.NEW: ("Nouveau", Tone.ACTIVE),
    LineKind.UPDATED: ("Mise à jour", Tone.IDEA),
    LineKind.UNCHANGED: ("Inchangé", Tone.NEUTRAL),
    LineKind.DUPLICATE: ("Doublon possible", Tone.WAITING),
    LineKind.REFUSED: ("Refusé", Tone.DANGER),
}
_LEFT_OUT = "Laisser de côté"
# What is done with a line, in two words, by what it is and by the choice.
_SHORT = {
    (LineKind.NEW, Choice.TAKE): "Créer",
    (LineKind.UPDATED, Choice.TAKE): "Mettre à jour",
    (LineKind.UPDATED, Choice.OVERWRITE): "Tout remplacer",
    (LineKind.DUPLICATE, Choice.CREATE): "Créer",
    (LineKind.DUPLICATE, Choice.MERGE_INTO): "Compléter",
}
_LONG = {
    (LineKind.NEW, Choice.TAKE): "Créer cette personne",
    (LineKind.UPDATED, Choice.TAKE): "Mettre sa fiche à jour",
    (LineKind.UPDATED, Choice.OVERWRITE): "Prendre tout ce que dit le fichier",
    (LineKind.DUPLICATE, Choice.CREATE): "C’est quelqu’un d’autre\u00a0: créer sa fiche",
}
_KEEPING = "Garder nos corrections et mettre le reste à jour"
_SUMMED = {
    Outcome.NEW: ("créé", "créés"),
    Outcome.UPDATED: ("mis à jour", "mis à jour"),
    Outcome.UNCHANGED: ("inchangé", "inchangés"),
    Outcome.SKIPPED: ("laissé de côté", "laissés de côté"),
    Outcome.DUPLICATE: ("doublon laissé de côté", "doublons laissés de côté"),
    Outcome.REFUSED: ("refusé", "refusés"),
}
_FOR_ALL = {
    (LineKind.NEW, Choice.TAKE): "créer ces personnes",
    (LineKind.UPDATED, Choice.TAKE): "mettre à jour, garder nos corrections",
    (LineKind.UPDATED, Choice.OVERWRITE): "mettre à jour, remplacer nos corrections",
    (LineKind.DUPLICATE, Choice.CREATE): "créer quand même",
    (LineKind.DUPLICATE, Choice.MERGE_INTO): "compléter la fiche la plus proche",
}


def kind_word(kind: LineKind) -> str:
    """Return what a line is, in a word or two."""
    return _KINDS[kind][0]


def kind_tone(kind: LineKind) -> Tone:
    """Return the tone of what a line is."""
    return _KINDS[kind][1]


def short_choice(line: PlannedLine, decision: Decision) -> str:
    """Return what will be done with a line, for a cell of the list."""
    if line.kind in {LineKind.UNCHANGED, LineKind.REFUSED}:
        return ""
    if line.conflicts and not line.changes and decision.choice is Choice.TAKE:
        return "Garder"
    return _SHORT.get((line.kind, decision.choice), _LEFT_OUT)


def long_choice(line: PlannedLine, decision: Decision) -> str:
    """Return what may be done with a line, as a sentence without its point."""
    if decision.choice is Choice.MERGE_INTO:
        suspect = line.suspects[decision.suspect]
        whom = f"à la ligne {figure(suspect.line)}" if suspect.line else suspect.name
        return f"Même personne {'qu’' if suspect.line else 'que '}{whom}"
    if line.conflicts and decision.choice is Choice.TAKE:
        return _KEEPING if line.changes else "Garder nos corrections"
    return _LONG.get((line.kind, decision.choice), _LEFT_OUT)


def choice_for_all(kind: LineKind, choice: Choice) -> str:
    """Return what may be done with all the lines of a kind."""
    return _FOR_ALL.get((kind, choice), _LEFT_OUT.lower())


def reason(line: PlannedLine) -> str:
    """Return in one line why a line is what it is."""
    if line.kind is LineKind.DUPLICATE and line.suspects:
        suspect = line.suspects[0]
        whom = f"{suspect.name}, ligne {suspect.line}" if suspect.line else suspect.name
        return f"Comme {whom}{NBSP}: {', '.join(suspect.reasons)}"
    if line.kind is LineKind.UPDATED:
        return _changed(line)
    return line.notes[0] if line.notes else ""


def _changed(line: PlannedLine) -> str:
    parts = [", ".join(change.label for change in line.changes)] if line.changes else []
    if line.conflicts:
        named = ", ".join(change.label for change in line.conflicts)
        parts.append(f"corrigé à la main{NBSP}: {named}")
    return "\u2002·\u2002".join(parts)


def outcome_count(outcome: Outcome, count: int) -> str:
    """Return how many lines became what: ``3 créés``."""
    return plural(count, *_SUMMED[outcome])


def summary(found: Decided) -> str:
    """Return what an import comes to, in one line."""
    counts = found.counts
    parts = [outcome_count(outcome, counts[outcome]) for outcome in _SUMMED if counts[outcome]]
    if found.residences:
        parts.append(plural(len(found.residences), "résidence créée", "résidences créées"))
    return f"À l’import{NBSP}: {', '.join(parts)}." if parts else "Ce fichier n’a aucune ligne."
