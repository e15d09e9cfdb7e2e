"""The year at a glance: the envelope's money and the goal of projects done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.gauge import Gauge
from idcoop_desktop.views.widgets.labels import label, muted
from idcoop_desktop.views.widgets.money_bar import MoneyBar
from idcoop_desktop.views.wording import envelope_warning

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.today import TodayBoard


class EnvelopeCard(Card):
    """Money left in the year; :attr:`asked` wants the budget page."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__("Enveloppe de l’année")
        self._link = button("Voir le budget", on_click=self.asked.emit, kind="link")
        self.add_action(self._link)
        self._left = label("", "figure")
        self._total = muted("")
        self._money = MoneyBar("Enveloppe de l’année")
        self._warning = label("", "warning")
        for widget in (self._left, self._total, self._money, self._warning):
            self.column.addWidget(widget)

    def show_board(self, board: TodayBoard) -> None:
        """Show the envelope of the year, or say that it is not open yet."""
        envelope = board.envelope
        self._show_parts(envelope is not None)
        self._link.setText("Voir le budget" if envelope else "Ouvrir l’enveloppe")
        if envelope is None:
            self._total.setText(f"L’enveloppe {board.day.year} n’est pas encore ouverte.")
            return
        self.set_title(f"Enveloppe {envelope.year}")
        self._left.setText(format_cents(envelope.remaining, decimals=False))
        total = format_cents(envelope.amount, decimals=False)
        self._total.setText(f"à accorder, sur {total}")
        self._money.show_envelope(
            total=envelope.amount,
            granted_unpaid=envelope.granted_unpaid,
            paid=envelope.paid,
        )
        warning = envelope_warning(envelope, board.warn_percent)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))

    def _show_parts(self, shown: bool) -> None:
        parts: tuple[QWidget, ...] = (self._left, self._money, self._warning)
        for widget in parts:
            widget.setVisible(shown)


class GoalCard(Card):
    """Projects done this year against the goal; :attr:`asked` wants the dashboard."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__("Objectif de l’année")
        self.add_action(button("Tableau de bord", on_click=self.asked.emit, kind="link"))
        self._gauge = Gauge("Objectif de l’année")
        self._figure = label("", "figure")
        self._words = muted("")
        self.column.addWidget(self._figure)
        self.column.addWidget(self._gauge)
        self.column.addWidget(self._words)

    def show_board(self, board: TodayBoard) -> None:
        """Show the gauge and say what is left to do."""
        done, goal = board.done, board.goal
        fraction = min(done / goal, 1.0) if goal else 1.0
        said = f"{plural(done, 'projet réalisé', 'projets réalisés')} sur {goal}"
        self._figure.setText(f"{done} sur {goal}")
        self._gauge.show_value(fraction, said)
        left = goal - done
        if left > 0:
            self._words.setText(f"Encore {plural(left, 'projet')} à mener au bout cette année.")
        else:
            self._words.setText("Objectif atteint\u00a0: bravo aux habitants et à l’équipe.")
