"""A coop with both envelopes open, and hands on the page of a scheme."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.services import aid_list, aids, money, people
from idcoop_desktop.services.rule_settings import save_rule
from idcoop_desktop.store import people as people_store
from idcoop_desktop.views.aids.page import AidsPage
from idcoop_desktop.views.widgets.chip import Chip
from tests.gui.ideas.coop import TODAY, Coop, context, coop
from tests.gui.projects.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.services.aid_list import AidSheet
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.projects.page import ProjectsPage

__all__ = ["context", "coop"]


class Neighbourhood:
    """A residence, a tenant of long standing, another who came later, and their requests."""

    def __init__(self, coop: Coop) -> None:
        self.coop, self.desk = coop, coop.desk
        self.place = coop.residence()
        self.lucie = self._person("Lucie", "Nédélec", "B12", date(2018, 3, 12))
        self.malo = self._person("Malo", "Quéméneur", "C3", date(2024, 1, 10))

    def _person(self, first: str, last: str, door: str, since: date) -> int:
        key = self.coop.person(first, last, self.place)
        known = people_store.get_cooperator(self.desk.base, key)
        people.save_person(self.desk, replace(known, dwelling=door, first_share_on=since))
        return key

    def fund(self, cents: int = 100_000, *, amount: int | None = 15_000) -> None:
        """Open both envelopes and say how much Fid&Coop gives."""
        for scheme in (Scheme.FIDCOOP, Scheme.PARNCOOP):
            money.open_envelope(self.desk, TODAY.year, cents, scheme=scheme)
        if amount is not None:
            save_rule(
                self.desk,
                "fidcoop.amount_cents",
                amount,
                valid_from=date(2026, 1, 1),
                decided_by="Conseil d’administration",
            )

    def repair(self, **changes: object) -> int:
        """Return a request of Lucie's for a small repair."""
        known = AidRequest(
            scheme=Scheme.FIDCOOP,
            cooperator_id=self.lucie,
            asked_on=TODAY,
            subject="Un robinet qui fuit",
            requested_cents=12_000,
        )
        return aids.ask_aid(self.desk, replace(known, **changes))  # type: ignore[arg-type]

    def introduction(self, **changes: object) -> int:
        """Return an introduction by Malo."""
        known = AidRequest(
            scheme=Scheme.PARNCOOP,
            cooperator_id=self.malo,
            asked_on=TODAY,
            newcomer_name="Soazig Tanguy",
            newcomer_dwelling="9 rue des Lilas",
            requested_cents=30_000,
        )
        return aids.ask_aid(self.desk, replace(known, **changes))  # type: ignore[arg-type]

    def grant(self, aid_id: int, cents: int = 12_000) -> int:
        """Grant an aid today."""
        ruling = Ruling(
            outcome=Outcome.GRANTED, decided_on=TODAY, decided_by="Comité", amount_cents=cents
        )
        return aids.decide_aid(self.desk, aid_id, ruling)

    def sheet(self, aid_id: int) -> AidSheet:
        """Return what is stored of an aid."""
        return aid_list.aid_sheet(self.desk, aid_id)


class AidHands(Hands):
    """Hands on the page of a scheme."""

    aids_page: AidsPage

    def __init__(self, qtbot: QtBot, context: PageContext, show: Callable[..., QWidget]) -> None:
        self._context, self._show = context, show
        super().__init__(qtbot, self._no_page)

    def _no_page(self) -> ProjectsPage:
        raise NotImplementedError

    def open_scheme(self, scheme: Scheme) -> AidsPage:
        """Show the page of a scheme and bring it to the front."""
        self.aids_page = AidsPage(self._context, scheme)
        self._show(self.aids_page, 1093, 560)
        self.bring_forward(self.aids_page)
        self.page = cast("ProjectsPage", self.aids_page)
        return self.aids_page

    def texts(self, within: QWidget | None = None) -> list[str]:
        """Return every text a person reads on the sheet or in a form."""
        return super().texts(within or self.aids_page.detail)

    def chips(self) -> list[str]:
        """Return the words of every chip of the sheet."""
        QApplication.processEvents()
        found = self.aids_page.detail.findChildren(Chip)
        return [one.accessibleName() for one in found if one.isVisible()]

    def deed(self, name: str) -> None:
        """Click the button of the sheet that is named so in the code."""
        found = self.aids_page.detail.findChild(QPushButton, name)
        assert found is not None, name
        found.click()

    def has_deed(self, name: str) -> bool:
        """Tell whether the sheet offers something."""
        found = self.aids_page.detail.findChildren(QPushButton, name)
        return any(one.isVisible() for one in found)


@pytest.fixture
def village(coop: Coop) -> Neighbourhood:
    return Neighbourhood(coop)


@pytest.fixture
def hands(context: PageContext, show: Callable[..., QWidget], qtbot: QtBot) -> AidHands:
    return AidHands(qtbot, context, show)
