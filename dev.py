#!/usr/bin/env python3
"""The one door of IDCoop Desktop, for people and for CI: `python3 dev.py` lists the words."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
UI = ROOT / "ui"
FORMS = ROOT / "idcoop_desktop" / "views" / "forms"
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
OLDEST, TOO_NEW = (3, 11), (3, 15)

# What Qt's wheels expect from a bare Debian: the first line off-screen, the others for a window.
QT_LIBRARIES = (
    *("libgl1", "libegl1", "libx11-6", "libdbus-1-3", "libfontconfig1", "libfreetype6"),
    *("libglib2.0-0", "libxkbcommon0", "libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4"),
    *("libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
)
PERFECT_ROOMS = ("domain", "store", "services")
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
PIP = ("--require-hashes", "--only-binary", ":all:", "--disable-pip-version-check")
UIC = "from PySide6.scripts.pyside_tool import uic; uic()"
FORMS_INIT = '"""Generated from ui/*.ui by `python3 dev.py forms`; never edited by hand."""\n'


def venv_python() -> Path:
    """Return the interpreter of the project's own environment."""
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def call(*command: object, **environment: str) -> int:
    """Run a command where the user stands and return its exit code."""
    words = [str(word) for word in command]
    sys.stdout.flush()
    return subprocess.run(words, env={**os.environ, **environment}, check=False).returncode


def python(*arguments: object, **environment: str) -> int:
    """Run the environment's Python."""
    return call(venv_python(), *arguments, **environment)


# --- setting up -------------------------------------------------------------------------------


def missing_packages(names: tuple[str, ...]) -> list[str]:
    """Return those Debian packages that are not installed.

    Since 2024 some carry the suffix t64 and only provide their old name, which apt accepts.
    """
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n"]
    asked = [*names, *(name + "t64" for name in names)]
    answer = subprocess.run([*query, *asked], capture_output=True, text=True, check=False).stdout
    installed = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return [name for name in names if not {name, name + "t64"} & installed]


def install_packages(names: list[str]) -> None:
    """Install Debian packages with apt, through sudo when the user is not root."""
    print("Installing these system packages with apt:", " ".join(names))
    root = os.geteuid() == 0
    if not root and not shutil.which("sudo"):
        sys.exit("Please ask an administrator to run: apt-get install " + " ".join(names))
    apt = [*([] if root else ["sudo"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    # A failed update of one source is no reason to stop: the packages may still be found.
    call(*apt, "update")
    if call(*apt, "install", "-y", "--no-install-recommends", *names):
        sys.exit("apt could not install the packages above; nothing else was changed.")


def system_packages(level: str) -> tuple[str, ...]:
    """Return the Debian packages needed to run (`runtime`) or also to build (`dev`)."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    names = list(QT_LIBRARIES)
    if importlib.util.find_spec("ensurepip") is None:
        names.append(f"python{version}-venv")
    if level == "dev":
        names.append("binutils")
        if sys.base_prefix == "/usr":  # Debian's python3 keeps libpython in a package of its own.
            names.append(f"libpython{version}")
    return tuple(names)


def venv_works() -> bool:
    """Tell whether the environment exists, has pip and is of this Python's version."""
    probe = "import sys, pip; print(*sys.version_info[:2])"
    if not venv_python().exists():
        return False
    answer = subprocess.run(
        [venv_python(), "-c", probe], capture_output=True, text=True, check=False
    )
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def fingerprint(level: str) -> str:
    """Return a digest of everything that decides what the environment must hold."""
    digest = hashlib.sha256(sys.version.encode())
    digest.update((ROOT / "requirements" / f"{level}.txt").read_bytes())
    digest.update(Path(__file__).read_bytes())
    return digest.hexdigest()


def is_ready(level: str) -> bool:
    """Tell whether the environment was completed for this level or a larger one."""
    for name in dict.fromkeys((level, "dev")):
        stamp = VENV / f"ready-{name}"
        if stamp.exists() and stamp.read_text() == fingerprint(name):
            return True
    return False


def install_launchers() -> None:
    """Make the package importable in the environment, and put `idcoop` beside its Python."""
    scheme = "nt_venv" if WINDOWS else "posix_venv"
    packages = Path(sysconfig.get_path("purelib", scheme, {"base": str(VENV)}))
    # Relative, so that it holds in a folder whose name is not plain ASCII.
    (packages / "idcoop_desktop.pth").write_text(os.path.relpath(ROOT, packages) + "\n")
    for name, module in (("idcoop", "idcoop_desktop.cli"), ("idcoop-desktop", "idcoop_desktop")):
        launcher = venv_python().with_name(name + (".cmd" if WINDOWS else ""))
        if WINDOWS:
            launcher.write_text(f'@"%~dp0python.exe" -m {module} %*\n')
        else:
            launcher.write_text(f'#!/bin/sh\nexec "$(dirname "$0")/python" -m {module} "$@"\n')
            launcher.chmod(0o755)


def set_up(level: str = "dev") -> None:
    """Make the environment complete; do nothing when it already is.

    `runtime` is enough to run the program, `dev` adds what tests, checks and builds need.
    """
    if is_ready(level):
        return
    if shutil.which("apt-get") and shutil.which("dpkg-query"):
        missing = missing_packages(system_packages(level))
        if missing:
            install_packages(missing)
    if not venv_works():
        print(f"Creating {VENV.name}")
        if call(sys.executable, "-m", "venv", "--clear", VENV):
            sys.exit("The environment could not be created: is Python complete on this computer?")
    requirements = ROOT / "requirements" / f"{level}.txt"
    print(f"Installing the Python packages of {requirements.relative_to(ROOT).as_posix()}")
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    if python("-m", "pip", "install", *PIP, *quiet, "-r", requirements):
        sys.exit("The Python packages could not be installed (see above). Is the network reached?")
    install_launchers()
    (VENV / f"ready-{level}").write_text(fingerprint(level))


# --- the words --------------------------------------------------------------------------------


def has_screen() -> bool:
    """Tell whether a window can be shown: Linux says so in its environment."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not LINUX or any(os.environ.get(name) for name in names)


def run(arguments: list[str]) -> int:
    """open the window (arguments are passed on); with no screen, tour it off-screen"""
    set_up("runtime")
    if has_screen():
        return python("-m", "idcoop_desktop", *arguments)
    folder = BUILD / "tour"
    print("Pas d'écran ici : visite du programme hors écran. / No screen: touring it off-screen.")
    code = python(
        *("-m", "idcoop_desktop.cli", "tour", folder), QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1"
    )
    pictures, documents = len(list(folder.rglob("*.png"))), sorted(folder.rglob("*.pdf"))
    print(f"{pictures} images : {folder}", *(f"PDF : {path}" for path in documents), sep="\n")
    return code


def test(arguments: list[str]) -> int:
    """run the whole suite with coverage, or the part that the arguments name to pytest"""
    set_up()
    os.chdir(ROOT)
    if arguments:
        return python("-m", "pytest", *arguments)
    report = BUILD / "coverage.json"
    report.unlink(missing_ok=True)
    reports = ["--cov", "--cov-report=term:skip-covered", f"--cov-report=json:{report}"]
    code = python("-m", "pytest", "-n", "2", *reports)
    if not report.exists():
        return code or 1
    gaps = coverage_gaps(json.loads(report.read_text(encoding="utf-8")))
    print(*gaps, sep="\n", end="\n" if gaps else "")
    print(f"Branch coverage of {', '.join(PERFECT_ROOMS)}:", "INCOMPLETE" if gaps else "100 %")
    return code or int(bool(gaps))


def coverage_gaps(report: dict[str, dict[str, dict[str, list[object]]]]) -> list[str]:
    """Return a line for each file of the perfect rooms with a line or branch never taken."""
    gaps = []
    for name, file in sorted(report["files"].items()):
        parts = Path(name.replace("\\", "/")).parts
        if parts[0] == "idcoop_desktop" and parts[1] in PERFECT_ROOMS:
            missing = file["missing_lines"] + file.get("missing_branches", [])
            if missing:
                gaps.append(f"{'/'.join(parts)}: never taken: {', '.join(map(str, missing))}")
    return gaps


def check(_arguments: list[str]) -> int:
    """format, lint, types, contracts, forms drift, house rules: all of them, then the verdict"""
    set_up()
    os.chdir(ROOT)
    steps: dict[str, Callable[[], int]] = {
        "format": lambda: python("-m", "ruff", "format", "--check", "--quiet", "."),
        "lint": lambda: python("-m", "ruff", "check", "--quiet", "."),
        "types": lambda: python("-m", "mypy"),
        "contracts": lambda: python("-c", LINT_IMPORTS, "--no-logo"),
        "forms": forms_drift,
        "house rules": lambda: python("-m", "pytest", "-q", "tests/test_house_rules.py"),
    }
    failed = []
    for name, step in steps.items():
        print(f"== {name}")
        if step():
            failed.append(name)
    print("Check failed: " + ", ".join(failed) if failed else "Check passed.")
    return int(bool(failed))


def forms(_arguments: list[str]) -> int:
    """compile ui/*.ui into idcoop_desktop/views/forms, removing forms whose drawing is gone"""
    set_up()
    old, new = read_forms(FORMS), compiled_forms()
    FORMS.mkdir(parents=True, exist_ok=True)
    for name in old.keys() - new.keys():
        (FORMS / name).unlink()
    for name, text in new.items():
        if old.get(name) != text:
            (FORMS / name).write_text(text, encoding="utf-8", newline="\n")
    changed = sum(old.get(name) != text for name, text in new.items())
    print(f"{len(new) - 1} forms, {changed} written, {len(old.keys() - new.keys())} removed")
    return 0


def read_forms(folder: Path) -> dict[str, str]:
    """Return the text of each Python file of a folder."""
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}


def compiled_forms() -> dict[str, str]:
    """Return what `views/forms` must hold, compiled anew from the drawings.

    Unused imports are dropped: each Qt class named costs about a millisecond at start.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "__init__.py").write_text(FORMS_INIT, encoding="utf-8")
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda drawing: compile_form(drawing, folder), sorted(UI.glob("*.ui"))))
        options = ["--isolated", "--no-cache", "--quiet", "--select", "F401", "--fix"]
        if python("-m", "ruff", "check", *options, folder):
            sys.exit("ruff could not tidy the compiled forms")
        return read_forms(folder)


def compile_form(drawing: Path, folder: Path) -> None:
    """Compile one .ui file, leaving out the compiler's version, which differs between Pythons."""
    words = [str(venv_python()), "-c", UIC, "--no-autoconnection", str(drawing)]
    answer = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    if answer.returncode or not answer.stdout:
        sys.exit(f"{drawing.name} could not be compiled:\n{answer.stderr}")
    text = re.sub(r"(?m)^(## Created by: .*?) version .*$", r"\1", answer.stdout)
    (folder / f"ui_{drawing.stem}.py").write_text(text, encoding="utf-8", newline="\n")


def forms_drift() -> int:
    """Say which compiled forms differ from their drawing; return 1 when there is any."""
    old, new = read_forms(FORMS), compiled_forms()
    drifted = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    for name in drifted:
        reason = "has no drawing" if name not in new else "is not what its drawing gives"
        print(f"views/forms/{name} {reason}: run `python3 dev.py forms`")
    return int(bool(drifted))


def bench(arguments: list[str]) -> int:
    """measure the program, or the parts named, as ratios; table, and build/bench.json"""
    set_up()
    os.chdir(ROOT)
    return python("-m", "idcoop_desktop.bench", BUILD / "bench.json", *arguments)


def build(_arguments: list[str]) -> int:
    """freeze the program into dist/idcoop-desktop, ready for a computer without Python"""
    set_up()
    os.chdir(ROOT)
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", DIST]
    code = python("-m", "PyInstaller", *options, "--workpath", BUILD / "frozen", "build.spec")
    # What was really collected decides: its notices, its bill, and whether it may be shipped.
    code = code or python("-m", "tools.bill", DIST / "idcoop-desktop")
    if code == 0:
        print(f"The program is in {DIST / 'idcoop-desktop'}")
    return code


def audit(_arguments: list[str]) -> int:
    """ask whether a locked package has a known vulnerability; says so when there is no network"""
    set_up("runtime")
    os.chdir(ROOT)
    lock, place = ROOT / "requirements" / "audit.txt", BUILD / "audit"
    # Apart from the environment: what audits the packages is none of them.
    stamp, wanted = place / "ready", hashlib.sha256(lock.read_bytes()).hexdigest()
    if not (stamp.exists() and stamp.read_text() == wanted):
        shutil.rmtree(place, ignore_errors=True)
        if python("-m", "pip", "install", *PIP, "--quiet", "--target", place, "-r", lock):
            print("The auditor could not be installed (see above): nothing was audited.")
            return 0
        stamp.write_text(wanted)
    locks = [ROOT / "requirements" / f"{name}.txt" for name in ("runtime", "dev", "audit")]
    return python("-m", "tools.audit", *locks, PYTHONPATH=str(place))


def soak(arguments: list[str]) -> int:
    """run the large part of the reliability tests, or those named; IDCOOP_SOAK=0.1 for a tenth"""
    set_up()
    os.chdir(ROOT)
    return python("-m", "tests.reliability.soak", *arguments)


def planted(arguments: list[str]) -> int:
    """plant bugs in a copy, one at a time (or those whose names hold the words): all noticed?"""
    set_up()
    os.chdir(ROOT)
    return python("-m", "tests.reliability.planted", *arguments)


def clean(arguments: list[str]) -> int:
    """remove what the other words made (with --all, the environment too)"""
    caches = [ROOT / f".{name}_cache" for name in ("mypy", "ruff", "pytest", "import_linter")]
    for folder in [BUILD, DIST, *caches, *([VENV] if "--all" in arguments else [])]:
        shutil.rmtree(folder, ignore_errors=True)
    for path in ROOT.glob(".coverage*"):
        path.unlink()
    return 0


_ALL = (run, test, check, forms, bench, build, audit, soak, planted, clean)
WORDS = {word.__name__: word for word in _ALL}


def main(arguments: list[str]) -> int:
    """Carry out one word and return the exit code."""
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        wanted = f"{'.'.join(map(str, OLDEST))} or newer, below {'.'.join(map(str, TOO_NEW))}"
        found = ".".join(map(str, sys.version_info[:3]))
        sys.exit(f"IDCoop Desktop needs Python {wanted}; this is Python {found}.")
    if not arguments or arguments[0] not in WORDS:
        print("Usage: python3 dev.py WORD [arguments]\n")
        print(*(f"  {name:8}{word.__doc__}" for name, word in WORDS.items()), sep="\n")
        return 2 if arguments and arguments[0] not in ("-h", "--help", "help") else 0
    rest = arguments[1:]
    try:
        return WORDS[arguments[0]](rest[1:] if rest[:1] == ["--"] else rest)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
