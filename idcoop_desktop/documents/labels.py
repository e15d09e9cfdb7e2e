"""Sheets of address labels, tagged, each address on the label that the geometry gives it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.refusals import TextOverflowError, UnprintableTextError
from idcoop_desktop.domain.labels import PAGE_HEIGHT, PAGE_WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Box, Page
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import TextStyle, Theme
    from idcoop_desktop.domain.labels import AddressLabel, LabelSheet

_THEME = "bureau"
_SIZE, _LEADING = 11.0, 13.6
_PADDING = 300
_UNPRINTABLE = 500
"""What an office printer leaves white at the edges of the paper, in hundredths of a millimetre."""
_STEP = 25


@dataclass(frozen=True)
class Misfit:
    """A label left out, by its rank among those asked for, and why in a few words of French."""

    index: int
    reason: str


@dataclass(frozen=True)
class LabelPages:
    """A finished PDF, what was placed on each page, which labels are smaller and which left out."""

    data: bytes
    audits: tuple[Audit, ...]
    shrunk: tuple[int, ...]
    misfits: tuple[Misfit, ...]


def label_pages(
    labels: Sequence[AddressLabel],
    sheet: LabelSheet,
    *,
    start: int,
    coop_name: str,
    made_at: datetime,
    report: Callable[[int, int], object],
) -> LabelPages:
    """Draw the labels on sheets of A4, from label ``start`` of the first one (counted from 1).

    An address too long for its label is made smaller, down to what is still read; one that does
    not fit even so, or that no shipped face can draw, is left out and told, and the next takes its
    place. Nothing is ever cut. ``report`` is told (done, in all) and may raise to cancel.
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
        title="Étiquettes d’adresses",
        author=french(coop_name),
        subject="Adresses à imprimer sur des planches d’étiquettes autocollantes",
        made_at=made_at,
    )
    canvas = TaggedCanvas(metadata, page_size=_PAPER, font=theme.styles["body"].font)
    painter = _Painter(canvas, theme, sheet, start)
    for index, label in enumerate(labels):
        if index % _STEP == 0:
            report(index, len(labels))
        painter.place(index, label)
    report(len(labels), len(labels))
    return LabelPages(
        data=finish(canvas.finished()),
        audits=tuple(page.audit for page in painter.pages),
        shrunk=tuple(painter.shrunk),
        misfits=tuple(painter.misfits),
    )


def _points(hundredths: int) -> float:
    return hundredths * 72 / 2540


_PAPER = (_points(PAGE_WIDTH), _points(PAGE_HEIGHT))


class _Painter:
    """The sheets being filled; ``_place`` is the next free label of the current one, from 0."""

    def __init__(self, canvas: TaggedCanvas, theme: Theme, sheet: LabelSheet, start: int) -> None:
        self._canvas, self._theme, self._sheet = canvas, theme, sheet
        self._list = canvas.root.add("L")
        self._elements: dict[str, Sequence[Element]] = {}
        self._place = start - 1
        self._style = _label_style(theme)
        self.pages: list[Page] = [self._new_page()]
        self.shrunk: list[int] = []
        self.misfits: list[Misfit] = []

    def place(self, index: int, label: AddressLabel) -> None:
        """Draw one label, on a new sheet when this one is full."""
        key = f"label_{index + 1}"
        block = _block(key, label, self._style)
        self._elements[key] = (self._list.add("LI").add("LBody"),)
        try:
            if self._place == self._sheet.count:
                self._turn(block)
            fitted = self.pages[-1].text(block, self._box(self._place), valign="middle")
        except (TextOverflowError, UnprintableTextError) as error:
            self.misfits.append(Misfit(index, _reason(error)))
            return
        finally:
            del self._elements[key]
        self._place += 1
        if fitted.scale < 1:
            self.shrunk.append(index)

    def _turn(self, first: Block) -> None:
        """Begin a sheet, unless its first label would stay empty."""
        from idcoop_desktop.documents.layout import fit

        box = self._box(0)
        fit(first, box.width, box.height)
        self._canvas.showPage()
        self.pages.append(self._new_page())
        self._place = 0

    def _new_page(self) -> Page:
        from idcoop_desktop.documents.page import Page

        return Page(self._canvas, _PAPER, self._theme.colors, self._elements)

    def _box(self, place: int) -> Box:
        from idcoop_desktop.documents.page import Box

        sheet = self._sheet
        x, y = sheet.corner(place)
        # The same on every label, so that the addresses of a sheet stand in line.
        side = max(_PADDING, _UNPRINTABLE - sheet.left, _UNPRINTABLE - (PAGE_WIDTH - sheet.across))
        end = max(_PADDING, _UNPRINTABLE - sheet.top, _UNPRINTABLE - (PAGE_HEIGHT - sheet.down))
        return Box(
            _points(x + side),
            _points(y + end),
            _points(sheet.width - 2 * side),
            _points(sheet.height - 2 * end),
        )


def _reason(error: TextOverflowError | UnprintableTextError) -> str:
    if isinstance(error, UnprintableTextError):
        return f"caractères que nos polices n’ont pas\u00a0: {' '.join(error.characters)}"
    return f"trop long de {max(1, math.ceil(error.excess_mm))}\u00a0mm, même en petit"


def _label_style(theme: Theme) -> TextStyle:
    body = theme.styles["body"]
    return replace(body, name="label", size=_SIZE, leading=_LEADING, space_after=0)


def _block(key: str, label: AddressLabel, style: TextStyle) -> Block:
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.theme import Span
    from idcoop_desktop.documents.typography import one_line

    # Neither the spacing of figures nor that of marks is touched: an address is copied as it is.
    name = one_line(label.name).replace("'", "’")
    lines = "\n".join(one_line(line).replace("'", "’") for line in label.lines)
    spans = (Span(name, bold=True), Span(f"\n{lines}", bold=False))
    return Block(key, "L’adresse", (spans,), style)
