"""Keys that never meet: ``device << 40 | counter``, the counter kept in the base."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import apsw

DEVICE_SHIFT = 40
_LARGEST = (1 << DEVICE_SHIFT) - 1


class Identifiers:
    """The keys one transaction takes; :meth:`save` before it ends."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        row = connection.execute("SELECT number, counter FROM device").get
        self.device, self._counter = int(row[0]), int(row[1])
        self._saved = self._counter

    def new(self) -> int:
        """Return the next key of this laptop."""
        if self._counter >= _LARGEST:
            raise OverflowError("this laptop has used all its keys")
        self._counter += 1
        return self.device << DEVICE_SHIFT | self._counter

    def save(self) -> None:
        """Write how far the counter went, in the transaction that used the keys."""
        if self._counter != self._saved:
            self._connection.execute("UPDATE device SET counter = ?", (self._counter,))
            self._saved = self._counter
