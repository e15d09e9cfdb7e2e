"""The looks of documents: colours, faces and text styles, read from ``resources/themes``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from idcoop_desktop import assets
from idcoop_desktop.documents.refusals import ThemeError
from idcoop_desktop.documents.theme_check import check, rgb_of
from idcoop_desktop.documents.theme_colors import recolored
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.documents.wording import PLACEHOLDER, shipped

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Span(NamedTuple):
    """A piece of wording, in French typography already."""

    text: str
    bold: bool


Inks = tuple[int, int, int, int]
"""Cyan, magenta, yellow and black in percent."""


@dataclass(frozen=True)
class TextStyle:
    """How a block is set: sizes in points, colour as ``#RRGGBB``."""

    name: str
    font: str
    size: float
    leading: float
    color: str
    align: str = "left"
    kerning: bool = False
    space_after: float = 0


@dataclass(frozen=True)
class Theme:
    """A checked theme in one family of its styles. Build it with :func:`styled` or :func:`named`.

    ``inks`` are what a printing house prints its colours with, by ``#RRGGBB``; ``press`` is the ICC
    profile of its press: given, a :class:`~idcoop_desktop.documents.marks.Sheet` for a printer is
    drawn in inks. ``swing`` and ``corners`` are shares of the waves and of the round corners that a
    document draws: 0 is straight.
    """

    name: str
    colors: Mapping[str, str]
    styles: Mapping[str, TextStyle]
    texts: Mapping[str, str] = field(default_factory=dict)
    inks: Mapping[str, Inks] = field(default_factory=dict)
    press: bytes | None = None
    swing: float = 1
    corners: float = 1

    @property
    def faces(self) -> tuple[str, ...]:
        """The faces its styles use."""
        return tuple(sorted({style.font for style in self.styles.values()}))

    def text(self, key: str, **values: str) -> tuple[Span, ...]:
        """Return a wording with its placeholders filled in; ``**…**`` of the wording is bold.

        Values are plain text: asterisks or braces in them stay what they are.
        """
        parts = self.texts[key].split("**")
        spans = (
            Span(_in_french(_filled(part, values)), index % 2 == 1)
            for index, part in enumerate(parts)
        )
        return tuple(span for span in spans if span.text)


def _filled(text: str, values: Mapping[str, str]) -> str:
    return re.sub(PLACEHOLDER, lambda match: one_line(values[match[1]]), text)


def _in_french(text: str) -> str:
    """Typographic form that keeps the spaces around a piece of a sentence."""
    before = " " if text[:1] == " " else ""
    after = " " if text[-1:] == " " else ""
    return f"{before}{french(text)}{after}" if text.strip() else before


def styled(
    name: str,
    family: str,
    *,
    wording: Mapping[str, str] | None = None,
    colors: Mapping[str, str] | None = None,
) -> Theme:
    """Return a shipped theme in the styles of ``family``, with texts to say.

    ``wording`` are the texts by key (:func:`idcoop_desktop.documents.wording.shipped`, or those of
    the staff); ``colors`` replace colours of the theme, as
    :func:`idcoop_desktop.documents.theme_colors.own_colors` gives them. Raises
    :class:`~idcoop_desktop.documents.refusals.ThemeError` for a theme or a family that is not
    there and for colours in which a text would be hard to read.
    """
    return _theme(name, _table(_folder(name)), family, dict(wording or {}), dict(colors or {}))


def named(name: str, wording: str = "") -> Theme:
    """Return the theme of an office paper in the only family it has, with shipped texts."""
    table = _table(_folder(name))
    (family,) = table["styles"]
    return _theme(name, table, family, dict(shipped(wording)) if wording else {}, {})


def public_themes() -> dict[str, str]:
    """Return the themes to choose from: the label on screen of each, by name, in their order."""
    tables = {folder.name: _table(folder) for folder in sorted(assets.path("themes").iterdir())}
    offered = [name for name, table in tables.items() if "rank" in table]
    offered.sort(key=lambda name: tables[name]["rank"])
    return {name: tables[name]["label"] for name in offered}


def load_theme(folder: Path, family: str) -> Theme:
    """Read and check ``theme.toml`` of a folder.

    Raises :class:`~idcoop_desktop.documents.refusals.ThemeError` with what to correct.
    """
    return _theme(folder.name, _read(folder), family, {}, {})


def _folder(name: str) -> Path:
    folder = assets.path("themes") / name
    if not re.fullmatch(r"[a-z-]+", name) or not folder.is_dir():
        raise ThemeError(f"Le thème «\u00a0{name}\u00a0» n’existe pas.")
    return folder


def _read(folder: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads((folder / "theme.toml").read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"Le thème «\u00a0{folder.name}\u00a0» est illisible\u00a0: {error}"
        raise ThemeError(message) from error
    check(table)
    return table


_table = cache(_read)


def _theme(
    name: str,
    table: Mapping[str, Any],
    family: str,
    texts: Mapping[str, str],
    own: Mapping[str, str],
) -> Theme:
    if family not in table["styles"]:
        raise ThemeError(f"Le thème «\u00a0{name}\u00a0» n’est pas fait pour ce document.")
    styles, colors = table["styles"][family], rgb_of(table["colors"])
    if own:
        styles, colors = recolored(table, family, own)
    faces = table["fonts"]
    return Theme(
        name=name,
        colors=colors,
        styles={
            key: TextStyle(
                name=key,
                **{**style, "font": faces[style["font"]], "color": colors[style["color"]]},
            )
            for key, style in styles.items()
        },
        texts=texts,
        inks={color["rgb"].upper(): tuple(color["cmyk"]) for color in table["colors"].values()},
        **table["shapes"],
    )
