"""Documents are searched by what a person remembers of them, and sorted without surprises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.publication_list import (
    PublicationLine,
    PublicationQuery,
    PublicationSort,
    PublicationState,
    arranged,
)
from idcoop_desktop.domain.publications import PublicationKind

MURAL = PublicationLine(
    id=1,
    kind=PublicationKind.FLYER_A4,
    made_on=date(2025, 5, 4),
    title="La fresque 🎨",
    about="La fresque Le Clos du Phare Penmarc’h",
    author="Maëlle Kervadec",
    file_name="flyer-a4-la-fresque.pdf",
)
GARDEN = replace(
    MURAL,
    id=2,
    kind=PublicationKind.POSTER_A3,
    made_on=date(2026, 2, 1),
    title="Étale ton jardin",
    about="Jardin Les Ajoncs Quimper",
    author="Anne Le Goff",
    file_name="affiche.pdf",
)
BOOKLET = replace(
    MURAL, id=3, kind=PublicationKind.BOOKLET, made_on=date(2026, 2, 1), title="Livret 2025"
)
ALL = (MURAL, GARDEN, BOOKLET)


def found(**asked: object) -> list[int]:
    return [line.id for line in arranged(ALL, PublicationQuery(**asked))]  # type: ignore[arg-type]


def test_the_latest_document_comes_first() -> None:
    assert found() == [3, 2, 1]
    assert found(descending=False) == [1, 2, 3]


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("jardin", [2]),
        ("phare fresq", [3, 1]),
        ("affiche", [2]),
        ("kervadec", [3, 1]),
        ("a4", [3, 1]),
        ("resque", []),
        ("🎨", [1]),
        ("\u202e", []),
        ("\x00", []),
        ("  ", [3, 2, 1]),
    ],
)
def test_each_word_begins_one_of_the_document(words: str, keys: list[int]) -> None:
    assert found(text=words) == keys


def test_kind_and_year_narrow_the_list() -> None:
    assert found(kind=PublicationKind.BOOKLET) == [3]
    assert found(year=2026) == [3, 2]
    assert found(year=2026, kind=PublicationKind.FLYER_A4) == []


@pytest.mark.parametrize(
    ("sort", "keys"),
    [
        (PublicationSort.TITLE, [2, 1, 3]),
        (PublicationSort.KIND, [2, 1, 3]),
        (PublicationSort.AUTHOR, [2, 3, 1]),
    ],
)
def test_between_equals_the_latest_comes_first(sort: PublicationSort, keys: list[int]) -> None:
    assert found(sort=sort, descending=False) == keys


def test_each_state_has_its_words() -> None:
    assert [state.label for state in PublicationState] == ["À jour", "Périmé", "À retirer"]
