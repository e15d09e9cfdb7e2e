"""The residences that a file names: those already there, and those to create with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.text import fold, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.exchange.people_rows import Candidate


_COMMON_WORDS = {"residence", "res", "rce", "d", "de", "des", "du", "l", "la", "le", "les"}
"""Words that one list writes before the name of a residence and another leaves out."""


class Places:
    """Residences by folded name and commune; what the candidates name besides is proposed.

    « Résidence du Bourg » is « Le Bourg » of the same commune when nothing else bears that name.

    Every name is known before any is looked up, so that the order of the lines changes nothing.
    """

    def __init__(self, known: Iterable[Residence], candidates: Iterable[Candidate]) -> None:
        self._by_name: dict[str, dict[str, Residence]] = {}
        self._by_core: dict[tuple[str, str], Residence] = {}
        for residence in known:
            self._put(residence)
        self.proposed: list[Residence] = []
        self._known: dict[tuple[str, str], list[Residence]] = {}
        named = {(one.residence, one.commune): one for one in candidates if one.residence}
        for one in sorted(named.values(), key=lambda one: (not one.commune, one.line)):
            if not self._found(one):
                self._propose(one)

    def residence_of(self, candidate: Candidate) -> int | None:
        """Return the identifier of the residence, below 0 for one to create, ``None`` without.

        Raises :class:`DomainError` when several bear the name and no commune says which.
        """
        if not candidate.residence:
            return None
        named = candidate.residence, candidate.commune
        found = self._known.get(named)
        if found is None:
            found = self._known[named] = self._found(candidate)
        if len(found) > 1:
            raise DomainError(
                f"Plusieurs résidences s’appellent {quoted(candidate.residence)}\u00a0: indiquez "
                "la commune."
            )
        return found[0].id

    def labels(self) -> dict[int, str]:
        """Return how every residence is shown."""
        return {
            residence.id: residence.label
            for communes in self._by_name.values()
            for residence in communes.values()
        }

    def _found(self, candidate: Candidate) -> list[Residence]:
        communes = self._by_name.get(_folded(candidate.residence), {})
        exact = communes.get(_folded(candidate.commune))
        if exact is not None:
            return [exact]
        if not candidate.commune:
            return list(communes.values())
        if "" in communes:
            return [communes[""]]
        alike = self._by_core.get((core_name(candidate.residence), _folded(candidate.commune)))
        return [] if alike is None else [alike]

    def _propose(self, candidate: Candidate) -> None:
        residence = Residence(
            id=-1 - len(self.proposed), name=candidate.residence, commune=candidate.commune
        )
        self.proposed.append(residence)
        self._put(residence)

    def _put(self, residence: Residence) -> None:
        communes = self._by_name.setdefault(_folded(residence.name), {})
        communes.setdefault(_folded(residence.commune), residence)
        self._by_core.setdefault((core_name(residence.name), _folded(residence.commune)), residence)


def _folded(name: str) -> str:
    return fold(name) or name.casefold()


def core_name(name: str) -> str:
    """Return a folded name without the common words it begins with, if anything is left then."""
    words = _folded(name).split()
    start = next((at for at, word in enumerate(words) if word not in _COMMON_WORDS), 0)
    return " ".join(words[start:])
