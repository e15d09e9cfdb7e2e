"""Ideas of the catalogue, one small TOML file each, that people may write themselves."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from idcoop_desktop.domain.catalogue import CatalogueIdea, Need, Theme
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.projects import SupportKind
from idcoop_desktop.domain.text import NBSP, fold, quoted, tidy
from idcoop_desktop.exchange.plain_files import contents
from idcoop_desktop.exchange.refusals import IdeaFileError

if TYPE_CHECKING:
    from pathlib import Path

E = TypeVar("E", bound=StrEnum)

_SPACES = re.compile(r"[ \t\n]+")
_LARGEST = 20_000
_DEAREST_EUROS = 10_000
_MOST_DWELLINGS = 10_000
_MOST_WEEKS = 52
_KEYS = frozenset(
    {
        *("title", "theme", "kind", "pitch", "takes", "cost_euros", "months", "lead_weeks"),
        *("helps", "cautions", "first_step", "needs", "dwellings_from", "dwellings_to", "marks"),
    }
)


def read_ideas(folder: Path) -> tuple[CatalogueIdea, ...]:
    """Read every ``*.toml`` of a folder, by file name.

    Raises :class:`IdeaFileError` that names the file, the word and what to write in its place.
    """
    return tuple(read_idea(path) for path in sorted(folder.glob("*.toml")))


def read_idea(path: Path) -> CatalogueIdea:
    """Read one idea; its key is the name of the file. Raises like :func:`read_ideas`."""
    try:
        found = tomllib.loads(contents(path, _LARGEST).decode("utf-8").replace("\r\n", "\n"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise IdeaFileError(_in_file(path.name, f"le fichier est illisible ({error}).")) from None
    return idea_of(found, key=path.stem, name=path.name)


def idea_of(found: dict[str, Any], *, key: str, name: str) -> CatalogueIdea:
    """Return the idea that a table of words tells, ``name`` being how to speak of it in a refusal.

    Raises like :func:`read_ideas`.
    """
    return _Reader(name, found).idea(key)


def _in_file(name: str, problem: str) -> str:
    return f"Catalogue d’idées, fichier {quoted(name)}{NBSP}: {problem}"


def _set(value: object) -> str:
    # tidy_line would turn the no-break spaces of French into plain ones.
    return _SPACES.sub(" ", tidy(value)) if isinstance(value, str) else ""


class _Reader:
    """One file's table, whose every word is checked before it becomes an idea."""

    def __init__(self, name: str, found: dict[str, Any]) -> None:
        self._name, self._found = name, found
        for word in sorted(found.keys() - _KEYS):
            raise self._wrong(word, "ce mot est inconnu, retirez-le")

    def idea(self, key: str) -> CatalogueIdea:
        least, most = self._cost()
        return CatalogueIdea(
            key=key,
            title=self._line("title"),
            theme=self._member(Theme, "theme", self._found.get("theme")),
            kind=self._member(ProjectKind, "kind", self._found.get("kind")),
            pitch=self._line("pitch"),
            takes=self._lines("takes"),
            least_cents=least * 100,
            most_cents=most * 100,
            months=self._months(),
            lead_weeks=self._number("lead_weeks", _MOST_WEEKS),
            helps=self._members(SupportKind, "helps"),
            cautions=self._lines("cautions", least=0),
            first_step=self._line("first_step"),
            needs=self._members(Need, "needs"),
            dwellings_from=self._number("dwellings_from", _MOST_DWELLINGS),
            dwellings_to=self._number("dwellings_to", _MOST_DWELLINGS),
            marks=self._marks(),
        )

    def _wrong(self, word: str, what: str) -> IdeaFileError:
        return IdeaFileError(_in_file(self._name, f"{quoted(word[:60])}, {what}."))

    def _line(self, word: str) -> str:
        line = _set(self._found.get(word))
        if not line:
            raise self._wrong(word, "écrivez ici une phrase entre guillemets")
        return line

    def _lines(self, word: str, *, least: int = 1) -> tuple[str, ...]:
        values = self._list(word)
        lines = tuple(_set(value) for value in values)
        if len(lines) < least or not all(lines):
            raise self._wrong(
                word, "écrivez ici une ou plusieurs phrases, chacune entre guillemets"
            )
        return lines

    def _list(self, word: str) -> list[Any]:
        value = self._found.get(word, [])
        if not isinstance(value, list):
            raise self._wrong(word, "écrivez ici une liste entre crochets")
        return value

    def _number(self, word: str, most: int, value: object = None) -> int:
        number = self._found.get(word, 0) if value is None else value
        if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= most:
            raise self._wrong(word, f"écrivez ici un nombre entier de 0 à {most}")
        return number

    def _cost(self) -> tuple[int, int]:
        values = [
            self._number("cost_euros", _DEAREST_EUROS, one) for one in self._list("cost_euros")
        ]
        if len(values) != 2 or values[0] > values[1]:
            raise self._wrong("cost_euros", "écrivez ici le coût le plus bas, puis le plus élevé")
        return values[0], values[1]

    def _months(self) -> tuple[int, ...]:
        months = [self._number("months", 12, one) for one in self._list("months")]
        if 0 in months or len(set(months)) != len(months):
            raise self._wrong("months", "écrivez ici des mois de 1 à 12, chacun une fois")
        return tuple(months)

    def _marks(self) -> tuple[str, ...]:
        marks = tuple(fold(line) for line in self._lines("marks"))
        if not all(marks):
            raise self._wrong("marks", "écrivez ici des mots qui font reconnaître l’idée")
        return marks

    def _members(self, kind: type[E], word: str) -> tuple[E, ...]:
        return tuple(self._member(kind, word, value) for value in self._list(word))

    def _member(self, kind: type[E], word: str, value: object) -> E:
        try:
            return kind(str(value))
        except ValueError:
            known = ", ".join(member.value for member in kind)
            raise self._wrong(word, f"écrivez ici l’un de ces mots{NBSP}: {known}") from None
