"""A list made before a merge tells of records that are no more: it brings no double back."""

from __future__ import annotations

from idcoop_desktop.domain.duplicates.choices import LEFT, RIGHT, Part, merged, proposed
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services import duplicates, people
from idcoop_desktop.services.people_import import (
    Choice,
    Decisions,
    LineKind,
    apply_import,
    plan_import,
)
from idcoop_desktop.store import people as store

HEADINGS = "N° client;Nom;Prénom;Courriel;Téléphone;Logement;Remarques"
KEPT = "100;Guéguen;Maïwenn;maiwenn@example.org;06 11 22 33 44;A1;"
GONE = "200;Gueguen;Maïwen;;07 00 00 00 09;;"
NEW, UPDATED, UNCHANGED, DUPLICATE, REFUSED = LineKind


def plan(desk, *lines):
    table = read_table("\r\n".join([HEADINGS, *lines]).encode(), "liste.csv")
    return plan_import(desk, table, guess_mapping(table.headings))


def kinds(desk, *lines):
    return [line.kind for line in plan(desk, *lines).lines]


def numbered(desk, number):
    (key,) = people.people_ids(desk, text=number)
    return store.get_cooperator(desk.base, key)


def imported(desk, *lines):
    """Bring people in, whoever they look like."""
    create = Decisions().for_all(DUPLICATE, Choice.CREATE)
    apply_import(desk, plan(desk, *lines), decisions=create)


def merge(desk, keep, other, **takes):
    one, two = numbered(desk, keep), numbered(desk, other)
    choices = proposed(one, two) | {Part[name]: sides for name, sides in takes.items()}
    duplicates.merge_people(desk, one.id, two.id, merged(one, two, choices))
    return one.id, two.id


def test_a_list_older_than_a_merge_changes_nothing(desk):
    imported(desk, KEPT, GONE)
    merge(desk, "100", "200")
    found = plan(desk, KEPT, GONE)
    assert [line.kind for line in found.lines] == [UNCHANGED, UNCHANGED]
    (_, gone) = plan(desk, GONE, KEPT).lines[::-1]
    assert gone.notes == ("Fiche déjà fusionnée avec celle de Maïwenn Guéguen.",)
    assert gone.person == numbered(desk, "100")


def test_what_the_list_says_anew_of_a_merged_record_goes_to_the_one_kept(desk):
    imported(desk, KEPT, GONE)
    keep, _ = merge(desk, "100", "200")
    line = "200;Gueguen;Maïwen;;07 00 00 00 09;;Vient le mardi"
    found = plan(desk, KEPT, line)
    assert [line.kind for line in found.lines] == [UPDATED, UNCHANGED]
    assert [change.label for change in found.lines[0].changes] == ["Remarques"]
    apply_import(desk, found)
    kept = store.get_cooperator(desk.base, keep)
    assert (kept.notes, kept.phone) == ("Vient le mardi", "06 11 22 33 44")
    assert kinds(desk, KEPT, line) == [UNCHANGED, UNCHANGED]


def test_the_number_that_a_merge_gave_up_is_known_too(desk):
    imported(desk, KEPT, GONE)
    merge(desk, "100", "200", MEMBER_NUMBER=RIGHT, PHONE=RIGHT)
    assert numbered(desk, "200").email == "maiwenn@example.org"
    assert kinds(desk, KEPT) == [UNCHANGED]
    assert kinds(desk, GONE) == [UNCHANGED]


def test_merges_after_merges_lead_to_the_last_one_kept(desk):
    third = "300;Le Guéguen;Maïwenn;;;;"
    imported(desk, KEPT, GONE, third)
    merge(desk, "200", "300", LAST_NAME=LEFT)
    keep, _ = merge(desk, "100", "200")
    found = plan(desk, third)
    assert [line.kind for line in found.lines] == [UNCHANGED]
    assert found.lines[0].person.id == keep


def test_parted_again_both_are_found_as_they_are(desk):
    imported(desk, KEPT, GONE)
    _, other = merge(desk, "100", "200")
    duplicates.unmerge_people(desk, other)
    found = plan(desk, KEPT, GONE)
    assert [line.kind for line in found.lines] == [UNCHANGED, UNCHANGED]
    assert [line.notes for line in found.lines] == [(), ()]


def test_who_is_there_goes_before_who_was_merged(desk):
    imported(desk, KEPT, GONE)
    merge(desk, "100", "200")
    again = Cooperator(
        id=0, first_name="Maïwen", last_name="Gueguen", member_number="200", phone="0700000009"
    )
    key = people.save_person(desk, again)
    (line,) = plan(desk, GONE).lines
    assert (line.kind, line.person) == (UNCHANGED, store.get_cooperator(desk.base, key))


def test_somebody_removed_since_is_a_new_person(desk):
    imported(desk, KEPT, GONE)
    keep, _ = merge(desk, "100", "200")
    with desk.unit("retrait") as unit:
        unit.base.db.raw.execute(
            "UPDATE cooperator SET deleted_at = '2026-01-01' WHERE id = ?", (keep,)
        )
    imported(desk, KEPT.replace("100", "900"))
    assert kinds(desk, GONE) == [NEW]
