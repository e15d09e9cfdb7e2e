"""Which column tells what: guessed, corrected by a person, kept as an import model."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.domain.text import fold, quoted
from idcoop_desktop.exchange.fields import HEADINGS, Field
from idcoop_desktop.exchange.likeness import fits
from idcoop_desktop.exchange.refusals import MappingError

if TYPE_CHECKING:
    from collections.abc import Mapping as Dict
    from collections.abc import Sequence

_NUMBER_WORDS = {"n", "no", "nr", "num", "numero"}
_EMPTY_WORDS = {"d", "de", "des", "du", "l", "la", "le", "les", "a", "au", "aux", "en"}
# Columns about somebody else, or about what this program does not collect.
_OTHER_PEOPLE = {
    *("conjoint", "conjointe", "garant", "urgence", "gardien", "tuteur", "enfant", "pere", "mere"),
    *("naissance", "ne", "nee", "age", "agence", "gestionnaire", "proprio", "bailleur"),
}
_TENANCY = {"bail", "locataire", "loyer"}
_INEXACT = 1000
_LAST_DIGITS = re.compile(r" \d+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Which headings fill which field, the surest first.

    ``statuses`` says what the words of the status column mean (keys folded); ``default_status``
    is for files of tenants alone, which do not say so; ``share_cents`` is what a share costs, to
    read amounts as numbers of shares (0 when not said).
    """

    name: str = ""
    columns: Dict[Field, tuple[str, ...]] = field(default_factory=dict)
    statuses: Dict[str, CooperatorStatus] = field(default_factory=dict)
    default_status: CooperatorStatus | None = None
    share_cents: int = 0

    def places(self, headings: Sequence[str]) -> dict[Field, tuple[int, ...]]:
        """Return where the fields stand in a table; headings are matched without accents or case.

        Raises :class:`MappingError` when the table does not say who its people are.
        """
        known = {_plain(heading): place for place, heading in enumerate(headings)}
        found = {
            which: tuple(known[key] for key in map(_plain, wanted) if key in known)
            for which, wanted in self.columns.items()
        }
        found = {which: places for which, places in found.items() if places}
        if Field.FULL_NAME not in found and not {Field.LAST_NAME, Field.FIRST_NAME} <= set(found):
            raise MappingError("Indiquez quelles colonnes donnent le nom et le prénom.")
        if Field.CAPITAL in found and not self.share_cents:
            heading = quoted(self.columns[Field.CAPITAL][0])
            raise MappingError(
                f"Indiquez la valeur d’une part\u00a0: la colonne {heading} donne un montant."
            )
        return found

    def missing(self, headings: Sequence[str]) -> tuple[str, ...]:
        """Return the headings that the model names and the table has not."""
        known = set(map(_plain, headings))
        return tuple(
            heading
            for wanted in self.columns.values()
            for heading in wanted
            if _plain(heading) not in known
        )


def guess_mapping(
    headings: Sequence[str], sample: Sequence[Sequence[str]] = (), *, share_cents: int = 0
) -> Mapping:
    """Guess from French headings which column tells what, and check it on some rows."""
    found: dict[Field, list[tuple[int, str]]] = {}
    for place, heading in enumerate(headings):
        values = [row[place].strip() for row in sample if len(row) > place and row[place].strip()]
        best = _best(heading, values, share_cents)
        if best is not None:
            found.setdefault(best[1], []).append((best[0], heading))
    if {Field.LAST_NAME, Field.FIRST_NAME} <= set(found):
        found.pop(Field.FULL_NAME, None)
    if Field.SHARES in found:
        found.pop(Field.CAPITAL, None)
    words = {word for heading in headings for word in fold(heading).split()}
    tenants = Field.STATUS not in found and words & _TENANCY
    return Mapping(
        columns={
            which: tuple(heading for _, heading in sorted(found[which], key=lambda pair: pair[0]))
            for which in Field
            if which in found
        },
        default_status=CooperatorStatus.TENANT if tenants else None,
        share_cents=share_cents,
    )


def _best(heading: str, values: Sequence[str], share_cents: int) -> tuple[int, Field] | None:
    """Return the surest field for a column with its rank, 0 the best."""
    ranks = sorted(_ranks(_key(heading)))
    for rank, which in ranks:
        if which is Field.CAPITAL and not share_cents:
            continue
        if fits(which, values):
            return rank, which
    nameless = not ranks and heading.startswith("Colonne ")
    if nameless and values and fits(Field.EMAIL, values):
        return 2 * _INEXACT, Field.EMAIL
    return None


def _ranks(key: str) -> list[tuple[int, Field]]:
    words = set(key.split())
    ranks = []
    for which, phrases in HEADINGS.items():
        for rank, phrase in enumerate(phrases):
            parts = phrase.split()
            if phrase == key:
                ranks.append((rank, which))
            elif len(parts) > 1 and words.issuperset(parts) and not words & _OTHER_PEOPLE:
                ranks.append((_INEXACT + rank - len(parts), which))
    return ranks


def _plain(heading: str) -> str:
    return fold(heading) or heading


def _key(heading: str) -> str:
    """Return a heading as the lists write it: `N° de client` and `Numéro client` are `# client`."""
    words = [
        "#" if word in _NUMBER_WORDS else word
        for word in fold(heading).split()
        if word not in _EMPTY_WORDS
    ]
    return _LAST_DIGITS.sub("", " ".join(words))
