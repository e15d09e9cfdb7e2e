"""The verbs that keep the data safe: a backup is made, a backup is put in place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from idcoop_desktop import paths
from idcoop_desktop.cli.doors import (
    known_passphrase,
    known_recovery_code,
    open_base,
    passphrase,
)
from idcoop_desktop.cli.verbs import answer
from idcoop_desktop.domain.text import plural

if TYPE_CHECKING:
    from idcoop_desktop.cli.words import Words
    from idcoop_desktop.services.restore import Preview


def back_up(words: Words) -> int:
    """Make a verified backup, beside the base or in the folder asked for, and print its file."""
    from idcoop_desktop.services import backups

    place = None if words.folder == Path() else words.folder.expanduser().absolute()
    with open_base(words.data) as opened:
        made = backups.back_up(opened, place=place)
    if made.pictures.unreadable:
        lost = plural(
            made.pictures.unreadable,
            "photo ou justificatif n’a pas pu être lu",
            "photos et justificatifs n’ont pas pu être lus",
        )
        sys.stderr.write(f"Attention\u00a0: {lost}. Le reste est sauvegardé.\n")
    return answer(
        words,
        {
            "file": str(made.path),
            "bytes": made.backup.size,
            "pictures_added": made.pictures.added,
            "pictures_unreadable": made.pictures.unreadable,
            "kept_aside": backups.aside_words(paths.data_folder(words.data)),
        },
        str(made.path),
    )


def restore(words: Words) -> int:
    """Put a backup in the place of the base, or only tell what would change."""
    from idcoop_desktop.services import restore as service
    from idcoop_desktop.services.restore_words import preview_words, restored_words

    folder, file = paths.data_folder(words.data), words.file.expanduser().absolute()
    with service.held_alone(folder):
        service.finish_pending(folder)
        key = _key(folder, file)
        seen = service.preview(folder, key, file)
        if words.dry_run:
            return answer(words, _told(seen), "\n".join(preview_words(seen)))
        done = service.restore(folder, key, file)
    before = None if done.before is None else str(done.before.path)
    return answer(
        words,
        {**_told(seen), "kept_aside": str(done.aside), "backup_before": before},
        "\n".join((*preview_words(seen), *restored_words(done))),
    )


def _key(folder: Path, file: Path) -> bytes:
    """Return the key of a backup: the passphrase given, the code given, the memory, or a prompt."""
    from idcoop_desktop.services.restore import remembered_key, unlock_backup

    given, code = known_passphrase(folder), known_recovery_code()
    if given is None and code is not None:
        return unlock_backup(folder, file, code, by_code=True)
    known = remembered_key(folder, file) if given is None else None
    if known is not None:
        return known
    return unlock_backup(folder, file, passphrase() if given is None else given)


def _told(seen: Preview) -> dict[str, object]:
    return {
        "file": str(seen.file),
        "counts": {kind.table: {"now": kind.now, "then": kind.then} for kind in seen.kinds},
        "lost_actions": seen.lost_total,
        "regained_actions": seen.regained,
        "lost_pictures": seen.lost_pictures,
    }
