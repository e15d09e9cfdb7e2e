"""A file of people comes in whole or not at all, once, and goes out in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import CooperatorStatus, Residence, StatusSpell
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services import journal, people, residences
from idcoop_desktop.services.people_import import (
    Choice,
    Decisions,
    LineKind,
    Outcome,
    apply_import,
    plan_import,
    resembling,
)
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store import people as store

HEADINGS = (
    "N° client;Nom de naissance;Prénom;Courriel;Téléphone;Résidence;Ville;Logement;"
    "Parts sociales;Date de souscription;Statut;Date d’entrée;Date de sortie;Observations"
)
NEW, UPDATED, UNCHANGED, DUPLICATE, REFUSED = LineKind
FILE = (
    (
        "100;Le Bihan;Gaël;gael@example.org;06 11 22 33 44;Les Ajoncs;Quimper;B2;2;12/03/2020;"
        "Locataire;01/04/2020;;Parle breton"
    ),
    "101;Guéguen;Maïwenn;;;Ker Heol;Brest;1;1;05/06/2019;Accédant;05/06/2019;;",
)


def plan(desk, *lines, headings=HEADINGS):
    data = "\r\n".join([headings, *lines]).encode("cp1252")
    table = read_table(data, "cooperateurs.csv")
    return plan_import(desk, table, guess_mapping(table.headings))


def kinds(planned):
    return [line.kind for line in planned.lines]


def person(desk, text):
    (person_id,) = people.people_ids(desk, text=text)
    return person_sheet(desk, person_id).person


def again(desk, *lines):
    return kinds(plan(desk, *lines))


def test_a_file_comes_in_and_a_second_time_changes_nothing(village, desk):
    result = apply_import(desk, plan(desk, *FILE))
    assert result.counts == {outcome: 2 if outcome is Outcome.NEW else 0 for outcome in Outcome}
    gael = person(desk, "gael bihan")
    assert (gael.member_number, gael.residence_id, gael.shares) == ("100", village.ajoncs, 2)
    assert gael.spells == (StatusSpell(CooperatorStatus.TENANT, date(2020, 4, 1)),)
    assert gael.notes == "Parle breton"
    before = village.content()
    second = plan(desk, *FILE)
    assert kinds(second) == [UNCHANGED, UNCHANGED]
    assert second.residences == ()
    apply_import(desk, second)
    assert village.content() == before


def test_one_step_takes_the_import_back(village, desk):
    before = village.content()
    apply_import(desk, plan(desk, *FILE))
    assert journal.undo(desk) == "import de 2\u00a0coopérateurs"
    assert village.content() == before
    assert again(desk, *FILE) == [NEW, NEW]


def test_planning_writes_nothing_and_reports(village, desk):
    before = village.content()
    planned = plan(desk, *FILE)
    assert planned.counts[NEW] == 2
    assert [place.label for place in planned.residences] == ["Ker Heol, Brest"]
    assert village.content() == before


def test_a_residence_is_created_once_for_all_who_live_there(village, desk):
    lines = (FILE[1], "102;Sterenn;Loeiza;;;KER  HEOL;;2;;;;;;")
    assert [one.name for one in apply_import(desk, plan(desk, *lines)).residences] == ["Ker Heol"]
    homes = {person(desk, name).residence_id for name in ("Guéguen", "Sterenn")}
    assert [residences.get_residence(desk, home).label for home in homes] == ["Ker Heol, Brest"]


def test_a_name_of_several_residences_is_refused_without_commune(village, desk):
    lines = (
        "1;Morvan;Anna;;;Ti Glas;Brest;;;;;;;",
        "2;Kerleo;Yann;;;Ti Glas;Vannes;;;;;;;",
        "3;Caradec;Soizic;;;Ti Glas;;;;;;;;",
    )
    planned = plan(desk, *lines)
    assert kinds(planned) == [NEW, NEW, REFUSED]
    assert "indiquez la commune" in planned.lines[2].notes[0]
    apply_import(desk, planned)
    assert again(desk, *lines) == [UNCHANGED, UNCHANGED, REFUSED]


def test_a_residence_without_commune_takes_those_who_name_one(village, desk):
    apply_import(desk, plan(desk, "1;Morvan;Anna;;;Ti Ruz;;;;;;;;"))
    assert plan(desk, "2;Kerleo;Yann;;;Ti Ruz;Brest;;;;;;;").residences == ()


@pytest.mark.parametrize("written", ["Résidence des Ajoncs", "RES. LES AJONCS", "Ajoncs"])
def test_a_residence_is_known_without_its_common_words(village, desk, written):
    planned = plan(desk, f"2;Kerleo;Yann;;;{written};Quimper;;;;;;;")
    assert planned.residences == ()
    assert planned.lines[0].person.residence_id == village.ajoncs


def test_a_residence_of_common_words_alone_keeps_its_name(desk):
    lines = (
        "1;Morvan;Anna;;;La Résidence;Brest;;;;;;;",
        "2;Kerleo;Yann;;;Résidence La;Brest;;;;;;;",
    )
    assert [one.name for one in plan(desk, *lines).residences] == ["La Résidence", "Résidence La"]


def test_only_the_phone_changes_and_empty_cells_erase_nothing(village, desk):
    apply_import(desk, plan(desk, *FILE))
    before = person(desk, "bihan")
    planned = plan(desk, "0100;LE BIHAN;gael;;07 00 00 00 01;;;;;;;;;")
    (line,) = planned.lines
    assert line.kind is UPDATED
    assert [(one.label, one.before, one.after) for one in line.changes] == [
        ("Téléphone", "06 11 22 33 44", "07 00 00 00 01")
    ]
    apply_import(desk, planned)
    after = person(desk, "bihan")
    assert after.phone == "07 00 00 00 01"
    assert (after.first_name, after.email, after.spells, after.notes) == (
        *(before.first_name, before.email, before.spells, before.notes),
    )


def test_every_change_is_shown(village, desk):
    apply_import(desk, plan(desk, *FILE))
    line = (
        "100;Morvan;Gaël;g@example.org;;Les Ajoncs;Quimper;C 3;4;13/03/2020;Locataire;01/04/2020;"
        "30/06/2024;Aime le jardin"
    )
    shown = {one.label: (one.before, one.after) for one in plan(desk, line).lines[0].changes}
    assert shown == {
        "Nom": ("Le Bihan", "Morvan"),
        "E-mail": ("gael@example.org", "g@example.org"),
        "Logement": ("B2", "C 3"),
        "Date de la première part": ("12/03/2020", "13/03/2020"),
        "Nombre de parts sociales": ("2", "4"),
        "Périodes": (
            "locataire depuis le 01/04/2020",
            "locataire du 01/04/2020 au 30/06/2024",
        ),
        "Remarques": ("Parle breton", "Parle breton\nAime le jardin"),
    }


def test_a_move_and_a_first_date_are_shown(village, desk):
    apply_import(desk, plan(desk, "7;Morvan;Anna;;;;;;;;;;;"))
    line = plan(desk, "7;Morvan;Anna;;;Ker Heol;Brest;;;02/01/2020;;;;").lines[0]
    assert [(one.before, one.after) for one in line.changes] == [
        ("", "Ker Heol, Brest"),
        ("", "02/01/2020"),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (";Le Bihan;Gael;GAEL@example.org;;;;;;;;;;", UNCHANGED),
        (";Le Bihan;Gael;;+33 6 11 22 33 44;;;;9;;;;;", UPDATED),
        (";Le Bihan;Gael;;;Les Ajoncs;Quimper;appt B2;9;;;;;", UPDATED),
        (";Le Bihan;Gael;;;;;;;;;;;", UNCHANGED),
        ("999;Le Bihan;Gael;gael@example.org;;;;;;;;;;", DUPLICATE),
        ("100;Le Bihan;Nolwenn;;;;;;;;;;;", DUPLICATE),
        ("100;Gaël;Le Bihan;;;;;;9;;;;;", UPDATED),
    ],
)
def test_who_is_who(village, desk, line, kind):
    apply_import(desk, plan(desk, *FILE))
    assert again(desk, line) == [kind]


def test_a_suspected_duplicate_waits_until_accepted(village, desk):
    apply_import(desk, plan(desk, *FILE))
    before = village.content()
    lines = ("555;Le Bihann;Gael;gael@example.org;;Les Ajoncs;Quimper;B2;;;;;;",)
    planned = plan(desk, *lines)
    create = Decisions().for_all(DUPLICATE, Choice.CREATE)
    (suspect,) = planned.lines[0].suspects
    assert (suspect.name, suspect.line) == ("Gaël Le Bihan", 0)
    assert "même e-mail" in suspect.reasons
    assert apply_import(desk, planned).counts[Outcome.DUPLICATE] == 1
    assert village.content() == before
    assert apply_import(desk, planned, decisions=create).counts[Outcome.NEW] == 1
    assert again(desk, *lines) == [UNCHANGED]


def test_lines_of_one_person_make_one_and_near_ones_are_suspected(village, desk):
    lines = (
        "1;Morvan;Anna;;06 12 00 00 01;;;;;;Locataire;01/01/2015;31/12/2018;",
        "1;Morvan;Anna;anna@example.org;;;;;;;Locataire;01/01/2019;;",
        "1;Morvan;Anna;;;;;;;;Locataire;01/02/2020;;",
        "1;Morvan;Anna;;06 12 00 00 01;;;;;;Locataire;01/01/2015;31/12/2018;",
        "2;Morvann;Anna;anna@example.org;06 12 00 00 01;;;;;;;;;",
    )
    planned = plan(desk, *lines)
    assert kinds(planned) == [NEW, UNCHANGED, UNCHANGED, UNCHANGED, DUPLICATE]
    assert planned.lines[1].notes == ("Même personne qu’à la ligne 2.",)
    assert (planned.lines[4].suspects[0].line, planned.lines[4].suspects[0].person_id) == (2, 0)
    apply_import(desk, planned)
    assert person(desk, "Morvan").spells == (
        StatusSpell(CooperatorStatus.TENANT, date(2015, 1, 1), date(2018, 12, 31)),
        StatusSpell(CooperatorStatus.TENANT, date(2019, 1, 1)),
    )
    assert again(desk, *lines) == [*[UNCHANGED] * 4, DUPLICATE]


def test_lines_tied_to_one_record_only_by_it_become_one_update(village, desk):
    apply_import(desk, plan(desk, *FILE))
    lines = (
        "100;Le Bihan;Gaël;;;;;;5;;;;;",
        ";Le Bihan;Gaël;;06 11 22 33 44;;;;;;;;;Répond le soir",
    )
    planned = plan(desk, *lines)
    assert kinds(planned) == [UPDATED, UNCHANGED]
    apply_import(desk, planned)
    found = person(desk, "bihan")
    assert (found.shares, found.notes) == (5, "Parle breton\nRépond le soir")
    assert again(desk, *lines) == [UNCHANGED, UNCHANGED]


def test_refused_lines_say_why_and_the_others_come_in(village, desk):
    lines = (
        ";;Anna;;;;;;;;;;;",
        "3;Kerleo;Yann;;;;;;;31/02/2020;;;;",
        "4;Caradec;Soizic;soizic;;;;;;;;;;",
    )
    planned = plan(desk, *lines)
    assert kinds(planned) == [REFUSED, REFUSED, NEW]
    assert [line.line for line in planned.lines] == [2, 3, 4]
    assert "manque le nom" in planned.lines[0].notes[0]
    assert "calendrier" in planned.lines[1].notes[0]
    assert planned.lines[2].notes[0].startswith("Courriel\u00a0: ")
    assert apply_import(desk, planned).counts[Outcome.NEW] == 1


def test_a_line_too_long_is_refused_without_a_heading(village, desk):
    line = "1;Morvan;Anna;;;;;;;;;;;;de trop"
    assert "plus de cases" in plan(desk, line).lines[0].notes[0]


def test_names_of_another_alphabet_are_told_apart(village, desk):
    headings = "Nom;Prénom;Téléphone"
    rows = ("Иванов;Иван;0612000001", "Петров;Пётр;0612000001", "Иванов;Иван;0612000001")
    table = read_table("\n".join([headings, *rows]).encode(), "noms.csv")
    columns = guess_mapping(table.headings, table.rows)
    assert kinds(plan_import(desk, table, columns)) == [NEW, NEW, UNCHANGED]
    apply_import(desk, plan_import(desk, table, columns))
    assert set(kinds(plan_import(desk, table, columns))) == {UNCHANGED}


def test_what_was_changed_meanwhile_stops_the_import(village, desk):
    apply_import(desk, plan(desk, *FILE))
    planned = plan(desk, "100;Le Bihan;Gaël;;;;;;5;;;;;", "9;Caradec;Soizic;;;;;;;;;;;")
    people.save_person(desk, replace(person(desk, "bihan"), phone="06 99 99 99 99"))
    before = village.content()
    with pytest.raises(DomainError, match="recommencez"):
        apply_import(desk, planned)
    assert village.content() == before


def test_a_failure_in_the_middle_leaves_nothing(village, desk, monkeypatch):
    apply_import(desk, plan(desk, *FILE))
    before = village.content()
    planned = plan(desk, "100;Le Bihan;Gaël;;;Ti Glas;Brest;;5;;;;;", "9;Roz;Lena;;;;;;;;;;;")
    written = store.add_many

    def fail(unit, new, *, homes):
        written(unit, new, homes=homes)
        raise OSError("disque")

    monkeypatch.setattr(store, "add_many", fail)
    with pytest.raises(OSError, match="disque"):
        apply_import(desk, planned)
    assert village.content() == before


def test_whoever_reports_may_cancel(village, desk):
    class Cancelled(Exception):
        pass

    def report(done, total):
        raise Cancelled

    table = read_table("Nom;Prénom\nRoz;Lena".encode(), "noms.csv")
    with pytest.raises(Cancelled):
        plan_import(desk, table, guess_mapping(table.headings), report)


def test_progress_goes_on_over_a_long_file(village, desk):
    steps = []
    rows = [f"{n};Roz{n:03}x{n:03};Lena" for n in range(150)]
    table = read_table("\n".join(["N° client;Nom;Prénom", *rows]).encode(), "noms.csv")
    columns = guess_mapping(table.headings, table.rows)
    plan_import(desk, table, columns, lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert len(steps) > 10
    assert (steps[0], steps[-1]) == ((0, 150), (150, 150))


def test_twin_residences_of_the_base_are_one_name(village, desk):
    residences.save_residence(desk, Residence(id=0, name="les ajoncs", commune="QUIMPER"))
    assert again(desk, FILE[0]) == [NEW]


def test_signs_in_the_place_of_a_name_tell_nobody_apart_and_nobody_together(desk):
    found = plan(desk, "500;—;Anna", "500;–;Anna", headings="N° client;Nom;Prénom")
    assert UNCHANGED not in kinds(found)


def test_a_residence_to_create_resembles_a_known_one_of_its_commune(village, desk):
    lines = ("Les Ajonc;Quimper;Morvan;Anna", "Ajonc;Brest;Riou;Lena")
    found = plan(desk, *lines, headings="Résidence;Ville;Nom;Prénom")
    alike = resembling(desk, found)
    assert [alike.get(place.id) for place in found.residences] == ["Les Ajoncs, Quimper", None]
