"""The foot of a fact sheet's last page: an invitation, whom to ask, and a QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flow_text import white_above
from idcoop_desktop.documents.flyer_blocks import short_address
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.qr import draw_qr, matrix
from idcoop_desktop.documents.typography import french

if TYPE_CHECKING:
    from idcoop_desktop.documents.fact_sheet import FactSheetContent
    from idcoop_desktop.documents.flow import Paper
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.paragraphs import TaggedParagraph

_CODE = 25 * MM
_TO_CODE = 10 * MM
_SWING = 3.4 * MM
_ABOVE, _BELOW = 10 * MM, 14 * MM
_QUIET = 4  # modules of light ground around the code (ISO/IEC 18004)


def call_height(content: FactSheetContent, setter: Typesetter, paper: Paper) -> float:
    """Return how much of the foot of the page the invitation takes, in points."""
    told = sum(gap + float(words.height) for _, words, gap in _words(content, setter, paper))
    return _ABOVE + max(told, _CODE if content.url else 0) + _BELOW


def draw_call(painter: FlowPainter, content: FactSheetContent) -> None:
    """Draw the invitation across the foot of the page."""
    page, paper = painter.page, painter.paper
    top = paper.height - call_height(content, painter.setter, paper)
    page.wave("band", level=top + _SWING, swing=_SWING, bottom=paper.height + page.bleed)
    y = top + _ABOVE
    for role, words, gap in _words(content, painter.setter, paper):
        y += gap
        box = Box(paper.side, y, _width(content, paper), words.height)
        painter.lines(words, box, painter.parent.add(role), key="call")
        y += words.height
    if content.url:
        _code(painter, content, Box(paper.width - paper.side - _CODE, top + _ABOVE, _CODE, _CODE))


def _width(content: FactSheetContent, paper: Paper) -> float:
    return paper.inner - (_CODE + _TO_CODE if content.url else 0)


def _words(
    content: FactSheetContent, setter: Typesetter, paper: Paper
) -> list[tuple[str, TaggedParagraph, float]]:
    """Role, text and the white above it, in points."""
    brand, width = content.brand, _width(content, paper)
    names = {"scheme": brand.scheme_name, "coop": brand.coop_name}
    call, contact = setter.style("call"), setter.style("contact")
    title = setter.paragraph(
        setter.theme.text("call", **names), call, width, key="call", label="L’invitation"
    )
    site = short_address(content.url) if content.url else ""
    lines = ((brand.contact_line, brand.coop_name), (brand.phone, brand.email), (site,))
    told = [" · ".join(filter(None, map(french, line))) for line in lines]
    first = white_above(contact) + 2
    return [("H2", title, 0.0)] + [
        (
            "P",
            setter.paragraph(line, contact, width, key="contact", label="Les coordonnées"),
            first if number == 0 else 1.0,
        )
        for number, line in enumerate(filter(None, told))
    ]


def _code(painter: FlowPainter, content: FactSheetContent, card: Box) -> None:
    page, url = painter.page, content.url
    modules = len(matrix(url))
    size = card.width * modules / (modules + 2 * _QUIET)
    pad = (card.width - size) / 2
    page.card(card, radius=2.5 * MM, fill="card")
    words = plain(painter.theme.text("link", coop=content.brand.coop_name))
    element = painter.parent.add("P").add("Link", alt=f"{words}\u00a0: {url}")
    x, y = card.x + pad, page.up(card.bottom - pad)
    with page.canvas.tag(element):
        draw_qr(page.canvas, url, x, y, size, color=page.color("heading"))
    page.canvas.link(element, url, (x, y, x + size, y + size), words)
