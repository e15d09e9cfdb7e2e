"""Text that flows over pages and columns: nothing is lost, alone or out of its place."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.canvas import TaggedCanvas
from idcoop_desktop.documents.contrasts import contrast
from idcoop_desktop.documents.finish import finish
from idcoop_desktop.documents.flow import (
    Beside,
    Card,
    Cards,
    Figures,
    Heading,
    LinkTo,
    Paper,
    Pictures,
    Points,
    Quote,
    Section,
    Space,
    Table,
    TableColumn,
    Words,
)
from idcoop_desktop.documents.flow_band import Band, band_height, draw_band
from idcoop_desktop.documents.flow_drawing import FlowPainter
from idcoop_desktop.documents.flow_layout import Laid, lay_out
from idcoop_desktop.documents.flow_text import Typesetter
from idcoop_desktop.documents.metadata import Metadata
from idcoop_desktop.documents.refusals import TextOverflowError, WordTooWideError
from idcoop_desktop.documents.theme import styled
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import BRAND, MADE_AT, drawn, photo, saved

SENTENCE = "Une habitante lance l'idée dans l'escalier et ses voisins la reprennent avec entrain. "
PAPER = Paper()
COLUMNS = (TableColumn("Poste", 3), TableColumn("Montant", right=True))

READ = (
    ("P", "Fiche"),
    ("H1", "La fresque"),
    ("P", "Quimper"),
    ("Figure", "Quatre carrés de couleur"),
    ("Lbl", "23"),
    ("LBody", "habitants"),
    ("Lbl", "604 €"),
    ("LBody", "d'aide"),
    ("P", "Un lead."),
    ("H2", "But"),
    ("P", "Égayer."),
    ("H2", "Publics"),
    ("P", "Tous"),
    ("H2", "Comment"),
    ("H3", "Avant"),
    ("LBody", "un"),
    ("LBody", "deux"),
    ("Lbl", "1."),
    ("LBody", "voter"),
    ("Lbl", "2."),
    ("LBody", "peindre"),
    ("Figure", "Le mur"),
    ("Caption", "avant"),
    ("Figure", "Le groupe"),
    ("P", "« Merci »"),
    ("P", "Nadia"),
    ("P", "« Bravo »"),
    ("TH", "Poste"),
    ("TH", "Montant"),
    ("TH", "Peinture"),
    ("TD", "3 €"),
    ("TH", "Total"),
    ("TD", "3 €"),
    ("H2", "Conseil"),
    ("P", "Fêter."),
    ("Link", "Le site : https://example.org"),
)


@pytest.fixture(scope="module")
def setter():
    return Typesetter(styled("littoral", "pages"))


def made(sections, setter, *, band=None, foot="Coop · Fiche"):
    """The file, and what was placed on each page."""
    paper = PAPER.below(band_height(band, setter, PAPER)) if band else PAPER
    laid = lay_out(sections, setter, paper)
    about = Metadata(title="Essai", author="Coop", subject="Un essai", made_at=MADE_AT)
    font = setter.theme.styles["body"].font
    canvas = TaggedCanvas(about, page_size=(paper.width, paper.height), font=font)
    painter = FlowPainter(canvas, setter, paper, dpi=72, foot=foot)
    painter.of_pages = len(laid.pages)
    painter.paint(laid, first=(lambda: draw_band(painter, band)) if band else None)
    return finish(canvas.finished()), painter.audits


def checked(sections, setter, *, titled=False, **options):
    """The file, once nothing is wrong with it."""
    data, audits = made(sections, setter, **options)
    assert [found for audit in audits for found in audit.problems()] == []
    assert structure_check.problems(data, titled=titled) == []
    for page in range(len(audits)):
        assert page_check.problems(data, page=page) == []
    return data


def spoken(text):
    return page_check.letters(text.replace("'", "’"))


def ends(laid: Laid):
    return [max(run.box.bottom for run in runs) for runs in laid.pages]


def test_a_document_of_every_piece_is_sound_and_read_in_order(setter):
    band = Band(kicker="Fiche", title="La fresque", place="Quimper", hero=photo(), hero_height=150)
    sections = [
        Section((Figures((("23", "habitants"), ("", ""), ("604 €", "d'aide"))), Words("Un lead."))),
        Section((Beside((Heading("But"), Words("Égayer.")), (Card("Publics", ("Tous",)),)),)),
        Section(
            (
                Heading("Comment"),
                Heading("Avant", level=3),
                Points(("un", "deux")),
                Points(("voter", "peindre"), numbered=True),
            ),
            columns=2,
        ),
        Section((Pictures(((photo("Le mur"), "avant"), (photo("Le groupe"), "")), 90),)),
        Section((Quote("Merci", "Nadia"), Quote("Bravo"), Space(20))),
        Section((Table(COLUMNS, (("Peinture", "3 €"),), ("Total", "3 €")),)),
        Section((Cards((Card("Conseil", ("Fêter.",)),)), LinkTo("Le site", "https://example.org"))),
    ]
    data = checked(sections, setter, band=band, titled=True)
    told = [(role, spoken(words)) for role, words in page_check.said(data)]
    assert told == [(role, spoken(words)) for role, words in READ]


@settings(deadline=None, max_examples=12)
@given(st.integers(1, 60), st.integers(1, 2), st.integers(0, 700))
def test_a_paragraph_goes_on_whole_never_a_line_alone(count, columns, before):
    setter = Typesetter(styled("littoral", "pages"))
    text = SENTENCE * count
    pieces = [Section((Space(before),)), Section((Words(text),), columns=columns)]
    laid = lay_out(pieces, setter, PAPER)
    parts = [run for runs in laid.pages for run in runs if run.setting.key == "words"]
    if len(parts) > 1:
        leading = setter.style("body").leading
        assert all(run.box.height >= 2 * leading - 0.1 for run in parts)
    data, audits = made(pieces, setter)
    assert [found for audit in audits for found in audit.problems()] == []
    assert structure_check.problems(data, titled=False) == []
    assert [(role, spoken(words)) for role, words in page_check.said(data)] == [("P", spoken(text))]


def test_words_on_either_side_of_a_page_are_not_glued(setter):
    data = checked([Section((Words("mot " * 3000, hyphens=False),))], setter)
    ((_, words),) = page_check.said(data)
    assert words.split() == ["mot"] * 3000


def test_a_heading_is_never_the_last_thing_of_a_page(setter):
    for gap in range(500, 720, 9):
        laid = lay_out(
            [Section((Space(gap), Heading("Titre"), Words(SENTENCE * 9)))], setter, PAPER
        )
        for runs in laid.pages[:-1]:
            assert runs[-1].setting.key != "heading"


def test_a_line_that_announces_a_list_is_on_its_page(setter):
    low = PAPER.bottom - PAPER.top - 24
    pieces = (Space(low), Words("Il faut :", keep=True), Points(("des bâches",)))
    laid = lay_out([Section(pieces)], setter, PAPER)
    assert [run.setting.key for run in laid.pages[1]] == ["words", "points"]


def test_columns_end_at_one_height_and_keep_what_belongs_together(setter):
    texts = [piece for n in range(4) for piece in (Heading(f"Titre {n}"), Words(SENTENCE * 3))]
    laid = lay_out([Section(tuple(texts), columns=2)], setter, PAPER)
    left, right = (
        [run for run in laid.pages[0] if (run.x > PAPER.width / 2) is side]
        for side in (False, True)
    )
    assert [run.setting.key for run in left] == [run.setting.key for run in right]
    assert left[-1].box.bottom == pytest.approx(right[-1].box.bottom, abs=1)


@pytest.mark.parametrize("count", range(2, 9))
def test_points_that_stay_together_are_never_alone_in_a_column(setter, count):
    points = Points(("Une idée", *("Autre idée",) * (count - 1)), together=2)
    after = [Words("Court.")] * 2
    for words in range(6):
        pieces = (Heading("A"), Words(SENTENCE * words or "Bref."), Heading("B"), points, *after)
        (page,) = lay_out([Section(pieces, columns=2)], setter, PAPER).pages
        held = [len(run.tops) for run in page if run.setting.key == "points"]
        assert sum(held) == count
        assert min(held) >= 2


def test_a_list_is_kept_with_what_follows_it(setter):
    for count in range(1, 9):
        points = Points(("Une idée",) * count, keep=True)
        pieces = (points, Words("Et d’autres.", key="rest"))
        (page,) = lay_out([Section(pieces, columns=2)], setter, PAPER).pages
        (rest,) = (run for run in page if run.setting.key == "rest")
        assert any(run.x == rest.x for run in page if run.setting.key == "points")


def test_a_text_much_longer_than_the_others_is_parted_between_columns(setter):
    laid = lay_out(
        [Section((Heading("A"), Words(SENTENCE * 20), Heading("B"), Words("Court.")), columns=2)],
        setter,
        PAPER,
    )
    assert len([run for run in laid.pages[0] if run.setting.key == "words"]) == 3


def test_columns_are_not_begun_at_the_very_end_of_a_page(setter):
    low = PAPER.bottom - PAPER.top - 20 * MM
    laid = lay_out([Section((Space(low),)), Section((Words(SENTENCE),), columns=2)], setter, PAPER)
    assert len(laid.pages) == 2


def test_a_section_may_begin_a_page(setter):
    laid = lay_out([Section((Words("a"),)), Section((Words("b"),), new_page=True)], setter, PAPER)
    assert len(laid.pages) == 2
    assert laid.filled < 0.1
    assert laid.least_filled <= laid.filled


def test_a_table_says_its_headings_again_to_the_eye_alone(setter):
    rows = tuple((f"Poste {n}", f"{n} €") for n in range(90))
    data = checked([Section((Table(COLUMNS, rows, ("Total", "1 €")),))], setter)
    said = page_check.said(data)
    assert [words for _, words in said].count("Poste") == 1
    assert [words for role, words in said if role == "TH"][1:3] == ["Montant", "Poste 0"]
    seen = [
        sum(one.text.strip() == "Montant" for one in page_check.objects(data, page=page))
        for page in range(3)
    ]
    assert seen == [1, 1, 1]


def test_a_list_and_a_quotation_go_on_over_the_page(setter):
    points = tuple(SENTENCE * 3 for _ in range(30))
    data = checked(
        [Section((Points(points, numbered=True), Quote(SENTENCE * 60, "Nadia")))], setter
    )
    said = page_check.said(data)
    assert [words for role, words in said if role == "Lbl"] == [f"{n}." for n in range(1, 31)]
    assert len([role for role, _ in said if role == "P"]) == 2


@pytest.mark.parametrize("name", ["littoral", "jardin", "sobre"])
def test_the_numbers_of_a_list_are_as_easy_to_read_as_its_points(name):
    theme = styled(name, "pages")
    for style in ("body", "small"):
        data, _audits = made([Section((Points(("voter",), True, style),))], Typesetter(theme))
        (color,) = [color for text, color in page_check.text_colors(data) if "1." in text]
        assert contrast(color, theme.colors["paper"]) >= 4.5


def test_the_outline_leads_to_the_headings(setter):
    band = Band(kicker="", title="La fresque")
    sections = [Section((Heading("But"), Words("a"))), Section((Heading("Fin"), Words("b")))]
    data = checked(sections, setter, band=band, titled=True)
    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root
        assert title.title == "La fresque"
        assert [child.title for child in title.children] == ["But", "Fin"]


def test_a_long_foot_grows_away_from_the_edge(setter):
    checked([Section((Words("a"),))], setter, foot="Coop · " * 30)
    checked([Section((Words("a"),))], setter, foot="")


def test_a_long_title_is_smaller_and_leaves_room_for_a_logo(setter):
    from dataclasses import replace

    brand = replace(BRAND, logo=saved(drawn(), "PNG"))
    band = Band(kicker="Fiche", title="Un très long titre " * 4, brand=brand)
    checked([Section((Words("a"),))], setter, band=band, titled=True)
    with pytest.raises(TextOverflowError, match="Le titre"):
        band_height(Band(kicker="", title="Un très long titre " * 9), setter, PAPER)


def test_what_no_page_holds_is_refused_by_its_name(setter):
    card = Card("Publics", (SENTENCE * 200,), label="Le texte « Publics »")
    with pytest.raises(TextOverflowError, match="Publics"):
        lay_out([Section((Cards((card,)),))], setter, PAPER)
    with pytest.raises(WordTooWideError, match="Un paragraphe"):
        lay_out([Section((Words("x" * 400),))], setter, PAPER)


def test_text_is_never_made_smaller(setter):
    _, audits = made([Section((Words(SENTENCE * 300),))], setter)
    sizes = {p.font_size for audit in audits for p in audit.placed if p.block == "words"}
    assert sizes == {setter.style("body").size}


def test_nothing_at_all_is_one_empty_page(setter):
    laid = lay_out([Section((Figures(()), Cards(()), Pictures((), 10)))], setter, PAPER)
    assert laid.pages == ((),)
    assert laid.end == 0
