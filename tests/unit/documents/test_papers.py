"""Files from outside: shown page by page, and a sentence for those that mean harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.documents import outside_pdf, papers
from idcoop_desktop.documents.refusals import PaperError
from tests.unit.documents import paper_files

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_pdf_is_shown_page_by_page() -> None:
    data = paper_files.pdf(3)
    assert papers.pages_of(data) == 3
    page = papers.page_of(data, page=2, width_px=800)
    assert page.width == pytest.approx(800, abs=1)
    assert page.height == pytest.approx(800 * 842 / 595, abs=2)
    assert len(page.data) == page.stride * page.height
    blue = (153, 77, 26)
    middle = page.stride * int(page.height * (842 - 720) / 842) + 4 * 200
    assert tuple(page.data[middle : middle + 3]) == pytest.approx(blue, abs=2)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_one_page_as_wide_as_asked_and_never_blown_up(form: str) -> None:
    data = paper_files.picture(form, (600, 900))
    assert papers.pages_of(data) == 1
    small = papers.page_of(data, page=0, width_px=300)
    assert (small.width, small.height, small.stride) == (300, 450, 1200)
    whole = papers.page_of(data, page=0, width_px=5000)
    assert (whole.width, whole.height) == (600, 900)
    assert len(whole.data) == 600 * 900 * 4


def test_a_pdf_that_only_its_owner_changes_is_shown() -> None:
    data = paper_files.print_only_pdf()
    assert papers.pages_of(data) == 1
    assert papers.page_of(data, page=0, width_px=200).height > 200


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: paper_files.pdf()[:300], "abîmé ou incomplet"),
        (lambda: b"%PDF-1.7", "abîmé ou incomplet"),
        (lambda: b"%PDF-1.7" + bytes(range(256)) * 40, "abîmé ou incomplet"),
        (paper_files.locked_pdf, "mot de passe"),
        (paper_files.bomb_pdf, "trop lourd"),
        (paper_files.twice_packed_pdf, "trop lourd"),
        (lambda: paper_files.run_length_pdf(2_000_000), "trop lourd"),
        (paper_files.huge_picture_pdf, "trop lourd"),
        (paper_files.many_pages_pdf, "trop lourd"),
    ],
)
def test_a_hostile_pdf_is_a_sentence(make: Callable[[], bytes], words: str) -> None:
    with pytest.raises(PaperError, match=words):
        papers.pages_of(make())


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (paper_files.huge_png(), "trop de pixels"),
        (paper_files.picture()[:900], "abîmée ou incomplète"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "abîmée ou incomplète"),
        (b"", "abîmée ou incomplète"),
    ],
)
def test_a_hostile_picture_is_a_sentence(data: bytes, words: str) -> None:
    assert papers.pages_of(data) == 1
    with pytest.raises(PaperError, match=words):
        papers.page_of(data, page=0, width_px=300)


def test_a_picture_that_is_only_large_is_refused_before_it_is_unpacked() -> None:
    for side in (8_000, 12_000):
        with pytest.raises(PaperError, match="trop de pixels"):
            papers.page_of(paper_files.png_of(side), page=0, width_px=300)
    with pytest.raises(PaperError, match="abîmée"):
        papers.page_of(b"\x89PNG\r\n\x1a\n", page=0, width_px=300)


def test_a_pdf_with_a_picture_of_a_sensible_size_is_shown() -> None:
    data = paper_files.huge_picture_pdf(1_000)
    assert papers.pages_of(data) == 1
    assert papers.page_of(data, page=0, width_px=100).height > 100


def test_a_long_strip_is_shown_narrower() -> None:
    data = paper_files.strip_pdf()
    assert papers.pages_of(data) == 1
    page = papers.page_of(data, page=0, width_px=800)
    assert page.width * page.height < 40_000_000


def test_a_small_stream_packed_in_another_way_is_let_through() -> None:
    assert papers.pages_of(paper_files.run_length_pdf(1000)) == 1


def test_a_damaged_page_content_does_not_stop_the_others() -> None:
    data = paper_files.damaged_stream_pdf()
    assert papers.pages_of(data) == 1
    assert papers.page_of(data, page=0, width_px=100).width == pytest.approx(100, abs=1)


def test_a_page_that_pdfium_gives_up_on_is_a_sentence() -> None:
    with pytest.raises(PaperError, match="abîmé"):
        papers.page_of(b"%PDF-1.7 x", page=0, width_px=100)


def test_a_pdf_without_a_page_is_a_sentence() -> None:
    with pytest.raises(PaperError, match="abîmé"):
        outside_pdf.look_over(paper_files.pdf(0))
