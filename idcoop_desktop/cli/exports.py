"""Files of people from the console: a table, or address labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.cli.doors import open_desk
from idcoop_desktop.cli.verbs import answer
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportFormat, ExportPurpose, ToldPurpose
from idcoop_desktop.domain.labels import PRESETS
from idcoop_desktop.domain.text import plural, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.cli.words import Words
    from idcoop_desktop.domain.labels import LabelSheet
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.labels import LabelResult


def export_people(words: Words) -> int:
    """Write a table of the people who match, for a purpose that is journaled."""
    from idcoop_desktop.services.exports import ExportOrder
    from idcoop_desktop.services.exports import export_people as write
    from idcoop_desktop.services.people import people_ids

    with open_desk(words.data) as desk:
        order = ExportOrder(
            ids=people_ids(desk, text=words.search),
            told=_told(words),
            file_format=words.file_format or _format_of(words),
            with_notes=not words.without_notes,
        )
        result = write(desk, words.file, order)
    text = f"{plural(result.written, 'coopérateur exporté', 'coopérateurs exportés')}\u00a0: "
    return answer(
        words,
        {
            "file": str(words.file),
            "written": result.written,
            "refusing": result.refusing,
            "format": order.file_format.value,
            "purpose": order.told.words,
        },
        "\n".join([f"{text}{words.file}", *_refusing(result.refusing)]),
    )


def people_labels(words: Words) -> int:
    """Write a PDF of address labels for the people who match."""
    from idcoop_desktop.services.labels import LabelOrder, make_labels
    from idcoop_desktop.services.people import people_ids

    with open_desk(words.data) as desk:
        order = LabelOrder(
            ids=people_ids(desk, text=words.search),
            told=_told(words),
            sheet=_sheet(desk, words.sheet),
            start=words.start,
            one_per_household=words.household,
        )
        result = make_labels(desk, words.file, order)
    return answer(
        words,
        {
            "file": str(words.file),
            "labels": result.labels,
            "sheets": result.sheets,
            "people": result.people,
            "shrunk": result.shrunk,
            "refusing": result.refusing,
            "lacking": result.lacking,
            "misfits": result.misfits,
            "purpose": order.told.words,
        },
        "\n".join(_labels_told(words, result)),
    )


def _told(words: Words) -> ToldPurpose:
    """Return the purpose by its code, or the words of a person for another one."""
    wanted = words.purpose.strip()
    try:
        return ToldPurpose(ExportPurpose(wanted), words.detail)
    except ValueError:
        detail = f"{wanted}, {words.detail}" if words.detail else wanted
        return ToldPurpose(ExportPurpose.OTHER, detail)


def _format_of(words: Words) -> ExportFormat:
    is_book = words.file.suffix.casefold() == ".xlsx"
    return ExportFormat.XLSX if is_book else ExportFormat.CSV


def _sheet(desk: Desk, name: str) -> LabelSheet:
    from idcoop_desktop.services.labels import label_sheet

    if not name:
        return label_sheet(desk)
    if name not in PRESETS:
        raise DomainError(
            f"La planche {quoted(name)} n’est pas connue. Choisissez parmi\u00a0: "
            f"{', '.join(PRESETS)}."
        )
    return PRESETS[name]


def _refusing(count: int) -> Iterator[str]:
    if count:
        people = plural(count, "personne écartée", "personnes écartées")
        theirs = "à leur demande" if count > 1 else "à sa demande"
        yield f"{people}, {theirs}, de ce type d’envoi."


def _labels_told(words: Words, result: LabelResult) -> Iterator[str]:
    made = f"{plural(result.labels, 'étiquette')}, {plural(result.sheets, 'feuille')}"
    yield f"{made}\u00a0: {words.file}"
    yield from _refusing(result.refusing)
    if result.shrunk:
        yield f"{plural(result.shrunk, 'adresse')} en plus petits caractères, pour tenir."
    if result.lacking:
        yield f"{plural(len(result.lacking), 'personne')} sans adresse complète\u00a0:"
        yield from (f"  {name}" for name in result.lacking)
    if result.misfits:
        yield "À écrire à la main, faute de place ou de caractères\u00a0:"
        yield from (f"  {name}" for name in result.misfits)
