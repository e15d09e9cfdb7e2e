"""What was placed where: a record that a test, or the author's form, can question."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

MM = 72 / 25.4
"""Points in a millimetre."""

_TOUCH = 0.5


@dataclass(frozen=True)
class Placed:
    """A block and its box in points from the top left; blocks of one layer never overlap."""

    block: str
    x: float
    y: float
    width: float
    height: float
    used_height: float
    font_size: float
    layer: int

    def overlaps(self, other: Placed) -> bool:
        """Tell whether two boxes of one layer share more than a hair."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return self.layer == other.layer and across > _TOUCH and down > _TOUCH


@dataclass
class Audit:
    """The blocks of one page, in points."""

    page_width: float
    page_height: float
    margin: float = 5 * MM
    placed: list[Placed] = field(default_factory=list)

    def problems(self) -> list[str]:
        """Blocks that overflow, leave the printable area or overlap; empty when all is well."""
        found = [f"{p.block}: overflow" for p in self.placed if p.used_height > p.height + 0.01]
        found += [f"{p.block}: outside the safe area" for p in self.placed if not self._inside(p)]
        found += [
            f"{a.block} overlaps {b.block}"
            for a, b in combinations(self.placed, 2)
            if a.overlaps(b)
        ]
        return found

    def _inside(self, placed: Placed) -> bool:
        least = self.margin - 0.01
        return (
            placed.x >= least
            and placed.y >= least
            and placed.x + placed.width <= self.page_width - least
            and placed.y + placed.height <= self.page_height - least
        )
