"""The usual plans of projects, one small TOML file each, that people may write themselves."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.plan import FARTHEST_DAYS, PlanTemplate, StepTemplate
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.domain.text import NBSP, fold, quoted, tidy
from idcoop_desktop.exchange.plain_files import contents
from idcoop_desktop.exchange.refusals import PlanFileError

if TYPE_CHECKING:
    from pathlib import Path

E = TypeVar("E", bound=StrEnum)

_LARGEST = 40_000
_PLAN_WORDS = frozenset({"title", "kind", "day", "steps"})
_STEP_WORDS = frozenset({"title", "days", "by", "note"})


def read_plans(folder: Path) -> tuple[PlanTemplate, ...]:
    """Read every ``*.toml`` of a folder, by file name.

    Raises :class:`PlanFileError` that names the file, the word and what to write in its place.
    """
    return tuple(read_plan(path) for path in sorted(folder.glob("*.toml")))


def read_plan(path: Path) -> PlanTemplate:
    """Read one plan; its key is the name of the file. Raises like :func:`read_plans`."""
    try:
        found = tomllib.loads(contents(path, _LARGEST).decode("utf-8").replace("\r\n", "\n"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        problem = f"le fichier est illisible ({error})"
        raise PlanFileError(f"{_in_file(path.name)}{problem}.") from None
    return _Reader(_in_file(path.name), found, _PLAN_WORDS).plan(path.stem)


def _in_file(name: str) -> str:
    return f"Modèles de plan, fichier {quoted(name)}{NBSP}: "


class _Reader:
    """A table of a file, whose every word is checked before it becomes a plan or a step."""

    def __init__(self, where: str, found: dict[str, Any], words: frozenset[str]) -> None:
        self._where, self._found = where, found
        for word in sorted(found.keys() - words):
            raise self._wrong(word, "ce mot est inconnu, retirez-le")

    def plan(self, key: str) -> PlanTemplate:
        return PlanTemplate(
            key=key,
            kind=self._member(ProjectKind, "kind"),
            title=self._line("title"),
            day=self._line("day"),
            steps=self._steps(),
        )

    def step(self) -> StepTemplate:
        return StepTemplate(
            title=self._line("title"),
            offset_days=self._days(),
            carried_by=self._member(Carrier, "by"),
            note=_set(self._found.get("note")),
        )

    def _steps(self) -> tuple[StepTemplate, ...]:
        tables = self._found.get("steps")
        if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
            raise self._wrong("steps", "écrivez ici les étapes, chacune sous [[steps]]")
        steps = tuple(
            _Reader(f"{self._where}étape {number}, ", table, _STEP_WORDS).step()
            for number, table in enumerate(tables, start=1)
        )
        if len({fold(step.title) for step in steps}) != len(steps):
            raise self._wrong("steps", "deux étapes portent le même titre")
        return steps

    def _wrong(self, word: str, what: str) -> PlanFileError:
        return PlanFileError(f"{self._where}{quoted(word[:60])}, {what}.")

    def _line(self, word: str) -> str:
        line = _set(self._found.get(word))
        if not line:
            raise self._wrong(word, "écrivez ici quelques mots entre guillemets")
        return line

    def _days(self) -> int:
        days = self._found.get("days")
        if isinstance(days, bool) or not isinstance(days, int) or abs(days) > FARTHEST_DAYS:
            raise self._wrong(
                "days",
                f"écrivez ici un nombre de jours, de -{FARTHEST_DAYS} (avant la date visée) "
                f"à {FARTHEST_DAYS}",
            )
        return days

    def _member(self, kind: type[E], word: str) -> E:
        try:
            return kind(str(self._found.get(word)))
        except ValueError:
            known = ", ".join(member.value for member in kind)
            raise self._wrong(word, f"écrivez ici l’un de ces mots{NBSP}: {known}") from None


def _set(value: object) -> str:
    return (
        " ".join(part for part in tidy(value).split(" ") if part) if isinstance(value, str) else ""
    )
