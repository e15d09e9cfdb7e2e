"""« Clôturer l'exercice »: the check list, what is carried over, who decided, and a last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.rule_sheet import require_decider
from idcoop_desktop.views.closing.carry_card import CarryCard
from idcoop_desktop.views.closing.check_card import CheckCard
from idcoop_desktop.views.closing.closed_card import ClosedCard
from idcoop_desktop.views.closing.words import closed_words, leads_to, sealed_words
from idcoop_desktop.views.forms.ui_closing_year import Ui_ClosingYear
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.closing import ClosingItem, YearClosing
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.services.closing import ClosingSheet

# The lists scroll; what stands around them and the frame of the window take the rest.
_LEAST_SHEET, _MOST_SHEET, _AROUND = 150, 440, 380
_MARGIN = 16


class ClosingDialog(ProjectForm):
    """Submits ``(ClosingChoices, who decided)``; :attr:`leave` says where to go instead.

    It carries a kind and an identifier in the words of navigation.

    A year that is closed already is told, with nothing to fill in.
    """

    # The identifier is carried as an object: an int of Qt has 32 bits.
    leave = Signal(str, object)

    def __init__(
        self, sheet: ClosingSheet, names: Mapping[Scheme, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_ClosingYear()
        ui.setupUi(self)
        self._sheet = sheet
        self.setWindowTitle(f"Clôturer l’exercice {sheet.year}")
        ui.save_button.setText(f"&Clôturer l’exercice {sheet.year}")
        self.carry = CarryCard(sheet.year, sheet.envelopes, names)
        self.checks = CheckCard(sheet.items)
        self.checks.wanted.connect(self._go_to)
        if sheet.closing is None:
            ui.cards.addWidget(self.checks)
            ui.cards.addWidget(self.carry)
            self._tell_open()
        else:
            ui.cards.addWidget(ClosedCard(sheet.envelopes, names))
            self._tell_closed(sheet.closing)
        ui.cards.addStretch()
        for inside in ui.sheet.findChildren(QAbstractButton):
            inside.installEventFilter(self)
        self._size_sheet()
        self.prepare(ui, (("qui l’a décidé", ui.decided_by_edit), ("ne s’annule pas", ui.sure_box)))
        ui.save_button.setEnabled(sheet.is_closable)
        if sheet.closing is not None:
            ui.cancel_button.setText("&Fermer")
            ui.cancel_button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            # A scroll area shows what takes the focus within it, not what it enters by.
            self.ui.scroll.ensureWidgetVisible(watched, 0, _MARGIN)
        return super().eventFilter(watched, event)

    def _tell_open(self) -> None:
        ui, sheet = self.ui, self._sheet
        ui.state_label.setText(f"Exercice {sheet.year}")
        ui.explanation_label.setText(
            "La clôture arrête les chiffres des trois dispositifs et scelle les écritures. Elle ne "
            "s’annule pas. Une erreur trouvée plus tard se corrige dans l’année ouverte."
        )
        if not sheet.is_closable:
            reasons = " ".join(item.matter.consequence for item in sheet.items if item.blocks)
            ui.sure_box.setEnabled(False)
            ui.decided_by_edit.setEnabled(False)
            ui.explanation_label.setText(f"Cet exercice ne peut pas encore être clos. {reasons}")

    def _tell_closed(self, closing: YearClosing) -> None:
        ui = self.ui
        self.setWindowTitle(f"Exercice {closing.year}")
        ui.state_label.setText(closed_words(closing))
        ui.explanation_label.setText(breakable(sealed_words(closing)))
        for widget in (ui.decided_by_label, ui.decided_by_edit, ui.sure_box, ui.save_button):
            widget.hide()

    def _size_sheet(self) -> None:
        """Show the lists whole where the screen has room, and let them scroll where it has not."""
        needed = self.ui.sheet.sizeHint().height()
        room = self.screen().availableGeometry().height() - _AROUND
        self.ui.scroll.setFixedHeight(min(needed, max(_LEAST_SHEET, min(room, _MOST_SHEET))))

    def value(self) -> tuple[ClosingChoices, str]:
        """Return the choices and who decided; :class:`DomainError` for what is missing."""
        who = require_decider(self.ui.decided_by_edit.text())
        if not self.ui.sure_box.isChecked():
            raise DomainError(
                "Cochez que vous avez compris que la clôture ne s’annule pas. "
                "Rien n’a été enregistré."
            )
        return ClosingChoices(carry_free=self.carry.carry_free), who

    def _go_to(self, item: ClosingItem) -> None:
        self.done(0)
        self.leave.emit(leads_to(item.matter), item.first_id or self._sheet.year)
