"""Documents are tagged as PDF/UA-1 asks, and the check that says so can say no."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from idcoop_desktop.documents.content import Document
from idcoop_desktop.documents.recovery_sheet import recovery_sheet
from tests.unit.documents import structure_check
from tests.unit.documents.makers import MADE_AT, changed, flyer

CODE = "34679A-CDEFGH-JKMNPQ-RTWXY3-AAAAAA-WWWWWW"


def sheet() -> Document:
    return recovery_sheet(CODE, "Coopérative Exemple", made_at=MADE_AT)


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(flyer, id="flyer"),
        pytest.param(lambda: flyer(changed(photos=(), figures=(), credit="")), id="bare flyer"),
        pytest.param(lambda: flyer(changed(quote=None, lead="", place="")), id="no quote"),
        pytest.param(sheet, id="recovery sheet"),
    ],
)
def test_a_document_is_tagged(document):
    assert structure_check.problems(document().data) == []


def remove_language(pdf):
    del pdf.Root["/Lang"]


def unmark_catalog(pdf):
    pdf.Root.MarkInfo.Marked = False


def hide_title(pdf):
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def remove_output_intent(pdf):
    del pdf.Root["/OutputIntents"]


def remove_parent_tree(pdf):
    del pdf.Root.StructTreeRoot["/ParentTree"]


def remove_tree(pdf):
    del pdf.Root["/StructTreeRoot"]


def remove_descriptions(pdf):
    for element in elements(pdf):
        if element.S == "/Figure":
            del element["/Alt"]


def skip_a_heading_level(pdf):
    for element in elements(pdf):
        if element.S == "/H2":
            element.S = pikepdf.Name("/H3")


def lose_an_element(pdf):
    root = pdf.Root.StructTreeRoot.K[0]
    root.K = pikepdf.Array(list(root.K)[1:])


def unmark_the_first_drawing(pdf):
    page = pdf.pages[0]
    code = page.Contents.read_bytes().replace(b"/Artifact BMC", b"", 1).replace(b"EMC", b"", 1)
    page.Contents = pdf.make_stream(code)


def detach_the_link(pdf):
    del pdf.pages[0].Annots[0]["/StructParent"]


def silence_the_link(pdf):
    del pdf.pages[0].Annots[0]["/Contents"]


def unembed_a_font(pdf):
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    del font.FontDescriptor["/FontFile2"]


def forget_what_a_font_spells(pdf):
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    del font["/ToUnicode"]


def tab_by_rows(pdf):
    pdf.pages[0].Tabs = pikepdf.Name("/R")


def elements(pdf):
    waiting = [pdf.Root.StructTreeRoot.K[0]]
    while waiting:
        element = waiting.pop()
        yield element
        kids = element.get("/K", [])
        waiting += [k for k in kids if isinstance(k, pikepdf.Dictionary) and "/S" in k]


@pytest.mark.parametrize(
    "damage",
    [
        remove_language,
        unmark_catalog,
        hide_title,
        remove_output_intent,
        remove_parent_tree,
        remove_tree,
        remove_descriptions,
        skip_a_heading_level,
        lose_an_element,
        unmark_the_first_drawing,
        detach_the_link,
        silence_the_link,
        unembed_a_font,
        forget_what_a_font_spells,
        tab_by_rows,
    ],
    ids=lambda damage: damage.__name__,
)
def test_the_check_sees_a_damaged_document(damage):
    out = BytesIO()
    with pikepdf.open(BytesIO(flyer().data)) as pdf:
        damage(pdf)
        pdf.save(out)
    assert structure_check.problems(out.getvalue())
