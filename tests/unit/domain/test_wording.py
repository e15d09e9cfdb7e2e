"""What staff may write in a document's words: fields of a closed list, bold, nothing left open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.documents.wording import FIELDS
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.wording import LONGEST, as_read, as_stored, field_word, told_fields

ALLOWED = ("scheme", "coop", "ceiling")


def test_fields_are_read_in_french_and_stored_under_their_names() -> None:
    shipped = "Avec {scheme}, jusqu'à **{ceiling}** à {coop}."
    read = as_read(shipped)
    assert read == "Avec {dispositif}, jusqu'à **{plafond}** à {coopérative}."
    assert as_stored(read, ALLOWED) == shipped


def test_accents_capitals_and_the_name_itself_do_not_matter() -> None:
    assert as_stored("{COOPERATIVE} {Dispositif} {coop}", ALLOWED) == "{coop} {scheme} {coop}"


def test_each_field_of_documents_has_a_word_of_its_own() -> None:
    words = [field_word(name) for name in FIELDS]
    assert len(set(words)) == len(words)
    unsaid = [name for name in FIELDS if field_word(name) == name]
    same = {"commune", "contact", "date", "page", "participants", "site"}
    assert set(unsaid) <= same, "a French word is missing"


def test_a_text_is_on_one_line() -> None:
    assert as_stored(" Bonjour \n à  tous ", ()) == "Bonjour à tous"


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("  \n ", "est vide"),
        (" ** ** ", "est vide"),
        ("a" * (LONGEST + 1), "trop long"),
        ("{argent} pour tous", "{argent}.*n’est pas un champ connu.*{dispositif}, {coopérative}"),
        ("{} pour tous", "n’est pas un champ connu"),
        ("{coop pour tous", "accolade n’est pas refermée"),
        ("coop} pour tous", "accolade n’est pas refermée"),
        ("**coop pour tous", "gras n’est pas refermé"),
    ],
)
def test_what_a_document_could_not_say_is_refused(text: str, match: str) -> None:
    with pytest.raises(DomainError, match=match):
        as_stored(text, ALLOWED)


def test_a_text_without_fields_says_so() -> None:
    with pytest.raises(DomainError, match="n’a pas de champ à remplir"):
        as_stored("{coop}", ())
    assert told_fields(()) == ""


@given(st.text(max_size=60))
def test_what_is_stored_is_stored_again_as_it_is(text: str) -> None:
    try:
        stored = as_stored(text, ALLOWED)
    except DomainError:
        return
    assert as_stored(stored, ALLOWED) == stored
    assert as_stored(as_read(stored), ALLOWED) == stored
