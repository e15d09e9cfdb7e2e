"""Receipts made for the tests: good ones, and those that mean harm."""

from __future__ import annotations

import zlib
from io import BytesIO

import pikepdf
from PIL import Image

_INK = (
    b"0.1 0.3 0.6 rg 60 700 300 40 re f 0 g 60 640 400 6 re f 60 620 380 6 re f 60 600 300 6 re f"
)


def pdf(pages: int = 1, *, content: bytes = _INK) -> bytes:
    """Return an A4 PDF that looks somewhat like an invoice."""
    made = pikepdf.new()
    for _number in range(pages):
        page = made.add_blank_page(page_size=(595, 842))
        page.Contents = pikepdf.Stream(made, content)
    return _saved(made)


def locked_pdf() -> bytes:
    """Return a PDF that asks for a password."""
    made = pikepdf.open(BytesIO(pdf()))
    return _saved(made, encryption=pikepdf.Encryption(user="ouvre", owner="possede"))


def print_only_pdf() -> bytes:
    """Return a PDF that anybody opens and only its owner changes, as many shops send."""
    made = pikepdf.open(BytesIO(pdf()))
    return _saved(made, encryption=pikepdf.Encryption(user="", owner="possede"))


def bomb_pdf() -> bytes:
    """Return a PDF of some hundred kilobytes whose page unpacks to 200 MB."""
    return _packed(_zeros(200), "/FlateDecode")


def twice_packed_pdf() -> bytes:
    """Return a PDF whose page is packed within what is packed."""
    return _packed(zlib.compress(_zeros(64)), pikepdf.Array([pikepdf.Name.FlateDecode] * 2))


def run_length_pdf(size: int) -> bytes:
    """Return a PDF whose page is packed in runs, in a stream of so many bytes."""
    return _packed(b"\x80" * size, "/RunLengthDecode")


def huge_picture_pdf(side: int = 50_000) -> bytes:
    """Return a PDF with a picture of 50 000 by 50 000 pixels."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(595, 842))
    picture = pikepdf.Stream(made, b"")
    picture.write(_zeros(1), filter=pikepdf.Name.FlateDecode)
    picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    picture.Width = picture.Height = side
    picture.ColorSpace, picture.BitsPerComponent = pikepdf.Name.DeviceGray, 8
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=picture))
    page.Contents = pikepdf.Stream(made, b"595 0 0 842 0 0 cm /Im0 Do")
    return _saved(made)


def many_pages_pdf(pages: int = 501) -> bytes:
    """Return a PDF with more pages than a receipt has."""
    return pdf(pages, content=b"")


def strip_pdf() -> bytes:
    """Return a PDF whose page is a point wide and five metres long."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(100, 100))
    page.MediaBox = pikepdf.Array([0, 0, 1, 14_400])
    return _saved(made)


def picture(form: str = "JPEG", size: tuple[int, int] = (600, 900)) -> bytes:
    """Return the photo of a receipt."""
    out = BytesIO()
    image = Image.new("RGB", size, (240, 236, 228))
    image.paste((40, 40, 60), (60, 60, size[0] - 60, 120))
    image.save(out, form)
    return out.getvalue()


def huge_png() -> bytes:
    """Return a PNG that says it has 50 000 by 50 000 pixels."""
    return png_of(50_000)


def png_of(side: int) -> bytes:
    """Return a PNG that says how many pixels it is wide and high, and has few of them."""
    head = _chunk(b"IHDR", side.to_bytes(4, "big") * 2 + b"\x08\x00\x00\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", zlib.compress(bytes(50_001)))


def _chunk(kind: bytes, data: bytes) -> bytes:
    crc = zlib.crc32(kind + data).to_bytes(4, "big")
    return len(data).to_bytes(4, "big") + kind + data + crc


def _zeros(megabytes: int) -> bytes:
    pack = zlib.compressobj(9)
    blank = b" \n" * (1 << 19)
    return b"".join([*(pack.compress(blank) for _ in range(megabytes)), pack.flush()])


def _packed(data: bytes, named: str | pikepdf.Array) -> bytes:
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(595, 842))
    stream = pikepdf.Stream(made, b"")
    stream.write(data, filter=pikepdf.Name(named) if isinstance(named, str) else named)
    page.Contents = stream
    return _saved(made)


def _saved(made: pikepdf.Pdf, **options: object) -> bytes:
    out = BytesIO()
    made.save(out, compress_streams=False, **options)
    return out.getvalue()


def damaged_stream_pdf() -> bytes:
    """Return a PDF whose page is packed, and broken in its middle."""
    packed = zlib.compress(_INK * 40)
    return _packed(packed[:20] + b"\xff\xff" + packed[22:], "/FlateDecode")
