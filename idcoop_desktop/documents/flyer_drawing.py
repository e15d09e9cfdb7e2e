"""Drawing a flyer from its plan, block by block; what is read when was settled beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.crops import logo, prepare
from idcoop_desktop.documents.flyer_plan import BAND_TOP, INNER, MARGIN, PAGE
from idcoop_desktop.documents.layout import measure
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.qr import draw_qr, matrix
from idcoop_desktop.documents.shapes import house, wave

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import FlyerContent, FlyerPhoto
    from idcoop_desktop.documents.flyer_blocks import Blocks
    from idcoop_desktop.documents.flyer_plan import Plan
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.theme import Theme

_ON_PHOTO, _ON_CARD = 2, 3
_PILL_TOP, _PILL_HEIGHT, _MARK = 12.5 * MM, 10.5 * MM, 7.2 * MM
_CARD_PAD, _LABEL_HEIGHT = 1.5 * MM, 8.4 * MM
_CAPTION_GAP, _CAPTION_LINES, _LEAST_FRAME = 1.2 * MM, 2, 24 * MM
_QR_CARD = 37 * MM
_QUIET = 4  # modules of light ground around the code (ISO/IEC 18004)
_CALL_WIDTH = INNER - _QR_CARD - 12 * MM


class FlyerPainter:
    """One flyer on one page."""

    def __init__(
        self, page: Page, content: FlyerContent, theme: Theme, blocks: Blocks, plan: Plan, dpi: int
    ) -> None:
        """``dpi`` is the finest resolution photos are embedded at."""
        self._page, self._content, self._theme = page, content, theme
        self._blocks, self._plan, self._dpi = blocks, plan, dpi

    def paint(self) -> None:
        """Draw everything, from the back to the front."""
        page, plan = self._page, self._plan
        canvas = page.canvas
        canvas.setFillColor(page.color("paper"))
        canvas.rect(0, 0, page.width, page.height, stroke=0, fill=1)
        self._photo("hero", self._content.hero, plan.hero)
        wave(
            canvas,
            width=page.width,
            level=page.up(plan.hero.bottom - 7 * MM),
            swing=6.5 * MM,
            bottom=page.up(plan.hero.bottom + 1),
            color=page.color("paper"),
        )
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
        page, block = self._page, self._blocks["pill"]
        mark = self._mark_width()
        words = fonts.width(plain(block.paragraphs[0]), block.style.font, block.style.size)
        start = MARGIN + 3.4 * MM + mark + 2.2 * MM
        width = min(words + 1, MARGIN + INNER - start - 5 * MM)
        pill = Box(MARGIN, _PILL_TOP, start + width + 5 * MM - MARGIN, _PILL_HEIGHT)
        page.card(pill, radius=_PILL_HEIGHT / 2, fill="card")
        self._mark(MARGIN + 3.4 * MM)
        self._text(
            "pill", Box(start, _PILL_TOP, width, _PILL_HEIGHT), valign="middle", layer=_ON_PHOTO
        )

    def _mark_width(self) -> float:
        data = self._content.brand.logo
        if data is None:
            return _MARK
        width, height = logo(data, height=_MARK, max_width=26 * MM).getSize()
        return min(26 * MM, _MARK * width / height)

    def _mark(self, x: float) -> None:
        """The coop's logo, else the little house."""
        page, data = self._page, self._content.brand.logo
        top = _PILL_TOP + (_PILL_HEIGHT - _MARK) / 2
        if data is None:
            bottom = page.up(top + _MARK)
            colors = {"walls": page.color("heading"), "heart": page.color("glow")}
            house(page.canvas, x, bottom, _MARK, **colors)
            return
        image = logo(data, height=_MARK, max_width=26 * MM)
        width = self._mark_width()
        height = width * image.getSize()[1] / image.getSize()[0]
        box = Box(x, top + (_MARK - height) / 2, width, height)
        page.picture("logo", image, box, alt=f"Logo de {self._content.brand.coop_name}")

    def _figures(self) -> None:
        lower = self._figures_shift()
        for number, card in enumerate(self._plan.cards, start=1):
            self._page.card(card, radius=4 * MM, fill="card", outline="glow")
            inside = card._replace(x=card.x + _CARD_PAD, width=card.width - 2 * _CARD_PAD)
            value = inside._replace(y=card.y + 1.6 * MM + lower, height=9.4 * MM)
            label = inside._replace(y=card.y + 11 * MM + lower, height=_LABEL_HEIGHT - lower)
            self._text(f"figure_{number}", value, valign="middle", layer=_ON_CARD)
            self._text(f"figure_label_{number}", label, layer=_ON_CARD)

    def _figures_shift(self) -> float:
        """How much lower figures sit when all their labels are short, to look centred."""
        tallest = 0.0
        for number, card in enumerate(self._plan.cards, start=1):
            label = self._blocks.get(f"figure_label_{number}")
            if label is not None:
                tallest = max(tallest, measure(label, card.width - 2 * _CARD_PAD).height)
        return max(0, (_LABEL_HEIGHT - tallest) / 2)

    def _telling(self) -> None:
        page, plan = self._page, self._plan
        self._text("place", plan.place, valign="bottom")
        page.text(plan.title_block, plan.title)
        self._text("lead", plan.lead)
        page.text(plan.story_block, plan.story)
        if self._blocks.get("quote") is not None:
            bottom = plan.author.bottom if self._blocks.get("author") else plan.quote.bottom
            bar = Box(plan.quote.x - 6 * MM, plan.quote.y, 2.2 * MM, bottom - plan.quote.y)
            page.card(bar, radius=1.1 * MM, fill="glow")
        self._text("quote", plan.quote)
        self._text("author", plan.author)
        self._text("credit", plan.credit)

    def _side_photos(self) -> None:
        frames = zip(self._plan.frames, self._content.photos, strict=True)
        for number, (whole, (photo, _)) in enumerate(frames, start=1):
            frame = self._above_caption(number, whole)
            self._photo(f"photo_{number}", photo, frame, radius=4 * MM)
            badge = self._blocks.get(f"badge_{number}")
            if badge is not None:
                words = measure(badge, frame.width).widest_word + 1
                pill = Box(frame.x + 2 * MM, frame.bottom - 7 * MM, words + 5 * MM, 5.2 * MM)
                self._page.card(pill, radius=2.6 * MM, fill="card")
                inside = Box(pill.x + 2.5 * MM, pill.y, words, pill.height)
                self._text(badge.key, inside, valign="middle", layer=_ON_PHOTO)

    def _above_caption(self, number: int, whole: Box) -> Box:
        """Print the caption under a photo when the photo stays large enough; return its frame."""
        block = self._blocks.get(f"caption_{number}")
        if block is None:
            return whole
        height = measure(block, whole.width).height
        left = whole.height - height - _CAPTION_GAP
        lines = round(height / block.style.leading)
        fits = measure(block, whole.width).fits(whole.width, height)
        if lines > _CAPTION_LINES or left < _LEAST_FRAME or not fits:
            return whole
        self._text(block.key, Box(whole.x, whole.bottom - height, whole.width, height))
        return whole._replace(height=left)

    def _band(self) -> None:
        page = self._page
        wave(
            page.canvas,
            width=page.width,
            level=page.up(BAND_TOP + 3 * MM),
            swing=4 * MM,
            bottom=0,
            color=page.color("band"),
        )
        self._text("call", Box(MARGIN, BAND_TOP + 10 * MM, _CALL_WIDTH, 17.6 * MM), valign="bottom")
        self._text("call_body", Box(MARGIN, BAND_TOP + 30.4 * MM, _CALL_WIDTH, 16.5 * MM))
        self._text(
            "contact", Box(MARGIN, PAGE[1] - 11 * MM, _CALL_WIDTH, 4.2 * MM), valign="bottom"
        )

    def _code(self) -> None:
        page, url = self._page, self._content.url
        card = Box(MARGIN + INNER - _QR_CARD, BAND_TOP + 7.6 * MM, _QR_CARD, _QR_CARD)
        modules = len(matrix(url))
        size = _QR_CARD * modules / (modules + 2 * _QUIET)
        pad = (_QR_CARD - size) / 2
        page.card(card, radius=3 * MM, fill="card")
        words = plain(self._theme.text("link", coop=self._content.brand.coop_name))
        element = page.element("qr")
        element.alt = f"{words}\u00a0: {url}"
        x, y = card.x + pad, page.up(card.bottom - pad)
        with page.canvas.tag(element):
            draw_qr(page.canvas, url, x, y, size, color=page.color("heading"))
        page.canvas.link(element, url, (x, y, x + size, y + size), words)
        below = Box(card.x - 3 * MM, card.bottom + 1.2 * MM, _QR_CARD + 6 * MM, 4.4 * MM)
        self._text("scan", below, valign="middle")
        block = self._blocks["address"]
        if measure(block, below.width).fits(below.width, block.style.leading):
            self._text("address", below._replace(y=below.bottom, height=block.style.leading))
