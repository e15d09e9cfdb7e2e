"""The grammar of the command line, and its help in French."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from idcoop_desktop.domain.exports import ExportFormat
from idcoop_desktop.domain.publications import PublicationKind, Variant

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HELP = """\
IDCoop en ligne de commande

  idcoop [--data DOSSIER] [--json] VERBE …

  create --name NOM            crée la base d’une coopérative
  demo                         crée une base d’exemple (phrase secrète\u00a0: demo)
  projects                     liste les projets et leurs montants
  people [TEXTE]               cherche des coopérateurs
  people import FICHIER        importe des coopérateurs (CSV, XLSX ou ODS)
          [--mapping M.toml]     avec un modèle d’import (fichier, ou nom donné dans la
                                 fenêtre), sinon d’après les titres
          [--dry-run]            montre seulement ce qui serait fait
  people export FICHIER --purpose MOTIF
                               exporte des coopérateurs (CSV, ou XLSX)
          [--format csv|xlsx]    sinon d’après le nom du fichier
          [--without-notes]      sans les remarques
  people labels FICHIER --purpose MOTIF
                               fait des étiquettes d’adresses (PDF)
          [--sheet 3x7]          planche, sinon celle de l’équipe
          [--start N]            première étiquette à imprimer
          [--household]          une seule étiquette par foyer
          [--search TEXTE]       seulement ceux qui correspondent (export aussi)
          [--detail TEXTE]       précise le motif (export aussi)
  budget                       donne les montants de chaque enveloppe d’une année
          [--year ANNÉE]         sinon l’année en cours
          [--scheme DISPOSITIF]  idcoop, fidcoop ou parncoop, sinon les trois
          [--out F]              écrit plutôt un fichier\u00a0: F.xlsx (classeur), F.csv
                                 (journal des paiements) ou F.pdf (état à signer)
  undo                         annule la dernière action
  publish PROJET --out F.pdf   fait un document d’un projet (F.html\u00a0: une page pour le site)
          [--kind flyer-a4]      ou un autre de publish --list, qui dit de quoi il parle
          [--theme THÈME]        sinon celui de la coopérative
          [--variant office]     ou printer, pour un imprimeur
          [--residence R]        adressé à une résidence (flyer ou affiche)
  publish PROJET --each-residence --out DOSSIER
                               fait un flyer ou une affiche par résidence
          [--commune COMMUNE]    pour celles d’une commune seulement (autant que voulu)
          [--merged]             en un seul fichier, une page par résidence
  publish --kind booklet --year ANNÉE --out F.pdf
                               fait un document d’une année (sinon l’année en cours)
          [--without PROJET]     laisse un projet hors du livret (plusieurs fois possible)
  publish --kind visit-sheet --residence R --out F.pdf
                               fait un document d’une résidence
  publish --list               donne les documents, ce qu’il leur faut et les thèmes
  backup                       fait une sauvegarde vérifiée et donne son fichier
          [--to DOSSIER]         dans ce dossier plutôt (clé USB, autre disque)
  restore FICHIER              remet une sauvegarde à la place de la base, rangée à part
          [--dry-run]            montre seulement ce qui changerait
  passphrase                   change la phrase secrète que vous connaissez
  recover                      ouvre avec le code de secours imprimé et choisit une nouvelle
                               phrase secrète
          [--new-code]           remplace aussi le code
  check                        vérifie la base, les exercices clos, les polices et les documents
  tour DOSSIER                 parcourt l’application et en laisse les images
  bench                        mesure l’application sur cet ordinateur

  --data DOSSIER   dossier de la base (sinon celui du système)
  --json           réponse lisible par un programme

La phrase secrète est lue dans IDCOOP_PASSPHRASE, sinon demandée\u00a0; la nouvelle dans
IDCOOP_NEW_PASSPHRASE, le code de secours dans IDCOOP_RECOVERY_CODE.
PROJET est un numéro donné par «\u00a0projects\u00a0» ou un morceau de son titre.
R est un numéro de résidence ou un morceau de son nom.
MOTIF est invitation, newsletter, survey (envois que l’on peut refuser), assembly,
notice, follow-up, statistics, partner, transfer, ou quelques mots entre guillemets.
"""

# The words that act on a file of people, with the options of each; alone they are looked for.
_ACTS = {
    "import": {"mapping", "dry_run"},
    "export": {"purpose", "detail", "search", "file_format", "without_notes"},
    "labels": {"purpose", "detail", "search", "sheet", "start", "household"},
}
_NOT_UNDERSTOOD = (
    "Cette commande n’est pas comprise. «\u00a0idcoop --help\u00a0» montre ce qui existe."
)


class UsageError(Exception):
    """The words were not understood; the message is a French sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A command line that was understood; what a verb does not take is empty."""

    verb: str
    run: Callable[[Words], int]
    data: Path | None
    as_json: bool
    name: str = ""
    text: str = ""
    project: str | None = None
    kind: PublicationKind = PublicationKind.FLYER_A4
    variant: Variant = Variant.OFFICE
    theme: str = ""
    residence: str | None = None
    each_residence: bool = False
    communes: Sequence[str] = ()
    merged: bool = False
    without: tuple[str, ...] = ()
    out: Path = Path()
    listing: bool = False
    folder: Path = Path()
    file: Path = Path()
    mapping: Path | None = None
    dry_run: bool = False
    purpose: str = ""
    detail: str = ""
    search: str = ""
    file_format: ExportFormat | None = None
    without_notes: bool = False
    sheet: str = ""
    start: int = 1
    household: bool = False
    year: int = 0
    scheme: str = ""
    new_code: bool = False


_OPTIONS = frozenset().union(*_ACTS.values())
_DEFAULTS = {field.name: field.default for field in fields(Words)}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(_NOT_UNDERSTOOD) from ValueError(message)


def _place(name: str) -> Path:
    if not name:
        raise UsageError("Le nom du dossier ou du fichier est vide.")
    try:
        name.encode()
    except UnicodeEncodeError:
        raise UsageError("Le nom du dossier ou du fichier est illisible.") from None
    return Path(name)


def read_words(arguments: Sequence[str]) -> Words | None:
    """Understand a command line; ``None`` when help was asked for and given.

    Raises :class:`UsageError`.
    """
    if not arguments or {"-h", "--help"} & set(arguments):
        sys.stdout.write(HELP)
        return None
    parsed = vars(_grammar().parse_args(arguments))
    parsed["without"] = tuple(parsed.get("without", ()))
    words = Words(run=_verbs()[parsed["verb"]], **parsed)
    if words.verb == "publish":
        _require_order(words)
    return _acting(words) if words.verb == "people" else words


def _require_order(words: Words) -> None:
    from idcoop_desktop.cli.orders import what_is_wrong

    wrong = "" if words.listing else what_is_wrong(words)
    if wrong:
        raise UsageError(wrong)


def _acting(words: Words) -> Words:
    """Return the words of ``people ACT FILE``; without a file, an act is a text to look for."""
    used = {name for name in _OPTIONS if getattr(words, name) != _DEFAULTS[name]}
    if words.file == Path() and not used:
        return words
    allowed = _ACTS.get(words.text)
    if words.file == Path() or allowed is None or used - allowed:
        raise UsageError(_NOT_UNDERSTOOD)
    if "purpose" in allowed and not words.purpose.strip():
        raise UsageError("Dites à quoi servira le fichier, avec --purpose.")
    from idcoop_desktop.cli import exports, imports

    acts = {
        "import": imports.import_people,
        "export": exports.export_people,
        "labels": exports.people_labels,
    }
    return replace(words, run=acts[words.text])


def _verbs() -> dict[str, Callable[[Words], int]]:
    from idcoop_desktop.cli import documents, keys, safety, verbs

    return {
        "budget": verbs.budget,
        "create": verbs.create,
        "demo": verbs.demo,
        "projects": verbs.projects,
        "people": verbs.people,
        "undo": verbs.undo,
        "publish": documents.publish,
        "backup": safety.back_up,
        "restore": safety.restore,
        "passphrase": keys.change_passphrase,
        "recover": keys.recover,
        "check": verbs.check,
        "tour": verbs.tour,
        "bench": verbs.bench,
    }


def _grammar() -> argparse.ArgumentParser:
    everywhere = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument("--data", type=_place)
    everywhere.add_argument("--json", dest="as_json", action="store_true")
    parser = _Parser(prog="idcoop", add_help=False)
    parser.add_argument("--data", type=_place)
    parser.add_argument("--json", dest="as_json", action="store_true")
    verbs = parser.add_subparsers(dest="verb", required=True)

    def verb(name: str) -> argparse.ArgumentParser:
        return verbs.add_parser(name, parents=[everywhere], add_help=False)

    verb("create").add_argument("--name", required=True)
    people = verb("people")
    people.add_argument("text", nargs="?", default="")
    people.add_argument("file", nargs="?", type=_place, default=Path())
    people.add_argument("--mapping", type=_place)
    people.add_argument("--dry-run", action="store_true")
    for option in ("--purpose", "--detail", "--search", "--sheet"):
        people.add_argument(option, default="")
    people.add_argument("--format", dest="file_format", type=ExportFormat)
    people.add_argument("--start", type=int, default=1)
    for option in ("--without-notes", "--household"):
        people.add_argument(option, action="store_true")
    budget = verb("budget")
    budget.add_argument("--year", type=int, default=0)
    budget.add_argument("--scheme", default="")
    budget.add_argument("--out", type=_place, default=Path())
    verb("tour").add_argument("folder", type=_place)
    _publishing(verb("publish"))
    verb("backup").add_argument("--to", dest="folder", type=_place, default=Path())
    restore = verb("restore")
    restore.add_argument("file", type=_place)
    restore.add_argument("--dry-run", action="store_true")
    verb("recover").add_argument("--new-code", action="store_true")
    for name in ("passphrase", "demo", "projects", "undo", "check", "bench"):
        verb(name)
    return parser


def _publishing(publish: argparse.ArgumentParser) -> None:
    publish.add_argument("project", nargs="?", default=None)
    publish.add_argument("--list", dest="listing", action="store_true")
    publish.add_argument("--kind", type=PublicationKind, default=PublicationKind.FLYER_A4)
    publish.add_argument("--variant", type=Variant, default=Variant.OFFICE)
    publish.add_argument("--theme", default="")
    publish.add_argument("--residence", default=None)
    publish.add_argument("--commune", dest="communes", action="append", default=[])
    publish.add_argument("--year", type=int, default=0)
    publish.add_argument("--without", action="append", default=[])
    for option in ("--each-residence", "--merged"):
        publish.add_argument(option, action="store_true")
    publish.add_argument("--out", type=_place, default=Path())
