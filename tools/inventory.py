"""What a frozen program really contains, file by file and module by module, and whose it is."""

from __future__ import annotations

import hashlib
import re
import sys
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

OURS, PYTHON, SYSTEM, UNKNOWN = "idcoop-desktop", "python", "system", ""
INSIDE = "_internal"
_LAUNCHER = "pyinstaller"
_PYTHON_FILE = re.compile(
    r"(python\d[\d.]*/)?(lib-dynload/.*|base_library\.zip|_\w+\.pyd|\w+\.pyd)"
    r"|(lib)?python\d[\d.]*(\.so|\.dll|\.dylib).*"
)
_LIBRARY = re.compile(r"[^/]+(\.so[\d.]*|\.dll|\.dylib)", re.IGNORECASE)
_HOOKS = re.compile(r"(_?pyi_?|pyimod|pyiboot)\w*")


@dataclass(frozen=True, slots=True)
class Shipped:
    """A file of the program below its folder, its SHA-256, and whose it is."""

    path: str
    sha256: str
    owner: str


def normal(name: str) -> str:
    """Return the name of a package as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def installed_files(distributions: Iterable[metadata.Distribution]) -> dict[str, str]:
    """Return the package of each file that is installed, by its path below ``site-packages``."""
    return {
        file.as_posix(): normal(found.metadata["Name"])
        for found in distributions
        for file in found.files or ()
    }


def owned_files(folder: Path, packages: Mapping[str, str]) -> dict[str, str]:
    """Return whose each file below ``folder`` is; links are left out, their files are there."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    names = [path.relative_to(folder).as_posix() for path in paths]
    return {name: owner_of_file(name, packages) for name in names}


def shipped_files(folder: Path, packages: Mapping[str, str]) -> list[Shipped]:
    """Return every file below ``folder`` in order, with its SHA-256."""
    return [
        Shipped(name, hashlib.sha256((folder / name).read_bytes()).hexdigest(), owner)
        for name, owner in owned_files(folder, packages).items()
    ]


def owner_of_file(path: str, packages: Mapping[str, str]) -> str:
    """Return whose a file of the frozen program is, :data:`UNKNOWN` when nobody knows."""
    top, _, inside = path.partition("/")
    if top != INSIDE:
        # Beside the folder of the libraries stand the two programs, whose launcher is another's.
        return OURS if re.fullmatch(r"[\w.-]+", path) else UNKNOWN
    if inside in packages:
        return packages[inside]
    if inside == "LICENSE" or inside.startswith("idcoop_desktop/"):
        return OURS
    if _PYTHON_FILE.fullmatch(inside):
        return PYTHON
    return SYSTEM if _LIBRARY.fullmatch(inside) else UNKNOWN


def frozen_modules(program: Path) -> Iterator[str]:
    """Yield the names of the modules inside a frozen program."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    for name in archive.toc:
        if name.endswith(".pyz"):
            yield from archive.open_embedded_archive(name).toc


def owner_of_module(module: str, packages: Mapping[str, str]) -> str:
    """Return whose a frozen module is, :data:`UNKNOWN` when nobody knows."""
    top, path = module.partition(".")[0], module.replace(".", "/")
    if top == "idcoop_desktop":
        return OURS
    for file in (f"{path}.py", f"{path}/__init__.py", f"{path}.pyi", f"{path}/__init__.pyi"):
        if file in packages:
            return packages[file]
    if top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
        return PYTHON
    if _HOOKS.fullmatch(top):
        return _LAUNCHER
    # A package spread over several distributions has no module of its own.
    inside = {owner for file, owner in packages.items() if file.startswith(f"{path}/")}
    return min(inside, default=UNKNOWN)
