"""Whether the cells of a column look like what its heading promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import parse_euros
from idcoop_desktop.exchange.cells import read_date, read_email, read_shares
from idcoop_desktop.exchange.fields import DATES, Field
from idcoop_desktop.exchange.statuses import status_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def fits(which: Field, values: Sequence[str]) -> bool:
    """Tell whether half of the filled cells can be read as the field; true without any cell."""
    reader = _READERS.get(which)
    if reader is None or not values:
        return True
    return 2 * sum(1 for value in values if _is_read(reader, value)) >= len(values)


def _is_read(reader: Callable[[str], object], value: str) -> bool:
    try:
        reader(value)
    except DomainError:
        return False
    return True


def _status(text: str) -> None:
    if status_for(text, {}) is None:
        raise DomainError(text)


def _two_words(text: str) -> None:
    if len(text.split()) < 2:
        raise DomainError(text)


_READERS: dict[Field, Callable[[str], object]] = {
    **dict.fromkeys(DATES, read_date),
    Field.EMAIL: read_email,
    Field.FULL_NAME: _two_words,
    Field.SHARES: read_shares,
    Field.CAPITAL: parse_euros,
    Field.STATUS: _status,
}
