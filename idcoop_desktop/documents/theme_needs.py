"""What each kind of document asks of a theme: styles, the grounds they lie on, texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALLEST = 0.78
"""How far a text may shrink to fit its block."""

COLORS = ("paper", "card", "band", "ink", "heading", "soft", "accent", "glow", "on_band")


class Needs(NamedTuple):
    """Styles with the colours they are read on, texts with the placeholders they may hold."""

    styles: Mapping[str, tuple[str, ...]]
    texts: Mapping[str, frozenset[str]]


_NOTHING: frozenset[str] = frozenset()

NEEDS: Mapping[str, Needs] = {
    "flyer": Needs(
        styles={
            "pill": ("card",),
            "place": ("paper",),
            "title": ("paper",),
            "title_long": ("paper",),
            "lead": ("paper",),
            "body": ("paper",),
            "body_wide": ("paper",),
            "quote": ("paper",),
            "author": ("paper",),
            "badge": ("card",),
            "credit": ("paper",),
            "figure": ("card",),
            "figure_label": ("card",),
            "call": ("band",),
            "call_body": ("band",),
            "contact": ("band",),
            "scan": ("band",),
            "address": ("band",),
        },
        texts={
            "pill": frozenset({"scheme", "coop"}),
            "call": frozenset({"scheme", "coop"}),
            "call_body": frozenset({"scheme", "coop", "ceiling"}),
            "call_body_without_ceiling": frozenset({"scheme", "coop"}),
            "scan": _NOTHING,
            "link": frozenset({"coop"}),
            "subject": frozenset({"scheme"}),
        },
    ),
    "sheet": Needs(
        styles={
            "coop": ("paper",),
            "title": ("paper",),
            "lead": ("paper",),
            "heading": ("paper",),
            "body": ("paper",),
            "code": ("card",),
            "code_label": ("card",),
            "foot": ("paper",),
        },
        texts={
            "title": _NOTHING,
            "subject": _NOTHING,
            "lead": frozenset({"coop"}),
            "code_label": _NOTHING,
            "purpose_heading": _NOTHING,
            "purpose_1": _NOTHING,
            "purpose_2": _NOTHING,
            "keep_heading": _NOTHING,
            "keep_1": _NOTHING,
            "keep_2": _NOTHING,
            "keep_3": _NOTHING,
            "never_heading": _NOTHING,
            "never_1": _NOTHING,
            "never_2": _NOTHING,
            "foot": frozenset({"date", "coop"}),
        },
    ),
}
