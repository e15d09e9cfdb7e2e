"""Rows become people, or a reason in French on their line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import CooperatorStatus, StatusSpell
from idcoop_desktop.exchange.cells import (
    read_channel,
    read_date,
    read_email,
    read_phone,
    read_shares,
    shares_worth,
)
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.exchange.mapping import Mapping, guess_mapping
from idcoop_desktop.exchange.names import split_name
from idcoop_desktop.exchange.people_rows import Candidate, Severity, people_rows
from idcoop_desktop.exchange.periods import periods_told, read_periods
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.exchange.refusals import MappingError
from idcoop_desktop.exchange.statuses import status_for

TENANT, BUYER, EMPLOYEE = CooperatorStatus.TENANT, CooperatorStatus.BUYER, CooperatorStatus.EMPLOYEE


@pytest.mark.parametrize(
    "text",
    [
        *("12/03/2021", "12.03.2021", "12-3-2021", "2021-03-12", "2021/3/12", "20210312"),
        *("44267", "44267.5", "12/03/2021 00:00:00", "2021-03-12T08:30:00Z", "2021-03-12 08:30"),
    ],
)
def test_a_day_is_read_however_it_is_written(text):
    assert read_date(text) == date(2021, 3, 12)


@pytest.mark.parametrize("text", ["00/00/0000", "01/01/0001", "31/12/9999", "2999-12-31"])
def test_no_day_is_read_where_software_writes_none(text):
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("31/02/2021", "calendrier"),
        ("2021-13-01", "calendrier"),
        ("12/03/21", "quatre chiffres"),
        ("12 mars", "12/03/2021"),
        ("2020", "pas une date"),
        ("99999", "époque"),
        ("01/01/1850", "époque"),
        ("x" * 500, "x…"),
        ("١٢/٠٣/٢٠٢١x", "pas une date"),
    ],
)
def test_what_is_no_day_is_refused(text, words):
    with pytest.raises(DomainError, match=words):
        read_date(text)


@settings(max_examples=200, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_in_every_form(day):
    serial = (day - date(1899, 12, 30)).days
    forms = [f"{day:%d/%m/%Y}", day.isoformat(), f"{day.isoformat()} 00:00:00"]
    if serial >= 10_000:
        forms.append(str(serial))
    assert {read_date(form) for form in forms} == {day}


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("06 12 34 56 78", "06 12 34 56 78"),
        ("+33612345678", "+33612345678"),
        ("+33 (0)6.12.34.56.78", "+33 (0)6.12.34.56.78"),
        ("612345678", "0612345678"),
        ("33612345678", "+33612345678"),
        ("3919", "3919"),
    ],
)
def test_phones_stay_text(text, phone):
    assert read_phone(text) == phone


@pytest.mark.parametrize("text", ["néant", "6,12346E+08", "12"])
def test_what_is_no_phone_is_refused(text):
    with pytest.raises(DomainError, match="téléphone"):
        read_phone(text)


def test_numbers_and_addresses():
    assert read_email("anne@example.org; autre@example.org") == "anne@example.org"
    assert read_email("Anne <anne@example.org>") == "anne@example.org"
    assert [read_shares(text) for text in ("10", "10,00", "1\u202f000", "3 parts")] == [
        10,
        10,
        1000,
        3,
    ]
    assert shares_worth("1 600,00 €", 1600) == 100
    for reader, text in (
        (read_email, "néant"),
        (read_shares, "-1"),
        (read_shares, "1,5"),
        (lambda text: shares_worth(text, 1600), "17"),
        (lambda text: shares_worth(text, 1600), "-16"),
        (lambda text: shares_worth(text, 1600), "seize"),
    ):
        with pytest.raises(DomainError):
            reader(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        *(("Locataire", TENANT), ("LOCATAIRES", TENANT), ("Co-titulaire", TENANT)),
        *(("VEFA", BUYER), ("Accession sociale", BUYER), ("Location-accession", BUYER)),
        *(("Locataire accédant", BUYER), ("Vente HLM", BUYER), ("Locataire PLUS", TENANT)),
        *(("accédant", BUYER), ("Accédante", BUYER), ("Propriétaire occupant", BUYER)),
        *(("PSLA", BUYER), ("Salarié(e)", EMPLOYEE), ("Personnel", EMPLOYEE)),
        *(("ancien locataire", None), ("Local commercial", None), ("", None), ("…", None)),
        *(("Co", None), ("Logement en accession", None)),
    ],
)
def test_words_of_status(text, status):
    assert status_for(text, {}) is status


def test_what_the_team_says_of_a_status_goes_first():
    assert status_for("Location-Accession", {"location accession": TENANT}) is TENANT


@pytest.mark.parametrize(
    ("text", "first_name_first", "name"),
    [
        ("LE GOFF Anne", False, ("LE GOFF", "Anne")),
        ("Anne LE GOFF", False, ("LE GOFF", "Anne")),
        ("Mme LE GOFF Anne-Marie", False, ("LE GOFF", "Anne-Marie")),
        ("Le Goff Anne", False, ("Le Goff", "Anne")),
        ("Anne Le Goff", True, ("Le Goff", "Anne")),
        ("MARTIN PAUL", False, ("MARTIN", "PAUL")),
        ("Mael Le Dû", True, ("Le Dû", "Mael")),
    ],
)
def test_names_in_one_cell(text, first_name_first, name):
    assert split_name(text, first_name_first=first_name_first) == name


@pytest.mark.parametrize(
    "text", ["M. et Mme LE GOFF", "LE GOFF Anne et Paul", "LE GOFF", "DE LA", "Mme", "A/B"]
)
def test_names_that_are_not_one_whole_name(text):
    with pytest.raises(DomainError):
        split_name(text)


FULL = (
    "Nom d'usage;Nom de naissance;Prénom;N° client;Courriel;Tél. portable;Résidence;Commune;"
    "Bât.;N° lot;Date souscription;Parts sociales;Statut;Date d'entrée;Date de sortie;Notes\n"
)


def read(text, mapping=None):
    table = read_table(text.encode())
    return list(people_rows(table, mapping or guess_mapping(table.headings, table.rows)))


def test_a_whole_row():
    [line] = read(
        FULL + "LE GOFF;MARTIN; Anne ;C-1;anne@example.org;612345678;Les Ajoncs;Quimper;B;12;"
        "12/03/2021;10;Locataire;01/02/2020;31/12/9999;À rappeler\n"
    )
    assert line.findings == ()
    assert line.candidate == Candidate(
        line=2,
        last_name="LE GOFF",
        first_name="Anne",
        member_number="C-1",
        email="anne@example.org",
        phone="0612345678",
        residence="Les Ajoncs",
        commune="Quimper",
        dwelling="B 12",
        first_share_on=date(2021, 3, 12),
        shares=10,
        spell=StatusSpell(TENANT, date(2020, 2, 1)),
        notes="À rappeler",
    )


def test_what_is_not_told_is_empty():
    [line] = read("Nom;Nom de naissance;Prénom;Parts sociales\n;MARTIN;Paul;\n")
    assert line.candidate == Candidate(line=2, last_name="MARTIN", first_name="Paul")


@pytest.mark.parametrize(
    ("row", "severity", "heading", "words"),
    [
        (";Anne;;;;;", Severity.REFUSED, "Nom", "manque le nom"),
        ("A;;;;;;", Severity.REFUSED, "Prénom", "manque le prénom"),
        ("A;B;31/02/2020;;;;", Severity.REFUSED, "Date d'entrée", "calendrier"),
        ("A;B;01/02/2020;01/01/2020;Locataire;;", Severity.REFUSED, "Date de sortie", "précède"),
        ("A;B;01/02/2020;;Fantôme;;", Severity.REFUSED, "Statut", "Fantôme"),
        ("A;B;;;;quatre;", Severity.REFUSED, "Parts", "parts"),
        ("A;B;;;;;;x", Severity.REFUSED, "", "plus de cases"),
        ("A" * 201 + ";B;;;;;", Severity.REFUSED, "Nom", "200"),
        ("A;B;;;;;néant", Severity.NOTED, "Courriel", "néant"),
        ("A;B;01/02/2020;;;;", Severity.NOTED, "", "sans statut"),
        ("A;B;;;Locataire;;", Severity.NOTED, "Statut", "sans date"),
    ],
)
def test_what_is_wrong_is_told_by_line(row, severity, heading, words):
    text = "Nom;Prénom;Date d'entrée;Date de sortie;Statut;Parts;Courriel\n"
    good = "C;D;01/02/2020;;Locataire;1;c@example.org\n" * 20
    lines = read(f"{text}{good}{row}\n{good}")
    assert len(lines) == 41
    [found] = [finding for line in lines for finding in line.findings]
    assert (found.line, found.severity, found.heading) == (22, severity, heading)
    assert words.casefold() in found.message.casefold()
    assert found.message.endswith(".")
    assert severity.label in {"refusée", "à savoir"}
    assert (lines[20].candidate is None) == (severity is Severity.REFUSED)


def test_all_that_is_wrong_on_a_line_is_told():
    [line] = read(
        "Nom;Prénom;Date d'entrée;Parts\n;;hier;mille\n",
        Mapping(
            columns={
                Field.LAST_NAME: ("Nom",),
                Field.FIRST_NAME: ("Prénom",),
                Field.SPELL_START: ("Date d'entrée",),
                Field.SHARES: ("Parts",),
            }
        ),
    )
    assert {finding.heading for finding in line.findings} == {"Nom", "Date d'entrée", "Parts"}


def test_the_spell_starts_with_the_first_share_when_no_day_is_told():
    [line] = read("Nom;Prénom;Statut;Date souscription\nA;B;salarié;12/03/2021\n")
    assert line.candidate.spell == StatusSpell(EMPLOYEE, date(2021, 3, 12))


def test_a_list_of_tenants_need_not_say_so():
    [line] = read("Nom;Prénom;Date du bail\nA;B;12/03/2021\n")
    assert line.candidate.spell == StatusSpell(TENANT, date(2021, 3, 12))


def test_amounts_are_read_as_shares():
    table = read_table("Nom et prénom;Capital souscrit\nA Bé;160,00 €\nC Dé;17\n".encode())
    mapping = guess_mapping(table.headings, table.rows, share_cents=1600)
    first, second = people_rows(table, mapping)
    assert first.candidate.shares == 10
    assert "16,00" in second.findings[0].message


def test_the_rows_stream_and_can_be_cancelled():
    table = read_table(("Nom;Prénom\n" + "A;B\n" * 2_000).encode())
    told = []

    def report(step, total):
        told.append((step, total))
        if step == 1_000:
            raise KeyError(step)

    lines = people_rows(table, guess_mapping(table.headings), report=report)
    assert next(lines).line == 2
    with pytest.raises(KeyError):
        list(lines)
    assert told == [(0, 2000), (500, 2000), (1000, 2000)]


def test_a_mapping_that_does_not_suit_is_refused():
    table = read_table(b"Ville\nBrest\n")
    with pytest.raises(MappingError):
        next(people_rows(table, guess_mapping(table.headings)))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=15), min_size=16, max_size=17))
def test_any_cells_are_a_person_or_a_reason(cells):
    table = read_table((FULL + ";".join("x" * 16)).encode())
    mapping = guess_mapping(table.headings)
    line = next(people_rows(_with_row(table, cells), mapping))
    refused = any(finding.severity is Severity.REFUSED for finding in line.findings)
    assert (line.candidate is None) == refused
    if line.candidate is not None:
        assert line.candidate.last_name.strip()
        assert line.candidate.first_name.strip()


def _with_row(table, cells):
    return replace(table, rows=(tuple(cells),), lines=(2,))


@pytest.mark.parametrize(
    "spells",
    [
        (),
        (StatusSpell(TENANT, date(2010, 2, 1), date(2014, 12, 31)),),
        (
            StatusSpell(EMPLOYEE, date(2001, 1, 1), date(2002, 1, 1)),
            StatusSpell(BUYER, date(2015, 1, 1)),
        ),
    ],
)
def test_the_periods_of_a_cell_are_read_as_they_were_written(spells):
    assert read_periods(periods_told(spells), {}) == spells


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("locataire", "pas une période"),
        ("voisin du 01/02/2010 au 31/12/2014", "pas une période"),
        ("locataire du 01/02/2010 au 31/12/2009", "avant d’avoir commencé"),
        ("locataire du 00/00/0000 au 31/12/2009", "avant d’avoir commencé"),
        ("locataire du 31/02/2010 au 31/12/2014", "calendrier"),
        (f"x{'y' * 100}", "y…\u00a0»"),
    ],
)
def test_what_is_no_period_is_refused(text, words):
    with pytest.raises(DomainError, match=words):
        read_periods(text, {})


def test_a_team_may_have_its_own_word_for_a_status():
    assert read_periods("hlm depuis le 01/02/2010", {"hlm": TENANT}) == (
        StatusSpell(TENANT, date(2010, 2, 1)),
    )


@pytest.mark.parametrize("channel", Channel)
def test_a_way_to_be_reached_is_read_as_it_is_shown(channel):
    assert read_channel(channel.label.upper()) is channel


def test_an_unknown_way_to_be_reached_is_said():
    with pytest.raises(DomainError, match="«\u00a0pigeon\u00a0» n’est pas un moyen de contact"):
        read_channel("pigeon")


def test_a_line_tells_all_its_periods_the_latest_first():
    main = StatusSpell(TENANT, date(2012, 1, 1))
    before, after = StatusSpell(BUYER, date(2001, 1, 1)), StatusSpell(BUYER, date(2020, 1, 1))
    nobody = Candidate(line=2, first_name="Inès", last_name="Madec")
    assert nobody.spells == ()
    assert replace(nobody, other_spells=(before, after)).spells == (after, before)
    told = replace(nobody, spell=main, other_spells=(before, after))
    assert told.spells == (after, main, before)
