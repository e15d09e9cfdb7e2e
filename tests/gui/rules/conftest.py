"""The coop these tests work with."""

from __future__ import annotations

from tests.gui.ideas.coop import context, coop

__all__ = ["context", "coop"]
