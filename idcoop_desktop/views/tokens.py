"""The colours of the window, light and dark: values only, every text pair at 4.5:1 or more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a chip or a figure says by its colour; its words say it too."""

    NEUTRAL = "neutral"
    IDEA = "idea"
    WAITING = "waiting"
    ACTIVE = "active"
    SUCCESS = "success"
    DANGER = "danger"
    PROUD = "proud"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by role, as ``#rrggbb``; ``chips`` maps a tone to (background, text)."""

    name: str
    window: str
    card: str
    raised: str
    text: str
    muted: str
    border: str
    field_border: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    hover: str
    track: str
    danger: str
    warning: str
    success: str
    inverse: str
    on_inverse: str
    money_paid: str
    money_committed: str
    money_granted: str
    money_requested: str
    chips: dict[Tone, tuple[str, str]]


LIGHT = Tokens(
    name="light",
    window="#f4f5f7",
    card="#ffffff",
    raised="#ffffff",
    text="#1c2733",
    muted="#586573",
    border="#dde2e8",
    field_border="#7f8b98",
    accent="#0f6e64",
    accent_hover="#0b5a52",
    accent_soft="#e3f1ee",
    on_accent="#ffffff",
    hover="#eef1f4",
    track="#e2e6eb",
    danger="#a81e25",
    warning="#7d4c05",
    success="#0b6350",
    inverse="#1c2733",
    on_inverse="#ffffff",
    money_paid="#0f6e64",
    money_committed="#3aa394",
    money_granted="#c07f16",
    money_requested="#7c8a99",
    chips={
        Tone.NEUTRAL: ("#e6e8eb", "#414b56"),
        Tone.IDEA: ("#e0e9fb", "#234a94"),
        Tone.WAITING: ("#fdebd0", "#744704"),
        Tone.ACTIVE: ("#d9efe9", "#0b5a4f"),
        Tone.SUCCESS: ("#dcf1dc", "#1d5a26"),
        Tone.DANGER: ("#fbdfe0", "#94161c"),
        Tone.PROUD: ("#efe3fa", "#5f2a94"),
    },
)

DARK = Tokens(
    name="dark",
    window="#171c22",
    card="#20262e",
    raised="#28303a",
    text="#e6eaee",
    muted="#a0adb9",
    border="#343d48",
    field_border="#6b7886",
    accent="#2fb5a5",
    accent_hover="#48c9b9",
    accent_soft="#213b3a",
    on_accent="#06231f",
    hover="#2a323c",
    track="#39434e",
    danger="#ff9d99",
    warning="#f0bf6c",
    success="#7fd8c4",
    inverse="#e6eaee",
    on_inverse="#171c22",
    money_paid="#2fb5a5",
    money_committed="#1d7a70",
    money_granted="#d79a35",
    money_requested="#7b8997",
    chips={
        Tone.NEUTRAL: ("#38414c", "#ccd4dc"),
        Tone.IDEA: ("#1e3157", "#a9c5ff"),
        Tone.WAITING: ("#4a3410", "#f5c877"),
        Tone.ACTIVE: ("#173f39", "#8fe0d1"),
        Tone.SUCCESS: ("#1d4023", "#a3e0a8"),
        Tone.DANGER: ("#54201f", "#ffb0ac"),
        Tone.PROUD: ("#3d2558", "#d9b8fb"),
    },
)
