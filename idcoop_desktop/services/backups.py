"""Backups: made when something changed, copied to a second place, and how old the last one is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from idcoop_desktop.domain.backups import (
    Backup,
    Reason,
    age_words,
    reminds_of_second_place,
)
from idcoop_desktop.domain.text import NBSP, plural, quoted, weight
from idcoop_desktop.services.desk import SystemClock
from idcoop_desktop.store import backups as store
from idcoop_desktop.store import pictures
from idcoop_desktop.store.backups import Made, backups_folder
from idcoop_desktop.store.errors import DamagedBase
from idcoop_desktop.store.folder import MEDIA_FILE
from idcoop_desktop.store.pictures import SPOILT_PICTURES
from idcoop_desktop.store.place import base_path, listed, require_elsewhere, weight_of
from idcoop_desktop.store.restoring import SET_ASIDE

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.services.desk import Clock
    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.store.gate import Progress

__all__ = ["Backup", "Made", "Reason", "require_elsewhere"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is said of the backups; ``reminder`` is empty while the second copy is recent."""

    last: Backup | None
    words: str
    second: Backup | None
    second_words: str
    reminder: str


def back_up(
    opened: Opened,
    reason: Reason = Reason.MANUAL,
    *,
    place: Path | None = None,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Made:
    """Make a backup beside the base, or in ``place``; colleagues may go on writing.

    Raises :class:`DomainError` for whatever kept it from being good; none was added and none lost
    then. ``progress`` may raise to give it up. Off the GUI thread.
    """
    now = (clock or SystemClock()).now()
    return store.make(
        opened.folder, opened.key, reason=reason, now=now, place=place, progress=progress
    )


def back_up_if_changed(
    opened: Opened,
    reason: Reason = Reason.AUTO,
    *,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Made | None:
    """Make a backup when something was done since the last one; ``None`` when nothing was.

    The journals are compared, not the clock. Raises what :func:`back_up` does.
    """
    last = store.newest(backups_folder(opened.folder), opened.key)
    if not store.is_changed_since(opened.folder, opened.key, last):
        return None
    return back_up(opened, reason, clock=clock, progress=progress)


def copy_to_second_place(
    opened: Opened,
    place: Path,
    *,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Made | None:
    """Copy the last backup to a stick or a share; ``None`` when it is there already.

    One that went bad since it was made is no backup: another is made first, beside it.
    Raises :class:`DomainError` when the place cannot be reached or the copy is not good; what is
    there stays.
    """
    require_elsewhere(place, opened.folder)
    last = store.newest(backups_folder(opened.folder), opened.key)
    if last is None:
        return back_up(opened, place=place, clock=clock, progress=progress)
    there = store.newest(place, opened.key)
    if there is not None and store.is_copy(opened.folder, last, place, there):
        return None
    now = (clock or SystemClock()).now()
    copy = partial(store.mirror, opened.folder, opened.key, place=place, now=now, progress=progress)
    try:
        return copy(last)
    except DamagedBase:
        return copy(back_up(opened, Reason.AUTO, clock=clock, progress=progress).backup)


def require_place(opened: Opened, place: Path) -> None:
    """Refuse a folder that cannot hold second copies, or lies in that of the data.

    Raises :class:`DomainError`.
    """
    require_elsewhere(place, opened.folder)


def list_backups(opened: Opened, place: Path | None = None) -> tuple[tuple[Backup, Path], ...]:
    """Return the backups of the base with their files, newest first, here or in a second place."""
    where = place or backups_folder(opened.folder)
    return tuple((one, base_path(where, one)) for one in listed(where, opened.key))


def standing(
    opened: Opened, second_place: Path | None = None, *, clock: Clock | None = None
) -> Standing:
    """Return how old the last backups are, in French, for the status bar.

    A stick that is not plugged in has none: off the GUI thread, a share may take seconds to say.
    """
    now = (clock or SystemClock()).now()
    last = store.newest(backups_folder(opened.folder), opened.key)
    second = None if second_place is None else store.newest(second_place, opened.key)
    return Standing(
        last=last,
        words=f"Sauvegarde{NBSP}: {_age(last, now)}",
        second=second,
        second_words=f"Seconde copie{NBSP}: {_second_age(second_place, second, now)}",
        reminder=_reminder(second_place, second, now),
    )


def renew_pictures(opened: Opened, *, progress: Progress | None = None) -> int:
    """Copy all the pictures again into the backups, the file of before being kept aside.

    To be done when trying a backup found pictures that cannot be read. Return how many are there.
    """
    target = backups_folder(opened.folder) / pictures.pictures_name(opened.key)
    if target.exists():
        pictures.set_aside(target)
    done = pictures.bring(opened.folder / MEDIA_FILE, target, opened.key, progress=progress)
    return done.added


def renewed_words(copied: int) -> str:
    """Return what :func:`renew_pictures` did."""
    told = plural(
        copied,
        "photo ou justificatif a été copié de nouveau.",
        "photos et justificatifs ont été copiés de nouveau.",
    )
    return f"{told} L’ancien fichier reste à côté. Essayez encore cette sauvegarde."


def aside_words(folder: Path) -> str:
    """Return how much room the files kept of before take, in French; nothing when there are none.

    They are those that a restoring or a mending moved aside, and spoilt pictures of backups. The
    program removes none by itself.
    """
    aside = weight_of(*(folder / SET_ASIDE).glob("*/*"))
    spoilt = weight_of(*backups_folder(folder).glob(SPOILT_PICTURES))
    kept = [f"ceux du dossier {quoted(SET_ASIDE)}, à côté de vos données"] if aside else []
    kept += ["les photos abîmées qui sont à côté des sauvegardes"] if spoilt else []
    if not kept:
        return ""
    return (
        f"Les fichiers d’avant, gardés à part, occupent {weight(aside + spoilt)}{NBSP}: "
        f"{', et '.join(kept)}. Le programme n’en supprime aucun. Quand tout est en ordre, vous "
        "pouvez le faire."
    )


def is_beside(opened: Opened, file: Path) -> bool:
    """Tell whether a backup lies beside the base, not in a second place."""
    return file.parent == backups_folder(opened.folder)


def place_kept(place: Path | None) -> str:
    """Return a place as the settings of this computer keep it: in ASCII whatever its name."""
    return "" if place is None else quote(str(place))


def place_of(kept: str) -> Path | None:
    """Return the place that :func:`place_kept` wrote, ``None`` when there is none."""
    return Path(unquote(kept)) if kept else None


def _age(backup: Backup | None, now: datetime) -> str:
    return "aucune" if backup is None else age_words(backup.made_at, now)


def _second_age(place: Path | None, second: Backup | None, now: datetime) -> str:
    """Say no more than is known: a stick that is not plugged in may well hold copies."""
    return "à faire" if place is not None and second is None else _age(second, now)


def _reminder(place: Path | None, second: Backup | None, now: datetime) -> str:
    if place is None:
        return (
            "Vos sauvegardes sont sur le même disque que vos données. Choisissez un second "
            f"endroit{NBSP}: une clé USB, un autre disque ou un dossier partagé."
        )
    if not reminds_of_second_place(None if second is None else second.made_at, now):
        return ""
    if second is None:
        return (
            "La seconde copie n’est pas accessible ou n’a pas encore été faite. Branchez la clé ou "
            "le disque, puis lancez une sauvegarde."
        )
    return (
        f"La seconde copie date de plus d’une semaine ({age_words(second.made_at, now)}). Branchez "
        "la clé ou le disque, puis lancez une sauvegarde."
    )
