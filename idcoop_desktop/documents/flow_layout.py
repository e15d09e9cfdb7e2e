"""Where each piece of a flowing document lies: measured only, nothing is drawn.

A piece that is set for a width is a pile of strips. A page ends between two strips, never inside
one, and never after a strip that keeps with the next.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.refusals import TextOverflowError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.flow import Paper, Section
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_text import Typesetter

GUTTER = 8 * MM
"""The white between two columns."""

_LEAST = 30 * MM  # two columns lower than this are not begun at the end of a page
_EVEN = 0.5
_UNEVEN = 1.25  # how much higher columns may be so that a text is not parted between them
_HAIR = 0.01
_ENDLESS = 1e6


class Strip(NamedTuple):
    """What is never parted: its height, the white above it, whether it keeps with the next.

    One that ``opens`` begins something new, up to the next that does.
    """

    height: float
    before: float = 0
    keep: bool = False
    opens: bool = False


class Setting(Protocol):
    """A piece set for a width; ``key`` and ``label`` name it in a refusal.

    ``carry`` is the height of what is drawn again at the top of a column where it goes on.
    """

    @property
    def key(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def strips(self) -> tuple[Strip, ...]: ...
    @property
    def carry(self) -> float: ...

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the strips of a run."""


class Run(NamedTuple):
    """Strips ``first`` to ``last`` of a setting in one column, the y of each from the page's top.

    ``goes_on`` tells that what is carried over lies above the first.
    """

    setting: Setting
    first: int
    tops: tuple[float, ...]
    x: float
    width: float
    goes_on: bool = False

    @property
    def last(self) -> int:
        """The number of the last strip."""
        return self.first + len(self.tops) - 1

    @property
    def box(self) -> Box:
        """The place it takes."""
        end = self.tops[-1] + self.setting.strips[self.last].height
        top = self.tops[0] - (self.setting.carry if self.goes_on else 0)
        return Box(self.x, top, self.width, end - top)


@dataclass(frozen=True)
class Laid:
    """The runs of each page, and where the last one ends."""

    pages: tuple[tuple[Run, ...], ...]
    paper: Paper

    @property
    def end(self) -> float:
        """The y below the last thing of the last page, from its top."""
        return max((run.box.bottom for run in self.pages[-1]), default=0)

    @property
    def filled(self) -> float:
        """How much of the last page is taken, from 0 to 1, its white margins left out."""
        return self._taken(self.end)

    @property
    def least_filled(self) -> float:
        """How much of its emptiest page is taken, from 0 to 1."""
        ends = (max((run.box.bottom for run in runs), default=0) for runs in self.pages)
        return min(map(self._taken, ends))

    def _taken(self, end: float) -> float:
        return (end - self.paper.top) / (self.paper.bottom - self.paper.top)


@dataclass(frozen=True, eq=False)
class _Unit:
    """Strips that stay together, as (setting, number); each is tried at many places."""

    strips: tuple[tuple[Setting, int], ...]
    heights: dict[float, float] = field(default_factory=dict)

    def before(self, air: float) -> float:
        setting, number = self.strips[0]
        return setting.strips[number].before * air

    def height(self, air: float) -> float:
        known = self.heights.get(air)
        if known is None:
            told = [setting.strips[number] for setting, number in self.strips]
            known = sum(s.height for s in told) + sum(s.before * air for s in told[1:])
            self.heights[air] = known
        return known

    @property
    def carry(self) -> float:
        setting, number = self.strips[0]
        return setting.carry if number else 0

    @property
    def opens(self) -> bool:
        setting, number = self.strips[0]
        return setting.strips[number].opens


class _Column:
    """A column being filled down to ``bottom``."""

    def __init__(self, box: Box, air: float) -> None:
        self.box, self.y, self._air = box, box.y, air
        self.placed: list[tuple[Setting, int, float]] = []

    def takes(self, unit: _Unit) -> bool:
        """Place a unit, or tell that there is no room for it."""
        y = self.y + (unit.before(self._air) if self.placed else unit.carry)
        if y + unit.height(self._air) > self.box.bottom + _HAIR:
            return False
        for place, (setting, number) in enumerate(unit.strips):
            strip = setting.strips[number]
            y += strip.before * self._air if place else 0
            self.placed.append((setting, number, y))
            y += strip.height
        self.y = y
        return True

    def runs(self) -> list[Run]:
        """What it holds, the neighbouring strips of one setting together."""
        found: list[Run] = []
        for setting, number, y in self.placed:
            last = found[-1] if found else None
            if last is not None and last.setting is setting:
                found[-1] = last._replace(tops=(*last.tops, y))
            else:
                goes_on = number > 0 and setting.carry > 0
                found.append(Run(setting, number, (y,), self.box.x, self.box.width, goes_on))
        return found


def lay_out(
    sections: Sequence[Section], setter: Typesetter, paper: Paper, *, air: float = 1
) -> Laid:
    """Return where everything lies; ``air`` multiplies the white between pieces.

    Raises ``TextOverflowError`` for what no page holds whole, ``WordTooWideError``,
    ``UnprintableTextError`` and ``EmptyTextError`` for what cannot be set.
    """
    layout = _Layout(paper, air)
    for section in sections:
        width = column_width(paper, section.columns)
        settings = [piece.set_in(width, setter) for piece in section.pieces]
        layout.add(section, [setting for setting in settings if setting.strips])
    return Laid(tuple(map(tuple, layout.pages)), paper)


def column_width(paper: Paper, columns: int) -> float:
    """Return the width of each column, in points."""
    return (paper.inner - GUTTER * (columns - 1)) / columns


class _Layout:
    """The pages so far; ``_y`` is where the next section starts on the last of them."""

    def __init__(self, paper: Paper, air: float) -> None:
        self._paper, self._air = paper, air
        self.pages: list[list[Run]] = [[]]
        self._y = paper.top_of(0)

    def add(self, section: Section, settings: list[Setting]) -> None:
        """Pour a section into columns from where the last one ended."""
        rest = _units(settings)
        if section.new_page and self.pages[-1]:
            self._turn()
        if self.pages[-1]:
            first = rest[0].before(self._air) if rest else 0
            self._y += max(section.before * self._air, first)
        while rest:
            rest = self._pour(section, rest)
            if rest:
                self._turn()

    def _turn(self) -> None:
        self.pages.append([])
        self._y = self._paper.top

    def _pour(self, section: Section, units: list[_Unit]) -> list[_Unit]:
        """Fill what is left of the page; return what goes on the next one."""
        left = self._paper.bottom - self._y
        if section.columns > 1 and self.pages[-1] and left < _LEAST:
            return units
        columns, rest = self._filled(section, units, left)
        if len(rest) == len(units):
            if not self.pages[-1]:
                raise _too_tall(units[0], left, self._air)
            return units
        if not rest and section.columns > 1:
            columns = self._evened(section, units, left)
        for column in columns:
            self.pages[-1] += column.runs()
        self._y = max(column.y for column in columns)
        return rest

    def _evened(self, section: Section, units: list[_Unit], left: float) -> list[_Column]:
        """Fill the columns to the least height that holds everything.

        What belongs together stays in one column unless that makes them much higher.
        """
        free = self._least(section, units, left)
        whole = _together(units)
        if len(whole) < section.columns or self._filled(section, whole, left)[1]:
            return free
        kept = self._least(section, whole, left)
        return kept if _height(kept) <= _UNEVEN * _height(free) else free

    def _least(self, section: Section, units: list[_Unit], left: float) -> list[_Column]:
        low, high = 0.0, left
        while high - low > _EVEN:
            middle = (low + high) / 2
            _, rest = self._filled(section, units, middle)
            low, high = (middle, high) if rest else (low, middle)
        return self._filled(section, units, high)[0]

    def _filled(
        self, section: Section, units: list[_Unit], height: float
    ) -> tuple[list[_Column], list[_Unit]]:
        """Fill columns of a height one after the other; return them and what is left over."""
        width = column_width(self._paper, section.columns)
        columns: list[_Column] = []
        rest = list(units)
        for number in range(section.columns):
            x = self._paper.side + number * (width + GUTTER)
            column = _Column(Box(x, self._y, width, height), self._air)
            columns.append(column)
            while rest and column.takes(rest[0]):
                rest.pop(0)
            if not column.placed:  # nothing is put beside an empty column
                break
        return columns, rest


def _units(settings: Sequence[Setting]) -> list[_Unit]:
    """Return the strips of all settings, those that keep together in one unit."""
    found: list[_Unit] = []
    together: list[tuple[Setting, int]] = []
    for setting in settings:
        for number, strip in enumerate(setting.strips):
            together.append((setting, number))
            if not strip.keep:
                found.append(_Unit(tuple(together)))
                together = []
    return [*found, _Unit(tuple(together))] if together else found


def _together(units: Sequence[_Unit]) -> list[_Unit]:
    """Return the units with all that belongs to one heading in one."""
    found: list[_Unit] = []
    for unit in units:
        if found and not unit.opens:
            found[-1] = _Unit((*found[-1].strips, *unit.strips))
        else:
            found.append(unit)
    return found


def _height(columns: Sequence[_Column]) -> float:
    return max(column.y for column in columns) - columns[0].box.y


def stacked(
    settings: Sequence[Setting], *, x: float, y: float, width: float
) -> tuple[tuple[Run, ...], float]:
    """Return settings below one another from ``y``, never parted, and the y where they end."""
    column = _Column(Box(x, y, width, _ENDLESS), 1)
    for unit in _units(settings):
        column.takes(unit)
    return tuple(column.runs()), column.y


def _too_tall(unit: _Unit, room: float, air: float) -> TextOverflowError:
    setting, _ = unit.strips[-1]
    return TextOverflowError(setting.key, setting.label, (unit.height(air) - room) / MM)
