"""The money to follow, on the start page: what the sister schemes have left, what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.money_day import MoneyMatter
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine
from idcoop_desktop.views.wording import envelope_warning

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.ledger import EnvelopeState, Scheme
    from idcoop_desktop.services.money_day import MoneyDay, MoneyDuty

_WORDS = {
    MoneyMatter.MISSING_PIECES: ("pièce manquante", "pièces manquantes"),
    MoneyMatter.TO_CHECK: ("paiement à vérifier", "paiements à vérifier"),
    MoneyMatter.TO_PAY: ("paiement à payer", "paiements à payer"),
    MoneyMatter.TO_DECIDE: ("demande à décider", "demandes à décider"),
}
_ICONS = {
    MoneyMatter.MISSING_PIECES: "receipt",
    MoneyMatter.TO_CHECK: "list-todo",
    MoneyMatter.TO_PAY: "hand-coins",
    MoneyMatter.TO_DECIDE: "scale",
}


class MoneyLines(LinesCard):
    """Each line leads where the thing is done; hidden while there is nothing to say."""

    def __init__(self, navigate: Callable[[str, int], None]) -> None:
        super().__init__("Argent à suivre", empty="", limit=8, counted=False)
        self._navigate = navigate
        self.hide()

    def show_day(self, day: MoneyDay, warn_percent: int) -> None:
        """Show what there is to do, then what is left of the sister schemes."""
        lines = [self._duty(duty) for duty in day.duties]
        lines += [self._left(scheme, state, warn_percent) for scheme, state in day.left]
        self.fill(lines)
        self.setVisible(bool(lines))

    def _duty(self, duty: MoneyDuty) -> LinkLine:
        if duty.scheme is not None:
            detail, kind = duty.scheme.label, duty.scheme.value
        else:
            pieces = duty.matter is MoneyMatter.MISSING_PIECES
            detail = f"Budget {duty.key}"
            kind = "missing_pieces" if pieces else "payments_of_year"
        return LinkLine(
            LineText(
                title=plural(duty.count, *_WORDS[duty.matter]),
                detail=detail,
                icon_name=_ICONS[duty.matter],
            ),
            on_click=lambda: self._navigate(kind, duty.key),
        )

    def _left(self, scheme: Scheme, state: EnvelopeState, warn_percent: int) -> LinkLine:
        warning = envelope_warning(state, warn_percent)
        left, total = (
            format_cents(cents, decimals=False) for cents in (state.remaining, state.amount)
        )
        return LinkLine(
            LineText(
                title=f"{scheme.label}, {left} à accorder",
                detail=warning or f"sur {total}",
                chip="À surveiller" if warning else "",
                tone=Tone.WAITING if warning else Tone.NEUTRAL,
                icon_name="wallet",
            ),
            on_click=lambda: self._navigate("budget", state.year),
        )
