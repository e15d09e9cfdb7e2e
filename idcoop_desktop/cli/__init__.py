"""The console: the same services without a window, and without Qt."""

from __future__ import annotations

from idcoop_desktop.cli.main import main

__all__ = ["main"]
