"""Means and patterns around each pixel, against their definition computed at once with scipy."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter

from engine.change import local
from engine.change.gaussian import radius_px
from engine.change.local import SMOOTH_VARIANCE, compare_locally
from engine.change.smooth import MaskedMean, blur

SIGMA_PX = 1.5
SHAPE = (3, 61, 43)


def mean(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Gaussian mean over the valid pixels."""

    def smooth(one: np.ndarray) -> np.ndarray:
        return gaussian_filter(one.astype(np.float64), SIGMA_PX, mode="constant", radius=radius_px(SIGMA_PX))

    return np.stack([smooth(one * valid) for one in values]) / smooth(valid)


@pytest.mark.parametrize("compared_at_once", [1, 500, 2**17])
@pytest.mark.parametrize("holes", [False, True])
def test_means_and_structure_are_those_of_the_definition(
    compared_at_once: int, holes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "COMPARED_AT_ONCE", compared_at_once)
    rng = np.random.default_rng(0)
    valid = rng.random(SHAPE[1:]) > 0.2 if holes else np.ones(SHAPE[1:], bool)
    before, after = (rng.normal(size=SHAPE).astype(np.float32) * valid for _ in range(2))
    found = compare_locally(
        torch.from_numpy(before), torch.from_numpy(after), MaskedMean(torch.from_numpy(valid), SIGMA_PX)
    )

    def variance(values: np.ndarray) -> np.ndarray:
        return mean(values**2, valid) - mean(values, valid) ** 2

    of_sum, of_difference = variance(before + after), variance(before - after)
    structure = (of_difference / ((of_sum + of_difference) / 2 + SMOOTH_VARIANCE)).mean(axis=0)
    assert np.abs(found.structure.numpy() - structure)[valid].max() < 1e-4
    for values, means in zip((before, after), found.means, strict=True):
        assert np.abs(means.numpy() - mean(values, valid))[:, valid].max() < 1e-5


def test_equal_dates_have_equal_patterns() -> None:
    image = torch.rand(2, 20, 30)
    found = compare_locally(image, image.clone(), MaskedMean(torch.ones(20, 30, dtype=torch.bool), SIGMA_PX))
    assert float(found.structure.abs().max()) == 0.0


@pytest.mark.parametrize("rows", [range(0, 4), range(9, 23), range(30, 37)])
def test_some_rows_are_blurred_as_in_the_whole(rows: range) -> None:
    image = torch.rand(2, 37, 21)
    assert torch.equal(blur(image, SIGMA_PX, rows), blur(image, SIGMA_PX)[:, rows.start : rows.stop])
