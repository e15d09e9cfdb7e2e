"""An ICC profile of an invented press, written by hand: no printing house gives its own away."""

from __future__ import annotations

import itertools
import struct
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_WHITE = (0.9642, 1.0, 0.8249)
_FROM_LINEAR = (
    (0.4360747, 0.3850649, 0.1430804),
    (0.2225045, 0.7168786, 0.0606169),
    (0.0139322, 0.0971045, 0.7141733),
)
_TO_LINEAR = (
    (3.1338561, -1.6168667, -0.4906146),
    (-0.9787684, 1.9161415, 0.0334540),
    (0.0719453, -0.2289914, 1.4052427),
)


@cache
def press_profile(
    *, kind: bytes = b"prtr", space: bytes = b"CMYK", name: str = "Presse d'essai"
) -> bytes:
    """A profile (ICC.1:2001-04) whose inks are the complements of the screen's colours."""
    described = name.encode("ascii", "replace") + b"\0"
    desc = b"desc" + bytes(4) + struct.pack(">I", len(described)) + described + bytes(78)
    tags = {
        b"desc": desc,
        b"cprt": b"text" + bytes(4) + b"Domaine public\0",
        b"wtpt": b"XYZ " + bytes(4) + b"".join(map(_fixed, _WHITE)),
        b"A2B0": _table(4, 3, 5, _lab_of),
        b"B2A0": _table(3, 4, 15, _inks_of),
    }
    table, data, at = b"", b"", 128 + 4 + 12 * len(tags)
    for tag, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table += tag + struct.pack(">II", at + len(data), len(content))
        data += padded
    size = at + len(data)
    head = struct.pack(">I4sI4s4s4s", size, b"none", 0x02400000, kind, space, b"Lab ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += b"".join(map(_fixed, _WHITE))
    return head + bytes(128 - len(head)) + struct.pack(">I", len(tags)) + table + data


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _table(inputs: int, outputs: int, grid: int, made: Callable[..., tuple[float, ...]]) -> bytes:
    steps = [index / (grid - 1) for index in range(grid)]
    points = b"".join(
        bytes(round(min(max(level, 0), 1) * 255) for level in made(*point))
        for point in itertools.product(steps, repeat=inputs)
    )
    straight = bytes(range(256))
    matrix = b"".join(map(_fixed, (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    start = b"mft1" + bytes(4) + bytes((inputs, outputs, grid, 0)) + matrix
    return start + straight * inputs + points + straight * outputs


def _lab_of(cyan: float, magenta: float, yellow: float, black: float) -> tuple[float, ...]:
    linear = [_linear((1 - ink) * (1 - black)) for ink in (cyan, magenta, yellow)]
    xyz = [
        sum(share * level for share, level in zip(row, linear, strict=True)) for row in _FROM_LINEAR
    ]
    x, y, z = (_root(level / white) for level, white in zip(xyz, _WHITE, strict=True))
    light, across, down = 116 * y - 16, 500 * (x - y), 200 * (y - z)
    return light / 100, (across + 128) / 255, (down + 128) / 255


def _inks_of(light: float, across: float, down: float) -> tuple[float, ...]:
    y = (light * 100 + 16) / 116
    x, z = y + (across * 255 - 128) / 500, y - (down * 255 - 128) / 200
    xyz = [_cube(level) * white for level, white in zip((x, y, z), _WHITE, strict=True)]
    red, green, blue = (
        _screen(sum(share * level for share, level in zip(row, xyz, strict=True)))
        for row in _TO_LINEAR
    )
    black = 1 - max(red, green, blue)
    if black >= 1:
        return 0, 0, 0, 1
    return (*(1 - level / (1 - black) for level in (red, green, blue)), black)


def _linear(level: float) -> float:
    return level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4


def _screen(level: float) -> float:
    level = min(max(level, 0.0), 1.0)
    return level * 12.92 if level <= 0.0031308 else 1.055 * level ** (1 / 2.4) - 0.055


def _root(level: float) -> float:
    return level ** (1 / 3) if level > 0.008856 else 7.787 * level + 16 / 116


def _cube(level: float) -> float:
    return level**3 if level > 0.206893 else (level - 16 / 116) / 7.787
