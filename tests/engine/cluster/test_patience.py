"""A window that hangs is known by those that did not."""

from __future__ import annotations

import pytest

from engine.cluster.patience import FACTOR, LEAST_S, TRIES, Patience
from engine.contract.errors import EngineError, ErrorCode


def waiting(longest_s: float) -> Patience:
    """One window is finished, another one under way since 0."""
    patience = Patience()
    patience.begin("seen", 0.0)
    patience.begin("a", 0.0)
    patience.end("seen", longest_s)
    return patience


def test_nothing_is_late_before_one_has_shown_what_is_usual() -> None:
    patience = Patience()
    patience.begin("a", 0.0)
    assert not patience.late(1e9)


def test_the_limit_follows_from_the_longest_and_is_never_short() -> None:
    assert not waiting(0.1).late(LEAST_S) and waiting(0.1).late(LEAST_S + 1) == {"a"}
    assert not waiting(100.0).late(FACTOR * 100) and waiting(100.0).late(FACTOR * 100 + 1) == {"a"}


def test_each_try_takes_twice_as_long_and_the_last_one_ends_the_job() -> None:
    patience, now_s = waiting(1.0), 0.0
    for number in range(TRIES):
        assert not patience.late(now_s + LEAST_S * 2**number)
        now_s += LEAST_S * 2**number + 1
        assert patience.late(now_s) == {"a"}
        if number < TRIES - 1:
            patience.again({"a"}, {"a"}, now_s)
    with pytest.raises(EngineError, match=f"{LEAST_S * 4:.0f} seconds") as caught:
        patience.again({"a"}, {"a"}, now_s)
    assert caught.value.code is ErrorCode.CLUSTER


def test_a_window_that_no_worker_had_is_not_counted_against_it() -> None:
    patience = waiting(1.0)
    for number in range(2 * TRIES):
        patience.again({"a"}, set(), number * 2 * LEAST_S)
    assert patience.limit_s("a") == LEAST_S


def test_a_window_that_hung_once_does_not_tell_what_is_usual() -> None:
    patience = waiting(1.0)
    patience.again({"a"}, {"a"}, 700.0)
    patience.end("a", 1800.0)
    assert patience.limit_s("b") == LEAST_S
