"""What a word of the command line names: a project or a residence, by number, name or a piece."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import fold, plural, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.desk import Desk

_MOST = 5


@dataclass(frozen=True, slots=True)
class _Named:
    """Something that bears a name; ``told`` is how it is proposed among namesakes."""

    id: int
    name: str
    told: str


def find_project(desk: Desk, wanted: str) -> int:
    """Return the project a number, a title or a piece of one names; refuse what is unclear."""
    from idcoop_desktop.services.projects import list_projects

    known = [row.project for row in list_projects(desk)]
    named = [_Named(one.id, one.title, quoted(one.title)) for one in known]
    return _only(
        named, wanted, none="Aucun projet ne correspond", many="Plusieurs projets correspondent"
    )


def find_residence(desk: Desk, wanted: str) -> int:
    """Return the residence a number, a name or a piece of one names; refuse what is unclear."""
    from idcoop_desktop.services.batches import targets

    known = [target.residence for target in targets(desk)]
    named = [_Named(one.id, one.name, quoted(one.label)) for one in known]
    return _only(
        named,
        wanted,
        none="Aucune résidence ne correspond",
        many="Plusieurs résidences correspondent",
    )


def _only(known: Sequence[_Named], wanted: str, *, none: str, many: str) -> int:
    named = [one for one in known if wanted.strip() in {str(one.id), one.name}]
    found = named or [one for one in known if _is_part(wanted, one.name)]
    if not found:
        raise DomainError(f"{none} à {quoted(wanted)}.")
    if len(found) > 1:
        shown = [f"{one.id} {one.told}" for one in found[:_MOST]]
        if len(found) > len(shown):
            shown.append(plural(len(found) - len(shown), "autre"))
        raise DomainError(f"{many}\u00a0: {', '.join(shown)}. Donnez le numéro.")
    return found[0].id


def _is_part(wanted: str, title: str) -> bool:
    """Tell whether a title holds these words; folding keeps nothing of other alphabets."""
    words = fold(wanted)
    if words:
        return words in fold(title)
    return bool(wanted.strip()) and wanted.strip().casefold() in title.casefold()
