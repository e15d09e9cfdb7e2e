"""What can go wrong with the files on disk, each as one French sentence."""

from __future__ import annotations

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, plural, quoted


class StoreError(DomainError):
    """A known refusal of the store; ``sentence`` is its default message."""

    sentence = ""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or self.sentence)


class MissingBase(StoreError):
    """There is no base in the folder."""

    sentence = (
        "Aucune base IDCoop ne se trouve dans ce dossier. "
        "Choisissez un autre dossier ou créez la base de votre coopérative."
    )


class BaseExists(StoreError):
    """A base would be created over another one."""

    sentence = "Ce dossier contient déjà une base IDCoop. Rien n’a été changé. Ouvrez-la."


class NotAFile(StoreError):
    """A folder carries the name of the base."""

    sentence = (
        "Un dossier porte le nom de la base (idcoop.db). Rien n’a été changé. "
        "Renommez ce dossier, puis restaurez la base depuis une sauvegarde."
    )


class EmptyBase(StoreError):
    """The base is a file of 0 bytes."""

    sentence = (
        "Le fichier de la base est vide (0 octet). Il n’a pas été touché. "
        "Restaurez la dernière sauvegarde."
    )


class PlaintextBase(StoreError):
    """The base is an SQLite file that nobody encrypted."""

    sentence = (
        "Ce fichier n’est pas chiffré, ce n’est donc pas une base IDCoop. Il n’a pas été touché. "
        "Restaurez la dernière sauvegarde ou choisissez un autre dossier."
    )


class WrongKey(StoreError):
    """The key opens another base."""

    sentence = (
        "Le fichier idcoop.key n’est pas celui de cette base, ou ce fichier n’est pas une base "
        "IDCoop. Rien n’a été touché. Remettez dans le dossier le fichier idcoop.key d’origine"
        f"{NBSP}: il se trouve aussi dans chaque sauvegarde."
    )


class DamagedBase(StoreError):
    """The key is right and pages cannot be read."""

    sentence = (
        "Le fichier de la base est abîmé ou incomplet. Il n’a pas été touché. "
        "Restaurez la dernière sauvegarde."
    )


class ForeignBase(StoreError):
    """The base was made by another application."""

    sentence = (
        "Ce fichier appartient à une autre application. Il n’a pas été touché. "
        "Choisissez un autre dossier."
    )


class NewerBase(StoreError):
    """The base was last opened by a newer version of the program."""

    def __init__(self, *, found: int, known: int) -> None:
        super().__init__(
            f"Cette base demande la version {found} du format, votre programme connaît la version "
            f"{known}. La base n’a pas été touchée. Mettez IDCoop à jour sur cet ordinateur."
        )
        self.found = found


class UnreadableBase(StoreError):
    """The system refuses to open the file."""

    sentence = (
        "Le fichier de la base ne peut pas être ouvert. Il n’a pas été touché. Vérifiez vos droits "
        "sur le dossier des données."
    )


class BusyBase(StoreError):
    """Another program holds the base for writing."""

    sentence = (
        "La base est occupée par une autre action ou un autre programme. Rien n’a été enregistré. "
        "Réessayez dans quelques secondes."
    )


class DiskFull(StoreError):
    """No room is left."""

    sentence = (
        "Le disque est plein. Rien n’a été enregistré, les données précédentes sont sauves. "
        "Libérez de la place, puis recommencez."
    )


class DiskFailure(StoreError):
    """The system reports an error while writing."""

    sentence = (
        "Le disque refuse l’écriture. Rien n’a été enregistré, les données précédentes sont sauves."
        " Vérifiez le disque, puis recommencez."
    )


class UnknownOutcome(StoreError):
    """The disk failed while an action was being kept, and its journal cannot be read."""

    sentence = (
        "Le disque ne répond plus. Les données précédentes sont sauves, mais on ne sait pas si "
        "cette action est enregistrée. Rouvrez IDCoop et regardez le journal avant de recommencer."
    )


class OldSqlite(StoreError):
    """The SQLite library has known faults."""

    sentence = (
        "Le programme est installé avec une bibliothèque SQLite trop ancienne. Rien n’a été "
        "ouvert. Réinstallez IDCoop."
    )


class MigrationFailed(StoreError):
    """The base could not be brought to the current version."""

    sentence = (
        "La mise à niveau de la base a échoué. La base est restée dans son ancienne version et une "
        f"copie est dans le dossier {quoted('backups')}. Prévenez votre service informatique."
    )


class MissingEnvelope(StoreError):
    """``idcoop.key`` is not in the folder."""

    sentence = (
        "Le fichier idcoop.key manque dans le dossier des données. Sans lui, la base ne peut pas "
        "être ouverte. Remettez celui d’une sauvegarde."
    )


class DamagedEnvelope(StoreError):
    """``idcoop.key`` cannot be read or was altered."""

    sentence = (
        "Le fichier idcoop.key est abîmé. La base n’a pas été touchée. Remettez le fichier "
        "idcoop.key d’une sauvegarde."
    )


class NewerEnvelope(StoreError):
    """``idcoop.key`` was written by a newer version of the program."""

    sentence = (
        "Le fichier idcoop.key vient d’une version plus récente du programme. Rien n’a été touché. "
        "Mettez IDCoop à jour sur cet ordinateur."
    )


class WeakEnvelope(StoreError):
    """The passphrase's slot asks for less work than is safe, or for more than a computer has."""

    sentence = (
        f"Le fichier idcoop.key a été modifié{NBSP}: sa protection n’est pas celle attendue. Rien "
        "n’a été ouvert. Remettez le fichier idcoop.key d’une sauvegarde."
    )


class WrongPassphrase(StoreError):
    """The passphrase is not that of the base."""

    sentence = (
        "La phrase secrète n’est pas la bonne. Vérifiez les majuscules et le clavier, puis "
        "réessayez. Vos données sont intactes."
    )


class EmptyPassphrase(StoreError):
    """Nothing was typed."""

    sentence = "Saisissez une phrase secrète."


class WrongRecoveryCode(StoreError):
    """The code is well formed and belongs to another base, or was replaced since."""

    sentence = (
        "Ce code de secours est bien écrit, mais ce n’est pas celui de cette base. "
        "Cherchez la feuille imprimée la plus récente. Vos données sont intactes."
    )


class TooSoon(StoreError):
    """Too many wrong tries: the next one has to wait; ``seconds`` is how long."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            f"Plusieurs essais n’ont pas ouvert la base. Attendez encore "
            f"{plural(seconds, 'seconde')} avant le prochain. Vos données sont intactes."
        )
        self.seconds = seconds


class LockedBase(StoreError):
    """The base was locked: its key is forgotten until somebody unlocks it."""

    sentence = (
        "La base est verrouillée. Rien n’a été changé. Déverrouillez-la avec la phrase secrète."
    )


class UnnamedPerson(StoreError):
    """A passphrase of one's own needs a name to be found again."""

    sentence = "Indiquez le nom de la personne. Rien n’a été changé."


class PersonKnown(StoreError):
    """A colleague of that name already has a passphrase."""

    sentence = (
        "Une personne de ce nom a déjà sa phrase secrète. Rien n’a été changé. Retirez-la d’abord, "
        "ou ajoutez de quoi distinguer les deux."
    )


class PersonUnknown(StoreError):
    """The colleague's slot was removed meanwhile."""

    sentence = "Cette personne n’a déjà plus sa phrase secrète. Rien n’a été changé."


class TooManyPeople(StoreError):
    """Every slot makes a wrong passphrase slower to refuse."""

    sentence = (
        "Douze personnes ont déjà leur phrase secrète, et c’est le plus possible. Rien n’a été "
        "changé. Retirez d’abord quelqu’un qui n’en a plus besoin."
    )


class RecoveryCodeTypo(StoreError):
    """The code was not copied exactly."""


class SharedFolder(StoreError):
    """The data folder is copied elsewhere by another program."""

    def __init__(self, service: str) -> None:
        super().__init__(
            f"Ce dossier est dans {quoted(service)}, qui copie les fichiers pendant qu’on y "
            "écrit et peut abîmer la base. Rien n’a été changé. Choisissez un dossier de cet "
            "ordinateur, ou déplacez-y celui-ci, par exemple dans Documents."
        )


class RecordMissing(StoreError):
    """The record was removed meanwhile."""

    sentence = "Cette fiche n’existe plus. Elle a peut-être été retirée entre-temps."


class KeptIsMerged(StoreError):
    """A merge cannot be taken back before the one that came after it."""

    sentence = (
        "La fiche avec laquelle cette personne a été fusionnée a elle-même été fusionnée depuis. "
        "Rien n’a été changé. Séparez d’abord la dernière fusion."
    )


class MissingMedia(StoreError):
    """The base is there without its pictures and receipts."""

    sentence = (
        "Le fichier media.db, qui contient les photos et les justificatifs, manque dans le dossier "
        "des données. La base n’a pas été touchée. Remettez celui d’une sauvegarde."
    )


class MissingPicture(StoreError):
    """The media base does not hold the file."""

    sentence = "Ce fichier joint est introuvable dans la base. Ajoutez-le de nouveau."


class UndoRefused(StoreError):
    """An action cannot be undone or redone any more."""
