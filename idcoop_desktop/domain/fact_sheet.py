"""The fact sheet of a project in the federation's manner: its texts, and a first draft of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import figure, plural, tidy, tidy_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from idcoop_desktop.domain.ledger import Amounts
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.plan import Step
    from idcoop_desktop.domain.projects import Project, SupportLine

MOST_PAGES = 4
_BULLETS = ("- ", "– ", "• ", "* ")
_DAYS_A_WEEK = 7
# The coop only supports: the residents carry the project out (domain.md, 1).
_SUPPORTED = (
    "Les habitants ont imaginé le projet et l’ont réalisé eux-mêmes\u00a0; "
    "la coopérative les a accompagnés."
)


@dataclass(frozen=True, slots=True)
class Field:
    """A text of the sheet: the key it is kept under, its heading, what to write, if it must be."""

    key: str
    label: str
    hint: str
    needed: bool = False


FIELDS = (
    Field(
        "fact-sheet.goals",
        "Objectifs",
        "Ce que le projet voulait changer dans la résidence, en deux ou trois phrases.",
        needed=True,
    ),
    Field(
        "fact-sheet.audience",
        "Publics",
        "À qui le projet s’adressait\u00a0: tous les habitants, les enfants, les nouveaux venus…",
    ),
    Field(
        "fact-sheet.territory",
        "Territoire",
        "La résidence, la commune, le nombre de logements, le quartier.",
    ),
    Field(
        "fact-sheet.people",
        "Personnes",
        "Qui a porté le projet et qui l’a accompagné, par leur rôle\u00a0: aucun nom n’est utile.",
    ),
    Field(
        "fact-sheet.how",
        "Comment ça fonctionne",
        "Les étapes, dans l’ordre. Une ligne qui commence par un tiret devient un point de liste, "
        "par 1. une étape numérotée.",
        needed=True,
    ),
    Field(
        "fact-sheet.adjustments",
        "Ajustements",
        "Ce qu’il a fallu changer en cours de route, et pourquoi.",
    ),
    Field(
        "fact-sheet.successes",
        "Réussites",
        "Ce qui a bien marché, et ce que le projet a laissé derrière lui.",
    ),
    Field(
        "fact-sheet.cautions",
        "Points d’attention",
        "Ce à quoi penser avant de faire la même chose ailleurs.",
    ),
    Field(
        "fact-sheet.advice",
        "Conseil",
        "Le conseil que vous donneriez à une autre coopérative, en une phrase ou deux.",
    ),
)
"""The texts in the order of the sheet."""

KEYS = tuple(field.key for field in FIELDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a project that was carried out; ``bearers`` is how many carry it."""

    project: Project
    residence: Residence
    bearers: int
    steps: Sequence[Step]
    support: Sequence[SupportLine]
    amounts: Amounts
    service: str
    scheme: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of a text that go together: a paragraph, or the points of a list."""

    lines: tuple[str, ...]
    kind: str = "words"
    """``words``, ``points`` or ``steps``, which are numbered."""


def tidied(texts: Mapping[str, str]) -> dict[str, str]:
    """Return the texts of the sheet as they are kept; those of other documents are left out."""
    return {key: tidy(texts[key]) for key in KEYS if key in texts}


def parts(text: str) -> tuple[Lines, ...]:
    """Return a text as paragraphs and lists: a dash begins a point, a number a step."""
    found: list[Lines] = []
    for line in filter(None, map(tidy_line, text.split("\n"))):
        kind, words = _read(line)
        if found and kind != "words" and found[-1].kind == kind:
            found[-1] = Lines((*found[-1].lines, words), kind)
        else:
            found.append(Lines((words,), kind))
    return tuple(found)


def _read(line: str) -> tuple[str, str]:
    if line.startswith(_BULLETS):
        return "points", line[1:].strip()
    number, mark, words = line.partition(" ")
    if mark and number[-1:] in {".", ")"} and number[:-1].isdecimal() and len(number) <= 3:
        return "steps", words.strip()
    return "words", line


def suggestions(known: Known) -> dict[str, str]:
    """Return a first draft of the texts made of what is known; nobody is named in it."""
    project = known.project
    drafts = {
        "fact-sheet.goals": project.summary,
        "fact-sheet.audience": _audience(project),
        "fact-sheet.territory": _territory(known.residence),
        "fact-sheet.people": _people(known),
        "fact-sheet.how": _how(known),
        "fact-sheet.successes": project.what_was_done,
    }
    return {key: tidy(drafts.get(key, "")) for key in KEYS}


def _audience(project: Project) -> str:
    lines = [_sentence(project.benefit_statement)]
    took_part = project.adults + project.children
    if project.adults and project.children:
        lines.append(
            f"{plural(took_part, 'participant')}\u00a0: {plural(project.adults, 'adulte')} et "
            f"{plural(project.children, 'enfant')}."
        )
    elif took_part:
        lines.append(f"{plural(took_part, 'participant')}.")
    return "\n".join(filter(None, lines))


def _territory(residence: Residence) -> str:
    place = ", ".join(filter(None, (residence.name, residence.commune)))
    if not residence.dwellings:
        return f"{place}."
    return f"{place}\u00a0: {plural(residence.dwellings, 'logement')}."


def _people(known: Known) -> str:
    service = known.service[:1].lower() + known.service[1:]
    helped = f"L’équipe {service} a accompagné le groupe." if service else ""
    if not known.bearers:
        return helped
    verb = "ont" if known.bearers > 1 else "a"
    who = plural(known.bearers, "coopérateur", "coopérateurs et coopératrices")
    return f"{who} {verb} porté le projet.\n{helped}"


def _how(known: Known) -> str:
    done = [step for step in known.steps if step.done_on is not None]
    lines = [f"{number}. {step.title}" for number, step in enumerate(done, start=1)]
    if known.support:
        lines.append("La coopérative a apporté\u00a0:")
        lines += [f"- {line.kind.label}\u00a0: {line.label}" for line in known.support]
    if known.amounts.granted:
        amount = format_cents(known.amounts.granted, decimals=False)
        lines.append(f"L’aide {known.scheme} accordée au projet est de {amount}.")
    return "\n".join(lines) or _SUPPORTED


def _sentence(text: str) -> str:
    words = tidy_line(text)
    return words if not words or words.endswith((".", "!", "?", "…")) else f"{words}."


def figures(known: Known) -> tuple[tuple[str, str], ...]:
    """Return the figures of the sheet as (value, label): participants, dwellings, time, money."""
    project, amounts = known.project, known.amounts
    took_part = project.adults + project.children
    found = []
    if took_part:
        words = "participant" if took_part == 1 else "participants"
        if 0 < project.children < took_part:
            words += f", dont {plural(project.children, 'enfant')}"
        found.append((figure(took_part), words))
    weeks = _weeks(project.started_on, project.completed_on)
    if weeks:
        found.append((figure(weeks), "semaines de projet" if weeks > 1 else "semaine de projet"))
    if amounts.paid and amounts.paid != amounts.granted:
        found.append((_euros(amounts.paid), "dépensés"))
    if amounts.granted:
        found.append((_euros(amounts.granted), f"d’aide {known.scheme}"))
    return tuple(found)


def _euros(cents: int) -> str:
    """An amount to the nearest euro: cents are no figure to remember."""
    return format_cents((cents + 50) // 100 * 100, decimals=False)


def _weeks(start: date | None, end: date | None) -> int:
    if start is None or end is None or end < start:
        return 0
    return max(1, -(-(end - start).days // _DAYS_A_WEEK))
