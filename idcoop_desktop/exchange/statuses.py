"""The words by which housing software says what ties a person to the coop."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS = {
    CooperatorStatus.BUYER: (
        *("accédant", "accession", "acquéreur", "acheteur", "brs", "psla"),
        *("propriétaire", "copropriétaire"),
    ),
    CooperatorStatus.EMPLOYEE: (
        *("salarié", "employé", "personnel", "agent", "collaborateur", "collaboratrice"),
    ),
    CooperatorStatus.TENANT: (
        *("locataire", "colocataire", "loc", "location", "locatif", "locative", "bail"),
        *("titulaire", "cotitulaire", "résident"),
    ),
}


@lru_cache(maxsize=1_000)
def _stem(text: str) -> str:
    """Return the first word without its marks of gender and number: `Salarié(e)s` is `salari`."""
    word, _, _ = fold(text).partition(" ")
    return word.rstrip("es")


_STEMS = {_stem(word): status for status, words in _WORDS.items() for word in words}


def status_for(text: str, told: Mapping[str, CooperatorStatus]) -> CooperatorStatus | None:
    """Return the status that a cell names: what the team said first (folded words), then ours."""
    return (told.get(fold(text)) if told else None) or _STEMS.get(_stem(text))
