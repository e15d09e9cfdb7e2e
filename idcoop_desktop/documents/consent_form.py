"""The paper on which somebody says where a photo of them, or of their child, may be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from idcoop_desktop.documents.audit import Audit

THEME = "courrier"
TITLE = "Autorisation de paraître en photo"
CHILD_TITLE = "Autorisation de montrer la photo d’un enfant"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCoop:
    """Who asks: the coop, the lines under its name, its scheme, and whom to write to."""

    name: str
    scheme: str
    lines: tuple[str, ...] = ()
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentForm:
    """What is printed in advance for one person.

    ``photos`` are told in words: a form never shows a photo, on which others may be seen. Without
    them the form is for every photo of the person. ``uses`` are printed as boxes to tick.
    """

    person: str
    minor: bool
    uses: tuple[str, ...]
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentFormPages:
    """A finished PDF and what was placed on each of its pages."""

    data: bytes
    audits: tuple[Audit, ...]


def consent_forms(
    coop: FormCoop, forms: Sequence[ConsentForm], *, made_at: datetime
) -> ConsentFormPages:
    """Draw one form for each person on A4 pages of its own, tagged.

    ``made_at`` needs a time zone; the same arguments give the same bytes. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for a name that no page can hold or that no
    shipped face can draw.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.consent_drawing import ConsentPainter
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.letter_flow import PAGE
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.theme import named
    from idcoop_desktop.documents.typography import french

    theme = named(THEME)
    fonts.use(*theme.faces)
    metadata = Metadata(
        title=TITLE,
        author=french(coop.name),
        subject="Droit à l’image\u00a0: autorisation à signer",
        made_at=made_at,
    )
    canvas = TaggedCanvas(metadata, page_size=PAGE, font=theme.styles["body"].font)
    painter = ConsentPainter(canvas, theme, coop)
    for form in forms:
        painter.paint(form)
    return ConsentFormPages(
        data=finish(canvas.finished()), audits=tuple(page.audit for page in painter.pages)
    )
