"""Workers leave a machine that others need, not at the first sign, and come back when it is quiet."""

from __future__ import annotations

import time
from itertools import chain, repeat

import pytest

from engine.cluster.presence import LEAST_MEMORY, OTHERS_SHARE, Machine, Presence, Sight

FREE = Sight(0.0, 1.0, False)
NEEDED = Sight(1.0, 1.0, False)


def ways(presence: Presence, count: int) -> list[bool]:
    """Whether it is away after each look."""
    found = []
    for _ in range(count):
        presence.look()
        found.append(presence.away)
    return found


@pytest.mark.parametrize(
    "needed", [Sight(OTHERS_SHARE + 0.01, 1.0, False), Sight(0.0, LEAST_MEMORY - 0.01, False), Sight(0.0, 1.0, True)]
)
def test_a_machine_is_left_for_programs_memory_and_battery(needed: Sight) -> None:
    assert needed.is_needed and not FREE.is_needed
    assert ways(Presence(lambda: needed, needed=3, quiet=5), 4) == [False, False, True, True]


def test_a_short_effort_of_others_drives_nobody_away() -> None:
    seen = chain([NEEDED, NEEDED, FREE] * 5)
    assert not any(ways(Presence(lambda: next(seen), needed=3, quiet=5), 15))


def test_it_comes_back_after_it_was_quiet_without_a_break() -> None:
    seen = chain([NEEDED] * 3, [FREE] * 4, [NEEDED], repeat(FREE))
    found = ways(Presence(lambda: next(seen), needed=3, quiet=5), 14)
    assert found == [False, False, *[True] * 10, False, False]


def test_what_this_program_computes_is_not_that_of_others() -> None:
    look = Machine()
    end_s = time.process_time() + 0.5
    while time.process_time() < end_s:
        pass
    sight = look()
    assert sight.own_share > 0.0
    assert sight.own_share + sight.others_share < 1.2  # the clocks of both tick in hundredths
    assert 0.0 < sight.free_memory <= 1.0
