"""What changes something: a document is published, the last action is taken back."""

from __future__ import annotations

import hashlib

import pypdfium2
import pytest
from PIL import Image

from idcoop_desktop.domain.text import fold
from idcoop_desktop.services import people, projects, residences
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store.folder import BASE_FILE

TITLE = "La fresque du Clos du Phare"


def project(idcoop, demo, title=TITLE):
    found = idcoop("--data", demo, "--json", "projects").json
    return next(one for one in found if one["title"] == title)


def text_of(path):
    pdf = pypdfium2.PdfDocument(path)
    try:
        page = pdf[0]
        words = page.get_textpage()
        try:
            return len(pdf), words.get_text_range()
        finally:
            words.close()
            page.close()
    finally:
        pdf.close()


def test_a_finished_project_is_published_by_its_number_and_taken_back(idcoop, demo, tmp_path):
    before = project(idcoop, demo)
    assert before["state"] == "completed"
    out = tmp_path / "La fresque été.pdf"
    answer = idcoop("--data", demo, "--json", "publish", str(before["id"]), "--out", out).json
    data = out.read_bytes()
    assert answer == {
        "file": str(out),
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
        "left_out": [],
    }
    assert data.startswith(b"%PDF-")
    pages, text = text_of(out)
    assert pages == 1
    assert fold(TITLE) in fold(text)
    assert project(idcoop, demo)["state"] == "showcased"

    undone = idcoop("--data", demo, "undo", "--json").json
    assert undone == {"undone": f"Flyer A4 de «\u00a0{TITLE}\u00a0»"}
    assert project(idcoop, demo) == before
    assert "rien à annuler" in idcoop("--data", demo, "undo").refusal()


def test_a_piece_of_the_title_is_enough_and_the_file_is_replaced(idcoop, demo, tmp_path):
    out = tmp_path / "flyer.pdf"
    out.write_text("ancien")
    words = ("publish", "FRESQUE du clos", "--kind", "flyer-a4", "--variant", "office")
    text = idcoop("--data", demo, *words, "--out", out).text
    assert str(out) in text
    assert out.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["flyer.pdf"]
    assert idcoop("--data", demo, "undo").text.startswith("Annulé\u00a0: Flyer A4")


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ("la", "Plusieurs projets"),
        ("une", "Plusieurs projets"),
        ("piscine", "Aucun projet"),
        ("", "Aucun projet"),
        ("  ", "Aucun projet"),
        ("!?", "Aucun projet"),
        ("12", "Aucun projet"),
        ("²", "Aucun projet"),
        ("9" * 5_000, "Aucun projet"),
        ("composteurs", "une fois le projet réalisé"),
    ],
)
def test_a_project_that_cannot_be_told_or_shown_is_refused(idcoop, demo, tmp_path, wanted, words):
    out = tmp_path / "flyer.pdf"
    assert words in idcoop("--data", demo, "publish", wanted, "--out", out).refusal()
    assert not out.exists()


def test_a_file_that_cannot_be_written_records_no_document(idcoop, demo, tmp_path):
    before = project(idcoop, demo)
    missing = idcoop("--data", demo, "publish", "fresque", "--out", tmp_path / "no" / "f.pdf")
    assert "n’existe pas" in missing.refusal()
    assert (
        "est un dossier"
        in idcoop("--data", demo, "publish", "fresque", "--out", tmp_path).refusal()
    )
    assert project(idcoop, demo) == before
    assert "rien à annuler" in idcoop("--data", demo, "undo").refusal()


@pytest.fixture
def place(opened):
    return residences.list_residences(opened.desk())[0].residence.id


def test_the_whole_title_wins_over_longer_ones(idcoop, demo, opened, place, tmp_path):
    for title in ("Un verger", "Un verger bis", "Сад"):
        projects.make_project(opened.desk(), title=title, residence_id=place)
    for wanted, title in (("Un verger", "Un verger"), ("сад", "Сад")):
        refusal = idcoop("--data", demo, "publish", wanted, "--out", tmp_path / "f.pdf").refusal()
        assert refusal.startswith(f"Le projet «\u00a0{title}\u00a0» est")


def test_projects_of_the_same_title_are_told_by_their_numbers(
    idcoop, demo, opened, place, tmp_path
):
    twins = [
        projects.make_project(opened.desk(), title="Un verger", residence_id=place)
        for _ in range(7)
    ]
    words = ("--data", demo, "publish", "Un verger", "--out", tmp_path / "f.pdf")
    refusal = idcoop(*words).refusal()
    assert sum(str(twin) in refusal for twin in twins) == 5
    assert "2\u00a0autres" in refusal


def test_what_the_window_just_did_is_taken_back(idcoop, demo, opened):
    desk = opened.desk()
    person_id = people.people_ids(desk, text="nadia benali")[0]
    person = person_sheet(desk, person_id).person
    people.save_person(desk, person)
    assert "rien à annuler" in idcoop("--data", demo, "undo").refusal()
    place_id = residences.list_residences(desk)[0].residence.id
    projects.make_project(desk, title="Un verger", residence_id=place_id)
    assert "Un verger" in idcoop("--data", demo, "undo").text
    assert "Un verger" not in {row.project.title for row in projects.list_projects(desk)}


def test_a_sound_base_is_found_sound(idcoop, demo):
    answer = idcoop("--data", demo, "check", "--json").json
    assert answer["ok"] is True
    assert len(answer["checked"]) == 3
    text = idcoop("--data", demo, "check").text
    assert text.startswith("Tout va bien\u00a0: ")
    assert all(good in text for good in answer["checked"])


def test_a_damaged_base_is_found_damaged_and_left_as_it_is(idcoop, demo):
    path = demo / BASE_FILE
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    assert "abîmé" in idcoop("--data", demo, "check").refusal()
    assert path.read_bytes() == content


def test_check_says_when_the_fonts_are_gone(idcoop, demo, tmp_path, monkeypatch):
    from idcoop_desktop import assets

    monkeypatch.setattr(assets, "path", lambda name: tmp_path / name)
    assert "polices" in idcoop("--data", demo, "check").refusal()


@pytest.mark.parametrize("kind", ["flyer-a4", "flyer-a5", "poster-a3"])
def test_every_paper_is_made_for_a_printing_house(idcoop, demo, tmp_path, kind):
    out = tmp_path / "F.pdf"
    words = ("publish", "fresque du clos", "--kind", kind, "--variant", "printer")
    idcoop("--data", demo, *words, "--out", out)
    with pypdfium2.PdfDocument(out) as document:
        media, trim = document[0].get_mediabox(), document[0].get_trimbox()
    assert trim[0] - media[0] == pytest.approx(10 / 25.4 * 72, abs=0.1)
    idcoop("--data", demo, "undo")


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        ("social-4x5", (1080, 1350)),
        ("social-1x1", (1080, 1080)),
        ("social-wide", (1920, 1005)),
    ],
)
@pytest.mark.parametrize(("name", "form"), [("i.png", "PNG"), ("i.JPEG", "JPEG")])
def test_an_image_has_its_pixels_and_its_description(
    idcoop, demo, tmp_path, kind, size, name, form
):
    out = tmp_path / name
    words = ("publish", "fresque du clos", "--kind", kind, "--out", out)
    answer = idcoop("--data", demo, "--json", *words).json
    with Image.open(out) as picture:
        assert (picture.size, picture.format) == (size, form)
    assert "Texte de l’image\u00a0: La fresque du Clos du Phare." in answer["description"]
    assert "description" not in fold(idcoop("--data", demo, "undo").text)
    assert "Texte à coller" in idcoop("--data", demo, *words).text
    idcoop("--data", demo, "undo")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--kind", "social-1x1", "--out", "i.pdf"), "se termine par .png ou .jpg"),
        (
            ("--kind", "social-1x1", "--variant", "printer", "--out", "i.png"),
            "ne se prépare pas pour un imprimeur",
        ),
    ],
)
def test_an_image_is_no_pdf_and_goes_to_no_printing_house(idcoop, demo, tmp_path, words, told):
    *options, name = words
    out = tmp_path / name
    assert told in idcoop("--data", demo, "publish", "fresque du clos", *options, out).refusal()
    assert not out.exists()
