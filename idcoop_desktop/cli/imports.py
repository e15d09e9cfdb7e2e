"""Bringing people in from the console, with a report of what became of every line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.cli.doors import open_base
from idcoop_desktop.cli.verbs import answer
from idcoop_desktop.domain.text import fold, plural, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from idcoop_desktop.cli.words import Words
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.exchange.mapping import Mapping as Columns
    from idcoop_desktop.exchange.tables import Table
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.people_import import Outcome, PlannedLine

_SAMPLE = 100
_MOST_FINDINGS = 200


def import_people(words: Words) -> int:
    """Bring the people of a file in, or only tell what that would do."""
    from idcoop_desktop.exchange.reading import read_table
    from idcoop_desktop.services.backups import Reason, back_up_if_changed
    from idcoop_desktop.services.people_import import apply_import, decided, plan_import

    table = read_table(words.file)
    with open_base(words.data) as opened:
        desk = opened.desk()
        columns = _columns(desk, table, words.mapping)
        plan = plan_import(desk, table, columns)
        if not words.dry_run:
            back_up_if_changed(opened, Reason.BEFORE_IMPORT)
        result = decided(plan) if words.dry_run else apply_import(desk, plan)
        counts, created = result.counts, result.residences
    findings = [
        {"line": line.line, "kind": line.kind.value, "message": message}
        for line in plan.lines
        for message in _messages(line)
    ]
    report = {
        **{kind.value: count for kind, count in counts.items()},
        "dry_run": words.dry_run,
        "residences": [place.label for place in created],
        "missing": list(plan.missing),
        "findings": findings,
    }
    told = [f"Ligne {one['line']}\u00a0: {one['message']}" for one in findings]
    if plan.missing:
        headings = ", ".join(map(quoted, plan.missing))
        told.insert(
            0, f"Le modèle d’import nomme des colonnes que ce fichier n’a pas\u00a0: {headings}."
        )
    return answer(words, report, "\n".join(_text(words, counts, created, told)))


def _columns(desk: Desk, table: Table, model: Path | None) -> Columns:
    """Return what the columns are: by a model, a file or the name of one kept, or by the titles."""
    from idcoop_desktop.exchange.mapping import guess_mapping
    from idcoop_desktop.exchange.models import load_model
    from idcoop_desktop.exchange.refusals import MappingError
    from idcoop_desktop.services.import_models import list_models

    if model is None:
        return guess_mapping(table.headings, table.rows[:_SAMPLE])
    if model.exists():
        return load_model(model)
    kept = {fold(one.name): one.mapping for one in list_models(desk)}
    if fold(str(model)) not in kept:
        raise MappingError(f"Il n’y a ni fichier ni modèle d’import {quoted(str(model))}.")
    return kept[fold(str(model))]


def _messages(line: PlannedLine) -> Iterator[str]:
    """Yield what there is to say about a line; a new person goes without saying."""
    from idcoop_desktop.services.people_import import changed, kept, suspected

    yield from changed(line)
    for sentence in kept(line):
        yield f"{sentence}\u00a0: la saisie d’ici est gardée."
    yield from suspected(line)
    yield from line.notes


def _text(
    words: Words,
    counts: Mapping[Outcome, int],
    created: tuple[Residence, ...],
    told: list[str],
) -> Iterator[str]:
    done = "Essai, rien n’est écrit" if words.dry_run else "Import terminé"
    yield f"{done}\u00a0: {', '.join(kind.counted(count) for kind, count in counts.items())}."
    if created:
        named = ", ".join(place.label for place in created)
        yield f"{plural(len(created), 'résidence créée', 'résidences créées')}\u00a0: {named}."
    yield from told[:_MOST_FINDINGS]
    if len(told) > _MOST_FINDINGS:
        more = plural(len(told) - _MOST_FINDINGS, "autre remarque", "autres remarques")
        yield f"… et {more}\u00a0: voyez tout avec --json."
