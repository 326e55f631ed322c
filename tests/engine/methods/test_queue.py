"""The ring of keys against a list, alone and with two processes."""

from __future__ import annotations

from collections import deque
from pathlib import Path

import pytest
import torch
from torch import distributed
from torch.multiprocessing.spawn import spawn

from engine.methods.gather import gather_rows, gather_with_place
from engine.methods.queue import EMPTY, KeyQueue


def numbered(first: int, count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Keys [N, 2] that carry a number, and scenes that carry the same."""
    numbers = torch.arange(first, first + count)
    return torch.stack([numbers.float(), -numbers.float()], dim=1), numbers


@pytest.mark.parametrize("size", [1, 4, 7, 12])
@pytest.mark.parametrize("batches", [[3], [3, 3, 3], [5, 1, 7, 2, 2], [12, 12], [30, 1], [4, 4, 4, 4]])
def test_the_ring_holds_the_last_keys(size: int, batches: list[int]) -> None:
    queue, kept, first = KeyQueue(size, 2), deque(maxlen=size), 0
    for count in batches:
        keys, scenes = numbered(first, count)
        queue.enqueue(keys, scenes)
        kept.extend(range(first, first + count))
        first += count
        assert sorted(queue.scenes[queue.filled].tolist()) == sorted(kept)
        assert torch.equal(queue.keys[queue.filled][:, 0], queue.scenes[queue.filled].float())
        assert int(queue.place) == first % size
    assert int((queue.scenes == EMPTY).sum()) == size - len(kept)


def test_the_oldest_key_goes_first() -> None:
    queue = KeyQueue(5, 2)
    for first in (0, 3):
        queue.enqueue(*numbered(first, 3))
    assert queue.scenes.tolist() == [5, 1, 2, 3, 4]


def test_a_queue_of_no_length_holds_nothing() -> None:
    queue = KeyQueue(0, 2)
    queue.enqueue(*numbered(0, 3))
    assert queue.keys.shape == (0, 2) and queue.scenes.tolist() == [] and int(queue.place) == 0


def test_no_gradient_reaches_the_queue() -> None:
    queue, keys = KeyQueue(4, 2), torch.ones(3, 2, requires_grad=True)
    queue.enqueue(keys, torch.zeros(3, dtype=torch.int64))
    assert not queue.keys.requires_grad and not list(queue.parameters())


# Keys of the processes at each step of a run, and the scenes that a queue of ten then holds.
RUNS = (
    ([[3, 3]], [0, 1, 2, 10, 11, 12, -1, -1, -1, -1]),
    ([[3, 3], [3, 3]], [111, 112, 2, 10, 11, 12, 100, 101, 102, 110]),
    ([[2, 4]], [0, 1, 10, 11, 12, 13, -1, -1, -1, -1]),
)


def take_part(rank: int, folder: str) -> None:
    """One process: enqueues its share of each step and writes down what it holds."""
    distributed.init_process_group("gloo", init_method=f"file://{folder}/meeting", rank=rank, world_size=2)
    for number, (counts, _) in enumerate(RUNS):
        queue = KeyQueue(10, 2)
        for step, shares in enumerate(counts):
            keys, scenes = numbered(100 * step + 10 * rank, shares[rank])
            joined, first = gather_with_place(keys)
            assert torch.equal(joined[first : first + len(keys)], keys)
            queue.enqueue(joined, gather_rows(scenes))
        torch.save(queue.state_dict(), f"{folder}/{number}-{rank}.pt")
    distributed.destroy_process_group()


@pytest.mark.slow
def test_two_processes_hold_every_key_once(tmp_path: Path) -> None:
    spawn(take_part, (str(tmp_path),), nprocs=2)
    for number, (_, expected) in enumerate(RUNS):
        first, second = (torch.load(tmp_path / f"{number}-{rank}.pt", weights_only=True) for rank in (0, 1))
        assert all(torch.equal(first[name], second[name]) for name in first)
        assert first["scenes"].tolist() == expected
        assert torch.equal(first["keys"][:, 0], first["scenes"].clamp(min=0).float())


def test_alone_rows_stay_as_they_are() -> None:
    rows = torch.rand(3, 2)
    assert gather_rows(rows) is rows and gather_with_place(rows) == (rows, 0)
