"""The booklet of a year: whole, readable by everybody, and what it says is where it says."""

from __future__ import annotations

import dataclasses
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from idcoop_desktop.documents.article import Figures, Grid, Heading, Link, Picture, Words
from idcoop_desktop.documents.booklet_article import booklet_article
from idcoop_desktop.documents.booklet_figures import cards, kinds, money
from idcoop_desktop.documents.crops import forget_pictures
from idcoop_desktop.documents.refusals import (
    EmptyTextError,
    TextOverflowError,
    UnprintableTextError,
    WordTooWideError,
)
from idcoop_desktop.documents.typography import french
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.kinds import ProjectKind
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.booklet_makers import (
    FIGURES,
    FOLDED,
    PRINTER,
    STORY,
    bookmarks,
    content,
    kept,
    links,
    look,
    made,
    pages_of,
    project,
)
from tests.unit.documents.makers import BRAND, MADE_AT
from tests.unit.documents.page_check import letters
from tests.unit.documents.test_flyer_text import NAUGHTY

SLUG = 10 * 72 / 25.4
MAKERS = [
    pytest.param({}, id="straight"),
    pytest.param(FOLDED, id="folded"),
    pytest.param(PRINTER, id="printer"),
]


def assert_sound(document, *, slug=0.0):
    assert document.problems() == []
    assert structure_check.problems(document.data) == []
    for page in range(len(pages_of(document.data))):
        assert page_check.problems(document.data, page=page, slug=slug) == []


@pytest.mark.parametrize("how", MAKERS)
@pytest.mark.parametrize("theme", ["littoral", "jardin", "sobre"])
def test_it_is_sound_in_every_theme(theme, how):
    slug = SLUG if how is PRINTER else 0
    assert_sound(made(theme=theme, **how), slug=slug)


@pytest.mark.parametrize("photos", [0, 1, 2, 3, 4])
@pytest.mark.parametrize("figures", [0, 1, 3])
def test_a_project_has_any_number_of_photos_and_figures(photos, figures):
    told = project(
        photos=(kept(), kept("Le hall", "avant"), kept("", "pendant"), kept("Un goûter"))[:photos],
        figures=(("23", "habitants"), ("3", "mercredis"), ("640 €", "d'aide"))[:figures],
    )
    assert_sound(made(content(projects=(told,))))


@pytest.mark.parametrize("photos", [0, 1, 3])
def test_a_project_may_have_words_alone(photos):
    bare = {"quote": "", "quote_author": "", "credit": "", "figures": (), "lead": ""}
    some = (kept(), kept("", ""), kept("", ""))[:photos]
    told = [project(1, **bare, photos=some), project(2, **bare, photos=some, story=STORY * 4)]
    document = made(content(projects=tuple(told), cover=None, colleagues=(), url="", bearers=0))
    assert_sound(document)


def test_a_page_without_photos_nor_quotation_but_a_long_story_is_sound():
    told = project(photos=(), quote="", quote_author="", story=STORY * 7)
    assert_sound(made(content(projects=(told,))))


def test_a_quotation_may_have_no_author():
    for photos in ((), (kept(),)):
        assert_sound(made(content(projects=(project(photos=photos, quote_author=""),))))


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7, 12, 45])
def test_each_project_is_on_exactly_one_page_where_the_contents_say(count):
    document = made(content(count))
    pages = pages_of(document.data)
    listed = bookmarks(document.data)
    for rank in range(1, count + 1):
        title = french(f"La fresque numéro {rank}")
        own = [
            number
            for number, audit in enumerate((document.audit, *document.others), start=1)
            if "story" in {placed.block for placed in audit.placed}
            and letters(title) in letters(pages[number - 1])
            and listed[title] == number
        ]
        assert len(own) == 1
    stories = [
        audit
        for audit in (document.audit, *document.others)
        if "story" in {placed.block for placed in audit.placed}
    ]
    assert len(stories) == count


@pytest.mark.parametrize("count", [1, 5, 45])
def test_links_of_the_contents_lead_to_the_pages_they_say(count):
    document = made(content(count))
    listed, found = bookmarks(document.data), links(document.data)
    assert len(found) == count + 3
    for _, there, words in found:
        title, _, number = words.rpartition(", page\u00a0")
        assert there == int(number) == listed[title]
    assert listed["Couverture"] == 1
    assert max(listed.values()) == len(pages_of(document.data))


def test_the_pages_of_the_residences_are_said_right():
    document = made(content(45))
    listed, pages = bookmarks(document.data), pages_of(document.data)
    first = listed["Près de chez vous"]
    said = "".join(pages[first - 1 : listed[french("La fresque numéro 1")] - 1])
    for rank in range(1, 46):
        title = french(f"La fresque numéro {rank}")
        assert letters(f"{title}, page {listed[title]}") in letters(said)


def test_pages_are_labelled_as_they_are_numbered():
    with pikepdf.open(BytesIO(made(content(2)).data)) as pdf:
        labels = [page.label for page in pdf.pages]
    assert labels[0] == "Couverture"
    assert labels[1:-1] == [str(number) for number in range(2, len(labels))]
    assert labels[-1] == "Dos"


@pytest.mark.parametrize("count", [1, 2, 3, 4])
@pytest.mark.parametrize("how", [FOLDED, PRINTER], ids=["folded", "printer"])
def test_sheets_are_whole_and_every_page_is_for_something(count, how):
    printed = made(content(count), **how)
    audits = (printed.audit, *printed.others)
    assert len(audits) % 4 == 0
    assert all(audit.placed for audit in audits)
    straight = len(pages_of(made(content(count)).data))
    assert len(audits) - straight < 4
    assert len(pages_of(printed.data)) == len(audits) // (2 if how is FOLDED else 1)


def test_a_folded_booklet_is_read_in_the_order_of_its_pages():
    told = content(4)
    straight, folded = made(told, **PRINTER), made(told, **FOLDED)
    nodes = [structure_check.walk(structure_check.tree(one.data)) for one in (straight, folded)]
    assert [(node.role, node.alt) for node in nodes[0]] == [
        (node.role, node.alt) for node in nodes[1]
    ]


def test_two_pages_are_on_each_side_of_a4():
    document = made(content(4), **FOLDED)
    with pikepdf.open(BytesIO(document.data)) as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox]
    assert box[2:] == pytest.approx([297 * 72 / 25.4, 210 * 72 / 25.4], abs=0.01)
    middle, count = box[2] / 2, len(pages_of(document.data)) * 2
    for side in range(count // 2):
        found = [one for one in page_check.objects(document.data, page=side) if one.is_text]
        left = {one.text.strip() for one in found if one.box[2] < middle}
        right = {one.text.strip() for one in found if one.box[0] > middle}
        first, last = (side, count - 1 - side) if side % 2 else (count - 1 - side, side)
        for words, number in ((left, first + 1), (right, last + 1)):
            if 1 < number < count:
                assert str(number) in words


def test_a_printing_house_gets_bleed_and_marks_on_every_page():
    with pikepdf.open(BytesIO(made(**PRINTER).data)) as pdf:
        for page in pdf.pages:
            trim = [float(side) for side in page.trimbox]
            bleed = [float(side) for side in page.obj.BleedBox]
            size = (trim[2] - trim[0], trim[3] - trim[1])
            assert size == pytest.approx((148 * 72 / 25.4, 210 * 72 / 25.4), abs=0.01)
            assert trim[0] - bleed[0] == pytest.approx(3 * 72 / 25.4, abs=0.01)


def test_the_figures_are_those_of_the_year_to_the_cent():
    values = {label: value for value, label in cards(FIGURES)}
    assert values["accordés aux projets"] == "1\u202f390,50\u00a0€"
    assert values["versés"] == "1\u202f200,01\u00a0€"
    assert values["participants, dont 41\u00a0enfants"] == "1\u202f128"
    assert kinds(FIGURES) == (
        (ProjectKind.COMPOST.label, "1", "750,50\u00a0€"),
        (ProjectKind.MURAL.label, "1", "640,00\u00a0€"),
    )
    assert money(FIGURES, "ID'Coop") == (
        ("ID’Coop", "4\u202f000,00\u00a0€", "1\u202f390,50\u00a0€", "1\u202f200,01\u00a0€",
         "2\u202f609,50\u00a0€"),
        ("Fid&Coop", "3\u202f000,00\u00a0€", "900,00\u00a0€", "600,00\u00a0€",
         "2\u202f100,00\u00a0€"),
    )  # fmt: skip
    (page,) = [page for page in pages_of(made().data) if "chiffres" in page and "Dispo" in page]
    for words in ("1128", "1390,50€", "1200,01€", "2609,50€", "750,50€"):
        assert words in letters(page)


def test_many_kinds_are_put_together_and_none_is_lost():
    base = FIGURES.owners[0]
    owners = tuple(
        dataclasses.replace(base, id=rank, kind=kind, granted=1_000 * rank)
        for rank, kind in enumerate((*ProjectKind, "unheard of"), start=1)
    )
    told = kinds(dataclasses.replace(FIGURES, owners=owners))
    assert len(told) == 6
    assert told[-1][0] == "Autres genres"
    assert sum(int(count) for _, count, _ in told) == len(owners)
    total = sum(int(amount.replace("\u202f", "").split(",")[0]) for *_, amount in told)
    assert total == sum(owner.granted for owner in owners) // 100


def test_a_year_without_money_has_no_table():
    empty = dataclasses.replace(FIGURES, envelopes=(), owners=())
    assert cards(empty)[4][0] == "0,00\u00a0€"
    document = made(content(figures=empty))
    assert_sound(document)
    assert not any("Disponible" in page for page in pages_of(document.data))


@pytest.mark.parametrize("provisional", [True, False])
def test_provisional_figures_are_told_so(provisional):
    words = "".join(pages_of(made(content(provisional=provisional)).data))
    assert ("Chiffresprovisoires" in words) is provisional
    assert ("Chiffresarrêtés" in words) is not provisional


@pytest.mark.parametrize("text", NAUGHTY)
@pytest.mark.parametrize("where", ["title", "residence", "commune", "lead", "quote", "credit"])
def test_a_users_text_is_never_markup(text, where):
    document = made(content(projects=(project(**{where: text}),)))
    assert_sound(document)
    assert letters(french(text)) in letters("".join(pages_of(document.data)))


def test_a_story_too_long_is_refused_with_the_project_and_the_excess():
    told = (project(1), project(2, story=STORY * 40))
    with pytest.raises(
        TextOverflowError, match="Le récit du projet «\u00a0La fresque numéro 2\u00a0» dép"
    ):
        made(content(projects=told))


def test_a_title_too_long_is_clipped_in_the_message():
    with pytest.raises(WordTooWideError) as refusal:
        made(content(projects=(project(title="hall" * 9_000),)))
    assert len(refusal.value.message) < 200


def test_what_cannot_be_printed_is_refused():
    with pytest.raises(UnprintableTextError):
        made(content(projects=(project(lead="مرحبا"),)))
    with pytest.raises(EmptyTextError):
        made(content(projects=(project(title=" "),)))
    with pytest.raises(EmptyTextError, match="Le récit"):
        made(content(projects=(project(lead=" ", story=("\n",)),)))
    with pytest.raises(DomainError, match="au moins un projet"):
        made(content(projects=()))


def test_a_caption_with_no_room_gives_way_to_its_moment():
    told = project(photos=(kept(), kept("Anticonstitutionnellement " * 9, "avant"), kept()))
    document = made(content(projects=(told,)))
    words = "".join(pages_of(document.data))
    assert_sound(document)
    assert "Avant" in words
    assert "Anticonstitutionnellement" not in words
    lone = project(photos=(kept(), kept("Anticonstitutionnellement " * 9, ""), kept()))
    assert_sound(made(content(projects=(lone,))))


def test_a_photo_beside_a_short_story_keeps_its_size():
    told = project(
        story=("Le mur est peint.",), quote="", quote_author="", photos=(kept(), kept("", "avant"))
    )
    document = made(content(projects=(told,)))
    assert_sound(document)
    with pypdfium2.PdfDocument(document.data) as pdf:
        boxes = [
            image.get_bounds()
            for page in pdf
            for image in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        ]
    assert len(boxes) >= 2
    assert min(top - bottom for _left, bottom, _right, top in boxes) > 30 * 72 / 25.4


def test_a_photo_without_description_is_refused():
    with pytest.raises(DomainError, match="description"):
        made(content(projects=(project(photos=(dataclasses.replace(kept(), alt=" "),)),)))


def test_photos_are_read_one_by_one_and_not_again():
    seen = []

    def photo(rank):
        first = kept(orientation=rank)
        return dataclasses.replace(first, read=lambda: seen.append(rank) or first.read())

    told = content(cover=None, projects=tuple(project(r, photos=(photo(r),)) for r in (1, 3, 6)))
    forget_pictures()
    made(told)
    assert seen == [1, 3, 6]
    made(told)
    assert seen == [1, 3, 6]


@pytest.mark.parametrize("how", MAKERS)
def test_the_same_twice_is_the_same_file(how):
    assert made(**how).data == made(**how).data


def test_the_back_says_how_to_reach_the_coop():
    words = pages_of(made().data)[-1]
    assert "0200000000" in words
    assert "800€" in words
    without = made(content(brand=dataclasses.replace(BRAND, ceiling=""), url=""))
    assert_sound(without)
    assert "800" not in pages_of(without.data)[-1]


def test_an_address_too_long_is_left_to_the_code():
    document = made(content(url=f"https://www.example.org/{'a' * 90}"))
    assert_sound(document)
    assert "aaaa" not in pages_of(document.data)[-1]


def test_nothing_to_say_of_the_coop_is_no_contact_line():
    silent = dataclasses.replace(BRAND, coop_name=" ", scheme_name=" ", contact_line="", phone="",
                                 email="")  # fmt: skip
    document = made(content(brand=silent))
    assert document.problems() == []


def test_a_long_name_of_the_scheme_takes_more_lines():
    name = "Coup de pouce aux projets des habitants et habitantes"
    assert_sound(made(content(brand=dataclasses.replace(BRAND, scheme_name=name))))


def test_the_page_for_the_site_tells_the_same():
    told = content(2)
    article = booklet_article(told, look())
    headings = [block.text for block in article.blocks if isinstance(block, Heading)]
    assert [title for title in headings if title.startswith("La fresque")] == [
        one.title for one in told.projects
    ]
    assert sum(isinstance(block, Picture) for block in article.blocks) == 6
    assert Figures(cards(FIGURES)) in article.blocks
    assert [block.rows for block in article.blocks if isinstance(block, Grid)] == [
        kinds(FIGURES),
        money(FIGURES, BRAND.scheme_name),
    ]
    assert any(isinstance(block, Link) for block in article.blocks)
    assert any("provisoires" in block.text for block in article.blocks if isinstance(block, Words))
    empty = dataclasses.replace(FIGURES, envelopes=(), owners=())
    bare = booklet_article(content(1, figures=empty, url="", bearers=0, colleagues=()), look())
    assert not any(isinstance(block, Grid | Link) for block in bare.blocks)


def test_the_file_says_what_it_is():
    with pikepdf.open(BytesIO(made(**FOLDED).data)) as pdf:
        assert "bord court" in str(pdf.docinfo.Subject)
        assert str(pdf.docinfo.CreationDate).startswith(f"D:{MADE_AT:%Y%m%d}")
    with pikepdf.open(BytesIO(made().data)) as pdf:
        assert "2025" in str(pdf.docinfo.Title)
