"""Beginnings of texts for places too small to tell them whole."""

from __future__ import annotations

_LONGEST_WORD = 24


def clipped(text: str, most: int) -> str:
    """Return a text on one line in at most ``most`` characters, cut after a sentence or a word.

    A word that no narrow column holds is cut as well; ``…`` tells that something is missing.
    """
    words = [
        word if len(word) <= _LONGEST_WORD else f"{word[: _LONGEST_WORD - 1]}…"
        for word in text.split()
    ]
    whole = " ".join(words)
    if len(whole) <= most:
        return whole
    start = whole[: most - 1]
    sentence = max(start.rfind(end) for end in (". ", "! ", "? "))
    if sentence >= most // 2:
        return start[: sentence + 1].rstrip()
    if " " in start and whole[most - 1] != " ":
        start = start.rsplit(" ", 1)[0]
    return f"{start.rstrip(' ,;:.…')}…"
