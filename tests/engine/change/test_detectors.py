"""Every detector of the registry: five bands, odd sizes, holes, window sizes, state, degenerate rasters."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.change.detectors import DETECTORS
from engine.change.scale import ScoreScale
from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.reading.reader import PairReader
from engine.raster.statistics import Histogram
from tests.engine.change.pairs import fitted, open_pair, score_all, scorer_of
from tests.engine.rasters import Fake, pattern, write, write_pair

FIVE = Fake(height=151, width=203, bands=5, nodata=0, hole=(slice(40, 61), slice(70, 95)))
BLOCK = (slice(100, 125), slice(20, 50))

METHODS = pytest.mark.parametrize("method", list(DETECTORS))


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> PairReader:
    folder = tmp_path_factory.mktemp("pair")
    after = pattern(replace(FIVE, seed=1))
    block = after[(slice(None), *BLOCK)]
    after[(slice(None), *BLOCK)] = block[::-1, ::-1] * 2  # other bands, other pattern, brighter
    return open_pair(write(folder / "before.tif", FIVE), write(folder / "after.tif", FIVE, after))


def equal_pair(folder: Path, fake: Fake, data: np.ndarray) -> PairReader:
    """The same pixels twice."""
    folder.mkdir(parents=True, exist_ok=True)
    return open_pair(*(write(folder / f"{name}.tif", fake, data.copy()) for name in ("before", "after")))


def scaled(raw: np.ndarray) -> np.ndarray:
    histogram = Histogram()
    histogram.add(raw)
    return ScoreScale.fit(histogram).apply(raw)


@METHODS
def test_change_scores_higher_and_holes_stay_holes(pair: PairReader, method: str) -> None:
    score = score_all(pair, fitted(pair, method))
    hole = np.zeros(score.shape, bool)
    hole[FIVE.hole] = True
    assert score.dtype == np.float32
    assert np.array_equal(np.isnan(score), hole)
    assert (score[~hole] >= 0).all()
    inside = np.zeros(score.shape, bool)
    inside[BLOCK] = True
    assert np.median(score[inside]) > 2.0 * np.median(score[~inside & ~hole])


@METHODS
@pytest.mark.parametrize("tolerance_px", [0, 1])
def test_window_sizes_give_the_same(pair: PairReader, method: str, tolerance_px: int) -> None:
    scorer = fitted(pair, method, tolerance_px=tolerance_px)
    whole = scaled(score_all(pair, scorer, 1024))
    limit = 1e-3 if method == "deep" else 1e-6
    for window_px in (64, 97):
        tiled = scaled(score_all(pair, scorer, window_px))
        assert np.nanmax(np.abs(whole - tiled)) <= limit


@pytest.mark.slow
@METHODS
def test_the_number_of_threads_changes_no_score_by_more_than_is_said(pair: PairReader, method: str) -> None:
    before, found = torch.get_num_threads(), []
    try:
        for threads in (1, 2):
            torch.set_num_threads(threads)
            found.append(scaled(score_all(pair, fitted(pair, method))))
    finally:
        torch.set_num_threads(before)
    for other in found[1:]:
        assert np.array_equal(np.isnan(found[0]), np.isnan(other))
        assert np.nanmax(np.abs(found[0] - other)) < 1e-5


@METHODS
def test_a_loaded_state_scores_alike(pair: PairReader, method: str) -> None:
    first = fitted(pair, method)
    state = first.state()
    assert all(isinstance(value, torch.Tensor) for value in state.values())
    second = scorer_of(method, 5)
    second.load_state({name: value.clone() for name, value in state.items()})
    assert np.array_equal(score_all(pair, first), score_all(pair, second), equal_nan=True)


@METHODS
def test_bright_and_dim_light_is_no_change(tmp_path: Path, method: str) -> None:
    before = Fake(bands=3, dtype="uint16")
    data = pattern(before)
    changed = (data * 0.5 + 300).astype("uint16")
    changed[:, 40:60, 40:60] = pattern(replace(before, seed=9))[:, 10:30, 90:110][:, ::-1] // 2
    pair = open_pair(write(tmp_path / "before.tif", before), write(tmp_path / "after.tif", before, changed))
    score = score_all(pair, fitted(pair, method))
    inside = np.zeros(score.shape, bool)
    inside[42:58, 42:58] = True
    assert np.median(score[inside]) > 3.0 * np.median(score[~inside])


@METHODS
@pytest.mark.parametrize("shape", [(1, 300), (300, 1), (3, 5), (70, 33)])
def test_thin_and_small_images(tmp_path: Path, method: str, shape: tuple[int, int]) -> None:
    pair = open_pair(*write_pair(tmp_path, Fake(height=shape[0], width=shape[1], tile=0)))
    score = score_all(pair, fitted(pair, method))
    assert score.shape == shape and np.isfinite(score).all()


@METHODS
def test_constant_bands_and_equal_images(tmp_path: Path, method: str) -> None:
    fake = Fake(bands=3)
    data = pattern(fake)
    data[1] = 7
    pair = equal_pair(tmp_path, fake, data)
    score = score_all(pair, fitted(pair, method))
    assert np.isfinite(score).all()
    data[:] = 7
    flat = equal_pair(tmp_path / "flat", fake, data)
    score = score_all(flat, fitted(flat, method))
    assert np.isfinite(score).all() and np.ptp(score) <= 1e-6


@METHODS
def test_a_band_of_two_values(tmp_path: Path, method: str) -> None:
    """Most pixels of the one date tell those of the other wholly, and all roundings are alike."""
    fake = Fake(bands=1, height=150, width=150)
    before, after = (np.full((1, 150, 150), 100, np.uint16) for _ in range(2))
    before[:, 70:, 70:] = after[:, :, 70:] = 200
    pair = open_pair(write(tmp_path / "before.tif", fake, before), write(tmp_path / "after.tif", fake, after))
    score = score_all(pair, fitted(pair, method))
    assert np.isfinite(score).all() and score[20:50, 90:140].min() > score[90:140, 90:140].max()


@METHODS
def test_one_band(tmp_path: Path, method: str) -> None:
    pair = open_pair(*write_pair(tmp_path, Fake(bands=1)))
    assert np.isfinite(score_all(pair, fitted(pair, method))).all()


@METHODS
def test_nothing_valid_is_a_named_error(tmp_path: Path, method: str) -> None:
    fake = Fake(nodata=0, hole=(slice(None), slice(None)))
    pair = open_pair(*write_pair(tmp_path, fake))
    with pytest.raises(InputError, match=r"before\.tif") as caught:
        fitted(pair, method)
    assert caught.value.code is ErrorCode.NO_VALID_DATA and caught.value.hint


def test_data_in_one_corner_of_an_empty_raster_is_found(tmp_path: Path) -> None:
    fake = Fake(height=3000, width=3000, bands=1, nodata=0, tile=256)
    data = np.zeros((1, 3000, 3000), np.uint16)
    data[:, -20:, -20:] = pattern(Fake(height=20, width=20, bands=1))
    pair = equal_pair(tmp_path, fake, data)
    assert "scale.before_mean" in fitted(pair, "cva").state()


@pytest.mark.parametrize("wrong", [{"method": "magic"}, {"normalisation": "x"}, {"context": "x"}, {"device": "abacus"}])
def test_unknown_choices_name_the_known_ones(wrong: dict[str, str]) -> None:
    with pytest.raises(ParameterError) as caught:
        scorer_of(**{"method": "cva", "band_count": 3, **wrong})
    assert "Choose" in caught.value.hint


def test_tolerance_forgives_a_shift_of_a_pixel(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    data = rng.uniform(100, 4000, (2, 120, 121)).astype(np.uint16)
    fake = Fake(bands=2)
    pair = open_pair(
        write(tmp_path / "before.tif", fake, data[:, :, 1:].copy()),
        write(tmp_path / "after.tif", fake, data[:, :, :-1].copy()),
    )
    strict, tolerant = (
        score_all(pair, fitted(pair, "cva", context="none", normalisation="none", tolerance_px=radius))
        for radius in (0, 1)
    )
    assert np.median(tolerant) < 1e-3 < np.median(strict)


def test_the_seed_decides_the_random_encoder(pair: PairReader) -> None:
    scores = [score_all(pair, fitted(pair, "deep", seed=seed)) for seed in (0, 0, 1)]
    assert np.array_equal(scores[0], scores[1], equal_nan=True)
    assert not np.array_equal(scores[0], scores[2], equal_nan=True)


def test_what_is_done_is_said() -> None:
    text = scorer_of("deep", 4, tolerance_px=1).text
    assert "random ResNet-18" in text and "tolerance 1 px" in text
