"""Whom a file is about and what for: the fields that every export begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.exports import ExportPurpose, ToldPurpose
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.exports import count_refusing
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_export_purpose import Ui_ExportPurposeFields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.views.context import PageContext

_DETAIL = "Précisio&n"
_DEMANDED = "Précisio&n (obligatoire)"


class PurposeFields(QWidget):
    """The people, the purpose and its detail; :attr:`changed` tells of each of them."""

    changed = Signal()

    def __init__(self, context: PageContext, ids: Sequence[int], selected: Sequence[int]) -> None:
        """``ids`` are those of the whole list, ``selected`` those of its selected rows."""
        super().__init__()
        self._context, self._ids, self._selected = context, ids, selected
        self._latest = Latest(context.background, owner=self, lane="files")
        self._refusing = 0
        self.ui = Ui_ExportPurposeFields()
        self.ui.setupUi(self)
        self._fill()
        self._connect()
        self._count()

    @property
    def ids(self) -> Sequence[int]:
        """The people chosen, in the order of the list."""
        return self._selected if self.ui.selected_button.isChecked() else self._ids

    @property
    def purpose(self) -> ExportPurpose | None:
        """The purpose chosen, if any."""
        code = self.ui.purpose.currentData()
        return ExportPurpose(code) if code else None

    @property
    def detail(self) -> str:
        """The words typed to make it precise."""
        return self.ui.detail.text().strip()

    def told(self) -> ToldPurpose | None:
        """Return the purpose with its words; ``None`` while none is chosen."""
        return ToldPurpose(self.purpose, self.detail) if self.purpose else None

    def _fill(self) -> None:
        ui, chosen = self.ui, len(self._selected)
        people = plural(len(self._ids), "personne")
        ui.all_button.setText(f"&Toute la liste affichée\u00a0: {people}")
        ui.selected_button.setText(f"La &sélection\u00a0: {plural(chosen, 'personne')}")
        ui.selected_button.setVisible(bool(chosen))
        # One row is always selected in a list: more than one was selected on purpose.
        ui.selected_button.setChecked(chosen > 1)
        for purpose in ExportPurpose:
            ui.purpose.addItem(purpose.label, purpose.value)
        ui.purpose.setCurrentIndex(-1)
        ui.refusing_label.hide()

    def _connect(self) -> None:
        self.ui.selected_button.toggled.connect(self._on_whom)
        self.ui.purpose.currentIndexChanged.connect(self._on_purpose)
        self.ui.detail.textChanged.connect(self.changed)

    def _on_whom(self) -> None:
        self._count()
        self.changed.emit()

    def _on_purpose(self) -> None:
        demanded = self.purpose is not None and self.purpose.needs_detail
        self.ui.detail_label.setText(_DEMANDED if demanded else _DETAIL)
        self._show_refusing()
        self.changed.emit()

    def _count(self) -> None:
        desk, ids = self._context.desk, self.ids
        self._latest.run(lambda: count_refusing(desk, ids), done=self._counted)

    def _counted(self, refusing: int) -> None:
        self._refusing = refusing
        self._show_refusing()

    def _show_refusing(self) -> None:
        count, label = self._refusing, self.ui.refusing_label
        concerned = self.purpose is not None and self.purpose.is_mailing and count > 0
        asked = "ont demandé" if count > 1 else "a demandé"
        them = "elles seront laissées" if count > 1 else "elle sera laissée"
        label.setText(
            f"{plural(count, 'personne')} {asked} à ne plus recevoir d’envois de ce genre\u00a0: "
            f"{them} de côté."
        )
        label.setVisible(concerned)
