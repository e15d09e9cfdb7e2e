"""The checks of finished files see each fault that is put into a file without any."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.article import Article, Grid, Heading, Link, Picture
from idcoop_desktop.documents.web_page import web_page
from tests.quality import file_check, html_check
from tests.unit.documents.makers import drawn, flyer, littoral, saved

Damage = Callable[[pikepdf.Pdf], None]


def damaged(damage: Damage) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(flyer().data)) as pdf:
        damage(pdf)
        pdf.save(out)
    return out.getvalue()


def acting(kind: str, **more: object) -> Damage:
    """A link that does something when it is followed."""

    def damage(pdf: pikepdf.Pdf) -> None:
        action = {"/S": pikepdf.Name(kind), **{f"/{key}": value for key, value in more.items()}}
        pdf.pages[0].Annots[0].A = pikepdf.Dictionary(action)

    return damage


def leading_to(address: str) -> Damage:
    def damage(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Annots[0].A.URI = pikepdf.String(address)

    return damage


def opening(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Array([pdf.pages[0].obj, pikepdf.Name("/Fit")])


def attaching(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["list.csv"] = b"name"


def asking(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array())


def drawing(code: str) -> Damage:
    """More on the page, above all that is there; F and I are a font and a picture of it."""

    def damage(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        (font, *_), (picture, *_) = page.Resources.Font.keys(), page.Resources.XObject.keys()
        drawn = code.replace("/F ", f"{font} ").replace("/I ", f"{picture} ")
        page.contents_add(f"/Artifact BMC q {drawn} Q EMC".encode())

    return damage


def misspelt(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        table = font.ToUnicode.read_bytes()
        font.ToUnicode.write(table.replace(b"<0065>", b"<5927>"))


LETTER = "(A) Tj ET"
FAULTS = [
    pytest.param(acting("/JavaScript", JS="app.alert(1)"), "/JS in the file", id="program"),
    pytest.param(acting("/Launch", F="calc.exe"), "action /Launch", id="launch"),
    pytest.param(acting("/SubmitForm", F="https://www.example.org/"), "/SubmitForm", id="sends"),
    pytest.param(acting("/GoToR", F="other.pdf"), "/GoToR", id="another file"),
    pytest.param(opening, "/OpenAction in the file", id="opens"),
    pytest.param(attaching, "/EmbeddedFile", id="attachment"),
    pytest.param(asking, "/AcroForm in the file", id="form"),
    pytest.param(leading_to("https://www.example.com/"), "a link to", id="foreign link"),
    pytest.param(leading_to("javascript:alert(1)"), "a link to", id="program as link"),
    pytest.param(leading_to("https://www.example.org.evil.test/"), "a link to", id="lookalike"),
    pytest.param(misspelt, "cannot draw ['大']", id="lost letter"),
    pytest.param(drawing(f"BT /F 6.8 Tf 300 430 Td {LETTER}"), "too small", id="small"),
    pytest.param(
        drawing(f".5 0 0 .5 0 0 cm BT /F 12 Tf 600 860 Td {LETTER}"), "too small", id="scaled"
    ),
    pytest.param(drawing(f"BT /F 12 Tf 4 430 Td {LETTER}"), "outside: 'A'", id="edge"),
    pytest.param(
        drawing("1 g 30 425 40 20 re f 0 g BT /F 12 Tf 35 430 Td (AAAAAAAA) Tj ET"),
        "outside its card: 'AAAAAAAA'",
        id="card",
    ),
    pytest.param(drawing("1 g 20 300 550 200 re f"), "a shape over", id="shape"),
    pytest.param(drawing("550 0 0 200 20 300 cm /I Do"), "'' over", id="picture"),
    pytest.param(
        drawing(f"BT /F 30 Tf 300 430 Td {LETTER} BT /F 30 Tf 308 434 Td {LETTER}"),
        "'A' over 'A'",
        id="text",
    ),
]


def test_a_file_without_fault_passes() -> None:
    assert file_check.findings(flyer().data) == []


@pytest.mark.parametrize(("damage", "told"), FAULTS)
def test_a_fault_is_found(damage: Damage, told: str) -> None:
    found = file_check.findings(damaged(damage))
    assert any(told in problem for problem in found), found


def test_a_letter_that_a_face_lacks_is_found() -> None:
    """What reportlab draws of it is an empty box, written as its letter zero."""
    fonts.use("Figtree-Regular")
    out = BytesIO()
    canvas = Canvas(out, initialFontName="Figtree-Regular")
    canvas.setFont("Figtree-Regular", 20)
    canvas.drawString(100, 400, "Un pot ✓")
    canvas.save()
    assert "Figtree-Regular cannot draw ['\\x00']" in file_check.findings(out.getvalue())


def test_the_white_around_a_page_for_printers_is_no_place_for_text() -> None:
    def trimmed(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].TrimBox = pikepdf.Array([60, 60, 535, 782])

    found = file_check.findings(damaged(trimmed))
    assert any(problem.startswith("page 1: outside:") for problem in found)


SITE = "https://www.example.org/idcoop"
PAGE = web_page(
    Article(
        title="La fresque",
        blocks=(
            Heading("Objectifs"),
            Picture(saved(drawn()), "Quatre carrés"),
            Grid("L’argent", ("Année", "Payé"), (("2026", "650 €"),)),
            Link("Le projet sur le site", SITE),
        ),
    ),
    littoral(),
).decode()


def test_a_page_without_fault_passes() -> None:
    assert html_check.findings(PAGE.encode(), site=SITE) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("</main>", "<script>alert(1)</script></main>", id="program"),
        pytest.param("<h2>", '<h2 onclick="alert(1)">', id="program in an element"),
        pytest.param("</main>", '<iframe src="x"></iframe></main>', id="page in the page"),
        pytest.param("</head>", '<link rel="stylesheet" href="x"></head>', id="style elsewhere"),
        pytest.param("<style>", "<style>@import 'x';", id="style that fetches"),
        pytest.param('src="data:image/jpeg', 'src="https://x.test/a', id="picture elsewhere"),
        pytest.param('alt="Quatre carrés"', 'alt=""', id="picture without words"),
        pytest.param('width="', 'width="9', id="picture of another size"),
        pytest.param(f'href="{SITE}"', 'href="https://x.test/"', id="foreign link"),
        pytest.param(f'href="{SITE}"', 'href="javascript:alert(1)"', id="program as link"),
        pytest.param(">Le projet sur le site<", "><", id="link without words"),
        pytest.param(">Le projet sur le site<", ">Cliquez ici<", id="link that says nothing"),
        pytest.param('<html lang="fr">', "<html>", id="no language"),
        pytest.param('<html lang="fr">', '<html lang="en">', id="another language"),
        pytest.param("<h2>Objectifs</h2>", "<h3>Objectifs</h3>", id="heading left out"),
        pytest.param("<h2>Objectifs</h2>", "<h1>Objectifs</h1>", id="two titles"),
        pytest.param("<main>", "<div>", id="no landmark"),
        pytest.param("<caption>L’argent</caption>", "", id="table without caption"),
        pytest.param(' scope="col"', "", id="heading of a table without scope"),
        pytest.param("default-src &#x27;none&#x27;", "default-src *", id="policy"),
        pytest.param("</h2>", "", id="left open"),
    ],
)
def test_a_fault_of_a_page_is_found(before: str, after: str) -> None:
    assert before in PAGE
    assert html_check.findings(PAGE.replace(before, after).encode(), site=SITE)
