"""Files that prove payments: taken in with care, shown page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import receipts
from idcoop_desktop.services.proofs import FILE_LIMIT, ReceiptFile, require_proof
from tests.unit.documents import paper_files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.services.conftest import Village


def test_a_chosen_file_keeps_its_name(tmp_path: Path) -> None:
    file = tmp_path / "facture.pdf"
    file.write_bytes(paper_files.pdf())
    chosen = receipts.read_chosen(file)
    assert (chosen.name, chosen.data) == ("facture.pdf", paper_files.pdf())


def test_what_proves_nothing_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "virus.exe"
    file.write_bytes(b"MZ")
    with pytest.raises(DomainError, match="ni un PDF ni une image"):
        receipts.read_chosen(file)
    with pytest.raises(DomainError, match="ne peut pas être lu"):
        receipts.read_chosen(tmp_path / "absent.pdf")


def test_a_film_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "film.pdf"
    with file.open("wb") as stream:
        stream.truncate(FILE_LIMIT + 1)
    with pytest.raises(DomainError, match="dépasse 20\u00a0Mo"):
        receipts.read_chosen(file)
    heavy = ReceiptFile(b"%PDF-" + bytes(FILE_LIMIT), "lourd.pdf")
    with pytest.raises(DomainError, match="dépasse 20\u00a0Mo"):
        require_proof(heavy)


def test_a_kept_file_is_shown(village: Village) -> None:
    kept = village.desk.base.media.put(paper_files.pdf(2))
    data = receipts.file_data(village.desk, kept)
    assert receipts.receipt_pages(data) == 2
    assert receipts.receipt_page(data, page=1, width_px=100).height > 100
