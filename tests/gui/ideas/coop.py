"""A small invented coop in a real encrypted base, and the context a page is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, Residence, StatusSpell
from idcoop_desktop.services import people, residences
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.unit_of_work import unit_of_work
from idcoop_desktop.views.context import PageContext

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from idcoop_desktop.views.background import InlineBackground
    from idcoop_desktop.views.changes import Changes

TODAY = date(2026, 11, 23)


class FixedClock:
    """A Monday morning that lasts for ever."""

    def now(self) -> datetime:
        """Return ten o'clock, UTC."""
        return datetime(TODAY.year, TODAY.month, TODAY.day, 10, tzinfo=UTC)

    def today(self) -> date:
        """Return the day."""
        return TODAY


@dataclass
class Coop:
    """The desk with what a page asked of the window around it."""

    desk: Desk
    visited: list[tuple[str, int]] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def residence(self, name: str = "Les Genêts", commune: str = "Quimper") -> int:
        """Write a residence down."""
        return residences.save_residence(self.desk, Residence(id=0, name=name, commune=commune))

    def person(self, first: str, last: str, residence_id: int | None = None) -> int:
        """Write a tenant down, coopérateur since March 2018."""
        since = date(2018, 3, 12)
        return people.save_person(
            self.desk,
            Cooperator(
                id=0,
                first_name=first,
                last_name=last,
                residence_id=residence_id,
                first_share_on=since,
                shares=2,
                spells=(StatusSpell(CooperatorStatus.TENANT, since),),
            ),
        )


@pytest.fixture
def coop(tmp_path: Path) -> Iterator[Coop]:
    """An empty coop with one colleague at the desk."""
    with Base.create(tmp_path / "coop", bytes(range(32))) as base:
        clock = FixedClock()
        with unit_of_work(base, "équipe", author_id=0, at=clock.now()) as unit:
            author_id = staff.add_staff(unit, name="Nolwenn Ferrec", role="Vie coopérative")
        yield Coop(Desk(base, staff.get_staff(base, author_id), clock))


@pytest.fixture
def context(coop: Coop, background: InlineBackground, changes: Changes) -> PageContext:
    """What a page is given; where it leads to is written in ``coop.visited``."""
    return PageContext(
        desk=coop.desk,
        background=background,
        changes=changes,
        navigate=lambda kind, key: coop.visited.append((kind, key)),
        notice=coop.notices.append,
    )
