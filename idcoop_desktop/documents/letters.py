"""Letters that tell what was decided on a project or on an aid, one letter a household."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.domain.labels import AddressLabel

LetterKind = Literal["granted", "complement", "refused", "postponed"]
LetterWording = Literal["letter", "letter-fidcoop", "letter-parncoop"]
"""What the letter is about, by the wording that has its words: a project, or a scheme's aid."""

_THEME = "courrier"


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who writes: the coop, the lines under its name, whom to talk to, and who signs."""

    coop: str
    scheme: str
    lines: tuple[str, ...] = ()
    contact: str = ""
    signed_by: str = ""
    signed_as: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterContent:
    """What was decided, in plain text; what is empty is left out.

    ``project`` is its title; for an aid, the repair or the newcomer's name. ``amount`` and
    ``total`` are written out (``640,00 €``); ``total`` is told by a complement.
    Texts of several lines become as many paragraphs.
    """

    kind: LetterKind
    project: str
    place: str
    decided_on: date
    decided_by: str
    sender: Sender
    amount: str = ""
    total: str = ""
    reconsider_on: date | None = None
    reason: str = ""
    conditions: str = ""
    next_step: str = ""
    support: tuple[str, ...] = ()
    personal: str = ""
    wording: LetterWording = "letter"


@dataclass(frozen=True)
class LetterPages:
    """A finished PDF, what was placed on each page, and how many letters it holds."""

    data: bytes
    audits: tuple[Audit, ...]
    letters: int


def letter_pages(
    content: LetterContent,
    addressees: Sequence[AddressLabel],
    *,
    made_at: datetime,
    texts: Mapping[str, str] | None = None,
) -> LetterPages:
    """Draw one letter for each addressee, on as many pages of A4 as it takes, tagged.

    ``made_at`` needs a time zone and dates the letters; ``texts`` are the words of its wording,
    those shipped when not given. The same arguments give the same bytes.
    Raises :class:`~idcoop_desktop.domain.errors.DomainError` for a text that no page can hold
    whole or that no shipped face can draw.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.letter_drawing import PAGE, LetterPainter
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.paragraphs import plain
    from idcoop_desktop.documents.theme import styled
    from idcoop_desktop.documents.typography import french
    from idcoop_desktop.documents.wording import shipped

    theme = styled(_THEME, "letter", wording=texts or shipped(content.wording))
    fonts.use(*theme.faces)
    metadata = Metadata(
        title=plain(theme.text("document_title", project=content.project)),
        author=french(content.sender.coop),
        subject=plain(theme.text("document_subject")),
        made_at=made_at,
    )
    canvas = TaggedCanvas(metadata, page_size=PAGE, font=theme.styles["body"].font)
    painter = LetterPainter(canvas, theme, content, made_at.date())
    for addressee in addressees:
        painter.paint(addressee)
    return LetterPages(
        data=finish(canvas.finished()),
        audits=tuple(page.audit for page in painter.pages),
        letters=len(addressees),
    )
