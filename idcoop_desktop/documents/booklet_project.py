"""A project on its page of the booklet: its texts and the order they are read in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.booklet_leaf import Leaf, named
from idcoop_desktop.documents.booklet_project_drawing import ProjectPainter
from idcoop_desktop.documents.refusals import EmptyTextError
from idcoop_desktop.documents.theme import Span
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.text import bare, quoted

if TYPE_CHECKING:
    from idcoop_desktop.documents.booklet_content import ProjectPage
    from idcoop_desktop.documents.booklet_leaf import Elements, Style
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.structure import Element


class ProjectLeaf(Leaf):
    """One project; ``number`` is its rank in the booklet, from 1."""

    def __init__(self, style: Style, project: ProjectPage, number: int) -> None:
        """Raise ``EmptyTextError`` when it has no title or nothing tells it."""
        super().__init__(style)
        self.name = f"project_{number}"
        self.title = french(one_line(project.title))
        if not self.title:
            raise EmptyTextError("Le titre d’un projet")
        self.subtitle = _where(project)
        self._project = project
        self._photos = project.photos
        self._blocks = self._texts()
        if not self._blocks.keys() & {"lead", "story"}:
            raise EmptyTextError(f"Le récit du projet {named(self.title)}")

    def tag(self, root: Element) -> Elements:
        """The title first, then what stands at the head of the page."""
        made: Elements = {"title": [root.add("H2")], "place": [root.add("P")]}
        made["lead"] = [root.add("P")]
        if self._photos:
            made["photo_0"] = [root.add("Figure")]
        figures = root.add("L")
        for number in range(len(self._project.figures)):
            item = figures.add("LI")
            made[f"figure_{number}"] = [item.add("Lbl")]
            made[f"figure_label_{number}"] = [item.add("LBody")]
        story = self._blocks.get("story")
        made["story"] = [root.add("P") for _ in story.paragraphs] if story else []
        quotation = root.add("BlockQuote")
        made["quote"], made["author"] = [quotation.add("P")], [quotation.add("P")]
        for number in range(1, len(self._photos)):
            made[f"photo_{number}"] = [root.add("Figure")]
            made[f"caption_{number}"] = [root.add("Caption")]
        made["credit"] = [root.add("P")]
        return made

    def paint(self, page: Page) -> None:
        """Draw the page; raises ``TextOverflowError`` for texts it has no room for."""
        page.ground("paper")
        ProjectPainter(page, self.style, self._project, self._blocks).paint()

    def _texts(self) -> dict[str, Block]:
        told = self._project
        of = f" du projet {named(self.title)}"
        said = bare(french(one_line(told.quote)))
        wanted = [
            self._block("title", f"Le titre{of}", told.title, balance=True),
            self._block("place", f"Le lieu{of}", _where(told), "subheading"),
            self._block("lead", f"L’accroche{of}", told.lead, balance=True),
            self._block("quote", f"La citation{of}", quoted(said) if said else "", balance=True),
            self._block("credit", f"Le crédit des photos{of}", told.credit, "caption"),
            self.style.block("story", f"Le récit{of}", *told.story, style="body"),
        ]
        if said:
            wanted.append(self._block("author", f"L’auteur de la citation{of}", told.quote_author))
        for number, (value, label) in enumerate(told.figures):
            name = f"n°\u00a0{number + 1}{of}"
            wanted += [
                self._block(f"figure_{number}", f"Le chiffre {name}", value, "figure"),
                self._block(
                    f"figure_label_{number}", f"La légende du chiffre {name}", label, "figure_label"
                ),
            ]
        wanted += [self._caption(number, of) for number in range(1, len(self._photos))]
        return {block.key: block for block in wanted if block is not None}

    def _block(
        self, key: str, label: str, text: str, style: str = "", *, balance: bool = False
    ) -> Block | None:
        return self.style.block(key, label, text, style=style or key, balance=balance)

    def _caption(self, number: int, of: str) -> Block | None:
        photo = self._photos[number]
        words = french(one_line(photo.caption))
        moment = french(photo.moment).capitalize()
        between = "\u00a0: " if moment and words else ""
        parts = (Span(moment, bold=True), Span(f"{between}{words}", bold=False))
        spans = tuple(part for part in parts if part.text)
        label = f"La légende de la photo n°\u00a0{number + 1}{of}"
        return (
            self.style.block(f"caption_{number}", label, spans, style="caption") if spans else None
        )


def _where(project: ProjectPage) -> str:
    parts = (french(one_line(text)) for text in (project.residence, project.commune))
    return " · ".join(part for part in parts if part)
