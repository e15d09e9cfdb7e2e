"""The file of a printing house that gave its profile: inks alone, and what they mean."""

from __future__ import annotations

import dataclasses
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageCms
from reportlab.lib.colors import CMYKColor, Color, HexColor, white

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.finish import finish
from idcoop_desktop.documents.flyer import flyer_a4
from idcoop_desktop.documents.flyer_a5 import flyer_a5
from idcoop_desktop.documents.inks import REGISTRATION, Press, in_limit, is_black
from idcoop_desktop.documents.marks import Sheet
from idcoop_desktop.documents.metadata import Metadata
from idcoop_desktop.documents.poster import poster_a3
from idcoop_desktop.documents.press import MOST_BYTES, profile_name
from idcoop_desktop.documents.refusals import PressError
from idcoop_desktop.documents.theme import styled
from idcoop_desktop.documents.theme_colors import own_colors
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.publications import Variant
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import BRAND, MADE_AT, changed, content, drawn, littoral, saved
from tests.unit.documents.press_profiles import press_profile

SIZE = (100 * MM, 60 * MM)
PAPERS = [flyer_a4, flyer_a5, poster_a3]
OF_THE_SCREEN = {"rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "BI"}


def pressed(theme=None):
    return dataclasses.replace(theme or littoral(), press=press_profile())


def printed(maker=flyer_a4, variant=Variant.PRINTER, told=None, theme=None):
    theme = theme or pressed()
    return maker(told or content(), theme, made_at=MADE_AT, variant=variant, dpi=72)


def operations(data):
    """The operators of the page with their numbers, and the state of printing over at each."""
    found = []
    with pikepdf.open(BytesIO(data)) as pdf:
        page = pdf.pages[0]
        states = page.Resources.get("/ExtGState", {})
        over, kept = False, []
        for code in pikepdf.parse_content_stream(page):
            name = str(code.operator)
            if name == "q":
                kept.append(over)
            elif name == "Q":
                over = kept.pop()
            elif name == "gs":
                over = bool(states[str(code.operands[0])].get("/op", over))
            numbers = [float(v) for v in code.operands] if name in "kK" else []
            found.append((name, numbers, over))
    return found


@pytest.mark.parametrize("maker", PAPERS)
def test_no_colour_of_the_screen_is_left(maker):
    data = printed(maker, told=changed(brand=dataclasses.replace(BRAND, logo=saved(drawn())))).data
    used = {name for name, _, _ in operations(data)}
    assert not used & OF_THE_SCREEN
    assert {"k", "K"} <= used
    with pikepdf.open(BytesIO(data)) as pdf:
        images = pdf.pages[0].get_images()
        assert len(images) >= 2
        assert {str(image.ColorSpace) for image in images.values()} == {"/DeviceCMYK"}


@pytest.mark.parametrize("maker", PAPERS)
def test_the_file_is_as_sound_and_says_the_same(maker):
    made, screen = printed(maker), printed(maker, theme=littoral())
    assert made.problems() == []
    assert structure_check.problems(made.data) == []
    assert page_check.problems(made.data, slug=10 * MM) == []
    assert page_check.said(made.data) == page_check.said(screen.data)
    assert printed(maker).data == made.data


def test_the_profile_says_what_the_inks_mean():
    with pikepdf.open(BytesIO(printed().data)) as pdf:
        intents = list(pdf.Root.OutputIntents)
        assert [str(intent.S) for intent in intents] == ["/GTS_PDFX", "/GTS_PDFA1"]
        assert {str(intent.OutputConditionIdentifier) for intent in intents} == {"Presse d'essai"}
        assert {intent.DestOutputProfile.objgen for intent in intents} == {
            intents[0].DestOutputProfile.objgen
        }
        assert intents[0].DestOutputProfile.N == 4
        assert intents[0].DestOutputProfile.read_bytes() == press_profile()


@pytest.mark.parametrize("name", ["littoral", "jardin", "sobre"])
def test_inks_are_those_of_the_theme_and_dry(name):
    theme = pressed(styled(name, "flyer", wording=shipped("flyer")))
    chosen = {tuple(share / 100 for share in inks) for inks in theme.inks.values()}
    used = {tuple(numbers) for op, numbers, _ in operations(printed(theme=theme).data) if op == "k"}
    assert len(used) > 5
    assert used <= chosen
    assert max(sum(inks) for inks in used) <= 3


def test_marks_are_in_every_ink():
    strokes = [numbers for name, numbers, _ in operations(printed().data) if name == "K"]
    assert strokes[-1] == [1, 1, 1, 1]


def test_black_text_is_printed_over_its_ground_and_nothing_else_is():
    shown, color, over_black = 0, [], 0
    for name, numbers, over in operations(printed().data):
        if name == "k":
            color = numbers
        elif name in {"Tj", "TJ"}:
            shown += 1
            over_black += over
            assert over is (color == [0, 0, 0, 1])
        elif name in {"f", "f*", "B", "B*"}:
            assert not over
    assert 0 < over_black < shown


def test_what_follows_black_text_is_not_printed_over():
    fonts.use(*littoral().faces)
    sheet = Sheet(Metadata("Texte", "Coop", "Texte", MADE_AT), pressed(), SIZE, Variant.PRINTER)
    page = sheet.page({})
    page.canvas.setFillColor(page.color("ink"))
    page.canvas.setFont("Figtree-Regular", 9)
    page.canvas.drawString(20, 20, "12")
    page.canvas.rect(40, 40, 10, 10, stroke=0, fill=1)
    found = operations(finish(sheet.finished()))
    assert [over for name, _, over in found if name in {"Tj", "f*", "f"}] == [True, False]


def test_a_photo_keeps_its_colours():
    red = changed(
        hero=dataclasses.replace(content().hero, jpeg=saved(Image.new("RGB", (90, 60), "#C81414")))
    )
    with pypdfium2.PdfDocument(printed(told=red).data) as document:
        picture = document[0].render(scale=1).to_pil().convert("RGB")
    level = picture.getpixel((picture.width // 2, 100))
    assert level[0] > 150
    assert max(level[1:]) < 90


def test_the_office_keeps_the_colours_of_the_screen():
    office = printed(variant=Variant.OFFICE)
    assert office.data == printed(variant=Variant.OFFICE, theme=littoral()).data


def test_colours_of_a_coop_get_the_inks_of_the_profile():
    colors = own_colors("#6A1B4D", "")
    theme = pressed(styled("littoral", "flyer", wording=shipped("flyer"), colors=colors))
    used = {tuple(numbers) for op, numbers, _ in operations(printed(theme=theme).data) if op == "k"}
    (own,) = used - {tuple(share / 100 for share in inks) for inks in theme.inks.values()}
    cyan, magenta, yellow, black = own
    assert magenta > yellow > cyan
    assert 0.4 < black < 0.8


def press(inks=None):
    return Press(press_profile(), inks or {})


def test_chosen_inks_come_first():
    found = press({"#1A7282": (86, 36, 38, 16)}).ink(HexColor("#1a7282"))
    assert found.cmyk() == pytest.approx((0.86, 0.36, 0.38, 0.16))


def test_greys_are_black_alone():
    assert press().ink(Color(0.2, 0.2, 0.2)).cmyk() == pytest.approx((0, 0, 0, 0.8))
    assert press().ink(white).cmyk() == (0, 0, 0, 0)


def test_inks_asked_for_stay():
    assert press().ink(REGISTRATION) is REGISTRATION


def test_the_profile_gives_a_colour_nobody_chose():
    cyan, magenta, yellow, black = press().ink(HexColor("#C81414")).cmyk()
    assert magenta > 0.8
    assert yellow > 0.8
    assert cyan < 0.1
    assert 0.1 < black < 0.4


def test_too_much_ink_is_held_back():
    held = in_limit(1, 0.9, 0.8, 0.9).cmyk()
    assert sum(held) == pytest.approx(3)
    assert held[3] == 0.9
    assert held[0] > held[1] > held[2]
    assert in_limit(1, 0.9, 0.1, 0.9).cmyk() == (1, 0.9, 0.1, 0.9)


def test_only_full_black_is_black():
    assert is_black(CMYKColor(0, 0, 0, 1))
    assert not is_black((0, 0, 0))
    assert not is_black(CMYKColor(0, 0, 0, 0.9))
    assert not is_black(CMYKColor(0.1, 0, 0, 1))


def screen_profile():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


REFUSED = {
    "nothing": (b"", "n’est pas un profil"),
    "a picture": (saved(drawn()), "n’est pas un profil"),
    "of a screen": (screen_profile(), "d’un écran"),
    "of a grey press": (press_profile(space=b"GRAY"), "en noir et blanc"),
    "of seven inks": (press_profile(space=b"7CLR"), "d’un autre genre"),
    "of a scanner": (press_profile(kind=b"scnr"), "n’est pas celui d’une presse"),
    "cut off": (press_profile()[:600], "abîmé"),
    "head alone": (press_profile()[:128], "abîmé"),
    "too heavy": (press_profile() + bytes(MOST_BYTES), "16"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_another_file_is_refused_with_what_to_ask_for(name):
    data, told = REFUSED[name]
    with pytest.raises(PressError) as refusal:
        profile_name(data)
    assert told in refusal.value.message
    assert "Demandez à votre imprimeur" in refusal.value.message


def test_a_profile_has_a_name():
    assert profile_name(press_profile()) == "Presse d'essai"
    assert profile_name(press_profile(name="")) == "Profil sans nom"
