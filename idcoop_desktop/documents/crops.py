"""Pictures cut for their frame around the focal point, kept in memory, embedded undecoded."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from reportlab.lib.utils import ImageReader

from idcoop_desktop.documents.framing import DEFAULT_FOCAL, crop_box
from idcoop_desktop.documents.hiding import hide
from idcoop_desktop.documents.photos import encode, upright
from idcoop_desktop.documents.remembered import forgotten_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.documents.content import KeptJpeg
    from idcoop_desktop.domain.hidden_parts import HiddenPart

_QUALITY = 85
_LOGO_QUALITY = 95
_CACHE_BYTES = 48 * 1024 * 1024
# This share of the resolution comes almost free from the JPEG decoder; more costs a resize.
_ENOUGH = 0.85
_POINTS_PER_INCH = 72


class Crop(NamedTuple):
    """JPEG bytes, their size in pixels and their SHA-256, taken once."""

    jpeg: bytes
    width: int
    height: int
    digest: bytes

    @classmethod
    def of(cls, jpeg: bytes, size: tuple[int, int]) -> Crop:
        """Return a picture of this size (pixels) with its digest."""
        return cls(jpeg, *size, hashlib.sha256(jpeg).digest())


class JpegImage(ImageReader):
    """A JPEG handed to reportlab without being decoded: its own reader unpacks every pixel."""

    def __init__(self, crop: Crop) -> None:
        self.jpeg, self.digest = crop.jpeg, crop.digest
        self._width, self._height = crop.width, crop.height
        self._dataA = None
        self._ident = None
        self.fileName = "jpeg"
        self.fp = BytesIO(crop.jpeg)
        self.mode = "RGB"

    def getRGBData(self) -> bytes:  # noqa: N802 - reportlab's name
        """What reportlab digests once more to name the image: a digest names it as well."""
        return self.digest

    def jpeg_fh(self) -> BytesIO:
        """The file reportlab copies into the document."""
        self.fp.seek(0)
        return self.fp

    def getSize(self) -> tuple[int, int]:  # noqa: N802 - reportlab's name
        """Width and height in pixels."""
        return self._width, self._height


class _Cache:
    """The latest crops, in memory only: pictures of people never land on the disk in the clear."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._crops: OrderedDict[tuple[object, ...], Crop] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[object, ...]) -> Crop | None:
        with self._lock:
            if key in self._crops:
                self._crops.move_to_end(key)
            return self._crops.get(key)

    def put(self, key: tuple[object, ...], crop: Crop) -> None:
        with self._lock:
            if key in self._crops:
                return
            self._crops[key] = crop
            self._size += len(crop.jpeg)
            while self._size > self._limit:
                _, dropped = self._crops.popitem(last=False)
                self._size -= len(dropped.jpeg)

    def clear(self) -> None:
        with self._lock:
            self._crops.clear()
            self._size = 0


_cache = _Cache(_CACHE_BYTES)


@forgotten_by
def forget_pictures() -> None:
    """Empty the cache."""
    _cache.clear()


def kept(key: tuple[object, ...], make: Callable[[], Crop]) -> Crop:
    """Return the picture of a key from memory, else made now and remembered."""
    crop = _cache.get(key)
    if crop is None:
        crop = make()
        _cache.put(key, crop)
    return crop


def prepare(
    picture: bytes | KeptJpeg,
    width: float,
    height: float,
    *,
    focal: tuple[float, float] | None = None,
    hidden: tuple[HiddenPart, ...] = (),
    dpi: int = 300,
) -> JpegImage:
    """Cut a picture for a frame of ``width`` by ``height`` points, at most ``dpi`` fine.

    ``hidden`` parts are burnt in before the cut. The result carries no EXIF. Raises
    :class:`~idcoop_desktop.documents.refusals.PhotoError`.
    """
    if isinstance(picture, bytes):
        data = picture
        digest, read = hashlib.sha256(data).digest(), lambda: data
    else:
        digest, read = bytes.fromhex(picture.sha256), picture.read
    return prepare_kept(
        digest,
        read,
        width,
        height,
        focal=focal,
        hidden=hidden,
        dpi=dpi,
    )


def prepare_kept(
    digest: bytes,
    read: Callable[[], bytes],
    width: float,
    height: float,
    *,
    focal: tuple[float, float] | None = None,
    hidden: tuple[HiddenPart, ...] = (),
    dpi: int = 300,
) -> JpegImage:
    """Cut like :func:`prepare` a picture known by its SHA-256: only ``read`` if not in memory."""
    pixels = (_pixels(width, dpi), _pixels(height, dpi))
    focal = focal or DEFAULT_FOCAL
    key = (digest, pixels, focal, hidden)
    crop = _cache.get(key)
    if crop is None:
        crop = _cut(read(), pixels, focal, hidden)
        _cache.put(key, crop)
    return JpegImage(crop)


def _pixels(points: float, dpi: int) -> int:
    return max(1, round(points / _POINTS_PER_INCH * dpi))


def _cut(
    data: bytes,
    pixels: tuple[int, int],
    focal: tuple[float, float],
    hidden: tuple[HiddenPart, ...],
) -> Crop:
    width, height = pixels
    picture = upright(data, at_least=(int(width * _ENOUGH), int(height * _ENOUGH)))
    picture = hide(picture, hidden)
    picture = picture.crop(crop_box(picture.size, pixels, focal))
    if picture.width > width:
        picture = picture.resize(pixels)
    return Crop.of(encode(picture, quality=_QUALITY), picture.size)


def logo(data: bytes, *, height: float, max_width: float, dpi: int = 600) -> JpegImage:
    """Return a logo on white, whole, fine enough for ``height`` by ``max_width`` points.

    Raises :class:`~idcoop_desktop.documents.refusals.PhotoError`.
    """
    box = (_pixels(max_width, dpi), _pixels(height, dpi))
    key = (hashlib.sha256(data).digest(), box, "logo")
    return JpegImage(kept(key, lambda: _whole(data, box)))


def _whole(data: bytes, box: tuple[int, int]) -> Crop:
    picture = upright(data, at_least=box)
    picture.thumbnail(box)
    return Crop.of(encode(picture, quality=_LOGO_QUALITY, subsampling="4:4:4"), picture.size)
