"""Gaussian means against scipy, at edges and beside holes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter

from engine.change.gaussian import kernel, radius_px
from engine.change.smooth import MaskedMean, blur


@pytest.mark.parametrize("sigma_px", [0.5, 1.0, 2.0, 5.0])
@pytest.mark.parametrize("shape", [(1, 40), (33, 1), (31, 47)])
def test_blur_is_a_gaussian(sigma_px: float, shape: tuple[int, int]) -> None:
    image = np.random.default_rng(0).normal(size=shape)
    expected = gaussian_filter(image, sigma_px, mode="constant", radius=radius_px(sigma_px))
    found = blur(torch.from_numpy(image.astype(np.float32)), sigma_px).numpy()
    assert np.abs(found - expected).max() < 1e-6


def test_means_leave_holes_and_the_outside_out() -> None:
    rng = np.random.default_rng(1)
    valid = torch.from_numpy(rng.random((40, 50)) > 0.3)
    constant = torch.full((3, 40, 50), 5.0) * valid
    found = MaskedMean(valid, 2.0)(constant)
    assert torch.allclose(found[:, valid], torch.tensor(5.0), atol=1e-5)


def test_no_context_changes_nothing() -> None:
    values = torch.rand(2, 7, 9)
    assert MaskedMean(torch.ones(7, 9, dtype=torch.bool), 0.0)(values) is values
    assert kernel(0.0) == [1.0] and radius_px(0.0) == 0 and sum(kernel(3.0)) == pytest.approx(1.0)
