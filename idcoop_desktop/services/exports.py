"""Files of people: written for a purpose, without those who refused it, and journaled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import (
    ExportFormat,
    ExportKind,
    ExportPurpose,
    ExportRecord,
    ToldPurpose,
)
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.exchange.people_export import people_headings, person_row
from idcoop_desktop.exchange.tables import MAX_SHEET_ROWS, no_report
from idcoop_desktop.exchange.writing import write_csv, write_xlsx
from idcoop_desktop.services.files import drafted
from idcoop_desktop.store import exports, people, residences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.exchange.writing import Value
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.files import Draft

_PAGE = 500
_SHEET = "Coopérateurs"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """Whom to write, in which order, for what and how."""

    ids: Sequence[int]
    told: ToldPurpose
    file_format: ExportFormat
    with_notes: bool = True


@dataclass(frozen=True, slots=True)
class ExportResult:
    """How many people were written, and how many were left out as they want no mailings."""

    written: int
    refusing: int


class Addressees:
    """The people of a list who may be written to for a purpose, each with their residence.

    ``refusing`` counts those left out so far; people removed since the list was made are too.
    """

    def __init__(self, desk: Desk, ids: Sequence[int], purpose: ExportPurpose) -> None:
        self._base, self._ids, self._purpose = desk.base, ids, purpose
        self.refusing = 0

    def __iter__(self) -> Iterator[tuple[Cooperator, Residence | None]]:
        """Read them page by page, in the order of the list."""
        for start in range(0, len(self._ids), _PAGE):
            page = self._ids[start : start + _PAGE]
            found = people.cooperators_by_id(self._base, page)
            living = exports.living_ids(self._base, page)
            wanted = {person.residence_id for person in found.values() if person.residence_id}
            places = residences.residences_by_id(self._base, wanted)
            for person in (found[key] for key in page if key in living):
                if self._purpose.is_mailing and person.no_mailing_since is not None:
                    self.refusing += 1
                else:
                    home = person.residence_id
                    yield person, None if home is None else places[home]


def export_people(
    desk: Desk, path: Path, order: ExportOrder, report: Report = no_report
) -> ExportResult:
    """Write a file of people and the fact that it was made: both, or neither.

    ``report`` is told (done, in all) every few milliseconds and may raise to cancel. Raises
    :class:`DomainError` for a purpose that is not clear, for nobody to write, or when the system
    refuses the file.
    """
    order.told.require_clear()
    if order.file_format is ExportFormat.XLSX and len(order.ids) > MAX_SHEET_ROWS:
        raise DomainError(
            f"Un classeur ne peut pas tenir plus de {MAX_SHEET_ROWS} personnes. Choisissez le "
            "texte (CSV)."
        )
    chosen = Addressees(desk, order.ids, order.told.purpose)
    total = len(order.ids)
    with drafted(path) as draft:
        rows = _Rows(desk, chosen, order)
        _write(draft, rows, order, lambda done, _total: report(done, total))
        if not rows.count:
            raise nobody(chosen.refusing)
        report(total, total)
        record_export(
            desk,
            draft,
            kind=ExportKind.PEOPLE,
            told=order.told,
            records=rows.count,
            file_format=order.file_format.value,
        )
    return ExportResult(rows.count, chosen.refusing)


def nobody(refusing: int) -> DomainError:
    """Return why there is nobody to write."""
    if refusing:
        return DomainError(
            "Toutes ces personnes ont demandé à ne plus recevoir d’envois. Aucun fichier n’a été "
            "écrit."
        )
    return DomainError("Il n’y a personne dans cette liste. Aucun fichier n’a été écrit.")


def record_export(
    desk: Desk, draft: Draft, *, kind: ExportKind, told: ToldPurpose, records: int, file_format: str
) -> None:
    """Journal a file and put it in its place; when one cannot be, neither is.

    Undo passes over it: the file is out, whatever is taken back here.
    """
    what = "export de" if kind is ExportKind.PEOPLE else "étiquettes pour"
    label = f"{what} {plural(records, 'coopérateur')}{NBSP}: {told.words}"
    with desk.fact(label) as unit:
        exports.add_export(
            unit,
            ExportRecord(
                id=0,
                on=desk.today(),
                staff_id=desk.author.id,
                kind=kind,
                purpose=told.words,
                records=records,
                file_format=file_format,
            ),
        )
        draft.land()


def count_refusing(desk: Desk, ids: Sequence[int]) -> int:
    """Return how many of the people want no mailings."""
    return exports.count_refusing(desk.base, ids)


def latest_exports(desk: Desk, limit: int) -> tuple[ExportRecord, ...]:
    """Return the last exports, the latest first."""
    return exports.latest_exports(desk.base, limit)


class _Rows:
    """The rows of a file, counted while they are read."""

    def __init__(self, desk: Desk, chosen: Addressees, order: ExportOrder) -> None:
        self._chosen, self._day, self._with_notes = chosen, desk.today(), order.with_notes
        self.count = 0

    def __iter__(self) -> Iterator[Sequence[Value]]:
        for person, residence in self._chosen:
            self.count += 1
            yield person_row(person, residence, day=self._day, with_notes=self._with_notes)


def _write(draft: Draft, rows: _Rows, order: ExportOrder, report: Report) -> None:
    headings = people_headings(with_notes=order.with_notes)
    if order.file_format is ExportFormat.CSV:
        write_csv(draft.stream, headings, rows, report=report)
    else:
        write_xlsx(draft.stream, headings, rows, sheet=_SHEET, report=report)
