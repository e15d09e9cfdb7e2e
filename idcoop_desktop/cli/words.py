"""The grammar of the command line, and its help in French."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from idcoop_desktop.domain.showcase import PublicationKind, Variant

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
          [--mapping M.toml]     avec un modèle d’import, sinon d’après les titres
          [--dry-run]            montre seulement ce qui serait fait
  undo                         annule la dernière action
  publish PROJET --out F.pdf   fait un document d’un projet réalisé
          [--kind flyer-a4] [--variant office]
  check                        vérifie la base, les polices et les documents
  tour DOSSIER                 parcourt l’application et en laisse les images
  bench                        mesure l’application sur cet ordinateur

  --data DOSSIER   dossier de la base (sinon celui du système)
  --json           réponse lisible par un programme

La phrase secrète est lue dans IDCOOP_PASSPHRASE, sinon demandée.
PROJET est un numéro donné par «\u00a0projects\u00a0» ou un morceau de son titre.
"""

_IMPORT = "import"
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
    project: str = ""
    kind: PublicationKind = PublicationKind.FLYER_A4
    variant: Variant = Variant.OFFICE
    out: Path = Path()
    folder: Path = Path()
    file: Path = Path()
    mapping: Path | None = None
    dry_run: bool = False


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
    words = Words(run=_verbs()[parsed["verb"]], **parsed)
    return _importing(words) if words.file != Path() or words.mapping or words.dry_run else words


def _importing(words: Words) -> Words:
    """Return the words of ``people import FILE``; alone, `import` is a text to look for."""
    if words.text != _IMPORT or words.file == Path():
        raise UsageError(_NOT_UNDERSTOOD)
    from idcoop_desktop.cli.imports import import_people

    return replace(words, run=import_people)


def _verbs() -> dict[str, Callable[[Words], int]]:
    from idcoop_desktop.cli import verbs

    return {
        "create": verbs.create,
        "demo": verbs.demo,
        "projects": verbs.projects,
        "people": verbs.people,
        "undo": verbs.undo,
        "publish": verbs.publish,
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
    verb("tour").add_argument("folder", type=_place)
    publish = verb("publish")
    publish.add_argument("project")
    publish.add_argument("--kind", type=PublicationKind, default=PublicationKind.FLYER_A4)
    publish.add_argument("--variant", type=Variant, default=Variant.OFFICE)
    publish.add_argument("--out", type=_place, required=True)
    for name in ("demo", "projects", "undo", "check", "bench"):
        verb(name)
    return parser
