"""One signal that says what kind of thing was written; every page refreshes from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal[
    "ideas",
    "projects",
    "aids",
    "people",
    "residences",
    "money",
    "tasks",
    "publications",
    "settings",
]
KINDS: frozenset[str] = frozenset(get_args(Kind))


class Changes(QObject):
    """Announces what was written, once per unit of work, in the GUI thread."""

    changed = Signal(frozenset)

    def announce(self, *kinds: Kind) -> None:
        """Tell every listener that records of these kinds changed; without a word, all kinds did.

        Raises :class:`ValueError` for a kind that does not exist.
        """
        unknown = set(kinds) - KINDS
        if unknown:
            raise ValueError(f"Unknown kinds: {sorted(unknown)}")
        self.changed.emit(frozenset(kinds) or KINDS)

    def listen(self, owner: QObject, kinds: set[Kind], refresh: Callable[[], object]) -> None:
        """Call ``refresh`` after changes of any of ``kinds``, for as long as ``owner`` lives."""

        def on_changed(changed: frozenset[str]) -> None:
            if isValid(owner) and not changed.isdisjoint(kinds):
                refresh()

        self.changed.connect(on_changed)
