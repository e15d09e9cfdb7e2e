"""How large a page is shown: whole, as wide as the window, or so many times its real size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_NARROWEST, _WIDEST = 160, 3000
_CLOSE = 0.01


class Fit(StrEnum):
    """What the page follows while no size was chosen."""

    PAGE = "page"
    WIDTH = "width"

    @property
    def label(self) -> str:
        """The words on screen."""
        return {"page": "Page entière", "width": "Toute la largeur"}[self.value]


Zoom = Fit | float


@dataclass(frozen=True, slots=True)
class Room:
    """What there is to show a page in: pixels of room, those of its real width, its shape."""

    width: int
    height: int
    real_width: float
    ratio: float

    def page_width(self, zoom: Zoom) -> int:
        """Return the width in pixels that a page takes."""
        if zoom is Fit.PAGE:
            wanted = min(self.width, self.height / self.ratio)
        elif zoom is Fit.WIDTH:
            wanted = self.width
        else:
            wanted = self.real_width * float(zoom)
        return int(min(max(wanted, _NARROWEST), _WIDEST))

    def factor(self, zoom: Zoom) -> float:
        """Return how many times its real size the page is shown."""
        return self.page_width(zoom) / self.real_width


def larger(factor: float) -> float:
    """Return the next step above a size."""
    return next((step for step in STEPS if step > factor + _CLOSE), STEPS[-1])


def smaller(factor: float) -> float:
    """Return the next step below a size."""
    return next((step for step in reversed(STEPS) if step < factor - _CLOSE), STEPS[0])
