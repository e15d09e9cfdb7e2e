"""How documents look: the theme asked for or the coop's own, its colours, its words, its press."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from idcoop_desktop.domain.appearance import Appearance
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Order, PublicationKind, Variant
from idcoop_desktop.domain.rules import Setting
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import appearance, editions, showcase, wording
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.looks import look_for
from idcoop_desktop.services.making import Look
from idcoop_desktop.store import settings as store
from tests.unit.documents.press_profiles import press_profile
from tests.unit.services.conftest import TODAY, Village, picture

FLYER = Order(kind=PublicationKind.FLYER_A4)


def looks(village: Village, order: Order = FLYER, family: str = "flyer") -> Look:
    made_at = datetime(2026, 6, 21, tzinfo=UTC)
    return look_for(village.desk, order, family=family, wording="flyer", made_at=made_at, dpi=100)


def kept(village: Village, key: str, value: str) -> None:
    """A setting as another version of the program may have left it."""
    with village.desk.unit("réglage") as unit:
        store.add_setting(unit, Setting(key=key, value=value, valid_from=TODAY))


def wear(village: Village, **chosen: str) -> None:
    appearance.save_appearance(village.desk, Appearance(**chosen))


def test_without_a_choice_documents_are_as_shipped(village: Village) -> None:
    look = looks(village)
    assert (look.theme.name, look.variant, look.dpi) == ("littoral", Variant.OFFICE, 100)
    assert look.theme.text("call")[0].text.startswith("Et vous")
    assert (look.press, look.theme.press) == (None, None)


def test_the_theme_of_the_coop_holds_unless_another_is_asked_for(village: Village) -> None:
    wear(village, theme="jardin")
    assert looks(village).theme.name == "jardin"
    assert looks(village, replace(FLYER, theme="sobre")).theme.name == "sobre"
    assert "toc" in looks(village, family="pages").theme.styles


def test_a_theme_of_the_coop_that_is_gone_leaves_the_first(village: Village) -> None:
    kept(village, "coop.theme", "courrier")
    assert looks(village).theme.name == "littoral"
    with pytest.raises(DomainError, match="n’existe pas"):
        looks(village, replace(FLYER, theme="disparu"))


def test_the_colours_of_the_coop_are_worn_by_every_theme(village: Village) -> None:
    wear(village, color_main="#6A1B4D", color_accent="#8A3FFC")
    for name in ("littoral", "jardin", "sobre"):
        theme = looks(village, replace(FLYER, theme=name)).theme
        assert (theme.colors["band"], theme.colors["accent"]) == ("#6A1B4D", "#8A3FFC")


def test_colours_that_cannot_be_read_leave_those_of_the_theme(village: Village) -> None:
    plain = looks(village).theme
    kept(village, "coop.color_main", "#FFE082")
    assert looks(village).theme == plain


def test_the_words_of_the_staff_are_said(village: Village) -> None:
    wording.save(village.desk, "flyer", "call", "À votre tour !")
    assert looks(village).theme.text("call")[0].text == "À votre tour\u202f!"


def test_the_profile_of_the_press_is_for_the_printer_alone(village: Village) -> None:
    sha256, name = appearance.take_press_profile(village.desk, press_profile())
    wear(village, press_profile_sha256=sha256, press_profile_name=name)
    look = looks(village, replace(FLYER, variant=Variant.PRINTER))
    assert look.press == look.theme.press == press_profile()
    assert looks(village).press is None


def logo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (500, 200), "navy").save(out, "PNG")
    return out.getvalue()


def test_the_brand_bears_logo_and_signature(village: Village) -> None:
    assert (brand(village.desk).logo, brand(village.desk).signature) == (None, "")
    taken = appearance.take_logo(village.desk, logo())
    wear(village, logo_sha256=taken.sha256, signature="Ensemble, on habite mieux")
    known = brand(village.desk)
    assert known.logo == appearance.logo(village.desk)
    assert known.signature == "Ensemble, on habite mieux"


def test_a_flyer_for_the_printer_is_in_inks_with_the_logo(village: Village) -> None:
    desk, project = village.desk, village.completed()
    photo = showcase.add_photo(desk, project, picture(), moment=Moment.AFTER, alt="Un mur bleu")
    showcase.record_consent(desk, photo, PhotoConsent.NOBODY)
    showcase.save_showcase(
        desk, Showcase(id=0, project_id=project, lead="Un mur", story="Bleu", hero_id=photo)
    )
    sha256, name = appearance.take_press_profile(desk, press_profile())
    taken = appearance.take_logo(desk, logo())
    wear(village, press_profile_sha256=sha256, press_profile_name=name, logo_sha256=taken.sha256)
    order = replace(FLYER, variant=Variant.PRINTER, project_ids=(project,))
    with pikepdf.open(BytesIO(editions.make(desk, order))) as pdf:
        images = pdf.pages[0].get_images().values()
        assert {str(image.ColorSpace) for image in images} == {"/DeviceCMYK"}
        assert len(images) == 2
        assert [str(intent.S) for intent in pdf.Root.OutputIntents] == ["/GTS_PDFX", "/GTS_PDFA1"]
