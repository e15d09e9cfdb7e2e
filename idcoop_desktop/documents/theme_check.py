"""What makes a theme usable: closed lists of keys, shipped faces, readable colours, little ink."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from idcoop_desktop import assets
from idcoop_desktop.documents.contrasts import decimal, misread
from idcoop_desktop.documents.refusals import ThemeError
from idcoop_desktop.documents.theme_needs import COLORS, FAMILIES, FONTS, LOOK, SHAPES, SMALLEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOST_INK = 300
"""Percent, the four inks together: more does not dry on most papers."""

_TABLES = {"label", "colors", "fonts", "shapes", "styles"}
_MOST_SHAPE = 2
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
_FRENCH = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    "àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ«»’“”…–—·•€%°&@()/:;!?.,+-\u00a0"
)


def check(table: Mapping[str, Any]) -> None:
    """Raise :class:`ThemeError` when the content of ``theme.toml`` cannot be used."""
    _same_keys("Le thème", table, _TABLES | ({"rank"} & set(table)))
    _check_families(table)
    _check_colors(table["colors"])
    for part, face in table["fonts"].items():
        _check_font(part, face)
    _check_shapes(table["shapes"])
    for family, styles in table["styles"].items():
        where = f"Les styles de «\u00a0{family}\u00a0»"
        _same_keys(where, styles, set(FAMILIES[family]))
        for name, style in styles.items():
            _check_style(name, style, table["fonts"])
        problem = misread(family, styles, table["fonts"], rgb_of(table["colors"]))
        if problem is not None:
            raise ThemeError(
                f"Le style «\u00a0{problem.style}\u00a0» se lit mal sur "
                f"«\u00a0{problem.ground}\u00a0»\u00a0: contraste {decimal(problem.ratio)}, "
                f"il faut au moins {decimal(problem.wanted)}."
            )


def rgb_of(colors: Mapping[str, Any]) -> dict[str, str]:
    """Return the screen colours of a theme's table, as ``#RRGGBB``."""
    return {name: color["rgb"] for name, color in colors.items()}


def _same_keys(where: str, found: Iterable[str], wanted: set[str]) -> None:
    missing, unknown = wanted - set(found), set(found) - wanted
    if missing:
        raise ThemeError(f"{where}\u00a0: il manque {', '.join(sorted(missing))}.")
    if unknown:
        raise ThemeError(f"{where}\u00a0: {', '.join(sorted(unknown))} n’est pas connu.")


def _check_families(table: Mapping[str, Any]) -> None:
    unknown = set(table["styles"]) - set(FAMILIES)
    if unknown or not table["styles"]:
        raise ThemeError(f"La famille de styles «\u00a0{', '.join(unknown)}\u00a0» est inconnue.")
    if "rank" in table:
        _same_keys("Les familles de styles", table["styles"], set(LOOK))
    if not isinstance(table["label"], str) or not table["label"].strip():
        raise ThemeError("Le thème n’a pas de nom à montrer.")


def _check_colors(colors: Mapping[str, Any]) -> None:
    _same_keys("La table des couleurs", colors, set(COLORS))
    inks: dict[str, Any] = {}
    for name, value in colors.items():
        where = f"La couleur «\u00a0{name}\u00a0»"
        _same_keys(where, value, {"rgb", "cmyk"})
        if not is_rgb(value["rgb"]):
            raise ThemeError(f"{where} doit s’écrire comme #16324A.")
        _check_inks(where, value["cmyk"])
        if inks.setdefault(value["rgb"], value["cmyk"]) != value["cmyk"]:
            raise ThemeError(f"{where}\u00a0: la même couleur d’écran a déjà d’autres encres.")


def is_rgb(value: object) -> bool:
    """Tell whether a value reads ``#RRGGBB``."""
    return isinstance(value, str) and bool(re.fullmatch(r"#[0-9A-Fa-f]{6}", value))


def _check_inks(where: str, inks: object) -> None:
    if not isinstance(inks, list) or [i for i in inks if i not in range(101)] or len(inks) != 4:
        raise ThemeError(f"{where}\u00a0: quatre encres de 0 à 100 sont attendues.")
    if sum(inks) > MOST_INK:
        raise ThemeError(
            f"{where} demande {sum(inks)}\u00a0% d’encre\u00a0: {MOST_INK}\u00a0% au plus."
        )


def _check_shapes(shapes: Mapping[str, Any]) -> None:
    _same_keys("La table des formes", shapes, set(SHAPES))
    for name, share in shapes.items():
        if not isinstance(share, (int, float)) or not 0 <= share <= _MOST_SHAPE:
            raise ThemeError(f"La forme «\u00a0{name}\u00a0» se mesure de 0 à {_MOST_SHAPE}.")


def _check_font(part: str, face: object) -> None:
    where = f"La police «\u00a0{face}\u00a0»"
    if part not in FONTS:
        raise ThemeError(f"La table des polices\u00a0: {part} n’est pas connu.")
    if not isinstance(face, str) or not re.fullmatch(r"[A-Za-z0-9-]+", face):
        raise ThemeError(f"{where} n’est pas livrée.")
    if not assets.path(f"fonts/{face}.ttf").is_file():
        raise ThemeError(f"{where} n’est pas livrée.")
    lacking = lacking_in_french(face)
    if lacking:
        raise ThemeError(f"{where} ne sait pas écrire {lacking}.")


@cache
def lacking_in_french(face: str) -> str:
    """Return the characters of French that a shipped face has no glyph for."""
    from idcoop_desktop.documents import fonts

    fonts.use(face)
    return "".join(c for c in _FRENCH if not fonts.draws(face, c))


def _check_style(name: str, style: Mapping[str, Any], faces: Mapping[str, str]) -> None:
    where = f"Le style «\u00a0{name}\u00a0»"
    _same_keys(where, style, _STYLE_REQUIRED | (set(_STYLE_TYPES) & set(style)))
    for key, value in style.items():
        if not isinstance(value, _STYLE_TYPES[key]):
            raise ThemeError(f"{where}\u00a0: la valeur de {key} n’est pas du bon genre.")
    if style["font"] not in faces:
        raise ThemeError(
            f"{where}\u00a0: le thème n’a pas de police «\u00a0{style['font']}\u00a0»."
        )
    if style["color"] not in COLORS or style.get("align", "left") not in _ALIGNMENTS:
        raise ThemeError(f"{where}\u00a0: couleur ou alignement inconnu.")
    if style["size"] * SMALLEST < _MIN_SIZE or style["leading"] < style["size"] * 0.9:
        raise ThemeError(f"{where}\u00a0: caractères trop petits ou lignes trop serrées.")
