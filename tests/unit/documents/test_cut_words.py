"""A word cut at the end of a line is read whole, in bold or beside it, whatever the width."""

from __future__ import annotations

import pytest

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.canvas import TaggedCanvas
from idcoop_desktop.documents.finish import finish
from idcoop_desktop.documents.metadata import Metadata
from idcoop_desktop.documents.paragraphs import TaggedParagraph, markup, scaled_style
from idcoop_desktop.documents.theme import Span, styled
from tests.quality.reading import read_aloud
from tests.unit.documents.makers import MADE_AT

WORDS = "Un hall repeint par ses habitants, intercommunalité comprise, et quatre participants"
TEXTS = {
    "plain": (Span(WORDS, bold=False),),
    "bold": (Span(WORDS, bold=True),),
    "bold first": (Span("Le hall en couleurs – ", bold=True), Span(WORDS, bold=False)),
    "bold last": (Span(WORDS, bold=False), Span(" pour 800 €, intergénérationnel", bold=True)),
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("width", range(90, 300, 17))
def test_every_word_is_read_whole(name: str, width: int) -> None:
    style = scaled_style(styled("littoral", "pages").styles["body"], 1, kerning=False)
    fonts.use(style.fontName)
    metadata = Metadata(title="Mots", author="Coop", subject="Mots", made_at=MADE_AT)
    canvas = TaggedCanvas(metadata, page_size=(400, 600), font=style.fontName)
    text = TEXTS[name]
    paragraph = TaggedParagraph(markup(text, style.fontName, style.fontSize, hyphens=True), style)
    paragraph.element = canvas.root.add("P")
    for _again in range(2):
        paragraph.wrapOn(canvas, width, 500)
    paragraph.drawOn(canvas, 50, 50)
    (said,) = read_aloud(finish(canvas.finished()))
    assert said == "P " + " ".join("".join(span.text for span in text).split())
