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
    "letter": Needs(
        styles={
            "coop": ("paper",),
            "head": ("paper",),
            "address": ("paper",),
            "date": ("paper",),
            "title": ("paper",),
            "place": ("paper",),
            "body": ("paper",),
            "heading": ("paper",),
            "fact_name": ("card",),
            "fact": ("card",),
        },
        texts={
            "document_title": frozenset({"project"}),
            "document_subject": _NOTHING,
            "date": frozenset({"date"}),
            "title": frozenset({"project"}),
            "greeting": _NOTHING,
            "intro_granted": frozenset({"scheme"}),
            "intro_complement": frozenset({"scheme"}),
            "intro_refused": frozenset({"scheme"}),
            "intro_postponed": frozenset({"scheme"}),
            "fact_outcome": _NOTHING,
            "outcome_granted": _NOTHING,
            "outcome_complement": _NOTHING,
            "outcome_refused": _NOTHING,
            "outcome_postponed": _NOTHING,
            "fact_date": _NOTHING,
            "fact_by": _NOTHING,
            "fact_amount": _NOTHING,
            "fact_total": _NOTHING,
            "fact_reconsider": _NOTHING,
            "without_money": _NOTHING,
            "reason_heading": _NOTHING,
            "conditions_heading": _NOTHING,
            "support_heading": _NOTHING,
            "next_heading_granted": _NOTHING,
            "next_heading_refused": _NOTHING,
            "next_heading_postponed": _NOTHING,
            "start": _NOTHING,
            "keep_invoices": _NOTHING,
            "take_photos": _NOTHING,
            "close_refused": _NOTHING,
            "contact": frozenset({"contact"}),
            "farewell": _NOTHING,
            "signed_for": frozenset({"coop"}),
        },
    ),
}
