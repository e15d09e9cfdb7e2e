"""Gaps of a text filled once, addresses, and the link a mail program takes."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.emails import (
    EmailTemplate,
    Recipient,
    Token,
    UnknownTokenError,
    by_fitness,
    fill,
    is_address,
    mail_link,
    require_known,
    sent_facts,
    unfinished,
)
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import tidy


def template(key: str = "a", body: str = "Bonjour", states: frozenset[ProjectState] = frozenset()):
    return EmailTemplate(key=key, title=key, subject="Objet", body=body, states=states)


def recipient(address: str, stopped: date | None = None) -> Recipient:
    return Recipient(
        person_id=1,
        first_name="Anna",
        name="Anna Le Bihan",
        address=address,
        no_mailing_since=stopped,
    )


def test_gaps_are_filled_whatever_their_accents_and_capitals():
    values = {Token.PROJECT: "Jardin", Token.RESIDENCE: "Les Ajoncs"}
    assert fill("{Projet}, {RESIDENCE}, {re\u0301sidence}", values) == (
        "Jardin, Les Ajoncs, Les Ajoncs"
    )


def test_what_a_value_holds_is_not_a_gap():
    values = {Token.PROJECT: "{montant} {n’importe quoi}", Token.AMOUNT: "300\u00a0€"}
    assert fill("{projet}", values) == "{montant} {n’importe quoi}"


def test_what_is_not_known_yet_is_to_complete_by_hand():
    filled = fill("{montant} puis {montant}, {date prévue}", {Token.AMOUNT: ""})
    assert unfinished(filled) == ("montant", "date prévue")
    assert unfinished("Rien [à part] ceci") == ()


def test_a_telephone_that_there_is_not_leaves_nothing():
    assert fill("Au revoir\n{téléphone}", {}) == "Au revoir\n"


@pytest.mark.parametrize("text", ["{monatnt}", "Bonjour {tout le monde},"])
def test_an_unknown_word_between_braces_is_told_with_those_that_are_known(text: str):
    with pytest.raises(UnknownTokenError, match=r"\{porteurs\}"):
        fill(text, {})
    with pytest.raises(UnknownTokenError):
        require_known(template(body=text))


@pytest.mark.parametrize("text", ["une { seule", "{}", "{sur\ndeux lignes}", "}{"])
def test_braces_that_enclose_no_word_stay(text: str):
    assert fill(text, {}) == text
    assert require_known(template(body=text)).body == text


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("anna@example.org", True),
        ("anna.le-bihan+coop@mail.example.org", True),
        ("", False),
        ("anna", False),
        ("anna@example", False),
        ("anna@example.org,paul@example.org", False),
        ("anna@example.org\nBcc: x@example.org", False),
        ("Anna <anna@example.org>", False),
    ],
)
def test_an_address_is_one_address(address: str, right: bool):
    assert is_address(address) is right
    assert recipient(address).reachable is right


def test_what_to_know_before_writing_to_somebody():
    assert (recipient("a@example.org").warning, recipient("a@example.org").proposed) == ("", True)
    assert "Pas d’adresse" in recipient("").warning
    assert "à vérifier" in recipient("anna").warning
    stopped = recipient("a@example.org", date(2026, 3, 12))
    assert "12/03/2026" in stopped.warning
    assert stopped.reachable
    assert not stopped.proposed


def test_texts_written_for_the_state_come_first_and_those_of_others_last():
    other = template("autre", states=frozenset({ProjectState.REFUSED}))
    anywhere = template("partout")
    fitting = template("ici", states=frozenset({ProjectState.GRANTED}))
    ordered = by_fitness([other, anywhere, fitting], ProjectState.GRANTED)
    assert [one.key for one in ordered] == ["ici", "partout", "autre"]


@given(
    st.text(st.characters(codec="utf-8"), max_size=200),
    st.text(st.characters(codec="utf-8"), max_size=200),
)
def test_a_link_says_what_was_written(subject: str, body: str):
    link = mail_link(["a+b@example.org", "c@example.org"], subject, body)
    assert link.isascii()
    assert " " not in link
    assert link.startswith("mailto:a+b@example.org,c@example.org?subject=")
    parts = parse_qs(urlsplit(link).query.replace("+", "%2B"), keep_blank_values=True)
    assert parts.keys() == {"subject", "body"}
    assert "\n" not in parts["subject"][0]
    assert parts["body"][0].replace("\r\n", "\n") == tidy(body)


def test_nothing_written_adds_a_recipient_or_a_header():
    link = mail_link(["a@example.org"], "x&bcc=b@example.org\r\nBcc: c@example.org", "&cc=d#e?f")
    assert link.count("&") == 1
    assert "#" not in link
    assert unquote(link).startswith("mailto:a@example.org?subject=x&bcc=b@example.org Bcc:")
    with pytest.raises(DomainError, match="n’est pas une adresse"):
        mail_link(["a@example.org?cc=b@example.org,"], "x", "y")


def test_what_is_noted_tells_the_subject():
    assert sent_facts(" Des  nouvelles ", 1) == "E-mail envoyé\u00a0: «\u00a0Des nouvelles\u00a0»"
    assert "2\u00a0personnes" in sent_facts("Merci", 2)
