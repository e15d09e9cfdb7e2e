"""The list of pairs: two names, one below the other, and how sure the comparison is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.duplicates.words import sureness, sureness_tone, why
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.rows import RowsModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from idcoop_desktop.services.duplicate_pairs import PairRow

SURE = 1
"""The column that the list is sorted by at first, downwards."""

COLUMNS: tuple[Column[PairRow], ...] = (
    Column(
        title="Fiches qui se ressemblent",
        text=lambda row: row.left.name,
        detail=lambda row: row.right.name,
        accessible=lambda row: f"{row.left.name} et {row.right.name}",
    ),
    Column(
        title="Certitude",
        text=lambda row: sureness(row.score),
        tone=lambda row: sureness_tone(row.score),
        sort_key=lambda row: (row.score, -row.id),
        width=152,
    ),
    Column(title="Pourquoi", text=lambda row: why(row.reasons), hide_below=620),
)


def pairs_model(parent: QObject | None = None) -> RowsModel[PairRow]:
    """Return the model of the list, empty."""
    return RowsModel(COLUMNS, parent=parent)
