"""Which licences a part may be under: none that would put the whole program under the GPL."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# An exception ("WITH …") is what allows a part under the GPL to be shipped with others.
_INFECTIOUS = re.compile(r"A?GPL-[\d.]+(-only|-or-later)?\+?")

# The modules that Qt gives under the GPL or against money, never under the LGPL.
GPL_QT = re.compile(
    r"PySide6/.*(?:Qt6?|/(?:lib)?q?t?)(Charts|CoAp|DataVisualization|Graphs|Grpc|HttpServer|Lottie|"
    r"Mqtt|NetworkAuth|Protobuf|Quick3D|QuickTimeline|ShaderTools|StateMachine|VirtualKeyboard|"
    r"WaylandCompositor)",
    re.IGNORECASE,
)

QT_LIBRARY = re.compile(
    r"(?:PySide6|shiboken6)/(?:.*/)?(?:lib)?(?:Qt6?)?(\w+?)(?:\.abi3)?\.(?:so|dll|pyd|dylib)[\w.]*$"
)
"""A file of the wheels of Qt and PySide6; its group is the library's name without ``Qt6``."""

_OF_QT = re.compile(r"(?:PySide6|shiboken6)/(?:.*/)?(?:lib)?(?:Qt|icu)[^/]*$")


def is_allowed(expression: str) -> bool:
    """Tell whether one of the licences to choose from leaves the rest of the program free.

    ``expression`` is SPDX without nested brackets: ``A AND B``, ``A OR B``, ``A WITH C``.
    """
    choices = re.split(r"\s+OR\s+", expression.strip().strip("()"))
    return any(
        all(part and not _INFECTIOUS.fullmatch(part) for part in re.split(r"\s+AND\s+", choice))
        for choice in choices
    )


class QtParts:
    """What others wrote inside the libraries of Qt, as ``qt-parts.toml`` lists it."""

    def __init__(self, file: Path) -> None:
        told = tomllib.loads(file.read_text("utf-8"))
        self.rows: list[dict[str, Any]] = told["part"]
        self._without = set(told["without"])

    def inside(self, paths: Iterable[str]) -> list[dict[str, Any]]:
        """Return the parts that are in these files of a program."""
        present = {qt_library(path) for path in paths}
        return [row for row in self.rows if present.intersection(row["in"])]

    def unknown(self, paths: Iterable[str]) -> list[str]:
        """Return the libraries of Qt, among these files, of which the list says nothing."""
        listed = {name for row in self.rows for name in row["in"]} | self._without
        return sorted(
            path for path in paths if _OF_QT.search(path) and qt_library(path) not in listed
        )


def qt_library(path: str) -> str:
    """Return a library's name as Qt has it: ``Core`` for ``libQt6Core.so.6``; else empty."""
    found = QT_LIBRARY.search(path)
    return found[1] if found else ""


class Declared:
    """The components and the libraries of the system that ``components.toml`` lists."""

    def __init__(self, file: Path) -> None:
        rows: dict[str, list[dict[str, Any]]] = tomllib.loads(file.read_text("utf-8"))
        self._packages = {
            name: str(row["licence"])
            for row in rows["component"]
            for name in row.get("packages", ())
        }
        self._libraries = {
            start: str(row["licence"]) for row in rows["library"] for start in row["files"]
        }

    def of_package(self, name: str) -> str:
        """Return the licence of a Python package, empty for one that is not listed."""
        return self._packages.get(name, "")

    def of_library(self, file: str) -> str:
        """Return the licence of a library of the system, empty for one that is not listed.

        The longest start that ends where the name does: ``libxcb-cursor.so.0`` is of ``libxcb``.
        """
        name = file.lower()
        for start in sorted(self._libraries, key=len, reverse=True):
            if re.match(re.escape(start.lower()) + r"(?![a-z0-9_])", name):
                return self._libraries[start]
        return ""
