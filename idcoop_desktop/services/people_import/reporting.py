"""What became of every line, as a table to keep."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.exchange.writing import write_csv, write_xlsx
from idcoop_desktop.services.files import write_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.exchange.writing import Value
    from idcoop_desktop.services.people_import.deciding import Outcome
    from idcoop_desktop.services.people_import.planned import ImportPlan, PlannedLine

HEADINGS = ("Ligne", "Résultat", "Personne", "Changements", "Saisies d’ici", "Remarques")


def import_report(plan: ImportPlan, outcomes: Mapping[int, Outcome]) -> Iterator[tuple[Value, ...]]:
    """Yield for every line a row with the cells of :data:`HEADINGS`.

    ``outcomes`` are those of :class:`ImportResult`, or of :func:`decided` before the import.
    """
    for line in plan.lines:
        yield (
            line.line,
            outcomes[line.line].label,
            line.person.name if line.person is not None else "",
            "\n".join(changed(line)),
            "\n".join(kept(line)),
            "\n".join((*suspected(line), *line.notes)),
        )


def changed(line: PlannedLine) -> Iterator[str]:
    """Yield a few words for each field that the line changes."""
    for one in line.changes:
        yield f"{one.label}\u00a0: {one.before or 'vide'} → {one.after}"


def kept(line: PlannedLine) -> Iterator[str]:
    """Yield a few words for each field that was typed here and that the file says otherwise."""
    for one in line.conflicts:
        yield f"{one.label}\u00a0: {one.before or 'vide'} ici, {one.after} dans le fichier"


def suspected(line: PlannedLine) -> Iterator[str]:
    """Yield a sentence for each person whom a line may repeat."""
    for suspect in line.suspects:
        whom = f"{suspect.name}, ligne {suspect.line}" if suspect.line else suspect.name
        yield f"Doublon possible de {whom} ({', '.join(suspect.reasons)})."


def save_report(
    path: Path, plan: ImportPlan, outcomes: Mapping[int, Outcome], report: Report = no_report
) -> None:
    """Write the report as a workbook (``.xlsx``) or as CSV; whole or not at all.

    ``report`` may raise to cancel. Raises :class:`~idcoop_desktop.domain.errors.DomainError`.
    """
    out = io.BytesIO()
    rows = import_report(plan, outcomes)
    if path.suffix.lower() == ".xlsx":
        write_xlsx(out, HEADINGS, rows, sheet="Import", report=report)
    else:
        write_csv(out, HEADINGS, rows, report=report)
    write_file(path, out.getvalue())
