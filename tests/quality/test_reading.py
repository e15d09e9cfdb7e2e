"""Every document is read aloud in the order it was accepted, words apart from each other."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import editions
from tests.quality.reading import FOLDER, accepted, found, read_aloud
from tests.quality.world import World


@pytest.mark.parametrize("kind", PublicationKind, ids=str)
def test_it_is_read_in_order(plain: World, kind: PublicationKind) -> None:
    assert found(plain, kind) == accepted(kind)


def test_every_reading_is_of_a_document() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == {kind.value for kind in PublicationKind}


def test_another_order_is_seen(plain: World) -> None:
    kind = PublicationKind.FLYER_A4
    data, out = editions.preview(plain.desk, plain.order(kind)), BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        document = pdf.Root.StructTreeRoot.K[0]
        first, second, *others = document.K
        document.K = pikepdf.Array([second, first, *others])
        pdf.save(out)
    assert read_aloud(out.getvalue()) != accepted(kind)
    assert sorted(read_aloud(out.getvalue())) == sorted(accepted(kind))
