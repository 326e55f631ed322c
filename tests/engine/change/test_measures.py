"""Measures of change as inputs: where they are exact, what their ranks mean, and that a state brings them back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.change.measures import HALVINGS, UNIT, ChangeMeasures, measure_count, rank
from engine.observer import SilentObserver
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Window
from tests.engine.change.pairs import open_pair
from tests.engine.rasters import Fake, pattern, write

FIVE = Fake(height=151, width=203, bands=5, nodata=0, hole=(slice(40, 61), slice(70, 95)))
BLOCK = (slice(100, 125), slice(20, 50))
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> PairReader:
    folder: Path = tmp_path_factory.mktemp("pair")
    after = pattern(replace(FIVE, seed=1))
    after[(slice(None), *BLOCK)] = after[(slice(None), *BLOCK)][::-1, ::-1] * 2
    return open_pair(write(folder / "before.tif", FIVE), write(folder / "after.tif", FIVE, after))


@pytest.fixture(scope="module")
def measures(pair: PairReader) -> ChangeMeasures:
    found = ChangeMeasures(5, CPU)
    found.fit(pair, SilentObserver())
    return found


def whole(measures: ChangeMeasures, pair: PairReader, window_px: int) -> np.ndarray:
    result = np.zeros((measures.count, *pair.grid.shape), np.float32)
    for tile in pair.tiles(window_px, measures.halo_px):
        rows, cols = tile.core_slices
        inside = tile.core.slices_in(Window(0, 0, *pair.grid.shape))
        result[:, inside[0], inside[1]] = measures.maps(tile)[:, rows, cols].numpy()
    return result


def test_windows_do_not_matter_and_holes_are_zero(pair: PairReader, measures: ChangeMeasures) -> None:
    one, other = whole(measures, pair, 1024), whole(measures, pair, 48)
    assert one.shape[0] == measures.count == measure_count(5)
    assert float(np.abs(one - other).max()) < 1e-3
    assert not one[:, FIVE.hole[0], FIVE.hole[1]].any()  # type: ignore[index]
    assert np.isfinite(one).all()


def test_what_changed_ranks_above_what_did_not(pair: PairReader, measures: ChangeMeasures) -> None:
    ranks = whole(measures, pair, 1024)[-1] * UNIT
    valid = np.ones(ranks.shape, bool)
    valid[FIVE.hole] = False  # type: ignore[index]
    assert abs(float(np.median(ranks[valid])) - 1.0) < 0.1  # half of the pixels lie above the median: one halving
    assert float(np.median(ranks[BLOCK])) > 4.0
    assert float(ranks.min()) >= 0.0 and float(ranks.max()) <= HALVINGS


def test_a_state_gives_the_same_measures(pair: PairReader, measures: ChangeMeasures) -> None:
    again = ChangeMeasures(5, CPU)
    again.load_state({name: value.clone() for name, value in measures.state().items()})
    assert np.array_equal(whole(again, pair, 1024), whole(measures, pair, 1024))


def test_ranks_count_halvings_and_equal_scores_are_no_trouble() -> None:
    quantiles = torch.arange(HALVINGS * 4 + 1).float()
    assert torch.allclose(rank(torch.tensor([0.0, 4.0, 6.0, 40.0, 99.0]), quantiles), torch.tensor([0, 1, 1.5, 10, 10]))
    assert torch.isfinite(rank(torch.tensor([0.0, 1.0, 2.0]), torch.ones(41))).all()
