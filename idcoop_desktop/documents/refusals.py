"""What a document refuses to do, each with the French sentence shown to the author."""

from __future__ import annotations

import math
import unicodedata

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted

_LONGEST_SAMPLE = 30


def _sample(text: str) -> str:
    return text if len(text) <= _LONGEST_SAMPLE else f"{text[:_LONGEST_SAMPLE]}…"


class TextOverflowError(DomainError):
    """A text that does not fit its block, even in the smallest size allowed.

    ``block`` is the key of the block, ``excess_mm`` what is too much at that size.
    """

    def __init__(self, block: str, label: str, excess_mm: float) -> None:
        self.block = block
        self.excess_mm = excess_mm
        super().__init__(
            f"{label} dépasse de {max(1, math.ceil(excess_mm))}\u00a0mm la place prévue, "
            "même en plus petit. Raccourcissez ce texte\u00a0: rien n’est coupé à votre insu."
        )


class WordTooWideError(TextOverflowError):
    """A single word wider than its block, at the smallest size allowed."""

    def __init__(self, block: str, label: str, word: str, excess_mm: float) -> None:
        DomainError.__init__(
            self,
            f"{label} contient un mot trop long de {max(1, math.ceil(excess_mm))}\u00a0mm"
            f"\u00a0: {quoted(_sample(word))}. Coupez-le ou remplacez-le.",
        )
        self.block = block
        self.word = word
        self.excess_mm = excess_mm


class TooManyPagesError(TextOverflowError):
    """A document of more pages than it may have; ``block`` is its longest text.

    ``excess_mm`` is what is too high over the whole width, ``lines`` what that is of lines.
    """

    def __init__(self, block: str, label: str, *, pages: int, excess_mm: float, lines: int) -> None:
        DomainError.__init__(
            self,
            f"Le texte dépasse les {pages} pages de {max(1, math.ceil(excess_mm))} mm. "
            f"Le plus long est {quoted(label)} : retirez-en environ {max(1, lines)} "
            "lignes. Rien n’est coupé à votre insu.",
        )
        self.block = block
        self.excess_mm = excess_mm
        self.lines = lines


def _shown(character: str) -> str:
    return f"◌{character}" if unicodedata.combining(character) else character


class UnprintableTextError(DomainError):
    """A text with characters that none of the shipped fonts can draw."""

    def __init__(self, label: str, characters: tuple[str, ...]) -> None:
        self.characters = characters
        shown = " ".join(_shown(character) for character in characters[:8])
        super().__init__(
            f"{label} contient des caractères que nos polices ne savent pas imprimer"
            f"\u00a0: {shown}. Retirez-les."
        )


class EmptyTextError(DomainError):
    """A block that a document cannot do without has no text."""

    def __init__(self, label: str) -> None:
        super().__init__(f"{label} est vide\u00a0: écrivez un texte avant de créer le document.")


class PhotoError(DomainError):
    """A picture that cannot be used: the sentence says why."""


class TooLargePhotoError(PhotoError):
    """A picture with more pixels than a photo has."""


class PaperError(DomainError):
    """A receipt or a quote that cannot be shown: the sentence says why."""


class ThemeError(DomainError):
    """A theme whose file is not usable: the sentence says what to correct."""


class WordingError(DomainError):
    """A text of a document that cannot be said: the sentence says what to correct."""


class PressError(DomainError):
    """A file that is not the profile of a press: the sentence says what to ask for instead."""
