"""Books of the invented coop: projects granted and paid, and what other years left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.closing import YearClosing
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, Scheme
from idcoop_desktop.services import life, money, projects
from idcoop_desktop.store import closing, ledger
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from tests.gui.ideas.coop import Coop

HOSTILE = "<b>x</b><img src=http://example.org/x.png> " + "mot " * 100


def granted(coop: Coop, title: str, cents: int, *, place: int | None = None) -> int:
    """Make a project and grant it money; the residence and bearers are made too."""
    place = place or coop.residence(f"Résidence {title}"[:40])
    project = projects.make_project(
        coop.desk, title=title, residence_id=place, requested_cents=cents
    )
    for first in ("Awen", "Lena"):
        projects.add_bearer(coop.desk, project, coop.person(first, "Tanguy", place))
    projects.state_benefit(coop.desk, project, "Tout l’immeuble", checked=True)
    life.decide(
        coop.desk,
        project,
        Ruling(
            outcome=Outcome.GRANTED, amount_cents=cents, decided_by="Commission", decided_on=TODAY
        ),
    )
    return project


def pay(coop: Coop, project: int, cents: int, label: str = "Peinture") -> int:
    """Record a payment without its proof, and return its row of the books."""
    money.record_payment(
        coop.desk, project, cents, on=TODAY, label=label, supplier="Droguerie", request_key=label
    )
    return max(
        entry.id
        for entry in ledger.entries_of_project(coop.desk.base, project)
        if entry.kind is EntryKind.PAY
    )


def put_past(coop: Coop, year: int, *, cents: int) -> None:
    """Write a grant of some year straight into the books, past every rule."""
    envelope = ledger.get_envelope(coop.desk.base, Scheme.IDCOOP, year)
    assert envelope is not None
    place = coop.residence(f"Résidence de {year}")
    project = projects.make_project(coop.desk, title=f"Ancien {year}", residence_id=place)
    with coop.desk.unit("écriture") as unit:
        ledger.add_entry(
            unit,
            LedgerEntry(
                id=0,
                kind=EntryKind.GRANT,
                amount_cents=cents,
                on=date(year, 5, 2),
                label="Aide accordée",
                envelope_id=envelope.id,
                project_id=project,
            ),
        )


def close_year(coop: Coop, year: int, *, decided_by: str = "") -> None:
    """Write that a year is closed, without what a real closing checks and carries over."""
    with coop.desk.unit("clôture") as unit:
        closing.add_closing(
            unit,
            YearClosing(
                id=0,
                year=year,
                closed_on=TODAY,
                closed_by_id=coop.desk.author.id,
                decided_by=decided_by,
                figures="{}",
                entries=0,
                head="",
            ),
        )
