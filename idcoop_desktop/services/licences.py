"""What the program is made of, under which licences, with their full texts."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from idcoop_desktop import assets

COMPONENTS = "licences/components.toml"
QT_PARTS = "licences/qt-parts.toml"
SYSTEM_TEXT = "licences/system.txt"
"""Written by the build: the notices of the libraries of the system that it carries."""

_QT_PACKAGE = "pyside6-essentials"
_WITHIN_QT = "Dans Qt\u00a0: code d’autres auteurs"
_WITHIN_QT_NOTE = (
    "Les bibliothèques de Qt livrées ici contiennent ces parties, que d’autres ont écrites. "
    "Voici qui, et sous quelle licence."
)
_SYSTEM_NAME = "Bibliothèques du système"
_PARTED = "\n\n" + "─" * 60 + "\n\n"
_NOTICES = ("LICEN", "COPYING", "NOTICE", "AUTHORS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part of the program that others wrote, or the program itself.

    ``licence`` is an SPDX expression, or how many there are; ``note`` what it means here in
    French; ``versions`` are those found here, if they are known; ``texts`` are names below
    ``resources/``, ``packages`` those whose own texts belong to it.
    """

    name: str
    licence: str
    note: str = ""
    versions: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


def components() -> tuple[Component, ...]:
    """Return what this program is made of where it stands, in the order they are listed."""
    found = []
    for row in declared()["component"]:
        wanted = tuple(row.get("packages", ()))
        versions = {name: _version(name) for name in wanted}
        present = tuple(name for name, version in versions.items() if version)
        if wanted and not present:  # a package of another system, or of an older Python
            continue
        found.append(
            Component(
                name=row["name"],
                licence=row["licence"],
                note=row.get("note", ""),
                versions=tuple(dict.fromkeys(versions[name] for name in present)),
                packages=present,
                texts=tuple(row.get("texts", ())),
            )
        )
    return (*found, *_within_qt(), *_system())


def text_of(component: Component) -> str:
    """Return what there is to know of a component, then all the texts of its licences."""
    texts = [component.note] if component.note else []
    texts += [text for package in component.packages for text in _notices(package)]
    texts += [assets.path(name).read_text("utf-8").strip() for name in component.texts]
    return _PARTED.join(texts)


@cache
def declared() -> dict[str, list[dict[str, Any]]]:
    """Return the rows of :data:`COMPONENTS`: ``component`` and ``library`` of the system."""
    return tomllib.loads(assets.path(COMPONENTS).read_text("utf-8"))


@cache
def qt_parts() -> dict[str, Any]:
    """Return :data:`QT_PARTS`: each ``part``, and where the ``texts`` of its licences stand."""
    return tomllib.loads(assets.path(QT_PARTS).read_text("utf-8"))


def _within_qt() -> tuple[Component, ...]:
    version, told = _version(_QT_PACKAGE), qt_parts()
    if not version:
        return ()
    lines = [f"{row['name']}\n{row['licence']}\n© {row['copyright']}" for row in told["part"]]
    lines += [f"{licence}\u00a0: {address}" for licence, address in told["addresses"].items()]
    return (
        Component(
            name=_WITHIN_QT,
            licence=f"{len(told['part'])} parties, chacune sous sa licence",
            note="\n\n".join((_WITHIN_QT_NOTE, *lines)),
            versions=(version,),
            texts=tuple(dict.fromkeys(told["texts"].values())),
        ),
    )


def _system() -> tuple[Component, ...]:
    if not assets.path(SYSTEM_TEXT).exists():
        return ()
    licences = ", ".join(dict.fromkeys(str(row["licence"]) for row in declared()["library"]))
    return (Component(name=_SYSTEM_NAME, licence=licences, texts=(SYSTEM_TEXT,)),)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _notices(package: str) -> list[str]:
    """Return the texts that the wheel of a package carries about its licence."""
    texts = []
    for file in sorted(metadata.files(package) or (), key=str):
        path = PurePosixPath(file.as_posix())
        inside = path.parts[0].endswith(".dist-info") and path.parts[1:2] != ("sboms",)
        named = "licenses" in path.parts or path.name.upper().startswith(_NOTICES)
        place = Path(str(file.locate()))
        if inside and named and place.is_file():
            texts.append(_read(place).strip())
    return texts


def _read(path: Path) -> str:
    """Return a notice of others: a few are older than UTF-8."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
