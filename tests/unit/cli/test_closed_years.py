"""`check` at the console: closed years that nobody touched, and one cent that somebody changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.services.closing import close_year, closed_years
from idcoop_desktop.store import closing

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.opening import Opened
    from tests.unit.cli.conftest import Console


def test_check_tells_an_altered_row_of_a_closed_year(
    idcoop: Console, demo: Path, opened: Opened
) -> None:
    desk = opened.desk()
    oldest = closing.budget_years(desk.base)[0]
    if not closed_years(desk):
        close_year(desk, oldest, ClosingChoices(), decided_by="Conseil", request_key="form")
    count = len(closed_years(desk))
    answer = idcoop("--data", demo, "check", "--json").json
    assert f"{count}\u00a0exercice" in " ".join(answer["checked"])
    connection = desk.base.db.raw
    connection.pragma("query_only", 0)
    connection.execute(
        "UPDATE ledger_entry SET amount_cents = amount_cents + 1 WHERE kind = 'fund'"
        " AND nature <> 'carry_over' AND envelope_id = (SELECT min(id) FROM envelope"
        " WHERE year = ?)",
        (oldest,),
    )
    connection.pragma("query_only", 1)
    refusal = idcoop("--data", demo, "check").refusal()
    assert f"de l’exercice {oldest} a été modifiée" in refusal
