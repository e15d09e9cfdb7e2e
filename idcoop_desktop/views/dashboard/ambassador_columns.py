"""The columns of the ambassadors, and the chart of the teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold, plural
from idcoop_desktop.services.tables import cell_text
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.widgets.chart_data import Bar, Chart, Form, Series

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.ambassadors import Ambassador, Impact, Team

_WIDTH = 90


def _figure(title: str, figure: Callable[[Impact], int], hide_below: int = 0) -> Column[Ambassador]:
    return Column(
        title=title,
        text=lambda one: cell_text(figure(one.impact)),
        sort_key=lambda one: figure(one.impact),
        align_right=True,
        width=_WIDTH,
        hide_below=hide_below,
    )


COLUMNS: tuple[Column[Ambassador], ...] = (
    Column(
        title="Collègue",
        text=lambda one: one.name,
        detail=lambda one: one.role,
        sort_key=lambda one: fold(one.name),
    ),
    _figure("Idées", lambda impact: impact.ideas),
    _figure("Proposées", lambda impact: impact.proposed, hide_below=720),
    _figure("À suivre", lambda impact: impact.waiting, hide_below=560),
    _figure("Projets", lambda impact: impact.projects),
    _figure("En route", lambda impact: impact.moving, hide_below=640),
    _figure("Réalisés", lambda impact: impact.done),
)


def teams_chart(teams: tuple[Team, ...]) -> Chart:
    """Return what each team noted together and what it became."""
    return Chart(
        title="Par équipe",
        note="Une idée notée par deux collègues d’une même équipe compte pour chacun d’eux, mais "
        "le projet qui en naît n’est compté qu’une fois pour l’équipe.",
        form=Form.ROWS,
        series=(
            Series("Idées notées", "money_requested"),
            Series("Projets nés", "money_granted"),
            Series("Projets réalisés", "money_paid"),
        ),
        bars=tuple(_bar(team) for team in teams),
    )


def _bar(team: Team) -> Bar:
    impact = team.impact
    told = [plural(impact.ideas, "idée")]
    told += [plural(impact.proposed, "proposée")] if impact.proposed else []
    told += [plural(impact.projects, "projet")] if impact.projects else []
    told += [plural(impact.done, "réalisé")] if impact.done else []
    return Bar(
        label=f"{team.role} ({plural(team.members, 'collègue')})",
        values=(impact.ideas, impact.projects, impact.done),
        figure=", ".join(told),
    )
