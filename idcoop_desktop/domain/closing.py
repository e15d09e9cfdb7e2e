"""A year that is closed: its figures frozen, its rows sealed one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.ledger import Scheme

_MARK = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class YearClosing:
    """The closing of a budget year, all schemes together.

    ``figures`` is the JSON of what was frozen, ``entries`` how many rows the chain seals and
    ``head`` its last link, in hexadecimal: it covers the last row and the closing itself.
    """

    id: int
    year: int
    closed_on: date
    closed_by_id: int
    decided_by: str
    figures: str
    entries: int
    head: str
    request_key: str = ""

    @property
    def mark(self) -> str:
        """The beginning of the head, to print: what the books are compared with years later."""
        return " ".join(self.head[start : start + 8] for start in range(0, _MARK, 8))


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerSeal:
    """One link of the chain: ``hash`` covers the row and the link before it."""

    id: int
    closing_id: int
    entry_id: int
    hash: str
    seq: int


class ClosingMatter(StrEnum):
    """Something to look at before a year closes."""

    NOT_OVER = "not_over"
    EARLIER_YEAR = "earlier_year"
    ALTERED = "altered"
    MISSING_PIECES = "missing_pieces"
    ON_THEIR_WAY = "on_their_way"
    OPEN_COMMITMENTS = "open_commitments"
    UNDECIDED_PROJECTS = "undecided_projects"
    UNDECIDED_FIDCOOP = "undecided_fidcoop"
    UNDECIDED_PARNCOOP = "undecided_parncoop"

    @property
    def is_blocking(self) -> bool:
        """Whether the year cannot close while it is so."""
        return self in _BLOCKING

    @property
    def label(self) -> str:
        """What is asked, as a list to tick off says it."""
        return _MATTERS[self][0]

    @property
    def consequence(self) -> str:
        """What happens if the year closes with it, or why it cannot."""
        return _MATTERS[self][1]


_BLOCKING = frozenset({ClosingMatter.NOT_OVER, ClosingMatter.EARLIER_YEAR, ClosingMatter.ALTERED})
_MATTERS = {
    ClosingMatter.NOT_OVER: (
        "L’année est terminée",
        "Un exercice se clôt le 31 décembre au plus tôt.",
    ),
    ClosingMatter.EARLIER_YEAR: (
        "Les exercices d’avant sont clos",
        "Clôturez d’abord le plus ancien.",
    ),
    ClosingMatter.ALTERED: (
        "Les exercices déjà clos sont intacts",
        "Une écriture close a été modifiée hors de l’application. Faites vérifier la base.",
    ),
    ClosingMatter.MISSING_PIECES: (
        "Chaque paiement a sa pièce",
        "Une pièce peut encore être jointe après la clôture.",
    ),
    ClosingMatter.ON_THEIR_WAY: (
        "Aucun paiement n’est en chemin",
        "Ils seront payés sur l’enveloppe de l’année suivante.",
    ),
    ClosingMatter.OPEN_COMMITMENTS: (
        "Tout ce qui est engagé est payé",
        "Le reste à payer est reporté sur l’année suivante.",
    ),
    ClosingMatter.UNDECIDED_PROJECTS: (
        "Chaque dossier complet a sa décision",
        "Une aide décidée plus tard sera prise sur l’année de sa décision.",
    ),
    ClosingMatter.UNDECIDED_FIDCOOP: (
        "Chaque demande Fid&Coop a sa réponse",
        "Une aide décidée plus tard sera prise sur l’année de sa décision.",
    ),
    ClosingMatter.UNDECIDED_PARNCOOP: (
        "Chaque parrainage Par’NCoop a sa réponse",
        "Une aide décidée plus tard sera prise sur l’année de sa décision.",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingItem:
    """One line of the check list: how many cases are left, none when all is well.

    ``first_id`` is the project or the aid to begin with, or the year that is to be closed first.
    """

    matter: ClosingMatter
    count: int = 0
    first_id: int = 0

    @property
    def is_clear(self) -> bool:
        """Whether nothing is left to do."""
        return self.count == 0

    @property
    def blocks(self) -> bool:
        """Whether the year cannot close because of it."""
        return self.count > 0 and self.matter.is_blocking


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingChoices:
    """What is decided with a closing: the schemes whose free money goes on to the next year."""

    carry_free: frozenset[Scheme] = frozenset()


def require_closable(year: int, items: Iterable[ClosingItem]) -> None:
    """Refuse to close while something stands against it."""
    reasons = [item.matter.consequence for item in items if item.blocks]
    if reasons:
        raise DomainError(
            f"L’exercice {year} ne peut pas encore être clos. Rien n’a été enregistré. "
            f"{' '.join(reasons)}"
        )
