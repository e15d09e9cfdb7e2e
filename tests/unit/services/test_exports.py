"""People leave for a purpose, as a file that comes back the same; undo passes over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import (
    ExportFormat,
    ExportKind,
    ExportPurpose,
    ToldPurpose,
)
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, Residence, StatusSpell
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.people_export import people_headings
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services import duplicates, exports, files, journal, people, residences
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.exports import ExportOrder, export_people
from idcoop_desktop.services.news import news
from idcoop_desktop.services.people_import import (
    Choice,
    Decisions,
    LineKind,
    apply_import,
    plan_import,
)
from idcoop_desktop.store.people import cooperators_by_id
from idcoop_desktop.store.residences import all_residences

from .conftest import TODAY, StandingClock, Village, make_desk

CSV, XLSX = ExportFormat.CSV, ExportFormat.XLSX
TOLD = ToldPurpose(ExportPurpose.TRANSFER)


def all_ids(desk: Desk) -> list[int]:
    """Return everybody by name."""
    rows = desk.base.db.rows(
        "SELECT id FROM cooperator WHERE deleted_at IS NULL ORDER BY last_name, first_name"
    )
    return [int(str(key)) for (key,) in rows]


def order(desk: Desk, file_format: ExportFormat = CSV, **changes: Any) -> ExportOrder:
    """Everybody, to be written in a file."""
    wanted = ExportOrder(ids=all_ids(desk), told=TOLD, file_format=file_format)
    return replace(wanted, **changes)


def everyone(desk: Desk) -> list[tuple[Cooperator, str]]:
    """Return what is known of people, with the names of their residences and without keys."""
    ids = all_ids(desk)
    found = cooperators_by_id(desk.base, ids)
    places = {place.id: place.label for place in all_residences(desk.base)}
    return [
        (
            replace(found[key], id=0, residence_id=None, by_hand=""),
            places.get(found[key].residence_id or 0, ""),
        )
        for key in ids
    ]


def kinds_of_import(desk: Desk, path: Path) -> set[LineKind]:
    """Return what becomes of the lines of a file when it is imported here."""
    table = read_table(path)
    plan = plan_import(desk, table, guess_mapping(table.headings, table.rows))
    return {kind for kind, count in plan.counts.items() if count}


def bring_in(desk: Desk, path: Path) -> None:
    """Import a file, suspected duplicates included."""
    table = read_table(path)
    plan = plan_import(desk, table, guess_mapping(table.headings, table.rows))
    assert plan.counts[LineKind.REFUSED] == 0
    decisions = Decisions().for_all(LineKind.DUPLICATE, Choice.CREATE)
    apply_import(desk, plan, decisions=decisions)


@pytest.mark.parametrize("file_format", ExportFormat)
def test_a_village_goes_out_and_comes_back(
    village: Village, tmp_path: Path, file_format: ExportFormat
) -> None:
    path = tmp_path / "gens"
    result = export_people(village.desk, path, order(village.desk, file_format))
    assert (result.written, result.refusing) == (3, 0)
    assert kinds_of_import(village.desk, path) == {LineKind.UNCHANGED}

    other = make_desk(tmp_path / "autre", StandingClock())
    bring_in(other, path)
    assert everyone(other) == everyone(village.desk)
    other.base.close()


def test_every_field_of_a_person_is_carried() -> None:
    found = guess_mapping(people_headings(with_notes=True)).columns
    carried = {heading for headings in found.values() for heading in headings}
    assert set(people_headings(with_notes=True)) - carried == {"Adresse", "Code postal"}
    assert all(len(headings) == 1 for headings in found.values())


def words(least: int = 1, most: int = 30) -> st.SearchStrategy[str]:
    """Names and remarks as bold people write them, formulas and all."""
    letters = st.characters(codec="utf-8", exclude_categories=["C", "Z", "M"])
    return (
        st.lists(
            st.text(st.one_of(letters, st.sampled_from("=+-@;\"'’é")), min_size=1, max_size=8),
            min_size=least,
            max_size=most // 8,
        )
        .map(" ".join)
        .filter(lambda text: least == 0 or any(c.isalnum() for c in text))
    )


DAYS = st.dates(date(1950, 1, 1), TODAY)


@st.composite
def spells(draw: st.DrawFn) -> tuple[StatusSpell, ...]:
    """Periods of any status, several of which may hold at once; none begins twice."""
    starts = sorted(draw(st.lists(DAYS, max_size=4, unique=True)))
    made = []
    for start in starts:
        end = draw(st.none() | st.dates(start, date(2030, 1, 1)))
        made.append(StatusSpell(draw(st.sampled_from(CooperatorStatus)), start, end))
    return tuple(made)


@st.composite
def person(draw: st.DrawFn, number: int) -> Cooperator:
    """Somebody whose member number is theirs alone."""
    return Cooperator(
        id=0,
        first_name=draw(words()),
        last_name=draw(words()),
        member_number=f"C-{number}",
        email=draw(st.sampled_from(["", f"p{number}@example.org", f"+p{number}@example.org"])),
        phone=draw(st.sampled_from(["", "06 12 34 56 78", "+33612345678", "0298000000"])),
        dwelling=draw(st.sampled_from(["", "B12", "=1+1", "-2", "'A", "00012", "1/2"])),
        first_share_on=draw(st.none() | DAYS),
        shares=draw(st.integers(0, 5000)),
        spells=draw(spells()),
        notes=draw(words(0) | st.just('Deux\nlignes; et "des marques"')),
        preferred_channel=draw(st.none() | st.sampled_from(Channel)),
        no_mailing_since=draw(st.none() | DAYS),
        residence_id=draw(st.sampled_from([None, 0, 1])),
    )


CROWDS = st.integers(1, 4).flatmap(
    lambda count: st.tuples(*(person(number) for number in range(1, count + 1)))
)
PLACES = (
    Residence(id=0, name="=Les Ajoncs", commune="Kerlann", address="4 rue", postal_code="01000"),
    Residence(id=0, name="Les Bruyères; bis", commune="L’Île-d’Houat"),
)


@pytest.fixture(scope="module")
def two_desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Desk]]:
    """One to export from and one to import into, both emptied before each crowd."""
    folder = tmp_path_factory.mktemp("desks")
    here, there = (make_desk(folder / name, StandingClock()) for name in ("ici", "là-bas"))
    yield here, there
    here.base.close()
    there.base.close()


def emptied(desk: Desk) -> Desk:
    """Take everybody away, behind the journal's back."""
    with desk.base.db.writing() as connection:
        for table in ("status_spell", "cooperator", "residence"):
            connection.execute(f"DELETE FROM {table}")
    return desk


@pytest.mark.parametrize("file_format", ExportFormat)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(crowd=CROWDS)
def test_anybody_goes_out_and_comes_back(
    two_desks: tuple[Desk, Desk],
    tmp_path: Path,
    file_format: ExportFormat,
    crowd: tuple[Cooperator, ...],
) -> None:
    here, there = map(emptied, two_desks)
    places = [residences.save_residence(here, place) for place in PLACES]
    for one in crowd:
        home = None if one.residence_id is None else places[one.residence_id]
        people.save_person(here, replace(one, residence_id=home))
    path = tmp_path / "gens"
    export_people(here, path, order(here, file_format))

    assert kinds_of_import(here, path) == {LineKind.UNCHANGED}
    bring_in(there, path)
    assert everyone(there) == everyone(here)


def test_no_cell_is_computed_and_numbers_stay_numbers(village: Village, tmp_path: Path) -> None:
    nadia = cooperators_by_id(village.desk.base, [village.nadia])[village.nadia]
    people.save_person(village.desk, replace(nadia, first_name="=1+1", phone="+33612345678"))
    path = tmp_path / "gens.csv"
    export_people(village.desk, path, order(village.desk, ids=[village.nadia]))
    text = path.read_bytes().decode("utf-8-sig")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert ";'=1+1;" in text
    assert ";+33612345678;" in text


def test_notes_stay_at_home_when_asked(village: Village, tmp_path: Path) -> None:
    nadia = cooperators_by_id(village.desk.base, [village.nadia])[village.nadia]
    people.save_person(village.desk, replace(nadia, notes="Préfère le soir"))
    path = tmp_path / "gens.csv"
    export_people(village.desk, path, order(village.desk, with_notes=False))
    text = path.read_text("utf-8-sig")
    assert "Préfère le soir" not in text
    assert "Remarques" not in text


def refuse_mailings(village: Village, *ids: int) -> None:
    for known in cooperators_by_id(village.desk.base, ids).values():
        people.save_person(village.desk, replace(known, no_mailing_since=TODAY))


@pytest.mark.parametrize("purpose", ExportPurpose)
def test_who_refused_mailings_gets_what_is_owed_alone(
    village: Village, tmp_path: Path, purpose: ExportPurpose
) -> None:
    refuse_mailings(village, village.nadia)
    told = ToldPurpose(purpose, "réunion du 12")
    wanted = order(village.desk, told=told)
    result = export_people(village.desk, tmp_path / "gens.csv", wanted)
    left_out = 1 if purpose.is_mailing else 0
    assert (result.written, result.refusing) == (3 - left_out, left_out)
    assert exports.count_refusing(village.desk, wanted.ids) == 1
    assert exports.count_refusing(village.desk, [village.erwan]) == 0


def test_who_is_gone_since_the_list_was_made_is_not_written(
    village: Village, tmp_path: Path
) -> None:
    wanted = order(village.desk)
    kept = cooperators_by_id(village.desk.base, [village.nadia])[village.nadia]
    duplicates.merge_people(village.desk, village.nadia, village.erwan, kept)
    assert export_people(village.desk, tmp_path / "gens.csv", wanted).written == 2


def test_the_order_of_the_list_is_that_of_the_file(village: Village, tmp_path: Path) -> None:
    path = tmp_path / "gens.csv"
    ids = [village.coumba, village.nadia, village.erwan]
    export_people(village.desk, path, order(village.desk, ids=ids))
    assert [row[1] for row in read_table(path).rows] == ["Coumba", "Nadia", "Erwan"]


def test_an_export_is_journaled_with_its_purpose_and_undo_passes_over_it(
    village: Village, tmp_path: Path
) -> None:
    people.save_staff(village.desk, village.desk.author)
    people.save_person(village.desk, Cooperator(id=0, first_name="Inès", last_name="Madec"))
    told = ToldPurpose(ExportPurpose.PARTNER, "Ville de Quimper")
    export_people(village.desk, tmp_path / "gens.csv", order(village.desk, told=told))

    label = (
        "export de 4\u00a0coopérateurs\u00a0: Transmission à un partenaire\u00a0: Ville de Quimper"
    )
    assert news(village.desk, None).items[0].label == label.capitalize().replace(
        "transmission", "Transmission"
    ).replace("ville de quimper", "Ville de Quimper")
    assert journal.undo(village.desk) == "inscription de «\u00a0Inès Madec\u00a0»"
    (record,) = exports.latest_exports(village.desk, 5)
    assert (record.on, record.staff_id, record.kind) == (
        TODAY,
        village.desk.author.id,
        ExportKind.PEOPLE,
    )
    assert (record.records, record.file_format) == (4, "csv")
    assert record.purpose == told.words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"told": ToldPurpose(ExportPurpose.OTHER)}, "à quoi servira"),
        ({"ids": []}, "personne dans cette liste"),
        ({"ids": range(200_001), "file_format": XLSX}, "texte \\(CSV\\)"),
    ],
)
def test_a_refused_export_leaves_nothing(
    village: Village, tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    folder = tmp_path / "dossier"
    folder.mkdir()
    with pytest.raises(DomainError, match=words):
        export_people(village.desk, folder / "gens", order(village.desk, **changes))
    assert list(folder.iterdir()) == []
    assert exports.latest_exports(village.desk, 5) == ()


def test_when_everybody_refused_nothing_is_written(village: Village, tmp_path: Path) -> None:
    refuse_mailings(village, village.nadia, village.erwan, village.coumba)
    wanted = order(village.desk, told=ToldPurpose(ExportPurpose.NEWSLETTER))
    with pytest.raises(DomainError, match="ne plus recevoir"):
        export_people(village.desk, tmp_path / "gens.csv", wanted)


def test_a_file_that_cannot_land_is_not_journaled(village: Village, tmp_path: Path) -> None:
    (tmp_path / "gens.csv").mkdir()
    with pytest.raises(DomainError, match="ne peut pas être écrit"):
        export_people(village.desk, tmp_path / "gens.csv", order(village.desk))
    assert exports.latest_exports(village.desk, 5) == ()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("file_format", ExportFormat)
@pytest.mark.parametrize("last", [False, True])
def test_an_export_cancelled_even_at_its_end_leaves_the_file_before(
    village: Village, tmp_path: Path, file_format: ExportFormat, last: bool
) -> None:
    path = tmp_path / "gens"
    files.write_file(path, b"avant")

    def stop(done: int, total: int) -> None:
        assert total == 3
        if not last or done == total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_people(village.desk, path, order(village.desk, file_format), stop)
    assert path.read_bytes() == b"avant"
    assert exports.latest_exports(village.desk, 5) == ()
