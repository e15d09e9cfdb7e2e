"""Draw the pictures of the demo data, beside this file: always the same bytes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from drawing import scene_mural

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

QUALITY = 85
SCENES: dict[str, Callable[[], Image.Image]] = {
    "mural-hero": scene_mural.hero,
    "mural-before": scene_mural.before,
    "mural-during": scene_mural.during,
    "mural-after": scene_mural.after,
}


def main(names: list[str]) -> int:
    """Draw the named pictures, or all of them."""
    folder = Path(__file__).resolve().parent
    for name in names or SCENES:
        target = folder / f"{name}.jpg"
        SCENES[name]().save(target, quality=QUALITY, subsampling=2, optimize=True)
        sys.stdout.write(f"{target.name} {target.stat().st_size // 1000} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
