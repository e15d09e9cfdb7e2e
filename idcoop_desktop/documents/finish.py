"""The last pass over a PDF: clean syntax, compact streams, an identifier made from the content."""

from __future__ import annotations

from io import BytesIO


def finish(data: bytes) -> bytes:
    """Rewrite the bytes of a reportlab file; the same input always gives the same output."""
    import pikepdf

    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(
            out,
            deterministic_id=True,
            min_version="1.7",
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return out.getvalue()
