"""The paper form of an idea: two on a sheet of A4, tagged, to fill in by hand and cut apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.content import Document

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from idcoop_desktop.documents.content import Brand
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Box, Page
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import TextStyle, Theme

_THEME = "bureau"
_TITLE = "Une idée pour ma résidence"
_LEAD = "Une phrase suffit. Un collègue de la coopérative vous dira ce qu’elle devient."
_SENTENCE = "L’idée, en une phrase, avec les mots de l’habitant"
_OCCASION = "Dans quelle occasion"
_PRIVACY = (
    "Ces lignes servent seulement à donner suite à l’idée. Écrivez des faits, rien de la vie "
    "privée. Pour les relire, les corriger ou les faire effacer : {contact}."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWords:
    """What is printed in advance: a residence or none, and the occasions to tick."""

    residence: str
    channels: tuple[str, ...]


def idea_form(brand: Brand, words: FormWords, *, made_at: datetime) -> Document:
    """Make the sheet: one A4 page that is cut into two forms of A5.

    ``made_at`` needs a time zone; the same arguments give the same bytes. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for a name that does not fit.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.audit import MM
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.theme import named
    from idcoop_desktop.documents.typography import french

    theme = named(_THEME)
    fonts.use(*theme.faces)
    size = (210 * MM, 297 * MM)
    metadata = Metadata(
        title=_TITLE,
        author=french(brand.coop_name),
        subject="Fiche à remplir à la main, deux par feuille",
        made_at=made_at,
    )
    canvas = TaggedCanvas(metadata, page_size=size, font=theme.styles["body"].font)
    elements: dict[str, Sequence[Element]] = {}
    page = Page(canvas, size, theme.colors, elements)
    for number in range(2):
        form = _Form(page, theme, canvas.root, elements, f"form_{number + 1}")
        form.draw(brand, words, top=number * size[1] / 2)
    _cut_line(page)
    return Document(finish(canvas.finished()), page.audit)


def _cut_line(page: Page) -> None:
    canvas = page.canvas
    canvas.saveState()
    canvas.setStrokeColor(page.color("glow"))
    canvas.setLineWidth(0.7)
    canvas.setDash(3, 3)
    canvas.line(0, page.height / 2, page.width, page.height / 2)
    canvas.restoreState()


class _Form:
    """One form; ``_y`` is where the next row starts, in points from the top of the page."""

    def __init__(
        self,
        page: Page,
        theme: Theme,
        root: Element,
        elements: dict[str, Sequence[Element]],
        name: str,
    ) -> None:
        from idcoop_desktop.documents.audit import MM

        self._page, self._root, self._elements, self._name = page, root, elements, name
        self._mm = MM
        self._left, self._width = 16 * MM, page.width - 32 * MM
        self._y = 0.0
        self._count = 0
        body = theme.styles["body"]
        self._styles: dict[str, TextStyle] = {
            "coop": theme.styles["coop"],
            "title": replace(theme.styles["title"], size=20, leading=24),
            "lead": replace(body, size=10.5, leading=14, color=theme.styles["coop"].color),
            "label": replace(theme.styles["coop"], size=9.5, leading=12),
            "value": replace(body, size=11.5, leading=15),
            "tick": replace(body, size=10.5, leading=14),
            "foot": replace(theme.styles["foot"], size=8.5, leading=11),
        }

    def draw(self, brand: Brand, words: FormWords, *, top: float) -> None:
        """Draw everything, from ``top`` on."""
        mm = self._mm
        self._y = top + 9 * mm
        self._text("coop", f"{brand.coop_name} · {brand.scheme_name}", 6 * mm)
        self._y += 7 * mm
        self._text("title", _TITLE, 9 * mm, role="H1")
        self._y += 9 * mm
        self._text("lead", _LEAD, 6 * mm)
        self._y += 8 * mm
        self._fields((("Résidence", 0.68, words.residence), ("Date", 0.32, "")))
        self._text("label", _SENTENCE, 4.5 * mm)
        self._y += 5 * mm
        for _line in range(3):
            self._y += 8 * mm
            self._rule(self._left, self._width)
        self._y += 3.5 * mm
        self._fields(
            (("Qui l’a dite (rien si on ne sait pas)", 0.68, ""), ("À relancer le", 0.32, ""))
        )
        self._text("label", _OCCASION, 4.5 * mm)
        self._y += 5.5 * mm
        self._ticks(words.channels)
        self._fields((("Notée par", 0.68, ""),), tick="Photo prise")
        self._text("foot", _PRIVACY.format(contact=_contact(brand)), 9 * mm)

    def _fields(self, fields: Sequence[tuple[str, float, str]], *, tick: str = "") -> None:
        """Draw names over lines to write on, side by side, each on its share of the width."""
        mm, gap = self._mm, 6 * self._mm
        x = self._left
        for name, share, value in fields:
            is_last = not tick and name == fields[-1][0]
            width = self._width * share - (0 if is_last else gap)
            self._text("label", name, 4.5 * mm, x=x, width=width)
            if value:
                self._y += 4.6 * mm
                self._text("value", value, 6 * mm, x=x, width=width)
                self._y -= 4.6 * mm
            self._rule(x, width, down=11 * mm)
            x += self._width * share
        if tick:
            self._y += 5.4 * mm
            self._tick(tick, x, self._left + self._width - x, self._root.add("P"))
            self._y -= 5.4 * mm
        self._y += 14 * mm

    def _ticks(self, names: Sequence[str]) -> None:
        columns = 4
        width = self._width / columns
        listed = self._root.add("L")
        for place, name in enumerate(names):
            if place and place % columns == 0:
                self._y += 5.8 * self._mm
            element = listed.add("LI").add("LBody")
            self._tick(name, self._left + place % columns * width, width, element)
        self._y += 8 * self._mm

    def _tick(self, name: str, x: float, width: float, element: Element) -> None:
        mm, canvas = self._mm, self._page.canvas
        canvas.saveState()
        canvas.setStrokeColor(self._page.color("soft"))
        canvas.setLineWidth(0.9)
        side = 3.4 * mm
        canvas.roundRect(
            x, self._page.up(self._y + 0.9 * mm + side), side, side, 1, stroke=1, fill=0
        )
        canvas.restoreState()
        self._place("tick", name, self._box(x + 5 * mm, width - 6 * mm, 5.4 * mm), element)

    def _text(
        self,
        style: str,
        words: str,
        height: float,
        *,
        role: str = "P",
        x: float | None = None,
        width: float | None = None,
    ) -> None:
        left = self._left if x is None else x
        box = self._box(left, self._width if width is None else width, height)
        self._place(style, words, box, self._root.add(role))

    def _place(self, style: str, words: str, box: Box, element: Element) -> None:
        block = self._block(style, words)
        self._elements[block.key] = (element,)
        self._page.text(block, box)

    def _block(self, style: str, words: str) -> Block:
        from idcoop_desktop.documents.layout import Block
        from idcoop_desktop.documents.theme import Span
        from idcoop_desktop.documents.typography import french

        self._count += 1
        key = f"{self._name}_{self._count}"
        return Block(key, "La fiche", ((Span(french(words), bold=False),),), self._styles[style])

    def _box(self, x: float, width: float, height: float) -> Box:
        from idcoop_desktop.documents.page import Box

        return Box(x, self._y, width, height)

    def _rule(self, x: float, width: float, *, down: float = 0) -> None:
        canvas, y = self._page.canvas, self._page.up(self._y + down)
        canvas.setStrokeColor(self._page.color("glow"))
        canvas.setLineWidth(0.8)
        canvas.line(x, y, x + width, y)


def _contact(brand: Brand) -> str:
    return brand.email or brand.phone or brand.contact_line or brand.coop_name
