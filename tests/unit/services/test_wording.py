"""Staff's own words in documents: kept, taken back, gone back from; no document ever breaks."""

from __future__ import annotations

import pytest

from idcoop_desktop.documents.wording import wordings as shipped_wordings
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.wording import TextBlock
from idcoop_desktop.services import journal, wording
from idcoop_desktop.services.trials import trying
from idcoop_desktop.services.wording import Block
from idcoop_desktop.store import text_blocks
from tests.unit.services.conftest import TODAY, Village


def block(village: Village, key: str = "call") -> Block:
    return next(one for one in wording.blocks(village.desk, "flyer") if one.key == key)


def test_every_document_offered_has_a_title_and_texts(village: Village) -> None:
    known = dict(wording.wordings())
    assert known["flyer"] == "Flyers, affiches et images"
    # The code of the base is told by the program alone.
    assert {*shipped_wordings()} == {*known, "recovery-sheet"}
    assert not {*known} & {*known.values()}
    for name in known:
        assert wording.blocks(village.desk, name)


def test_before_anybody_wrote_the_texts_are_those_shipped(village: Village) -> None:
    known = block(village)
    assert not known.own
    assert known.text == known.default == "Et vous, quelle idée pour votre résidence ?"
    assert (known.changed_by, known.changed_on) == ("", None)
    assert [(one.word, one.meaning) for one in known.fields] == [
        ("dispositif", "le nom du dispositif"),
        ("coopérative", "le nom de la coopérative"),
    ]
    assert wording.texts(village.desk, "flyer")["call"] == known.default


def test_staff_write_their_own_and_undo_takes_it_back(village: Village) -> None:
    assert wording.save(village.desk, "flyer", "call", "Et si {Dispositif} venait chez vous ?")
    known = block(village)
    assert known.own
    assert known.text == "Et si {dispositif} venait chez vous ?"
    assert (known.changed_by, known.changed_on) == ("Maëlle Kervadec", TODAY)
    assert wording.texts(village.desk, "flyer")["call"] == "Et si {scheme} venait chez vous ?"
    assert journal.undo_label(village.desk) == "texte «\u00a0Invitation\u00a0: titre\u00a0»"
    journal.undo(village.desk)
    assert not block(village).own


def test_the_text_shipped_takes_its_place_back(village: Village) -> None:
    wording.save(village.desk, "flyer", "call", "À vous !")
    assert wording.restore(village.desk, "flyer", "call")
    known = block(village)
    assert (known.own, known.text, known.changed_on) == (False, known.default, TODAY)
    label = journal.undo_label(village.desk)
    assert label == "retour au texte d’origine «\u00a0Invitation\u00a0: titre\u00a0»"
    journal.undo(village.desk)
    assert block(village).text == "À vous !"
    assert wording.save(village.desk, "flyer", "call", known.default)
    assert not block(village).own


def test_nothing_is_written_when_nothing_changes(village: Village) -> None:
    before = journal.undo_label(village.desk)
    assert not wording.restore(village.desk, "flyer", "call")
    assert not wording.save(village.desk, "flyer", "call", block(village).default)
    assert not wording.save_all(village.desk, "flyer", {})
    assert journal.undo_label(village.desk) == before


def test_several_texts_are_one_action(village: Village) -> None:
    typed = {"call": "À vous !", "scan": "Scannez ici", "pill": block(village, "pill").text}
    assert wording.save_all(village.desk, "flyer", typed)
    assert [one.key for one in wording.blocks(village.desk, "flyer") if one.own] == ["call", "scan"]
    label = journal.undo_label(village.desk)
    assert label == "textes «\u00a0Flyers, affiches et images\u00a0»"
    journal.undo(village.desk)
    assert not any(one.own for one in wording.blocks(village.desk, "flyer"))


def test_a_text_that_cannot_be_said_is_refused_and_nothing_of_the_others_is_kept(
    village: Village,
) -> None:
    with pytest.raises(DomainError, match="Dans ce texte, vous pouvez utiliser"):
        wording.save_all(village.desk, "flyer", {"scan": "Scannez ici", "call": "{argent} !"})
    with pytest.raises(DomainError, match="n’existe plus"):
        wording.save(village.desk, "flyer", "nothing", "Bonjour")
    assert not any(one.own for one in wording.blocks(village.desk, "flyer"))


def test_a_text_that_this_program_cannot_use_is_passed_over(village: Village) -> None:
    with village.desk.unit("texte d’une autre version") as unit:
        for key, text in (("call", "{later} !"), ("gone", "Bonjour")):
            text_blocks.add_text_block(
                unit,
                TextBlock(
                    key=f"flyer.{key}",
                    text=text,
                    saved_on=TODAY,
                    saved_by_id=village.desk.author.id,
                ),
            )
    assert wording.texts(village.desk, "flyer")["call"] == block(village).default
    assert not block(village).own


def test_texts_are_tried_without_being_kept(village: Village) -> None:
    wording.save(village.desk, "flyer", "call", "À vous !")
    trial = trying(village.desk, texts={"flyer": {"scan": "Scannez ici", "call": ""}})
    seen = wording.texts(trial, "flyer")
    assert (seen["scan"], seen["call"]) == ("Scannez ici", block(village).default)
    assert wording.texts(village.desk, "flyer")["call"] == "À vous !"
