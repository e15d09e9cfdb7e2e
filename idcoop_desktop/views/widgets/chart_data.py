"""What a chart shows: plain figures with their words, the same for screen, paper and ears."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from idcoop_desktop.domain.text import NBSP


class Form(Enum):
    """How the bars lie."""

    STEPS = auto()
    """One thick bar a line beside its label: how a number shrinks from stage to stage."""
    ROWS = auto()
    """One thin bar a line under its label, shorter values painted inside longer ones."""
    COLUMNS = auto()
    """Groups of standing bars over an axis: years."""
    CURVES = auto()
    """Lines of amounts in cents that go on from label to label: what adds up over a year."""


@dataclass(frozen=True, slots=True)
class Series:
    """What one colour stands for; ``role`` names a colour of the theme.

    A curve may be ``dashed``, and ``length`` is how many labels it reaches: the year goes on.
    """

    name: str
    role: str
    dashed: bool = False
    length: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One value of each series under a label; ``figure`` says them in words.

    ``share`` is what part of the whole the value is, told beside the figure of a step.
    """

    label: str
    values: tuple[int, ...]
    figure: str = ""
    share: str = ""
    key: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart; ``note`` tells how it is counted."""

    title: str
    note: str
    form: Form
    series: tuple[Series, ...]
    bars: tuple[Bar, ...]

    @property
    def highest(self) -> int:
        """The longest value, never less than one."""
        return max((value for bar in self.bars for value in bar.values), default=0) or 1

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(value for bar in self.bars for value in bar.values)

    @property
    def spoken(self) -> str:
        """All the figures, for those who do not see the bars."""
        return ". ".join(self.spoken_bar(bar) for bar in self.bars)

    def spoken_bar(self, bar: Bar) -> str:
        """Return the figures of one bar."""
        if len(self.series) == 1:
            share = f" ({bar.share})" if bar.share else ""
            return f"{bar.label}{NBSP}: {bar.figure or bar.values[0]}{share}"
        told = (
            f"{one.name.lower()} {value}"
            for one, value in zip(self.series, bar.values, strict=True)
        )
        return f"{bar.label}{NBSP}: {bar.figure or ', '.join(told)}"
