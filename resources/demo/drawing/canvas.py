"""A picture made of paper-cut layers: each casts a soft shadow and has its own grain."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from drawing.colour import Colour, mix, rgb, seeded
from drawing.pen import SUPERSAMPLING, Pen

if TYPE_CHECKING:
    from collections.abc import Iterator

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Shadow:
    """A layer's shadow on what lies beneath: offset and softness in picture pixels."""

    right: float = 4
    down: float = 8
    softness: float = 9
    strength: float = 0.38


PAPER = Shadow()
NEAR = Shadow(right=8, down=14, softness=16, strength=0.42)
THIN = Shadow(right=2, down=4, softness=4, strength=0.30)


@dataclass(frozen=True)
class Mood:
    """The light of the finished picture; `warmth` and `vignette` from 0 to 1."""

    warmth: float = 0.16
    vignette: float = 0.26
    tint: Colour = "#FFD9A0"
    saturation: float = 1.0
    brightness: float = 1.06


def noise(width: int, height: int, cell: int, seed: int, contrast: float = 1.0) -> Image.Image:
    """Make grey noise around 128, with bumps of about `cell` pixels."""
    columns, rows = width // cell + 2, height // cell + 2
    raw = Image.frombytes("L", (columns, rows), seeded(seed).randbytes(columns * rows))
    raw = raw.point([round(128 + (value - 128) * contrast) for value in range(256)])
    return raw if cell == 1 else raw.resize((width, height), Image.Resampling.BICUBIC)


def soft_light(image: Image.Image, grey: Image.Image) -> Image.Image:
    """Lighten or darken an RGB image by a grey one where 128 changes nothing."""
    return ImageChops.soft_light(image, Image.merge("RGB", (grey, grey, grey)))


class Canvas:
    """A picture being drawn; all coordinates are in pixels of the finished picture."""

    def __init__(self, width: int, height: int, *, seed: int = 1) -> None:
        self.width, self.height = width, height
        self.seed = seed
        self._layers = 0
        size = (width * SUPERSAMPLING, height * SUPERSAMPLING)
        self.image = Image.new("RGB", size, rgb("#FFF6E5"))
        self._grain = noise(size[0], size[1], 18, seed, contrast=0.13)

    def gradient(self, box: Box, top: Colour, bottom: Colour) -> None:
        """Fill a box with a vertical gradient."""
        left, upper, right, lower = (round(value * SUPERSAMPLING) for value in box)
        column = Image.new("RGB", (1, 64))
        for row in range(64):
            column.putpixel((0, row), mix(top, bottom, row / 63))
        size = (right - left, lower - upper)
        self.image.paste(column.resize(size, Image.Resampling.BICUBIC), (left, upper))

    @contextmanager
    def layer(
        self,
        shadow: Shadow | None = PAPER,
        *,
        light: float = 0.10,
        opacity: float = 1.0,
        blur: float = 0.0,
    ) -> Iterator[Pen]:
        """Draw one sheet of cut paper, laid on the picture when the block ends.

        `light` is how much its top-left corner is brighter than its bottom-right one;
        `blur` is in picture pixels.
        """
        sheet = Image.new("RGBA", self.image.size, (0, 0, 0, 0))
        yield Pen(sheet)
        self._layers += 1
        if blur:
            radius = blur * SUPERSAMPLING
            sheet = sheet.convert("RGBa").filter(ImageFilter.GaussianBlur(radius)).convert("RGBA")
        box = sheet.getbbox()
        if box is None:
            return
        piece = sheet.crop(box)
        alpha = piece.getchannel("A")
        if shadow is not None:
            self._cast(alpha, (box[0], box[1]), shadow)
        colours = self._shade(piece.convert("RGB"), (box[0], box[1]), light)
        if opacity < 1:
            alpha = alpha.point([round(value * opacity) for value in range(256)])
        self.image.paste(colours, (box[0], box[1]), alpha)

    def paste(self, picture: Image.Image, left: float, top: float) -> None:
        """Lay a picture drawn on another canvas (its raw, supersampled image)."""
        self.image.paste(picture, (round(left * SUPERSAMPLING), round(top * SUPERSAMPLING)))

    def blur(self, radius: float) -> None:
        """Put all that is drawn so far out of focus."""
        self.image = self.image.filter(ImageFilter.GaussianBlur(radius * SUPERSAMPLING))

    def finish(self, mood: Mood) -> Image.Image:
        """Give the finished picture: reduced, lit, vignetted, on grainy paper."""
        picture = self.image.reduce(SUPERSAMPLING)
        if mood.saturation != 1:
            grey = picture.convert("L").convert("RGB")
            picture = Image.blend(grey, picture, mood.saturation)
        picture = ImageEnhance.Brightness(picture).enhance(mood.brightness)
        picture = ImageChops.multiply(picture, self._vignette(mood))
        for cell, contrast in ((150, 0.16), (6, 0.10), (2, 0.11)):
            size = (self.width, self.height)
            grain = noise(*size, cell, self.seed + cell, contrast).crop((0, 0, *size))
            picture = soft_light(picture, grain)
        return picture

    def _cast(self, alpha: Image.Image, origin: tuple[int, int], shadow: Shadow) -> None:
        """Darken what lies under a layer; computed at an eighth of the size, as it is blurred."""
        margin = round(shadow.softness * 3) * SUPERSAMPLING
        width, height = alpha.width + 2 * margin, alpha.height + 2 * margin
        shape = Image.new("L", (width, height), 0)
        shape.paste(alpha, (margin, margin))
        small = shape.resize((max(1, width // 8), max(1, height // 8)), Image.Resampling.BOX)
        small = small.filter(ImageFilter.GaussianBlur(shadow.softness * SUPERSAMPLING / 8))
        small = small.point([round(value * shadow.strength) for value in range(256)])
        mask = small.resize((width, height), Image.Resampling.BICUBIC)
        left = origin[0] - margin + round(shadow.right * SUPERSAMPLING)
        top = origin[1] - margin + round(shadow.down * SUPERSAMPLING)
        self.image.paste(rgb("#2A2238"), (left, top, left + width, top + height), mask)

    def _shade(self, piece: Image.Image, origin: tuple[int, int], light: float) -> Image.Image:
        """Give a layer its own grain and a slope of light from its top-left corner."""
        shift = (self._layers * 731, self._layers * 389)
        grain = ImageChops.offset(self._grain, *shift)
        grain = grain.crop((*origin, origin[0] + piece.width, origin[1] + piece.height))
        high, low = round(128 + light * 255), round(128 - light * 255)
        corners = bytes((high, 134, 122, low))
        slope = Image.frombytes("L", (2, 2), corners).resize(piece.size, Image.Resampling.BILINEAR)
        return soft_light(soft_light(piece, grain), slope)

    def _vignette(self, mood: Mood) -> Image.Image:
        """Make the warm light of the picture: brighter at the upper left, dim in the corners."""
        columns, rows = 80, 60
        lamp = mix("#FFFFFF", mood.tint, mood.warmth)
        image = Image.new("RGB", (columns, rows))
        for row in range(rows):
            for column in range(columns):
                x, y = column / (columns - 1) - 0.46, row / (rows - 1) - 0.44
                fall = max(0.0, (x * x + y * y) * 1.7 - 0.10)
                image.putpixel((column, row), mix(lamp, "#2A1E3A", min(1, mood.vignette * fall)))
        return image.resize((self.width, self.height), Image.Resampling.BICUBIC)
