"""Names of files: letters, digits and hyphens that every system takes."""

from __future__ import annotations

from idcoop_desktop.domain.text import fold

_LONGEST = 60


def file_stem(*parts: str) -> str:
    """Return ``les-ajoncs-flyer-a4`` for some words; each part is cut after 60 letters.

    Parts without a letter or a digit are left out; ``document`` when none is left.
    """
    words = ["-".join(fold(part)[:_LONGEST].split()) for part in parts]
    return "-".join(word for word in words if word) or "document"
