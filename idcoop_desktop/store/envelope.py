"""``idcoop.key``: the base's random key, wrapped by passphrases and by the recovery code.

No passphrase ever touches the base: changing one rewrites this file of about a kilobyte.
"""

from __future__ import annotations

import contextlib
import secrets
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.store.driver import KEY_BYTES
from idcoop_desktop.store.errors import (
    BaseExists,
    DiskFailure,
    EmptyPassphrase,
    StoreError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from idcoop_desktop.store.folder import BASE_FILE
from idcoop_desktop.store.key_file import KeyFile, Slots
from idcoop_desktop.store.key_slot import Bond, KeySlot, wrap
from idcoop_desktop.store.passphrase import normal
from idcoop_desktop.store.recovery_code import new_code, read_code
from idcoop_desktop.store.stretching import FLOOR, STANDARD, Cost

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PERSON = "person:"
"""How the names of the slots of colleagues start; what follows is drawn, and says nothing."""

_AT_ONCE = 4


class Slot(StrEnum):
    """What opens the envelope of every base, besides the colleagues of :data:`PERSON`."""

    PHRASE = "phrase"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key just made, the name of its base, and the recovery code to print: it is kept nowhere."""

    key: bytes = field(repr=False)
    base_id: str
    recovery_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The base's key, and the slot that gave it."""

    key: bytes = field(repr=False)
    slot: str


def create(path: Path, passphrase: str, *, cost: Cost = STANDARD, floor: Cost = STANDARD) -> NewKey:
    """Draw a key and write its envelope; :class:`BaseExists` when a base is beside it.

    The envelope of a base that is gone is kept under another name: backups may need it. ``cost``
    below ``floor`` is refused: only tests lower both.
    """
    if path.with_name(BASE_FILE).exists():
        raise BaseExists
    if path.exists():
        path.replace(path.with_name(f"{path.name}.{secrets.token_hex(4)}"))
    key, code, base_id = secrets.token_bytes(KEY_BYTES), new_code(), secrets.token_hex(8)
    slots: Slots = {
        slot: wrap(key, secret, Bond(base_id, slot), cost=cost, floor=floor)
        for slot, secret in (
            (Slot.PHRASE, secret_of(passphrase)),
            (Slot.CODE, code.encode()),
        )
    }
    KeyFile(base_id, slots).write(path)
    return NewKey(key, base_id, code)


def unlock(path: Path, passphrase: str, *, floor: Cost = FLOOR, standard: Cost = STANDARD) -> bytes:
    """Return the base's key, as :func:`unlock_slot` does."""
    return unlock_slot(path, passphrase, floor=floor, standard=standard).key


def unlock_slot(
    path: Path, passphrase: str, *, floor: Cost = FLOOR, standard: Cost = STANDARD
) -> Unlocked:
    """Return the base's key and the slot this passphrase opens, the coop's or a colleague's.

    The slots are tried side by side. One that asks for less work than ``standard`` is wrapped
    anew. Raises :class:`WrongPassphrase`, or what is wrong with the file:
    :class:`MissingEnvelope`, :class:`DamagedEnvelope`, :class:`NewerEnvelope`,
    :class:`WeakEnvelope`. Takes the time of the costs: off the GUI thread.
    """
    file = KeyFile.read(path)
    names = [Slot.PHRASE, *(name for name in file.slots if name.startswith(PERSON))]
    found = _try_slots(path, file, names, secret_of(passphrase), (floor, standard))
    if found is None:
        raise WrongPassphrase
    return found


def unlock_with_code(
    path: Path, typed: str, *, floor: Cost = FLOOR, standard: Cost = STANDARD
) -> bytes:
    """Return the base's key from the printed code.

    Raises :class:`RecoveryCodeTypo` for a code copied badly, :class:`WrongRecoveryCode` for one
    that is well copied and does not open this envelope; the file's own faults as in
    :func:`unlock_slot`.
    """
    code = read_code(typed)
    file = KeyFile.read(path)
    found = _try_slots(path, file, (Slot.CODE,), code.encode(), (floor, standard))
    if found is None:
        raise WrongRecoveryCode
    return found.key


def change_passphrase(
    path: Path,
    key: bytes,
    passphrase: str,
    *,
    slot: str = Slot.PHRASE,
    cost: Cost = STANDARD,
    floor: Cost = STANDARD,
) -> None:
    """Let ``passphrase`` open a slot instead of the one before; the base is not touched."""
    _put(path, key, slot, secret_of(passphrase), (cost, floor))


def set_code(
    path: Path, key: bytes, code: str, *, cost: Cost = STANDARD, floor: Cost = STANDARD
) -> None:
    """Let a printed code open the envelope; the one before opens nothing any more.

    Raises :class:`RecoveryCodeTypo` for what :func:`new_code` did not draw.
    """
    _put(path, key, Slot.CODE, read_code(code).encode(), (cost, floor))


def base_id_of(path: Path) -> str:
    """Return the name under which the system's keyring remembers the key."""
    return KeyFile.read(path).base_id


def secret_of(passphrase: str) -> bytes:
    """Return the bytes that a passphrase stands for; :class:`EmptyPassphrase` for none."""
    if not passphrase:
        raise EmptyPassphrase
    return normal(passphrase).encode()


def _put(path: Path, key: bytes, slot: str, secret: bytes, costs: tuple[Cost, Cost]) -> None:
    cost, floor = costs
    wrapped = wrap(key, secret, Bond(base_id_of(path), slot), cost=cost, floor=floor)
    file = KeyFile.read(path)
    file.slots[slot] = wrapped
    file.write(path)


def _try_slots(
    path: Path, file: KeyFile, names: Iterable[str], secret: bytes, bounds: tuple[Cost, Cost]
) -> Unlocked | None:
    floor, standard = bounds
    readable, refusals = _readable(file, names, floor)
    found = _first_open(file.base_id, readable, secret)
    if found is None:
        _raise_for_main(refusals)
        return None
    cost = readable[found.slot].cost
    if cost.raised_to(standard) != cost:
        # A disk that refuses leaves the cheaper slot: it opened all the same.
        with contextlib.suppress(DiskFailure):
            raised = cost.raised_to(standard)
            _put(path, found.key, found.slot, secret, (raised, floor))
    return found


def _readable(
    file: KeyFile, names: Iterable[str], floor: Cost
) -> tuple[dict[str, KeySlot], dict[str, StoreError]]:
    """Sort the slots: one that says nothing must not keep the people of the others out."""
    readable: dict[str, KeySlot] = {}
    refusals: dict[str, StoreError] = {}
    for name in names:
        try:
            readable[name] = KeySlot.read(file.slots.get(name), floor=floor)
        except StoreError as refusal:
            refusals[name] = refusal
    return readable, refusals


def _raise_for_main(refusals: dict[str, StoreError]) -> None:
    """Tell a slot that everybody needs from a wrong secret; a colleague's is theirs to renew."""
    for slot in (Slot.PHRASE, Slot.CODE):
        if slot in refusals:
            raise refusals[slot]


def _first_open(base_id: str, slots: dict[str, KeySlot], secret: bytes) -> Unlocked | None:
    """Try every slot at once: with colleagues' passphrases the wait hardly grows."""
    if not slots:
        return None
    pool = ThreadPoolExecutor(min(len(slots), _AT_ONCE), thread_name_prefix="unlock")
    try:
        trying = {
            pool.submit(slot.open, secret, Bond(base_id, name)): name
            for name, slot in slots.items()
        }
        for tried in as_completed(trying):
            key = tried.result()
            if key is not None:
                return Unlocked(key, trying[tried])
        return None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
