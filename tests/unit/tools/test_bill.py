"""The bill of materials is what a folder really contains, and names what may not be shipped."""

from __future__ import annotations

import json
import re
from importlib import metadata
from pathlib import Path

import pytest

from tools import bill, inventory, notices
from tools.inventory import OURS, PYTHON, SYSTEM, UNKNOWN
from tools.licences import GPL_QT, Declared, is_allowed, qt_library

ROOT = Path(__file__).parents[3]
DECLARED = Declared(ROOT / "resources" / "licences" / "components.toml")
PACKAGES = {
    "peewee.py": "peewee",
    "PySide6/QtCore.abi3.so": "pyside6-essentials",
    "jaraco/classes/meta.py": "jaraco-classes",
    "apsw/__init__.pyi": "apsw-sqlite3mc",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so": "pyside6-essentials",
}


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("MPL-2.0 AND Apache-2.0", True),
        ("LGPL-3.0-only", True),
        ("GPL-3.0-only", False),
        ("GPL-2.0-or-later", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1", True),
        ("GPL-2.0-only OR GPL-3.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("", False),
    ],
)
def test_a_part_under_the_gpl_alone_may_not_be_shipped(expression, allowed):
    assert is_allowed(expression) is allowed


def test_everything_we_list_may_be_shipped():
    text = (ROOT / "resources" / "licences" / "components.toml").read_text("utf-8")
    told = re.findall(r'(?m)^licence = "(.*)"$', text)
    assert len(told) > 70
    assert [one for one in told if not is_allowed(one)] == []


def test_no_locked_package_says_to_be_under_the_gpl_alone():
    """What the wheels say of themselves, against what we list."""
    lines = (ROOT / "requirements" / "runtime.txt").read_text().splitlines()
    locked = {found[1] for line in lines if (found := re.match(r"([\w.-]+)==", line))}
    alone = []
    for one in metadata.distributions():
        name = inventory.normal(one.metadata["Name"])
        said = one.metadata.get("License-Expression") or one.metadata.get("License") or ""
        if name in locked and "GPL" in said and not is_allowed(said):
            alone.append(f"{name}: {said}")
        if name in locked and not DECLARED.of_package(name):
            alone.append(f"{name}: not listed")
    assert alone == []


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        ("idcoop-desktop", OURS),
        ("_internal/idcoop_desktop/resources/icons/app.png", OURS),
        ("_internal/LICENSE", OURS),
        ("_internal/PySide6/QtCore.abi3.so", "pyside6-essentials"),
        ("_internal/python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", PYTHON),
        ("_internal/base_library.zip", PYTHON),
        ("_internal/libpython3.11.so.1.0", PYTHON),
        ("_internal/python312.dll", PYTHON),
        ("_internal/libX11.so.6", SYSTEM),
        ("_internal/VCRUNTIME140.dll", SYSTEM),
        ("_internal/letter.pdf", UNKNOWN),
        ("elsewhere/peewee.py", UNKNOWN),
    ],
)
def test_each_file_has_an_owner_or_is_told(path, owner):
    assert inventory.owner_of_file(path, PACKAGES) == owner


@pytest.mark.parametrize(
    ("module", "owner"),
    [
        ("idcoop_desktop.store.base", OURS),
        ("peewee", "peewee"),
        ("apsw", "apsw-sqlite3mc"),
        ("jaraco", "jaraco-classes"),
        ("jaraco.classes.meta", "jaraco-classes"),
        ("json.decoder", PYTHON),
        ("_sysconfigdata__linux_x86_64-linux-gnu", PYTHON),
        ("_pyi_rth_utils.qt", "pyinstaller"),
        ("surprise", UNKNOWN),
    ],
)
def test_each_module_has_an_owner_or_is_told(module, owner):
    assert inventory.owner_of_module(module, PACKAGES) == owner


@pytest.mark.parametrize(
    ("file", "licence"),
    [
        ("libxcb-cursor.so.0", "MIT"),
        ("libX11-xcb.so.1", "MIT"),
        ("VCRUNTIME140_1.dll", "LicenseRef-Microsoft-runtime"),
        ("libcrypto-3.dll", "Apache-2.0"),
        ("libreadline.so.8", ""),
        ("libcapstone.so.4", ""),
        ("libz3.so.4", ""),
    ],
)
def test_a_library_of_the_system_is_listed_by_the_start_of_its_name(file, licence):
    assert DECLARED.of_library(file) == licence


@pytest.mark.parametrize(
    ("path", "alone"),
    [
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", False),
        ("_internal/PySide6/Qt/lib/libQt6Charts.so.6", True),
        ("_internal/PySide6/QtDataVisualization.abi3.so", True),
        ("_internal/PySide6/Qt6VirtualKeyboard.dll", True),
        (f"_internal/{list(PACKAGES)[-1]}", True),
        ("_internal/idcoop_desktop/resources/QtCharts.txt", False),
    ],
)
def test_the_modules_that_qt_gives_under_the_gpl_are_known(path, alone):
    assert bool(GPL_QT.search(path)) is alone


@pytest.fixture
def frozen(tmp_path, monkeypatch):
    """Return a folder as PyInstaller makes it, small, and three packages really installed."""
    inside = tmp_path / "program" / "_internal"
    (inside / "lib-dynload").mkdir(parents=True)
    (inside / "libz.so.1").write_bytes(b"zlib")
    (inside / "lib-dynload" / "_json.so").write_bytes(b"json")
    (tmp_path / "program" / "idcoop").write_bytes(b"program")
    modules = ["idcoop_desktop.app", "peewee", "pyphen", "json"]
    monkeypatch.setattr(inventory, "frozen_modules", lambda _program: modules)
    installed = [metadata.distribution(name) for name in ("peewee", "pyphen", "segno")]
    monkeypatch.setattr(bill.metadata, "distributions", lambda: installed)
    return tmp_path / "program"


def parts(folder: Path, kind: str) -> dict[str, dict[str, object]]:
    told = json.loads((folder / bill.BILL).read_text("utf-8"))
    return {part["name"]: part for part in told["components"] if part["type"] == kind}


def test_the_bill_tells_packages_python_libraries_and_files(frozen, capsys):
    assert bill.main([str(frozen)]) == 0
    libraries = parts(frozen, "library")
    assert libraries.keys() == {"peewee", "pyphen", "python", "libz.so.1"}
    peewee = libraries["peewee"]
    assert peewee["purl"] == f"pkg:pypi/peewee@{metadata.version('peewee')}"
    assert peewee["licenses"] == [{"expression": "MIT"}]
    files = parts(frozen, "file")
    zlib = files["_internal/libz.so.1"]
    assert zlib["properties"] == [{"name": "idcoop:owner", "value": "system"}]
    assert f"4 components, {len(files)} files" in capsys.readouterr().out
    told = json.loads((frozen / bill.BILL).read_text("utf-8"))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    references = [part["bom-ref"] for part in told["components"]]
    assert len(set(references)) == len(references)


def test_the_same_program_has_the_same_bill(frozen):
    bill.write(frozen)
    first = (frozen / bill.BILL).read_bytes()
    bill.write(frozen)
    assert (frozen / bill.BILL).read_bytes() == first


def test_the_notices_go_with_the_program(frozen):
    bill.write(frozen)
    inside = frozen / "_internal"
    version = metadata.version("peewee")
    assert (inside / f"peewee-{version}.dist-info" / "METADATA").is_file()
    found = [path.name for path in inside.rglob("COPYING.MPL")]
    assert found == ["COPYING.MPL"]
    system = (inside / notices.SYSTEM_TEXT).read_text("utf-8")
    assert system.startswith("libz.so.1: Zlib")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("libreadline.so.8", "libreadline.so.8: not in components.toml"),
        ("mystery.bin", "_internal/mystery.bin: nobody knows whose it is"),
    ],
)
def test_what_nobody_listed_stops_the_build(frozen, name, told, capsys):
    (frozen / "_internal" / name).write_bytes(b"?")
    assert bill.main([str(frozen)]) == 1
    assert told in capsys.readouterr().out


def test_a_component_under_the_gpl_stops_the_build(frozen, tmp_path, monkeypatch, capsys):
    listed = tmp_path / "components.toml"
    text = bill.COMPONENTS.read_text("utf-8")
    changed = re.sub(r'(name = "peewee"\nlicence = )"MIT"', r'\1"GPL-3.0-only"', text)
    assert changed != text
    listed.write_text(changed, "utf-8")
    monkeypatch.setattr(bill, "COMPONENTS", listed)
    assert bill.main([str(frozen)]) == 1
    assert "peewee: GPL-3.0-only may not be shipped" in capsys.readouterr().out


def test_a_module_of_nobody_stops_the_build(frozen, monkeypatch, capsys):
    monkeypatch.setattr(bill.inventory, "frozen_modules", lambda _program: ["surprise"])
    assert bill.main([str(frozen)]) == 1
    assert "surprise: nobody knows whose it is" in capsys.readouterr().out


def test_a_folder_that_changed_is_no_more_its_bill(frozen):
    bill.write(frozen)
    assert bill.compared(frozen) == []
    (frozen / "_internal" / "libz.so.1").write_bytes(b"other")
    (frozen / "added.txt").write_text("")
    (frozen / "idcoop").unlink()
    assert bill.compared(frozen) == [
        "added.txt: not in the bill",
        "idcoop: in the bill alone",
        "_internal/libz.so.1: changed since the bill",
    ]


def test_the_build_leaves_out_what_is_under_the_gpl():
    spec = (ROOT / "build.spec").read_text("utf-8")
    assert "virtualkeyboard" in spec
    assert '"readline"' in spec
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert "PySide6-Essentials" in project
    assert not re.search(r"PySide6(-Addons)?[>=~]", project)


QT_FILES = (
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libQt6Widgets.so.6",
    "PySide6/QtTest.abi3.so",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
)


def ship_qt(frozen: Path, monkeypatch, *files: str) -> None:
    """Put files of Qt's wheel into the frozen folder."""
    for file in files:
        place = frozen / "_internal" / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.encode())
    qt = dict.fromkeys(files, "pyside6-essentials")
    known = bill.inventory.installed_files
    monkeypatch.setattr(bill.inventory, "installed_files", lambda found: known(found) | qt)


def test_what_is_inside_qt_is_in_the_bill(frozen, monkeypatch):
    ship_qt(frozen, monkeypatch, *QT_FILES)
    assert bill.write(frozen) == []
    libraries = parts(frozen, "library")
    assert libraries["PCRE2"]["licenses"] == [{"expression": "BSD-3-Clause"}]
    assert {"zlib", "libjpeg-turbo", "Linux Performance Events"} <= libraries.keys()
    assert not {"HarfBuzz", "XSVG", "libwebp"} & libraries.keys(), "their libraries are not here"


@pytest.mark.parametrize(
    "file",
    ["PySide6/Qt/lib/libQt6Sensors.so.6", "PySide6/Qt6Sensors.dll", "PySide6/Qt/lib/libicuio.so.9"],
)
def test_a_library_of_qt_that_is_not_listed_stops_the_build(frozen, monkeypatch, file):
    ship_qt(frozen, monkeypatch, file)
    assert bill.write(frozen) == [f"_internal/{file}: not in qt-parts.toml"]


def test_a_part_of_qt_under_the_gpl_stops_the_build(frozen, monkeypatch, tmp_path):
    listed = tmp_path / "qt-parts.toml"
    text = bill.QT_PARTS.read_text("utf-8")
    changed = text.replace("GPL-2.0-only WITH Linux-syscall-note", "GPL-2.0-only")
    assert changed != text
    listed.write_text(changed, "utf-8")
    monkeypatch.setattr(bill, "QT_PARTS", listed)
    ship_qt(frozen, monkeypatch, *QT_FILES)
    problems = bill.write(frozen)
    assert problems == ["Linux Performance Events: GPL-2.0-only may not be shipped"]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("_internal/PySide6/Qt/lib/libQt6XcbQpa.so.6", "XcbQpa"),
        ("_internal/PySide6/QtCore.abi3.so", "Core"),
        ("_internal/PySide6/Qt6Gui.dll", "Gui"),
        ("_internal/PySide6/plugins/imageformats/qwebp.dll", "qwebp"),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "icudata"),
        ("_internal/shiboken6/Shiboken.abi3.so", "Shiboken"),
        ("_internal/libX11.so.6", ""),
        ("_internal/PySide6/Qt/translations/qt_fr.qm", ""),
    ],
)
def test_a_library_of_qt_is_known_by_its_name(path, name):
    assert qt_library(path) == name
