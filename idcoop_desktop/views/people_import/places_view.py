"""The residences that the import would create, with how many people live in each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.text import figure, fold
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.list_view import ListView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.people_import import PlannedLine

_HINT = (
    "Le fichier nomme ces résidences et le programme ne les connaît pas encore\u00a0: elles seront "
    "créées avec l’import. Si l’une existe déjà sous un autre nom, corrigez ce nom dans le fichier "
    "ou sur la fiche de la résidence, puis recommencez."
)


def people_by_place(lines: Sequence[PlannedLine]) -> dict[int, int]:
    """Return how many people of a plan live in each residence to create."""
    homes = (line.person.residence_id for line in lines if line.person is not None)
    return Counter(home for home in homes if home is not None and home < 0)


class PlacesView(QWidget):
    """A small list under a sentence that says what will become of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Mapping[int, int] = {}
        self._resembling: Mapping[int, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(muted(_HINT))
        self.rows = ListView("Résidences à créer")
        self.model: RowsModel[Residence] = RowsModel(
            (
                Column(title="Résidence", text=lambda place: place.name),
                Column(title="Commune", text=lambda place: place.commune or "non indiquée"),
                Column(
                    title="Personnes",
                    text=lambda place: figure(self._people.get(place.id, 0)),
                    sort_key=lambda place: self._people.get(place.id, 0),
                    align_right=True,
                    width=120,
                ),
                Column(
                    title="Ressemble à",
                    text=lambda place: self._resembling.get(place.id, ""),
                    sort_key=lambda place: fold(self._resembling.get(place.id, "")),
                ),
            ),
            parent=self,
        )
        column.addWidget(self.rows, 1)
        self.rows.set_model(self.model, sort_column=0)

    def show_places(
        self,
        places: Sequence[Residence],
        people: Mapping[int, int],
        resembling: Mapping[int, str],
    ) -> None:
        """Show the residences of another plan, each with its people and a known one like it."""
        self._people, self._resembling = people, resembling
        self.model.set_rows(places)
