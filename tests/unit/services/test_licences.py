"""The licences of all that is shipped are told with their full texts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from idcoop_desktop import assets
from idcoop_desktop.services import licences

ROOT = Path(__file__).parents[3]
# A wheel of Qt carries no text of its licence; ours stand beside the list.
LEAST = 200


def by_name(name: str) -> licences.Component:
    return next(one for one in licences.components() if one.name == name)


def test_every_locked_package_has_its_licence():
    lines = (ROOT / "requirements" / "runtime.txt").read_text().splitlines()
    locked = {found[1] for line in lines if (found := re.match(r"([\w.-]+)==", line))}
    declared = {
        name for row in licences.declared()["component"] for name in row.get("packages", ())
    }
    assert locked - declared == set()
    assert declared - locked == {"pyinstaller"}, "its launcher is in the package"


@pytest.mark.parametrize("component", licences.components(), ids=lambda one: one.name)
def test_each_has_its_whole_text(component):
    text = licences.text_of(component)
    assert len(text) > LEAST
    assert re.search(r"copyright|licen[cs]e|\(c\)", text, re.IGNORECASE)


def test_qt_is_told_with_its_version_and_both_texts():
    qt = by_name("Qt, PySide6")
    assert qt.licence == "LGPL-3.0-only"
    assert re.fullmatch(r"6\.\d+\.\d+", qt.versions[0])
    text = licences.text_of(qt)
    assert text.startswith("Ces bibliothèques sont des fichiers à part du programme\u00a0: vous")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_what_others_wrote_inside_qt_is_told_with_its_texts():
    inside = by_name("Dans Qt\u00a0: code d’autres auteurs")
    assert inside.versions == by_name("Qt, PySide6").versions
    text = licences.text_of(inside)
    assert "PCRE2\nBSD-3-Clause\n© 1997-2007 University of Cambridge" in text
    assert "The FreeType Project LICENSE" in text
    assert "Mozilla Public License Version 2.0" in text
    assert "HPND-sell-variant\u00a0: https://code.qt.io/" in text


def test_each_licence_of_a_part_of_qt_has_a_text_or_an_address():
    told = licences.qt_parts()
    named = {
        name.strip("() ")
        for row in told["part"]
        for name in re.split(r" AND | OR ", row["licence"])
    }
    chosen_otherwise = {"GPL-2.0-or-later"}
    assert named - chosen_otherwise == told["texts"].keys() | told["addresses"].keys()
    assert all(assets.path(file).is_file() for file in told["texts"].values())
    assert all(row["copyright"] and row["in"] for row in told["part"])
    names = [row["name"] for row in told["part"]]
    assert len(set(names)) == len(names) > 40


def test_without_qt_there_is_nothing_inside_it(monkeypatch):
    monkeypatch.setattr(licences, "_QT_PACKAGE", "nothing-of-the-kind")
    assert not [one for one in licences.components() if one.name.startswith("Dans Qt")]


def test_notices_of_a_wheel_are_all_there():
    text = licences.text_of(by_name("pikepdf, qpdf"))
    assert "Mozilla Public License Version 2.0" in text
    assert "libjpeg-turbo" in text


def test_what_is_not_here_is_not_listed():
    names = {one.name for one in licences.components()}
    assert "jeepney" in names or "pywin32-ctypes" in names
    assert not {"jeepney", "pywin32-ctypes"} <= names


def test_the_libraries_of_the_system_are_told_where_the_build_wrote_their_notices(
    tmp_path, monkeypatch
):
    assert not assets.path(licences.SYSTEM_TEXT).exists(), "a checkout carries none"
    notices = tmp_path / "system.txt"
    notices.write_text("libX11: MIT", encoding="utf-8")
    inside = assets.path
    monkeypatch.setattr(
        assets, "path", lambda name: notices if name == licences.SYSTEM_TEXT else inside(name)
    )
    last = licences.components()[-1]
    assert last.name == "Bibliothèques du système"
    assert "MIT" in last.licence
    assert licences.text_of(last) == "libX11: MIT"


def test_our_own_licence_is_the_one_at_the_root():
    ours = (ROOT / "LICENSE").read_bytes()
    assert assets.path("licences/EUPL-1.2.txt").read_bytes() == ours


def test_every_font_has_its_licence():
    told = {text for one in licences.components() for text in one.texts}
    families = {path.name.split("-")[0] for path in assets.path("fonts").glob("*.ttf")}
    assert {f"fonts/{family}-OFL.txt" for family in families} <= told
