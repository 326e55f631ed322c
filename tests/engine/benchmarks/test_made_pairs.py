"""Pairs made of one image: what is said to have changed did, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from benchmarks.made_pairs import Drift, drifted, moved_things


def ground(seed: int = 0) -> np.ndarray:
    """Fields of different brightness in three bands, in spreads."""
    rng = np.random.default_rng(seed)
    blocks = rng.normal(0.0, 1.0, (3, 20, 20)).repeat(10, axis=1).repeat(10, axis=2)
    return (gaussian_filter(blocks, (0, 0.5, 0.5)) + rng.normal(0.0, 0.02, blocks.shape)).astype(np.float32)


@pytest.mark.parametrize("share", [0.0, 0.005, 0.1])
def test_things_are_moved_until_they_take_the_share_and_nothing_else_changes(share: float) -> None:
    image = ground()
    after, truth = moved_things(image, share, np.random.default_rng(1))
    assert truth.mean() == pytest.approx(share, rel=0.25, abs=1e-9)
    assert np.array_equal(after[:, ~truth], image[:, ~truth])
    assert not truth.any() or np.abs(after - image)[:, truth].mean() > 0.3


def test_another_day_keeps_the_ground() -> None:
    image = ground()
    same = drifted(image, Drift(0.0, 0.0, 0.0, 0.0, 0.0), np.random.default_rng(0))
    assert same == pytest.approx(image, abs=1e-5)
    other = drifted(image, Drift(0.1, 0.05, 0.1, 0.03, 0.1), np.random.default_rng(0))
    assert 0.01 < np.abs(other - image).mean() < 0.4
    assert np.corrcoef(other[0].ravel(), image[0].ravel())[0, 1] > 0.95
