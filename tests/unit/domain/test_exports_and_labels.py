"""What leaves the base has a purpose; labels have a geometry, and addresses their lines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportFormat, ExportPurpose, ToldPurpose
from idcoop_desktop.domain.labels import (
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PRESETS,
    USUAL,
    LabelSheet,
    address_label,
    lacking,
    names_together,
    sheet_from_text,
    sheet_to_text,
    sheets_needed,
    shown_mm,
)
from tests.factories import cooperator, residence


def test_only_what_people_may_refuse_is_a_mailing():
    mailings = {purpose for purpose in ExportPurpose if purpose.is_mailing}
    assert mailings == {
        ExportPurpose.INVITATION,
        ExportPurpose.NEWSLETTER,
        ExportPurpose.SURVEY,
    }


@pytest.mark.parametrize("kind", [ExportPurpose, ExportFormat])
def test_every_choice_has_its_own_words(kind):
    assert len({choice.label for choice in kind}) == len(kind)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (ToldPurpose(ExportPurpose.SURVEY), "Enquête ou consultation"),
        (
            ToldPurpose(ExportPurpose.SURVEY, " le  local "),
            "Enquête ou consultation\u00a0: le local",
        ),
        (ToldPurpose(ExportPurpose.OTHER, "Fête des voisins"), "Fête des voisins"),
    ],
)
def test_a_purpose_is_told_in_words(told, words):
    told.require_clear()
    assert told.words == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (ToldPurpose(ExportPurpose.OTHER, " "), "à quoi servira"),
        (ToldPurpose(ExportPurpose.PARTNER), "quel partenaire"),
        (ToldPurpose(ExportPurpose.SURVEY, "x" * 201), "moins de 200"),
    ],
)
def test_a_purpose_that_nobody_would_understand_later_is_refused(told, words):
    with pytest.raises(DomainError, match=words):
        told.require_clear()


@pytest.mark.parametrize("sheet", PRESETS.values(), ids=PRESETS)
def test_the_usual_sheets_are_centred_on_their_paper(sheet):
    sheet.require_sound()
    assert abs(PAGE_WIDTH - sheet.across - sheet.left) <= 10
    assert abs(PAGE_HEIGHT - sheet.down - sheet.top) <= 10


def test_labels_are_counted_along_the_rows():
    assert USUAL.count == 21
    assert USUAL.corner(0) == (725, 1515)
    assert USUAL.corner(4) == (725 + 6350 + 250, 1515 + 3810)
    assert USUAL.label == "3 × 7 étiquettes de 63,5 × 38,1\u00a0mm"
    assert shown_mm(3400) == "34"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"columns": 0}, "colonnes"),
        ({"rows": 20}, "lignes"),
        ({"width": 2000}, "pas lisible"),
        ({"height": 1000}, "pas lisible"),
        ({"gap_y": -1}, "négatifs"),
        ({"width": 7000}, "dépassent la feuille de 12,25\u00a0mm en largeur"),
        ({"top": 4000}, "dépassent la feuille de 9,7\u00a0mm en hauteur"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused(changes, words):
    sheet = replace(USUAL, **changes)
    with pytest.raises(DomainError, match=words):
        sheet.require_sound()
    assert sheet_from_text(sheet_to_text(sheet)) is None


@settings(max_examples=50, deadline=None)
@given(
    st.builds(
        LabelSheet,
        columns=st.integers(1, 3),
        rows=st.integers(1, 8),
        width=st.integers(2500, 6000),
        height=st.integers(1500, 3000),
        left=st.integers(0, 1000),
        top=st.integers(0, 2000),
        gap_x=st.integers(0, 500),
        gap_y=st.integers(0, 300),
    )
)
def test_a_sheet_is_kept_as_a_setting(sheet):
    assert sheet_from_text(sheet_to_text(sheet)) == sheet


@pytest.mark.parametrize("text", ["", "3x7", "3 7 6350 3810 725 1515 250", "3 7 a b c d e f"])
def test_a_setting_that_is_no_sheet_is_ignored(text):
    assert sheet_from_text(text) is None


@pytest.mark.parametrize(("labels", "start", "sheets"), [(1, 1, 1), (21, 1, 1), (21, 2, 2)])
def test_paper_is_counted(labels, start, sheets):
    assert sheets_needed(labels, USUAL, start) == sheets


def test_an_address_goes_from_the_door_to_the_post_office():
    home = residence(commune="Penmarc’h", address="Bâtiment B\n4 rue des Ajoncs")
    label = address_label([cooperator()], home)
    assert label.name == "Maëlle Kerbrat"
    assert label.lines == (
        "B12",
        "Les Ajoncs",
        "Bâtiment B",
        "4 rue des Ajoncs",
        "29999 PENMARC’H",
    )
    assert address_label([cooperator(dwelling="")], home).lines[0] == "Les Ajoncs"


@pytest.mark.parametrize(
    ("names", "together"),
    [
        ([("Inès", "Le Bihan")], "Inès Le\u00a0Bihan"),
        ([("Inès", "Madec"), ("Loïc", "Madec")], "Inès et Loïc Madec"),
        ([("Inès", "Madec"), ("Loïc", "Tanguy")], "Inès Madec et Loïc Tanguy"),
        (
            [("Inès", "Madec"), ("Zoé", "Madec"), ("Noé", "Madec")],
            "Inès, Zoé et Noé Madec",
        ),
        ([("Inès", "de la Haye-Saint-Hilaire")], "Inès de la Haye-Saint-Hilaire"),
    ],
)
def test_a_household_is_named_together(names, together):
    people = [cooperator(first_name=first, last_name=last) for first, last in names]
    assert names_together(people) == together


@pytest.mark.parametrize(
    ("home", "words"),
    [
        (None, "sans résidence"),
        (residence(address=" "), "sans rue"),
        (residence(postal_code=""), "sans code postal"),
        (residence(commune=""), "sans commune"),
        (residence(), ""),
    ],
)
def test_what_an_address_lacks_is_told(home, words):
    assert lacking(home) == words
