"""Files given to a person: written whole or not at all, and never over half of another."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_ALLOWED = "vous n’avez pas accès à cet endroit"
_NAME_TAKEN = "un fichier porte déjà le nom d’un dossier attendu"
_REASONS = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: "cet endroit ne se modifie pas",
    errno.ENOSPC: "le disque est plein",
    errno.ENOENT: "cet endroit n’existe pas",
    errno.EEXIST: _NAME_TAKEN,
    errno.ENOTDIR: _NAME_TAKEN,
    errno.EISDIR: "c’est un dossier",
    errno.ENAMETOOLONG: "ce nom est trop long",
}


def reason(error: OSError, *, otherwise: str = "refus du système") -> str:
    """Return in French why the system refused; ``otherwise`` when that has no words here."""
    return _REASONS.get(error.errno or 0, otherwise)


def require_writable(path: Path) -> None:
    """Try a place before making what is to be written there; nothing is left behind.

    Raises :class:`DomainError` when no file can be written under that name.
    """
    if path.is_dir():
        raise DomainError(f"{quoted(str(path))} est un dossier\u00a0: ajoutez-y un nom de fichier.")
    trial = path.with_name(f".{path.stem}-essai")
    write_file(trial, b"")
    trial.unlink()


class Draft:
    """A file being written beside the place where it will stand."""

    def __init__(self, stream: IO[bytes], target: Path) -> None:
        self.stream = stream
        self._target = target

    def land(self) -> None:
        """Make the file stand in its place, whole; only what is written until now counts."""
        self.stream.flush()
        os.fsync(self.stream.fileno())
        self.stream.close()
        Path(self.stream.name).replace(self._target)


@contextmanager
def drafted(path: Path) -> Iterator[Draft]:
    """Open a file a person asked for, to be written little by little.

    The file of that name, if any, is replaced by :meth:`Draft.land` alone; without it nothing is
    left behind. Raises :class:`DomainError` when the system refuses.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise DomainError(f"Le dossier {quoted(str(folder))} n’existe pas. Rien n’a été écrit.")
    # Not a temporary file of Python: those can be read by their owner alone.
    draft = folder / f".idcoop-{secrets.token_hex(6)}"
    try:
        try:
            with draft.open("xb") as stream:
                yield Draft(stream, path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise DomainError(
            f"Le fichier {quoted(path.name)} ne peut pas être écrit "
            f"({reason(error)}). Est-il ouvert dans un autre "
            "programme\u00a0? Choisissez un autre nom ou un autre dossier."
        ) from error


def write_file(path: Path, data: bytes) -> None:
    """Write a file a person asked for; :class:`DomainError` says why it cannot be.

    The file of that name, if any, is replaced only once the new one is whole.
    """
    with drafted(path) as draft:
        draft.stream.write(data)
        draft.land()


def read_file(path: Path) -> bytes:
    """Read a file a person chose; :class:`DomainError` says why it cannot be."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise DomainError(
            f"Le fichier {quoted(path.name)} ne peut pas être lu ({reason(error)})."
        ) from error
