"""What goes with a document that leaves: the letter it is joined to, its page as a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from idcoop_desktop.domain.emails import mail_link
from idcoop_desktop.domain.publications import COPIED, PublicationKind
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import editions, publishing, settings

if TYPE_CHECKING:
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.desk import Desk

_COPY_PX = 1654  # A4 at 200 dpi: sharp in a text and in a message, and quickly pasted.


@dataclass(frozen=True, slots=True)
class Copied:
    """A page as a picture, and what to tell those who do not see it."""

    image: QImage
    description: str


def letter_link(desk: Desk, kind: PublicationKind, title: str) -> str:
    """Return the ``mailto:`` link of an e-mail that says what is joined, addressed to nobody."""
    coop = settings.profile(desk).coop_name
    body = (
        "Bonjour,\n\n"
        f"Vous trouverez en pièce jointe\u00a0: {kind.label} – {quoted(title)}.\n\n"
        f"Bien cordialement,\n{desk.author.name}\n{coop}"
    )
    return mail_link((), f"{kind.label} – {title}", body)


def page_copied(desk: Desk, order: Order, page: int) -> Copied:
    """Make a document, record it and return one of its pages as a picture. For a worker."""
    data = editions.make(desk, order, file_name=COPIED)
    if order.kind.is_image:
        image = QImage.fromData(data)
    else:
        seen = publishing.page_image(data, page=page, width_px=_COPY_PX)
        borrowed = QImage(
            seen.data, seen.width, seen.height, seen.stride, QImage.Format.Format_RGB32
        )
        image = borrowed.copy()
    told = ""
    if order.kind is not PublicationKind.FACT_SHEET:
        told = publishing.image_description(desk, order.project_ids[0])
        # Kept inside the picture too, for the programs that read it.
        image.setText("Description", told)
    return Copied(image, told)
