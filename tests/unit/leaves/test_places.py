"""Where things are: the base, the logs, the settings and the shipped resources."""

from __future__ import annotations

import re
from pathlib import Path

import idcoop_desktop
from idcoop_desktop import assets, paths

PACKAGE = Path(idcoop_desktop.__file__).parent


def test_the_folder_somebody_names_is_the_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder(tmp_path / "base") == tmp_path / "base"
    assert paths.data_folder(Path("base")) == tmp_path / "base"


def test_a_tilde_is_the_home_folder(tmp_path, monkeypatch):
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    assert paths.data_folder(Path("~/base")) == tmp_path / "base"


def test_the_home_of_nobody_is_a_name_like_another(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    wanted = Path("~nobody-by-this-name") / "base"
    assert paths.data_folder(wanted).parts[-2:] == wanted.parts


def test_by_default_each_thing_has_its_own_place_under_the_programs_name():
    places = [paths.data_folder(), paths.log_folder(), paths.settings_file()]
    assert all(place.is_absolute() for place in places)
    assert all("IDCoop" in place.parts for place in places)
    assert len(set(places)) == 3
    assert paths.settings_file().name == "settings.json"


def test_looking_for_a_place_makes_nothing(tmp_path):
    paths.data_folder(tmp_path / "base")
    assert not (tmp_path / "base").exists()
    assert not paths.log_folder().exists()


def test_every_resource_the_program_names_is_there():
    named = {
        name
        for source in PACKAGE.rglob("*.py")
        for name in re.findall(r'assets\.path\("([^"]+)"\)', source.read_text("utf-8"))
    }
    assert {"fonts", "themes"} <= named
    assert sorted(name for name in named if not assets.path(name).exists()) == []


def test_resources_inside_the_package_go_first(tmp_path, monkeypatch):
    monkeypatch.setattr(assets, "_PACKAGE", tmp_path / "idcoop_desktop")
    assert assets.path("fonts") == tmp_path / "resources" / "fonts"
    (tmp_path / "idcoop_desktop" / "resources").mkdir(parents=True)
    assert assets.path("fonts") == tmp_path / "idcoop_desktop" / "resources" / "fonts"
