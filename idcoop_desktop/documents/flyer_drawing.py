"""Drawing a flyer from its plan, block by block; what is read when was settled beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.crops import prepare
from idcoop_desktop.documents.flyer_near import name_above
from idcoop_desktop.documents.layout import fit, measure
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.pill import draw_pill
from idcoop_desktop.documents.qr import draw_qr, matrix

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import FlyerContent, FlyerPhoto
    from idcoop_desktop.documents.flyer_blocks import Blocks
    from idcoop_desktop.documents.flyer_plan import Measures, Plan
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.theme import Theme

_ON_PHOTO, _ON_CARD = 2, 3
_PILL_TOP, _PILL_HEIGHT = 12.5, 10.5
_CALL_TO_CODE = 12
_CARD_PAD = 1.5
_CAPTION_GAP, _CAPTION_LINES, _LEAST_FRAME = 1.2, 2, 24
_QUIET = 4  # modules of light ground around the code (ISO/IEC 18004)


class FlyerPainter:
    """One flyer on one page."""

    def __init__(
        self,
        page: Page,
        content: FlyerContent,
        theme: Theme,
        blocks: Blocks,
        plan: Plan,
        *,
        measures: Measures,
        dpi: int,
    ) -> None:
        """``dpi`` is the finest resolution photos are embedded at."""
        self._page, self._content, self._theme = page, content, theme
        self._blocks, self._plan, self._dpi = blocks, plan, dpi
        self._measures, self._in_points = measures, measures.points
        self._margin, self._inner = (
            measures.points(measures.margin),
            measures.points(measures.inner),
        )
        self._band_top = measures.points(measures.band_top)
        self._call_width = self._inner - measures.points(measures.code + _CALL_TO_CODE)

    def paint(self) -> None:
        """Draw everything, from the back to the front."""
        page, hero, pt = self._page, self._plan.hero, self._in_points
        page.ground("paper")
        self._photo("hero", self._content.hero, page.to_the_edges(hero))
        page.wave("paper", level=hero.bottom - pt(7), swing=pt(6.5), bottom=hero.bottom + 1)
        self._pill()
        self._figures()
        self._telling()
        self._side_photos()
        self._band()
        self._code()

    def _photo(self, key: str, photo: FlyerPhoto, box: Box, radius: float = 0) -> None:
        image = prepare(
            photo.jpeg,
            box.width,
            box.height,
            focal=photo.focal,
            hidden=photo.hidden,
            dpi=self._dpi,
        )
        self._page.picture(key, image, box, alt=photo.alt, radius=radius)

    def _text(self, key: str, box: Box, *, valign: str = "top", layer: int = 1) -> None:
        block = self._blocks.get(key)
        if block is not None:
            self._page.text(block, box, valign=valign, layer=layer)

    def _pill(self) -> None:
        pt = self._in_points
        room = Box(self._margin, pt(_PILL_TOP), self._inner, pt(_PILL_HEIGHT))
        draw_pill(self._page, self._content.brand, self._blocks["pill"], room)

    def _figures(self) -> None:
        lower, pt = self._figures_shift(), self._in_points
        for number, card in enumerate(self._plan.cards, start=1):
            self._page.card(card, radius=pt(4), fill="card", outline="glow")
            inside = card._replace(x=card.x + pt(_CARD_PAD), width=card.width - 2 * pt(_CARD_PAD))
            value = inside._replace(y=card.y + pt(1.6) + lower, height=pt(9.4))
            label = inside._replace(
                y=card.y + pt(11) + lower, height=pt(self._measures.card_label) - lower
            )
            self._text(f"figure_{number}", value, valign="middle", layer=_ON_CARD)
            self._text(f"figure_label_{number}", label, layer=_ON_CARD)

    def _figures_shift(self) -> float:
        """How much lower figures sit when all their labels are short, to look centred."""
        tallest, pt = 0.0, self._in_points
        for number, card in enumerate(self._plan.cards, start=1):
            label = self._blocks.get(f"figure_label_{number}")
            if label is not None:
                tallest = max(tallest, measure(label, card.width - 2 * pt(_CARD_PAD)).height)
        return max(0, (pt(self._measures.card_label) - tallest) / 2)

    def _telling(self) -> None:
        page, plan, pt = self._page, self._plan, self._in_points
        self._text("place", plan.place, valign="bottom")
        page.text(plan.title_block, plan.title)
        self._text("lead", plan.lead)
        page.text(plan.story_block, plan.story)
        if self._blocks.get("quote") is not None:
            bottom = plan.author.bottom if self._blocks.get("author") else plan.quote.bottom
            bar = Box(plan.quote.x - pt(6), plan.quote.y, pt(2.2), bottom - plan.quote.y)
            page.card(bar, radius=pt(1.1), fill="glow")
        self._text("quote", plan.quote)
        self._text("author", plan.author)
        self._text("credit", plan.credit)

    def _side_photos(self) -> None:
        pt, frames = self._in_points, zip(self._plan.frames, self._content.photos, strict=True)
        for number, (whole, (photo, _)) in enumerate(frames, start=1):
            frame = self._above_caption(number, whole)
            self._photo(f"photo_{number}", photo, frame, radius=pt(4))
            badge = self._blocks.get(f"badge_{number}")
            if badge is not None:
                words = measure(badge, frame.width).widest_word + 1
                pill = Box(frame.x + pt(2), frame.bottom - pt(7), words + pt(5), pt(5.2))
                self._page.card(pill, radius=pt(2.6), fill="card")
                inside = Box(pill.x + pt(2.5), pill.y, words, pill.height)
                self._text(badge.key, inside, valign="middle", layer=_ON_PHOTO)

    def _above_caption(self, number: int, whole: Box) -> Box:
        """Print the caption under a photo when the photo stays large enough; return its frame."""
        block = self._blocks.get(f"caption_{number}")
        if block is None:
            return whole
        height = measure(block, whole.width).height
        left = whole.height - height - self._in_points(_CAPTION_GAP)
        lines = round(height / block.style.leading)
        fits = measure(block, whole.width).fits(whole.width, height)
        if lines > _CAPTION_LINES or left < self._in_points(_LEAST_FRAME) or not fits:
            return whole
        self._text(block.key, Box(whole.x, whole.bottom - height, whole.width, height))
        return whole._replace(height=left)

    def _band(self) -> None:
        page, pt, x, top = self._page, self._in_points, self._margin, self._band_top
        page.wave("band", level=top + pt(3), swing=pt(4), bottom=page.height + page.bleed)
        measures = self._measures
        rows = (
            ("call", measures.call, "bottom"),
            ("call_body", measures.call_body, "top"),
            ("contact", measures.contact, "bottom"),
        )
        for key, (below, height), valign in rows:
            box = Box(x, top + pt(below), self._call_width, pt(height))
            if key == "call" and self._blocks.get("addressee") is not None:
                box = self._addressee(box)
            self._text(key, box, valign=valign)

    def _addressee(self, call: Box) -> Box:
        """Name the residence above the invitation, whose own place is returned."""
        height = fit(self._blocks["call"], call.width, call.height).height
        call = call._replace(y=call.bottom - height, height=height)
        block = self._blocks["addressee"]
        self._text("addressee", name_above(block, call, self._measures))
        return call

    def _code(self) -> None:
        page, url, pt = self._page, self._content.url, self._in_points
        side = pt(self._measures.code)
        top = self._band_top + pt(self._measures.code_top)
        card = Box(self._margin + self._inner - side, top, side, side)
        modules = len(matrix(url))
        size = side * modules / (modules + 2 * _QUIET)
        pad = (side - size) / 2
        page.card(card, radius=pt(3), fill="card")
        words = plain(self._theme.text("link", coop=self._content.brand.coop_name))
        element = page.element("qr")
        element.alt = f"{words}\u00a0: {url}"
        x, y = card.x + pad, page.up(card.bottom - pad)
        with page.canvas.tag(element):
            draw_qr(page.canvas, url, x, y, size, color=page.color("heading"))
        page.canvas.link(element, url, (x, y, x + size, y + size), words)
        line = max(pt(4.4), self._blocks["scan"].style.leading)
        below = Box(card.x - pt(3), card.bottom + pt(1.2), side + pt(6), line)
        self._text("scan", below, valign="middle")
        block = self._blocks["address"]
        if measure(block, below.width).fits(below.width, block.style.leading):
            self._text("address", below._replace(y=below.bottom, height=block.style.leading))
