"""How the console gets in: the folder, its lock, the passphrase, the colleague's name."""

from __future__ import annotations

import getpass
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from idcoop_desktop import paths
from idcoop_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.opening import Opened

VARIABLE = "IDCOOP_PASSPHRASE"
NEW_VARIABLE = "IDCOOP_NEW_PASSPHRASE"
CODE_VARIABLE = "IDCOOP_RECOVERY_CODE"

_MISSING = {
    VARIABLE: "La phrase secrète manque\u00a0: donnez-la",
    NEW_VARIABLE: "La nouvelle phrase secrète manque\u00a0: donnez-la",
    CODE_VARIABLE: "Le code de secours manque\u00a0: donnez-le",
}

_UNREADABLE = (
    "La phrase secrète contient des caractères illisibles\u00a0: donnez-la en UTF-8. "
    "Rien n’a été changé."
)


@contextmanager
def open_desk(data: Path | None) -> Iterator[Desk]:
    """Unlock the base of a folder, sit at its desk, and close it afterwards.

    The window may have it open meanwhile: each action is a transaction of its own. Raises
    :class:`DomainError` for whatever keeps the base shut.
    """
    with open_base(data) as opened:
        yield opened.desk()


@contextmanager
def open_base(data: Path | None) -> Iterator[Opened]:
    """Unlock the base of a folder and close it afterwards, as :func:`open_desk` does."""
    from idcoop_desktop.services.data_folder import base_exists
    from idcoop_desktop.services.opening import unlock, unlock_remembered
    from idcoop_desktop.services.restore import finish_if_alone
    from idcoop_desktop.store.errors import MissingBase

    folder = paths.data_folder(data)
    finish_if_alone(folder)
    if not base_exists(folder):
        raise MissingBase
    given = known_passphrase(folder)
    opened = None if given is not None else unlock_remembered(folder)
    if opened is None:
        opened = unlock(folder, passphrase() if given is None else given)
    if opened.lost_pictures is not None:
        from idcoop_desktop.services.damage import pictures_words

        sys.stderr.write(f"{pictures_words(opened.lost_pictures)}\n")
    try:
        yield opened
    finally:
        opened.base.close()


def known_passphrase(folder: Path) -> str | None:
    """Return the passphrase of the environment, that of invented data, or ``None``."""
    from idcoop_desktop.services.data_folder import DEMO_PASSPHRASE, is_demo

    given = _from_environment()
    return DEMO_PASSPHRASE if given is None and is_demo(folder) else given


def passphrase(*, new: bool = False) -> str:
    """Return the passphrase of the environment, or ask for it; a new one is asked twice.

    Raises :class:`DomainError` when the two differ, or nothing readable is answered.
    """
    given = _from_environment()
    if given is not None:
        return given
    return _ask_twice("Phrase secrète\u00a0: ") if new else _ask("Phrase secrète\u00a0: ")


def new_passphrase() -> str:
    """Return the new passphrase of the environment, or ask for it twice.

    Raises :class:`DomainError` when the two differ, or nothing readable is answered.
    """
    given = _from_environment(NEW_VARIABLE)
    if given is not None:
        return given
    return _ask_twice("Nouvelle phrase secrète\u00a0: ", NEW_VARIABLE)


def recovery_code() -> str:
    """Return the printed code of the environment, or ask for it."""
    given = _from_environment(CODE_VARIABLE)
    return _ask("Code de secours\u00a0: ", CODE_VARIABLE) if given is None else given


def known_recovery_code() -> str | None:
    """Return the printed code of the environment, ``None`` when it gives none."""
    return _from_environment(CODE_VARIABLE)


def says_yes(question: str) -> bool:
    """Ask a question in the terminal; nothing, or anything else than yes, means no."""
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in {"o", "oui"}


def _ask_twice(prompt: str, variable: str = VARIABLE) -> str:
    typed = _ask(prompt, variable)
    if _ask("La même, une seconde fois\u00a0: ", variable) != typed:
        raise DomainError("Les deux phrases secrètes diffèrent. Rien n’a été changé.")
    return typed


def _from_environment(variable: str = VARIABLE) -> str | None:
    given = os.environ.get(variable)
    return None if given is None else _readable(given)


def _ask(prompt: str, variable: str = VARIABLE) -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        try:
            return _readable(getpass.getpass(prompt))
        except EOFError:
            raise DomainError("Aucune phrase secrète saisie. Rien n’a été changé.") from None
    try:
        line = sys.stdin.readline() if sys.stdin is not None else ""
    except UnicodeDecodeError:
        raise DomainError(_UNREADABLE) from None
    if not line:
        raise DomainError(
            f"{_MISSING[variable]} dans {variable} ou lancez la commande dans un terminal."
        )
    return _readable(line.rstrip("\r\n"))


def _readable(phrase: str) -> str:
    """Refuse bytes that Python could only smuggle in as lone surrogates."""
    try:
        phrase.encode()
    except UnicodeEncodeError:
        raise DomainError(_UNREADABLE) from None
    return phrase


def author() -> str:
    """Return the name of the person at this computer, to sign what they note."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "Équipe vie coopérative"
