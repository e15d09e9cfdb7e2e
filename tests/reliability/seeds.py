"""The permanent list of seeds: the first ones, and every one that ever found something."""

from __future__ import annotations

FIRST = (20_261_123,)
"""What a test without a list of its own plays."""

KEPT: dict[str, tuple[int, ...]] = {
    "test_a_hundred_kills_lose_nothing_and_leave_nothing_half_done": (20_260_302,),
    "test_a_creation_that_is_killed_leaves_a_whole_base_or_none": (20_260_302,),
    "test_the_harness_sees_a_program_that_speaks_too_soon": (20_260_302,),
    "test_power_losses_lose_nothing": (20_260_303,),
    "test_the_harness_sees_a_base_that_flushes_too_late": (20_260_303,),
}
"""The seeds of tests older than this list."""

FOUND: dict[str, tuple[int, ...]] = {
    "test_a_spoilt_base_is_told_and_kept_and_the_newest_backup_is_offered": (45_432_916,),
}
"""By the name of a test, the seeds that once turned it red; a failure that was mended joins."""


def seeds_of(test: str) -> tuple[int, ...]:
    """Return the seeds of a test, the newest of its failures last."""
    return *KEPT.get(test, FIRST), *FOUND.get(test, ())
