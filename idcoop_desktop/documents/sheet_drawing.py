"""Drawing the recovery sheet from top to bottom: the code first, then what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.layout import Block, fit
from idcoop_desktop.documents.page import Box
from idcoop_desktop.domain.text import long_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

PAGE = (210 * MM, 297 * MM)
_MARGIN = 24 * MM
_INNER = PAGE[0] - 2 * _MARGIN
_COLUMNS = 3
_ROW = 25 * MM
_CARD_PAD = 6 * MM
_SECTIONS = {"purpose": 2, "keep": 3, "never": 2}
_BULLET = 5 * MM
_MOST_HEIGHT = 40 * MM


def reading_order(root: Element, groups: int) -> dict[str, Sequence[Element]]:
    """Create the structure elements in the order a screen reader says them."""
    made: dict[str, Sequence[Element]] = {"coop": [root.add("P")]}
    made["title"] = [root.add("H1")]
    for key in ("lead", "code_label"):
        made[key] = [root.add("P")]
    listed = root.add("L")
    for number in range(1, groups + 1):
        item = listed.add("LI")
        made[f"number_{number}"] = [item.add("Lbl")]
        made[f"group_{number}"] = [item.add("LBody")]
    for section, items in _SECTIONS.items():
        made[f"{section}_heading"] = [root.add("H2")]
        points = root.add("L")
        for number in range(1, items + 1):
            made[f"{section}_{number}"] = [points.add("LI").add("LBody")]
    made["foot"] = [root.add("P")]
    return made


class SheetPainter:
    """One recovery sheet on one page; ``_y`` is where the next block starts."""

    def __init__(self, page: Page, theme: Theme, coop_name: str, made_at: datetime) -> None:
        self._page, self._theme = page, theme
        self._coop, self._date = coop_name, long_date(made_at.date())
        self._y = 22 * MM

    def paint(self, groups: Sequence[str]) -> None:
        """Draw everything."""
        self._flow("coop", self._coop, after=7 * MM)
        self._flow("title", self._theme.text("title"), after=4 * MM)
        self._flow("lead", self._theme.text("lead", coop=self._coop), after=8 * MM)
        self._code(groups)
        for section, items in _SECTIONS.items():
            heading = f"{section}_heading"
            self._flow(heading, self._theme.text(heading), style="heading", after=1.5 * MM)
            for number in range(1, items + 1):
                self._point(f"{section}_{number}")
            self._y += 5.5 * MM
        foot = self._theme.text("foot", coop=self._coop, date=self._date)
        box = Box(_MARGIN, PAGE[1] - 32 * MM, _INNER, 14 * MM)
        self._rule(box.y - 3 * MM)
        self._page.text(self._block("foot", foot), box)

    def _block(self, key: str, text: Text, style: str = "") -> Block:
        label = "Le nom de la coopérative"
        return Block(key, label, (text,), self._theme.styles[style or key])

    def _flow(
        self, key: str, text: Text, *, after: float, style: str = "", indent: float = 0
    ) -> None:
        block = self._block(key, text, style)
        width = _INNER - indent
        height = fit(block, width, _MOST_HEIGHT).height
        self._page.text(block, Box(_MARGIN + indent, self._y, width, height))
        self._y += height + after

    def _point(self, key: str) -> None:
        canvas = self._page.canvas
        canvas.setFillColor(self._page.color("soft"))
        middle = self._y + 0.55 * self._theme.styles["body"].leading
        canvas.circle(_MARGIN + 1.5 * MM, self._page.up(middle), 1.5, stroke=0, fill=1)
        self._flow(key, self._theme.text(key), style="body", indent=_BULLET, after=1 * MM)

    def _code(self, groups: Sequence[str]) -> None:
        rows = -(-len(groups) // _COLUMNS)
        card = Box(_MARGIN, self._y, _INNER, rows * _ROW + 2 * _CARD_PAD + 3 * MM)
        self._page.card(card, radius=4 * MM, fill="card", outline="glow")
        label = self._block("code_label", self._theme.text("code_label"))
        self._page.text(label, Box(card.x, card.y + _CARD_PAD, card.width, 6 * MM), layer=2)
        width = (_INNER - 2 * _CARD_PAD) / _COLUMNS
        top = card.y + _CARD_PAD + 8 * MM
        for index, group in enumerate(groups):
            x = card.x + _CARD_PAD + index % _COLUMNS * width
            y = top + index // _COLUMNS * _ROW
            number = self._block(f"number_{index + 1}", f"{index + 1}", "code_label")
            self._page.text(number, Box(x, y, width, 5.5 * MM), layer=2)
            shown = self._block(f"group_{index + 1}", group, "code")
            self._page.text(shown, Box(x, y + 5.5 * MM, width, 16 * MM), layer=2)
        self._y = card.bottom + 9 * MM

    def _rule(self, y: float) -> None:
        canvas = self._page.canvas
        canvas.setStrokeColor(self._page.color("glow"))
        canvas.setLineWidth(0.8)
        canvas.line(_MARGIN, self._page.up(y), _MARGIN + _INNER, self._page.up(y))
