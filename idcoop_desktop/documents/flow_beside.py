"""Text of a flowing document with a card at its right, for short texts under headings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flow_blocks import RADIUS
from idcoop_desktop.documents.flow_layout import Strip, stacked
from idcoop_desktop.documents.flow_text import white_above
from idcoop_desktop.documents.page import Box

if TYPE_CHECKING:
    from idcoop_desktop.documents.flow import Beside
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_layout import Run, Setting
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.paragraphs import TaggedParagraph

_SHARE, _GAP, _PAD = 0.37, 8 * MM, 5 * MM
_ABOVE = 6 * MM
_BETWEEN = 3.4 * MM
_ON_CARD = 2


@dataclass(frozen=True, eq=False)
class BesideSetting:
    """The settings of the text, and the texts of the card with the white above each (points)."""

    key: str
    label: str
    settings: tuple[Setting, ...]
    told: tuple[tuple[str, TaggedParagraph, float], ...]
    card: tuple[float, float]
    strips: tuple[Strip, ...]
    text_height: float
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the text, then the card."""
        width, height = self.card
        runs, _ = stacked(self.settings, x=run.x, y=run.tops[0], width=run.width - width - _GAP)
        for one in runs:
            one.setting.draw(painter, one)
        card = Box(run.x + run.width - width, run.tops[0], width, height)
        painter.page.card(card, radius=RADIUS, fill="card", outline="glow")
        y = card.y + _PAD
        for role, words, above in self.told:
            y += above
            box = Box(card.x + _PAD, y, width - 2 * _PAD, words.height)
            painter.lines(words, box, painter.parent.add(role), key=self.key, layer=_ON_CARD)
            y += words.height


def set_beside(beside: Beside, width: float, setter: Typesetter) -> BesideSetting:
    """Set a text with its card; the strip is as high as the higher of the two."""
    wide = (width - _GAP) * _SHARE
    inner = wide - 2 * _PAD
    heading, body = setter.style("card_heading"), setter.style("card_body")
    told: list[tuple[str, TaggedParagraph, float]] = []
    for card in beside.cards:
        head = setter.paragraph(card.heading, heading, inner, key=card.key, label=card.label)
        told.append(("H2", head, _BETWEEN if told else 0))
        told += [
            (
                "P",
                setter.paragraph(text, body, inner, key=card.key, label=card.label),
                white_above(body) * 0.4,
            )
            for text in card.paragraphs
        ]
    height = 2 * _PAD + sum(float(words.height) + above for _, words, above in told)
    settings = tuple(piece.set_in(width - wide - _GAP, setter) for piece in beside.pieces)
    settings = tuple(setting for setting in settings if setting.strips)
    _, end = stacked(settings, x=0, y=0, width=width - wide - _GAP)
    strips = (Strip(max(end, height), _ABOVE),)
    label = beside.cards[0].label if beside.cards else "Un encadré"
    return BesideSetting(beside.key, label, settings, tuple(told), (wide, height), strips, end)
