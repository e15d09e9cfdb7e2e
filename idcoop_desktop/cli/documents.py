"""Documents made from the console, one or one a residence, and the list of those there are."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from idcoop_desktop.cli.doors import open_desk
from idcoop_desktop.cli.finding import find_project, find_residence
from idcoop_desktop.cli.verbs import answer
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Order, PublicationKind, Subject
from idcoop_desktop.domain.text import plural
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services.making import MAKERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.cli.words import Words
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.services.desk import Desk

_SUBJECTS = {
    Subject.PROJECT: "PROJET",
    Subject.YEAR: "[--year ANNÉE]",
    Subject.RESIDENCE: "[--residence RÉSIDENCE]",
    Subject.RESIDENCE_ONLY: "--residence RÉSIDENCE",
}


def publish(words: Words) -> int:
    """Make a document and write it to a file, or one for each residence, or list the documents."""
    if words.listing:
        return _listed(words)
    return _each(words) if words.each_residence else _one(words)


def _one(words: Words) -> int:
    from idcoop_desktop.services.edition_files import make_file

    with open_desk(words.data) as desk:
        made = make_file(desk, _order(desk, words), words.out)
    told: dict[str, object] = {
        "file": str(words.out),
        "bytes": made.size,
        "sha256": made.sha256,
        "left_out": [*made.left_out.reasons.values()] if made.left_out else [],
    }
    lines = [f"Document écrit\u00a0: {words.out}"]
    if made.description:
        told["description"] = made.description
        lines.append(
            f"Texte à coller pour ceux qui ne voient pas l’image\u00a0: {made.description}"
        )
    if made.left_out is not None:
        lines.append(made.left_out.sentence)
    return answer(words, told, "\n".join(lines))


def _each(words: Words) -> int:
    from idcoop_desktop.services import batches

    with open_desk(words.data) as desk:
        order = _order(desk, words)
        wanted = batches.Filter(communes=batches.checked_communes(desk, words.communes))
        places = [target.residence.id for target in batches.targets(desk, wanted)]
        with _progress() as report:
            made = batches.run(desk, order, places, words.out, merged=words.merged, progress=report)
    told = {
        "files": [str(path) for path in made.files],
        "pages": made.pages,
        "left_out": [
            {"residence": one.residence.label, "reason": one.reason} for one in made.left_out
        ],
    }
    lines = [
        f"{plural(made.pages, 'page')} en {plural(len(made.files), 'fichier')}\u00a0:",
        *map(str, made.files),
        *(f"Sans document\u00a0: {one.residence.label}. {one.reason}" for one in made.left_out),
    ]
    return answer(words, told, "\n".join(lines))


@contextmanager
def _progress() -> Iterator[Report]:
    """Say on a terminal how far the work is; nothing where nobody looks on."""
    if not sys.stderr.isatty():
        yield no_report
        return
    told = ""

    def report(done: int, in_all: int) -> None:
        nonlocal told
        line = f"\r{done} sur {plural(in_all, 'résidence')}"
        if line != told:
            sys.stderr.write(line)
            sys.stderr.flush()
            told = line

    try:
        yield report
    finally:
        if told:
            sys.stderr.write("\n")


def _order(desk: Desk, words: Words) -> Order:
    """Return what is wanted; refuses a project or a residence that is not found."""
    project_ids = _others(desk, words) if words.without else ()
    if words.project is not None:
        project_ids = (find_project(desk, words.project),)
    residence = words.residence
    return Order(
        kind=words.kind,
        variant=words.variant,
        theme=words.theme,
        project_ids=project_ids,
        residence_id=find_residence(desk, residence) if residence is not None else None,
        year=words.year or None,
    )


def _others(desk: Desk, words: Words) -> tuple[int, ...]:
    """Return the projects of a booklet without those that are left out."""
    from idcoop_desktop.services import booklets

    year = words.year or desk.today().year
    there = {one.project.id: one.project.title for one in booklets.projects_of_year(desk, year)}
    for part in words.without:
        left_out = find_project(desk, part)
        if there.pop(left_out, None) is None:
            raise DomainError(
                f"«\u00a0{part}\u00a0» n’est pas un projet du livret de {year}\u00a0: "
                "retirez --without."
            )
    if not there:
        raise DomainError(f"Il ne reste aucun projet dans le livret de {year}.")
    return tuple(there)


def _listed(words: Words) -> int:
    from idcoop_desktop.documents.theme import public_themes

    themes = public_themes()
    known = [
        {
            "kind": kind.value,
            "label": kind.label,
            "subject": kind.subject.value,
            "variants": [variant.value for variant in kind.variants],
            "endings": list(kind.endings),
            "themes": list(themes) if kind.is_recorded else [],
        }
        for kind in MAKERS
    ]
    lines = [_line(kind) for kind in MAKERS]
    lines.append(f"--theme {' ou '.join(themes)}")
    return answer(words, known, "\n".join(lines))


def _line(kind: PublicationKind) -> str:
    """``flyer-a4  PROJET  Flyer A4 (.pdf, .html) --variant office ou printer``."""
    variants = " ou ".join(variant.value for variant in kind.variants)
    variant = f" --variant {variants}" if len(kind.variants) > 1 else ""
    endings = ", ".join(kind.endings)
    return f"{kind.value:16} {_SUBJECTS[kind.subject]:24} {kind.label} ({endings}){variant}"
