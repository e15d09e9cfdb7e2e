"""Writing to the person an aid is for: the texts that fit, what fills them, what is noted."""

from __future__ import annotations

from idcoop_desktop.domain.emails import Token, fill, unfinished
from idcoop_desktop.services import emails
from idcoop_desktop.store import follow_up
from tests.unit.services.books_hands import helped
from tests.unit.services.conftest import Village


def test_a_piece_is_asked_of_the_person_helped(village: Village) -> None:
    about = helped(village, 12_000)
    assert about.aid_id is not None
    kit = emails.aid_email_kit(village.desk, about.aid_id)
    assert [text.key for text in kit.templates] == [
        "08-demander-les-justificatifs",
        "12-message-libre",
    ]
    assert [(one.person_id, one.name) for one in kit.recipients] == [
        (village.nadia, kit.values[Token.BEARERS])
    ]
    assert kit.values[Token.AMOUNT] == "120,00\u00a0€"
    assert kit.title.startswith("Fid&Coop, ")
    ask = kit.templates[0]
    for words in (fill(ask.subject, kit.values), fill(ask.body, kit.values)):
        assert kit.title in words
        assert "{projet}" not in unfinished(words)


def test_what_was_sent_is_noted_with_the_person(village: Village) -> None:
    (key,) = emails.note_email(village.desk, None, [village.nadia], "Votre facture")
    met = follow_up.get_interaction(village.desk.base, key)
    assert (met.cooperator_id, met.project_id) == (village.nadia, None)
    assert "Votre facture" in met.facts
