"""How soon a budget of 60,000 rows a year is there, beside the same sums asked of SQLite alone."""

from __future__ import annotations

import secrets
import time
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.bench.many_budgets import LAST_YEAR, OWNERS, YEARS, fill_budgets
from idcoop_desktop.bench.pages import SIZE, close_page, page_context, wait_for
from idcoop_desktop.bench.timing import Measure, clock, compared, medians
from idcoop_desktop.domain.budget import BookQuery, Figure, OwnerQuery
from idcoop_desktop.domain.text import figure
from idcoop_desktop.services.budget import budget_board
from idcoop_desktop.services.budget_lists import book_lines, book_list, missing_proofs, owner_list
from idcoop_desktop.views.budget.page import BudgetPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.context import PageContext

ROWS = YEARS * 3 * OWNERS * 10
BARE = f"les sommes de l’année, SQLite seul ({figure(ROWS)} écritures)"
_MOST_MS = 300.0
_MOST_TIMES = 3.0
_ROUNDS = 7
_PAGE = 128
_OF_YEAR = "envelope_id IN (SELECT id FROM envelope WHERE year = ?)"
_SUMS = "SELECT envelope_id, kind, sum(amount_cents) FROM ledger_entry WHERE {} GROUP BY 1, 2"
_NATURES = (
    "SELECT envelope_id, nature, sum(amount_cents) FROM ledger_entry"
    " WHERE {} AND kind = 'fund' GROUP BY 1, 2"
)
_RETURNED = (
    "SELECT envelope_id, sum(amount_cents) FROM ledger_entry"
    " WHERE {} AND kind = 'pay' AND nature = 'return' AND amount_cents < 0 GROUP BY 1"
)
_MONTHS = (
    "SELECT kind, substr(on_date, 1, 7), sum(amount_cents) FROM ledger_entry"
    " WHERE {} AND kind IN ('grant', 'pay') GROUP BY 1, 2"
)
_PLACES = (
    "SELECT p.kind, p.residence_id, m.kind, sum(m.cents) FROM (SELECT project_id, kind,"
    " sum(amount_cents) AS cents FROM ledger_entry WHERE {}"
    " AND project_id IS NOT NULL GROUP BY envelope_id, project_id, kind) AS m"
    " JOIN project AS p ON p.id = m.project_id GROUP BY 1, 2, 3"
)
_AID_PLACES = (
    "SELECT a.scheme, a.residence_id, m.kind, sum(m.cents) FROM (SELECT aid_id, kind,"
    " sum(amount_cents) AS cents FROM ledger_entry WHERE {}"
    " AND aid_id IS NOT NULL GROUP BY envelope_id, aid_id, kind) AS m"
    " JOIN aid AS a ON a.id = m.aid_id GROUP BY 1, 2, 3"
)
_WISHED = (
    "SELECT scheme, sum(amount_cents) FROM ledger_entry AS e LEFT JOIN aid ON aid.id = e.aid_id"
    " WHERE envelope_id IS NULL AND kind = 'request' AND on_date BETWEEN ? AND ? GROUP BY scheme"
)


def measures(folder: Path) -> list[Measure]:
    """Show the page some times; the first one, which also loads its modules, is not counted."""
    key = secrets.token_bytes(32)
    fill_budgets(folder / "base", key)
    with page_context(folder / "base", key) as context:
        desk = context.desk
        painted = "la page Budget, peinte"
        board = "le tableau de l’année, par le service"
        ways: dict[str, Callable[[], float]] = {
            BARE: partial(clock, lambda: _bare(desk)),
            board: partial(clock, lambda: budget_board(desk, LAST_YEAR)),
            painted: lambda: _shown(context),
            "projets et aides, tous": partial(clock, lambda: _owners(desk)),
            "écritures payées, toutes, et une page": partial(clock, lambda: _rows(desk)),
            "pièces manquantes, comptées": partial(clock, lambda: missing_proofs(desk, LAST_YEAR)),
        }
        for way in ways.values():
            way()
        times = medians(ways, _ROUNDS)
    return compared(
        times,
        against=BARE,
        goals={board: _MOST_TIMES, painted: _MOST_TIMES},
        most={painted: _MOST_MS},
    )


def _shown(context: PageContext) -> float:
    """Return the milliseconds until the figures of the year are painted."""
    start = time.perf_counter()
    page = BudgetPage(context)
    page.resize(*SIZE)
    page.show()
    wait_for(lambda: page.board is not None)
    page.repaint()
    taken = (time.perf_counter() - start) * 1000
    close_page(context, page)
    return taken


def _bare(desk: Desk) -> None:
    """Ask what the page shows at first, row by row as SQLite gives it."""
    raw = desk.base.db.raw
    for sql in (_SUMS, _NATURES, _RETURNED, _MONTHS, _PLACES, _AID_PLACES):
        raw.execute(sql.format(_OF_YEAR), (LAST_YEAR,)).fetchall()
    raw.execute(_MONTHS.format(_OF_YEAR), (LAST_YEAR - 1,)).fetchall()
    raw.execute(_WISHED, (f"{LAST_YEAR}-01-01", f"{LAST_YEAR}-12-31")).fetchall()


def _owners(desk: Desk) -> None:
    owner_list(desk, OwnerQuery(year=LAST_YEAR))


def _rows(desk: Desk) -> None:
    found = book_list(desk, BookQuery(year=LAST_YEAR, figure=Figure.PAID))
    book_lines(desk, found.ids[:_PAGE])
