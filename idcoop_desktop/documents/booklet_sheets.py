"""The pages of the booklet on paper: one after the other, or two a side to be folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM, Placed
from idcoop_desktop.documents.booklet_leaf import FOOT, HEIGHT, INNER, MARGIN, WIDTH
from idcoop_desktop.documents.canvas import TaggedCanvas
from idcoop_desktop.documents.impose import sides
from idcoop_desktop.documents.layout import Block, fit
from idcoop_desktop.documents.marks import Sheet
from idcoop_desktop.documents.page import Page
from idcoop_desktop.documents.theme import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.documents.booklet_leaf import Leaf, Style
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.domain.publications import Variant

_PAPER = (297 * MM, 210 * MM)
_FOLD = _PAPER[0] / 2
_SPARE = _FOLD - WIDTH
"""What A4 is wider than two A5 pages, on each side: grounds run over it."""
_NUMBER = 14 * MM
_LINE = 5 * MM


def single_pages(
    leaves: Sequence[Leaf], style: Style, metadata: Metadata, variant: Variant
) -> tuple[bytes, list[Audit]]:
    """Draw one page after the other, exact or with bleed and marks."""
    sheet = Sheet(metadata, style.theme, (WIDTH, HEIGHT), variant)
    canvas = sheet.canvas
    for number, leaf in enumerate(leaves, start=1):
        page = sheet.page(leaf.tag(canvas.root))
        canvas.place(leaf.name, leaf.title)
        _draw(page, leaf, style, number)
    _label(canvas, len(leaves))
    return sheet.finished(), list(sheet.audits)


def folded_sheets(
    leaves: Sequence[Leaf], style: Style, metadata: Metadata
) -> tuple[bytes, list[Audit]]:
    """Draw two pages a side; what is read first was settled before anything is drawn."""
    canvas = TaggedCanvas(metadata, page_size=_PAPER, font=style.theme.styles["body"].font)
    elements = [leaf.tag(canvas.root) for leaf in leaves]
    audits = []
    order = sides(len(leaves))
    for rank, pair in enumerate(order, start=1):
        for index, left, right in ((pair[0], _SPARE, 0.0), (pair[1], 0.0, _SPARE)):
            leaf = leaves[index]
            page = Page.themed(canvas, (WIDTH, HEIGHT), style.theme, elements[index], bleed=_SPARE)
            canvas.place(leaf.name)
            canvas.saveState()
            canvas.translate(_SPARE if left else _FOLD, 0)
            path = canvas.beginPath()
            path.rect(-left, 0, left + WIDTH + right, HEIGHT)
            canvas.clipPath(path, stroke=0, fill=0)
            _draw(page, leaf, style, index + 1)
            canvas.restoreState()
            audits.append(page.audit)
        if rank < len(order):
            canvas.showPage()
    for leaf in leaves:
        if leaf.title:
            canvas.addOutlineEntry(leaf.title, leaf.name)
    return canvas.finished(), audits


def _draw(page: Page, leaf: Leaf, style: Style, number: int) -> None:
    leaf.paint(page)
    if leaf.is_numbered:
        _foot(page, style, number)


def _foot(page: Page, style: Style, number: int) -> None:
    """Draw the running foot as decoration: the number outside, what the booklet is inside."""
    looks = style.theme.styles["foot"]
    on_left = number % 2 == 0
    words = Block("foot", "Le bas de page", (style.words("foot"),), looks)
    numbered = Block("number", "Le numéro de page", ((Span(str(number), bold=True),),), looks)
    outer = (words, numbered) if not on_left else (numbered, words)
    x = MARGIN
    for block, to_the_right in zip(outer, (False, True), strict=True):
        width = _NUMBER if block is numbered else INNER - _NUMBER
        fitted = fit(block, width, _LINE)
        (paragraph,) = fitted.paragraphs
        paragraph.element = None
        paragraph.wrap(width, _LINE)
        shift = max(width - max(paragraph.getActualLineWidths0()), 0) if to_the_right else 0
        paragraph.drawOn(page.canvas, x + shift, page.up(FOOT + fitted.height))
        size = looks.size * fitted.scale
        page.audit.placed.append(Placed(block.key, x, FOOT, width, _LINE, fitted.height, size, 1))
        x += width


def _label(canvas: TaggedCanvas, count: int) -> None:
    """Name the pages as they are numbered on paper; covers by what they are."""
    canvas.addPageLabel(0, prefix="Couverture")
    canvas.addPageLabel(1, style="ARABIC", start=2)
    canvas.addPageLabel(count - 1, prefix="Dos")
