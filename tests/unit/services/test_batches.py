"""One flyer for each residence: whom they go to, all the files or none, what is remembered."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.publications import Order, PublicationKind, Variant
from idcoop_desktop.domain.showcase import PhotoConsent
from idcoop_desktop.services import batches, draft_folder, editions, residences, sheets, showcase
from idcoop_desktop.services.journal import undo
from idcoop_desktop.store import projects, publications
from idcoop_desktop.store import residences as store
from tests.unit.documents.page_check import problems
from tests.unit.services.conftest import TODAY, Village
from tests.unit.services.test_showcase_and_publishing import ready

UNPRINTABLE = "\U00013000"


class Enough(Exception):
    """Whoever waited has left."""


@pytest.fixture
def shown(village: Village) -> int:
    return ready(village)[0]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "flyers"


def order(project: int, **changes: Any) -> Order:
    return replace(Order(kind=PublicationKind.FLYER_A4, project_ids=(project,)), **changes)


def place(village: Village, name: str, commune: str = "Quimper") -> int:
    return residences.save_residence(village.desk, Residence(id=0, name=name, commune=commune))


def text_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_residences_are_chosen_by_what_is_known_of_them(village: Village) -> None:
    silent = place(village, "Ti Glaz", "Douarnenez")
    desk = village.desk

    def found(**wanted: Any) -> list[int]:
        return [one.residence.id for one in batches.targets(desk, batches.Filter(**wanted))]

    assert [one.residence.id for one in batches.targets(desk)] == found()
    assert set(found()) == {village.ajoncs, village.phare, silent}
    assert found(communes=("QUIMPER",)) == [village.ajoncs]
    assert found(with_people=True) == [village.phare]
    village.project()
    assert village.phare not in found(silent_since=TODAY)
    assert found(silent_since=TODAY, communes=("Douarnenez", "Penmarc’h")) == [silent]
    told = {one.residence.id: one for one in batches.targets(desk)}
    assert (told[village.phare].people, told[village.phare].last_on) == (3, TODAY)
    assert (told[silent].people, told[silent].last_on) == (0, None)
    assert batches.communes(desk) == ("Douarnenez", "Penmarc’h", "Quimper")


def test_residences_are_those_of_a_colleague(village: Village) -> None:
    desk = village.desk
    assert batches.referents(desk) == ()
    place = residences.get_residence(desk, village.phare)
    residences.save_residence(desk, replace(place, referent_id=desk.author.id))
    assert [one.id for one in batches.referents(desk)] == [desk.author.id]
    found = batches.targets(desk, batches.Filter(referent_id=desk.author.id))
    assert [one.residence.id for one in found] == [village.phare]


def test_a_commune_is_read_as_it_is_typed_and_another_one_is_told(village: Village) -> None:
    assert batches.checked_communes(village.desk, ["QUIMPER", "penmarc'h"]) == (
        "Quimper",
        "Penmarc’h",
    )
    with pytest.raises(DomainError, match=r"pas de résidence à.*Brest.*Penmarc’h, Quimper"):
        batches.checked_communes(village.desk, ["Brest"])


@pytest.mark.parametrize("kind", batches.ADDRESSED)
@pytest.mark.parametrize("variant", Variant)
def test_each_residence_has_its_file(
    village: Village, shown: int, out: Path, kind: PublicationKind, variant: Variant
) -> None:
    told: list[tuple[int, int]] = []
    made = batches.run(
        village.desk,
        order(shown, kind=kind, variant=variant),
        [village.phare, village.ajoncs, village.phare],
        out,
        progress=lambda *step: told.append(step),
    )
    assert [path.name for path in made.files] == [
        f"le-clos-du-phare-{kind.value}-la-fresque.pdf",
        f"les-ajoncs-{kind.value}-la-fresque.pdf",
    ]
    assert (made.pages, made.left_out) == (2, ())
    assert names(out) == sorted(path.name for path in made.files)
    assert told[0] == (0, 2)
    assert told == sorted(told)
    for path, name in zip(made.files, ("Le Clos du Phare", "Les Ajoncs"), strict=True):
        (text,) = text_of(path)
        assert name in text
        slug = 10 / 25.4 * 72 if variant is Variant.PRINTER else 0
        assert problems(path.read_bytes(), slug=slug) == []


def test_a_batch_is_remembered_and_taken_back_as_one_step(
    village: Village, shown: int, out: Path
) -> None:
    desk, before = village.desk, village.content()
    made = batches.run(desk, order(shown), [village.phare, village.ajoncs], out)
    known = {one.residence_id: one for one in publications.publications(desk.base, shown)}
    for path, key in zip(made.files, (village.phare, village.ajoncs), strict=True):
        assert known[key].file_name == path.name
        assert known[key].sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert known[key].photo_ids
        assert not editions.freshness(desk, known[key]).outdated
    assert projects.get_project(desk.base, shown).state is ProjectState.SHOWCASED
    assert len(projects.life_events(desk.base, shown)) == 5
    assert undo(desk) == "Flyer A4 pour 2\u00a0résidences, de «\u00a0La fresque\u00a0»"
    assert village.content() == before


def test_the_flyer_of_a_residence_goes_stale_alone(village: Village, shown: int, out: Path) -> None:
    desk = village.desk
    batches.run(desk, order(shown), [village.phare, village.ajoncs], out)
    here = store.get_residence(desk.base, village.ajoncs)
    residences.save_residence(desk, replace(here, commune="Brest"))
    stale = {
        one.residence_id: editions.freshness(desk, one).outdated
        for one in publications.publications(desk.base, shown)
    }
    assert stale == {village.phare: False, village.ajoncs: True}


def test_residences_of_the_same_name_are_told_apart(
    village: Village, shown: int, out: Path
) -> None:
    keys = [village.ajoncs, place(village, "Les Ajoncs", "Brest"), place(village, "les ajoncs")]
    keys.append(place(village, "»", "Brest"))
    made = batches.run(village.desk, order(shown), keys, out)
    assert [path.name for path in made.files] == [
        "les-ajoncs-quimper-flyer-a4-la-fresque.pdf",
        "les-ajoncs-brest-flyer-a4-la-fresque.pdf",
        "les-ajoncs-quimper-flyer-a4-la-fresque-2.pdf",
        "flyer-a4-la-fresque.pdf",
    ]


@pytest.mark.parametrize("variant", Variant)
def test_merged_there_is_one_file_with_a_page_each(
    village: Village, shown: int, out: Path, variant: Variant
) -> None:
    told: list[int] = []
    made = batches.run(
        village.desk,
        order(shown, variant=variant),
        [village.phare, village.ajoncs],
        out,
        merged=True,
        progress=lambda done, total: told.append(done) if total == 2 else None,
    )
    (path,) = made.files
    assert path.name == "flyer-a4-la-fresque-par-residence.pdf"
    assert made.pages == 2
    assert told == sorted(told)
    assert max(told) <= 2
    first, second = text_of(path)
    assert "Le Clos du Phare · Penmarc’h \r\nEt vous" in first
    assert "Les Ajoncs · Quimper \r\nEt vous" in second
    with pikepdf.open(BytesIO(path.read_bytes())) as pdf:
        pictures = [{image.objgen for image in page.get_images().values()} for page in pdf.pages]
        assert pictures[0] == pictures[1]
        assert all("/TrimBox" in page for page in pdf.pages) == (variant is Variant.PRINTER)
    known = publications.publications(village.desk.base, shown)
    assert {one.residence_id for one in known} == {village.phare, village.ajoncs}
    assert {one.file_name for one in known} == {path.name}


@pytest.mark.parametrize("merged", [False, True])
def test_a_residence_that_cannot_be_made_stops_no_other(
    village: Village, shown: int, out: Path, merged: bool
) -> None:
    bad = place(village, UNPRINTABLE)
    keys = [village.phare, bad, village.ajoncs]
    made = batches.run(village.desk, order(shown), keys, out, merged=merged)
    assert made.pages == 2
    assert len(made.files) == (1 if merged else 2)
    assert [one.residence.id for one in made.left_out] == [bad]
    assert all(one.reason.endswith(".") for one in made.left_out)
    assert len(publications.publications(village.desk.base, shown)) == 2
    assert names(out) == sorted(path.name for path in made.files)


@pytest.mark.parametrize("merged", [False, True])
def test_when_none_can_be_made_nothing_is_left(
    village: Village, shown: int, out: Path, merged: bool
) -> None:
    bad, before = place(village, UNPRINTABLE), village.content()
    with pytest.raises(DomainError, match="Aucun fichier n’a été écrit"):
        batches.run(village.desk, order(shown), [bad], out, merged=merged)
    assert not out.exists()
    assert village.content() == before


@pytest.mark.parametrize(
    ("merged", "when"), [(False, 1), (False, 2), (False, 4), (True, 1), (True, 2)]
)
def test_given_up_nothing_is_left(
    village: Village, shown: int, out: Path, merged: bool, when: int
) -> None:
    out.mkdir()
    former = "les-ajoncs-flyer-a4-la-fresque.pdf"
    (out / former).write_text("ancien")
    before, calls = village.content(), []

    def give_up() -> None:
        calls.append(1)
        if len(calls) == when:
            raise Enough

    with pytest.raises(Enough):
        batches.run(
            village.desk,
            order(shown),
            [village.phare, village.ajoncs],
            out,
            merged=merged,
            go_on=give_up,
        )
    assert names(out) == [former]
    assert (out / former).read_text() == "ancien"
    assert village.content() == before


def test_given_up_while_files_are_put_in_their_place_all_are_taken_back(
    village: Village, shown: int, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out.mkdir()
    former = out / "le-clos-du-phare-flyer-a4-la-fresque.pdf"
    former.write_text("ancien")
    landed: list[str] = []
    land = draft_folder.DraftFolder.land

    def counted(drafts: draft_folder.DraftFolder, name: str) -> Path:
        landed.append(name)
        return land(drafts, name)

    monkeypatch.setattr(draft_folder.DraftFolder, "land", counted)
    before = village.content()

    def give_up() -> None:
        if landed:
            raise Enough

    with pytest.raises(Enough):
        batches.run(village.desk, order(shown), [village.phare, village.ajoncs], out, go_on=give_up)
    assert landed == [former.name]
    assert names(out) == [former.name]
    assert former.read_text() == "ancien"
    assert village.content() == before


def test_whoever_waits_is_heard_while_a_page_is_drawn(
    village: Village, shown: int, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drawing that lasts for ever is left behind as soon as nobody waits for it."""
    released, heard = threading.Event(), []
    monkeypatch.setattr(
        "idcoop_desktop.documents.flyer.leaflets",
        lambda *_args, **_options: released.wait(60),
    )

    def give_up() -> None:
        heard.append(1)
        if len(heard) > 3:
            raise Enough

    try:
        with pytest.raises(Enough):
            batches.run(village.desk, order(shown), [village.phare], out, go_on=give_up)
    finally:
        released.set()
    assert not out.exists()


@pytest.mark.parametrize("merged", [False, True])
def test_a_file_that_is_held_is_left_out_with_its_reason(
    village: Village, shown: int, out: Path, merged: bool
) -> None:
    name = "flyer-a4-la-fresque-par-residence" if merged else "les-ajoncs-flyer-a4-la-fresque"
    (out / f"{name}.pdf").mkdir(parents=True)
    keys = [village.phare, village.ajoncs]
    if merged:
        with pytest.raises(DomainError, match="ne peut pas être écrit"):
            batches.run(village.desk, order(shown), keys, out, merged=True)
        assert publications.publications(village.desk.base, shown) == ()
        return
    made = batches.run(village.desk, order(shown), keys, out)
    assert [one.residence.id for one in made.left_out] == [village.ajoncs]
    assert "c’est un dossier" in made.left_out[0].reason
    assert made.pages == len(publications.publications(village.desk.base, shown)) == 1


def test_what_goes_to_nobody_is_refused_at_once(village: Village, shown: int, out: Path) -> None:
    desk = village.desk
    with pytest.raises(DomainError, match="au moins une résidence"):
        batches.run(desk, order(shown), [], out)
    with pytest.raises(DomainError, match="ne s’adresse pas à une résidence"):
        batches.run(desk, order(shown, kind=PublicationKind.SOCIAL_1X1), [village.phare], out)
    with pytest.raises(DomainError, match="n’existe"):
        batches.run(desk, order(shown), [123], out)
    (photo,) = sheets.project_sheet(desk, shown).photos
    showcase.record_consent(desk, photo.id, PhotoConsent.UNKNOWN)
    with pytest.raises(UncoveredError):
        batches.run(desk, order(shown), [village.phare], out)
    assert not out.exists()


def test_a_folder_that_takes_no_files_is_refused(
    village: Village, shown: int, tmp_path: Path
) -> None:
    with pytest.raises(DomainError, match="ne peut pas recevoir de fichiers"):
        batches.run(village.desk, order(shown), [village.phare], tmp_path / "a" / "b")
    (tmp_path / "file").write_text("x")
    with pytest.raises(DomainError, match="ne peut pas recevoir de fichiers"):
        batches.run(village.desk, order(shown), [village.phare], tmp_path / "file")
