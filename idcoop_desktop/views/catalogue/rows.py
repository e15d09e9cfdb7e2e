"""The list of the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.catalogue_list import row_key
from idcoop_desktop.domain.text import fold
from idcoop_desktop.views.catalogue.words import what_came
from idcoop_desktop.views.cooperators.words import capitalised
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from idcoop_desktop.services.catalogue_sheets import CatalogueRow


def catalogue_model(parent: QObject | None = None) -> RowsModel[CatalogueRow]:
    """Return the model of the list, empty."""
    return RowsModel(_COLUMNS, key=lambda row: row_key(row.known.idea.key), parent=parent)


def _in_order(row: CatalogueRow) -> tuple[int, str]:
    """Sort by how well ideas suit the residence looked at, by title without one."""
    return row.rank or 0, fold(row.known.idea.title)


def _origin(row: CatalogueRow) -> str:
    return row.known.origin.label if row.known.origin.is_ours else ""


def _detail(row: CatalogueRow) -> str:
    idea = row.known.idea
    return " · ".join(part for part in (idea.theme.label, _origin(row)) if part)


_COLUMNS: tuple[Column[CatalogueRow], ...] = (
    Column(
        title="Idée",
        text=lambda row: row.known.idea.title,
        detail=_detail,
        sort_key=_in_order,
    ),
    Column(
        title="Saison",
        text=lambda row: capitalised(row.known.idea.season),
        sort_key=lambda row: (row.known.idea.months, fold(row.known.idea.title)),
        width=224,
        hide_below=700,
    ),
    Column(
        title="Coût",
        text=lambda row: row.known.idea.cost,
        sort_key=lambda row: (row.known.idea.most_cents, row.known.idea.least_cents),
        width=126,
    ),
    Column(
        title="Ici",
        text=what_came,
        sort_key=lambda row: (-row.projects, -row.proposed),
        tone=lambda row: Tone.SUCCESS if row.projects else Tone.NEUTRAL,
        width=124,
        hide_below=520,
    ),
)
