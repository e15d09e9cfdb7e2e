"""How the coop's documents look: its theme, logo, colours, signature and printing house."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.rules import values_at
from idcoop_desktop.domain.text import NBSP, quoted, tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.rules import Setting

LONGEST_SIGNATURE = 90
"""Characters: what one line at the foot of a page holds."""

_PREFIX = "coop."
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """What the coop chose for its documents; empty is what the program brings.

    ``theme`` names a folder of ``resources/themes``. Colours are ``#RRGGBB``: ``color_main`` is
    that of titles and bands, ``color_accent`` that of figures. The logo and the printing house's
    ICC profile are kept by their SHA-256; ``press_profile_name`` is the profile's own name.
    """

    theme: str = ""
    logo_sha256: str = ""
    color_main: str = ""
    color_accent: str = ""
    signature: str = ""
    press_profile_sha256: str = ""
    press_profile_name: str = ""


def appearance_at(settings: Iterable[Setting], day: date) -> Appearance:
    """Return how documents look on ``day``."""
    values = values_at(settings, day)
    return Appearance(**{name: values.get(key, "") for name, key in setting_keys().items()})


def setting_keys() -> dict[str, str]:
    """Return the key of the setting that keeps each part."""
    return {field.name: f"{_PREFIX}{field.name}" for field in fields(Appearance)}


def checked_color(color: str) -> str:
    """Return a colour as it is kept, ``#RRGGBB`` in capitals or nothing for the theme's own.

    Raises :class:`DomainError` for anything else.
    """
    bare = color.strip()
    if bare and not _COLOR.fullmatch(bare):
        raise DomainError(f"{quoted(bare)} n’est pas une couleur. Elle s’écrit comme #16324A.")
    return bare.upper()


def checked_signature(signature: str) -> str:
    """Return a signature on one line; raises :class:`DomainError` when it is too long for it."""
    line = tidy_line(signature)
    if len(line) > LONGEST_SIGNATURE:
        raise DomainError(
            f"La signature tient sur une ligne{NBSP}: {LONGEST_SIGNATURE} caractères au plus, "
            f"il y en a {len(line)}."
        )
    return line
