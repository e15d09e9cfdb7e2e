"""The program looks at itself: the base, the closed years, the fonts, a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.opening import recovery_sheet
from idcoop_desktop.services.seals import require_untouched

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base

_SAMPLE_CODE = "CCCCCC-DDDDDD-EEEEEE-FFFFFF-GGGGGG-HHHHHH"


def check_all(base: Base) -> tuple[str, ...]:
    """Check the base, the books of closed years, the fonts and one document.

    Return what was found good, in French.

    Raises :class:`DomainError` for the first thing that is not.
    """
    base.check(thorough=True)
    closed = require_untouched(base)
    fonts = len(tuple(assets.path("fonts").glob("*.ttf")))
    if not fonts:
        raise DomainError("Les polices du programme manquent. Réinstallez IDCoop.")
    pdf = recovery_sheet(_SAMPLE_CODE, "Ma coopérative")
    if not pdf.startswith(b"%PDF-"):
        raise DomainError("Le programme ne sait plus faire de PDF. Réinstallez IDCoop.")
    years = plural(closed, "exercice clos intact", "exercices clos intacts")
    return (
        "base ouverte et intègre",
        *((years,) if closed else ()),
        f"{fonts} polices présentes",
        f"un PDF de {len(pdf) // 1024} ko produit",
    )
