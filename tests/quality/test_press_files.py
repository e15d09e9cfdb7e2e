"""Every document that goes to a printing house is in the inks of its press, page after page."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from idcoop_desktop.domain.appearance import Appearance
from idcoop_desktop.domain.publications import PublicationKind, Variant
from idcoop_desktop.services import appearance, editions
from tests.quality.file_check import findings
from tests.quality.world import World
from tests.unit.documents.press_profiles import press_profile

FOR_PRINTERS = [kind for kind in PublicationKind if Variant.PRINTER in kind.variants]
OF_THE_SCREEN = {"rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "BI"}


@pytest.fixture(scope="module")
def pressed(plain: World) -> World:
    """The world of a coop whose printing house gave its profile."""
    sha256, name = appearance.take_press_profile(plain.desk, press_profile())
    appearance.save_appearance(
        plain.desk, Appearance(press_profile_sha256=sha256, press_profile_name=name)
    )
    return plain


@pytest.mark.parametrize("kind", FOR_PRINTERS, ids=str)
def test_it_is_in_inks_alone(pressed: World, kind: PublicationKind) -> None:
    data = editions.preview(pressed.desk, pressed.order(kind, variant=Variant.PRINTER))
    assert findings(data) == []
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            used = {str(code.operator) for code in pikepdf.parse_content_stream(page)}
            assert not used & OF_THE_SCREEN
            assert "k" in used
            spaces = {str(image.ColorSpace) for image in page.get_images().values()}
            assert spaces <= {"/DeviceCMYK"}
            assert {"/TrimBox", "/BleedBox"} <= set(page.obj.keys())
        assert {intent.DestOutputProfile.N for intent in pdf.Root.OutputIntents} == {4}


@pytest.mark.parametrize("kind", FOR_PRINTERS, ids=str)
def test_for_the_office_it_stays_as_on_screen(pressed: World, kind: PublicationKind) -> None:
    data = editions.preview(pressed.desk, pressed.order(kind))
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            used = {str(code.operator) for code in pikepdf.parse_content_stream(page)}
            assert not used & {"k", "K"}
        assert {intent.DestOutputProfile.N for intent in pdf.Root.OutputIntents} == {3}
