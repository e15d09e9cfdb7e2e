"""« Ce que vos échanges ont donné »: thanks to the colleagues who noted what residents said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Box, Page
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import TextStyle, Theme

_THEME = "bureau"
_TITLE = "Ce que vos échanges ont donné"
_MM = 72 / 25.4
_PAPER = (210 * _MM, 297 * _MM)
_SIDE, _TOP, _BOTTOM = 22 * _MM, 20 * _MM, 26 * _MM
_INNER = _PAPER[0] - 2 * _SIDE
_LAST = _PAPER[1] - _BOTTOM
_INDENT = 5 * _MM
_TILE, _TILE_GAP = 26 * _MM, 4 * _MM


@dataclass(frozen=True)
class Thanked:
    """One colleague: a sentence, and projects as (title, where and how far)."""

    name: str
    role: str
    words: str
    projects: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class PageContent:
    """What the page says; ``whom`` is the colleague it is made for, "" for the whole team."""

    coop_name: str
    period: str
    whom: str
    ideas: int
    projects: int
    done: int
    participants: int
    thanked: tuple[Thanked, ...]


@dataclass(frozen=True)
class ThanksPages:
    """A finished PDF and what was placed on each of its pages."""

    data: bytes
    audits: tuple[Audit, ...]


def ambassadors_page(content: PageContent, *, made_at: datetime) -> ThanksPages:
    """Make the pages: A4, tagged, one colleague below the other; nobody is parted from a name.

    ``made_at`` needs a time zone; the same arguments give the same bytes. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for words that fit no line.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.theme import named
    from idcoop_desktop.documents.typography import french

    theme = named(_THEME)
    fonts.use(*theme.faces)
    metadata = Metadata(
        title=_TITLE,
        author=french(content.coop_name),
        subject="Ce que sont devenues les idées entendues par l’équipe",
        made_at=made_at,
    )
    canvas = TaggedCanvas(metadata, page_size=_PAPER, font=theme.styles["body"].font)
    painter = _Painter(canvas, theme)
    painter.paint(content, made_at)
    return ThanksPages(finish(canvas.finished()), tuple(page.audit for page in painter.pages))


class _Painter:
    """Fills pages from top to bottom; ``_y`` is where the next block starts."""

    def __init__(self, canvas: TaggedCanvas, theme: Theme) -> None:
        self._canvas, self._theme = canvas, theme
        self._elements: dict[str, Sequence[Element]] = {}
        self._count = 0
        self._y = _TOP
        self.pages: list[Page] = [self._new_page()]

    def paint(self, content: PageContent, made_at: datetime) -> None:
        """Draw everything."""
        from idcoop_desktop.domain.text import long_date

        root = self._canvas.root
        self._flow(content.coop_name, "coop", root.add("P"), after=3 * _MM)
        self._flow(_TITLE, "title", root.add("H1"), after=3 * _MM)
        self._flow(_lead(content), "lead", root.add("P"), after=7 * _MM)
        self._tiles(content)
        for one in content.thanked:
            self._thank(one)
        self._y += 3 * _MM
        day = long_date(made_at.date())
        foot = f"{content.coop_name} · chiffres arrêtés le {day}."
        self._flow(foot, "foot", root.add("P"), after=0)

    def _thank(self, one: Thanked) -> None:
        root = self._canvas.root
        name = f"{one.name}, {one.role[:1].lower()}{one.role[1:]}" if one.role else one.name
        words = self._height(name, "heading") + self._height(one.words, "body")
        first = self._height(_project(one.projects[0]), "body") if one.projects else 0.0
        self._keep_together(words + first + 12 * _MM)
        self._flow(name, "heading", root.add("H2"), after=1 * _MM)
        self._flow(one.words, "body", root.add("P"), after=1.5 * _MM)
        if one.projects:
            listed = root.add("L")
            for line in one.projects:
                self._point(_project(line), listed.add("LI").add("LBody"))
        self._y += 5 * _MM

    def _tiles(self, content: PageContent) -> None:
        from idcoop_desktop.documents.page import Box
        from idcoop_desktop.domain.text import plural

        figures = (
            plural(content.ideas, "idée notée", "idées notées"),
            plural(content.projects, "projet né", "projets nés"),
            plural(content.done, "projet réalisé", "projets réalisés"),
            plural(content.participants, "participant"),
        )
        listed = self._canvas.root.add("L")
        width = (_INNER - _TILE_GAP * (len(figures) - 1)) / len(figures)
        code = replace(self._theme.styles["code"], size=26, leading=30)
        for place, figure in enumerate(figures):
            value, _, caption = figure.partition("\u00a0")
            item = listed.add("LI")
            card = Box(_SIDE + place * (width + _TILE_GAP), self._y, width, _TILE)
            self.pages[-1].card(card, radius=3 * _MM, fill="card")
            self._put(value, code, item.add("Lbl"), card._replace(y=card.y + 8, height=34))
            label = self._theme.styles["code_label"]
            below = Box(card.x + 4, card.y + 46, width - 8, _TILE - 50)
            self._put(caption, label, item.add("LBody"), below)
        self._y += _TILE + 9 * _MM

    def _point(self, text: Text, element: Element) -> None:
        self._keep_together(self._height(text, "body", _INDENT))
        canvas = self._canvas
        canvas.setFillColor(self.pages[-1].color("accent"))
        middle = self._y + 0.55 * self._theme.styles["body"].leading
        canvas.circle(_SIDE + 1.5 * _MM, self.pages[-1].up(middle), 1.6, stroke=0, fill=1)
        self._flow(text, "body", element, after=0.8 * _MM, indent=_INDENT)

    def _flow(
        self, text: Text, style: str, element: Element, *, after: float, indent: float = 0
    ) -> None:
        from idcoop_desktop.documents.page import Box

        height = self._height(text, style, indent)
        self._keep_together(height)
        box = Box(_SIDE + indent, self._y, _INNER - indent, height)
        self._put(text, self._theme.styles[style], element, box)
        self._y += height + after

    def _put(self, text: Text, style: TextStyle, element: Element, box: Box) -> None:
        key = f"block_{self._count}"
        self._count += 1
        self._elements[key] = (element,)
        self.pages[-1].text(_block(key, text, style), box, layer=self._count)

    def _height(self, text: Text, style: str, indent: float = 0) -> float:
        from idcoop_desktop.documents.layout import fit

        block = _block("", text, self._theme.styles[style])
        return fit(block, _INNER - indent, _LAST - _TOP).height

    def _keep_together(self, height: float) -> None:
        """Begin a page when this height does not fit on the current one."""
        if self._y + height > _LAST and self._y > _TOP:
            self._canvas.showPage()
            self.pages.append(self._new_page())
            self._y = _TOP

    def _new_page(self) -> Page:
        from idcoop_desktop.documents.page import Page

        return Page(self._canvas, _PAPER, self._theme.colors, self._elements)


def _block(key: str, text: Text, style: TextStyle) -> Block:
    from idcoop_desktop.documents.layout import Block

    return Block(key, "Un texte de la page", (text,), style)


def _lead(content: PageContent) -> str:
    heard = "ce que des habitants vous ont confié"
    if content.whom:
        return f"{content.whom}, voici ce qu’est devenu {content.period} {heard}."
    return (
        f"Une conversation sur un palier, une visite, un appel\u00a0: voici ce qu’est devenu "
        f"{content.period} {heard}. Merci à chacune et à chacun."
    )


def _project(line: tuple[str, str]) -> Text:
    from idcoop_desktop.documents.theme import Span
    from idcoop_desktop.documents.typography import french, one_line

    title, words = (french(one_line(part)) for part in line)
    return (Span(title, bold=True), Span(f"\u00a0· {words}", bold=False))
