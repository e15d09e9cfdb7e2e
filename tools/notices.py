"""Puts beside a frozen program the notices of all that it carries."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib import metadata

SYSTEM_TEXT = "idcoop_desktop/resources/licences/system.txt"
_DOCUMENTS = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")
_NAMED = re.compile(r"/usr/share/common-licenses/([\w.-]*\w)")
_RULE = "─" * 60


def copy_package_notices(found: Iterable[metadata.Distribution], inside: Path) -> None:
    """Copy what each wheel says of itself: name, version, licences; the program reads it there."""
    for distribution in found:
        files = [file for file in distribution.files or () if ".dist-info/" in file.as_posix()]
        for file in files:
            source, target = Path(str(file.locate())), inside / file.as_posix()
            if source.is_file() and "/sboms/" not in file.as_posix():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)


def write_system_notices(libraries: dict[str, str], inside: Path) -> list[str]:
    """Write the notices of the system's libraries; return those whose notice was not found.

    ``libraries``: the licence of each file. Debian keeps a notice for each package, which names
    the common licences by their file: their texts follow.
    """
    packages = _packages_of(libraries)
    silent = sorted(libraries.keys() - packages.keys())
    notices = {name: _notice(name).read_text("utf-8", "replace") for name in packages.values()}
    common = sorted({name for text in notices.values() for name in _NAMED.findall(text)})
    parts = ["\n".join(f"{file}: {licence}" for file, licence in sorted(libraries.items()))]
    parts += [f"{_RULE}\n{name}\n\n{text}" for name, text in sorted(notices.items())]
    parts += [
        f"{_RULE}\n{name}\n\n{(_COMMON / name).read_text('utf-8', 'replace')}"
        for name in common
        if (_COMMON / name).is_file()
    ]
    target = inside / SYSTEM_TEXT
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n\n".join(part.strip() for part in parts) + "\n", encoding="utf-8")
    return silent


def _packages_of(files: Iterable[str]) -> dict[str, str]:
    """Return the Debian package that each library is of, of those that left a notice."""
    if shutil.which("dpkg-query") is None:
        return {}
    query = ["dpkg-query", "-S", *(f"*/{file}" for file in files)]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    found: dict[str, str] = {}
    for line in answer.splitlines():
        package, _, path = line.partition(": ")
        name = package.split(",")[0].split(":")[0]
        if _notice(name).is_file():
            found.setdefault(path.rpartition("/")[2], name)
    return found


def _notice(package: str) -> Path:
    return _DOCUMENTS / package / "copyright"
