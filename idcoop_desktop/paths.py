"""Where the program keeps its files on this computer."""

from __future__ import annotations

import contextlib
from pathlib import Path

import platformdirs

_NAME = "IDCoop"


def data_folder(override: Path | None = None) -> Path:
    """Return the folder of the base: ``override`` if given, else the system's place for data."""
    if override is not None:
        with contextlib.suppress(RuntimeError):  # "~somebody" who is nobody: a name like another
            override = override.expanduser()
        return override.absolute()
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False, roaming=False))


def log_folder() -> Path:
    """Return the folder of the logs."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def settings_file() -> Path:
    """Return the file of this computer's settings."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "settings.json"
