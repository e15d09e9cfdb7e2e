"""The logical structure of a tagged PDF: elements, and their translation into PDF objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfbase.pdfdoc import PDFDocument

ROLES = frozenset(
    {
        "Document",
        "BlockQuote",
        "Caption",
        "Figure",
        "H1",
        "H2",
        "H3",
        "L",
        "LBody",
        "LI",
        "Lbl",
        "Link",
        "P",
        "Reference",
        "TBody",
        "TD",
        "TFoot",
        "TH",
        "THead",
        "TOC",
        "TOCI",
        "TR",
        "Table",
    }
)
"""The standard structure types our documents use (ISO 32000-1, 14.8.4)."""


class Marked(NamedTuple):
    """A marked-content sequence on a page, as a kid of an element."""

    page: PDFObjectReference
    mcid: int


class Annotated(NamedTuple):
    """An annotation of a page, as a kid of an element."""

    page: PDFObjectReference
    name: str


@dataclass(eq=False)
class Element:
    """A node of the structure tree; it may be created first and filled later.

    ``scope`` tells what a heading of a table is about (``Column`` or ``Row``), ``span`` over how
    many columns a cell goes.
    """

    role: str
    alt: str | None = None
    scope: str | None = None
    span: int = 1
    bbox: tuple[float, float, float, float] | None = None
    kids: list[Element | Marked | Annotated] = field(default_factory=list)
    reference: PDFObjectReference = None

    def add(
        self, role: str, *, alt: str | None = None, scope: str | None = None, span: int = 1
    ) -> Element:
        """Append a child of a standard role; the order of creation is the reading order."""
        if role not in ROLES:
            raise ValueError(role)
        child = Element(role, alt=alt, scope=scope, span=span)
        self.kids.append(child)
        return child

    def elements(self) -> Iterator[Element]:
        """The child elements, in reading order."""
        return (kid for kid in self.kids if isinstance(kid, Element))


def prune(element: Element) -> bool:
    """Drop the elements that were never filled; tell whether this one has content."""
    element.kids = [kid for kid in element.kids if not isinstance(kid, Element) or prune(kid)]
    return bool(element.kids)


def build_tree(
    document: PDFDocument, root: Element, parents: dict[int, list[Element] | Element]
) -> PDFDictionary:
    """Add the structure tree to a reportlab document and return its root dictionary.

    ``parents`` maps a StructParents key to the elements of a page or to that of an annotation.
    """
    prune(root)
    everything = list(_walk(root))
    for number, element in enumerate(everything):
        element.reference = PDFObjectReference(f"StructElem{number:05d}")
    root_reference = PDFObjectReference("StructTreeRoot")
    _write(document, root, root_reference)
    numbers: list[int | PDFObject] = []
    for key, owner in sorted(parents.items()):
        entry = (
            PDFArray([e.reference for e in owner]) if isinstance(owner, list) else owner.reference
        )
        numbers += [key, entry]
    tree = PDFDictionary(
        {
            "Type": PDFName("StructTreeRoot"),
            "K": PDFArray([root.reference]),
            "ParentTree": document.Reference(
                PDFDictionary({"Nums": PDFArray(numbers)}), "ParentTree"
            ),
            "ParentTreeNextKey": len(parents),
        }
    )
    document.Reference(tree, "StructTreeRoot")
    return tree


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for kid in element.elements():
        yield from _walk(kid)


class _Written(PDFObject):
    """An element as it stands in the file, put together at once: there are many of them."""

    def __init__(self, element: Element, parent: PDFObjectReference) -> None:
        self._element, self._parent = element, parent

    def format(self, document: PDFDocument) -> bytes:
        """Return the dictionary of the element."""
        element = self._element
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        kids = " ".join(_kid(document, kid, page) for kid in element.kids)
        parts = [f"/Type /StructElem /S /{element.role} /P {_number(document, self._parent)}"]
        parts.append(f"/K [{kids}]")
        if page is not None:
            parts.append(f"/Pg {_number(document, page)}")
        if element.bbox is not None:
            box = " ".join(f"{value:.2f}" for value in element.bbox)
            parts.append(f"/A <</O /Layout /Placement /Block /BBox [{box}]>>")
        if element.scope is not None:
            span = f" /ColSpan {element.span}" if element.span > 1 else ""
            parts.append(f"/A <</O /Table /Scope /{element.scope}{span}>>")
        written = " ".join(parts).encode("ascii")
        if element.alt:
            written += b" /Alt " + PDFString(element.alt).format(document)
        return b"<<" + written + b">>"


def _write(document: PDFDocument, element: Element, parent: PDFObjectReference) -> None:
    document.Reference(_Written(element, parent), element.reference.name)
    for child in element.elements():
        _write(document, child, element.reference)


def _kid(
    document: PDFDocument, kid: Element | Marked | Annotated, page: PDFObjectReference | None
) -> str:
    if isinstance(kid, Element):
        return _number(document, kid.reference)
    if isinstance(kid, Annotated):
        link = _number(document, document.refAnnotation(kid.name))
        return f"<</Type /OBJR /Pg {_number(document, kid.page)} /Obj {link}>>"
    if page is not None and kid.page.name == page.name:
        return str(kid.mcid)
    return f"<</Type /MCR /Pg {_number(document, kid.page)} /MCID {kid.mcid}>>"


def _number(document: PDFDocument, reference: PDFObjectReference) -> str:
    """Return a reference as it is written: what it leads to has its number by then."""
    number, version = document.idToObjectNumberAndVersion[reference.name]
    return f"{number} {version} R"
