"""IDCoop Desktop: residents' small common projects, from the idea to the flyer."""

from __future__ import annotations

__version__ = "0.1.0"
