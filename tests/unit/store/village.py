"""A coop with a colleague, a residence, two people and a project, stored; and how to store more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Concatenate, ParamSpec, TypeVar

from idcoop_desktop.domain.people import Cooperator, Residence
from idcoop_desktop.domain.projects import Project
from idcoop_desktop.store import people, projects, residences, staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.unit_of_work import Unit, unit_of_work
from tests import factories

Given = ParamSpec("Given")
Made = TypeVar("Made")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Village:
    """What is stored, as it was given back its identifiers."""

    base: Base
    staff_id: int
    residence: Residence
    maelle: Cooperator
    youenn: Cooperator
    project: Project

    def write(
        self,
        work: Callable[Concatenate[Unit, Given], Made],
        *args: Given.args,
        **kwargs: Given.kwargs,
    ) -> Made:
        """Do one writing query in a unit of work of its own."""
        return write(self.base, work, *args, **kwargs)


def write(
    base: Base,
    work: Callable[Concatenate[Unit, Given], Made],
    *args: Given.args,
    **kwargs: Given.kwargs,
) -> Made:
    """Do one writing query in a unit of work of its own."""
    with unit_of_work(base, "essai", author_id=1, at=NOON) as unit:
        return work(unit, *args, **kwargs)


def settle(base: Base) -> Village:
    """Store the village."""
    staff_id = write(base, staff.add_staff, name="Rozenn Cadiou", role="Vie coopérative")
    place = factories.residence(referent_id=staff_id)
    place = replace(place, id=write(base, residences.add_residence, place))
    maelle = factories.cooperator(residence_id=place.id)
    maelle = replace(maelle, id=write(base, people.add_cooperator, maelle))
    youenn = factories.cooperator(
        first_name="Youenn",
        last_name="Ozanne",
        member_number="C-7",
        email="",
        phone="",
        first_share_on=None,
        spells=(),
    )
    youenn = replace(youenn, id=write(base, people.add_cooperator, youenn))
    plan = factories.project(residence_id=place.id, referent_id=staff_id)
    plan = replace(plan, id=write(base, projects.add_project, plan))
    return Village(base, staff_id, place, maelle, youenn, plan)


@contextmanager
def statements(base: Base) -> Iterator[list[str]]:
    """Collect the SQL of what is written meanwhile."""
    seen: list[str] = []

    def note(_cursor: object, sql: str, _values: object) -> bool:
        if sql.startswith(("INSERT", "UPDATE", "DELETE")):
            seen.append(sql)
        return True

    base.db.raw.exec_trace = note
    try:
        yield seen
    finally:
        base.db.raw.exec_trace = None
