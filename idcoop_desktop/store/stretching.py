"""Argon2id: what one guess of a passphrase costs, the least that is accepted and the most."""

from __future__ import annotations

from dataclasses import dataclass

from idcoop_desktop.store.driver import KEY_BYTES


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: Argon2id's memory in KiB, its passes and lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def between(self, floor: Cost, ceiling: Cost) -> bool:
        """Tell whether no part is below ``floor`` or above ``ceiling``."""
        return (
            floor.memory_kib <= self.memory_kib <= ceiling.memory_kib
            and floor.passes <= self.passes <= ceiling.passes
            and floor.lanes <= self.lanes <= ceiling.lanes
        )

    def raised_to(self, least: Cost) -> Cost:
        """Return the same cost with no part below ``least``."""
        return Cost(
            max(self.memory_kib, least.memory_kib),
            max(self.passes, least.passes),
            max(self.lanes, least.lanes),
        )


STANDARD = Cost(memory_kib=64 * 1024, passes=3, lanes=1)
"""About 0.2 s on an office computer; what new slots ask for and cheaper ones are raised to."""

FLOOR = Cost(memory_kib=19 * 1024, passes=2, lanes=1)
"""The least that OWASP's cheat sheet on password storage accepts (2023); below, nothing opens."""

CEILING = Cost(memory_kib=1024 * 1024, passes=20, lanes=8)
"""A file that asks for more was altered to exhaust the computer."""


def stretch(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return the key that wraps, after the work of ``cost``; other threads go on meanwhile."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    stretched: bytes = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(secret)
    return stretched
