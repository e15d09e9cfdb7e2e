"""The coop and the hands of these tests."""

from __future__ import annotations

from tests.gui.ideas.coop import context, coop
from tests.gui.projects.conftest import story

__all__ = ["context", "coop", "story"]
