"""A document given to a person as a file: written and recorded together, or neither."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.publications import ending_of
from idcoop_desktop.services import editions, publishing
from idcoop_desktop.services.draft_folder import draft_folder
from idcoop_desktop.services.files import require_writable
from idcoop_desktop.services.making import is_page, require_ending

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.covered_photos import LeftOut
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFile:
    """A document in its file: its size in bytes and its SHA-256.

    ``description`` is to be pasted beside an image, empty for what is not one; ``left_out`` are
    photos that it does without.
    """

    size: int
    sha256: str
    description: str
    left_out: LeftOut | None = None


def make_file(desk: Desk, order: Order, path: Path) -> MadeFile:
    """Make the document whose form the name of ``path`` tells, record it and put it there.

    Raises what :func:`editions.draw` does, and :class:`DomainError` when the file cannot be
    written: then nothing is recorded, and what stood there still does.
    """
    ending = ending_of(path.name)
    # Both are known before the time it takes to draw.
    require_writable(path)
    require_ending(order.kind, ending)
    drawn = editions.draw(desk, order, ending)
    with draft_folder(path.absolute().parent) as drafts:
        drafts.write(path.name, drawn.data)
        editions.keep(desk, drawn, path.name, lambda: drafts.land(path.name))
    pasted = order.kind.is_image and not is_page(ending)
    return MadeFile(
        size=len(drawn.data),
        sha256=hashlib.sha256(drawn.data).hexdigest(),
        description=publishing.image_description(desk, order.project_ids[0]) if pasted else "",
        left_out=drawn.left_out(desk, ending),
    )
