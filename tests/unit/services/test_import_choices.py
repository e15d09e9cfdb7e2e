"""What a person decides about an import: line by line, for all, and about what was typed here."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import Cooperator, Residence
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services import journal, people, residences
from idcoop_desktop.services.people_import import (
    Choice,
    Decision,
    Decisions,
    LineKind,
    Outcome,
    apply_import,
    choices_for,
    completed,
    decided,
    import_report,
    plan_import,
    save_report,
)
from idcoop_desktop.store import people as store

HEADINGS = "N° client;Nom;Prénom;Courriel;Téléphone;Résidence;Ville;Logement;Observations"
GAEL = "100;Le Bihan;Gaël;gael@example.org;06 11 22 33 44;Les Ajoncs;Quimper;B2;"
NEAR = "555;Le Bihann;Gael;gael@example.org;06 99 00 00 01;Les Ajoncs;Quimper;B2;Le soir"
NEW, UPDATED, UNCHANGED, DUPLICATE, REFUSED = LineKind


class Cancelled(Exception):
    """What a report raises to cancel."""


def plan(desk, *lines):
    table = read_table("\r\n".join([HEADINGS, *lines]).encode("cp1252"), "cooperateurs.csv")
    return plan_import(desk, table, guess_mapping(table.headings))


def bring(desk, *lines, decisions=None):
    return apply_import(desk, plan(desk, *lines), decisions=decisions)


def found(desk, name):
    rows = desk.base.db.rows("SELECT id FROM cooperator WHERE key_last = ? ORDER BY id", (name,))
    return list(store.cooperators_by_id(desk.base, [key for (key,) in rows]).values())


def gael(desk):
    (person,) = found(desk, "le bihan")
    return person


def changed(lines):
    return [(one.label, one.before, one.after) for one in lines]


@pytest.fixture
def known(village, desk):
    bring(desk, GAEL)
    return gael(desk)


def typed(desk, **changes):
    people.save_person(desk, replace(gael(desk), **changes))


# --- what was typed here ----------------------------------------------------------------------


def test_what_a_colleague_typed_stays_unless_the_file_is_said_to_be_right(known, desk):
    assert known.by_hand == ""
    typed(desk, phone="07 00 00 00 09")
    assert gael(desk).by_hand == "phone"
    planned = plan(desk, GAEL.replace("B2", "C4"))
    (line,) = planned.lines
    assert changed(line.changes) == [("Logement", "B2", "C4")]
    assert changed(line.conflicts) == [("Téléphone", "07 00 00 00 09", "06 11 22 33 44")]
    assert planned.conflicting == 1
    assert choices_for(line) == (Choice.TAKE, Choice.OVERWRITE, Choice.SKIP)
    apply_import(desk, planned)
    kept = gael(desk)
    assert (kept.phone, kept.dwelling, kept.by_hand) == ("07 00 00 00 09", "C4", "phone")

    overwrite = Decisions().for_all(UPDATED, Choice.OVERWRITE)
    result = bring(desk, GAEL.replace("B2", "C4"), decisions=overwrite)
    assert result.counts[Outcome.UPDATED] == 1
    assert (gael(desk).phone, gael(desk).by_hand) == ("06 11 22 33 44", "")
    assert plan(desk, GAEL.replace("B2", "C4")).lines[0].kind is UNCHANGED


def test_the_same_file_again_changes_nothing_of_what_was_typed(village, known, desk):
    typed(desk, phone="07 00 00 00 09")
    before = village.content()
    planned = plan(desk, GAEL)
    assert planned.lines[0].kind is UPDATED
    assert apply_import(desk, planned).counts[Outcome.UNCHANGED] == 1
    assert village.content() == before


def test_a_record_older_than_the_keeping_asks_for_all_that_is_filled(known, desk):
    with desk.unit("ancien") as unit:
        store.update_cooperator(unit, replace(known, email="", by_hand="*"))
    (line,) = plan(desk, GAEL.replace("B2", "C4")).lines
    assert changed(line.changes) == [("E-mail", "", "gael@example.org")]
    assert changed(line.conflicts) == [("Logement", "B2", "C4")]
    apply_import(desk, plan(desk, GAEL))
    assert "email" not in gael(desk).by_hand.split()
    assert "dwelling" in gael(desk).by_hand.split()


def test_a_move_that_only_overwriting_brings_creates_its_residence(known, desk):
    place = residences.save_residence(desk, Residence(id=0, name="Ti Ruz", commune="Brest"))
    typed(desk, residence_id=place)
    moved = GAEL.replace("Les Ajoncs;Quimper", "Ker Heol;Brest")
    planned = plan(desk, moved)
    assert [one.name for one in planned.residences] == ["Ker Heol"]
    assert decided(planned).residences == ()
    (made,) = apply_import(
        desk, planned, decisions=Decisions(lines={2: Decision(Choice.OVERWRITE)})
    ).residences
    assert residences.get_residence(desk, gael(desk).residence_id).label == made.label


# --- choices ----------------------------------------------------------------------------------


def test_lines_are_left_out_one_by_one_or_all(known, desk):
    lines = ("7;Roz;Lena;;;;;;", "8;Cadiou;Yann;;;;;;", GAEL.replace("B2", "C4"))
    planned = plan(desk, *lines)
    assert [choices_for(line) for line in planned.lines] == [(Choice.TAKE, Choice.SKIP)] * 3
    none = Decisions().for_all(NEW, Choice.SKIP).for_all(UPDATED, Choice.SKIP)
    assert decided(planned, none).counts[Outcome.SKIPPED] == 3
    but_one = none.for_line(3, Decision(Choice.TAKE))
    assert decided(planned, but_one).outcomes == {
        2: Outcome.SKIPPED,
        3: Outcome.NEW,
        4: Outcome.SKIPPED,
    }
    assert decided(planned, but_one.for_line(3, None)).counts[Outcome.SKIPPED] == 3
    result = apply_import(desk, planned, decisions=but_one)
    assert (result.counts[Outcome.NEW], result.counts[Outcome.SKIPPED]) == (1, 2)
    assert journal.undo(desk) == "import de 1\u00a0coopérateur"


def test_lines_that_tell_more_of_somebody_go_where_they_go(known, desk):
    lines = ("7;Roz;Lena;lena@example.org;;;;;", "7;Roz;Lena;;06 12 00 00 01;;;;", ";Sans;;;;;;;")
    planned = plan(desk, *lines)
    assert [(line.follows, choices_for(line)) for line in planned.lines[1:]] == [(2, ()), (0, ())]
    assert list(decided(planned).outcomes.values()) == [
        *(Outcome.NEW, Outcome.UNCHANGED, Outcome.REFUSED)
    ]
    skip = Decisions().for_all(NEW, Choice.SKIP)
    assert list(decided(planned, skip).outcomes.values()) == [
        *(Outcome.SKIPPED, Outcome.SKIPPED, Outcome.REFUSED)
    ]


def test_what_may_not_be_chosen_counts_as_the_default(known, desk):
    (line,) = plan(desk, NEAR).lines
    assert choices_for(line) == (Choice.SKIP, Choice.CREATE, Choice.MERGE_INTO)
    strange = Decisions(lines={2: Decision(Choice.TAKE)})
    assert strange.of(line) == Decision(Choice.SKIP)
    nobody = Decisions(lines={2: Decision(Choice.MERGE_INTO, suspect=5)})
    assert nobody.of(line) == Decision(Choice.SKIP)
    assert {choice.label for choice in Choice} >= {"Importer", "Créer quand même"}


def test_a_suspected_duplicate_completes_its_suspect(known, desk):
    typed(desk, phone="07 00 00 00 09")
    planned = plan(desk, NEAR)
    (line,) = planned.lines
    assert (line.suspects[0].person_id, line.suspects[0].record) == (known.id, gael(desk))
    shown = completed(planned, line)
    assert changed(shown.changes)[0] == ("Nom", "Le Bihan", "Le Bihann")
    assert changed(shown.conflicts) == [("Téléphone", "07 00 00 00 09", "06 99 00 00 01")]
    merge = Decisions().for_all(DUPLICATE, Choice.MERGE_INTO)
    assert apply_import(desk, planned, decisions=merge).counts[Outcome.UPDATED] == 1
    (person,) = found(desk, "le bihann")
    assert (person.id, person.notes, person.phone) == (known.id, "Le soir", "07 00 00 00 09")
    assert person.member_number == "555"
    assert found(desk, "le bihan") == []
    journal.undo(desk)
    assert gael(desk).phone == "07 00 00 00 09"


def test_an_update_and_a_duplicate_of_one_record_add_up(known, desk):
    lines = (NEAR.replace("555", ""), GAEL.replace("B2", "C4"))
    planned = plan(desk, *lines)
    assert [line.kind for line in planned.lines] == [DUPLICATE, UPDATED]
    merge = Decisions().for_all(DUPLICATE, Choice.MERGE_INTO)
    result = apply_import(desk, planned, decisions=merge)
    assert result.counts[Outcome.UPDATED] == 2
    (person,) = found(desk, "le bihann")
    assert (person.member_number, person.notes) == ("100", "Le soir")


def test_a_duplicate_that_adds_nothing_changes_nothing(village, known, desk):
    line = "101;Le Bihan;Gael;gael@example.org;;;;;"
    planned = plan(desk, line)
    same = replace(gael(desk), member_number="101")
    people.save_person(desk, same)
    planned = plan(desk, "100;Le Bihan;Gael;gael@example.org;;;;;")
    assert [one.kind for one in planned.lines] == [DUPLICATE]
    merge = Decisions().for_all(DUPLICATE, Choice.MERGE_INTO)
    before = village.content()
    assert apply_import(desk, planned, decisions=merge).counts[Outcome.UNCHANGED] == 1
    assert village.content() == before


def test_a_duplicate_of_an_earlier_line_completes_the_person_of_that_line(village, desk):
    lines = (
        "1;Morvan;Anna;anna@example.org;06 12 00 00 01;;;;",
        "2;Morvann;Anna;anna@example.org;06 12 00 00 01;;;;Le soir",
    )
    planned = plan(desk, *lines)
    assert [line.kind for line in planned.lines] == [NEW, DUPLICATE]
    suspect = planned.lines[1].suspects[0]
    assert (suspect.line, suspect.person_id, suspect.record) == (2, 0, None)
    assert completed(planned, planned.lines[1]) is None
    merge = Decisions().for_all(DUPLICATE, Choice.MERGE_INTO)
    without = merge.for_line(2, Decision(Choice.SKIP))
    assert list(decided(planned, without).outcomes.values()) == [
        *(Outcome.SKIPPED, Outcome.DUPLICATE)
    ]
    result = apply_import(desk, planned, decisions=merge)
    assert list(result.outcomes.values()) == [Outcome.NEW, Outcome.UNCHANGED]
    (anna,) = found(desk, "morvann")
    assert (anna.notes, anna.by_hand) == ("Le soir", "")


# --- all or nothing ---------------------------------------------------------------------------


def stops_after(calls):
    left = [calls]

    def report(_done, _total):
        left[0] -= 1
        if left[0] < 0:
            raise Cancelled

    return report


def test_a_cancelled_import_leaves_nothing_and_the_next_one_works(village, known, desk):
    lines = [f"{n};Roz{n:03}x{n:03};Lena;;;Ker {n};Brest;;" for n in range(1_000, 1_150)]
    planned = plan(desk, GAEL.replace("B2", "C4"), *lines)
    before, told = village.content(), []
    for calls in (0, 1, 2, 4, 7):
        with pytest.raises(Cancelled):
            apply_import(desk, planned, report=stops_after(calls))
        assert village.content() == before
    apply_import(desk, planned, report=lambda done, total: told.append((done, total)))
    assert told[-1] == (151, 151)
    assert found(desk, "roz1000x1000")[0].first_name == "Lena"
    assert journal.undo(desk) == "import de 151\u00a0coopérateurs"
    assert village.content() == before


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda desk: people.save_person(desk, Cooperator(id=0, first_name="A", last_name="B")),
        lambda desk: residences.save_residence(
            desk, Residence(id=0, name="KER HEOL", commune="Brest")
        ),
        lambda desk: typed(desk, notes="changé"),
    ],
)
def test_people_or_residences_of_meanwhile_stop_the_import(village, known, desk, meanwhile):
    planned = plan(desk, "7;Roz;Lena;;;Ker Heol;Brest;;", GAEL.replace("B2", "C4"))
    meanwhile(desk)
    before = village.content()
    with pytest.raises(DomainError, match="recommencez"):
        apply_import(desk, planned)
    assert village.content() == before


def test_a_residence_that_is_gone_stops_the_import(village, desk):
    residences.save_residence(desk, Residence(id=0, name="Ker Heol", commune="Brest"))
    planned = plan(desk, "7;Roz;Lena;;;Ker Heol;Brest;;")
    journal.undo(desk)
    with pytest.raises(DomainError, match="recommencez"):
        apply_import(desk, planned)


def test_the_preferred_channel_is_shown_as_it_is_chosen(known, desk):
    table = read_table(
        "N° client;Nom;Prénom;Canal préféré\n100;Le Bihan;Gaël;téléphone".encode(), "a.csv"
    )
    (line,) = plan_import(desk, table, guess_mapping(table.headings, table.rows)).lines
    assert changed(line.changes) == [("Canal préféré", "", "Téléphone")]


def test_a_day_to_come_is_refused(village, desk, clock):
    table = read_table(
        "Nom;Prénom;Date de souscription;Statut;Date d’entrée;Désinscrit depuis\n"
        "Roz;Lena;02/03/2026;Locataire;02/03/2026;02/03/2026\n"
        "Roz;Anna;03/03/2026;;;\n"
        "Roz;Maël;;Locataire;01/04/2026;\n"
        "Roz;Yann;;;;04/03/2026\n".encode(),
        "noms.csv",
    )
    assert clock.today() == date(2026, 3, 2)
    planned = plan_import(desk, table, guess_mapping(table.headings, table.rows))
    assert [line.kind for line in planned.lines] == [NEW, REFUSED, REFUSED, REFUSED]
    (note,) = planned.lines[1].notes
    assert note.startswith("Date de souscription\u00a0: «\u00a003/03/2026\u00a0» n’est pas encore")


def test_headings_of_the_model_that_the_file_lacks_are_told(village, desk):
    table = read_table(f"{HEADINGS}\n{GAEL}".encode(), "a.csv")
    model = guess_mapping(table.headings)
    short = read_table("Nom;Prénom\nRoz;Lena".encode(), "b.csv")
    assert "Courriel" in plan_import(desk, short, model).missing
    assert plan(desk, GAEL).missing == ()


# --- the report -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["rapport.csv", "rapport.XLSX"])
def test_the_report_says_what_became_of_each_line(known, desk, tmp_path, name):
    typed(desk, phone="07 00 00 00 09")
    planned = plan(desk, GAEL.replace("B2", "C4"), NEAR, ";;Sans nom;;;;;;", "9;Roz;Lena;;;;;;")
    result = apply_import(desk, planned)
    path = tmp_path / name
    save_report(path, planned, result.outcomes)
    table = read_table(path)
    assert table.headings == (
        *("Ligne", "Résultat", "Personne", "Changements", "Saisies d’ici", "Remarques"),
    )
    update, near, refused, new = table.rows
    assert update[:4] == ("2", "mis à jour", "Gaël Le Bihan", "Logement\u00a0: B2 → C4")
    assert update[4] == ("Téléphone\u00a0: 07 00 00 00 09 ici, 06 11 22 33 44 dans le fichier")
    assert near[1] == "doublon possible"
    assert near[5].startswith("Doublon possible de Gaël Le Bihan (")
    assert refused[1:3] == ("refusé", "")
    assert "manque le nom" in refused[5]
    assert new == ("5", "nouveau", "Lena Roz", "", "", "")


def test_a_report_that_cannot_be_written_says_so(village, desk, tmp_path):
    planned = plan(desk, GAEL)
    outcomes = decided(planned).outcomes
    with pytest.raises(DomainError, match="dossier"):
        save_report(tmp_path / "none" / "r.csv", planned, outcomes)
    assert next(iter(import_report(planned, outcomes)))[1] == "nouveau"
