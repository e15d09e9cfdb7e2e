"""Plain files from the outside: their bytes, or the French reason why there are none."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from idcoop_desktop.exchange.refusals import TooLargeError, UnreachableFileError

if TYPE_CHECKING:
    from pathlib import Path


def contents(path: Path, most: int) -> bytes:
    """Return the bytes of a plain file of ``most`` bytes at most; raise :class:`ExchangeError`."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreachableFileError("C’est un dossier\u00a0: choisissez un fichier.")
        if not stat.S_ISREG(mode):
            raise UnreachableFileError("Ce n’est pas un fichier ordinaire\u00a0: choisissez-en un.")
        with path.open("rb") as stream:
            data = stream.read(most + 1)
    except FileNotFoundError:
        raise UnreachableFileError(
            "Ce fichier n’existe pas, ou plus, à cet endroit. Choisissez-le de nouveau."
        ) from None
    except PermissionError:
        raise UnreachableFileError(
            "Ce fichier n’est pas accessible\u00a0: il est ouvert dans un autre programme, ou vous "
            "n’avez pas le droit de le lire. Fermez-le, puis recommencez."
        ) from None
    except (OSError, ValueError):
        raise UnreachableFileError(
            "L’ordinateur n’arrive pas à lire ce fichier. Copiez-le ailleurs, puis recommencez."
        ) from None
    if len(data) > most:
        raise too_large(most)
    return data


def too_large(most: int) -> TooLargeError:
    """Return the refusal of a file of more than ``most`` bytes."""
    size = f"{most // 1_000_000}\u00a0Mo" if most >= 1_000_000 else f"{most // 1_000}\u00a0ko"
    return TooLargeError(
        f"Ce fichier pèse plus de {size}. Coupez-le en plusieurs "
        "fichiers, ou ne gardez que les colonnes utiles."
    )
