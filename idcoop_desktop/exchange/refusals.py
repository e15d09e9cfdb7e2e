"""What the exchange of files refuses, each with the French sentence shown to the person."""

from __future__ import annotations

from idcoop_desktop.domain.errors import DomainError


class ExchangeError(DomainError):
    """A file that is refused as a whole: the sentence says why and what to do."""


class UnreachableFileError(ExchangeError):
    """A file that cannot be opened: missing, a folder, or held by another program."""


class UnknownFormatError(ExchangeError):
    """A file that is no table this program knows, or is protected by a password."""


class TooLargeError(ExchangeError):
    """A file beyond what is ever needed, or one that would swell when it is opened."""


class DamagedFileError(ExchangeError):
    """A file of the right format whose content does not hold together."""


class LineError(ExchangeError):
    """A line that makes the whole file unreadable; ``line`` is its number, from 1."""

    def __init__(self, line: int, why: str) -> None:
        self.line = line
        super().__init__(f"Ligne {line}\u00a0: {why} Rien n’a été importé.")


class MappingError(DomainError):
    """An import model that cannot be used: the sentence says what to correct."""


class IdeaFileError(ExchangeError):
    """A file of the catalogue of ideas that cannot be used: the sentence says what to correct."""


class PlanFileError(ExchangeError):
    """A file of the usual plans that cannot be used: the sentence says what to correct."""


class EmailFileError(ExchangeError):
    """A text of an e-mail that cannot be used: the sentence says what to correct."""
