"""Ellipses that hide a face or a plate on a photo, in thousandths of its width and its height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Iterable

WHOLE = 1000
SMALLEST, LARGEST = 8, 500
MOST = 40

HiddenPart = tuple[int, int, int, int]
"""Centre across and down, half width and half height."""


def spanned(first: tuple[float, float], second: tuple[float, float]) -> HiddenPart:
    """Return the ellipse between two opposite corners, in thousandths."""
    across, down = (first[0] + second[0]) / 2, (first[1] + second[1]) / 2
    half = (abs(first[0] - second[0]) / 2, abs(first[1] - second[1]) / 2)
    return fitting((round(across), round(down), round(half[0]), round(half[1])))


def moved(part: HiddenPart, across: int, down: int) -> HiddenPart:
    """Return the ellipse further right and down; its centre stays on the photo."""
    return fitting((part[0] + across, part[1] + down, part[2], part[3]))


def resized(part: HiddenPart, wider: int, higher: int) -> HiddenPart:
    """Return the ellipse wider and higher around the same centre."""
    return fitting((part[0], part[1], part[2] + wider, part[3] + higher))


def holds(part: HiddenPart, spot: tuple[float, float]) -> bool:
    """Tell whether a point is under the ellipse."""
    across, down = (spot[0] - part[0]) / part[2], (spot[1] - part[1]) / part[3]
    return across * across + down * down <= 1


def fitting(part: HiddenPart) -> HiddenPart:
    """Return the ellipse with its centre on the photo and a size that hides something."""
    across, down = (min(max(centre, 0), WHOLE) for centre in part[:2])
    wide, high = (min(max(half, SMALLEST), LARGEST) for half in part[2:])
    return across, down, wide, high


def checked(parts: Iterable[HiddenPart]) -> tuple[HiddenPart, ...]:
    """Return the ellipses to keep, each once.

    Raises :class:`DomainError` for more than a photo can have, and ``ValueError`` (a bug) for one
    that is off the photo.
    """
    kept = tuple(dict.fromkeys(parts))
    if len(kept) > MOST:
        raise DomainError(
            f"Une photo a {MOST} parties cachées au plus\u00a0: choisissez une autre photo."
        )
    for part in kept:
        if part != fitting(part):
            raise ValueError(part)
    return kept
