"""The paper form has every field twice on a sheet, tagged, and nothing of it is cut."""

from __future__ import annotations

import pytest

from idcoop_desktop.documents.content import Brand
from idcoop_desktop.documents.idea_form import FormWords, idea_form
from idcoop_desktop.documents.refusals import TextOverflowError
from idcoop_desktop.domain.ideas import Channel
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import BRAND, MADE_AT

CHANNELS = tuple(channel.label for channel in Channel if channel is not Channel.PAPER)


def made(residence: str = "", brand: Brand = BRAND) -> bytes:
    document = idea_form(brand, FormWords(residence=residence, channels=CHANNELS), made_at=MADE_AT)
    assert document.audit.problems() == []
    half = document.audit.page_height / 2
    across = [p for p in document.audit.placed if p.y < half < p.y + p.used_height]
    assert across == []
    return document.data


def test_the_sheet_is_tagged_and_says_every_field_twice():
    data = made("Les Ajoncs, Quimper")
    assert structure_check.problems(data) == []
    assert page_check.problems(data) == []
    said = [words for _role, words in page_check.said(data)]
    for field in ("Résidence", "Date", "Notée par", "À relancer le", "Photo prise", *CHANNELS):
        assert said.count(field) == 2, field
    assert said.count("Les Ajoncs, Quimper") == 2
    assert sum("vie-cooperative@example.org" in words for words in said) == 2


def test_without_a_residence_its_line_is_left_to_write_on():
    assert "Les Ajoncs" not in str(page_check.said(made()))


@pytest.mark.parametrize(
    ("brand", "shown"),
    [
        (Brand("Ma coop", "ID’Coop", phone="02 98 00 00 00"), "02 98 00 00 00"),
        (Brand("Ma coop", "ID’Coop", contact_line="Vie coopérative"), "Vie coopérative"),
        (Brand("Ma coop", "ID’Coop"), ": Ma coop"),
    ],
)
def test_it_tells_whom_to_ask(brand, shown):
    said = " ".join(words for _role, words in page_check.said(made(brand=brand)))
    assert page_check.letters(shown) in page_check.letters(said)


def test_the_same_form_is_the_same_file():
    assert made("Les Ajoncs") == made("Les Ajoncs")


def test_a_name_is_never_markup_and_never_cut():
    said = str(page_check.said(made("<b>Les Ajoncs</b> & Cie")))
    assert "<b>Les Ajoncs</b> & Cie" in said
    with pytest.raises(TextOverflowError):
        made("Une résidence au nom interminable " * 20)
