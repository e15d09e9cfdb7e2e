"""The words of documents: shipped ones are sound, those of the staff are tried before they go."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from idcoop_desktop import documents
from idcoop_desktop.documents.refusals import WordingError
from idcoop_desktop.documents.wording import (
    FIELDS,
    Passage,
    load_wording,
    merged,
    require_sound,
    shipped,
    wording,
    wordings,
)

CALL = Passage("call", "Invitation", "Et vous ?", ("scheme", "coop"))


@pytest.mark.parametrize("name", wordings())
def test_the_shipped_wordings_are_sound(name):
    found = wording(name)
    assert found.name == name
    assert found.passages
    assert all(passage.text == passage.text.strip() for passage in found.passages)
    labels = [passage.label for passage in found.passages]
    assert len(set(labels)) == len(labels)


def test_the_known_wordings_are_there():
    assert {"flyer", "letter", "letter-fidcoop", "letter-parncoop", "recovery-sheet"} <= {
        *wordings()
    }


def test_fields_have_words_for_the_editor():
    passages = [passage for name in wordings() for passage in wording(name).passages]
    assert {field for passage in passages for field in passage.fields} == set(FIELDS)
    assert len(set(FIELDS.values())) == len(FIELDS)


NOT_OFFERED = {"recovery-sheet"}
"""Not for staff to edit, and its keys are composed of parts."""


def said(folder):
    """A pattern of every key that the modules of a folder may ask for, literal or composed."""
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [getattr(part, "value", None) for part in node.values]
                fixed = [re.escape(part) if isinstance(part, str) else r"\w+" for part in parts]
                if any(isinstance(part, str) and re.search("[a-z]{3}", part) for part in parts):
                    yield "".join(fixed)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.escape(node.value.rpartition(".")[2])


@pytest.mark.parametrize("name", sorted({*wordings()} - NOT_OFFERED))
def test_every_text_that_can_be_edited_is_asked_for(name):
    rooms = Path(documents.__file__).parents[1]
    patterns = {*said(rooms / "documents"), *said(rooms / "domain")}
    asked = re.compile("|".join(sorted(patterns)))
    unused = [key for key in shipped(name) if not asked.fullmatch(key)]
    assert unused == []


ENTRY = '[call]\nlabel = "Invitation"\ntext = "{coop} **et** vous"\nfields = ["coop"]\n'
BREAKS = {
    "no table": ('call = "Et vous ?"', "« call »"),
    "part missing": (ENTRY.replace("fields", "champs"), "attendus"),
    "part too many": (ENTRY + "hint = 1\n", "attendus"),
    "no label": (ENTRY.replace("Invitation", " "), "n’a pas de nom"),
    "label of another type": (ENTRY.replace('"Invitation"', "3"), "n’a pas de nom"),
    "text of another type": (ENTRY.replace('"{coop} **et** vous"', "3"), "n’est pas un texte"),
    "fields of another type": (ENTRY.replace('["coop"]', '"coop"'), "ses champs"),
    "unknown field": (ENTRY.replace('["coop"]', '["coop", "I B"]'), "ses champs"),
    "empty": (ENTRY.replace("{coop} **et** vous", "** **"), "est vide"),
    "not a field of it": (ENTRY.replace("{coop}", "{scheme}"), "{scheme} n’est pas un champ"),
    "attribute of a value": (ENTRY.replace("{coop}", "{coop.x}"), "accolade"),
    "open brace": (ENTRY.replace("{coop}", "{coop"), "accolade"),
    "open bold": (ENTRY.replace("et**", "et"), "accolade"),
    "no TOML": ("[call", "illisibles"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_wording_is_refused_with_what_to_correct(tmp_path, name):
    text, told = BREAKS[name]
    path = tmp_path / "flyer.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(WordingError) as refusal:
        load_wording(path)
    assert told in refusal.value.message.replace("\u00a0", " ")


def test_a_sound_wording_is_read_in_the_order_of_its_file(tmp_path):
    path = tmp_path / "flyer.toml"
    path.write_text(ENTRY + ENTRY.replace("[call]", "[again]"), "utf-8")
    found = load_wording(path)
    assert [passage.key for passage in found.passages] == ["call", "again"]
    assert found.passage("call") == Passage("call", "Invitation", "{coop} **et** vous", ("coop",))
    with pytest.raises(WordingError, match="illisibles"):
        load_wording(tmp_path / "absent.toml")


def test_a_refusal_tells_the_fields_that_are_possible():
    with pytest.raises(WordingError) as refusal:
        require_sound(CALL, "Bravo {name}")
    assert "Champs possibles\u00a0: {scheme} {coop}." in refusal.value.message
    with pytest.raises(WordingError, match="Il n’en a aucun"):
        require_sound(Passage("scan", "Scanner", "Scannez", ()), "{coop}")


def test_words_of_the_staff_take_the_place_of_the_shipped_ones():
    texts = merged("flyer", {"scan": "Par ici !", "gone": "Plus lu par personne"})
    assert texts["scan"] == "Par ici !"
    assert texts["call"] == shipped("flyer")["call"]
    assert "gone" not in texts


def test_words_that_can_no_longer_be_said_are_left_out():
    assert merged("flyer", {"scan": "{ceiling}", "call": " "}) == shipped("flyer")
