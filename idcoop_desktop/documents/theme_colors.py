"""The coop's own colours in the place of a theme's, as long as every text stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from idcoop_desktop.documents.contrasts import contrast, decimal, misread
from idcoop_desktop.documents.refusals import ThemeError
from idcoop_desktop.documents.theme_check import is_rgb, rgb_of
from idcoop_desktop.documents.theme_needs import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAIN, _ACCENT = ("band", "heading"), ("accent",)
_NAMES = {
    **dict.fromkeys(_MAIN, "La couleur principale"),
    **dict.fromkeys(_ACCENT, "La couleur d’accent"),
}
_READABLE = 4.5


def own_colors(main: str, accent: str) -> dict[str, str]:
    """Return the colours of a theme that the coop's replace; an empty one replaces nothing."""
    mains = dict.fromkeys(_MAIN, main) if main else {}
    return mains | (dict.fromkeys(_ACCENT, accent) if accent else {})


def recolored(
    table: Mapping[str, Any], family: str, own: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the styles of a family and the screen colours of a theme with other colours.

    What shone on the band and no longer does is white there. Raises :class:`ThemeError` naming the
    colour in which a text would be hard to read.
    """
    for name, color in own.items():
        if not is_rgb(color):
            raise ThemeError(f"{_named(name)} doit s’écrire comme #16324A.")
    colors = rgb_of(table["colors"]) | dict(own)
    styles = dict(table["styles"][family])
    if contrast(colors["glow"], colors["band"]) < _READABLE:
        for name, style in styles.items():
            if style["color"] == "glow" and FAMILIES[family][name] == "band":
                styles[name] = {**style, "color": "on_band"}
    problem = misread(family, styles, table["fonts"], colors)
    if problem is not None:
        changed = problem.color if problem.color in own else problem.ground
        raise ThemeError(
            f"{_named(changed)} ne se lit pas assez bien dans le thème "
            f"«\u00a0{table['label']}\u00a0»\u00a0: contraste {decimal(problem.ratio)}, il faut "
            f"au moins {decimal(problem.wanted)}. Choisissez une couleur plus foncée."
        )
    return styles, colors


def _named(color: str) -> str:
    return _NAMES.get(color, f"La couleur «\u00a0{color}\u00a0»")
