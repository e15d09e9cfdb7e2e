"""What can go wrong with backups and restoring, each as one French sentence."""

from __future__ import annotations

from idcoop_desktop.domain.text import NBSP, weight
from idcoop_desktop.store.errors import DiskFailure, DiskFull, StoreError


class UnverifiedBackup(StoreError):
    """What was read back is not what was copied."""

    sentence = (
        "La copie relue ne correspond pas à vos données. Aucune sauvegarde n’a été ajoutée, les "
        "données et les sauvegardes précédentes sont sauves. Vérifiez le disque, puis recommencez."
    )


class NotEnoughRoom(DiskFull):
    """The disk has not the room for what would be copied; ``left`` and ``needed`` in bytes."""

    def __init__(self, *, left: int, needed: int) -> None:
        super().__init__(
            f"Ce disque n’a plus assez de place{NBSP}: il en reste {weight(left)}, il en faut "
            f"{weight(needed)}. Rien n’a été changé, vos données et les sauvegardes précédentes "
            "sont sauves. Libérez de la place, puis recommencez."
        )


class CopyDiskFull(DiskFull):
    """No room is left for a copy: the base itself lacks nothing."""

    sentence = (
        f"Le disque est plein. Rien n’a été changé{NBSP}: vos données et les sauvegardes "
        "précédentes sont sauves. Libérez de la place, puis recommencez."
    )


class CopyDiskFailure(DiskFailure):
    """The system reports an error while a copy is written: the base itself lacks nothing."""

    sentence = (
        f"Le disque refuse l’écriture. Rien n’a été changé{NBSP}: vos données et les sauvegardes "
        "précédentes sont sauves. Vérifiez le disque, puis recommencez."
    )


class BackupUnderWay(StoreError):
    """Another backup of the same base is being made."""

    sentence = "Une sauvegarde est déjà en cours. Attendez qu’elle se termine, puis recommencez."


class UnreachablePlace(StoreError):
    """The folder of the second copy cannot be written."""

    sentence = (
        "Le dossier choisi pour cette sauvegarde n’est pas accessible. Rien n’y a été écrit, vos "
        f"données sont sauves. Branchez la clé ou le disque, ou choisissez un autre dossier{NBSP}: "
        "il doit exister."
    )


class PlaceInside(StoreError):
    """The second place is the data folder, which would be lost with the first."""

    sentence = (
        "Ce dossier est dans celui des données. Rien n’y a été écrit. Choisissez une clé USB, un "
        "autre disque ou un dossier partagé."
    )


class NoBackup(StoreError):
    """No backup of the base can be read."""

    sentence = (
        "Aucune sauvegarde utilisable n’a été trouvée. Rien n’a été changé. Branchez la clé ou le "
        "disque de votre seconde sauvegarde, puis choisissez-y un fichier."
    )


class MissingBackup(StoreError):
    """The file named is not there."""

    sentence = "Ce fichier de sauvegarde n’existe pas ou ne peut pas être lu. Rien n’a été changé."


class NotABackup(StoreError):
    """The file is something else."""

    sentence = (
        "Ce fichier n’est pas une sauvegarde d’IDCoop. Rien n’a été changé. Choisissez un fichier "
        "dont le nom commence par idcoop- et finit par .db."
    )


class DamagedBackup(StoreError):
    """The backup cannot be read whole."""

    sentence = (
        "Cette sauvegarde est abîmée ou incomplète. Rien n’a été changé. Choisissez-en une autre."
    )


class OtherKey(StoreError):
    """The key that opens the folder, or the one given, does not open this backup."""

    sentence = (
        "Cette sauvegarde a été faite avec une autre clé. Rien n’a été changé. Donnez la phrase "
        "secrète de ce moment-là, et gardez auprès de la sauvegarde le fichier .key du même nom."
    )


class BackupWithoutKey(StoreError):
    """No key file is beside the backup, and the folder has none for it."""

    sentence = (
        "Le fichier .key de cette sauvegarde manque à côté d’elle. Rien n’a été changé. Sans lui, "
        "elle ne peut pas être ouverte."
    )


class FolderInUse(StoreError):
    """The window has the base open."""

    sentence = (
        "IDCoop est ouvert sur ces données. Rien n’a été changé. Fermez la fenêtre du programme, "
        "puis recommencez."
    )
