"""A reportlab canvas whose every drawing belongs to a structure element or to an artifact.

Exactly one marked-content sequence is open at any time: an artifact by default, or the content
of an element inside ``with canvas.tag(...)``. So nothing can be left unmarked (ISO 14289-1, 7.1).
"""

from __future__ import annotations

from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import (
    XMP,
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFName,
    PDFPage,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from idcoop_desktop.documents.inks import is_black
from idcoop_desktop.documents.metadata import (
    CREATOR,
    LANGUAGE,
    SRGB,
    Metadata,
    srgb_profile,
    xmp_packet,
)
from idcoop_desktop.documents.structure import Annotated, Element, Marked, build_tree
from idcoop_desktop.documents.typography import SOFT_HYPHEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.colors import Color

    from idcoop_desktop.documents.crops import JpegImage
    from idcoop_desktop.documents.inks import Press

_ARTIFACT = "/Artifact BMC"
_PRINT_FLAG = 4


class _ReadableText(PDFTextObject):
    """Text whose wrapped lines can be joined again by a screen reader.

    Paragraphs drop the space at a line end, so words would be read glued; and the hyphen of a
    cut word becomes a soft one. On a press, black text is printed over its ground: a plate that
    lies a hair off leaves no white rim around small letters.
    """

    def setFillColor(self, aColor: Color, alpha: float | None = None) -> None:  # noqa: N802, N803
        super().setFillColor(aColor, alpha)
        self.print_over(self._fillColorObj)

    def print_over(self, color: Color) -> None:
        """On a press, print over the ground from here on if the colour is black."""
        if self._canvas.press is not None:
            self.setOverprintMask(1)
            self.setFillOverprint(is_black(color))

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - reportlab's names
        if TStar and len(text) > 1 and text.endswith("-"):
            text = text[:-1] + SOFT_HYPHEN
        elif TStar and not text.endswith((" ", SOFT_HYPHEN)):
            text = text + " "
        super()._textOut(text, TStar)


class TaggedCanvas(Canvas):
    """One document in memory, PDF/UA-1 and PDF/A-2a once passed through ``finish``."""

    def __init__(
        self,
        metadata: Metadata,
        *,
        page_size: tuple[float, float],
        font: str,
        press: Press | None = None,
    ) -> None:
        """``page_size`` in points; ``font`` is the face of the page preamble, already in use.

        With a ``press`` every colour and every picture is written in its four inks.
        """
        self.root = Element("Document")
        self.press = press
        self._metadata = metadata
        self._buffer = BytesIO()
        self._parents: dict[int, list[Element] | Element] = {}
        self._open: Element | str | None = None
        self._link_element: Element | None = None
        self._link_text = ""
        super().__init__(
            self._buffer,
            pagesize=page_size,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=font,
            lang=LANGUAGE,
            enforceColorSpace=press and press.ink,
        )
        self.setTitle(metadata.title)
        self.setAuthor(metadata.author)
        self.setSubject(metadata.subject)
        self.setCreator(CREATOR)
        self.setDateFormatter(lambda *_: metadata.pdf_date())

    @contextmanager
    def tag(self, element: Element) -> Iterator[None]:
        """Everything drawn inside is content of the element."""
        outer = self._open
        self._mark(element)
        try:
            yield
        finally:
            self._close()
            if isinstance(outer, Element):
                self._mark(outer)
            else:
                self._artifact()

    def link(
        self, element: Element, address: str, rect: tuple[float, float, float, float], text: str
    ) -> None:
        """Lay a web link over ``rect`` (points); ``text`` says in words where it leads."""
        self._link_element, self._link_text = element, text
        try:
            self.linkURL(address, rect, relative=1, thickness=0)
        finally:
            self._link_element = None

    def link_to(
        self, element: Element, place: str, rect: tuple[float, float, float, float], text: str
    ) -> None:
        """Lay a link over ``rect`` to the page where :meth:`place` was or will be called."""
        link = {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Rect": PDFArray(self._absRect(rect, relative=1)),
            "Border": PDFArray([0, 0, 0]),
            "Dest": self._bookmarkReference(place),
        }
        self._link_element, self._link_text = element, text
        try:
            self._addAnnotation(PDFDictionary(link))
        finally:
            self._link_element = None

    def place(self, name: str, title: str = "") -> None:
        """Let links lead to the present page; with a ``title`` it is listed beside the pages."""
        self.bookmarkPage(name)
        if title:
            self.addOutlineEntry(title, name)
            self.showOutline()

    def beginText(self, x: float = 0, y: float = 0, **options: object) -> PDFTextObject:  # noqa: N802
        """Start a text object whose line ends stay readable."""
        text = _ReadableText(self, x, y, **options)
        text.print_over(self._fillColorObj)
        return text

    def drawText(self, aTextObject: PDFTextObject) -> None:  # noqa: N802, N803
        """Draw a text; what is not text is never printed over its ground."""
        super().drawText(aTextObject)
        if self.press is not None:
            self.setFillOverprint(False)

    def drawImage(self, image: JpegImage, *place: float, **options: object) -> object:  # noqa: N802
        """Draw a picture, in inks on a press."""
        shown = image if self.press is None else self.press.image(image)
        return super().drawImage(shown, *place, **options)

    def showPage(self) -> None:  # noqa: N802
        """Close the page and tie it to the structure tree."""
        self._close()
        key = self._page_key
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.Tabs = PDFName("S")
        if key is not None:
            page.StructParents = key

    def finished(self) -> bytes:
        """Close the last page and return the bytes of the document."""
        self.showPage()
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = build_tree(self._doc, self.root, self._parents)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self.setViewerPreference("DisplayDocTitle", "true")
        xmp = XMP(creator=lambda document: xmp_packet(self._metadata, document.info.producer))
        xmp.filters = []  # PDF/A reads the packet without decoding
        catalog.Metadata = xmp
        catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents"]
        catalog.__Refs__ = PDFCatalog.__NoDefault__
        catalog.OutputIntents = PDFArray(self._output_intents())
        self._doc.SaveToFile(self._buffer, self)
        data = self._buffer.getvalue()
        # reportlab's objects refer to each other: without this, photos stay until they are swept.
        self._doc.idToObject.clear()
        self._buffer.close()
        return data

    def _output_intents(self) -> list[PDFDictionary]:
        """What the colours mean: for the archive and, on a press, for the printing house too."""
        press = self.press
        content = press.profile if press else srgb_profile()
        profile = PDFStream(dictionary=PDFDictionary({"N": 4 if press else 3}), content=content)
        profile.filters = [PDFZCompress]
        reference = self._doc.Reference(profile, "OutputProfile")
        name = press.name if press else SRGB
        return [
            PDFDictionary(
                {
                    "Type": PDFName("OutputIntent"),
                    "S": PDFName(kind),
                    "OutputConditionIdentifier": PDFString(name),
                    "Info": PDFString(name),
                    "DestOutputProfile": reference,
                }
            )
            for kind in (("GTS_PDFX", "GTS_PDFA1") if press else ("GTS_PDFA1",))
        ]

    def _restartAccumulators(self) -> None:  # noqa: N802
        super()._restartAccumulators()
        self._page_key: int | None = None
        self._page_elements: list[Element] = []
        self._open = None

    def init_graphics_state(self) -> None:
        """Open the artifact every page starts with."""
        super().init_graphics_state()
        if self._open is None:
            self._artifact()

    def _artifact(self) -> None:
        self._close()
        self._code.append(_ARTIFACT)
        self._open = _ARTIFACT

    def _mark(self, element: Element) -> None:
        self._close()
        if self._page_key is None:
            self._page_key = len(self._parents)
            self._parents[self._page_key] = self._page_elements
        mcid = len(self._page_elements)
        self._page_elements.append(element)
        element.kids.append(Marked(self._doc.thisPageRef(), mcid))
        self._code.append(f"/{element.role} <</MCID {mcid}>> BDC")
        self._open = element

    def _close(self) -> None:
        if self._open == _ARTIFACT and self._code[-1] == _ARTIFACT:
            self._code.pop()
        elif self._open is not None:
            self._code.append("EMC")
        self._open = None

    def _addAnnotation(  # noqa: N802
        self, annotation: PDFDictionary, name: str | None = None, addtopage: int = 1
    ) -> None:
        element = self._link_element
        if element is None:
            raise ValueError("annotations are only made by link()")
        name = name or f"Link{len(self._parents)}"
        key = len(self._parents)
        self._parents[key] = element
        annotation["Contents"] = PDFString(self._link_text)
        annotation["StructParent"] = key
        annotation["F"] = _PRINT_FLAG
        super()._addAnnotation(annotation, name, addtopage)
        element.kids.append(Annotated(self._doc.thisPageRef(), name))
