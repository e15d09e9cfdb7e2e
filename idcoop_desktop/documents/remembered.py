"""What documents remember of what they told, to be quick the next time: one way to forget it all.

Nothing is imported here: whoever locks the base pays for no library that drew nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_forgetting: list[Callable[[], object]] = []


def forgotten_by(forget: Callable[[], None]) -> Callable[[], None]:
    """Let :func:`forget_everything` call a function that empties one memory; return it."""
    _forgetting.append(forget)
    return forget


def forget_everything() -> None:
    """Drop every text and picture kept from documents made before; called as the base is locked.

    What is being drawn at this moment is dropped as it ends.
    """
    for forget in _forgetting:
        forget()
