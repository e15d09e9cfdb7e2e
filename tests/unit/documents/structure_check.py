"""Checks of a tagged PDF: the rules of PDF/UA-1 and PDF/A-2a that our own code could break."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf

PAINTING = frozenset(
    ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"', "BI", "EI"]
)
HOLDS_CONTENT = frozenset(
    ["P", "H1", "H2", "H3", "Caption", "Figure", "Link", "LBody", "Lbl", "TH", "TD"]
)
PARENTS = {
    "LI": ("L",),
    "LBody": ("LI",),
    "Lbl": ("LI",),
    "TH": ("TR",),
    "TD": ("TR",),
    "THead": ("Table",),
    "TBody": ("Table",),
    "TFoot": ("Table",),
    "TR": ("Table", "THead", "TBody", "TFoot"),
}


@dataclass
class Node:
    """A structure element: role, description, page, marked-content numbers there, children.

    ``elsewhere`` is what of it goes on over other pages, as (page, number). A cell of a table has
    the columns it goes over, a heading also what it is about.
    """

    role: str
    alt: str = ""
    page: object = None
    mcids: list[int] = field(default_factory=list)
    elsewhere: list[tuple[object, int]] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    span: int = 1
    scope: str = ""

    @property
    def marks(self) -> list[tuple[object, int]]:
        """Its content as (page, marked-content number), in reading order."""
        return [*((self.page, mcid) for mcid in self.mcids), *self.elsewhere]


def tree(data: bytes) -> Node:
    """The structure tree of a document."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return _node(pdf.Root.StructTreeRoot.K[0])


def _node(element: Any) -> Node:
    page = element.Pg.objgen if "/Pg" in element else None
    node = Node(str(element.S)[1:], str(element.get("/Alt", "")), page)
    cell = element.get("/A", pikepdf.Dictionary())
    node.span = int(cell.get("/ColSpan", 1))
    node.scope = str(cell.get("/Scope", ""))[1:]
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            node.children.append(_node(kid))
        elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
            node.elsewhere.append((kid.Pg.objgen, int(kid.MCID)))
        elif not isinstance(kid, pikepdf.Dictionary):
            node.mcids.append(int(kid))
    return node


def walk(node: Node) -> list[Node]:
    """The node and all below it, in reading order."""
    return [node, *(below for child in node.children for below in walk(child))]


def problems(data: bytes, *, titled: bool = True) -> list[str]:
    """What is wrong with the document, which shows a title or not; empty when all is well."""
    with pikepdf.open(BytesIO(data)) as pdf:
        found = _catalog(pdf) + _metadata(pdf)
        if "/StructTreeRoot" not in pdf.Root:
            return [*found, "no structure tree"]
        root = pdf.Root.StructTreeRoot
        numbers = list(root.get("/ParentTree", {}).get("/Nums", []))
        parents = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
        nodes = _node(root.K[0])
        found += _tree(nodes, "")
        found += _headings([node.role for node in walk(nodes)], titled=titled)
        for page in pdf.pages:
            marks = [mark for node in walk(nodes) for mark in node.marks]
            used = [mcid for where, mcid in marks if where == page.obj.objgen]
            found += _page(page, used, parents)
            found += _links(page, parents)
            found += _fonts(page)
    return found


def _catalog(pdf: pikepdf.Pdf) -> list[str]:
    root = pdf.Root
    wanted = {
        "no document language": str(root.get("/Lang", "")),
        "not marked": root.get("/MarkInfo", {}).get("/Marked", False),
        "title not shown": root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False),
        "no output intent": root.get("/OutputIntents", []),
        "no identifier": pdf.trailer.get("/ID", []),
    }
    return [message for message, value in wanted.items() if not value]


def _metadata(pdf: pikepdf.Pdf) -> list[str]:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
        wanted = {
            "no title": bool(xmp.get("dc:title")),
            "no PDF/UA mark": xmp.get("pdfuaid:part") == "1",
            "no PDF/A mark": (xmp.get("pdfaid:part"), xmp.get("pdfaid:conformance")) == ("2", "A"),
            "titles differ": xmp.get("dc:title") == str(pdf.docinfo.get("/Title", "")),
        }
    return [message for message, value in wanted.items() if not value]


def _tree(node: Node, parent: str) -> list[str]:
    found = []
    if node.role in PARENTS and parent not in PARENTS[node.role]:
        found.append(f"{node.role} inside {parent}")
    if node.role in {"Figure", "Link"} and not node.alt.strip():
        found.append(f"{node.role} without description")
    if node.marks and node.role not in HOLDS_CONTENT:
        found.append(f"content directly in {node.role}")
    if not node.marks and not node.children:
        found.append(f"empty {node.role}")
    if node.role == "TH" and node.scope not in {"Column", "Row"}:
        found.append("heading of a table without scope")
    if node.role == "Table":
        rows = [line for line in walk(node) if line.role == "TR"]
        if len({sum(cell.span for cell in line.children) for line in rows}) != 1:
            found.append("rows of a table differ in columns")
    return found + [problem for child in node.children for problem in _tree(child, node.role)]


def _headings(roles: list[str], *, titled: bool) -> list[str]:
    levels = [int(role[1]) for role in roles if role in {"H1", "H2", "H3"}]
    if titled and levels[:1] != [1]:
        return ["first heading is not H1"]
    jumps = pairwise(levels)
    return [f"H{after} after H{before}" for before, after in jumps if after > before + 1]


def _page(page: pikepdf.Page, used: list[int], parents: dict[int, Any]) -> list[str]:
    found = [] if page.get("/Tabs") == "/S" else ["tab order does not follow the structure"]
    depth, marked = 0, []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BMC", "BDC"}:
            depth += 1
            found += ["nested marked content"] if depth > 1 else []
            if name == "BDC" and "/MCID" in operands[1]:
                marked.append(int(operands[1].MCID))
        elif name == "EMC":
            depth -= 1
        elif name in PAINTING and depth != 1:
            found.append(f"{name} outside marked content")
    found += ["unbalanced marked content"] if depth else []
    found += ["marked content and tree differ"] if sorted(marked) != sorted(used) else []
    owners = parents.get(int(page.get("/StructParents", -1)), [])
    return found + (["parent tree is wrong"] if len(owners) != len(marked) else [])


def _links(page: pikepdf.Page, parents: dict[int, Any]) -> list[str]:
    found = []
    for annotation in page.get("/Annots", []):
        if int(annotation.get("/StructParent", -1)) not in parents:
            found.append("link not in the parent tree")
        if not str(annotation.get("/Contents", "")):
            found.append("link without words")
    return found


def _fonts(page: pikepdf.Page) -> list[str]:
    found = []
    for font in page.Resources.Font.values():
        inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        if "/FontFile2" not in inner.get("/FontDescriptor", {}):
            found.append(f"font {font.BaseFont} not embedded")
        if "/ToUnicode" not in font:
            found.append(f"font {font.BaseFont} cannot be extracted")
    return found
