"""The looks of documents: colours, text styles and wording, read from ``resources/themes``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from idcoop_desktop import assets
from idcoop_desktop.documents.refusals import ThemeError
from idcoop_desktop.documents.theme_check import PLACEHOLDER, check
from idcoop_desktop.documents.typography import french, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Span(NamedTuple):
    """A piece of wording, in French typography already."""

    text: str
    bold: bool


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
    """A checked theme. Build it with :func:`load_theme` or :func:`named`."""

    name: str
    kind: str
    colors: Mapping[str, str]
    styles: Mapping[str, TextStyle]
    texts: Mapping[str, str]

    @property
    def faces(self) -> tuple[str, ...]:
        """The faces its styles use."""
        return tuple(sorted({style.font for style in self.styles.values()}))

    def text(self, key: str, **values: str) -> tuple[Span, ...]:
        """Return a wording with its placeholders filled in; ``**…**`` of the theme is bold.

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


def named(name: str) -> Theme:
    """Load a theme shipped in ``resources/themes``."""
    return load_theme(assets.path(f"themes/{name}"))


def load_theme(folder: Path) -> Theme:
    """Read and check ``theme.toml`` of a folder.

    Raises :class:`~idcoop_desktop.documents.refusals.ThemeError` with what to correct.
    """
    try:
        table = tomllib.loads((folder / "theme.toml").read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"Le thème «\u00a0{folder.name}\u00a0» est illisible\u00a0: {error}"
        raise ThemeError(message) from error
    check(table)
    colors = table["colors"]
    return Theme(
        name=table["name"],
        kind=table["kind"],
        colors=colors,
        styles={
            name: TextStyle(name=name, **{**style, "color": colors[style["color"]]})
            for name, style in table["styles"].items()
        },
        texts=table["texts"],
    )
