"""How many keys of the own scene are expected in the queue, against a simulated one; what a person is told."""

from __future__ import annotations

import numpy as np
import pytest

from engine.contract.remarks import sentence
from engine.methods.queue import fitted_queue
from engine.methods.swimdiff.own_scene import expected_same_scene, scene_warnings


def test_expected_entries_against_a_simulated_queue() -> None:
    rng = np.random.default_rng(0)
    scene = np.repeat(np.arange(5), [10, 20, 30, 40, 100])
    shares = np.bincount(scene) / len(scene)
    drawn = scene[rng.integers(0, len(scene), (4000, 64))]
    query = scene[rng.integers(0, len(scene), 4000)]
    counted = (drawn == query[:, None]).sum(1).mean()
    assert expected_same_scene(shares, 64) == pytest.approx(counted, rel=0.03)


def test_warnings() -> None:
    assert scene_warnings(np.full(10, 0.1), 10) == ()  # exactly one
    (below,) = scene_warnings(np.full(100, 0.01), 50)
    assert below.code == "swimdiff.small_scenes" and "0.50" in sentence(below)
    (alone,) = scene_warnings(np.ones(1), 50)
    assert alone.code == "swimdiff.one_scene"


def test_the_queue_never_holds_more_than_half_of_the_patches() -> None:
    assert [fitted_queue(16384, count) for count in (1, 2, 75, 40000)] == [1, 1, 37, 16384]
    assert fitted_queue(0, 75) == 0
