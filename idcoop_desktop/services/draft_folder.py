"""Several files given to a person at once: all of them stand in their place, or none."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.files import reason

if TYPE_CHECKING:
    from collections.abc import Iterator


class DraftFolder:
    """Files being made in a folder of their own, inside the one where they will stand."""

    def __init__(self, drafts: Path, target: Path) -> None:
        self._drafts, self._target = drafts, target
        self._landed: list[tuple[Path, Path | None]] = []

    def write(self, name: str, data: bytes) -> None:
        """Write a file whole, for now out of sight; :class:`DomainError` when it cannot be."""
        try:
            with (self._drafts / name).open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise _refused(name, error) from error

    def land(self, name: str) -> Path:
        """Put a file in its place and return it, that of the same name kept aside meanwhile.

        Raises :class:`DomainError` when the system refuses; what was there is there again.
        """
        place, former = self._target / name, self._drafts / f"{name}.former"
        try:
            if place.is_file():
                place.replace(former)
            try:
                (self._drafts / name).replace(place)
            except OSError:
                if former.exists():
                    former.replace(place)
                raise
        except OSError as error:
            raise _refused(name, error) from error
        self._landed.append((place, former if former.exists() else None))
        return place

    def take_back(self) -> None:
        """Take the files away again, and put back those they replaced."""
        while self._landed:
            place, former = self._landed.pop()
            place.unlink(missing_ok=True)
            if former is not None:
                former.replace(place)


@contextmanager
def draft_folder(folder: Path) -> Iterator[DraftFolder]:
    """Open a folder of drafts inside ``folder``, itself made if only that is missing.

    Files that were not put in their place are thrown away at the end; when the body raises, all
    of them are. Raises :class:`DomainError` when nothing can be written there.
    """
    drafts = folder / f".idcoop-{secrets.token_hex(6)}"
    is_new = not folder.exists()
    try:
        folder.mkdir(exist_ok=True)
        drafts.mkdir()
    except OSError as error:
        raise DomainError(
            f"Le dossier {quoted(str(folder))} ne peut pas recevoir de fichiers "
            f"({reason(error)}). Choisissez-en un autre."
        ) from error
    made = DraftFolder(drafts, folder)
    try:
        yield made
    except BaseException:
        made.take_back()
        shutil.rmtree(drafts, ignore_errors=True)
        if is_new and not any(folder.iterdir()):
            folder.rmdir()
        raise
    shutil.rmtree(drafts, ignore_errors=True)


def _refused(name: str, error: OSError) -> DomainError:
    return DomainError(
        f"Le fichier {quoted(name)} ne peut pas être écrit ({reason(error)}). Est-il ouvert dans "
        "un autre programme\u00a0?"
    )
