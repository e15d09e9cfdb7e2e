"""Address labels for people: whom they reach, on which sheet, and whom they leave out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportKind, ExportPurpose, ToldPurpose
from idcoop_desktop.domain.labels import (
    USUAL,
    AddressLabel,
    LabelSheet,
    address_label,
    lacking,
    sheet_from_text,
    sheet_to_text,
)
from idcoop_desktop.domain.rules import Setting, values_at
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services import settings
from idcoop_desktop.services.exports import Addressees, nobody, record_export
from idcoop_desktop.services.files import drafted
from idcoop_desktop.store import settings as store_settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.services.desk import Desk

MOST_LABELS = 10_000
"""Labels of one file: about 500 sheets of paper, and half a minute of work."""
_STEP = 100
_SETTING = "labels.sheet"


@dataclass(frozen=True, slots=True)
class Addressed:
    """One label and how many people it reaches."""

    label: AddressLabel
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelBatch:
    """The labels that a list of people comes to, and whom it leaves out.

    ``lacking`` names those whose address is not whole, with what it lacks.
    """

    labels: tuple[Addressed, ...]
    refusing: int
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelOrder:
    """Whom to write to, for what, on which sheet, from label ``start`` (counted from 1) on."""

    ids: Sequence[int]
    told: ToldPurpose
    sheet: LabelSheet
    start: int = 1
    one_per_household: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelResult:
    """What was made: labels, sheets of paper, people reached; and who is left out, by name."""

    labels: int
    sheets: int
    people: int
    shrunk: int
    refusing: int
    lacking: tuple[str, ...]
    misfits: tuple[str, ...]


def prepare_labels(
    desk: Desk,
    ids: Sequence[int],
    purpose: ExportPurpose,
    *,
    one_per_household: bool = False,
    report: Report = no_report,
) -> LabelBatch:
    """Return the labels of people in the order of ``ids``; nothing is written.

    People of one household are those of one dwelling of one residence. ``report`` is told (done,
    in all) and may raise to cancel.
    """
    chosen = Addressees(desk, ids, purpose)
    homes: dict[object, tuple[list[Cooperator], Residence]] = {}
    incomplete: list[str] = []
    for number, (person, residence) in enumerate(chosen):
        if number % _STEP == 0:
            report(number, len(ids))
        missing = lacking(residence)
        if residence is None or missing:
            incomplete.append(f"{person.name} ({missing})")
            continue
        together = person.household if one_per_household else None
        homes.setdefault(together or person.id, ([], residence))[0].append(person)
    return LabelBatch(
        labels=tuple(
            Addressed(address_label(persons, place), len(persons))
            for persons, place in homes.values()
        ),
        refusing=chosen.refusing,
        lacking=tuple(incomplete),
    )


def make_labels(
    desk: Desk, path: Path, order: LabelOrder, report: Report = no_report
) -> LabelResult:
    """Write a PDF of labels and the fact that it was made: both, or neither.

    Labels that do not fit even in small type are left out and named. Raises :class:`DomainError`
    for a purpose that is not clear, a sheet that cannot be, no label at all, or when the system
    refuses the file.
    """
    from idcoop_desktop.documents.labels import label_pages

    _require_possible(order)
    batch = prepare_labels(
        desk,
        order.ids,
        order.told.purpose,
        one_per_household=order.one_per_household,
        report=report,
    )
    _require_labels(batch)
    made = label_pages(
        [one.label for one in batch.labels],
        order.sheet,
        start=order.start,
        coop_name=settings.profile(desk).coop_name,
        # Dated by the day: made again the same day for the same people, it is the same file.
        made_at=datetime.combine(desk.today(), time(12), UTC),
        report=report,
    )
    left_out = {one.index: one.reason for one in made.misfits}
    drawn = [one for index, one in enumerate(batch.labels) if index not in left_out]
    if not drawn:
        raise DomainError(
            f"Aucune adresse ne tient sur une étiquette ({made.misfits[0].reason}). Choisissez de "
            "plus grandes étiquettes."
        )
    reached = sum(one.people for one in drawn)
    with drafted(path) as draft:
        draft.stream.write(made.data)
        record_export(
            desk,
            draft,
            kind=ExportKind.LABELS,
            told=order.told,
            records=reached,
            file_format="pdf",
        )
    return LabelResult(
        labels=len(drawn),
        sheets=len(made.audits),
        people=reached,
        shrunk=len(made.shrunk),
        refusing=batch.refusing,
        lacking=batch.lacking,
        misfits=tuple(
            f"{batch.labels[index].label.name} ({reason})" for index, reason in left_out.items()
        ),
    )


def label_sheet(desk: Desk) -> LabelSheet:
    """Return the sheet the team uses today; the commonest one until it says so."""
    values = values_at(store_settings.all_settings(desk.base), desk.today())
    return sheet_from_text(values.get(_SETTING, "")) or USUAL


def save_label_sheet(desk: Desk, sheet: LabelSheet) -> None:
    """Make a sheet the one the team uses from today on; nothing is written when it is already.

    Raises :class:`DomainError` for a sheet that cannot be.
    """
    sheet.require_sound()
    if sheet == label_sheet(desk):
        return
    with desk.unit("planche d’étiquettes de l’équipe") as unit:
        store_settings.add_setting(
            unit,
            Setting(key=_SETTING, value=sheet_to_text(sheet), valid_from=desk.today()),
        )


def _require_possible(order: LabelOrder) -> None:
    order.told.require_clear()
    order.sheet.require_sound()
    if not 1 <= order.start <= order.sheet.count:
        raise DomainError(f"La première étiquette est entre 1 et {order.sheet.count}.")


def _require_labels(batch: LabelBatch) -> None:
    if not batch.labels and batch.lacking:
        raise DomainError(
            "Aucune de ces personnes n’a d’adresse complète. Indiquez la rue, le code postal et "
            "la commune de leurs résidences."
        )
    if not batch.labels:
        raise nobody(batch.refusing)
    if len(batch.labels) > MOST_LABELS:
        raise DomainError(
            f"Il y aurait {len(batch.labels)} étiquettes. Faites-les en plusieurs fois, "
            f"{MOST_LABELS} au plus, par exemple commune par commune."
        )
