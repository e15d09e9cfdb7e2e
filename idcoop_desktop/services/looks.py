"""The look of a document: the theme wanted or the coop's own, its colours, its words, its press."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.publications import Variant
from idcoop_desktop.services.appearance import appearance, press_profile
from idcoop_desktop.services.making import Look
from idcoop_desktop.services.wording import texts

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.desk import Desk

DEFAULT_THEME = "littoral"


def look_for(
    desk: Desk, order: Order, *, family: str, wording: str, made_at: datetime, dpi: int
) -> Look:
    """Return the look of an order in the styles of ``family`` with the texts of ``wording``.

    Colours of the coop in which a text would be hard to read in this theme are left out, and what a
    printing house gets is in inks when its profile is known. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for a theme that does not exist.
    """
    theme = _in_own_colors(desk, order.theme or own_theme(desk), family, texts(desk, wording))
    press = press_profile(desk) if order.variant is Variant.PRINTER else None
    return Look(
        theme=replace(theme, press=press),
        variant=order.variant,
        made_at=made_at,
        dpi=dpi,
        press=press,
    )


def own_theme(desk: Desk) -> str:
    """Return the name of the coop's theme; the program's own when the one kept is gone."""
    from idcoop_desktop.documents.theme import public_themes

    name = appearance(desk).theme
    # Asked only then: reading every theme opens every face.
    return name if name and name in public_themes() else DEFAULT_THEME


def _in_own_colors(desk: Desk, name: str, family: str, words: dict[str, str]) -> Theme:
    from idcoop_desktop.documents.refusals import ThemeError
    from idcoop_desktop.documents.theme import styled
    from idcoop_desktop.documents.theme_colors import own_colors

    theme = styled(name, family, wording=words)
    chosen = appearance(desk)
    try:
        colors = own_colors(chosen.color_main, chosen.color_accent)
        return styled(name, family, wording=words, colors=colors)
    except ThemeError:
        return theme
