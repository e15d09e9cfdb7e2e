"""What the tests of backups do again and again."""

from __future__ import annotations

from pathlib import Path

from idcoop_desktop.store.backups import Made, make
from idcoop_desktop.store.key_file import KeyFile

from .conftest import KEY, Scene


def furnish(scene: Scene) -> Scene:
    """Give a base its key, a residence, somebody in it and two pictures."""
    KeyFile("ab" * 8, {}).write(scene.base.folder / "idcoop.key")
    home = scene.add("résidence", "residence", name="Les Iris")
    scene.add("personne", "cooperator", last_name="Le Gall", residence_id=home)
    for picture in (b"fresque", b"verger"):
        scene.base.media.put(picture)
    return scene


def local(scene: Scene) -> Path:
    return scene.base.folder / "backups"


def made(scene: Scene, *, reason: str = "auto", place: Path | None = None, **more) -> Made:
    return make(scene.base.folder, KEY, reason=reason, now=scene.tick(), place=place, **more)


def flip(path: Path, position: int = 5_000) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)
