"""The bill of materials of a frozen program (CycloneDX 1.6), made of what it really contains.

`python -m tools.bill FOLDER` adds the notices, writes the bill and says what is not in order.
"""

from __future__ import annotations

import json
import sys
import uuid
from importlib import metadata
from pathlib import Path
from typing import Any

from tools import inventory, notices
from tools.inventory import OURS, PYTHON, SYSTEM, UNKNOWN, Shipped
from tools.licences import GPL_QT, Declared, QtParts, is_allowed

ROOT = Path(__file__).resolve().parent.parent
COMPONENTS = ROOT / "resources" / "licences" / "components.toml"
QT_PARTS = COMPONENTS.with_name("qt-parts.toml")
BILL = "sbom.cdx.json"
_OWNER = "idcoop:owner"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/idcoop-desktop")


def main(arguments: list[str]) -> int:
    """Write the bill of a folder; return 1 when something in it may not be shipped."""
    folder = Path(arguments[0])
    problems = write(folder)
    problems += compared(folder)
    print(*problems, sep="\n", end="\n" if problems else "")
    bill = json.loads((folder / BILL).read_text("utf-8"))
    kinds = [part["type"] for part in bill["components"]]
    print(f"Bill of materials: {kinds.count('library')} components, {kinds.count('file')} files")
    return int(bool(problems))


def write(folder: Path) -> list[str]:
    """Add the notices and the bill to a frozen program; return what may not be shipped."""
    declared = Declared(COMPONENTS)
    installed = list(metadata.distributions())
    packages = inventory.installed_files(installed)
    modules = frozen_owners(folder, packages)
    owned = inventory.owned_files(folder, packages)
    owners = {*owned.values(), *modules.values()}
    shipped = [one for one in installed if inventory.normal(one.metadata["Name"]) in owners]
    notices.copy_package_notices(shipped, folder / inventory.INSIDE)
    names = [Path(path).name for path, owner in owned.items() if owner == SYSTEM]
    libraries = {name: declared.of_library(name) for name in names}
    silent = notices.write_system_notices(libraries, folder / inventory.INSIDE)
    (folder / BILL).unlink(missing_ok=True)
    files = inventory.shipped_files(folder, packages)
    versions = {inventory.normal(one.metadata["Name"]): one.version for one in shipped}
    text = json.dumps(bill_of(files, versions, declared), indent=1, ensure_ascii=False)
    (folder / BILL).write_text(text + "\n", encoding="utf-8")
    return problems_of(files, modules, versions, declared) + [
        f"no notice was found for {file}" for file in silent if sys.platform == "linux"
    ]


def frozen_owners(folder: Path, packages: dict[str, str]) -> dict[str, str]:
    """Return whose each module inside the programs of a folder is."""
    programs = [path for path in folder.iterdir() if path.is_file() and path.name != BILL]
    return {
        module: inventory.owner_of_module(module, packages)
        for program in programs
        for module in inventory.frozen_modules(program)
    }


def problems_of(
    files: list[Shipped], modules: dict[str, str], versions: dict[str, str], declared: Declared
) -> list[str]:
    """Return what may not be shipped: of unknown origin, not listed, or under the GPL alone."""
    problems = [f"{one.path}: nobody knows whose it is" for one in files if one.owner == UNKNOWN]
    problems += [f"{name}: nobody knows whose it is" for name in modules if not modules[name]]
    problems += [
        f"{one.path}: Qt gives it under the GPL" for one in files if GPL_QT.search(one.path)
    ]
    qt = QtParts(QT_PARTS)
    paths = [one.path for one in files]
    problems += [f"{path}: not in {QT_PARTS.name}" for path in qt.unknown(paths)]
    licences = {name: declared.of_package(name) for name in versions}
    licences |= {
        Path(one.path).name: declared.of_library(Path(one.path).name)
        for one in files
        if one.owner == SYSTEM
    }
    licences |= {row["name"]: row["licence"] for row in qt.inside(paths)}
    for name, licence in sorted(licences.items()):
        if not licence:
            problems.append(f"{name}: not in {COMPONENTS.name}")
        elif not is_allowed(licence):
            problems.append(f"{name}: {licence} may not be shipped")
    return problems


def bill_of(files: list[Shipped], versions: dict[str, str], declared: Declared) -> dict[str, Any]:
    """Return the bill as CycloneDX has it: the packages, Python, the libraries, then each file.

    It holds neither date nor chance: the same program has the same bill.
    """
    from idcoop_desktop import __version__

    parts = [
        _library(name, version, declared.of_package(name), f"pkg:pypi/{name}@{version}")
        for name, version in sorted(versions.items())
    ]
    python = ".".join(map(str, sys.version_info[:3]))
    parts.append(_library(PYTHON, python, "PSF-2.0", f"pkg:generic/python@{python}"))
    for one in files:
        if one.owner == SYSTEM:
            name = Path(one.path).name
            parts.append(_library(name, "", declared.of_library(name), f"file:{one.path}"))
    within = QtParts(QT_PARTS).inside(one.path for one in files)
    parts += [_library(row["name"], "", row["licence"], f"qt:{row['name']}") for row in within]
    references = [part["bom-ref"] for part in parts]
    parts += [
        {
            "type": "file",
            "bom-ref": f"sha256:{one.path}",
            "name": one.path,
            "hashes": [{"alg": "SHA-256", "content": one.sha256}],
            "properties": [{"name": _OWNER, "value": one.owner}],
        }
        for one in files
    ]
    content = json.dumps(parts, sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": OURS,
                "name": OURS,
                "version": __version__,
                "licenses": [{"expression": "EUPL-1.2"}],
            }
        },
        "components": parts,
        "dependencies": [{"ref": OURS, "dependsOn": sorted(references)}],
    }


def compared(folder: Path) -> list[str]:
    """Return in what a folder differs from its bill: files more, fewer, or of another content."""
    bill = json.loads((folder / BILL).read_text("utf-8"))
    told = {
        part["name"]: part["hashes"][0]["content"]
        for part in bill["components"]
        if part["type"] == "file"
    }
    found = {
        one.path: one.sha256 for one in inventory.shipped_files(folder, {}) if one.path != BILL
    }
    return (
        [f"{name}: not in the bill" for name in sorted(found.keys() - told.keys())]
        + [f"{name}: in the bill alone" for name in sorted(told.keys() - found.keys())]
        + [
            f"{name}: changed since the bill"
            for name in sorted(found.keys() & told.keys())
            if found[name] != told[name]
        ]
    )


def _library(name: str, version: str, licence: str, reference: str) -> dict[str, Any]:
    part: dict[str, Any] = {"type": "library", "bom-ref": reference, "name": name}
    if version:
        part["version"] = version
    if licence:
        part["licenses"] = [{"expression": licence}]
    if reference.startswith("pkg:"):
        part["purl"] = reference
    return part


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
