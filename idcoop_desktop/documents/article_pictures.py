"""Photos as pages for the site show them: cut, hidden parts burnt in, no data of the camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.article import Picture
from idcoop_desktop.documents.crops import prepare
from idcoop_desktop.documents.typography import french

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import FlyerPhoto

_FRAME = (600, 400)  # points, at two pixels each: sharp on any screen, light to load
_DPI = 144


def picture_of(photo: FlyerPhoto) -> Picture:
    """Return a photo as a block of an article. Raises what :func:`prepare` raises."""
    image = prepare(photo.jpeg, *_FRAME, focal=photo.focal, hidden=photo.hidden, dpi=_DPI)
    return Picture(image.jpeg, french(photo.alt), french(photo.caption))
