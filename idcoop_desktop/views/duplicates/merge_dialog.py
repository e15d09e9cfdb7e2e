"""The form that makes one record of two: part by part, and what will come out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates.choices import Part, Side
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.duplicates.merge_grid import MergeGrid
from idcoop_desktop.views.duplicates.parts import part_text
from idcoop_desktop.views.duplicates.words import whereabouts
from idcoop_desktop.views.forms.ui_duplicate_merge import Ui_DuplicateMerge
from idcoop_desktop.views.widgets.detail_split import ScrollPage
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.duplicate_pairs import Record

_TALLEST = 380
_ABOVE_AND_BELOW = 230
_TOLD = (Part.EMAIL, Part.PHONE, Part.SHARES)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeRequest:
    """Which record stays, which one is joined to it, and what the one that stays becomes."""

    keep_id: int
    other_id: int
    chosen: Cooperator


class MergeDialog(FormDialog):
    """Submits a :class:`MergeRequest`."""

    def __init__(
        self, left: Record, right: Record, *, kept_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records = {Side.LEFT: left, Side.RIGHT: right}
        self.ui = Ui_DuplicateMerge()
        self.ui.setupUi(self)
        self.grid = MergeGrid(left, right, kept_id=kept_id)
        scroll = ScrollPage(name="Choix, donnée par donnée")
        scroll.column.addWidget(self.grid)
        scroll.column.addStretch(1)
        room = parent.window().height() - _ABOVE_AND_BELOW if parent is not None else 0
        scroll.setMinimumHeight(min(self.grid.sizeHint().height() + 8, max(room, _TALLEST)))
        self.ui.choices_place.addWidget(scroll)
        self.grid.changed.connect(self._show_result)
        self._show_result()
        self.wire(self.ui, icon_name="merge")
        self.ui.save_button.setFocus()

    def draft(self) -> object:
        return self.grid.kept, self.grid.chosen

    def answer(self) -> MergeRequest | None:
        chosen = self.grid.chosen
        if not chosen.name.strip():
            self.refuse("Gardez au moins un nom et un prénom.")
            return None
        (other_id,) = {one.person.id for one in self._records.values()} - {chosen.id}
        return MergeRequest(keep_id=chosen.id, other_id=other_id, chosen=chosen)

    def _show_result(self) -> None:
        person, residence = self.grid.chosen, self.grid.residence
        told = (whereabouts(person, residence), *(part_text(person, "", one) for one in _TOLD))
        self.ui.result_label.setText(breakable(f"Après la fusion{NBSP}: {person.name}"))
        follow = _follows(self._records[_other(self.grid.kept)])
        self.ui.follow_label.setText(
            breakable("\n".join((" · ".join(text for text in told if text), follow)).strip())
        )


def _other(side: Side) -> Side:
    return Side.RIGHT if side is Side.LEFT else Side.LEFT


def _follows(joined: Record) -> str:
    if not joined.attached:
        return f"Rien n’est rattaché à l’autre fiche ({joined.person.name})."
    return f"Suivront depuis l’autre fiche{NBSP}: {', '.join(joined.attached)}."
