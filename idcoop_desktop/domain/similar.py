"""What resembles an idea: texts that share its rarer words, whatever their endings."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LEAST_ALIKE = 0.18
"""Cosine from which two sentences speak of the same thing, found on those of the demonstration."""
_STEM = 5
_SHORTEST = 3
_READ = 2_000
"""Characters read of a text: an idea is one sentence."""
_USUAL = 20

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


@dataclass(frozen=True, slots=True)
class Corpus:
    """How many texts there are in all, and how many have each stem that is looked for."""

    size: int
    counts: Mapping[str, int]

    def weight(self, stem: str) -> float:
        """Return what a stem counts: the more, the fewer texts have it.

        A stem that is not looked for counts as one that a twentieth of the texts have.
        """
        known = self.counts.get(stem, max(self.size // _USUAL, 2))
        return math.log(1 + self.size / max(known, 1))


def alike(
    text: str, others: Mapping[int, Sequence[str]], corpus: Corpus, *, limit: int
) -> tuple[int, ...]:
    """Return the keys of at most ``limit`` records that resemble ``text``, the most alike first.

    A record is as near as the nearest of its texts.
    """
    wanted = stems(text)
    scores = {
        key: max((_likeness(wanted, stems(other), corpus) for other in texts), default=0.0)
        for key, texts in others.items()
    }
    close = [key for key, score in scores.items() if score >= _LEAST_ALIKE]
    return tuple(sorted(close, key=lambda key: (-scores[key], -key))[:limit])


def _likeness(wanted: frozenset[str], found: frozenset[str], corpus: Corpus) -> float:
    shared = _square(wanted & found, corpus)
    return shared / math.sqrt(_square(wanted, corpus) * _square(found, corpus)) if shared else 0.0


def _square(found: frozenset[str], corpus: Corpus) -> float:
    return sum(corpus.weight(stem) ** 2 for stem in found)
