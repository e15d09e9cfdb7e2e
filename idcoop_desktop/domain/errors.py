"""Errors a person can act on; anything else raised by the program is a bug."""

from __future__ import annotations


class DomainError(Exception):
    """A known refusal. Its only argument is a French sentence: what happened, what to do."""

    @property
    def message(self) -> str:
        """The French sentence, as it is shown."""
        return str(self)
