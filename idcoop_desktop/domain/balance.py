"""How loosely a document is set so that its last page is not left half empty."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST_FILLED = 0.6
"""A last page is never emptier than this."""

_FULL = 0.94
_USUAL = 0.4
_STEPS = 10
_FINER = 4
_COST_OF_WHITE = 2


@dataclass(frozen=True, slots=True)
class Trial:
    """What setting a document with some looseness gives: pages, and how full the last one is."""

    looseness: float
    pages: int
    filled: float

    @property
    def cost(self) -> float:
        """How far from how it should be: usual sizes, a full last page."""
        white = max(0, _FULL - self.filled)
        return abs(self.looseness - _USUAL) + _COST_OF_WHITE * white

    @property
    def rank(self) -> tuple[bool, float]:
        """What the best trial has the least of."""
        return self.filled < LEAST_FILLED, self.cost


def balanced(tried: Callable[[float], tuple[int, float]], *, most_pages: int) -> Trial | None:
    """Return the best way to set a document, ``None`` when it takes too many pages at its tightest.

    ``tried`` sets it with a looseness from 0 to 1 and returns its pages and how full the last one
    is, from 0 to 1; both mostly grow with looseness. A last page at least ``LEAST_FILLED`` full
    always wins over an emptier one.
    """

    def trial(looseness: float) -> Trial:
        return Trial(looseness, *tried(looseness))

    trials = [trial(step / _STEPS) for step in range(_STEPS + 1)]
    trials += [_loosest(trial, *pair) for pair in itertools.pairwise(trials)
               if pair[0].pages < pair[1].pages]  # fmt: skip
    possible = [one for one in trials if one.pages <= most_pages]
    if not possible:
        return None
    return min(possible, key=lambda one: one.rank)


def _loosest(trial: Callable[[float], Trial], tight: Trial, loose: Trial) -> Trial:
    """Return the loosest trial found between two that still has the pages of the tight one."""
    best, low, high = tight, tight.looseness, loose.looseness
    for _ in range(_FINER):
        middle = trial((low + high) / 2)
        if middle.pages <= tight.pages:
            best, low = middle, middle.looseness
        else:
            high = middle.looseness
    return best
