"""Who signs the documents: the coop as it presents itself today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.services import settings
from idcoop_desktop.services.appearance import appearance, logo

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import Brand
    from idcoop_desktop.services.desk import Desk


def brand(desk: Desk) -> Brand:
    """Return what documents say of the coop today, with its logo."""
    from idcoop_desktop.documents.content import Brand

    known = settings.profile(desk)
    ceiling = settings.rules(desk).ceiling_cents
    return Brand(
        coop_name=known.coop_name,
        scheme_name=known.scheme_name,
        contact_line=known.service,
        phone=known.phone,
        email=known.email,
        ceiling=format_cents(ceiling, decimals=False),
        logo=logo(desk),
        signature=appearance(desk).signature,
    )
