"""The coop's logo on a page: whole, in its proportions, said aloud or mere decoration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.crops import logo
from idcoop_desktop.documents.page import Box

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import Brand
    from idcoop_desktop.documents.crops import JpegImage
    from idcoop_desktop.documents.page import Page

_SHIFT = {"left": 0.0, "center": 0.5, "right": 1.0}
_PAD = 2 * MM
_RADIUS = 2 * MM


def logo_box(data: bytes, room: Box, *, align: str = "left") -> Box:
    """Return where a logo goes: the largest box of its proportions in the middle of ``room``.

    ``align`` is ``left``, ``center`` or ``right``. Raises
    :class:`~idcoop_desktop.documents.refusals.PhotoError` for bytes that are no picture.
    """
    return _placed(_image(data, room), room, align)


def draw_logo(
    page: Page,
    brand: Brand,
    room: Box,
    *,
    key: str = "logo",
    align: str = "left",
    plate: bool = False,
) -> Box:
    """Draw the logo as large as ``room`` allows and return its box, without width if there is none.

    ``key`` names its element, a Figure said as « Logo de … »; with an empty key it is decoration,
    for where the coop's name stands beside it. A logo is on white: ``plate`` lays a white card
    under it, for a coloured ground; the card takes ``room`` and the logo what is left inside.
    """
    if brand.logo is None:
        return room._replace(width=0)
    inner = room
    if plate:
        inner = Box(room.x + _PAD, room.y + _PAD, room.width - 2 * _PAD, room.height - 2 * _PAD)
    image = _image(brand.logo, inner)
    box = _placed(image, inner, align)
    if plate:
        around = Box(box.x - _PAD, box.y - _PAD, box.width + 2 * _PAD, box.height + 2 * _PAD)
        page.card(around, radius=_RADIUS, fill="on_band")
    if key:
        page.picture(key, image, box, alt=f"Logo de {brand.coop_name}")
    else:
        page.canvas.drawImage(image, box.x, page.up(box.bottom), box.width, box.height)
    return box


def _image(data: bytes, room: Box) -> JpegImage:
    return logo(data, height=room.height, max_width=room.width)


def _placed(image: JpegImage, room: Box, align: str) -> Box:
    across, down = image.getSize()
    scale = min(room.width / across, room.height / down)
    width, height = across * scale, down * scale
    left = room.x + (room.width - width) * _SHIFT[align]
    return Box(left, room.y + (room.height - height) / 2, width, height)
