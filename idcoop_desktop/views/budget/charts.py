"""The charts of a budget year, each with its table, and the rows behind every figure of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.budget import LAST_MONTH, BookQuery, Figure, Grouping
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, month_name
from idcoop_desktop.services.budget_tables import groups_table
from idcoop_desktop.services.tables import Euros, Table
from idcoop_desktop.views.dashboard.charts import Picture
from idcoop_desktop.views.widgets.chart_data import Bar, Chart, Form, Series

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.budget import GroupFigures
    from idcoop_desktop.services.budget import BudgetBoard

_MOST = 8
"""Bars that stay readable in a card; the table has all the lines."""
ROWS = "rows"
"""What a bar of these charts leads to: rows of the books, by the place of the bar."""
_SHORT_MONTHS = (
    *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
    *("juil.", "août", "sept.", "oct.", "nov.", "déc."),
)
_HINT = "Un clic montre les écritures."


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetPicture(Picture):
    """A chart whose bars lead to ``bars`` and the cells of its table, by row, to ``cells``.

    The first column of a table leads where its bar does.
    """

    bars: tuple[BookQuery, ...]
    cells: tuple[tuple[BookQuery, ...], ...]


def pictures(board: BudgetBoard, today: date) -> tuple[BudgetPicture, ...]:
    """Return the charts of a year: how it goes, then what the money is for."""
    return (
        burn_picture(board, today),
        _grouped(board, Grouping.KIND, "Par genre", "Genre", "budget-par-genre"),
        _grouped(board, Grouping.RESIDENCE, "Par résidence", "Résidence", "budget-par-residence"),
        _grouped(board, Grouping.COMMUNE, "Par commune", "Commune", "budget-par-commune"),
    )


def burn_picture(board: BudgetBoard, today: date) -> BudgetPicture:
    """Return how the year goes beside the one before, month after month."""
    year, before = board.year, board.year - 1
    months = range(1, LAST_MONTH + 1)
    reached = LAST_MONTH if year < today.year else today.month if year == today.year else 0
    paid = BookQuery(year=year, scheme=board.scheme, figure=Figure.PAID)
    sums = [(board.burn.until(month), board.burn_before.until(month)) for month in months]
    whole, whole_before = sums[-1]
    return BudgetPicture(
        chart=Chart(
            title=f"Au fil de {year}",
            note="Chaque point ajoute un mois à ceux d’avant. Ce qui est daté hors de l’année "
            "compte au premier ou au dernier mois.",
            form=Form.CURVES,
            series=(
                _series(f"Payé {year}", whole.paid, "money_paid", reached),
                _series(f"Payé {before}", whole_before.paid, "money_paid", None),
                _series(f"Accordé {year}", whole.granted, "money_granted", reached),
                _series(f"Accordé {before}", whole_before.granted, "money_granted", None),
            ),
            bars=tuple(
                Bar(
                    label=_SHORT_MONTHS[month - 1],
                    values=(now.paid, then.paid, now.granted, then.granted),
                    figure=(
                        f"payé {format_cents(now.paid)}, accordé {format_cents(now.granted)}"
                        f"{NBSP}; en {before}, payé {format_cents(then.paid)}, "
                        f"accordé {format_cents(then.granted)}"
                    ),
                    key=month - 1,
                )
                for month, (now, then) in zip(months, sums, strict=True)
            ),
        ),
        table=_burn_table(board),
        file_name=f"budget-au-fil-de-{year}",
        hint=_HINT,
        kind=ROWS,
        targets=tuple(range(LAST_MONTH)),
        bars=tuple(replace(paid, months=(1, month)) for month in months),
        cells=tuple(_burn_cells(paid, month) for month in months),
    )


def _series(name: str, cents: int, role: str, reached: int | None) -> Series:
    return Series(
        f"{name}{NBSP}: {format_cents(cents, decimals=False)}",
        role,
        dashed=reached is None,
        length=reached,
    )


def _burn_table(board: BudgetBoard) -> Table:
    year, before = board.year, board.year - 1
    rows = []
    for month in range(1, LAST_MONTH + 1):
        alone, then = board.burn.months[month - 1], board.burn_before.until(month)
        now = board.burn.until(month)
        rows.append(
            (
                month_name(month).capitalize(),
                *(Euros(alone.paid), Euros(now.paid), Euros(then.paid)),
                *(Euros(alone.granted), Euros(now.granted), Euros(then.granted)),
            )
        )
    headings = (
        *("Mois", "Payé du mois", f"Payé {year}", f"Payé {before}"),
        *("Accordé du mois", f"Accordé {year}", f"Accordé {before}"),
    )
    return Table(title=f"Au fil de {year}", headings=headings, rows=tuple(rows))


def _burn_cells(paid: BookQuery, month: int) -> tuple[BookQuery, ...]:
    granted = replace(paid, figure=Figure.GRANTED)
    cells = [replace(paid, months=(1, month))]
    for query in (paid, granted):
        until = replace(query, months=(1, month))
        cells += [replace(query, months=(month, month)), until, replace(until, year=paid.year - 1)]
    return tuple(cells)


def _grouped(
    board: BudgetBoard, by: Grouping, title: str, first: str, file_name: str
) -> BudgetPicture:
    groups = board.groups[by]
    shown = groups[:_MOST]
    first_ones = f"Les {_MOST} premiers sur {len(groups)}. " if len(groups) > _MOST else ""
    granted = BookQuery(year=board.year, scheme=board.scheme, figure=Figure.GRANTED)
    return BudgetPicture(
        chart=Chart(
            title=title,
            note=f"{first_ones}Accordé, engagé et payé en {board.year}.",
            form=Form.ROWS,
            series=(
                Series("Accordé", "money_granted"),
                Series("Engagé", "money_committed"),
                Series("Payé", "money_paid"),
            ),
            bars=tuple(_group_bar(line, place) for place, line in enumerate(shown)),
        ),
        table=groups_table(title, first, groups),
        file_name=f"{file_name}-{board.year}",
        hint=_HINT,
        kind=ROWS,
        targets=tuple(range(len(groups))),
        bars=tuple(replace(granted, group=line.group) for line in groups),
        cells=tuple(
            (
                replace(granted, group=line.group),
                replace(granted, group=line.group),
                replace(granted, group=line.group, figure=Figure.COMMITTED),
                replace(granted, group=line.group, figure=Figure.PAID),
            )
            for line in groups
        ),
    )


def _group_bar(line: GroupFigures, place: int) -> Bar:
    figure = (
        f"{format_cents(line.granted, decimals=False)}, "
        f"payé {format_cents(line.paid, decimals=False)}"
    )
    values = (max(line.granted, 0), max(line.committed, 0), max(line.paid, 0))
    return Bar(label=line.label, values=values, figure=figure, key=place)
