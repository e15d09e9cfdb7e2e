"""Every document from the console, one for each residence, and what is asked for to make them."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from io import StringIO

import pypdfium2
import pytest

from idcoop_desktop.domain.projects import DONE_STATES
from idcoop_desktop.domain.publications import PublicationKind, Subject
from idcoop_desktop.domain.showcase import PhotoConsent
from idcoop_desktop.services import projects, publishing, residences, showcase
from idcoop_desktop.services.making import MAKERS
from idcoop_desktop.store import publications
from tests.quality.html_check import findings, read

SHOWN = "fresque du clos"


class Terminal(StringIO):
    """Where somebody looks on."""

    def isatty(self):
        return True


def first_of(demo_desk, *states):
    return next(
        str(row.project.id)
        for row in projects.list_projects(demo_desk)
        if row.project.state.value in states
    )


def tell_every_project(desk):
    """Keep the words proposed for each project carried out, as a booklet asks for."""
    for row in projects.list_projects(desk):
        if row.project.state in DONE_STATES:
            words = publishing.suggested_words(desk, row.project.id)
            story = words.story or "Merci à tous."
            showcase.save_showcase(desk, replace(words, story=story, figures=()))


@pytest.fixture
def about(opened):
    """The words that say what a kind of document is about."""

    def words(kind):
        if kind.subject is Subject.YEAR:
            tell_every_project(opened.desk())
            return ["--year", "2026"]
        if kind.subject is not Subject.PROJECT:
            return ["--residence", "les ajoncs"]
        states = {
            PublicationKind.LETTER_REFUSAL: ("refused",),
            PublicationKind.LETTER_POSTPONED: ("postponed",),
        }.get(kind)
        return [first_of(opened.desk(), *states)] if states else [SHOWN]

    return words


@pytest.mark.parametrize("kind", MAKERS)
def test_every_kind_is_made(idcoop, demo, about, tmp_path, kind):
    out = tmp_path / f"document{kind.endings[0]}"
    words = ("publish", *about(kind), "--kind", kind.value, "--out", out)
    answer = idcoop("--data", demo, "--json", *words).json
    data = out.read_bytes()
    assert data.startswith(b"\x89PNG" if kind.is_image else b"%PDF-")
    assert (answer["file"], answer["bytes"]) == (str(out), len(data))
    assert answer["sha256"] == hashlib.sha256(data).hexdigest()


def test_the_name_of_the_file_says_what_it_is(idcoop, demo, opened, tmp_path):
    for name in ("page.HTML", "page.htm"):
        out = tmp_path / name
        idcoop("--data", demo, "publish", SHOWN, "--theme", "jardin", "--out", out)
        known = publications.all_publications(opened.base)[0]
        assert (known.file_name, known.theme) == (name, "jardin")
        assert findings(out.read_bytes(), site="https://") == []
    refusal = idcoop("--data", demo, "publish", SHOWN, "--out", tmp_path / "page.txt").refusal()
    assert "se termine par .pdf ou .html" in refusal


def test_a_photo_that_a_document_does_without_is_told(idcoop, demo, opened, tmp_path):
    desk = opened.desk()
    (shown,) = (
        row.project
        for row in projects.list_projects(desk)
        if row.project.title.startswith("La fresque du Clos")
    )
    words = publishing.suggested_words(desk, shown.id)
    call = ("publish", "--kind", "call-for-ideas", "--out", tmp_path / "appel.pdf")
    assert idcoop("--data", demo, "--json", *call).json["left_out"] == []
    showcase.record_consent(desk, words.hero_id, PhotoConsent.REFUSED)
    (told,) = idcoop("--data", demo, "--json", *call).json["left_out"]
    assert "La fresque du Clos du Phare" in told
    text = idcoop("--data", demo, *call).text
    assert text.rstrip().endswith(f"Le document est fait sans une photo\u00a0: {told}.")


def test_the_page_of_an_image_needs_no_text_to_paste(idcoop, demo, tmp_path):
    words = ("publish", SHOWN, "--kind", "social-1x1", "--out", tmp_path / "i.html")
    assert "description" not in idcoop("--data", demo, "--json", *words).json


def test_a_theme_that_does_not_exist_is_refused(idcoop, demo, tmp_path):
    words = ("publish", SHOWN, "--theme", "fluo", "--out", tmp_path / "f.pdf")
    assert "«\u00a0fluo\u00a0» n’existe pas" in idcoop("--data", demo, *words).refusal()


def test_a_flyer_is_addressed_to_a_residence(idcoop, demo, opened, tmp_path):
    out = tmp_path / "f.html"
    place = next(
        row.residence
        for row in residences.list_residences(opened.desk())
        if row.residence.name == "Ti Glaz"
    )
    idcoop("--data", demo, "publish", SHOWN, "--residence", "ti glaz", "--out", out)
    assert any(link.endswith(f"?residence={place.id}") for link in read(out.read_bytes()).links)
    assert publications.all_publications(opened.base)[0].residence_id == place.id


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("piscine", "Aucune résidence ne correspond"),
        ("", "Aucune résidence ne correspond"),
        ("les", "Plusieurs résidences correspondent"),
    ],
)
def test_a_residence_that_cannot_be_told_is_refused(idcoop, demo, tmp_path, wanted, told):
    words = ("publish", SHOWN, "--residence", wanted, "--out", tmp_path / "f.pdf")
    assert told in idcoop("--data", demo, *words).refusal()


def test_each_residence_has_its_file(idcoop, demo, opened, tmp_path):
    folder = tmp_path / "flyers"
    words = ("publish", SHOWN, "--each-residence", "--out", folder)
    answer = idcoop("--data", demo, "--json", *words).json
    places = residences.list_residences(opened.desk())
    assert answer["pages"] == len(answer["files"]) == len(places)
    assert answer["left_out"] == []
    assert sorted(map(str, folder.iterdir())) == sorted(answer["files"])
    assert "ti-glaz-flyer-a4-la-fresque-du-clos-du-phare.pdf" in {
        path.name for path in folder.iterdir()
    }
    assert idcoop("--data", demo, "undo").text.startswith("Annulé\u00a0: Flyer A4 pour 9")


def test_only_residences_of_the_communes_told_have_their_file(idcoop, demo, tmp_path):
    folder = tmp_path / "flyers"
    words = ("publish", SHOWN, "--each-residence", "--out", folder)
    towns = ("--commune", "quimper", "--commune", "Douarnenez")
    answer = idcoop("--data", demo, "--json", *words, *towns).json
    assert {path.name.split("-flyer")[0] for path in folder.iterdir()} == {
        "les-ajoncs",
        "ti-glaz",
    }
    assert answer["pages"] == 2
    refused = idcoop("--data", demo, *words, "--commune", "Brest").refusal()
    assert "pas de résidence à" in refused
    alone = idcoop("--data", demo, "publish", SHOWN, "--commune", "Quimper", "--out", tmp_path)
    assert "--commune va avec --each-residence" in alone.refusal(2)


def test_all_residences_are_in_one_file_when_merged(idcoop, demo, tmp_path):
    words = ("publish", SHOWN, "--kind", "flyer-a5", "--each-residence", "--merged")
    text = idcoop("--data", demo, *words, "--out", tmp_path).text
    assert text.startswith("9\u00a0pages en 1\u00a0fichier\u00a0:")
    (made,) = tmp_path.glob("*.pdf")
    with pypdfium2.PdfDocument(made) as document:
        assert len(document) == 9


def test_a_residence_left_out_is_told_with_its_reason(idcoop, demo, opened, tmp_path):
    desk = opened.desk()
    place = residences.list_residences(desk)[0].residence
    long = place.__class__(id=0, name="X" * 300, commune="Quimper")
    residences.save_residence(desk, long)
    words = ("publish", SHOWN, "--each-residence", "--out", tmp_path / "out")
    answer = idcoop("--data", demo, "--json", *words).json
    (left_out,) = answer["left_out"]
    assert left_out["residence"].startswith("XXX")
    assert left_out["reason"].endswith(".")
    assert answer["pages"] == 9
    assert "Sans document\u00a0: XXX" in idcoop("--data", demo, *words).text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "Dites de quel projet"),
        (["--out", "f.pdf"], "Dites de quel projet"),
        ([SHOWN], "Dites où écrire"),
        (["--kind", "booklet", SHOWN, "--out", "f.pdf"], "ne parle pas d’un projet"),
        (["--kind", "visit-sheet", "--out", "f.pdf"], "Dites de quelle résidence"),
        ([SHOWN, "--without", "bancs", "--out", "f.pdf"], "ne rassemble pas de projets"),
        (
            [SHOWN, "--kind", "social-1x1", "--residence", "a", "--out", "i.png"],
            "ne s’adresse pas à une résidence",
        ),
        ([SHOWN, "--year", "2026", "--out", "f.pdf"], "ne parle pas d’une année"),
        ([SHOWN, "--merged", "--out", "f.pdf"], "--each-residence"),
        ([SHOWN, "--each-residence", "--residence", "a", "--out", "d"], "Choisissez entre"),
    ],
)
def test_what_is_missing_or_too_much_is_told(idcoop, words, told):
    assert told in idcoop("publish", *words).refusal(2)


def test_a_booklet_is_made_without_a_project_whose_story_is_not_written(
    idcoop, demo, opened, tmp_path
):
    desk = opened.desk()
    tell_every_project(desk)
    silent = int(first_of(desk, "completed"))
    words = publishing.suggested_words(desk, silent)
    showcase.save_showcase(desk, replace(words, lead="", story="", figures=()))
    out = tmp_path / "livret.pdf"
    booklet = ("publish", "--kind", "booklet-folded", "--year", "2026", "--out", out)
    assert "faites le livret sans lui" in idcoop("--data", demo, *booklet).refusal()
    idcoop("--data", demo, *booklet, "--without", str(silent))
    (known, *_) = publications.all_publications(opened.base)
    assert known.kind is PublicationKind.BOOKLET_FOLDED
    assert len(known.project_ids) == 2
    assert silent not in known.project_ids


def test_a_booklet_is_of_some_projects_of_its_year(idcoop, demo, opened, tmp_path):
    booklet = ("publish", "--kind", "booklet", "--year", "2026", "--out", tmp_path / "f.pdf")
    other = first_of(opened.desk(), "refused")
    told = idcoop("--data", demo, *booklet, "--without", other).refusal()
    assert told.endswith("n’est pas un projet du livret de 2026\u00a0: retirez --without.")
    there = [row.project for row in projects.list_projects(opened.desk())]
    done = [str(one.id) for one in there if one.state in DONE_STATES]
    every = [word for key in done for word in ("--without", key)]
    assert "Il ne reste aucun projet" in idcoop("--data", demo, *booklet, *every).refusal()


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("letter-grant", "une lettre"),
        ("letter-refusal", "une lettre"),
        ("letter-postponed", "une lettre"),
        ("consent-form", "un papier à signer"),
        ("idea-form", "un papier à remplir"),
        ("visit-sheet", "un document interne"),
    ],
)
def test_what_has_no_page_for_the_site_says_why(idcoop, demo, about, tmp_path, kind, why):
    words = ("publish", *about(PublicationKind(kind)), "--kind", kind, "--out", tmp_path / "f.html")
    told = idcoop("--data", demo, *words).refusal()
    assert f"n’a pas de page pour le site\u00a0: c’est {why}" in told
    assert not (tmp_path / "f.html").exists()


def test_somebody_at_a_terminal_sees_how_far_a_batch_is(idcoop, demo, tmp_path, monkeypatch):
    words = ("--data", demo, "publish", SHOWN, "--each-residence", "--out")
    assert idcoop(*words, tmp_path / "piped").err == ""
    monkeypatch.setattr(sys, "stderr", Terminal())
    idcoop(*words, tmp_path / "seen")
    assert sys.stderr.getvalue().startswith("\r0 sur 9")
    assert sys.stderr.getvalue().endswith("\r9 sur 9\u00a0résidences\n")


def test_what_is_not_addressed_has_no_batch(idcoop, demo, tmp_path):
    words = ("publish", SHOWN, "--kind", "fact-sheet", "--each-residence", "--out", tmp_path)
    assert "ne s’adresse pas à une résidence" in idcoop("--data", demo, *words).refusal()


def test_the_documents_are_listed_without_a_base(idcoop, tmp_path):
    listed = idcoop("--data", tmp_path / "nothing", "publish", "--list", "--json").json
    told = {one["kind"]: (one["variants"], one["endings"], one["subject"]) for one in listed}
    assert set(told) == {kind.value for kind in PublicationKind}
    assert told["flyer-a4"] == (["office", "printer"], [".pdf", ".html"], "project")
    assert told["social-4x5"] == (["office"], [".png", ".jpg", ".html"], "project")
    assert told["letter-grant"] == (["office"], [".pdf"], "project")
    assert told["visit-sheet"][2] == "residence-only"
    assert "jardin" in next(one["themes"] for one in listed if one["kind"] == "flyer-a4")
    text = idcoop("publish", "--list").text
    assert all(kind in text for kind in told)
    assert "Affiche A3" in text
    assert "--theme littoral ou jardin ou sobre" in text
