"""The charts of the dashboard, each with the table behind it and the records its lines lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.services.dashboard import delays_table, funnel_table, tally_table
from idcoop_desktop.services.tables import cell_text
from idcoop_desktop.views.widgets.chart_data import Bar, Chart, Form, Series

if TYPE_CHECKING:
    from idcoop_desktop.domain.dashboard import Delay, Funnel, Tally
    from idcoop_desktop.services.dashboard import Dashboard, DelayLine, TallyLine
    from idcoop_desktop.services.tables import Table

MOST = 8
"""Bars that stay readable in a card; the table has all the lines."""
DELAY_HINT = "Un clic ouvre le projet qui a attendu le plus."
_HEARD = Series("Idées notées", "money_requested")
_GRANTED = Series("Projets accordés", "money_granted")
_DONE = Series("Projets réalisés", "money_paid")
DELAY_SERIES = (Series("Le plus long", "money_granted"), Series("Médiane", "money_paid"))
"""The median is painted inside the longest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A chart and its table; ``targets`` has the record of each line of the table, if any.

    ``hint`` tells what a click does: said on screen, not on what is exported.
    """

    chart: Chart
    table: Table
    file_name: str
    hint: str = ""
    kind: str = ""
    targets: tuple[int | None, ...] = ()


def pictures(board: Dashboard) -> tuple[Picture, ...]:
    """Return every chart of the dashboard, in the order it is read."""
    return (
        _funnel(board),
        _delays(board),
        _years(board),
        _participants(board),
        _places(board),
        _kinds(board),
    )


def _funnel(board: Dashboard) -> Picture:
    shown, table = board.funnel, funnel_table(board)
    bars = tuple(
        Bar(
            label=stage.label,
            values=(count,),
            figure=cell_text(count),
            share=f"{shown.share(count)}{NBSP}%",
        )
        for stage, count in shown.steps
    )
    waiting = plural(shown.ideas_waiting, "idée encore à suivre", "idées encore à suivre")
    moving = plural(shown.projects_moving, "projet en route", "projets en route")
    closed = plural(shown.ideas_closed, "idée répondue ou classée", "idées répondues ou classées")
    stopped = plural(shown.projects_stopped, "projet arrêté", "projets arrêtés")
    when = f"en {board.year}" if board.year else "depuis le début"
    return Picture(
        chart=Chart(
            title=table.title,
            note=f"Ce que sont devenues les idées notées {when}{_unwritten(shown)}. "
            f"Aujourd’hui{NBSP}: {waiting}, {moving}, {closed}, {stopped}.",
            form=Form.STEPS,
            series=(Series("Idées et projets", "accent"),),
            bars=bars,
        ),
        table=table,
        file_name="idees-aux-realisations",
    )


def _unwritten(shown: Funnel) -> str:
    if not shown.unwritten:
        return ""
    projects = plural(shown.unwritten, "projet né", "projets nés")
    return f", dont {projects} sans idée notée"


def _delays(board: Dashboard) -> Picture:
    table = delays_table(board)
    when = f"finies en {board.year}" if board.year else "de toutes les années"
    return Picture(
        chart=Chart(
            title=table.title,
            note=f"Étapes {when}. La moitié des projets va plus vite que la médiane.",
            form=Form.ROWS,
            series=DELAY_SERIES,
            bars=tuple(delay_bar(line.delay.stretch.label, line) for line in board.delays),
        ),
        table=table,
        file_name="delais",
        hint=DELAY_HINT,
        kind="project",
        targets=tuple(line.delay.worst_id for line in board.delays),
    )


def delay_bar(label: str, line: DelayLine) -> Bar:
    """Return the median and the longest of a delay, in words too; it leads to the longest."""
    one = line.delay
    return Bar(
        label=label,
        values=(one.worst_days, one.median_days),
        figure=_taken(one),
        key=one.worst_id,
    )


def _taken(one: Delay) -> str:
    if not one.count:
        return "pas encore mesuré"
    worst = plural(one.worst_days, "jour")
    if one.count == 1:
        return f"{worst}, un seul projet"
    return f"{plural(one.median_days, 'jour')}, {worst} au plus"


def _years(board: Dashboard) -> Picture:
    table = tally_table("Année par année", "Année", board.by_year)
    latest = board.by_year[-MOST:]
    return Picture(
        chart=Chart(
            title=table.title,
            note="Chaque idée compte l’année où elle a été notée, chaque projet l’année où il a "
            "été accordé, puis celle où il a été réalisé.",
            form=Form.COLUMNS,
            series=(_HEARD, _GRANTED, _DONE),
            bars=tuple(
                Bar(
                    label=line.label,
                    values=(line.tally.ideas or 0, line.tally.granted, line.tally.done),
                )
                for line in latest
            ),
        ),
        table=table,
        file_name="annee-par-annee",
    )


def _participants(board: Dashboard) -> Picture:
    table = tally_table("Participants et coût", "Année", board.by_year)
    latest = board.by_year[-MOST:]
    return Picture(
        chart=Chart(
            title=table.title,
            note="Adultes et enfants des projets réalisés. Le coût est l’argent engagé pour ces "
            "projets.",
            form=Form.ROWS,
            series=(Series("Participants", "money_paid"),),
            bars=tuple(
                Bar(
                    label=line.label,
                    values=(line.tally.participants,),
                    figure=_participation(line.tally),
                )
                for line in reversed(latest)
            ),
        ),
        table=table,
        file_name="participants",
    )


def _participation(tally: Tally) -> str:
    each = tally.cost_per_participant
    people = plural(tally.participants, "participant")
    return people if each is None else f"{people}, {format_cents(each)} chacun"


def _places(board: Dashboard) -> Picture:
    lines = board.by_residence
    return Picture(
        chart=_nested(
            "Par résidence",
            f"{first_of(len(lines))}Idées notées, projets accordés et projets réalisés.",
            lines,
        ),
        table=tally_table("Par résidence", "Résidence", lines),
        file_name="par-residence",
        hint="Un clic ouvre la fiche de la résidence.",
        kind="residence",
        targets=tuple(line.residence_id for line in lines),
    )


def _kinds(board: Dashboard) -> Picture:
    lines = board.by_kind
    return Picture(
        chart=_nested(
            "Par genre de projet", f"{first_of(len(lines))}Projets accordés et réalisés.", lines
        ),
        table=tally_table("Par genre de projet", "Genre", lines),
        file_name="par-genre",
    )


def first_of(count: int) -> str:
    """Return the words that tell that a chart has only the first of so many lines."""
    return f"Les {MOST} premiers sur {count}. " if count > MOST else ""


def _nested(title: str, note: str, lines: tuple[TallyLine, ...]) -> Chart:
    with_ideas = any(line.tally.ideas is not None for line in lines)
    return Chart(
        title=title,
        note=note,
        form=Form.ROWS,
        series=(*((_HEARD,) if with_ideas else ()), _GRANTED, _DONE),
        bars=tuple(_nested_bar(line, with_ideas=with_ideas) for line in lines[:MOST]),
    )


def _nested_bar(line: TallyLine, *, with_ideas: bool) -> Bar:
    tally = line.tally
    ideas = (tally.ideas or 0,) if with_ideas else ()
    told = [plural(tally.ideas, "idée")] if tally.ideas else []
    told += [plural(tally.granted, "accordé")] if tally.granted else []
    told += [plural(tally.done, "réalisé")] if tally.done else []
    return Bar(
        label=line.label,
        values=(*ideas, tally.granted, tally.done),
        figure=", ".join(told),
        key=line.residence_id,
    )
