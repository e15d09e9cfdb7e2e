"""Labels reach those whose address is whole, and name those they leave out."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportKind, ExportPurpose, ToldPurpose
from idcoop_desktop.domain.labels import PRESETS, USUAL, LabelSheet
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.services import exports, journal, labels, people, residences
from idcoop_desktop.services.labels import LabelOrder, make_labels, prepare_labels
from idcoop_desktop.services.news import news
from idcoop_desktop.store.people import cooperators_by_id
from idcoop_desktop.store.residences import get_residence

from .conftest import TODAY, Village

TOLD = ToldPurpose(ExportPurpose.INVITATION, "goûter du hall")


@pytest.fixture
def addressed(village: Village) -> Village:
    """A village whose lighthouse residence has an address; the other has none."""
    place = get_residence(village.desk.base, village.phare)
    whole = replace(place, address="1 rue du Phare", postal_code="29760")
    residences.save_residence(village.desk, whole)
    return village


def order(village: Village, **changes: Any) -> LabelOrder:
    """Labels for the three of the village."""
    ids = [village.nadia, village.erwan, village.coumba]
    wanted = LabelOrder(ids=ids, told=TOLD, sheet=USUAL)
    return replace(wanted, **changes)


def change(village: Village, person_id: int, **changes: Any) -> Cooperator:
    """Change somebody."""
    known = cooperators_by_id(village.desk.base, [person_id])[person_id]
    changed: Cooperator = replace(known, **changes)
    people.save_person(village.desk, changed)
    return changed


def test_labels_are_written_and_journaled(addressed: Village, tmp_path: Path) -> None:
    told = []
    result = make_labels(
        addressed.desk,
        tmp_path / "e.pdf",
        order(addressed, start=20),
        lambda *step: told.append(step),
    )
    assert (result.labels, result.people, result.sheets) == (3, 3, 2)
    assert (result.shrunk, result.refusing, result.lacking, result.misfits) == (0, 0, (), ())
    assert told[-1] == (3, 3)
    with pikepdf.open(BytesIO((tmp_path / "e.pdf").read_bytes())) as pdf:
        assert len(pdf.pages) == 2
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20260302")

    (record,) = exports.latest_exports(addressed.desk, 5)
    assert (record.kind, record.records, record.file_format) == (ExportKind.LABELS, 3, "pdf")
    assert news(addressed.desk, None).items[0].label == (
        "Étiquettes pour 3\u00a0coopérateurs\u00a0: Invitation à un évènement\u00a0: goûter du hall"
    )
    assert journal.undo_label(addressed.desk) == "modification de «\u00a0Le Clos du Phare\u00a0»"


def test_the_labels_of_people_are_in_their_order(addressed: Village) -> None:
    ids = [addressed.coumba, addressed.nadia]
    batch = prepare_labels(addressed.desk, ids, ExportPurpose.NOTICE)
    assert [one.label.name for one in batch.labels] == ["Coumba Sarr", "Nadia Benali"]
    assert batch.labels[0].label.lines == (
        "A2",
        "Le Clos du Phare",
        "1 rue du Phare",
        "29760 PENMARC’H",
    )


def test_a_household_may_get_one_label(addressed: Village, tmp_path: Path) -> None:
    change(addressed, addressed.coumba, dwelling="a0")
    change(addressed, addressed.erwan, dwelling="")
    batch = prepare_labels(
        addressed.desk, order(addressed).ids, ExportPurpose.NOTICE, one_per_household=True
    )
    assert [(one.label.name, one.people) for one in batch.labels] == [
        ("Nadia Benali et Coumba Sarr", 2),
        ("Erwan Le\u00a0Dantec", 1),
    ]
    path = tmp_path / "e.pdf"
    result = make_labels(addressed.desk, path, order(addressed, one_per_household=True))
    assert (result.labels, result.people) == (2, 3)
    assert (
        len(prepare_labels(addressed.desk, order(addressed).ids, ExportPurpose.NOTICE).labels) == 3
    )


def test_who_has_no_whole_address_is_named(addressed: Village, tmp_path: Path) -> None:
    change(addressed, addressed.erwan, residence_id=None)
    change(addressed, addressed.coumba, residence_id=addressed.ajoncs)
    result = make_labels(addressed.desk, tmp_path / "e.pdf", order(addressed))
    assert result.labels == 1
    assert result.lacking == ("Erwan Le Dantec (sans résidence)", "Coumba Sarr (sans rue)")


def test_who_refused_mailings_gets_what_is_owed_alone(addressed: Village) -> None:
    change(addressed, addressed.nadia, no_mailing_since=TODAY)
    ids = order(addressed).ids
    kept = prepare_labels(addressed.desk, ids, ExportPurpose.ASSEMBLY)
    mailed = prepare_labels(addressed.desk, ids, ExportPurpose.NEWSLETTER)
    assert (len(kept.labels), kept.refusing) == (3, 0)
    assert (len(mailed.labels), mailed.refusing) == (2, 1)


def test_an_address_that_does_not_fit_is_named_with_the_excess(
    addressed: Village, tmp_path: Path
) -> None:
    change(addressed, addressed.erwan, first_name="Erwan " * 60)
    result = make_labels(addressed.desk, tmp_path / "e.pdf", order(addressed))
    assert (result.labels, result.people) == (2, 2)
    (misfit,) = result.misfits
    assert misfit.startswith("Erwan Erwan")
    assert "\u00a0mm" in misfit


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"told": ToldPurpose(ExportPurpose.OTHER)}, "à quoi servira"),
        ({"start": 22}, "entre 1 et 21"),
        ({"start": 0}, "entre 1 et 21"),
        ({"sheet": replace(USUAL, left=9000)}, "dépassent la feuille"),
        ({"ids": []}, "personne dans cette liste"),
    ],
)
def test_refused_labels_leave_nothing(
    addressed: Village, tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    with pytest.raises(DomainError, match=words):
        make_labels(addressed.desk, tmp_path / "e.pdf", order(addressed, **changes))
    assert not (tmp_path / "e.pdf").exists()
    assert exports.latest_exports(addressed.desk, 5) == ()


def test_without_any_address_nothing_is_written(village: Village, tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="n’a d’adresse complète"):
        make_labels(village.desk, tmp_path / "e.pdf", order(village))


def test_when_everybody_refused_nothing_is_written(addressed: Village, tmp_path: Path) -> None:
    change(addressed, addressed.nadia, no_mailing_since=TODAY)
    with pytest.raises(DomainError, match="ne plus recevoir"):
        make_labels(addressed.desk, tmp_path / "e.pdf", order(addressed, ids=[addressed.nadia]))


def test_when_no_address_fits_larger_labels_are_proposed(
    addressed: Village, tmp_path: Path
) -> None:
    change(addressed, addressed.nadia, first_name="Nadia " * 60)
    with pytest.raises(DomainError, match="plus grandes étiquettes"):
        make_labels(addressed.desk, tmp_path / "e.pdf", order(addressed, ids=[addressed.nadia]))


def test_too_many_labels_are_made_in_several_times(
    addressed: Village, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labels, "MOST_LABELS", 2)
    with pytest.raises(
        DomainError, match=r"3 étiquettes\. Faites-les en plusieurs fois, 2 au plus"
    ):
        make_labels(addressed.desk, tmp_path / "e.pdf", order(addressed))


def test_the_team_keeps_its_sheet(village: Village) -> None:
    assert labels.label_sheet(village.desk) == USUAL
    labels.save_label_sheet(village.desk, PRESETS["3x8"])
    assert labels.label_sheet(village.desk) == PRESETS["3x8"]
    assert journal.undo_label(village.desk) == "planche d’étiquettes de l’équipe"

    before = village.content()
    labels.save_label_sheet(village.desk, PRESETS["3x8"])
    with pytest.raises(DomainError, match="dépassent"):
        labels.save_label_sheet(village.desk, replace(USUAL, top=9000))
    assert village.content() == before


def test_the_sheet_of_a_day_to_come_is_not_used_yet(village: Village) -> None:
    own = LabelSheet(columns=2, rows=2, width=9000, height=9000, left=0, top=0)
    village.clock.day = TODAY.replace(day=20)
    labels.save_label_sheet(village.desk, own)
    village.clock.day = TODAY
    assert labels.label_sheet(village.desk) == USUAL
