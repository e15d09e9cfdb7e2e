"""How soon 5,000 projects and 20,000 ideas are there: pages made, read and painted."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.bench.many_projects import IDEAS, PROJECTS, fill_projects
from idcoop_desktop.bench.pages import SIZE, close_page, page_context, wait_for
from idcoop_desktop.bench.timing import Measure, medians
from idcoop_desktop.views.catalogue.page import CataloguePage
from idcoop_desktop.views.cooperators.page import RESIDENCES, CooperatorsPage
from idcoop_desktop.views.dashboard.page import AMBASSADORS, DashboardPage
from idcoop_desktop.views.ideas.page import IdeasPage
from idcoop_desktop.views.projects.page import ProjectsPage
from idcoop_desktop.views.tasks.page import FollowUpPage
from idcoop_desktop.views.today.page import TodayPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext

GROUP = f"Premières lignes parmi {PROJECTS} projets et {IDEAS} idées"
_MOST_MS = 300.0
_ROUNDS = 5

Ready = tuple["QWidget", "Callable[[], bool]"]
"""A page, and whether its first rows are there."""


def measures(folder: Path) -> list[Measure]:
    """Show each page some times; the first one, which also loads its modules, is not counted."""
    key = secrets.token_bytes(32)
    fill_projects(folder / "base", key)
    with page_context(folder / "base", key) as context:
        ways: dict[str, Callable[[], float]] = {
            **{name: partial(_shown, context, make) for name, make in _PAGES.items()},
            "de la liste au tableau": lambda: _switched(context),
        }
        for way in ways.values():
            way()
        times = medians(ways, _ROUNDS)
        return [Measure(name, taken, GROUP, None, most=_MOST_MS) for name, taken in times.items()]


def _shown(context: PageContext, make: Callable[[PageContext], Ready]) -> float:
    """Return the milliseconds until the first rows of a new page are painted."""
    start = time.perf_counter()
    page, ready = make(context)
    page.resize(*SIZE)
    page.show()
    wait_for(ready)
    page.repaint()
    taken = (time.perf_counter() - start) * 1000
    close_page(context, page)
    return taken


def _switched(context: PageContext) -> float:
    """Return the milliseconds from the list to the first cards of the board."""
    page = ProjectsPage(context)
    page.resize(*SIZE)
    page.show()
    wait_for(lambda: page.model.row_at(0) is not None and not context.background.busy)
    start = time.perf_counter()
    page.show_board(on=True)
    columns = page.board.columns
    wait_for(lambda: all(column.model.row_at(0) is not None for column in columns))
    page.repaint()
    taken = (time.perf_counter() - start) * 1000
    close_page(context, page)
    return taken


def _today(context: PageContext) -> Ready:
    page = TodayPage(context)
    return page, lambda: page.is_filled


def _projects(context: PageContext) -> Ready:
    page = ProjectsPage(context)
    return page, lambda: page.model.row_at(0) is not None


def _ideas(context: PageContext) -> Ready:
    page = IdeasPage(context)
    return page, lambda: page.model.row_at(0) is not None


def _follow_up(context: PageContext) -> Ready:
    page = FollowUpPage(context)
    return page, lambda: len(page.reminders.lines) > 0


def _catalogue(context: PageContext) -> Ready:
    page = CataloguePage(context)
    return page, lambda: page.model.rowCount() > 0


def _people(context: PageContext) -> Ready:
    page = CooperatorsPage(context)
    return page, lambda: page.people.model.row_at(0) is not None


def _residences(context: PageContext) -> Ready:
    page = CooperatorsPage(context)
    page.switch.setCurrentIndex(RESIDENCES)
    return page, lambda: page.residences.model.rowCount() > 0


def _dashboard(context: PageContext) -> Ready:
    page = DashboardPage(context)
    return page, lambda: page.charts.cards[-1].picture is not None


def _ambassadors(context: PageContext) -> Ready:
    page = DashboardPage(context)
    page.switch.setCurrentIndex(AMBASSADORS)
    return page, lambda: page.ambassadors.model.rowCount() > 0


_PAGES: dict[str, Callable[[PageContext], Ready]] = {
    "aujourd’hui": _today,
    "la liste des projets": _projects,
    "la liste des idées": _ideas,
    "le catalogue d’idées": _catalogue,
    "le suivi": _follow_up,
    "les coopérateurs": _people,
    "les résidences": _residences,
    "le tableau de bord": _dashboard,
    "les ambassadeurs": _ambassadors,
}
