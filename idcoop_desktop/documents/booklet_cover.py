"""The covers of the booklet: the first, and the back that invites others to have an idea."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.booklet_leaf import HEIGHT, INNER, MARGIN, WIDTH, Leaf
from idcoop_desktop.documents.booklet_shapes import hills
from idcoop_desktop.documents.flyer_blocks import short_address
from idcoop_desktop.documents.layout import size_of
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.pill import draw_pill
from idcoop_desktop.documents.qr import draw_qr, matrix
from idcoop_desktop.documents.typography import french

if TYPE_CHECKING:
    from idcoop_desktop.documents.booklet_content import BookletContent
    from idcoop_desktop.documents.booklet_leaf import Elements, Style
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.structure import Element

_PHOTO = 134 * MM
_NEAR = 1.2 * MM
_QUIET = 4  # modules of light ground around the code (ISO/IEC 18004)
_CODE = 44 * MM
_TITLES = (
    ("cover_kicker", "kicker", 7 * MM),
    ("cover_title", "cover_title", 42 * MM),
    ("cover_place", "cover_place", 16 * MM),
)
"""The wordings of the cover, their styles and heights."""


class CoverLeaf(Leaf):
    """The first page: the large photo, the year, the coop."""

    name, is_listed, is_numbered = "cover", False, False

    def __init__(self, style: Style, content: BookletContent) -> None:
        super().__init__(style)
        self.title = "Couverture"
        self._content = content

    def tag(self, root: Element) -> Elements:
        """The title is read first, then who signs it."""
        made: Elements = {}
        for key, role in (("cover_kicker", "P"), ("cover_title", "H1"), ("cover_place", "P")):
            made[key] = [root.add(role)]
        made["cover"] = [root.add("Figure")]
        made["logo"] = [root.add("Figure")]
        made["pill"] = [root.add("P")]
        return made

    def paint(self, page: Page) -> None:
        """Draw the photo above the title; without one, hills under the sun."""
        page.ground("band")
        photo = self._content.cover
        if photo is not None:
            frame = page.to_the_edges(Box(0, 0, WIDTH, _PHOTO))
            self.style.picture(page, "cover", photo, frame)
        else:
            hills(page, _PHOTO)
        page.wave("band", level=_PHOTO - 5 * MM, swing=5 * MM, bottom=_PHOTO + 1)
        pill = self.style.block(
            "pill", "Le nom du dispositif", self._content.brand.scheme_name, style="card_heading"
        )
        if pill is not None:
            draw_pill(page, self._content.brand, pill, Box(MARGIN, 12 * MM, INNER, 9 * MM))
        y = _PHOTO + 4 * MM
        for key, looks, height in _TITLES:
            block = self.style.worded(key, style=looks, balance=looks != "kicker")
            valign = "bottom" if looks == "cover_place" else "top"
            page.text(block, Box(MARGIN, y, INNER, height), valign=valign)
            y += height + 0.5 * MM


class BackLeaf(Leaf):
    """The last page: the call, the way to the site, whom to write to."""

    name, is_listed, is_numbered = "back", False, False

    def __init__(self, style: Style, content: BookletContent) -> None:
        super().__init__(style)
        self.title = plain(style.words("call"))
        self._content = content

    def tag(self, root: Element) -> Elements:
        """In the order of the page, from top to bottom."""
        made: Elements = {"call": [root.add("H2")], "call_body": [root.add("P")]}
        made["qr"] = [root.add("P").add("Link")]
        for key in ("scan", "address", "contact"):
            made[key] = [root.add("P")]
        return made

    def paint(self, page: Page) -> None:
        """Draw the call above the code that leads to the site."""
        page.ground("band")
        page.wave("soft", level=24 * MM, swing=-6 * MM, bottom=-page.bleed - 1)
        page.wave("paper", level=15 * MM, swing=5 * MM, bottom=-page.bleed - 1)
        code = bool(self._content.url)
        top = 46 * MM if code else 62 * MM
        call = self.style.worded("call", style="call", balance=True)
        page.text(call, Box(MARGIN, top, INNER, 28 * MM), valign="bottom")
        page.text(self._body(), Box(MARGIN, top + 32 * MM, INNER, 26 * MM))
        if code:
            self._code(page, Box(MARGIN, top + 64 * MM, _CODE, _CODE))
        contact = self._contact()
        if contact is not None:
            page.text(contact, Box(MARGIN, HEIGHT - 32 * MM, INNER, 18 * MM), valign="bottom")

    def _body(self) -> Block:
        ceiling = french(self._content.brand.ceiling)
        if not ceiling:
            body = self.style.worded("call_body_without_ceiling", style="call_body")
            return replace(body, key="call_body")
        return self.style.worded("call_body", style="call_body", values={"ceiling": ceiling})

    def _contact(self) -> Block | None:
        brand = self._content.brand
        parts = (brand.contact_line, brand.coop_name, brand.phone, brand.email, brand.signature)
        line = " · ".join(part for part in map(french, parts) if part)
        return self.style.block(
            "contact", "La ligne de contact", line, style="contact", balance=True
        )

    def _code(self, page: Page, card: Box) -> None:
        """Draw the code in its card, the invitation to scan it at its right."""
        url, element = self._content.url, page.element("qr")
        page.card(card, radius=3 * MM, fill="card")
        modules = len(matrix(url))
        size = card.width * modules / (modules + 2 * _QUIET)
        pad = (card.width - size) / 2
        words = plain(self.style.words("link"))
        element.alt = f"{words}\u00a0: {url}"
        x, y = card.x + pad, page.up(card.bottom - pad)
        with page.canvas.tag(element):
            draw_qr(page.canvas, url, x, y, size, color=page.color("heading"))
        page.canvas.link(element, url, (x, y, x + size, y + size), words)
        left = card.right + 6 * MM
        side = Box(left, card.y, MARGIN + INNER - left, card.height / 2 - _NEAR)
        page.text(self.style.worded("scan", style="cover_place"), side, valign="bottom")
        address = self.style.block(
            "address", "L’adresse du site", short_address(url), style="contact"
        )
        below = side._replace(y=card.y + card.height / 2 + _NEAR)
        if address is not None and size_of(address, below.width).fits(below.width, below.height):
            page.text(address, below)
