"""What makes a person a coopérateur: shares, the periods of their status, member number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.cooperators.words import shares, spell
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.facts import Fact, Facts

if TYPE_CHECKING:
    from idcoop_desktop.services.person_sheet import PersonSheet


class BelongingCard(Card):
    """Hidden while nothing is known."""

    def __init__(self) -> None:
        super().__init__("Parts et statuts")
        self._facts = Facts()
        self.column.addWidget(self._facts)

    def show_sheet(self, sheet: PersonSheet) -> None:
        """Show what a person holds and was, the latest status first."""
        person = sheet.person
        periods = "\n".join(spell(period) for period in reversed(person.spells))
        facts = (
            Fact(icon_name="wallet", name="Parts", value=shares(person)),
            Fact(icon_name="history", name="Statuts", value=periods),
            Fact(icon_name="user", name="N°", value=person.member_number),
        )
        self._facts.show_facts(facts)
        self.setVisible(any(fact.value for fact in facts))
