"""Drawing a letter from top to bottom: who writes to whom, what was decided, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.letter_flow import INNER, LEFT, PAGE, Flow
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.theme import Span
from idcoop_desktop.documents.typography import clean, french, one_line
from idcoop_desktop.domain.text import long_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.letters import LetterContent
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.labels import AddressLabel

__all__ = ["PAGE", "LetterPainter"]

# Where the window of a long envelope shows the address of a sheet folded in three.
_ADDRESS = Box(110 * MM, 44 * MM, 80 * MM, 34 * MM)
_DATE = Box(_ADDRESS.x, 16 * MM, _ADDRESS.width, 6 * MM)
_BODY_Y = 83 * MM
_HEAD_WIDTH = 82 * MM
_PAD = 5 * MM
_NAMES = 38 * MM
_BULLET = 5 * MM
_SIGNATURE = 15 * MM
_PARAGRAPH = 2 * MM


class LetterPainter:
    """One letter after the other, each on pages of its own."""

    def __init__(
        self, canvas: TaggedCanvas, theme: Theme, content: LetterContent, day: date
    ) -> None:
        self._canvas, self._theme, self._content, self._day = canvas, theme, content, day
        self._flow = Flow(canvas, theme)

    @property
    def pages(self) -> list[Page]:
        """The pages drawn so far."""
        return self._flow.pages

    def paint(self, addressee: AddressLabel) -> None:
        """Draw everything."""
        self._flow.begin()
        self._head()
        self._address(addressee)
        content = self._content
        title = self._text("title", project=content.project)
        self._add("Le titre du projet", title, "title", role="H1", after=0.8 * MM)
        self._say("place", content.place, after=5 * MM)
        self._say("body", self._text("greeting"), after=_PARAGRAPH)
        intro = self._text(f"intro_{content.kind}", scheme=content.sender.scheme)
        self._say("body", intro, after=4 * MM)
        self._facts()
        self._sections()
        self._end()

    def _head(self) -> None:
        flow, sender = self._flow, self._content.sender
        flow.y = 15 * MM
        name = flow.block("Le nom de la coopérative", sender.coop, "coop")
        height = flow.height(name, _HEAD_WIDTH)
        flow.place(name, Box(LEFT, flow.y, _HEAD_WIDTH, height), self._element("P"))
        flow.y += height + 1 * MM
        if sender.lines:
            told = flow.block("L’en-tête de la coopérative", "\n".join(sender.lines), "head")
            room = _ADDRESS.y - flow.y - 2 * MM
            flow.place(told, Box(LEFT, flow.y, _HEAD_WIDTH, room), self._element("P"))

    def _address(self, addressee: AddressLabel) -> None:
        # An address is copied as it is: neither its figures nor its marks are spaced anew.
        name, *lines = (
            one_line(line).replace("'", "’") for line in (addressee.name, *addressee.lines)
        )
        rest = "".join(f"\n{line}" for line in lines)
        spans = tuple(Span(text, bold=bold) for text, bold in ((name, True), (rest, False)) if text)
        block = self._flow.block("L’adresse", spans, "address")
        self._flow.place(block, _ADDRESS, self._element("P"))
        dated = self._flow.block("La date", self._text("date", date=long_date(self._day)), "date")
        self._flow.place(dated, _DATE, self._element("P"))
        self._flow.y = _BODY_Y

    def _facts(self) -> None:
        """Draw the decision in a card: names on the left, values on the right."""
        flow = self._flow
        width = INNER - _NAMES - 2 * _PAD
        lines = [
            (flow.block("La lettre", name, "fact_name"), flow.block(label, value, "fact"))
            for label, name, value in self._told()
        ]
        heights = [flow.height(value, width) + 0.8 * MM for _name, value in lines]
        whole = sum(heights) + 2 * _PAD - 2 * MM
        flow.room_for(whole)
        flow.page.card(
            Box(LEFT, flow.y, INNER, whole), radius=2.5 * MM, fill="card", outline="glow"
        )
        top, listed = flow.y + _PAD - 1 * MM, self._element("L")
        for (name, value), height in zip(lines, heights, strict=True):
            item = listed.add("LI")
            left = LEFT + _PAD
            flow.place(name, Box(left, top, _NAMES, height), item.add("Lbl"), layer=2)
            box = Box(left + _NAMES, top, width, height)
            flow.place(value, box, item.add("LBody"), layer=2)
            top += height
        flow.y += whole + 4 * MM

    def _told(self) -> Iterator[tuple[str, Text, Text]]:
        content, text = self._content, self._text
        yield "La lettre", text("fact_outcome"), text(f"outcome_{content.kind}")
        yield "La lettre", text("fact_date"), long_date(content.decided_on)
        yield "Qui a pris la décision", text("fact_by"), content.decided_by
        if content.kind in {"granted", "complement"}:
            amount = content.amount or text("without_money")
            yield "Le montant", text("fact_amount"), amount
        if content.total:
            yield "Le montant", text("fact_total"), content.total
        if content.reconsider_on is not None:
            yield "La lettre", text("fact_reconsider"), long_date(content.reconsider_on)

    def _sections(self) -> None:
        content = self._content
        self._section("reason_heading", "La raison de la décision", content.reason)
        self._section("conditions_heading", "Les conditions", content.conditions)
        if content.support:
            self._points("support_heading", "Les aides prévues", content.support)
        if content.kind == "granted":
            steps = ("start", "keep_invoices", "take_photos")
            kept = [key for key in steps if content.amount or key != "keep_invoices"]
            told = tuple(self._text(key) for key in kept)
            self._points("next_heading_granted", "La lettre", told)
        elif content.kind != "complement":
            key = f"next_heading_{content.kind}"
            self._section(key, "La suite proposée", content.next_step)
        for line in _paragraphs(content.personal):
            self._add("Le mot personnel", line, "body", after=_PARAGRAPH)
        if content.kind == "refused":
            self._say("body", self._text("close_refused"), after=_PARAGRAPH)

    def _section(self, heading: str, label: str, text: str) -> None:
        first, *others = _paragraphs(text) or [""]
        if not first:
            return
        self._heading(heading, label, first)
        for line in (first, *others):
            self._add(label, line, "body", after=_PARAGRAPH)
        self._flow.y += 1.5 * MM

    def _points(self, heading: str, label: str, points: tuple[Text, ...]) -> None:
        self._heading(heading, label, points[0])
        listed, flow = self._element("L"), self._flow
        for point in points:
            block = flow.block(label, point, "body")
            flow.room_for(flow.height(block, INNER - _BULLET))
            self._dot()
            body = listed.add("LI").add("LBody")
            flow.add(block, body, after=1 * MM, indent=_BULLET)
        flow.y += 1.5 * MM

    def _dot(self) -> None:
        page = self._flow.page
        self._canvas.setFillColor(page.color("accent"))
        middle = self._flow.y + 0.55 * self._theme.styles["body"].leading
        self._canvas.circle(LEFT + 1.6 * MM, page.up(middle), 1.5, stroke=0, fill=1)

    def _heading(self, key: str, label: str, first: Text) -> None:
        below = self._flow.height(self._flow.block(label, first, "body"))
        self._add(label, self._text(key), "heading", role="H2", after=0.8 * MM, keep=below)

    def _end(self) -> None:
        flow, sender = self._flow, self._content.sender
        signed = [
            (self._text("signed_for", coop=sender.coop), "body", _SIGNATURE),
            (french(one_line(sender.signed_by)), "fact", 0.0),
            (french(one_line(sender.signed_as)), "body", 0.0),
        ]
        contact = self._text("contact", contact=sender.contact) if sender.contact else ""
        last = [(contact, "body", _PARAGRAPH), (self._text("farewell"), "body", 5 * MM)]
        flow.room_for(sum(self._extent(*line) for line in (*last, *signed)))
        for text, style, after in last:
            if text:
                self._say(style, text, after=after)
        for text, style, after in signed:
            if text:
                indent = _ADDRESS.x - LEFT
                self._add("Le signataire", text, style, after=after, indent=indent)

    def _extent(self, text: Text, style: str, after: float) -> float:
        return self._flow.height(self._flow.block("La lettre", text, style)) + after if text else 0

    def _say(self, style: str, text: Text, *, after: float) -> None:
        if text:
            self._add("La lettre", text, style, after=after)

    def _add(
        self,
        label: str,
        text: Text,
        style: str,
        *,
        after: float,
        role: str = "P",
        indent: float = 0,
        keep: float = 0,
    ) -> None:
        block = self._flow.block(label, text, style)
        self._flow.add(block, self._element(role), after=after, indent=indent, keep=keep)

    def _element(self, role: str) -> Element:
        return self._canvas.root.add(role)

    def _text(self, key: str, **values: str) -> Text:
        return self._theme.text(key, **values)


def _paragraphs(text: str) -> list[str]:
    return [line for line in (line.strip() for line in clean(text).split("\n")) if line]
