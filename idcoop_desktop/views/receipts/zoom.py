"""How wide a page is shown: the width of the room is 100 %, a whole page fits inside it."""

from __future__ import annotations

from dataclasses import dataclass

STEPS = (25, 50, 75, 100, 125, 150, 200, 300, 400)
_NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Zoom:
    """A percentage of the width of the room, or the ``whole`` page."""

    percent: int = 100
    whole: bool = False

    @property
    def label(self) -> str:
        """What is said of it."""
        return "Page entière" if self.whole else f"{self.percent}\u00a0%"

    def width(self, room: tuple[int, int], ratio: float) -> int:
        """Return the width of the page for a room (width, height) in logical pixels."""
        across, down = room
        wanted = min(across, int(down / ratio)) if self.whole else across * self.percent // 100
        return max(wanted, _NARROWEST)

    def larger(self, room: tuple[int, int], ratio: float) -> Zoom:
        """Return the next step up."""
        now = self._percent_of(room, ratio)
        return Zoom(next((step for step in STEPS if step > now), STEPS[-1]))

    def smaller(self, room: tuple[int, int], ratio: float) -> Zoom:
        """Return the next step down."""
        now = self._percent_of(room, ratio)
        return Zoom(next((step for step in reversed(STEPS) if step < now), STEPS[0]))

    def _percent_of(self, room: tuple[int, int], ratio: float) -> int:
        return self.width(room, ratio) * 100 // max(room[0], 1) if self.whole else self.percent
