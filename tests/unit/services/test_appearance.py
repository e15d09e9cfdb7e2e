"""The coop's look: its logo taken in with care, its colours readable, everything taken back."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from idcoop_desktop.domain.appearance import Appearance
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import appearance, journal, themes
from idcoop_desktop.services.trials import trying
from tests.unit.documents.press_profiles import press_profile
from tests.unit.services.conftest import Village, picture


def logo(*, side: int = 600, colour: object = "navy") -> bytes:
    """A disc on nothing."""
    image = Image.new("RGBA", (side, side // 2), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((10, 10, side // 3, side // 2 - 10), fill=colour)  # type: ignore[arg-type]
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def test_before_anything_is_chosen_documents_look_as_shipped(village: Village) -> None:
    assert appearance.appearance(village.desk) == Appearance()
    assert appearance.logo(village.desk) is None
    assert appearance.press_profile(village.desk) is None


def test_a_look_is_kept_in_one_action_and_taken_back(village: Village) -> None:
    taken = appearance.take_logo(village.desk, logo())
    profile = press_profile()
    sha256, name = appearance.take_press_profile(village.desk, profile)
    wanted = Appearance(
        theme="jardin",
        logo_sha256=taken.sha256,
        color_main="#203060",
        color_accent="#a03010",
        signature=" Ensemble,  on habite mieux ",
        press_profile_sha256=sha256,
        press_profile_name=name,
    )
    assert appearance.save_appearance(village.desk, wanted)
    known = appearance.appearance(village.desk)
    assert (known.theme, known.color_accent) == ("jardin", "#A03010")
    assert (known.signature, known.press_profile_name) == ("Ensemble, on habite mieux", name)
    assert appearance.logo(village.desk) == taken.jpeg
    assert appearance.press_profile(village.desk) == profile
    assert not appearance.save_appearance(village.desk, known)
    assert journal.undo_label(village.desk) == "apparence des documents"
    journal.undo(village.desk)
    assert appearance.appearance(village.desk) == Appearance()


def test_what_is_removed_is_gone_and_a_profile_without_file_has_no_name(village: Village) -> None:
    taken = appearance.take_logo(village.desk, logo())
    appearance.save_appearance(village.desk, Appearance(logo_sha256=taken.sha256, theme="sobre"))
    appearance.save_appearance(village.desk, Appearance(press_profile_name="Fogra"))
    assert appearance.appearance(village.desk) == Appearance()


@pytest.mark.parametrize(
    ("wanted", "match"),
    [
        (Appearance(theme="inconnu"), "n’existe plus"),
        (Appearance(color_main="bleu"), "n’est pas une couleur"),
        (Appearance(color_main="#AACCEE"), "couleur principale ne se lit pas assez bien"),
        (Appearance(color_accent="#FFDD88"), "couleur d’accent ne se lit pas assez bien"),
        (Appearance(signature="a" * 200), "tient sur une ligne"),
    ],
)
def test_a_look_that_would_not_do_is_refused(
    village: Village, wanted: Appearance, match: str
) -> None:
    with pytest.raises(DomainError, match=match):
        appearance.save_appearance(village.desk, wanted)
    assert appearance.appearance(village.desk) == Appearance()


def test_a_logo_is_on_white_where_it_was_transparent(village: Village) -> None:
    taken = appearance.take_logo(village.desk, logo())
    kept = Image.open(BytesIO(taken.jpeg))
    assert (kept.format, kept.mode, taken.sharp) == ("JPEG", "RGB", True)
    assert min(kept.getpixel((590, 10))) > 250  # type: ignore[type-var, arg-type]
    assert not appearance.take_logo(village.desk, logo(side=300)).sharp


@pytest.mark.parametrize(
    ("data", "match"),
    [
        (b"<?xml version='1.0'?><svg/>", "demandez-en une image PNG"),
        (b"%PDF-1.7", "demandez-en une image PNG"),
        (b"GIF89a", "n’est pas une photo"),
        (logo(colour=(250, 250, 250, 255)), "blanc ou presque"),
        (picture()[:400], "abîmée"),
    ],
    ids=["svg", "pdf", "gif", "white", "cut"],
)
def test_a_logo_that_cannot_be_used_is_refused_in_a_sentence(
    village: Village, data: bytes, match: str
) -> None:
    with pytest.raises(DomainError, match=f"(?i){match}"):
        appearance.take_logo(village.desk, data)


def test_only_the_profile_of_a_press_is_taken(village: Village) -> None:
    with pytest.raises(DomainError, match="imprimeur"):
        appearance.take_press_profile(village.desk, b"not a profile")


def test_a_look_is_tried_without_being_kept(village: Village) -> None:
    trial = trying(village.desk, appearance=Appearance(theme="sobre"))
    assert appearance.appearance(trial).theme == "sobre"
    assert appearance.appearance(trying(village.desk)) == Appearance()
    assert appearance.appearance(village.desk) == Appearance()


def test_themes_are_told_with_their_colours() -> None:
    known = {theme.name: theme for theme in themes.theme_choices()}
    assert {"littoral", "jardin", "sobre"} <= set(known)
    assert all(len(theme.swatches) == 5 for theme in known.values())
    assert known["jardin"].color_main in known["jardin"].swatches


def test_how_a_colour_reads_is_said_in_words() -> None:
    fine = themes.reading(Appearance(theme="sobre", color_main="#102040"), "#102040")
    assert fine.fine
    assert fine.words.startswith("Se lit bien\u00a0: contraste 1")
    pale = themes.reading(Appearance(color_main="#DDDDDD"), "#DDDDDD")
    assert not pale.fine
    assert "il faut au moins 4,5" in pale.words
    assert themes.reading(Appearance(color_accent="#A02020"), "#A02020").fine
