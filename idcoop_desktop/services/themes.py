"""The themes of documents to choose from, and how well the coop's own colours read in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.appearance import Appearance

_SWATCHES = ("paper", "band", "soft", "accent", "glow")
_BESIDE_TEXT = ("paper", "card", "on_band")


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeChoice:
    """A theme on screen: its name, its label, a few of its colours, its main and accent ones."""

    name: str
    label: str
    swatches: tuple[str, ...]
    color_main: str
    color_accent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a colour reads, in words; ``fine`` tells whether it may be used."""

    fine: bool
    words: str


def theme_choices() -> tuple[ThemeChoice, ...]:
    """Return the themes to choose from; the first is the program's own choice."""
    from idcoop_desktop.documents.theme import public_themes, styled

    return tuple(
        _choice(name, label, styled(name, "pages").colors)
        for name, label in public_themes().items()
    )


def require_readable(wanted: Appearance) -> None:
    """Check a theme, and colours in every document drawn in it.

    Raises :class:`DomainError` for a theme that does not exist and a colour that is hard to read.
    Another theme, chosen for one document, leaves out those that do not read in it.
    """
    from idcoop_desktop.documents.theme import public_themes, styled
    from idcoop_desktop.documents.theme_colors import own_colors
    from idcoop_desktop.documents.theme_needs import LOOK

    themes = tuple(public_themes())
    if wanted.theme and wanted.theme not in themes:
        raise DomainError("Ce thème n’existe plus. Choisissez-en un autre.")
    chosen = wanted.theme or themes[0]
    colors = own_colors(wanted.color_main, wanted.color_accent)
    for family in LOOK:
        styled(chosen, family, colors=colors)


def reading(wanted: Appearance, color: str) -> Reading:
    """Tell how a colour of an appearance reads as text, on the grounds of its theme."""
    from idcoop_desktop.documents.contrasts import contrast, decimal
    from idcoop_desktop.documents.theme import public_themes, styled

    try:
        require_readable(wanted)
    except DomainError as error:
        return Reading(fine=False, words=error.message)
    theme = styled(wanted.theme or next(iter(public_themes())), "pages")
    ratio = min(contrast(color, theme.colors[ground]) for ground in _BESIDE_TEXT)
    return Reading(fine=True, words=f"Se lit bien{NBSP}: contraste {decimal(ratio)}.")


def _choice(name: str, label: str, colors: Mapping[str, str]) -> ThemeChoice:
    return ThemeChoice(
        name=name,
        label=label,
        swatches=tuple(colors[part] for part in _SWATCHES),
        color_main=colors["heading"],
        color_accent=colors["accent"],
    )
