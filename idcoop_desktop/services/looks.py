"""The look of a document: the theme wanted, or the coop's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services.making import Look

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.desk import Desk

DEFAULT_THEME = "littoral"


def look_for(
    desk: Desk, order: Order, *, family: str, wording: str, made_at: datetime, dpi: int
) -> Look:
    """Return the look of an order in the styles of ``family`` with the texts of ``wording``."""
    from idcoop_desktop.documents.theme import styled
    from idcoop_desktop.documents.wording import shipped

    _ = desk
    return Look(
        theme=styled(order.theme or DEFAULT_THEME, family, wording=shipped(wording)),
        variant=order.variant,
        made_at=made_at,
        dpi=dpi,
    )
