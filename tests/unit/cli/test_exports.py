"""Files of people are made from the console too, each for a purpose that is told."""

from __future__ import annotations

import pytest

from idcoop_desktop.cli import exports, imports, verbs
from idcoop_desktop.cli.words import read_words

OPTIONS = ("--purpose", "transfer")


def news(idcoop, demo):
    """Return what the console says it took back: nothing may be, after an export."""
    return idcoop("--data", demo, "undo").refusal()


def test_an_export_comes_back_unchanged_and_is_not_undone(idcoop, demo, tmp_path):
    for name in ("gens.csv", "gens.xlsx"):
        path = tmp_path / name
        made = idcoop("--data", demo, "--json", "people", "export", path, *OPTIONS).json
        assert made["written"] > 100
        assert made["format"] == path.suffix[1:]
        assert made["purpose"] == "Reprise dans un autre logiciel"
        again = idcoop("--data", demo, "--json", "people", "import", path, "--dry-run").json
        assert again["unchanged"] == made["written"]
    assert "rien à annuler" in news(idcoop, demo)


def test_an_export_is_told_to_people(idcoop, demo, tmp_path):
    path = tmp_path / "liste"
    words = ("--purpose", "Fête des voisins", "--detail", "mai", "--search", "Benali")
    text = idcoop("--data", demo, "people", "export", path, *words, "--without-notes").text
    assert text == f"1\u00a0coopérateur exporté\u00a0: {path}\n"
    assert "Remarques" not in path.read_text("utf-8-sig")
    told = idcoop("--data", demo, "--json", "people", "export", path, *words).json
    assert (told["purpose"], told["format"]) == ("Fête des voisins, mai", "csv")
    told = idcoop(
        "--data", demo, "--json", "people", "export", path, *OPTIONS, "--format", "xlsx"
    ).json
    assert path.read_bytes().startswith(b"PK")


def test_labels_are_made(idcoop, demo, tmp_path):
    path = tmp_path / "e.pdf"
    words = ("people", "labels", path, "--purpose", "assembly")
    made = idcoop("--data", demo, "--json", *words).json
    assert made["labels"] == made["people"] > 100
    assert path.read_bytes().startswith(b"%PDF")
    homes = idcoop(
        *("--data", demo, "--json", *words, "--household", "--start", "8", "--sheet", "2x4")
    ).json
    assert homes["people"] == made["people"]
    assert homes["labels"] < made["labels"]
    assert homes["sheets"] == -(-(homes["labels"] + 7) // 8)


def test_those_left_out_are_named(idcoop, demo, tmp_path):
    file = tmp_path / "gens.csv"
    many = " ".join(["Gwenolé"] * 24)
    file.write_text(
        "Nom;Prénom;Résidence;Commune;Pas d’envois depuis\n"
        "Rozec-Test;Lena;Park Menez;Châteaulin;01/02/2020\n"
        f"Rozec-Test;{many};Park Menez;Châteaulin;\n"
        "Rozec-Test;Hervé;;;\n"
        f"Rozec-Test;{' '.join(['Marie-Anne'] * 7)};Park Menez;Châteaulin;\n",
        "utf-8",
    )
    idcoop("--data", demo, "people", "import", file)
    path = tmp_path / "e.pdf"
    search = ("--search", "Rozec-Test", "--sheet", "3x8")
    text = idcoop("--data", demo, "people", "labels", path, "--purpose", "newsletter", *search).text
    assert text.startswith(f"1\u00a0étiquette, 1\u00a0feuille\u00a0: {path}\n")
    assert "1\u00a0personne écartée, à sa demande" in text
    assert (
        "1\u00a0personne sans adresse complète\u00a0:\n  Hervé Rozec-Test (sans résidence)" in text
    )
    assert "À écrire à la main, faute de place ou de caractères\u00a0:\n  Gwenolé" in text


def test_an_unknown_sheet_names_those_there_are(idcoop, demo, tmp_path):
    words = ("--purpose", "survey", "--sheet", "9x9")
    said = idcoop("--data", demo, "people", "labels", tmp_path / "e.pdf", *words).refusal()
    assert "3x7, 2x7" in said


@pytest.mark.parametrize("act", ["export", "labels"])
def test_a_file_of_people_has_a_purpose(idcoop, act, tmp_path):
    assert "--purpose" in idcoop("people", act, tmp_path / "f").refusal(2)
    assert "--purpose" in idcoop("people", act, tmp_path / "f", "--purpose", " ").refusal(2)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ["export", "--purpose", "survey"],
        ["export", "f.csv", "--purpose", "survey", "--sheet", "3x7"],
        ["export", "f.csv", "--purpose", "survey", "--format", "pdf"],
        ["labels", "f.pdf", "--purpose", "survey", "--without-notes"],
        ["labels", "f.pdf", "--purpose", "survey", "--start", "un"],
        ["import", "f.csv", "--purpose", "survey"],
        ["export", "f.csv", "--dry-run"],
        ["Benali", "--purpose", "survey"],
    ],
)
def test_options_belong_to_their_act(idcoop, words):
    assert "idcoop --help" in idcoop("people", *words).refusal(2)


@pytest.mark.parametrize(
    ("words", "run"),
    [
        (["export"], verbs.people),
        (["labels"], verbs.people),
        (["import", "f.csv"], imports.import_people),
        (["export", "f.csv", *OPTIONS], exports.export_people),
        (["labels", "f.pdf", *OPTIONS], exports.people_labels),
    ],
)
def test_every_act_is_reached(words, run):
    read = read_words(["people", *words])
    assert read is not None
    assert read.run is run
