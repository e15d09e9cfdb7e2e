"""Wrong tries make the next one wait, at the window and on the console alike."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from idcoop_desktop.domain.tries import Tries
from idcoop_desktop.services.desk import SystemClock
from idcoop_desktop.store import tries
from idcoop_desktop.store.errors import TooSoon, WrongPassphrase, WrongRecoveryCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from idcoop_desktop.services.desk import Clock


def seconds_left(folder: Path, clock: Clock | None = None) -> int:
    """Return how long the next try has to wait, 0 when it need not."""
    now = (clock or SystemClock()).now()
    return _known(folder, now).seconds_left(now)


@contextmanager
def counted(folder: Path, clock: Clock | None = None) -> Iterator[None]:
    """Make one try to open the base of a folder; nothing but the count is ever changed.

    Raises :class:`TooSoon`, before anything is tried. The try is written down before it is made:
    a program that is killed meanwhile does not win another.
    """
    now = (clock or SystemClock()).now()
    known = _known(folder, now)
    left = known.seconds_left(now)
    if left:
        raise TooSoon(left)
    tries.write(folder, known.one_more(now))
    try:
        yield
    except (WrongPassphrase, WrongRecoveryCode):
        raise
    except BaseException:
        tries.write(folder, known)
        raise
    tries.write(folder, Tries())


def _known(folder: Path, now: datetime) -> Tries:
    known = tries.read(folder)
    if not known.set_back(now):
        return known
    known = Tries(known.count, now)
    tries.write(folder, known)
    return known
