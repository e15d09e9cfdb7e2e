"""All the documents of the invented coop, in folders a colleague would name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.file_names import file_stem
from idcoop_desktop.domain.projects import DONE_STATES
from idcoop_desktop.domain.publications import Order, PublicationKind, Subject, Variant
from idcoop_desktop.services import batches, projects
from idcoop_desktop.services.edition_files import make_file
from idcoop_desktop.services.themes import theme_choices

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk

_OF_A_PROJECT = tuple(
    kind
    for kind in PublicationKind
    if kind.subject is Subject.PROJECT and kind.is_recorded and not kind.is_image
)
_IMAGES = tuple(kind for kind in PublicationKind if kind.is_image)
_BOOKLETS = (PublicationKind.BOOKLET, PublicationKind.BOOKLET_FOLDED)
_PAPERS = (
    (PublicationKind.LETTER_GRANT, "Une salle commune qui donne envie"),
    (PublicationKind.LETTER_REFUSAL, "Un jacuzzi sur la terrasse"),
    (PublicationKind.LETTER_POSTPONED, "Une boîte à livres sous le porche"),
    (PublicationKind.CONSENT_FORM, "Des composteurs pour les Goélands"),
)
_VISITED = ("Les Ajoncs", "Les Embruns")
_CALLED = "Le Clos du Phare"
_ADDRESSED = "La grande tablée de Park Menez"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One file: where it goes under the folder, and what is in it."""

    folder: str
    stem: str
    order: Order
    ending: str


def finished(desk: Desk) -> tuple[Project, ...]:
    """Return the finished projects, the earliest first."""
    done = [row.project for row in projects.list_projects(desk)]
    return tuple(
        sorted(
            (one for one in done if one.state in DONE_STATES),
            key=lambda one: (str(one.completed_on), one.id),
        )
    )


def one_of_each(desk: Desk) -> Iterator[Order]:
    """Yield an order of every kind of document, and of the flyer in every theme."""
    meal = _project(desk, _ADDRESSED)
    for theme in theme_choices():
        yield Order(kind=PublicationKind.FLYER_A4, theme=theme.name, project_ids=(meal.id,))
    wanted = (*_of_project(meal), *_of_the_year(meal), *_of_places(desk), *_papers(desk))
    yield from {one.order.kind: one.order for one in wanted}.values()


def documents_of_project(desk: Desk, folder: Path, project: Project) -> tuple[Path, ...]:
    """Write the documents of a finished project: themes, printing house, images, pages."""
    return _write(desk, folder, _of_project(project))


def documents_of_the_coop(desk: Desk, folder: Path) -> tuple[Path, ...]:
    """Write what is about the year, residences and decisions."""
    latest = finished(desk)[-1]
    return _write(desk, folder, (*_of_the_year(latest), *_of_places(desk), *_papers(desk)))


def one_for_each_residence(desk: Desk, folder: Path) -> tuple[Path, ...]:
    """Write the flyer of the shared meal for each residence, and all of them in one file."""
    meal = _project(desk, _ADDRESSED)
    places = [target.residence.id for target in batches.targets(desk)]
    order = Order(kind=PublicationKind.FLYER_A4, project_ids=(meal.id,))
    where = folder / "un-par-residence"
    apart = batches.run(desk, order, places, _made(where))
    order = replace(order, kind=PublicationKind.FLYER_A5)
    merged = batches.run(desk, order, places, _made(where / "reunis"), merged=True)
    return (*apart.files, *merged.files)


def _of_project(project: Project) -> Iterator[_Wanted]:
    where = f"projets/{file_stem(project.title)}"
    for kind in (*_OF_A_PROJECT, *_IMAGES):
        order = Order(kind=kind, project_ids=(project.id,))
        yield from _looks(where, kind.label, order)


def _of_the_year(project: Project) -> Iterator[_Wanted]:
    """Yield what is about the year a project was finished in."""
    day = project.completed_on
    year = None if day is None else day.year
    for kind in (*_BOOKLETS, PublicationKind.ANNUAL_REPORT):
        yield from _looks(f"annee-{year}", kind.label, Order(kind=kind, year=year))


def _of_places(desk: Desk) -> Iterator[_Wanted]:
    places = {target.residence.name: target.residence for target in batches.targets(desk)}
    call, form, visit = (
        Order(kind=kind)
        for kind in (
            PublicationKind.CALL_FOR_IDEAS,
            PublicationKind.IDEA_FORM,
            PublicationKind.VISIT_SHEET,
        )
    )
    yield from _looks("appel-a-idees", call.kind.label, call)
    here = places[_CALLED]
    for order in (call, form):
        stem = file_stem(order.kind.label, here.name)
        own = replace(order, residence_id=here.id)
        yield _Wanted("appel-a-idees", stem, own, ".pdf")
    yield _Wanted("appel-a-idees", file_stem(form.kind.label), form, ".pdf")
    for name in _VISITED:
        own = replace(visit, residence_id=places[name].id)
        yield _Wanted("visites", file_stem(visit.kind.label, name), own, ".pdf")


def _papers(desk: Desk) -> Iterator[_Wanted]:
    for kind, title in _PAPERS:
        order = Order(kind=kind, project_ids=(_project(desk, title).id,))
        yield _Wanted("lettres-et-formulaires", file_stem(kind.label, title), order, ".pdf")


def _looks(folder: str, label: str, order: Order) -> Iterator[_Wanted]:
    """Yield a document in each theme, then in the first one all its other files."""
    first, *_others = themes = [choice.name for choice in theme_choices()]
    usual, *endings = order.kind.endings
    for theme in themes:
        yield _Wanted(folder, file_stem(label, theme), replace(order, theme=theme), usual)
    for ending in endings:
        yield _Wanted(folder, file_stem(label, first), replace(order, theme=first), ending)
    for variant in order.kind.variants:
        if variant is not Variant.OFFICE:
            own = replace(order, theme=first, variant=variant)
            yield _Wanted(folder, file_stem(label, first, variant.label), own, usual)


def _write(
    desk: Desk, folder: Path, wanted: Iterator[_Wanted] | tuple[_Wanted, ...]
) -> tuple[Path, ...]:
    return tuple(_written(desk, folder, one) for one in wanted)


def _written(desk: Desk, folder: Path, one: _Wanted) -> Path:
    path = _made(folder / one.folder) / f"{one.stem}{one.ending}"
    make_file(desk, one.order, path)
    return path


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _project(desk: Desk, title: str) -> Project:
    return next(row.project for row in projects.list_projects(desk) if row.project.title == title)
