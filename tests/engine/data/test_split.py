"""Parts are decided by names and seed alone."""

from __future__ import annotations

import numpy as np
import pytest

from engine.data.split import Share, drawn
from engine.data.split import test_part as part_to_test

NAMES = [f"class_{number % 5}/image_{number}.jpg" for number in range(200)]
GROUPS = [name.split("/")[0] for name in NAMES]


def test_each_class_is_shared_out_alike() -> None:
    taken = part_to_test(NAMES, GROUPS, 0.3, 0)
    for group in set(GROUPS):
        assert sum(taken[place] for place, name in enumerate(GROUPS) if name == group) == 12


def test_the_order_of_the_names_does_not_matter_and_the_seed_does() -> None:
    taken = {name for name, kept in zip(NAMES, part_to_test(NAMES, GROUPS, 0.3, 0), strict=True) if kept}
    order = np.random.default_rng(0).permutation(len(NAMES))
    names, groups = [NAMES[place] for place in order], [GROUPS[place] for place in order]
    assert {name for name, kept in zip(names, part_to_test(names, groups, 0.3, 0), strict=True) if kept} == taken
    other = {name for name, kept in zip(NAMES, part_to_test(NAMES, GROUPS, 0.3, 1), strict=True) if kept}
    assert other != taken


def test_draws_for_different_purposes_are_different() -> None:
    one, two = (drawn(NAMES, GROUPS, Share(0.5), 0, purpose) for purpose in ("test", "labels"))
    assert 0.3 < (one == two).mean() < 0.7


@pytest.mark.parametrize(
    ("share", "count", "taken"),
    [
        (Share(0.001), 50, 1),  # at least one
        (Share(0.5, left_over=1), 1, 0),  # the only one stays behind
        (Share(1.0, left_over=1), 4, 3),
        (Share(0.3), 10, 3),
        (Share(0.3), 0, 0),
    ],
)
def test_how_many_are_taken(share: Share, count: int, taken: int) -> None:
    assert share.of(count) == taken
    assert drawn(NAMES[:count], ["one"] * count, share, 0, "x").sum() == taken
