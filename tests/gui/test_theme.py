"""Colours: readable in both looks, and followed by what is on screen."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QPushButton

from idcoop_desktop import assets
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.views import icons
from idcoop_desktop.views.theme import palette, style_sheet, tokens
from idcoop_desktop.views.tokens import DARK, LIGHT, Tokens, Tone
from idcoop_desktop.views.tones import idea_tone, project_tone

TEXT_PAIRS = [
    ("text", "window"),
    ("text", "card"),
    ("text", "raised"),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("muted", "window"),
    ("muted", "card"),
    ("muted", "raised"),
    ("accent", "card"),
    ("accent", "window"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("danger", "card"),
    ("danger", "window"),
    ("warning", "card"),
    ("success", "card"),
    ("on_inverse", "inverse"),
]
SHAPE_PAIRS = [
    ("field_border", "card"),
    ("field_border", "window"),
    ("accent", "track"),
    ("money_paid", "card"),
    ("money_granted", "card"),
    ("money_requested", "card"),
]


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    seen = QColor(colour)
    return (
        0.2126 * linear(seen.redF())
        + 0.7152 * linear(seen.greenF())
        + 0.0722 * linear(seen.blueF())
    )


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-".join)
def test_texts_contrast_enough(look: Tokens, pair: tuple[str, str]):
    front, back = (getattr(look, name) for name in pair)
    assert contrast(front, back) >= 4.5


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize("pair", SHAPE_PAIRS, ids="-".join)
def test_shapes_contrast_enough(look: Tokens, pair: tuple[str, str]):
    front, back = (getattr(look, name) for name in pair)
    assert contrast(front, back) >= 3


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize("tone", list(Tone))
def test_chips_contrast_enough(look: Tokens, tone: Tone):
    back, front = look.chips[tone]
    assert contrast(front, back) >= 4.5


def test_every_state_has_a_tone():
    assert {project_tone(state) for state in ProjectState} <= set(Tone)
    assert {idea_tone(state) for state in IdeaState} <= set(Tone)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_the_sheet_names_only_colours_and_files_that_exist(look: Tokens):
    sheet = style_sheet(look)
    assert "$" not in sheet
    for file in re.findall(r'url\("([^"]+)"\)', sheet):
        assert assets.path("style").joinpath(file.rsplit("/", 1)[-1]).is_file()


def test_every_colour_is_a_colour():
    for look in (LIGHT, DARK):
        for field in fields(look):
            value = getattr(look, field.name)
            if field.name not in {"name", "chips"}:
                assert re.fullmatch(r"#[0-9a-f]{6}", value), field.name


def test_a_chosen_look_is_applied_at_once(qtbot, theme):
    with qtbot.waitSignal(theme.theme_changed):
        theme.set_mode("dark")
    assert theme.mode == "dark"
    assert tokens() is DARK
    assert QGuiApplication.palette() == palette(DARK)
    theme.set_mode("light")
    assert tokens() is LIGHT


def test_auto_follows_the_system(theme):
    theme.set_mode("auto")
    # The off-screen platform has no colour scheme of its own: light is the default.
    assert tokens() is LIGHT


def test_disabled_text_is_muted():
    muted = palette(LIGHT).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert muted.name() == LIGHT.muted


def darkest(icon, size=18):
    image = icon.pixmap(size, size).toImage()
    colours = [image.pixelColor(x, y) for x in range(size) for y in range(size)]
    return max(colours, key=QColor.alpha).name()


def test_icons_follow_the_theme(theme, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.setIcon(icons.icon("users"))
    assert darkest(button.icon()) == LIGHT.text
    theme.set_mode("dark")
    assert darkest(button.icon()) == DARK.text


def test_disabled_icons_are_muted():
    image = icons.icon("users").pixmap(18, 18, icons.QIcon.Mode.Disabled).toImage()
    colours = {image.pixelColor(x, 9).name() for x in range(18) if image.pixelColor(x, 9).alpha()}
    assert LIGHT.text not in colours


def test_a_missing_icon_or_colour_is_a_bug():
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")
    with pytest.raises(AttributeError):
        icons.icon("users", "no_such_colour")


def test_every_icon_can_be_drawn():
    folder = assets.path("icons/lucide")
    for file in folder.glob("*.svg"):
        assert not icons.icon(file.stem).pixmap(18, 18).isNull()
    assert (folder / "LICENSE").is_file()


def test_the_program_has_its_icon():
    assert not icons.application_icon().pixmap(64, 64).isNull()
    assert assets.path("icons/app.ico").is_file()
    assert assets.path("icons/app.png").is_file()
