"""People come in from the console, which tells what became of every line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from idcoop_desktop.cli import imports, verbs
from idcoop_desktop.cli.doors import open_desk
from idcoop_desktop.cli.words import read_words
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.exchange.mapping import Mapping
from idcoop_desktop.exchange.models import from_toml
from idcoop_desktop.services import import_models, people
from idcoop_desktop.services.person_sheet import person_sheet

ROWS = (
    "N° client;Nom de naissance;Prénom;Téléphone;Résidence;Ville",
    "9001;Kergroas;Gwenolé;06 12 00 00 01;Ker Heol;Brest",
    "9002;Tanguy;Énora;06 12 00 00 02;;",
    ";;Sans nom;;;",
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "coopérateurs.csv"
    path.write_bytes("\r\n".join(ROWS).encode("cp1252"))
    return path


def counts(report):
    return [report[kind] for kind in ("new", "updated", "unchanged", "duplicate", "refused")]


def test_an_answer_that_cannot_be_given_says_that_the_import_is_kept(
    idcoop, demo, file, monkeypatch
):
    def full(*_arguments: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(imports, "answer", full)
        told = idcoop("--data", demo, "people", "import", file).err
        tried = idcoop("--data", demo, "people", "import", file, "--dry-run").err
    assert told.startswith("C’est déjà enregistré")
    assert "disque est plein" in told
    assert "enregistré" not in tried
    again = idcoop("--data", demo, "--json", "people", "import", file).json
    assert counts(again) == [0, 0, 2, 0, 1]


def test_a_file_comes_in_once_and_is_taken_back(idcoop, demo, file):
    tried = idcoop("--data", demo, "--json", "people", "import", file, "--dry-run").json
    assert counts(tried) == [2, 0, 0, 0, 1]
    assert tried["dry_run"] is True
    assert idcoop("--data", demo, "--json", "people", "Kergroas").json == []

    done = idcoop("--data", demo, "--json", "people", "import", file).json
    assert done == {**tried, "dry_run": False}
    assert done["residences"] == ["Ker Heol, Brest"]
    (refused,) = done["findings"]
    assert (refused["line"], refused["kind"]) == (4, "refused")
    assert "manque le nom" in refused["message"]
    assert len(idcoop("--data", demo, "--json", "people", "Kergroas").json) == 1

    assert counts(idcoop("--data", demo, "--json", "people", "import", file).json) == [
        0,
        0,
        2,
        0,
        1,
    ]
    assert idcoop("--data", demo, "undo").text == "Annulé\u00a0: import de 2\u00a0coopérateurs\n"
    assert idcoop("--data", demo, "--json", "people", "Kergroas").json == []


def test_a_backup_is_made_before_anything_is_written(idcoop, demo, file):
    idcoop("--data", demo, "people", "import", file, "--dry-run")
    assert not list(demo.glob("backups/*.db"))
    idcoop("--data", demo, "people", "import", file)
    assert len(list(demo.glob("backups/idcoop-*-avant-import.db"))) == 1


def test_the_report_is_read_by_people_too(idcoop, demo, file):
    text = idcoop("--data", demo, "people", "import", file).text
    assert text.startswith("Import terminé\u00a0: 2\u00a0nouveaux, 0\u00a0mis à jour, ")
    assert "1\u00a0résidence créée\u00a0: Ker Heol, Brest." in text
    file.write_text(
        "N° client;Nom;Prénom;Téléphone\n"
        "9002;Tanguy;Énora;06 12 00 00 09\n"
        "9009;Kergroass;Gwenole;06 12 00 00 01\n"
        "9010;Rozec;Lena;06 13 00 00 01\n"
        "9011;Rozecc;Lena;06 13 00 00 01\n",
        "utf-8",
    )
    lines = idcoop("--data", demo, "people", "import", file, "--dry-run").text.splitlines()
    assert lines[0].startswith("Essai, rien n’est écrit\u00a0: 1\u00a0nouveau, 1\u00a0mis à jour, ")
    assert lines[1] == "Ligne 2\u00a0: Téléphone\u00a0: 06 12 00 00 02 → 06 12 00 00 09"
    assert lines[2].startswith("Ligne 3\u00a0: Doublon possible de Gwenolé Kergroas (")
    assert lines[3].startswith("Ligne 5\u00a0: Doublon possible de Lena Rozec, ligne 4 (")


def test_what_was_typed_here_is_kept_and_told(idcoop, demo, file):
    file.write_text("N° client;Nom;Prénom\n9002;Tanguy;Énora\n", "utf-8")
    idcoop("--data", demo, "people", "import", file)
    with open_desk(demo) as desk:
        (key,) = people.people_ids(desk, text="Énora Tanguy")
        known = person_sheet(desk, key).person
        people.save_person(desk, replace(known, phone="06 12 00 00 05"))
    file.write_text("N° client;Nom;Prénom;Téléphone\n9002;Tanguy;Énora;06 12 00 00 09\n", "utf-8")
    report = idcoop("--data", demo, "--json", "people", "import", file).json
    assert counts(report) == [0, 0, 1, 0, 0]
    (said,) = [one["message"] for one in report["findings"]]
    assert said.startswith("Téléphone\u00a0: 06 12 00 00 05 ici, 06 12 00 00 09 dans le fichier")
    assert said.endswith("la saisie d’ici est gardée.")


def test_headings_of_a_model_that_the_file_has_not_are_told(idcoop, demo, tmp_path):
    file, model = tmp_path / "a.csv", tmp_path / "m.toml"
    file.write_text("A;B\nTanguy;Énora\n", "utf-8")
    model.write_text(
        'version = 1\n[columns]\nlast_name = ["A"]\nfirst_name = ["B"]\nemail = ["Mél"]\n', "utf-8"
    )
    words = ("people", "import", file, "--mapping", model, "--dry-run")
    assert idcoop("--data", demo, "--json", *words).json["missing"] == ["Mél"]
    assert "que ce fichier n’a pas\u00a0: «\u00a0Mél\u00a0»." in idcoop("--data", demo, *words).text


def test_a_long_report_is_cut_and_says_so(idcoop, demo, file):
    file.write_text("Nom;Prénom\n" + ";Lena\n" * 203, "utf-8")
    text = idcoop("--data", demo, "people", "import", file).text
    assert "… et 3\u00a0autres remarques\u00a0: voyez tout avec --json." in text


def test_a_model_says_which_column_is_which(idcoop, demo, tmp_path):
    file, model = tmp_path / "a.csv", tmp_path / "m.toml"
    file.write_text("A;B\nTanguy;Énora\n", "utf-8")
    model.write_text('version = 1\n[columns]\nlast_name = ["A"]\nfirst_name = ["B"]\n', "utf-8")
    words = ("--data", demo, "--json", "people", "import", file)
    assert "colonnes" in idcoop(*words).refusal()
    assert counts(idcoop(*words, "--mapping", model).json) == [1, 0, 0, 0, 0]


def test_the_model_of_the_guide_is_one_and_every_column_is_named():
    page = (Path(__file__).parents[3] / "docs/guide/console.md").read_text("utf-8")
    model = from_toml(page.split("```toml\n")[1].split("```")[0])
    assert model.columns[Field.LAST_NAME] == ("Nom de naissance",)
    assert [field for field in Field if f"`{field}`" not in page] == []


def test_a_model_kept_in_the_window_is_called_by_its_name(idcoop, demo, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "a.csv"
    file.write_text("A;B\nTanguy;Énora\n", "utf-8")
    columns = Mapping(name="", columns={Field.LAST_NAME: ("A",), Field.FIRST_NAME: ("B",)})
    with open_desk(demo) as desk:
        import_models.save_model(desk, columns, "Mon Logiciel")
    words = ("--data", demo, "--json", "people", "import", file, "--dry-run", "--mapping")
    assert counts(idcoop(*words, "mon logiciel").json) == [1, 0, 0, 0, 0]
    assert "ni fichier ni modèle" in idcoop(*words, "un autre").refusal()
    (tmp_path / "Mon Logiciel").write_text("version = 2\n", "utf-8")
    assert "autre version" in idcoop(*words, "Mon Logiciel").refusal()


def test_a_file_that_is_no_table_is_refused(idcoop, demo, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-1.7")
    assert "tableau" in idcoop("--data", demo, "people", "import", file).refusal()
    idcoop("--data", demo, "people", "import", tmp_path / "none.csv").refusal()


def test_import_alone_is_a_word_to_look_for():
    search, bring = read_words(["people", "import"]), read_words(["people", "import", "a.csv"])
    assert search is not None
    assert bring is not None
    assert (search.run, search.text) == (verbs.people, "import")
    assert bring.run is imports.import_people


@pytest.mark.parametrize(
    "words",
    [("nadia", "a.csv"), ("nadia", "--dry-run"), ("import", "--mapping", "m.toml"), ("import", "")],
)
def test_options_of_the_import_need_its_file(idcoop, words):
    idcoop("people", *words).refusal(2)
