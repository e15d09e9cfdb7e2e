"""Leaflets that go to a residence: sound in every format, read in order, several in one file."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from idcoop_desktop.documents import flyer as a4
from idcoop_desktop.documents import flyer_a5 as a5
from idcoop_desktop.documents import poster as a3
from idcoop_desktop.documents.content import Addressee, Brand
from idcoop_desktop.documents.flyer import leaflet, leaflets
from idcoop_desktop.documents.preview import page_count, png
from idcoop_desktop.documents.refusals import TextOverflowError, UnprintableTextError
from idcoop_desktop.documents.remembered import forget_everything
from idcoop_desktop.domain.publications import Variant
from tests.quality.file_check import findings
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import BRAND, MADE_AT, URL, changed, content, littoral

PAPERS = [
    pytest.param(room.paper(), id=name) for name, room in (("a4", a4), ("a5", a5), ("a3", a3))
]
NEAR = (
    ("Le jardin partagé", "Les Ajoncs · Quimper"),
    ("Une grande tablée pour toute la résidence et ses voisins", "Ti Glaz · Douarnenez"),
    ("Des vélos", "Le Verger · Fouesnant"),
)
TO = Addressee("Kerlann", "Quimperlé", "Maëlle Kervadec, vie coopérative", NEAR)
OWN = f"{URL}?residence=1099511627776"
ALONE = {"photos": (), "quote": None, "quote_author": "", "figures": (), "credit": ""}


def told(to=TO, **values):
    return changed(addressee=to, url=OWN, **values)


def made(paper, *contents, variant=Variant.OFFICE):
    return leaflets(contents, littoral(), paper, made_at=MADE_AT, variant=variant, dpi=72)


def words(document):
    return " ".join(item.text for item in page_check.objects(document.data))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("near", range(4))
@pytest.mark.parametrize("values", [{}, ALONE], ids=["full", "alone"])
def test_a_leaflet_for_a_residence_is_sound(paper, near, values):
    document = made(paper, told(replace(TO, near=NEAR[:near]), **values))
    assert document.problems() == []
    assert findings(document.data) == []
    assert page_check.problems(document.data) == []
    printed = words(document)
    assert "Kerlann · Quimperlé" in printed
    assert "Maëlle Kervadec" in printed
    assert ("Près de chez vous" in printed) == bool(near)
    assert ("Des vélos" in printed) == (near > 2 and paper.measures.near > 2)


@pytest.mark.parametrize("paper", PAPERS)
def test_the_code_is_that_of_the_residence(paper):
    picture = Image.open(BytesIO(png(made(paper, told()).data, page=0, dpi=150)))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [OWN]


def test_what_is_for_the_residence_is_read_before_the_invitation():
    said = page_check.said(made(a4.paper(), told(replace(TO, near=NEAR[:1]))).data)
    start = [text for _, text in said].index("Près de chez vous")
    assert said[start : start + 5] == [
        ("H2", "Près de chez vous"),
        ("Lbl", "Le jardin partagé"),
        ("LBody", "Les Ajoncs · Quimper"),
        ("P", "Kerlann · Quimperlé"),
        ("H2", "Et vous, quelle idée pour votre résidence?"),
    ]
    contact = [text for role, text in said if role == "P"][-2:]
    assert contact[0] == "Votre contact : Maëlle Kervadec, vie coopérative"
    assert contact[1].startswith("Vie coopérative · Coopérative Exemple")


def test_without_anybody_to_ask_the_service_answers_alone():
    said = page_check.said(made(a4.paper(), told(replace(TO, contact=""))).data)
    assert not any("Votre contact" in text for _, text in said)
    assert said[-1][1].startswith("Vie coopérative")


def test_without_any_contact_there_is_no_line_for_it():
    brand = Brand(coop_name="", scheme_name="ID’Coop")
    document = made(a4.paper(), told(replace(TO, contact=""), brand=brand))
    assert document.problems() == []
    assert "Kerlann" in words(document)


def test_a_signature_is_a_line_of_its_own():
    document = made(a4.paper(), changed(brand=replace(BRAND, signature="Bien vivre ensemble")))
    assert document.problems() == []
    assert page_check.said(document.data)[-1] == ("P", "Bien vivre ensemble")


def test_the_story_goes_before_what_is_near():
    def fits(document_words, to):
        try:
            return made(a4.paper(), told(to, story=(document_words,)))
        except TextOverflowError:
            return None

    nobody = replace(TO, near=())
    most = next(n for n in range(20, 400) if fits("Un mur. " * (n + 1), nobody) is None)
    longest = fits("Un mur. " * most, TO)
    assert longest is not None
    assert longest.problems() == []
    assert "Près de chez vous" not in words(longest)
    assert "Kerlann" in words(longest)


@pytest.mark.parametrize("title", ["Anticonstitutionnellement" * 4, "\U00013000", "mot " * 60, " "])
def test_a_neighbour_that_cannot_be_printed_is_left_out(title):
    document = made(a4.paper(), told(replace(TO, near=((title, "Ici"), NEAR[0]))))
    assert document.problems() == []
    assert "Le jardin partagé" in words(document)
    assert "Ici" not in words(document)
    without = made(a4.paper(), told(replace(TO, near=((title, "Ici"),))))
    assert "Près de chez vous" not in words(without)


def test_a_neighbour_without_a_place_has_its_title():
    document = made(a4.paper(), told(replace(TO, near=(("Des vélos", ""),))))
    assert document.problems() == []
    assert "Des vélos" in words(document)


def test_a_residence_that_cannot_be_printed_is_refused():
    with pytest.raises(UnprintableTextError):
        made(a4.paper(), told(replace(TO, residence="\U00013000")))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("variant", Variant)
def test_several_leaflets_are_the_pages_of_one_file(paper, variant):
    contents = [told(replace(TO, residence=name)) for name in ("Kerlann", "Park Menez", "Kerlann")]
    document = made(paper, *contents, variant=variant)
    assert page_count(document.data) == 3
    assert document.problems() == []
    assert len(document.others) == 2
    assert structure_check.problems(document.data) == []
    with pypdfium2.PdfDocument(document.data) as pdf:
        texts = [page.get_textpage().get_text_range() for page in pdf]
    assert ["Park Menez" in text for text in texts] == [False, True, False]
    assert texts[0] == texts[2]


@pytest.mark.parametrize("paper", PAPERS)
def test_texts_wrapped_once_make_the_same_file(paper):
    fresh = []
    for one in (content(), told()):
        forget_everything()
        fresh.append(made(paper, one).data)
    assert [made(paper, one).data for one in (content(), told())] == fresh
    assert [made(paper, one).data for one in (content(), told())] == fresh


def test_whoever_waits_may_stop_between_two_pages():
    class Enough(Exception):
        pass

    def give_up():
        raise Enough

    with pytest.raises(Enough):
        leaflets(
            [told()],
            littoral(),
            a4.paper(),
            made_at=MADE_AT,
            variant=Variant.OFFICE,
            dpi=72,
            go_on=give_up,
        )


def test_one_leaflet_is_the_document_of_one_page():
    one = leaflet(told(), littoral(), a4.paper(), made_at=MADE_AT, variant=Variant.OFFICE, dpi=72)
    assert one.data == made(a4.paper(), told()).data
    assert one.others == ()
