"""The residences of a batch: narrowed by commune, colleague, people and silence, then ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import batches, silent
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.models.columns import plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.services.batches import Target
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.forms.ui_publications_batch import Ui_PublicationsBatch

_KEY = Qt.ItemDataRole.UserRole
_EVERYWHERE, _ANYBODY = "Toutes les communes", "Tous les référents"


class BatchResidences(QObject):
    """``changed`` tells that others are ticked."""

    changed = Signal()

    def __init__(self, ui: Ui_PublicationsBatch, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._context = ui, context
        self._latest = Latest(context.background, owner=self)
        ui.commune_box.addItem(_EVERYWHERE, "")
        ui.commune_box.currentIndexChanged.connect(self._read)
        ui.referent_box.addItem(_ANYBODY, None)
        ui.referent_box.currentIndexChanged.connect(self._read)
        ui.people_box.toggled.connect(self._read)
        ui.silent_box.toggled.connect(self._read)
        ui.every_button.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        ui.none_button.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        ui.residences_list.itemChanged.connect(self._tell)
        desk = context.desk
        context.background.run(
            lambda: (batches.communes(desk), batches.referents(desk)),
            done=lambda known: self._show_choices(*known),
            owner=self,
        )
        self._read()

    @property
    def keys(self) -> tuple[int, ...]:
        """The residences ticked, in the order of the list."""
        return tuple(
            item.data(_KEY) for item in self._items() if item.checkState() is Qt.CheckState.Checked
        )

    def _items(self) -> list[QListWidgetItem]:
        listed = self._ui.residences_list
        return [listed.item(row) for row in range(listed.count())]

    def _read(self) -> None:
        desk, ui = self._context.desk, self._ui
        commune = ui.commune_box.currentData()
        referent = ui.referent_box.currentData()
        with_people, quiet = ui.people_box.isChecked(), ui.silent_box.isChecked()

        def read() -> tuple[Target, ...]:
            wanted = batches.Filter(
                communes=(commune,) if commune else (),
                referent_id=referent,
                with_people=with_people,
                silent_since=silent.silence_start(desk) if quiet else None,
            )
            return batches.targets(desk, wanted)

        self._latest.run(read, done=self._show)

    def _show_choices(self, communes: Sequence[str], referents: Sequence[StaffMember]) -> None:
        for commune in communes:
            self._ui.commune_box.addItem(commune, commune)
        for member in referents:
            self._ui.referent_box.addItem(member.name, member.id)

    def _show(self, targets: Sequence[Target]) -> None:
        listed = self._ui.residences_list
        listed.blockSignals(True)
        listed.clear()
        for target in targets:
            words = _words(target)
            item = QListWidgetItem(words)
            item.setData(_KEY, target.residence.id)
            item.setToolTip(plain_tool_tip(words))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            listed.addItem(item)
        listed.blockSignals(False)
        self._tell()

    def _tick(self, state: Qt.CheckState) -> None:
        self._ui.residences_list.blockSignals(True)
        for item in self._items():
            item.setCheckState(state)
        self._ui.residences_list.blockSignals(False)
        self._ui.residences_list.viewport().update()
        self._tell()

    def _tell(self) -> None:
        ticked, count = len(self.keys), self._ui.residences_list.count()
        told = plural(ticked, "résidence cochée", "résidences cochées")
        self._ui.count_label.setText(f"{told} sur {count}")
        self.changed.emit()


def _words(target: Target) -> str:
    people = plural(target.people, "coopérateur") if target.people else "aucun coopérateur connu"
    return f"{target.residence.label} – {people}"
