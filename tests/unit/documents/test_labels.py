"""Address labels lie where the sheet has them, tagged, and no address is ever cut."""

from __future__ import annotations

import pypdfium2
import pytest

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.labels import LabelPages, label_pages
from idcoop_desktop.domain.labels import PRESETS, USUAL, AddressLabel
from tests.unit.documents import structure_check
from tests.unit.documents.makers import MADE_AT

SHORT = AddressLabel("Maëlle Kerbrat", ("B12", "Les Ajoncs", "4 rue des Ajoncs", "29999 KERLANN"))
LONG = AddressLabel(
    "Marie-Anne et Jean-Yves N'Diaye-Quéméré",
    ("Appartement 4", "Escalier B", "Les Ajoncs", "14 rue d'Armor", "Ker Anna", "29999 KERLANN"),
)
ENDLESS = AddressLabel("Un nom interminable " * 20, ("29999 KERLANN",))
UNDRAWN = AddressLabel("日本", ("29999 KERLANN",))


def drawn(labels, sheet=USUAL, *, start=1, report=lambda _done, _total: None) -> LabelPages:
    return label_pages(
        labels, sheet, start=start, coop_name="Coopérative Exemple", made_at=MADE_AT, report=report
    )


def texts(pages: LabelPages) -> list[str]:
    with pypdfium2.PdfDocument(pages.data) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.parametrize("sheet", PRESETS.values(), ids=PRESETS)
def test_every_usual_sheet_is_printable_and_tagged(sheet):
    made = drawn([SHORT, LONG] * sheet.count, sheet)
    assert len(made.audits) == 2
    assert [audit.problems() for audit in made.audits] == [[], []]
    assert structure_check.problems(made.data, titled=False) == []
    assert made.misfits == ()


def test_the_first_sheet_begins_where_the_used_labels_end():
    made = drawn([SHORT] * 2, start=21)
    (first,), (second,) = (audit.placed for audit in made.audits)
    left, top = USUAL.corner(20)
    assert (first.x / MM, first.y / MM) == pytest.approx((left / 100 + 3, top / 100 + 3))
    assert (second.x / MM, second.y / MM) == pytest.approx((10.25, 18.15))
    assert len(structure_check.walk(structure_check.tree(made.data))) == 2 + 2 * 2


def test_an_address_is_copied_as_it_is():
    (text,) = texts(drawn([LONG]))
    lines = [line.strip() for line in text.splitlines()]
    assert "14 rue d’Armor" in lines
    assert lines[-1] == "29999 KERLANN"


def test_a_long_address_is_made_smaller_and_told():
    made = drawn([SHORT, LONG, SHORT], PRESETS["3x8"])
    assert made.shrunk == (1,)
    assert made.audits[0].placed[1].font_size < made.audits[0].placed[0].font_size


def test_what_cannot_be_drawn_is_left_out_and_told():
    made = drawn([SHORT, ENDLESS, UNDRAWN, SHORT])
    assert [one.index for one in made.misfits] == [1, 2]
    assert "mm" in made.misfits[0].reason
    assert "日" in made.misfits[1].reason
    assert [placed.block for placed in made.audits[0].placed] == ["label_1", "label_4"]
    assert structure_check.problems(made.data, titled=False) == []


@pytest.mark.parametrize("bad", [ENDLESS, UNDRAWN])
def test_no_sheet_is_wasted_on_an_address_left_out(bad):
    made = drawn([SHORT] * 21 + [bad])
    assert len(made.audits) == len(texts(made)) == 1


def test_the_same_labels_are_the_same_file():
    assert drawn([SHORT, LONG]).data == drawn([SHORT, LONG]).data


def test_the_drawing_is_reported_and_may_be_stopped():
    told = []
    drawn([SHORT] * 60, report=lambda done, total: told.append((done, total)))
    assert told == [(0, 60), (25, 60), (50, 60), (60, 60)]

    def stop(done, _total):
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        drawn([SHORT] * 60, report=stop)


@pytest.mark.parametrize("name", ["<b>Maëlle</b>", "<img src='x'/> & Cie", "{0} **gras** %s"])
def test_a_name_is_never_markup(name):
    (text,) = texts(drawn([AddressLabel(name, ("29999 KERLANN",))]))
    assert "".join(name.replace("'", "’").split()) in "".join(text.split())
