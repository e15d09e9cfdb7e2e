"""A table of figures as it is shown, read aloud and written for a spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NNBSP, format_date
from idcoop_desktop.exchange.writing import Euros, Value, write_csv, write_xlsx
from idcoop_desktop.services.files import drafted

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Euros", "Table", "Value", "cell_text", "save_table"]

_NOTHING = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Headings and rows of as many values; the first column names the row."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def cell_text(value: Value) -> str:
    """Return a value as people read it: ``1 234``, ``56,40 €``, a dash when there is none."""
    if value is None:
        return _NOTHING
    if isinstance(value, Euros):
        return format_cents(value.cents)
    if isinstance(value, int):
        return f"{value:,}".replace(",", NNBSP)
    return value if isinstance(value, str) else format_date(value)


def save_table(path: Path, table: Table) -> None:
    """Write a table as a workbook when the name ends in ``.xlsx``, else as text (CSV).

    Raises :class:`~idcoop_desktop.domain.errors.DomainError` when the system refuses the file.
    """
    with drafted(path) as draft:
        if path.suffix.lower() == ".xlsx":
            write_xlsx(draft.stream, table.headings, table.rows, sheet=table.title)
        else:
            write_csv(draft.stream, table.headings, table.rows)
        draft.land()
