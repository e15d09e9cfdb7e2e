"""Texts of e-mails, one small TOML file each, that people may write themselves."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.emails import EmailTemplate, UnknownTokenError, require_known
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import NBSP, quoted, tidy
from idcoop_desktop.exchange.plain_files import contents
from idcoop_desktop.exchange.refusals import EmailFileError

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 20_000
_WORDS = ("title", "subject", "body", "states")


def read_emails(folder: Path) -> tuple[EmailTemplate, ...]:
    """Read every ``*.toml`` of a folder, by file name.

    Raises :class:`EmailFileError` that names the file, the word and what to write in its place.
    """
    return tuple(read_email(path) for path in sorted(folder.glob("*.toml")))


def read_email(path: Path) -> EmailTemplate:
    """Read one text; its key is the name of the file. Raises like :func:`read_emails`."""
    try:
        found = tomllib.loads(contents(path, _LARGEST).decode("utf-8").replace("\r\n", "\n"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise _wrong(path, f"le fichier est illisible ({error}).") from None
    for word in sorted(found.keys() - set(_WORDS)):
        raise _wrong(path, f"{quoted(word[:60])}, ce mot est inconnu, retirez-le.")
    template = EmailTemplate(
        key=path.stem,
        title=_words(path, found, "title"),
        subject=_words(path, found, "subject"),
        body=_words(path, found, "body"),
        states=_states(path, found),
    )
    try:
        return require_known(template)
    except UnknownTokenError as error:
        raise _wrong(path, error.message) from None


def _words(path: Path, found: dict[str, Any], word: str) -> str:
    value = found.get(word)
    words = tidy(value) if isinstance(value, str) else ""
    if not words or (word != "body" and "\n" in words):
        raise _wrong(path, f"{quoted(word)}, écrivez ici une phrase entre guillemets.")
    return words


def _states(path: Path, found: dict[str, Any]) -> frozenset[ProjectState]:
    value = found.get("states", [])
    known = {state.value for state in ProjectState}
    if not isinstance(value, list) or not all(one in known for one in map(str, value)):
        listed = ", ".join(sorted(known))
        raise _wrong(
            path, f"{quoted('states')}, écrivez ici une liste de ces mots{NBSP}: {listed}."
        )
    return frozenset(ProjectState(str(one)) for one in value)


def _wrong(path: Path, problem: str) -> EmailFileError:
    return EmailFileError(f"Textes d’e-mails, fichier {quoted(path.name)}{NBSP}: {problem}")
