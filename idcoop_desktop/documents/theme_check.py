"""What makes a theme usable: closed lists of keys, shipped faces, readable colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from idcoop_desktop import assets
from idcoop_desktop.documents.refusals import ThemeError
from idcoop_desktop.documents.theme_needs import COLORS, NEEDS, SMALLEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PLACEHOLDER = r"\{(\w+)\}"
_TABLES = {"name", "kind", "colors", "styles", "texts"}
_STYLE_TYPES: dict[str, type | tuple[type, ...]] = {
    "font": str,
    "size": (int, float),
    "leading": (int, float),
    "color": str,
    "align": str,
    "kerning": bool,
    "space_after": (int, float),
}
_STYLE_REQUIRED = {"font", "size", "leading", "color"}
_ALIGNMENTS = {"left", "center", "right"}
_MIN_SIZE = 6.9
# WCAG 2.2, 1.4.3: large text is 18 pt, or 14 pt bold.
_CONTRAST, _CONTRAST_LARGE = 4.5, 3.0
_LARGE, _LARGE_BOLD = 18, 14


def check(table: Mapping[str, Any]) -> None:
    """Raise :class:`ThemeError` when the content of ``theme.toml`` cannot be used."""
    _same_keys("Le thème", table, _TABLES)
    needs = NEEDS.get(table["kind"])
    if needs is None:
        raise ThemeError(f"Le genre de thème «\u00a0{table['kind']}\u00a0» est inconnu.")
    _check_colors(table["colors"])
    _same_keys("La table des styles", table["styles"], set(needs.styles))
    _same_keys("La table des textes", table["texts"], set(needs.texts))
    for name, style in table["styles"].items():
        _check_style(name, style)
        for background in needs.styles[name]:
            _check_contrast(name, style, background, table["colors"])
    for key, text in table["texts"].items():
        _check_text(key, text, needs.texts[key])


def _same_keys(where: str, found: Iterable[str], wanted: set[str]) -> None:
    missing, unknown = wanted - set(found), set(found) - wanted
    if missing:
        raise ThemeError(f"{where}\u00a0: il manque {', '.join(sorted(missing))}.")
    if unknown:
        raise ThemeError(f"{where}\u00a0: {', '.join(sorted(unknown))} n’est pas connu.")


def _check_colors(colors: Mapping[str, Any]) -> None:
    _same_keys("La table des couleurs", colors, set(COLORS))
    for name, value in colors.items():
        if not isinstance(value, str) or not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
            raise ThemeError(f"La couleur «\u00a0{name}\u00a0» doit s’écrire comme #16324A.")


def _check_style(name: str, style: Mapping[str, Any]) -> None:
    where = f"Le style «\u00a0{name}\u00a0»"
    _same_keys(where, style, _STYLE_REQUIRED | (set(_STYLE_TYPES) & set(style)))
    for key, value in style.items():
        if not isinstance(value, _STYLE_TYPES[key]):
            raise ThemeError(f"{where}\u00a0: la valeur de {key} n’est pas du bon genre.")
    if not _is_shipped(style["font"]):
        raise ThemeError(
            f"{where}\u00a0: la police «\u00a0{style['font']}\u00a0» n’est pas livrée."
        )
    if style["color"] not in COLORS or style.get("align", "left") not in _ALIGNMENTS:
        raise ThemeError(f"{where}\u00a0: couleur ou alignement inconnu.")
    if style["size"] * SMALLEST < _MIN_SIZE or style["leading"] < style["size"] * 0.9:
        raise ThemeError(f"{where}\u00a0: caractères trop petits ou lignes trop serrées.")


def _is_shipped(font: str) -> bool:
    return bool(re.fullmatch(r"[A-Za-z0-9-]+", font)) and assets.path(f"fonts/{font}.ttf").is_file()


def _check_contrast(
    name: str, style: Mapping[str, Any], background: str, colors: Mapping[str, str]
) -> None:
    smallest = style["size"] * SMALLEST
    large = smallest >= (_LARGE_BOLD if style["font"].endswith("Bold") else _LARGE)
    wanted = _CONTRAST_LARGE if large else _CONTRAST
    ratio = contrast(colors[style["color"]], colors[background])
    if ratio < wanted:
        raise ThemeError(
            f"Le style «\u00a0{name}\u00a0» se lit mal sur «\u00a0{background}\u00a0»\u00a0: "
            f"contraste {_decimal(ratio)}, il faut au moins {_decimal(wanted)}."
        )


def _decimal(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB`` colours (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    levels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in levels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _check_text(key: str, text: object, allowed: frozenset[str]) -> None:
    where = f"Le texte «\u00a0{key}\u00a0»"
    if not isinstance(text, str) or not text.strip():
        raise ThemeError(f"{where} est vide.")
    unknown = set(re.findall(PLACEHOLDER, text)) - allowed
    if unknown:
        raise ThemeError(f"{where}\u00a0: {{{sorted(unknown)[0]}}} n’est pas un champ connu.")
    if re.search(r"[{}]", re.sub(PLACEHOLDER, "", text)) or text.count("**") % 2:
        raise ThemeError(f"{where}\u00a0: une accolade ou des ** ne sont pas refermés.")
