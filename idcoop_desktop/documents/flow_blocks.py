"""Blocks of a flowing document that are never parted: pictures, figures to remember, cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flow_layout import Strip
from idcoop_desktop.documents.flow_text import white_above
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.typography import french

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import FlyerPhoto
    from idcoop_desktop.documents.flow import Cards, Figures, Pictures
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_layout import Run
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.paragraphs import TaggedParagraph

GAP = 4 * MM
RADIUS = 3.5 * MM
_ABOVE = 5 * MM
_UNDER_PICTURE = 1.4 * MM
_PAD = 4.5 * MM
_FIGURE_PAD = 2.6 * MM
_BADGE = 5.4 * MM
_ON_CARD = 2


@dataclass(frozen=True, eq=False)
class _Frame:
    """A picture, the width of its frame, its badge and its caption."""

    photo: FlyerPhoto
    width: float
    badge: TaggedParagraph | None
    caption: TaggedParagraph | None


@dataclass(frozen=True, eq=False)
class PicturesSetting:
    """Pictures side by side."""

    key: str
    label: str
    frames: tuple[_Frame, ...]
    height: float
    strips: tuple[Strip, ...]
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the pictures, each with what is said of it."""
        x = run.x
        for frame in self.frames:
            place = Box(x, run.tops[0], frame.width, self.height)
            painter.picture(frame.photo, place, radius=RADIUS)
            self._words(painter, frame, x, run.tops[0] + self.height)
            x += frame.width + GAP

    def _words(self, painter: FlowPainter, frame: _Frame, x: float, bottom: float) -> None:
        if frame.badge is not None:
            _draw_badge(painter, frame.badge, x, bottom)
        if frame.caption is not None:
            box = Box(x, bottom + _UNDER_PICTURE, frame.width, frame.caption.height)
            painter.lines(frame.caption, box, painter.parent.add("Caption"), key="caption")


@dataclass(frozen=True, eq=False)
class _Told:
    """A card: a large text over a small one, or a heading over paragraphs."""

    head: TaggedParagraph | None
    rest: tuple[TaggedParagraph, ...]
    gap: float

    @property
    def height(self) -> float:
        """Its height in points, without the white around it."""
        parts = [self.head, *self.rest] if self.head else [*self.rest]
        return sum(float(part.height) for part in parts) + self.gap * (len(parts) - 1)


@dataclass(frozen=True, eq=False)
class CardsSetting:
    """Cards side by side, of one height; figures are a list, other cards have headings."""

    key: str
    label: str
    cards: tuple[_Told, ...]
    width: float
    pad: float
    strips: tuple[Strip, ...]
    figures: bool = False
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the cards from left to right."""
        height = self.strips[0].height
        listed = painter.parent.add("L") if self.figures else None
        for number, card in enumerate(self.cards):
            box = Box(run.x + number * (self.width + GAP), run.tops[0], self.width, height)
            painter.page.card(box, radius=RADIUS, fill="card", outline="glow")
            item = listed.add("LI") if listed else painter.parent
            roles = ("Lbl", "LBody") if self.figures else ("H2", "P")
            y = box.y + self.pad
            for role, words in self._parts(card, roles):
                inside = Box(box.x + self.pad, y, box.width - 2 * self.pad, words.height)
                painter.lines(words, inside, item.add(role), key=self.key, layer=_ON_CARD)
                y += words.height + card.gap

    def _parts(self, card: _Told, roles: tuple[str, str]) -> list[tuple[str, TaggedParagraph]]:
        head = [(roles[0], card.head)] if card.head else []
        return [*head, *((roles[1], words) for words in card.rest)]


@dataclass(frozen=True, eq=False)
class SpaceSetting:
    """Nothing, of some height."""

    strips: tuple[Strip, ...]
    key: str = "space"
    label: str = "Un espace"
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw nothing."""


def set_pictures(pictures: Pictures, width: float, setter: Typesetter) -> PicturesSetting:
    """Set pictures side by side; captions make the strip as high as the longest wants."""
    count = len(pictures.photos)
    shares = pictures.shares or (1,) * count
    room = width - GAP * (count - 1)
    frames = []
    for (photo, badge), share in zip(pictures.photos, shares, strict=True):
        wide = room * share / sum(shares)
        frames.append(
            _Frame(
                photo,
                wide,
                _maybe(setter, badge, "card_heading", wide, "L’étiquette d’une photo"),
                _maybe(setter, photo.caption, "caption", wide, "La légende d’une photo"),
            )
        )
    captions = [frame.caption.height for frame in frames if frame.caption]
    below = max(captions) + _UNDER_PICTURE if captions else 0
    strips = (Strip(pictures.height + below, _ABOVE),) if frames else ()
    return PicturesSetting(pictures.key, "Une photo", tuple(frames), pictures.height, strips)


def set_figures(figures: Figures, width: float, setter: Typesetter) -> CardsSetting:
    """Set figures on cards; those without value or words are left out."""
    told = [pair for pair in figures.figures if any(map(french, pair))]
    wide = _card_width(width, len(told))
    inner = wide - 2 * _FIGURE_PAD
    cards = tuple(
        _Told(
            _maybe(setter, value, "figure", inner, "Un chiffre"),
            tuple(filter(None, [_maybe(setter, words, "figure_label", inner, "Un chiffre")])),
            gap=0.8 * MM,
        )
        for value, words in told
    )
    strips = _card_strip(cards, _FIGURE_PAD)
    return CardsSetting(figures.key, "Un chiffre", cards, wide, _FIGURE_PAD, strips, figures=True)


def set_cards(cards: Cards, width: float, setter: Typesetter) -> CardsSetting:
    """Set cards side by side."""
    wide = _card_width(width, len(cards.cards))
    inner = wide - 2 * _PAD
    heading, body = setter.style("card_heading"), setter.style("card_body")
    told = tuple(
        _Told(
            setter.paragraph(card.heading, heading, inner, key=card.key, label=card.label),
            tuple(
                setter.paragraph(text, body, inner, key=card.key, label=card.label)
                for text in card.paragraphs
            ),
            gap=white_above(body) * 0.6,
        )
        for card in cards.cards
    )
    label = cards.cards[0].label if cards.cards else "Un encadré"
    return CardsSetting(cards.key, label, told, wide, _PAD, _card_strip(told, _PAD))


def _draw_badge(painter: FlowPainter, badge: TaggedParagraph, x: float, bottom: float) -> None:
    """A word on a light ground in the lower left corner of a picture."""
    wide = badge.minWidth() + 5 * MM
    pill = Box(x + 2 * MM, bottom - _BADGE - 2 * MM, wide, _BADGE)
    painter.page.card(pill, radius=_BADGE / 2, fill="card")
    box = Box(pill.x + 2.5 * MM, pill.y + (_BADGE - badge.height) / 2, wide, badge.height)
    painter.lines(badge, box, painter.parent.add("Caption"), key="badge", layer=_ON_CARD)


def _maybe(
    setter: Typesetter, text: str, style: str, width: float, label: str
) -> TaggedParagraph | None:
    if not french(text):
        return None
    return setter.paragraph(text, setter.style(style), width, key=style, label=label)


def _card_width(width: float, count: int) -> float:
    return (width - GAP * (count - 1)) / max(1, count)


def _card_strip(cards: tuple[_Told, ...], pad: float) -> tuple[Strip, ...]:
    return (Strip(max(card.height for card in cards) + 2 * pad, _ABOVE),) if cards else ()
