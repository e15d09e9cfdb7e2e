"""A theme in other sizes: each document sets its own, the theme keeps colours and faces."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.documents.theme import Theme


def resized(
    theme: Theme, sizes: Mapping[str, float], *, like: Mapping[str, str] | None = None
) -> Theme:
    """Return the theme with styles in other sizes (points), their leading in proportion.

    ``like`` gives a style the face and colour of another one, checked on load for its ground.
    """
    styles = dict(theme.styles)
    for name, size in sizes.items():
        style = styles[name]
        factor = size / style.size
        styles[name] = replace(
            style,
            size=size,
            leading=style.leading * factor,
            space_after=style.space_after * factor,
        )
    for name, other in (like or {}).items():
        model = theme.styles[other]
        styles[name] = replace(styles[name], font=model.font, color=model.color)
    return replace(theme, styles=styles)
