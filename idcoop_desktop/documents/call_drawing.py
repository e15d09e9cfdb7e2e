"""Drawing the call for ideas from top to bottom: the call, the examples, the form to tear off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.call_shapes import bulb, scissors
from idcoop_desktop.documents.crops import prepare
from idcoop_desktop.documents.flyer_blocks import short_address
from idcoop_desktop.documents.layout import Block, fit, measure
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.pill import draw_pill
from idcoop_desktop.documents.qr import draw_qr, matrix
from idcoop_desktop.documents.typography import french, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.call_for_ideas import CallContent, CallExample
    from idcoop_desktop.documents.marks import Sheet
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import TextStyle, Theme

PAPER = (210 * MM, 297 * MM)
_LEFT, _INNER = 14 * MM, 182 * MM
_TELLING = 128 * MM
_CARD = Box(154 * MM, 15 * MM, 42 * MM, 59 * MM)
_BAND_END = 88 * MM
_PHOTO, _GAP = 44 * MM, 6 * MM
_COLUMN = (_INNER - 2 * _GAP) / 3
_CUT = 195 * MM
_LINE = 9 * MM  # between two lines to write on, for a pen in any hand
_FIELD = 14 * MM
_BALANCED = {"cover_title", "call_body", "scan", "subheading"}
_QUIET = 4  # modules of light ground around the code (ISO/IEC 18004)


class CallPainter:
    """One call on one page; elements are made as they are drawn, in reading order."""

    def __init__(self, sheet: Sheet, theme: Theme, content: CallContent, *, dpi: int) -> None:
        self._theme, self._content, self._dpi = theme, content, dpi
        self._elements: dict[str, Sequence[Element]] = {}
        self._root = sheet.canvas.root
        self._drawn = 0
        self.page = sheet.page(self._elements)

    def paint(self) -> None:
        """Draw everything."""
        page = self.page
        page.ground("paper")
        band = page.to_the_edges(Box(0, 0, page.width, _BAND_END + 6 * MM))
        page.card(band, radius=0, fill="band")
        page.wave("paper", level=_BAND_END, swing=5 * MM, bottom=_BAND_END + 8 * MM)
        form = page.to_the_edges(Box(0, _CUT, page.width, page.height - _CUT))
        page.card(form, radius=0, fill="card")
        self._call()
        self._code()
        self._examples()
        self._cut_line()
        self._form()

    def _call(self) -> None:
        brand = self._content.brand
        names = {"scheme": brand.scheme_name, "coop": brand.coop_name}
        self._elements["logo"] = [self._root.add("Figure")]
        pill = self._block("Le nom du dispositif", self._text("pill", **names), "pill")
        self._elements[pill.key] = [self._root.add("P")]
        draw_pill(self.page, brand, pill, Box(_LEFT, 13 * MM, _TELLING, 10.5 * MM))
        y, most = 27.5 * MM, 30.5 * MM
        if self._content.residence:
            place = Box(_LEFT, y, _TELLING, 13 * MM)
            taken = self._say(
                "Le nom de la résidence", self._content.residence, "cover_place", place
            )
            y += taken + 2 * MM
            most -= max(0, taken - 7 * MM)  # a name of two lines leaves the title less room
        else:
            y += 4.5 * MM
        title = Box(_LEFT, y, _TELLING, most)
        self._say("Le titre", self._text("title", **names), "cover_title", title, role="H1")
        lead = Box(_LEFT, title.bottom + 3.6 * MM, _TELLING, 0)
        lead = lead._replace(height=_BAND_END - 3.5 * MM - lead.y)
        self._say("L’invitation", self._lead(names), "call_body", lead)

    def _lead(self, names: dict[str, str]) -> Text:
        ceiling = self._content.brand.ceiling
        if french(ceiling):
            return self._text("lead", **names, ceiling=ceiling)
        return self._text("lead_without_ceiling", **names)

    def _code(self) -> None:
        page, url, card = self.page, self._content.url, _CARD
        page.card(card, radius=4 * MM, fill="card")
        modules = len(matrix(url))
        size = card.width * modules / (modules + 2 * _QUIET)
        pad = (card.width - size) / 2
        words = plain(self._text("link", coop=self._content.brand.coop_name))
        element = self._root.add("P").add("Link")
        element.alt = f"{words}\u00a0: {url}"
        x, y = card.x + pad, page.up(card.y + pad + size)
        with page.canvas.tag(element):
            draw_qr(page.canvas, url, x, y, size, color=page.color("heading"))
        page.canvas.link(element, url, (x, y, x + size, y + size), words)
        below = Box(card.x + 2 * MM, card.y + card.width - 1 * MM, card.width - 4 * MM, 9.4 * MM)
        self._say("L’invitation à scanner", self._text("scan"), "scan", below, layer=2)
        address = Box(below.x, below.bottom + 0.6 * MM, below.width, 5 * MM)
        block = self._block("L’adresse du site", short_address(url), "address")
        if measure(block, address.width).fits(address.width, address.height):
            self._place(block, address, layer=2)

    def _examples(self) -> None:
        examples = self._content.examples
        if not examples:
            return
        key = "done_heading" if any(one.place for one in examples) else "ideas_heading"
        heading = self._text(key, scheme=self._content.brand.scheme_name)
        top = Box(_LEFT, 98 * MM, _INNER, 8 * MM)
        self._say("Le titre des exemples", heading, "heading", top, role="H2")
        for place, example in enumerate(examples):
            self._example(example, Box(_LEFT + place * (_COLUMN + _GAP), 109 * MM, _COLUMN, 0))

    def _example(self, example: CallExample, spot: Box) -> None:
        frame = spot._replace(height=_PHOTO)
        if example.photo is None:
            self._picture_of_an_idea(frame)
        else:
            photo = example.photo
            image = prepare(
                photo.jpeg, *frame[2:], focal=photo.focal, hidden=photo.hidden, dpi=self._dpi
            )
            key = f"photo_{self._drawn}"
            self._elements[key] = [self._root.add("Figure")]
            self.page.picture(key, image, frame, alt=photo.alt, radius=4 * MM)
        kicker: Text = example.place or self._text("idea_kicker")
        below = spot._replace(y=frame.bottom + 2.2 * MM, height=4.6 * MM)
        self._say("Le lieu d’un exemple", kicker, "caption", below)
        title = below._replace(y=below.bottom + 0.8 * MM, height=12 * MM)
        taken = self._say("Le titre d’un exemple", example.title, "subheading", title, role="H3")
        rest = Box(title.x, title.y + taken + 0.8 * MM, title.width, 0)
        rest = rest._replace(height=_CUT - 4 * MM - rest.y)
        if example.text:
            self._say("Le texte d’un exemple", example.text, "small", rest)

    def _picture_of_an_idea(self, frame: Box) -> None:
        """Draw a light bulb where there is no photo: decoration."""
        page = self.page
        page.card(frame, radius=4 * MM, fill="band")
        size = frame.height * 0.62
        x = frame.x + (frame.width - size) / 2
        y = page.up(frame.bottom) + (frame.height - size) / 2
        bulb(page.canvas, x, y, size, light=page.color("glow"), ground=page.color("band"))

    def _cut_line(self) -> None:
        """Draw the line to cut along and a pair of scissors: decoration."""
        page, canvas = self.page, self.page.canvas
        y = page.up(_CUT)
        canvas.saveState()
        canvas.setStrokeColor(page.color("soft"))
        canvas.setLineWidth(0.9)
        canvas.setDash(4, 3)
        canvas.line(0, y, page.width, y)
        canvas.restoreState()
        scissors(canvas, _LEFT, y, 6.5 * MM, color=page.color("soft"), ground=page.color("card"))

    def _form(self) -> None:
        coop = self._content.brand.coop_name
        title = Box(_LEFT, _CUT + 6 * MM, 78 * MM, 8 * MM)
        large = replace(self._theme.styles["card_heading"], size=15, leading=18)
        self._form_text("form_title", title, role="H2", style=large)
        back = Box(_LEFT + 82 * MM, _CUT + 5.6 * MM, _INNER - 82 * MM, 11 * MM)
        self._form_text("form_return", back, style=self._theme.styles["card_body"], coop=coop)
        y = _CUT + 18 * MM
        self._form_text("form_sentence", Box(_LEFT, y, _INNER, 5 * MM))
        y += 4 * MM
        for _line in range(3):
            y += _LINE
            self._rule(_LEFT, y, _INNER)
        y += 4 * MM
        half = (_INNER - _GAP) / 2
        self._field("form_residence", Box(_LEFT, y, _INNER, 5 * MM), self._content.residence)
        y += _FIELD + 3.5 * MM
        self._field("form_name", Box(_LEFT, y, half, 5 * MM))
        self._field("form_reach", Box(_LEFT + half + _GAP, y, half, 5 * MM))
        y += _FIELD + 2.5 * MM
        foot = replace(self._theme.styles["card_body"], size=8.9, leading=11.2)
        privacy = Box(_LEFT, y, _INNER, 8.6 * MM)
        self._form_text("privacy", privacy, style=foot, contact=_contact(self._content))

    def _field(self, key: str, box: Box, value: str = "") -> None:
        """Draw a name over a line to write on, with what is known written on it."""
        self._form_text(key, box)
        if value:
            on = box._replace(y=box.bottom + 1.4 * MM, height=6.5 * MM)
            style = replace(self._theme.styles["card_body"], size=12, leading=15)
            label = "Le nom de la résidence"
            self._place(replace(self._block(label, value, "card_body"), style=style), on)
        self._rule(box.x, box.y + _FIELD, box.width)

    def _form_text(
        self, key: str, box: Box, *, role: str = "P", style: TextStyle | None = None, **values: str
    ) -> None:
        block = self._block("La fiche à découper", self._text(key, **values), "card_heading")
        own = style or replace(block.style, size=10, leading=12.4)
        self._place(replace(block, style=own), box, role=role)

    def _rule(self, x: float, y: float, width: float) -> None:
        canvas = self.page.canvas
        canvas.setStrokeColor(self.page.color("soft"))
        canvas.setLineWidth(0.5)
        canvas.line(x, self.page.up(y), x + width, self.page.up(y))

    def _say(
        self,
        label: str,
        text: Text,
        style: str,
        box: Box,
        *,
        role: str = "P",
        layer: int = 1,
    ) -> float:
        return self._place(self._block(label, text, style), box, role=role, layer=layer)

    def _place(self, block: Block, box: Box, *, role: str = "P", layer: int = 1) -> float:
        """Draw a block as an element of its own; return the height it took, in points."""
        self._elements[block.key] = [self._root.add(role)]
        used = fit(block, box.width, box.height).height
        return self.page.text(block, box._replace(height=used), layer=layer).height

    def _block(self, label: str, text: Text, style: str) -> Block:
        self._drawn += 1
        said = one_line(text) if isinstance(text, str) else text
        looks = self._theme.styles[style]
        balance = style in _BALANCED
        return Block(f"text_{self._drawn}", label, (said,), looks, balance=balance)

    def _text(self, key: str, **values: str) -> Text:
        return self._theme.text(key, **values)


def _contact(content: CallContent) -> str:
    brand = content.brand
    return brand.email or brand.phone or brand.contact_line or brand.coop_name
