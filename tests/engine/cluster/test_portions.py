"""A task takes long enough to be worth what it costs, and holds no more than a window of the usual size."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from engine.cluster.portions import MOST, MOST_PX, TASK_S, Portions
from engine.raster.windows import Tile, Window


def windows(count: int, edge_px: int) -> Iterator[tuple[Window, Tile | None]]:
    return ((Window(edge_px * number, 0, edge_px, edge_px), None) for number in range(count))


def sizes(portions: Portions, window_s: float) -> list[int]:
    """How many windows each task holds, where one takes so long."""
    found = []
    while taken := portions.take():
        found.append(len(taken))
        portions.learn(len(taken), len(taken) * window_s)
    return found


def test_windows_that_take_long_go_alone() -> None:
    assert sizes(Portions(windows(5, 8)), TASK_S) == [1] * 5


def test_quick_ones_go_together_and_each_goes_once() -> None:
    assert sizes(Portions(windows(40, 8)), TASK_S / 10) == [1, 2, 4, 8, 10, 10, 5]
    assert max(sizes(Portions(windows(1000, 8)), 0.0)) == MOST
    portions = Portions(windows(300, 8))
    taken = []
    while portion := portions.take():
        taken += [core.row for core, _ in portion]
        portions.learn(1, 1e-3)
    assert taken == [8 * number for number in range(300)]


def test_slower_ones_shrink_the_portions_again() -> None:
    portions = Portions(windows(1000, 8))
    for _ in itertools.repeat(None, 6):
        portions.learn(len(portions.take()), 0.0)
    portions.learn(64, 64 * TASK_S)
    assert len(portions.take()) == 1


def test_a_task_holds_no_more_than_one_large_window() -> None:
    edge_px = 512
    assert max(sizes(Portions(windows(50, edge_px)), 0.0)) == MOST_PX // edge_px**2
    assert max(sizes(Portions(windows(5, 4096)), 0.0)) == 1
