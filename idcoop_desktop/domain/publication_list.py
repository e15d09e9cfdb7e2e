"""Which documents a list shows and in which order, and whether each may still be shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold, tidy_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from idcoop_desktop.domain.publications import PublicationKind


class PublicationSort(StrEnum):
    """What the list is sorted by; between equals the latest document comes first."""

    DATE = "date"
    TITLE = "title"
    KIND = "kind"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationQuery:
    """What the list was asked for; ``year`` is the one the document was made in."""

    text: str = ""
    kind: PublicationKind | None = None
    year: int | None = None
    sort: PublicationSort = PublicationSort.DATE
    descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationLine:
    """What a document is searched and sorted by; ``about`` names its projects and residence."""

    id: int
    kind: PublicationKind
    made_on: date
    title: str
    about: str
    author: str
    file_name: str


class PublicationState(StrEnum):
    """Whether a document that was made still tells the truth, and may still be seen."""

    CURRENT = "current"
    OUTDATED = "outdated"
    TO_WITHDRAW = "to_withdraw"

    @property
    def label(self) -> str:
        """The words on screen."""
        return {"current": "À jour", "outdated": "Périmé", "to_withdraw": "À retirer"}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a document is worth today; ``reason`` says why it is not up to date."""

    state: PublicationState
    reason: str = ""


_SORTING: dict[PublicationSort, Callable[[PublicationLine], tuple[int | str, ...]]] = {
    PublicationSort.DATE: lambda line: (line.made_on.toordinal(), line.id),
    PublicationSort.TITLE: lambda line: (fold(line.title),),
    PublicationSort.KIND: lambda line: (line.kind.label, fold(line.title)),
    PublicationSort.AUTHOR: lambda line: (fold(line.author),),
}


def arranged(lines: Iterable[PublicationLine], query: PublicationQuery) -> list[PublicationLine]:
    """Return the documents that answer the query, in its order."""
    latest_first = sorted(_matching(lines, query), key=_SORTING[PublicationSort.DATE], reverse=True)
    return sorted(latest_first, key=_SORTING[query.sort], reverse=query.descending)


def _matching(lines: Iterable[PublicationLine], query: PublicationQuery) -> list[PublicationLine]:
    signs = tidy_line(query.text)
    if query.text.strip() and not signs:
        return []
    words = fold(signs).split()
    return [
        line
        for line in lines
        if query.kind in {None, line.kind}
        and query.year in {None, line.made_on.year}
        and _has(words, signs, line)
    ]


def _has(words: list[str], signs: str, line: PublicationLine) -> bool:
    """Tell whether each word begins one of the document's; signs alone are as they are."""
    if not signs:
        return True
    texts = (line.title, line.kind.label, line.about, line.author, line.file_name)
    if not words:
        return any(signs in text for text in texts)
    said = f" {fold(' . '.join(texts))}"
    return all(f" {word}" in said for word in words)
