"""Scores drawn along outlines: known answers, holes, windows, and an even thing whose rim is hardly widened."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.ndimage import binary_dilation, binary_erosion

from engine.change.maps import PairMaps
from engine.change.normalise import BandScale
from engine.change.outlines import EVEN_VARIANCE, Outlines
from engine.change.smooth import MaskedMean
from tests.engine.change.pairs import FloatArray, fitted, open_pair, score_all
from tests.engine.rasters import Fake, write

UNIT = BandScale(*(torch.full((2,), value) for value in (0.0, 1.0, 0.0, 1.0)))
FIELD = Fake(height=160, width=170, bands=3)
SQUARE = (slice(50, 110), slice(60, 125))


def maps_of(before: torch.Tensor, after: torch.Tensor, valid: torch.Tensor) -> PairMaps:
    return PairMaps.of_tensors(before * valid, after * valid, valid, UNIT)


def drawn(score: torch.Tensor, maps: PairMaps, context_px: float = 2.0) -> torch.Tensor:
    outlines = Outlines(context_px)
    outlines.fit(UNIT, *(values[:, maps.valid] for values in (maps.before_raw, maps.after_raw)))
    return outlines.draw(score, maps)


def reference(score: FloatArray, guide: FloatArray, valid: FloatArray, radius_px: int) -> FloatArray:
    """The filter pixel by pixel: a ridge regression in each square, then the mean of all that hold the pixel."""
    height, width = score.shape
    fits = np.zeros((len(guide) + 1, height, width))

    def square(row: int, col: int) -> tuple[slice, slice]:
        reach = radius_px
        return slice(max(0, row - reach), row + reach + 1), slice(max(0, col - reach), col + reach + 1)

    for row in range(height):
        for col in range(width):
            known = valid[square(row, col)] > 0
            seen, wanted = guide[(slice(None), *square(row, col))][:, known], score[square(row, col)][known]
            covariance = np.cov(seen, bias=True) + EVEN_VARIANCE * np.eye(len(guide))
            slope = np.linalg.solve(covariance, ((seen - seen.mean(1)[:, None]) * wanted).mean(1))
            fits[:, row, col] = *slope, wanted.mean() - slope @ seen.mean(1)
    result = np.zeros((height, width))
    for row in range(height):
        for col in range(width):
            *slope, offset = fits[(slice(None), *square(row, col))][:, valid[square(row, col)] > 0].mean(1)
            result[row, col] = offset + np.dot(slope, guide[:, row, col])
    return np.maximum(result, 0.0)


def test_it_is_a_regression_in_each_square() -> None:
    random = torch.Generator().manual_seed(3)
    before, after = torch.randn((2, 2, 21, 26), generator=random)
    valid = torch.rand((21, 26), generator=random) > 0.2
    score = torch.rand((21, 26), generator=random) + before[0].abs()
    maps = maps_of(before, after, valid)
    outlines = Outlines(1.5)
    outlines.fit(UNIT, maps.before_raw[:, valid], maps.after_raw[:, valid])
    directions = outlines.state()["directions"].numpy()
    guide = np.tensordot(directions, torch.cat([maps.before_raw, maps.after_raw]).numpy(), 1)
    expected = reference(score.numpy(), guide, valid.numpy(), 3)
    found = outlines.draw(score, maps).numpy()
    assert directions.shape == (3, 4)
    assert np.abs(found - expected)[valid.numpy()].max() < 1e-4


def test_a_smoothed_step_becomes_a_step_again_where_a_date_shows_one() -> None:
    random = torch.Generator().manual_seed(4)
    before = 0.05 * torch.randn((2, 60, 60), generator=random)
    after = before.clone()
    after[:, :, 30:] += 3.0
    smooth = MaskedMean(torch.ones((60, 60), dtype=torch.bool), 2.0)((after - before)[0])
    found = drawn(smooth, maps_of(before, after, torch.ones((60, 60), dtype=torch.bool)))

    def step(values: torch.Tensor) -> float:
        return float((values[:, 30] - values[:, 29]).mean())

    assert step(smooth) < 0.25 * 3.0
    assert step(found) > 0.55 * 3.0


def test_where_nothing_is_seen_the_score_is_its_mean() -> None:
    even = torch.zeros((2, 40, 40))
    score = torch.ones((40, 40))
    score[20, 20] = 10.0
    found = drawn(score, maps_of(even, even, torch.ones((40, 40), dtype=torch.bool)))
    assert float(found[5, 5]) == pytest.approx(1.0, abs=1e-5)
    assert float(found[20, 20]) == pytest.approx(1.0 + 9.0 / 81.0, abs=1e-3)


def even_square(folder: Path) -> tuple[Path, Path]:
    """Even fields with a little noise; a square of the later date is of another, even kind."""
    random = np.random.default_rng(5)
    fields = np.kron(random.uniform(300, 500, (3, 8, 9)), np.ones((1, 20, 20)))[:, : FIELD.height, : FIELD.width]
    before, after = (fields + random.normal(0.0, 4.0, fields.shape) for _ in range(2))
    change = np.reshape([650.0, 200.0, 400.0], (3, 1, 1))
    after[(slice(None), *SQUARE)] = change + random.normal(0.0, 4.0, after[(slice(None), *SQUARE)].shape)
    return tuple(
        write(folder / f"{name}.tif", FIELD, values.astype("uint16"))
        for name, values in (("before", before), ("after", after))
    )  # type: ignore[return-value]


def test_an_even_square_in_even_fields_is_filled_and_drawn_as_wide_as_it_is(tmp_path: Path) -> None:
    pair = open_pair(*even_square(tmp_path))
    square = np.zeros(pair.grid.shape, bool)
    square[SQUARE] = True
    middle, outside = binary_erosion(square, iterations=10), ~binary_dilation(square)
    widened = {}
    for context in ("gaussian", "outlines"):
        score = score_all(pair, fitted(pair, "fused", context=context))
        called = score >= 0.6 * np.median(score[middle])
        assert called[binary_erosion(square, iterations=2)].mean() > 0.98
        widened[context] = int((called & outside).sum())
    edge_px = 2 * (square.any(axis=0).sum() + square.any(axis=1).sum())
    # A pixel to either side is left to both; the Gaussian draws another row all around.
    assert widened["outlines"] < 0.02 * edge_px and widened["gaussian"] > 0.5 * edge_px


def test_windows_and_a_loaded_state_give_the_same(tmp_path: Path) -> None:
    pair = open_pair(*even_square(tmp_path))
    scorer = fitted(pair, "fused", context_px=3.0)
    whole = score_all(pair, scorer)
    other = fitted(pair, "fused", context="none", context_px=3.0)
    assert scorer.halo_px >= other.halo_px + 9 + 12
    for window_px in (48, 77):
        assert np.allclose(score_all(pair, scorer, window_px), whole, rtol=1e-4, atol=1e-4)
