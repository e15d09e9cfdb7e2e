"""The few who may be somebody are found among many, as if all were compared."""

from __future__ import annotations

from idcoop_desktop.bench.look_alikes import trial
from idcoop_desktop.domain.duplicates import Register, compare_all, key_of
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services.people_import.progress import Stages
from idcoop_desktop.services.people_import.suspecting import suspicions


def test_comparing_with_the_near_ones_finds_what_comparing_with_all_does(desk):
    made = trial(600, 60, 60)
    known = [key_of(person) for person in made.known]
    fresh = [key_of(person, -line) for line, person in enumerate(made.incoming, 2)]
    found = suspicions(desk.base, fresh, known, Stages(no_report, len(fresh)))
    records = [one for some in found.values() for one in some if one.other_id > 0]
    whole = list(compare_all(fresh, Register(known), no_report))
    assert sorted(records, key=str) == sorted(whole, key=str)
    assert len(records) > 40
