"""What our documents rely on in reportlab, and what they must not load or reach."""

from __future__ import annotations

import subprocess
import sys

import pytest
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from idcoop_desktop import assets
from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import Audit, Placed
from idcoop_desktop.documents.canvas import TaggedCanvas
from idcoop_desktop.documents.metadata import Metadata
from idcoop_desktop.documents.qr import matrix
from idcoop_desktop.documents.structure import Element
from idcoop_desktop.domain.errors import DomainError
from tests.unit.documents.makers import MADE_AT


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (Canvas, "_restartAccumulators"),
        (Canvas, "_addAnnotation"),
        (Canvas, "init_graphics_state"),
        (PDFTextObject, "_textOut"),
        (pdfdoc.PDFPage, "__NoDefault__"),
        (pdfdoc.PDFCatalog, "__NoDefault__"),
        (pdfdoc.PDFCatalog, "__Refs__"),
        (pdfdoc.PDFDocument, "SaveToFile"),
        (pdfdoc.PDFDocument, "refAnnotation"),
        (pdfdoc.PDFDocument, "thisPageRef"),
        (ImageReader, "getRGBData"),
        (ImageReader, "jpeg_fh"),
        (ttfonts, "makeToUnicodeCMap"),
        (rl_config, "useA85"),
    ],
)
def test_reportlab_still_has_what_we_build_on(owner, name):
    assert hasattr(owner, name)


def test_reportlab_objects_still_have_what_we_build_on():
    canvas = Canvas("unused")
    for name in ("_code", "_doc", "_codeStack", "_filename"):
        assert hasattr(canvas, name)
    assert hasattr(canvas._doc.Pages, "pages")
    assert hasattr(canvas._doc, "Catalog")
    assert isinstance(ttfonts.shapeFragWord.__defaults__[0], dict)


def test_faces_are_ready_once_asked_for():
    fonts.use("Figtree-Regular")
    face = pdfmetrics.getFont("Figtree-Regular").face
    assert {0x00A0, 0x00AD, 0x2019, 0x20AC} <= set(face.charToGlyph)
    assert rl_config.useA85 == 0
    kerning_only = {"kern": True, "liga": False, "dlig": False, "rvrn": False}
    assert ttfonts.shapeFragWord.__defaults__[0] == kerning_only


def test_faces_of_one_family_differ():
    fonts.use("Figtree-Regular", "Figtree-SemiBold")
    names = ("Figtree-Regular", "Figtree-SemiBold", "Figtree-Bold")
    assert len({fonts.width("Les habitants", name, 10) for name in names}) == 3


@pytest.mark.parametrize(
    ("character", "face"),
    [
        ("é", "Figtree-Regular"),
        ("✓", "SourceSans3-Regular"),
        ("🌱", "NotoEmoji-Regular"),
        ("日", None),
    ],
)
def test_a_character_is_drawn_by_the_first_face_that_can(character, face):
    fonts.use("Figtree-Regular")
    assert fonts.face_for("Figtree-Regular", character) == face


def test_emoji_are_spelled_in_utf_16():
    assert fonts._in_utf16("<01> <1F331>\n<02> <0041>") == "<01> <D83CDF31>\n<02> <0041>"


def test_every_shipped_face_has_its_licence():
    families = {path.name.split("-")[0] for path in assets.path("fonts").glob("*.ttf")}
    assert families == {path.name.split("-")[0] for path in assets.path("fonts").glob("*-OFL.txt")}


LIGHT = (
    "content errors flyer labels letters photos preview recovery_sheet refusals theme thumbnails"
    " typography"
)
HEAVY = ("reportlab", "PIL", "pikepdf", "pypdfium2", "segno", "pyphen")


def test_the_entrance_of_the_room_loads_nothing_heavy():
    modules = [f"idcoop_desktop.documents.{name}" for name in LIGHT.split() if name != "errors"]
    code = f"import sys, {', '.join(modules)}; print(sorted(set({HEAVY}) & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=assets.path("fonts").parent.parent,
    )
    assert done.stdout.strip() == "[]"


def canvas():
    fonts.use("Figtree-Regular")
    metadata = Metadata(title="Essai", author="A", subject="S", made_at=MADE_AT)
    return TaggedCanvas(metadata, page_size=(200, 200), font="Figtree-Regular")


def test_only_standard_roles_are_accepted():
    with pytest.raises(ValueError, match="Marquee"):
        Element("Document").add("Marquee")


def test_a_link_outside_an_element_is_a_bug():
    with pytest.raises(ValueError, match="link"):
        canvas().linkURL("https://example.org", (0, 0, 10, 10))


def test_a_tag_inside_a_tag_resumes_the_outer_one():
    page = canvas()
    outer, inner = page.root.add("P"), page.root.add("P")
    with page.tag(outer):
        page.rect(0, 0, 10, 10)
        with page.tag(inner):
            page.rect(20, 0, 10, 10)
        page.rect(40, 0, 10, 10)
    page.rect(60, 0, 10, 10)
    assert page.finished().startswith(b"%PDF-1.7")
    assert (len(outer.kids), len(inner.kids)) == (2, 1)


def test_an_element_goes_on_over_a_page_break():
    page = canvas()
    element = page.root.add("P")
    for _ in range(2):
        with page.tag(element):
            page.rect(0, 0, 10, 10)
        page.showPage()
    assert len({kid.page.name for kid in element.kids}) == 2
    assert b"/MCR" in page.finished()


def test_a_code_too_long_is_refused():
    with pytest.raises(DomainError, match="trop longue"):
        matrix("https://example.org/" + "x" * 3000)


def test_the_audit_sees_what_is_wrong():
    audit = Audit(200, 200, margin=10)
    fine = Placed("a", 20, 20, 50, 20, 20, 10, 1)
    audit.placed = [fine, Placed("b", 20, 50, 50, 20, 20, 10, 1)]
    assert audit.problems() == []
    audit.placed = [
        fine,
        Placed("b", 60, 30, 50, 20, 25, 10, 1),
        Placed("c", 60, 30, 50, 20, 20, 10, 2),
        Placed("d", 5, 100, 50, 20, 20, 10, 1),
    ]
    assert audit.problems() == ["b: overflow", "d: outside the safe area", "a overlaps b"]
