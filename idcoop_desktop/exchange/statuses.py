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
        *("accédant", "accession", "acquéreur", "acheteur", "brs", "psla", "vefa", "vente"),
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


def _stem(word: str) -> str:
    """Return a folded word without its marks of gender and number: `Salarié(e)s` is `salari`."""
    return word.rstrip("es")


_STEMS = {_stem(fold(word)): status for status, words in _WORDS.items() for word in words}
_TO_OWN = {_stem(fold(word)) for word in ("accédant", "accession")}


@lru_cache(maxsize=1_000)
def _known(text: str) -> CooperatorStatus | None:
    """Return the status of the first word; `location-accession` is a way to buy."""
    stems = [_stem(word) for word in fold(text).split()[:2]]
    if not _TO_OWN.isdisjoint(stems):
        return CooperatorStatus.BUYER
    if stems[:1] == ["co"]:
        del stems[0]
    return _STEMS.get(stems[0]) if stems else None


def status_for(text: str, told: Mapping[str, CooperatorStatus]) -> CooperatorStatus | None:
    """Return the status that a cell names: what the team said first (folded words), then ours."""
    return (told.get(fold(text)) if told else None) or _known(text)
