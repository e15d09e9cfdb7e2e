"""Files given to a person: written whole or not at all, and never over half of another."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted


def write_file(path: Path, data: bytes) -> None:
    """Write a file a person asked for; :class:`DomainError` says why it cannot be.

    The file of that name, if any, is replaced only once the new one is whole.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise DomainError(f"Le dossier {quoted(str(folder))} n’existe pas. Rien n’a été écrit.")
    try:
        descriptor, draft = tempfile.mkstemp(prefix=".idcoop-", dir=folder)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            Path(draft).replace(path)
        except BaseException:
            Path(draft).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise DomainError(
            f"Le fichier {quoted(path.name)} ne peut pas être écrit "
            f"({error.strerror or 'refus du système'}). Est-il ouvert dans un autre "
            "programme\u00a0? Choisissez un autre nom ou un autre dossier."
        ) from error


def read_file(path: Path) -> bytes:
    """Read a file a person chose; :class:`DomainError` says why it cannot be."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise DomainError(
            f"Le fichier {quoted(path.name)} ne peut pas être lu "
            f"({error.strerror or 'refus du système'})."
        ) from error
