"""Who is at the keyboard: a known colleague or one to add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.text import NBSP, fold, tidy_line
from idcoop_desktop.views.forms.ui_coop_colleague import Ui_CoopColleague
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_MOST_ROWS = 6
_COLUMN: Column[StaffMember] = Column(
    title="Collègue",
    text=lambda member: member.name,
    detail=lambda member: member.role or "Fonction non précisée",
)


class ColleagueDialog(FormDialog):
    """Submits a :class:`StaffMember`, with the identifier 0 when it is a new colleague."""

    def __init__(
        self,
        *,
        staff: Sequence[StaffMember],
        author: StaffMember,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CoopColleague()
        self.ui.setupUi(self)
        self._staff = {member.id: member for member in staff}
        self._fill_list(staff, author)
        self.ui.switch_button.setVisible(bool(staff))
        self.ui.switch_button.clicked.connect(self._switch)
        self._show_newcomer(not staff)
        self.wire(self.ui)

    @property
    def adding(self) -> bool:
        """Whether a new colleague is being typed."""
        return self.ui.newcomer.isVisibleTo(self)

    def draft(self) -> object:
        # A name picked in the list is nothing to lose.
        return (self.ui.name.text(), self.ui.role.text()) if self.adding else ("", "")

    def answer(self) -> StaffMember | None:
        return self._newcomer() if self.adding else self._chosen()

    def _chosen(self) -> StaffMember | None:
        key = self.colleagues.current_key
        if key is None:
            self.refuse("Choisissez un nom dans la liste.", self.colleagues)
            return None
        return self._staff[key]

    def _newcomer(self) -> StaffMember | None:
        name = tidy_line(self.ui.name.text())
        if not name:
            self.refuse("Indiquez le prénom et le nom.", self.ui.name)
            return None
        if fold(name) in {fold(member.name) for member in self._staff.values()}:
            self.refuse(
                "Ce nom est déjà dans la liste. S’il s’agit d’une autre personne, ajoutez de quoi"
                f" les distinguer{NBSP}: une initiale, un second prénom.",
                self.ui.name,
            )
            return None
        return StaffMember(id=0, name=name, role=tidy_line(self.ui.role.text()))

    def _fill_list(self, staff: Sequence[StaffMember], author: StaffMember) -> None:
        self.colleagues = ListView("Choisissez votre nom", row_height=TWO_LINES_HEIGHT)
        self.colleagues.horizontalHeader().hide()
        self.colleagues.set_model(RowsModel((_COLUMN,), staff, parent=self.colleagues))
        frame = 2 * self.colleagues.frameWidth()
        self.colleagues.setFixedHeight(min(len(staff), _MOST_ROWS) * TWO_LINES_HEIGHT + frame)
        self.colleagues.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.colleagues.opened.connect(lambda _key: self.accept())
        self.ui.list_place.addWidget(self.colleagues)
        self.ui.known_label.setBuddy(self.colleagues)
        self.colleagues.select_key(author.id)

    def _switch(self) -> None:
        self._clear_error()
        self._show_newcomer(not self.adding)
        self.adjustSize()

    def _show_newcomer(self, shown: bool) -> None:
        ui = self.ui
        ui.newcomer.setVisible(shown)
        ui.known.setVisible(not shown)
        icon_name = "users" if shown else "user-plus"
        ui.switch_button.setText("&Revenir à la liste" if shown else "&Ajouter un collègue")
        dress(ui.switch_button, icon_name=icon_name, kind="link")
        # Enter on this button must press it, not the one that signs.
        ui.switch_button.setAutoDefault(True)
        ui.save_button.setText("Ajouter et &signer" if shown else "&Signer de ce nom")
        (ui.name if shown else self.colleagues).setFocus()
