"""Draw the pictures of the demo data, beside this file: always the same bytes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from drawing import scene_entrance, scene_garden, scene_mural, scene_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

QUALITIES = (85, 82, 79, 76)
MOST_BYTES = 600_000
SCENES: dict[str, Callable[[], Image.Image]] = {
    "mural-hero": scene_mural.hero,
    "mural-before": scene_mural.before,
    "mural-during": scene_mural.during,
    "mural-after": scene_mural.after,
    "entrance-hero": scene_entrance.hero,
    "entrance-before": scene_entrance.before,
    "entrance-during": scene_entrance.during,
    "entrance-after": scene_entrance.after,
    "compost-hero": scene_garden.compost_hero,
    "compost-after": scene_garden.compost_after,
    "room-before": scene_table.room_before,
    "room-after": scene_table.room_after,
    "feast-hero": scene_table.feast,
    "feast-before": scene_table.feast_before,
    "feast-during": scene_table.feast_during,
    "bike-hero": scene_garden.bike_hero,
}


def main(names: list[str]) -> int:
    """Draw the named pictures, or all of them."""
    folder = Path(__file__).resolve().parent
    for name in names or SCENES:
        target = folder / f"{name}.jpg"
        picture = SCENES[name]()
        for quality in QUALITIES:
            picture.save(target, quality=quality, subsampling=2, optimize=True)
            if target.stat().st_size <= MOST_BYTES:
                break
        sys.stdout.write(f"{target.name} {target.stat().st_size // 1000} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
