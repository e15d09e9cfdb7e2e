"""A theme is checked before it is used: keys, faces, contrast, placeholders."""

from __future__ import annotations

import copy
import tomllib

import pytest

from idcoop_desktop import assets
from idcoop_desktop.documents.refusals import ThemeError
from idcoop_desktop.documents.theme import Span, load_theme, named
from idcoop_desktop.documents.theme_check import check, contrast

SHIPPED = ("courrier", "fidcoop", "littoral", "parncoop", "sobre")


def table(name="littoral"):
    return tomllib.loads((assets.path("themes") / name / "theme.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", SHIPPED)
def test_the_shipped_themes_are_sound(name):
    theme = named(name)
    assert theme.name == name.capitalize()
    for face in theme.faces:
        assert assets.path(f"fonts/{face}.ttf").is_file()


def test_every_shipped_theme_is_tested():
    assert {folder.name for folder in assets.path("themes").iterdir()} == set(SHIPPED)


BREAKS = {
    "no name": (lambda t: t.pop("name"), "il manque name"),
    "unknown table": (lambda t: t.update(more={}), "more n’est pas connu"),
    "unknown kind": (lambda t: t.update(kind="poster"), "poster"),
    "missing colour": (lambda t: t["colors"].pop("ink"), "il manque ink"),
    "bad colour": (lambda t: t["colors"].update(ink="red"), "« ink »"),
    "colour of another type": (lambda t: t["colors"].update(ink=3), "« ink »"),
    "missing style": (lambda t: t["styles"].pop("title"), "il manque title"),
    "unknown style key": (lambda t: t["styles"]["title"].update(blink=True), "blink"),
    "style without size": (lambda t: t["styles"]["title"].pop("size"), "il manque size"),
    "size of another type": (lambda t: t["styles"]["title"].update(size="43"), "size"),
    "face not shipped": (lambda t: t["styles"]["title"].update(font="Arial"), "Arial"),
    "face outside": (lambda t: t["styles"]["title"].update(font="../fonts/Figtree-Bold"), "livrée"),
    "unknown style colour": (lambda t: t["styles"]["title"].update(color="pink"), "inconnu"),
    "unknown alignment": (lambda t: t["styles"]["title"].update(align="justify"), "inconnu"),
    "tiny type": (lambda t: t["styles"]["credit"].update(size=8, leading=10), "trop petits"),
    "tight lines": (lambda t: t["styles"]["title"].update(leading=20), "trop serrées"),
    "pale text": (lambda t: t["styles"]["body"].update(color="glow"), "se lit mal sur « paper »"),
    "pale large text": (lambda t: t["colors"].update(accent="#FFAA88"), "contraste 1,8"),
    "missing text": (lambda t: t["texts"].pop("scan"), "il manque scan"),
    "empty text": (lambda t: t["texts"].update(scan="  "), "est vide"),
    "unknown placeholder": (lambda t: t["texts"].update(scan="{ceiling}"), "{ceiling}"),
    "attribute of a value": (lambda t: t["texts"].update(pill="{scheme.x}"), "accolade"),
    "open brace": (lambda t: t["texts"].update(pill="{scheme"), "accolade"),
    "open bold": (lambda t: t["texts"].update(pill="**{scheme}"), "accolade"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_theme_is_refused_with_what_to_correct(name):
    breaks, told = BREAKS[name]
    broken = copy.deepcopy(table())
    breaks(broken)
    with pytest.raises(ThemeError) as refusal:
        check(broken)
    assert told in refusal.value.message.replace("\u00a0", " ")


@pytest.mark.parametrize("content", [None, b"name = ", b"\xff\xfe"])
def test_an_unreadable_theme_is_refused(tmp_path, content):
    if content is not None:
        (tmp_path / "theme.toml").write_bytes(content)
    with pytest.raises(ThemeError, match="illisible"):
        load_theme(tmp_path)


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_placeholders_are_filled_with_plain_text():
    spans = named("littoral").text("call_body", scheme="a", coop="b", ceiling="**8** {coop}\n€")
    assert [span for span in spans if span.bold] == [Span("**8** {coop} €", bold=True)]
    assert spans[0].text.endswith("jusqu’à ")
    assert spans[-1].text == " par projet."
