"""Letters of aids: to whom they go, what they tell, and what is remembered of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import aid_letters, aid_list, aids, journal
from idcoop_desktop.services.letters import LetterWords
from tests.unit.services.conftest import TODAY, Village
from tests.unit.services.test_aids import GRANT, REFUSAL, coop, introduction, repair

__all__ = ["coop"]

WORDS = LetterWords(signed_by="Maëlle Kervadec", signed_as="Vie coopérative", personal="À bientôt.")


def read(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(texts).split())


def test_a_grant_tells_the_repair_the_amount_and_the_ticket(coop: Village) -> None:
    aid_id = aids.ask_aid(coop.desk, repair(coop))
    aids.decide_aid(coop.desk, aid_id, GRANT)
    draft = aid_letters.draft_letter(coop.desk, aid_id)
    assert draft.title == "Fid&Coop, Nadia Benali"
    assert draft.file_title == "Fid&Coop 2026-03-02"
    assert draft.lacking == ("Nadia Benali (sans rue)",)
    told = read(aid_letters.preview_letter(coop.desk, aid_id, WORDS))
    for words in ("Un robinet qui fuit", "120,00", "ticket", "Fid&Coop", "A0", "À bientôt."):
        assert words in told


@pytest.mark.parametrize("known", [False, True])
def test_a_refusal_tells_why_and_what_next(coop: Village, known: bool) -> None:
    request = introduction(coop, newcomer_id=coop.coumba if known else None)
    aid_id = aids.ask_aid(coop.desk, request)
    aids.decide_aid(coop.desk, aid_id, REFUSAL)
    told = read(aid_letters.preview_letter(coop.desk, aid_id, WORDS))
    name = "Coumba Sarr" if known else "Ewen Madec"
    for words in (name, REFUSAL.reason, REFUSAL.next_step, "Présentation du 02/03/2026"):
        assert words in told


def test_a_letter_is_remembered_and_undone(coop: Village, tmp_path: Path) -> None:
    aid_id = aids.ask_aid(coop.desk, repair(coop, residence_id=None, dwelling="?", subject=""))
    aids.decide_aid(coop.desk, aid_id, REFUSAL)
    made = aid_letters.make_letter(coop.desk, tmp_path / "a.pdf", aid_id, WORDS)
    assert (made.letters, made.pages) == (1, 1)
    assert "petite réparation" in read((tmp_path / "a.pdf").read_bytes())
    assert aid_list.aid_sheet(coop.desk, aid_id).aid.letter_on == TODAY
    journal.undo(coop.desk)
    assert aid_list.aid_sheet(coop.desk, aid_id).aid.letter_on is None


def test_nothing_is_announced_that_is_not_decided(coop: Village, tmp_path: Path) -> None:
    desk = coop.desk
    aid_id = aids.ask_aid(desk, repair(coop))
    for attempt in (
        lambda: aid_letters.draft_letter(desk, aid_id),
        lambda: aid_letters.preview_letter(desk, aid_id, WORDS),
        lambda: aid_letters.make_letter(desk, tmp_path / "a.pdf", aid_id, WORDS),
    ):
        with pytest.raises(DomainError, match="Aucune décision"):
            attempt()
    aids.decide_aid(desk, aid_id, GRANT)
    with pytest.raises(DomainError, match="qui signe"):
        aid_letters.preview_letter(desk, aid_id, replace(WORDS, signed_by=" "))
    assert list(tmp_path.glob("*.pdf")) == []
