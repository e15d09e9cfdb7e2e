"""A page of the booklet before it is drawn: its measures, its name, its texts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.crops import prepare_kept
from idcoop_desktop.documents.layout import Block
from idcoop_desktop.documents.looks import resized
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.excerpts import clipped
from idcoop_desktop.domain.text import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.documents.booklet_content import KeptPhoto
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

WIDTH, HEIGHT = 148 * MM, 210 * MM
MARGIN = 13 * MM
INNER = WIDTH - 2 * MARGIN
TOP = 17 * MM
FOOT = HEIGHT - 13 * MM
BOTTOM = HEIGHT - 17 * MM
"""Where the content of a numbered page ends."""

SIZES = {
    "kicker": 11.5,
    "cover_title": 34,
    "cover_place": 11.5,
    "title": 24,
    "lead": 11.4,
    "heading": 13.4,
    "subheading": 10.4,
    "body": 10,
    "small": 9.2,
    "quote": 12.6,
    "author": 9.2,
    "figure": 19,
    "figure_label": 8.9,
    "caption": 8.9,
    "table_head": 8.9,
    "table_cell": 8.9,
    "toc": 10,
    "foot": 8.9,
    "call": 21,
    "call_body": 11,
    "contact": 9.2,
    "card_heading": 10.5,
    "card_body": 9.8,
    "scan": 9.2,
    "address": 8.9,
}
"""Type sizes of an A5 page held in the hand, in points."""

_LARGE = 1.16
_LONGEST_NAME = 60

Elements = dict[str, "Sequence[Element]"]


def named(text: str) -> str:
    """Return how a title or a residence is named in a message, clipped when it is long."""
    return quoted(clipped(text, _LONGEST_NAME))


def in_a5(theme: Theme) -> Theme:
    """Return a theme of the family ``pages`` in the sizes of the booklet."""
    sized = resized(theme, SIZES)
    toc = sized.styles["toc"]
    own = {
        "toc_number": replace(toc, align="right"),
        "toc_large": replace(toc, size=toc.size * _LARGE, leading=toc.leading * _LARGE),
    }
    return replace(sized, styles={**sized.styles, **own})


@dataclass(frozen=True)
class Style:
    """What every page is drawn with; ``names`` are the values the wordings may hold."""

    theme: Theme
    names: Mapping[str, str]
    dpi: int

    def words(self, key: str, **values: str) -> Text:
        """Return a wording with what it asks for."""
        return self.theme.text(key, **{**self.names, **values})

    def block(
        self, key: str, label: str, *texts: Text, style: str, balance: bool = False
    ) -> Block | None:
        """Return the block of some texts, ``None`` when they say nothing."""
        said = tuple(one_line(text) if isinstance(text, str) else text for text in texts)
        said = tuple(text for text in said if not isinstance(text, str) or french(text))
        if not said:
            return None
        looks = self.theme.styles[style]
        return Block(key, label, said, looks, hyphens=style == "body", balance=balance)

    def line(self, key: str, label: str, text: Text, style: str) -> Block:
        """Return the block of a text that says something."""
        looks = self.theme.styles[style]
        return Block(key, label, (text,), looks, hyphens=style == "body")

    def worded(
        self,
        key: str,
        *,
        style: str,
        balance: bool = False,
        values: Mapping[str, str] | None = None,
    ) -> Block:
        """Return the block of a wording, named after it; ``values`` are what it asks for."""
        return Block(
            key,
            "Un texte du livret",
            (self.words(key, **(values or {})),),
            self.theme.styles[style],
            balance=balance,
        )

    def picture(
        self, page: Page, key: str, photo: KeptPhoto, box: Box, *, radius: float = 0
    ) -> None:
        """Draw a photo cut for its frame; it is read now, if it was not lately."""
        image = prepare_kept(
            bytes.fromhex(photo.sha256),
            photo.read,
            box.width,
            box.height,
            focal=photo.focal,
            hidden=photo.hidden,
            dpi=self.dpi,
        )
        page.picture(key, image, box, alt=photo.alt, radius=radius)


class Leaf:
    """A page: ``name`` is where links lead, ``title`` what the list of pages says of it.

    Pages that go on from the one before have no ``title``; ``subtitle`` is what a roomy table of
    contents adds. Those ``is_listed`` are in the table
    of contents, those ``is_numbered`` have a running foot.
    """

    name = ""
    title = ""
    subtitle = ""
    is_listed = True
    is_numbered = True

    def __init__(self, style: Style) -> None:
        self.style = style

    def tag(self, root: Element) -> Elements:
        """Create the elements of the page in the order they are read."""
        raise NotImplementedError

    def paint(self, page: Page) -> None:
        """Draw everything but the running foot."""
        raise NotImplementedError
