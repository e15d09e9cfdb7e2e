"""Which projects are near a residence, and names that every system takes for a file."""

from __future__ import annotations

from datetime import date

import pytest

from idcoop_desktop.domain.file_names import file_stem
from idcoop_desktop.domain.nearness import nearest
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.projects import Project, ProjectState

PLACES = {
    1: Residence(id=1, name="Ici", commune="Quimper", postal_code="29000"),
    2: Residence(id=2, name="À côté", commune="QUIMPER"),
    3: Residence(id=3, name="Plus loin", commune="Brest", postal_code="29200"),
    4: Residence(id=4, name="Ailleurs", commune="Lorient", postal_code="56100"),
}


def project(key: int, place: int, day: int | None = 1, **changes: object) -> Project:
    on = None if day is None else date(2026, 1, day)
    values: dict[str, object] = {"state": ProjectState.COMPLETED, "completed_on": on}
    return Project(id=key, title=str(key), residence_id=place, **(values | changes))  # type: ignore[arg-type]


def keys(*projects: Project, here: int = 1, most: int = 9, besides: int = 0) -> list[int]:
    found = nearest(projects, PLACES, PLACES[here], besides=besides, most=most)
    return [one.id for one in found]


def test_the_nearest_come_first_then_the_latest() -> None:
    known = [project(1, 4, 9), project(2, 3), project(3, 2), project(4, 1), project(5, 1, 2)]
    assert keys(*known) == [5, 4, 3, 2, 1]
    assert keys(*known, most=2) == [5, 4]
    assert keys(*known, besides=5, most=1) == [4]


def test_without_a_postal_code_no_departement_is_shared() -> None:
    assert keys(project(1, 3, 1), project(2, 4, 2), here=2) == [2, 1]


def test_only_what_was_done_is_near() -> None:
    states = [project(place, 1, state=state) for place, state in enumerate(ProjectState)]
    assert {states[key].state for key in keys(*states)} == {
        ProjectState.COMPLETED,
        ProjectState.SHOWCASED,
    }


def test_a_project_without_a_day_comes_last_and_equals_keep_their_order() -> None:
    assert keys(project(1, 1, None), project(3, 1), project(2, 1)) == [2, 3, 1]


@pytest.mark.parametrize(
    ("parts", "stem"),
    [
        (("Les Ajoncs", "flyer-a4"), "les-ajoncs-flyer-a4"),
        (("  L’Été à l'île !",), "l-ete-a-l-ile"),
        (("../..", "C:\\x", "CON|*?"), "c-x-con"),
        (("»", ""), "document"),
        (("a" * 99,), "a" * 60),
    ],
)
def test_names_are_letters_digits_and_hyphens(parts: tuple[str, ...], stem: str) -> None:
    assert file_stem(*parts) == stem
