"""Invented residents: simple figures seen from the front or from behind."""

from __future__ import annotations

import math
from dataclasses import dataclass

from drawing.colour import CREAM, HAIRS, INK, NAVY, SKINS, WHITE, Colour, darker, lighter, mix
from drawing.hair import hair_behind, hair_from_behind, hair_in_front
from drawing.pen import Pen, Point


@dataclass(frozen=True)
class Look:
    """How a resident looks and dresses."""

    skin: Colour = SKINS[0]
    hair: Colour = HAIRS[0]
    style: str = "short"
    top: Colour = "#E07A5F"
    bottom: Colour = "#3D5A80"
    child: bool = False
    stripes: Colour | None = None
    bib: Colour | None = None
    skirt: bool = False
    glasses: bool = False
    beard: bool = False


@dataclass(frozen=True)
class Pose:
    """Where the hands are, as shares of the height: right and up from the feet's centre."""

    left: Point = (-0.165, 0.41)
    right: Point = (0.165, 0.41)
    back: bool = False
    seated: bool = False
    tilt: float = 0.0


@dataclass(frozen=True)
class Frame:
    """The joints of one figure, in picture pixels."""

    x: float
    y: float
    height: float
    head: float
    top: Point
    shoulder: float
    hip: float
    wide: float

    def at(self, share: Point) -> Point:
        """Give a point of a pose in picture pixels."""
        return self.x + share[0] * self.height, self.y - share[1] * self.height


def frame_of(x: float, y: float, height: float, look: Look, pose: Pose) -> Frame:
    """Place the joints of a figure whose feet stand at (x, y)."""
    head = height * (0.118 if look.child else 0.088)
    head_y = y - height + head * 1.12
    shoulder = head_y + head * 1.42
    hip = y - height * (0.36 if look.child else 0.44)
    top = (x + pose.tilt * head, head_y)
    return Frame(x, y, height, head, top, shoulder, hip, head * (1.28 if look.child else 1.62))


def draw_person(
    pen: Pen, look: Look, place: tuple[float, float, float], pose: Pose | None = None
) -> Frame:
    """Draw one figure; `place` is the feet's x and y and the height, in picture pixels."""
    pose = pose or Pose()
    frame = frame_of(*place, look, pose)
    if not pose.back:
        hair_behind(pen, look.style, look.hair, frame.top, frame.head)
    if not pose.seated:
        _legs(pen, look, frame)
    if pose.back:
        _arms(pen, look, frame, pose)
    neck = darker(look.skin, 0.14)
    pen.limb(
        ((frame.x, frame.shoulder + frame.head * 0.2), frame.top),
        neck,
        frame.head * 0.72,
        frame.head * 0.66,
    )
    _torso(pen, look, frame, back=pose.back)
    draw_head(pen, look, frame.top, frame.head, back=pose.back)
    if not pose.back:
        _arms(pen, look, frame, pose)
    return frame


def _legs(pen: Pen, look: Look, frame: Frame) -> None:
    gap, thick = frame.wide * 0.46, frame.wide * 0.80
    cloth = look.skin if look.skirt else look.bottom
    for side in (-1, 1):
        foot = (frame.x + side * gap * 1.12, frame.y - frame.head * 0.2)
        start = (frame.x + side * gap, frame.hip)
        tone = darker(cloth, 0.12) if side > 0 else cloth
        pen.limb((start, foot), tone, thick, thick * (0.5 if look.skirt else 0.72))
        pen.ellipse(
            (foot[0] + side * frame.head * 0.1, frame.y - frame.head * 0.1),
            frame.head * 0.46,
            frame.head * 0.24,
            CREAM,
        )
        pen.rect(
            foot[0] - frame.head * 0.36,
            frame.y + frame.head * 0.04,
            foot[0] + side * frame.head * 0.1 + frame.head * 0.46,
            frame.y + frame.head * 0.14,
            darker(CREAM, 0.45),
            frame.head * 0.05,
        )
    pen.rect(
        frame.x - frame.wide * 0.84,
        frame.hip - frame.head,
        frame.x + frame.wide * 0.84,
        frame.hip + frame.head * 0.35,
        look.bottom,
        frame.head * 0.3,
    )
    if look.skirt:
        low = frame.hip + (frame.y - frame.hip) * 0.55
        wide = frame.wide * 1.35
        shape = (
            (frame.x - frame.wide * 0.8, frame.hip - frame.head),
            (frame.x + frame.wide * 0.8, frame.hip - frame.head),
            (frame.x + wide, low),
            (frame.x - wide, low),
        )
        pen.polygon(shape, look.bottom)
        pen.ellipse((frame.x, low), wide, frame.head * 0.16, look.bottom)


def _torso(pen: Pen, look: Look, frame: Frame, *, back: bool) -> None:
    x, wide, top = frame.x, frame.wide, frame.shoulder
    low = frame.hip + frame.head * 0.12
    waist = wide * (0.92 if look.child else 0.84)
    middle = (top + low) / 2
    shape = (
        (x - wide * 0.30, top - frame.head * 0.16), (x + wide * 0.30, top - frame.head * 0.16),
        (x + wide * 0.86, top + frame.head * 0.14), (x + wide, top + frame.head * 0.7),
        (x + waist, middle), (x + waist * 1.02, low - frame.head * 0.2), (x + waist * 0.86, low),
        (x - waist * 0.86, low), (x - waist * 1.02, low - frame.head * 0.2), (x - waist, middle),
        (x - wide, top + frame.head * 0.7), (x - wide * 0.86, top + frame.head * 0.14),
    )  # fmt: skip
    pen.blob(shape, look.top)
    if look.stripes is not None:
        _stripes(pen, look.stripes, frame, (low - top, waist))
    if look.bib is not None:
        _bib(pen, look.bib, frame, back=back)
    if not back:
        neck = (x, top - frame.head * 0.10)
        pen.pie(neck, wide * 0.32, frame.head * 0.34, (0, 180), darker(look.skin, 0.06))


def _stripes(pen: Pen, colour: Colour, frame: Frame, size: tuple[float, float]) -> None:
    """Draw the stripes of a sailor's shirt; `size` is the torso's height and half waist."""
    height, waist = size
    step = frame.head * 0.36
    for index in range(int(height / step)):
        y = frame.shoulder + frame.head * 0.42 + index * step
        if y > frame.hip - frame.head * 0.05:
            return
        half = (frame.wide * 0.95 if index == 0 else waist * 0.98) - frame.head * 0.07
        pen.line(((frame.x - half, y), (frame.x + half, y)), colour, frame.head * 0.13)


def _bib(pen: Pen, colour: Colour, frame: Frame, *, back: bool) -> None:
    """Draw the bib of dungarees, or crossed braces from behind."""
    x, wide = frame.x, frame.wide
    strap = frame.head * 0.22
    for side in (-1, 1):
        end = -side if back else side
        pen.line(
            (
                (x + side * wide * 0.55, frame.shoulder),
                (x + end * wide * 0.45, frame.hip - frame.head * 1.0),
            ),
            colour,
            strap,
        )
    top = frame.hip - frame.head * (0.75 if back else 1.7)
    pen.rect(
        x - wide * 0.56,
        top,
        x + wide * 0.56,
        frame.hip + frame.head * 0.1,
        colour,
        frame.head * 0.15,
    )
    if not back:
        pen.rect(
            x - wide * 0.26,
            top + frame.head * 0.4,
            x + wide * 0.26,
            top + frame.head * 0.95,
            darker(colour, 0.15),
            frame.head * 0.1,
        )


def _arms(pen: Pen, look: Look, frame: Frame, pose: Pose) -> None:
    for side, share in ((-1, pose.left), (1, pose.right)):
        shoulder = (frame.x + side * frame.wide * 0.80, frame.shoulder + frame.head * 0.36)
        hand = frame.at(share)
        elbow = _elbow(shoulder, hand, frame.height * (0.145 if look.child else 0.165), side)
        thick = frame.head * 0.56
        sleeve = darker(look.top, 0.08)
        pen.limb((shoulder, elbow, hand), look.skin, thick * 0.95, thick * 0.78)
        cuff = (
            shoulder[0] + (elbow[0] - shoulder[0]) * 0.85,
            shoulder[1] + (elbow[1] - shoulder[1]) * 0.85,
        )
        pen.limb((shoulder, cuff), sleeve, thick * 1.18, thick * 1.10)
        pen.dot(hand, frame.head * 0.31, lighter(look.skin, 0.06))


def _elbow(shoulder: Point, hand: Point, bone: float, side: int) -> Point:
    """Bend an arm of two equal bones, outwards."""
    dx, dy = hand[0] - shoulder[0], hand[1] - shoulder[1]
    span = max(1.0, math.hypot(dx, dy))
    bend = math.sqrt(max(0.0, bone * bone - span * span / 4))
    nx, ny = -dy / span, dx / span
    sign = 1 if nx * side + ny * 0.35 > 0 else -1
    return shoulder[0] + dx / 2 + sign * nx * bend, shoulder[1] + dy / 2 + sign * ny * bend


def draw_head(pen: Pen, look: Look, centre: Point, r: float, *, back: bool = False) -> None:
    """Draw a head of half-width `r`; what falls behind a face is drawn apart."""
    x, y = centre
    for side in (-1, 1):
        pen.ellipse(
            (x + side * r * 0.96, y + r * 0.12), r * 0.20, r * 0.27, darker(look.skin, 0.10)
        )
    pen.ellipse((x, y), r * 0.98, r * 1.10, look.skin)
    if back:
        hair_from_behind(pen, look.style, look.hair, centre, r)
        return
    if look.beard:
        pen.pie((x, y + r * 0.12), r * 0.99, r * 1.02, (0, 180), look.hair)
        pen.ellipse((x, y + r * 0.12), r * 0.82, r * 0.42, look.skin)
    _face(pen, look, (x, y), r)
    hair_in_front(pen, look.style, look.hair, (x, y), r)


def _face(pen: Pen, look: Look, centre: Point, r: float) -> None:
    x, y = centre
    for side in (-1, 1):
        pen.ellipse(
            (x + side * r * 0.55, y + r * 0.36), r * 0.20, r * 0.14, mix(look.skin, "#E8604F", 0.38)
        )
        pen.ellipse((x + side * r * 0.36, y + r * 0.06), r * 0.085, r * 0.115, INK)
        pen.dot((x + side * r * 0.36 + r * 0.025, y + r * 0.02), r * 0.03, WHITE)
        pen.arc(
            (x + side * r * 0.37, y - r * 0.06),
            r * 0.19,
            r * 0.16,
            (215, 325),
            darker(look.hair, 0.2),
            r * 0.065,
        )
        if look.glasses:
            pen.arc(
                (x + side * r * 0.37, y + r * 0.07), r * 0.27, r * 0.25, (0, 360), NAVY, r * 0.055
            )
    pen.arc((x, y + r * 0.18), r * 0.10, r * 0.12, (20, 160), darker(look.skin, 0.28), r * 0.06)
    pen.pie((x, y + r * 0.44), r * 0.32, r * 0.30, (0, 180), "#8E2F35")
    pen.rect(x - r * 0.24, y + r * 0.44, x + r * 0.24, y + r * 0.53, WHITE, r * 0.03)
