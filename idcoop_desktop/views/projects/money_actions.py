"""Actions on the money of a project, those of every card of money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.payments.money_deeds import MoneyDeeds
from idcoop_desktop.views.projects.desk_actions import DeskActions

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.views.projects.wishes import Deed, Wish


class MoneyActions(DeskActions):
    """Rows of the books are only ever added: a cancellation is a counter-entry."""

    @property
    def deeds(self) -> dict[Deed, Callable[[Wish], object]]:
        """Return the deeds of the group."""
        return MoneyDeeds(self.context, self.host, self.sheet.money.about).deeds
