"""The computer's own settings: how the window looks, nothing about residents."""

from __future__ import annotations

import contextlib
import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST_KEY = 2**63 - 1
_COLLEAGUES = 50

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LocalSettings:
    """What is remembered on this computer; ``theme`` is ``auto``, ``light`` or ``dark``.

    ``author_id`` is the colleague who last used it, 0 when none; ``window`` is the window's place
    as Qt writes it, in base64; ``projects_view`` is ``list`` or ``board``; ``last_starts`` is read
    by :func:`last_start`; ``idle_minutes`` without a key or a click lock the program;
    ``second_place`` is where backups are copied to, as ``services.backups.place_kept`` writes it.
    """

    theme: str = "auto"
    author_id: int = 0
    window: str = ""
    last_residence_id: int = 0
    last_starts: str = ""
    projects_view: str = "list"
    idle_minutes: int = 10
    second_place: str = ""


def load(path: Path) -> LocalSettings:
    """Read the settings; what is missing, unknown or of another type takes its default."""
    try:
        content = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return LocalSettings()
    except (OSError, ValueError, RecursionError):
        _log.warning("unreadable settings file, defaults are used")
        return LocalSettings()
    if not isinstance(content, dict):
        return LocalSettings()
    defaults = asdict(LocalSettings())
    known = {
        field.name: content[field.name]
        for field in fields(LocalSettings)
        if _fits(content.get(field.name), defaults[field.name])
    }
    return LocalSettings(**known)


def _fits(value: object, default: object) -> bool:
    """Tell whether a value could have been written by :func:`save`: no other text, no other key."""
    if isinstance(value, str):
        return isinstance(default, str) and value.isascii()
    return type(value) is int and isinstance(default, int) and 0 <= value <= _LARGEST_KEY


def last_start(settings: LocalSettings, author_id: int) -> datetime | None:
    """Return when a colleague last started the program here, in UTC; ``None`` if never."""
    try:
        moment = datetime.fromisoformat(_starts(settings)[str(author_id)])
    except (KeyError, TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None else None


def with_start(settings: LocalSettings, author_id: int, at: datetime) -> LocalSettings:
    """Return the settings that remember a start; ``at`` needs a time zone."""
    known = _starts(settings)
    known.pop(str(author_id), None)
    # The latest last; a computer that a whole town used remembers the last ones alone.
    kept = dict([*known.items(), (str(author_id), at.astimezone(UTC).isoformat())][-_COLLEAGUES:])
    return replace(settings, last_starts=json.dumps(kept))


def _starts(settings: LocalSettings) -> dict[str, str]:
    try:
        content = json.loads(settings.last_starts)
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def save(path: Path, settings: LocalSettings) -> None:
    """Write the settings; a disk that refuses costs nothing but the memory of them."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(settings), indent=1), "utf-8")
