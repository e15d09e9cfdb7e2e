"""The coop's own look for its documents: chosen, tried, kept with its date."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.appearance import (
    Appearance,
    appearance_at,
    checked_color,
    checked_signature,
    setting_keys,
)
from idcoop_desktop.domain.rules import Setting
from idcoop_desktop.services.trials import TrialDesk
from idcoop_desktop.store import settings as store

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenLogo:
    """A logo that can be used: its SHA-256, its picture, whether it stays sharp in print."""

    sha256: str
    jpeg: bytes
    sharp: bool


def appearance(desk: Desk) -> Appearance:
    """Return how documents look today, or how they would look at a desk that tries."""
    if isinstance(desk, TrialDesk) and desk.appearance is not None:
        return desk.appearance
    return appearance_at(store.all_settings(desk.base), desk.today())


def save_appearance(desk: Desk, wanted: Appearance) -> bool:
    """Record how documents look; tell whether anything differed, which alone is written.

    Raises :class:`DomainError` for a theme that does not exist, a colour that is none or cannot be
    read, and a signature longer than its line.
    """
    kept, known = checked(wanted), asdict(appearance(desk))
    keys = setting_keys()
    differing = {name: value for name, value in asdict(kept).items() if value != known[name]}
    if not differing:
        return False
    with desk.unit("apparence des documents") as unit:
        for name, value in differing.items():
            setting = Setting(key=keys[name], value=value, valid_from=desk.today())
            store.add_setting(unit, setting)
    return True


def checked(wanted: Appearance) -> Appearance:
    """Return an appearance as it is kept; raises what :func:`save_appearance` does."""
    from idcoop_desktop.services.themes import require_readable

    kept = replace(
        wanted,
        color_main=checked_color(wanted.color_main),
        color_accent=checked_color(wanted.color_accent),
        signature=checked_signature(wanted.signature),
        press_profile_name=wanted.press_profile_name if wanted.press_profile_sha256 else "",
    )
    require_readable(kept)
    return kept


def take_logo(desk: Desk, data: bytes, *, go_on: Callable[[], object] = lambda: None) -> TakenLogo:
    """Read a logo in a process with limits and keep its picture, for an appearance to name.

    ``go_on`` is called while it is read and may raise; nothing is kept then. Raises
    :class:`DomainError` for anything but a sound picture that shows on white.
    """
    from idcoop_desktop.documents.logo_intake import ENOUGH_PX, logo_of

    taken = logo_of(data, go_on=go_on)
    return TakenLogo(
        sha256=desk.base.media.put(taken.jpeg),
        jpeg=taken.jpeg,
        sharp=max(taken.width, taken.height) >= ENOUGH_PX,
    )


def take_press_profile(desk: Desk, data: bytes) -> tuple[str, str]:
    """Keep the ICC profile of a printing house; return its SHA-256 and its name.

    Raises :class:`DomainError` for anything but the profile of a press in CMYK.
    """
    from idcoop_desktop.documents.press import profile_name

    name = profile_name(data)
    return desk.base.media.put(data), name


def logo(desk: Desk) -> bytes | None:
    """Return the coop's logo as a JPEG, ``None`` without one."""
    sha256 = appearance(desk).logo_sha256
    return desk.base.media.get(sha256) if sha256 else None


def press_profile(desk: Desk) -> bytes | None:
    """Return the ICC profile of the printing house, ``None`` without one."""
    sha256 = appearance(desk).press_profile_sha256
    return desk.base.media.get(sha256) if sha256 else None
