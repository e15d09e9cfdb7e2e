"""A theme is checked before it is used: keys, faces, contrast, inks."""

from __future__ import annotations

import copy
import dataclasses
import tomllib

import pypdfium2
import pytest
from PIL import Image

from idcoop_desktop import assets
from idcoop_desktop.documents.contrasts import contrast
from idcoop_desktop.documents.finish import finish
from idcoop_desktop.documents.flyer import flyer_a4
from idcoop_desktop.documents.marks import Sheet
from idcoop_desktop.documents.metadata import Metadata
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.refusals import ThemeError
from idcoop_desktop.documents.theme import Span, load_theme, named, public_themes, styled
from idcoop_desktop.documents.theme_check import check, lacking_in_french
from idcoop_desktop.documents.theme_colors import own_colors
from idcoop_desktop.documents.theme_needs import FAMILIES
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.publications import Variant
from tests.unit.documents.makers import MADE_AT, changed, content, saved

SHIPPED = {
    "bureau": ("sheet",),
    "courrier": ("letter",),
    "jardin": ("flyer", "pages"),
    "littoral": ("flyer", "pages"),
    "sobre": ("flyer", "pages"),
}


def table(name="littoral"):
    return tomllib.loads((assets.path("themes") / name / "theme.toml").read_text("utf-8"))


@pytest.mark.parametrize(("name", "family"), [(n, f) for n, all_ in SHIPPED.items() for f in all_])
def test_the_shipped_themes_are_sound(name, family):
    theme = styled(name, family)
    assert set(theme.styles) == set(FAMILIES[family])
    assert set(theme.inks) == {color.upper() for color in theme.colors.values()}
    for face in theme.faces:
        assert assets.path(f"fonts/{face}.ttf").is_file()


def test_every_shipped_theme_is_tested():
    assert {folder.name for folder in assets.path("themes").iterdir()} == set(SHIPPED)


def test_three_looks_are_offered_and_no_office_paper():
    assert list(public_themes().items()) == [
        ("littoral", "Littoral"),
        ("jardin", "Jardin"),
        ("sobre", "Sobre"),
    ]


@pytest.mark.parametrize("name", ["../fonts", "absent", "", "Littoral"])
def test_an_unknown_theme_is_refused(name):
    with pytest.raises(ThemeError, match="n’existe pas"):
        styled(name, "flyer")


def test_an_office_paper_is_no_flyer():
    with pytest.raises(ThemeError, match="n’est pas fait pour ce document"):
        styled("courrier", "flyer")


def style(t, name):
    return t["styles"]["flyer"][name]


BREAKS = {
    "no label": (lambda t: t.pop("label"), "il manque label"),
    "empty label": (lambda t: t.update(label=" "), "n’a pas de nom"),
    "unknown table": (lambda t: t.update(texts={}), "texts n’est pas connu"),
    "unknown family": (lambda t: t["styles"].update(poster={}), "« poster »"),
    "no family": (lambda t: t.update(styles={}), "famille"),
    "half a look": (lambda t: t["styles"].pop("pages"), "il manque pages"),
    "missing colour": (lambda t: t["colors"].pop("ink"), "il manque ink"),
    "bad colour": (lambda t: t["colors"]["ink"].update(rgb="red"), "« ink »"),
    "colour of another type": (lambda t: t["colors"]["ink"].update(rgb=3), "« ink »"),
    "colour without inks": (lambda t: t["colors"]["ink"].pop("cmyk"), "il manque cmyk"),
    "three inks": (lambda t: t["colors"]["ink"].update(cmyk=[0, 0, 0]), "quatre encres"),
    "ink above all": (lambda t: t["colors"]["ink"].update(cmyk=[0, 0, 0, 101]), "quatre encres"),
    "ink that is no number": (lambda t: t["colors"]["ink"].update(cmyk="K"), "quatre encres"),
    "too much ink": (lambda t: t["colors"]["ink"].update(cmyk=[90, 90, 90, 31]), "301 % d’encre"),
    "two inks, one colour": (lambda t: t["colors"]["ink"].update(rgb="#123A5A"), "d’autres encres"),
    "missing shape": (lambda t: t["shapes"].pop("swing"), "il manque swing"),
    "endless wave": (lambda t: t["shapes"].update(swing=9), "« swing » se mesure"),
    "shape of another type": (lambda t: t["shapes"].update(corners="1"), "« corners » se mesure"),
    "missing style": (lambda t: t["styles"]["flyer"].pop("title"), "il manque title"),
    "unknown style key": (lambda t: style(t, "title").update(blink=True), "blink"),
    "style without size": (lambda t: style(t, "title").pop("size"), "il manque size"),
    "size of another type": (lambda t: style(t, "title").update(size="43"), "size"),
    "unknown part": (lambda t: t["fonts"].update(shout="Figtree-Bold"), "shout"),
    "face not shipped": (lambda t: t["fonts"].update(title="Arial"), "« Arial »"),
    "face that is no name": (lambda t: t["fonts"].update(title=3), "livrée"),
    "face outside": (lambda t: t["fonts"].update(title="../fonts/Figtree-Bold"), "livrée"),
    "face without French": (lambda t: t["fonts"].update(title="NotoEmoji-Regular"), "écrire ab"),
    "style of no face": (lambda t: style(t, "title").update(font="shout"), "« shout »"),
    "unknown style colour": (lambda t: style(t, "title").update(color="pink"), "inconnu"),
    "unknown alignment": (lambda t: style(t, "title").update(align="justify"), "inconnu"),
    "tiny type": (lambda t: style(t, "credit").update(size=8, leading=10), "trop petits"),
    "tight lines": (lambda t: style(t, "title").update(leading=20), "trop serrées"),
    "pale text": (lambda t: style(t, "body").update(color="glow"), "se lit mal sur « paper »"),
    "pale large text": (lambda t: t["colors"]["accent"].update(rgb="#FFAA88"), "contraste 1,8"),
    "pale once it shrinks": (
        lambda t: style(t, "figure").update(size=17, leading=18),
        "« figure » se lit mal sur « card »",
    ),
    "pale in pages": (
        lambda t: t["styles"]["pages"]["toc"].update(color="glow"),
        "« toc » se lit mal",
    ),
    "pale numbers of a list": (
        lambda t: (
            t["colors"]["soft"].update(rgb=t["colors"]["accent"]["rgb"]),
            t["colors"]["soft"].update(cmyk=t["colors"]["accent"]["cmyk"]),
            [
                style.update(color="ink")
                for family in t["styles"].values()
                for style in family.values()
                if style["color"] == "soft"
            ],
        ),
        "« body » se lit mal sur « paper » : contraste 3,7",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_theme_is_refused_with_what_to_correct(name):
    breaks, told = BREAKS[name]
    broken = copy.deepcopy(table())
    breaks(broken)
    with pytest.raises(ThemeError) as refusal:
        check(broken)
    assert told in refusal.value.message.replace("\u00a0", " ")


@pytest.mark.parametrize("content", [None, b"label = ", b"\xff\xfe"])
def test_an_unreadable_theme_is_refused(tmp_path, content):
    if content is not None:
        (tmp_path / "theme.toml").write_bytes(content)
    with pytest.raises(ThemeError, match="illisible"):
        load_theme(tmp_path, "flyer")


def test_a_theme_of_a_folder_is_the_same(tmp_path):
    (tmp_path / "littoral").mkdir()
    text = (assets.path("themes") / "littoral" / "theme.toml").read_bytes()
    (tmp_path / "littoral" / "theme.toml").write_bytes(text)
    assert load_theme(tmp_path / "littoral", "pages") == styled("littoral", "pages")


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("name", ["littoral", "sobre"])
def test_a_quiet_theme_has_straight_edges_and_corners(name):
    theme = styled(name, "flyer", wording=shipped("flyer"))
    hero = changed(hero=dataclasses.replace(content().hero, jpeg=saved(Image.new("RGB", (90, 60)))))
    made = flyer_a4(hero, theme, made_at=MADE_AT, dpi=72)
    with pypdfium2.PdfDocument(made.data) as document:
        picture = document[0].render(scale=1).to_pil().convert("RGB")
    columns = range(0, 36, 5)  # the margin, without texts
    tops = {_first_row_of(picture, x, theme.colors["band"]) for x in columns}
    assert (len(tops) == 1) is (name == "sobre")


@pytest.mark.parametrize(("corners", "filled"), [(0, 25), (0.4, 24), (1, 17), (2, 6), (9, 6)])
def test_corners_are_as_round_as_the_theme_says_and_no_rounder_than_a_pill(corners, filled):
    theme = dataclasses.replace(styled("littoral", "flyer"), corners=corners)
    sheet = Sheet(Metadata("Carte", "Coop", "Carte", MADE_AT), theme, (60, 60), Variant.OFFICE)
    sheet.page({}).card(Box(10, 10, 40, 20), radius=6, fill="band")
    with pypdfium2.PdfDocument(finish(sheet.finished())) as document:
        picture = document[0].render(scale=1).to_pil().convert("L")
    dark = sum(picture.getpixel((x, y)) < 150 for x in range(10, 15) for y in range(10, 15))
    assert dark == pytest.approx(filled, abs=1)


def _first_row_of(picture, x, color):
    """The row where the band at the foot begins in a column."""
    wanted = tuple(int(color[start : start + 2], 16) for start in (1, 3, 5))
    middle = picture.height // 2
    return next(y for y in range(middle, picture.height) if picture.getpixel((x, y)) == wanted)


def test_what_a_face_lacks_is_named():
    assert lacking_in_french("Figtree-Regular") == ""
    assert "é" in lacking_in_french("NotoEmoji-Regular")


def test_placeholders_are_filled_with_plain_text():
    theme = styled("littoral", "flyer", wording=shipped("flyer"))
    spans = theme.text("call_body", scheme="a", coop="b", ceiling="**8** {coop}\n€")
    assert [span for span in spans if span.bold] == [Span("**8** {coop} €", bold=True)]
    assert spans[0].text.endswith("jusqu’à ")
    assert spans[-1].text == " par projet."


def test_an_office_paper_has_its_own_family_and_words():
    theme = named("bureau", "recovery-sheet")
    assert set(theme.styles) == set(FAMILIES["sheet"])
    assert theme.text("title")[0].text == "Code de secours de la base"
    assert named("bureau").texts == {}


@pytest.mark.parametrize("family", ["flyer", "pages"])
@pytest.mark.parametrize("name", ["littoral", "jardin", "sobre"])
def test_the_colours_of_a_coop_take_the_place_of_the_theme(name, family):
    theme = styled(name, family, colors=own_colors("#6A1B4D", "#8A3FFC"))
    assert (theme.colors["band"], theme.colors["heading"]) == ("#6A1B4D", "#6A1B4D")
    assert theme.styles["title"].color == "#6A1B4D"
    assert theme.styles["figure"].color == "#8A3FFC"
    assert theme.colors["paper"] == styled(name, family).colors["paper"]


def test_one_colour_of_a_coop_leaves_the_other():
    assert own_colors("", "") == {}
    theme = styled("littoral", "flyer", colors=own_colors("", "#8A3FFC"))
    assert theme.colors["band"] == styled("littoral", "flyer").colors["band"]
    assert theme.colors["accent"] == "#8A3FFC"


def test_what_no_longer_shines_on_the_band_is_white():
    theme = styled("littoral", "flyer", colors=own_colors("#00695C", ""))
    assert contrast(theme.colors["glow"], "#00695C") < 4.5
    assert theme.styles["scan"].color == "#FFFFFF"
    assert theme.colors["glow"] == styled("littoral", "flyer").colors["glow"]


@pytest.mark.parametrize(
    ("main", "accent", "named_color"),
    [
        ("#4DB6AC", "", "La couleur principale"),
        ("#FFD600", "", "La couleur principale"),
        ("", "#FFD600", "La couleur d’accent"),
    ],
)
def test_colours_hard_to_read_are_refused_by_name(main, accent, named_color):
    with pytest.raises(ThemeError) as refusal:
        styled("littoral", "flyer", colors=own_colors(main, accent))
    assert refusal.value.message.startswith(named_color)
    assert "Choisissez une couleur plus foncée" in refusal.value.message
    assert "Littoral" in refusal.value.message


def test_a_colour_that_is_none_is_refused():
    with pytest.raises(ThemeError, match="La couleur principale doit s’écrire"):
        styled("littoral", "flyer", colors=own_colors("bleu", ""))
