"""What resembles an idea: texts that share its rarer words, whatever their endings."""

from __future__ import annotations

import math
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_LEAST_ALIKE = 0.18
"""Cosine from which two sentences speak of the same thing, found on those of the demonstration."""
_STEM = 5
_SHORTEST = 3
_READ = 2_000
"""Characters read of a text: an idea is one sentence."""
_KEPT = 1 << 15

# Folded words that say nothing of what is wanted, those of every request included.
_SAYS_NOTHING = """
les des une aux dans sur sous avec sans pour par que qui quoi dont est sont serait etre avoir faire
fait fais peut peuvent pourrait pourrions voudrait voudraient veut veulent aimerait aimeraient
faudrait tout tous toute toutes chaque chacun chacune plus moins tres bien comme mais donc nous vous
ils elles leur leurs notre nos votre vos ses son mes mon cet cette ces celui celle devant derriere
entre chez vers depuis pendant apres avant aussi ici encore deja quand alors pas rien non oui autre
autres meme memes idee idees projet projets residence residences habitant habitante habitants
habitantes voisin voisine voisins voisines immeuble batiment gens donne donnent donner envie
"""
_EMPTY = frozenset(_SAYS_NOTHING.split())


@lru_cache(maxsize=_KEPT)
def stems(text: str) -> frozenset[str]:
    """Return the beginnings of the words that say what a text is about: ``plant``, ``velo``."""
    words = fold(text[:_READ]).split()
    return frozenset(
        stem
        for stem in (_stem(word) for word in words if word not in _EMPTY)
        if len(stem) >= _SHORTEST
    )


def _stem(word: str) -> str:
    return word[:_STEM] if len(word) > _STEM else word.rstrip("sx")


def alike(text: str, others: Mapping[int, Sequence[str]], *, limit: int) -> tuple[int, ...]:
    """Return the keys of at most ``limit`` records that resemble ``text``, the most alike first.

    A record is as near as the nearest of its texts; a word weighs the more the fewer texts have it.
    """
    wanted = stems(text)
    if not wanted:
        return ()
    known = {key: [stems(other) for other in texts] for key, texts in others.items()}
    weights = _weights([wanted, *(found for texts in known.values() for found in texts)])
    length = _length(wanted, weights)
    scores: dict[int, float] = {}
    for key, texts in known.items():
        for found in texts:
            if not wanted.isdisjoint(found):
                score = _dot(wanted & found, weights) / (length * _length(found, weights))
                scores[key] = max(score, scores.get(key, 0))
    close = [key for key, score in scores.items() if score >= _LEAST_ALIKE]
    return tuple(sorted(close, key=lambda key: (-scores[key], -key))[:limit])


def _weights(texts: Iterable[frozenset[str]]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    number = 0
    for found in texts:
        counts.update(found)
        number += 1
    return {stem: math.log(1 + number / count) for stem, count in counts.items()}


def _dot(shared: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(weights[stem] ** 2 for stem in shared)


def _length(found: frozenset[str], weights: Mapping[str, float]) -> float:
    return math.sqrt(_dot(found, weights))
