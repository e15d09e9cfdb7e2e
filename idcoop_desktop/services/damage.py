"""Damage: known after a bad end, looked for in the background, told, and never mended in silence.

The word indexes alone are an exception: they are made of the data, and can be made of it again.
Pages of the file that hold nothing are made anew as well, but told: the disk is to be looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.services.desk import SystemClock
from idcoop_desktop.services.restore import KINDS, Preview, known_files, preview
from idcoop_desktop.services.restore_words import backup_words, missing_words
from idcoop_desktop.store import session
from idcoop_desktop.store.backups import backups_folder, is_behind, newest
from idcoop_desktop.store.base import readable_version
from idcoop_desktop.store.errors import NewerBase, StoreError, UnreadableBase
from idcoop_desktop.store.folder import BASE_FILE, MEDIA_FILE
from idcoop_desktop.store.media import Media
from idcoop_desktop.store.named_pictures import named_pictures
from idcoop_desktop.store.pictures import pictures_name, read_pictures
from idcoop_desktop.store.restoring import rebuild_pictures
from idcoop_desktop.store.search_index import hurt_parts, rebuild_indexes

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.desk import Clock
    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.store.gate import Progress

_BASE, _PICTURES = "Vérification de la base", "Photos et justificatifs"
_STEPS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a whole check found.

    ``hurt`` names the kinds of data that cannot be read whole, in French; ``index_hurt`` says that
    nothing but the word indexes is, ``empty_hurt`` nothing but pages that hold nothing;
    ``bad_pictures`` counts those named by a record that cannot be read. ``is_behind`` is whether
    the last backup holds actions that the base has not any more. ``rescue`` is the newest backup
    that can take the place of hurt data.
    """

    hurt: tuple[str, ...] = ()
    index_hurt: bool = False
    bad_pictures: int = 0
    is_behind: bool = False
    empty_hurt: bool = False
    rescue: Rescue | None = None

    @property
    def is_sound(self) -> bool:
        """Whether there is nothing to tell or to do."""
        return not (self.is_owed or self.index_hurt or self.is_behind)

    @property
    def is_owed(self) -> bool:
        """Whether it is to be told again at the next start, until it was mended."""
        return bool(self.hurt or self.empty_hurt or self.bad_pictures)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """The newest backup that can be restored, and how many newer ones cannot."""

    preview: Preview
    unusable: int


def begin_session(folder: Path) -> bool:
    """Mark the folder as in use and tell whether a whole check is due: the last end was a bad one.

    To be called with the folder's lock held, after
    :func:`~idcoop_desktop.services.restore.finish_pending` and before the base is opened.
    """
    return session.begin(folder)


def end_session(folder: Path, *, check_owed: bool = False) -> None:
    """Take the mark away once the base is closed; it stays while the check is not finished."""
    session.end(folder, check_owed=check_owed)


def examine(
    opened: Opened, *, place: Path | None = None, progress: Progress | None = None
) -> Finding:
    """Read the base and its pictures whole while colleagues go on working.

    Nothing is changed. ``place`` is where second copies are. ``progress`` may raise to stop. Off
    the GUI thread: 1 s for a hundred thousand people, and as long as reading the pictures takes;
    where data are hurt, as long again for each backup until one is good.
    """
    folder, key = opened.folder, opened.key
    report = progress or _silence
    report(0, _STEPS, _BASE)
    try:
        hurt = hurt_parts(folder / BASE_FILE, key, tick=partial(report, 0, _STEPS, _BASE))
        wanted = named_pictures(folder / BASE_FILE, key)
    except StoreError:
        rescue = find_rescue(folder, key, place=place, progress=progress)
        return Finding(hurt=("la base entière",), rescue=rescue)
    report(1, _STEPS, _PICTURES)
    bad = read_pictures(folder / MEDIA_FILE, key, wanted, progress=progress)
    return Finding(
        hurt=_named(hurt.tables),
        rescue=find_rescue(folder, key, place=place, progress=progress) if hurt.tables else None,
        index_hurt=hurt.indexes and not hurt.tables,
        empty_hurt=hurt.elsewhere and not hurt.tables,
        bad_pictures=len(bad),
        is_behind=is_behind(folder, key, newest(backups_folder(folder), key)),
    )


def heal_indexes(opened: Opened, *, clock: Clock | None = None) -> None:
    """Make the word indexes anew beneath whoever holds the base, which is shut for that second.

    The free pages of the file are made anew with them, and the file of before is kept aside. Every
    row of data is read on the way. Raises :class:`DomainError` when one cannot be, with nothing
    changed. Off the GUI thread, once no other work is under way.
    """
    now = (clock or SystemClock()).now()
    opened.base.lock()
    try:
        rebuild_indexes(opened.folder, opened.key, now)
    finally:
        opened.base.unlock(opened.key)


def remake_hurt_indexes(folder: Path, key: bytes, *, clock: Clock | None = None) -> bool:
    """Make the word indexes of a closed base anew if they alone are hurt, and tell whether so.

    Raises the known failures of the disk, with nothing changed.
    """
    try:
        hurt = hurt_parts(folder / BASE_FILE, key)
    except StoreError:
        return False
    if hurt.tables or not hurt.indexes:
        return False
    rebuild_indexes(folder, key, (clock or SystemClock()).now())
    return True


def heal_pictures(
    opened: Opened, *, clock: Clock | None = None, progress: Progress | None = None
) -> int:
    """Do what :func:`put_pictures_back` does beneath whoever holds the base, shut meanwhile."""
    opened.base.lock()
    try:
        return put_pictures_back(opened.folder, opened.key, clock=clock, progress=progress)
    finally:
        opened.base.unlock(opened.key)


def only_pictures_hurt(folder: Path, key: bytes) -> bool:
    """Tell whether the base can be read while its file of pictures is missing or spoilt."""
    try:
        readable_version(folder / BASE_FILE, key)
    except StoreError:
        return False
    try:
        Media.open(folder / MEDIA_FILE, key).close()
    except (NewerBase, UnreadableBase):
        return False
    except StoreError:
        return True
    return False


def put_pictures_back(
    folder: Path, key: bytes, *, clock: Clock | None = None, progress: Progress | None = None
) -> int:
    """Put the pictures together again from what can be read here and in the backups.

    For a base that is closed, even one whose ``media.db`` is missing; its data are not touched. The
    file of before is kept aside. Return how many pictures named by a record are lost for good.
    """
    now = (clock or SystemClock()).now()
    saved = backups_folder(folder) / pictures_name(key)
    return rebuild_pictures(folder, key, saved, now, progress=progress)


def pictures_words(lost: int) -> str:
    """Return what to tell once a file of pictures that could not be opened was made again."""
    end = plural(lost, "est perdu", "sont perdus") if lost else "aucun n’est perdu"
    return (
        "Le fichier des photos et des justificatifs (media.db) manquait ou était abîmé. Il a été "
        f"refait avec vos sauvegardes{NBSP}: {end}. Vos autres données sont intactes."
    )


def find_rescue(
    folder: Path,
    key: bytes,
    *,
    place: Path | None = None,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Rescue | None:
    """Return the newest backup that can be restored, each read whole, ``None`` when there is none.

    Those beside the base and those of a second ``place`` are tried, the newest of both first.
    """
    unusable = 0
    for file in known_files(folder, key, place):
        try:
            found = preview(folder, key, file, clock=clock, progress=progress)
        except DomainError:
            unusable += 1
        else:
            return Rescue(preview=found, unusable=unusable)
    return None


def finding_words(finding: Finding) -> str:
    """Return what a check found, what is safe and what to do, in French."""
    if finding.hurt:
        return _hurt_words(finding)
    if finding.bad_pictures:
        told = plural(
            finding.bad_pictures,
            "photo ou justificatif ne peut plus être lu.",
            "photos et justificatifs ne peuvent plus être lus.",
        )
        return (
            f"{told} Les autres données sont intactes. Reprenez ce qui manque depuis les "
            "sauvegardes."
        )
    if finding.empty_hurt:
        return (
            "Des pages vides du fichier de la base sont abîmées sur le disque. Elles ne "
            f"contiennent rien{NBSP}: vos données sont intactes. Refaites le fichier à partir "
            "d’elles, celui d’aujourd’hui sera rangé à part, et faites vérifier le disque."
        )
    if finding.index_hurt:
        return (
            f"L’index de recherche est abîmé. Vos données sont intactes{NBSP}: il sera refait "
            "à partir d’elles."
        )
    if finding.is_behind:
        return (
            "Après l’arrêt imprévu, votre dernière sauvegarde contient des actions que la base n’a "
            "plus. Rien n’a été modifié. Regardez ce que changerait sa restauration avant de "
            "continuer."
        )
    return f"Tout a été relu après l’arrêt imprévu{NBSP}: rien n’est abîmé."


def _hurt_words(finding: Finding) -> str:
    told = (
        f"Des données sont abîmées sur le disque{NBSP}: {', '.join(finding.hurt)}. Rien n’a été "
        "modifié. Restaurez une sauvegarde, et faites vérifier le disque."
    )
    if finding.rescue is None:
        return (
            f"{told} Aucune en bon état n’a été trouvée{NBSP}: branchez la clé ou le disque de "
            "votre seconde copie."
        )
    seen = finding.rescue.preview
    moment = backup_words(seen.backup, seen.file, seen.looked_at)
    newest = f"{moment[:1].lower()}{moment[1:]}"
    return f"{told} La plus récente en bon état{NBSP}: {newest}. {missing_words(seen)}"


def _named(tables: tuple[str, ...]) -> tuple[str, ...]:
    known = {table: many for table, _one, many in KINDS}
    names = [known.get(table, "autres données") for table in tables]
    return tuple(dict.fromkeys(names))


def _silence(_step: int, _steps: int, _words: str) -> None:
    """Report to nobody."""
