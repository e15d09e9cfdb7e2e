"""A page for the site: what each block becomes, what is left out, what may be clicked."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from idcoop_desktop.documents.article import (
    Article,
    Figures,
    Grid,
    Heading,
    Link,
    Picture,
    Points,
    Quote,
    Words,
)
from idcoop_desktop.documents.contrasts import contrast
from idcoop_desktop.documents.theme import public_themes, styled
from idcoop_desktop.documents.web_page import web_page
from idcoop_desktop.documents.web_style import style
from idcoop_desktop.domain.errors import DomainError
from tests.quality.html_check import findings, read
from tests.unit.documents.makers import drawn, littoral, saved

SITE = "https://www.example.org/idcoop"
JPEG = saved(drawn())


def page(*blocks, **changes):
    article = Article(title="La fresque", blocks=blocks)
    return web_page(replace(article, **changes), littoral())


def main(*blocks):
    return re.search(r"<main>(.*)</main>", page(*blocks).decode(), re.DOTALL)[1]


def test_a_page_with_one_of_each_is_sound():
    data = page(
        Words("Un hall", lead=True),
        Picture(JPEG, "Quatre carrés", "avant"),
        Picture(JPEG, "Quatre carrés"),
        Heading("Objectifs"),
        Heading("Le détail", level=3),
        Points(("un", "deux"), numbered=True),
        Points(("un",)),
        Quote("Merci", "Nadia"),
        Figures((("23", "habitants"),)),
        Grid("L’argent", ("Année", "Payé"), (("2026", "650 €"),)),
        Link("Le site", SITE),
        kicker="Les Ajoncs",
        signed=("Vie coopérative", "02 00 00 00 00", "vie@example.org", ""),
    )
    assert findings(data, site=SITE) == []
    reader = read(data)
    assert reader.links == [SITE, "tel:0200000000", "mailto:vie@example.org"]
    assert {"ol", "ul", "dl", "table", "figcaption", "blockquote"} <= set(reader.seen)
    assert '<div class="pictures">' in data.decode()


def test_what_is_typed_is_shown_as_it_is():
    told = '</p><script>alert("1")</script><a href="javascript:x">&amp;'
    data = page(Words(told), Picture(JPEG, told), Grid(told, (told,), ((told,),)), title=told)
    assert findings(data) == []
    assert b"<script" not in data
    assert "&lt;script&gt;alert(«\u00a01\u00a0»)" in data.decode()


def test_a_block_without_words_is_left_out():
    empty = (
        Words(" "),
        Heading(""),
        Points(("", " ")),
        Points(()),
        Quote("« »", "Nadia"),
        Figures(()),
        Figures((("23", ""),)),
        Grid("Rien", ("a",), ()),
        Link("", ""),
    )
    assert main(*empty).split() == []


def test_a_photo_that_nobody_can_hear_is_refused():
    with pytest.raises(DomainError, match="pas de description"):
        page(Picture(JPEG, " "))


def test_headings_go_down_one_step_at_a_time():
    told = main(*(Heading("a", level=level) for level in (3, 3, 2, 3)))
    assert re.findall(r"<(h\d)", told) == ["h2", "h3", "h2", "h3"]


def test_each_line_is_a_paragraph():
    assert main(Words("un\n\ndeux", lead=True)) == '<p class="lead">un</p><p class="lead">deux</p>'


def test_a_quotation_has_its_marks_once():
    assert "<p>«\u00a0Merci\u00a0»</p>" in main(Quote('"Merci"'))
    assert "figcaption" not in main(Quote("Merci"))


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "", "https://[x", "ftp://a.b", "//a.b"]
)
def test_only_addresses_of_the_web_are_links(url):
    assert main(Link("Le site", url)) == "<p>Le site</p>"


def test_a_link_without_words_says_its_address():
    assert f">{SITE}</a>" in main(Link("", SITE))


def test_columns_of_numbers_are_set_at_the_right():
    told = main(
        Grid("L’argent", ("", "Payé", "Pour"), (("2026", "1 650,00 €", "12 €"), ("2025", "", "x")))
    )
    assert "<thead><tr><td></td>" in told
    assert '<th scope="row">2026</th><td class="number">1\u202f650,00\u202f€</td>' in told
    assert '<th scope="col" class="number">Payé</th><th scope="col">Pour</th>' in told
    assert "<td></td><td>x</td>" in told


def test_the_description_is_the_lead_cut_between_words():
    lead = "Des voisins ont repeint le hall. " * 9
    described = read(page(Words("Suite"), Words(lead, lead=True))).meta["description"]
    assert lead.startswith(described[:-1])
    assert described.endswith("…")
    assert len(described) <= 160
    assert read(page(Words("Suite"))).meta["description"] == "La fresque"


def variables(sheet):
    """The colours of a style sheet: by day, then by night when there is one."""
    blocks = re.findall(r":root\{(.*?)\}", sheet)
    return [dict(re.findall(r"--([a-z-]+):(#\w+)", block)) for block in blocks]


@pytest.mark.parametrize("name", public_themes())
def test_every_text_can_be_read_by_day_and_by_night(name):
    found = variables(style(styled(name, "flyer").colors))
    assert len(found) == 2
    for colors in found:
        for text, ground in (
            ("ink", "paper"),
            ("heading", "paper"),
            ("soft", "paper"),
            ("on-band", "band"),
            ("glow", "band"),
            ("on-card", "card"),
            ("figure", "card"),
        ):
            assert contrast(colors[text], colors[ground]) >= 4.5, (text, ground)


def test_colours_that_cannot_be_read_give_way():
    colors = dict(littoral().colors) | {"soft": "#EEEEEE", "glow": "#123A5A", "accent": "#FFFFFF"}
    day, night = variables(style(colors))
    assert (day["soft"], day["glow"], day["figure"]) == (
        colors["ink"],
        colors["on_band"],
        colors["ink"],
    )
    assert night["soft"] == colors["on_band"]


def test_a_light_band_makes_no_night():
    colors = dict(littoral().colors) | {"band": "#FFFFFF", "on_band": "#777777"}
    sheet = style(colors)
    assert len(variables(sheet)) == 1
    assert "color-scheme:light;" in sheet
    assert "prefers-color-scheme" not in sheet
