"""Scores of pieces: of arrays and of files, in one go and sent elsewhere, they are the same to the last bit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.change.detection import DetectionSettings, PairPlan
from engine.change.detectors import DETECTORS
from engine.contract.errors import InputError, ModelError
from engine.contract.jobs.change import ChangeSettings
from engine.observer import SilentObserver
from engine.pieces.pair import score_pair
from engine.pieces.scores import SurveyedPair, score, score_block, survey
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.array_tiles import ArrayTiles
from engine.raster.reading.pair import RasterPair
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool
from engine.sample import make_pair
from tests.engine.change.pairs import scorer_of

SILENT = SilentObserver()
SIZE = 160


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> RasterPair:
    folder = tmp_path_factory.mktemp("pair")
    make_pair(folder, SIZE, 7, SILENT)
    infos = describe(str(folder / "before.tif")), describe(str(folder / "after.tif"))
    return RasterPair(*infos, common_grid(*infos), band_mapping(*infos))


def planned(pair: RasterPair, method: str, ground_m: float | None = None) -> PairPlan:
    settings = DetectionSettings.of(ChangeSettings(method=method, device="cpu", ground_resolution_m=ground_m))
    return PairPlan.make(pair, replace(settings, window_px=64), "")


def arrays_of(pair: RasterPair) -> ArrayTiles:
    with pair.open() as reader:
        (tile,) = reader.tiles()
    return ArrayTiles([np.where(tile.valid, image, np.nan) for image in tile.images])


def joined(surveyed: SurveyedPair, tiles: ArrayTiles, window_px: int) -> np.ndarray:
    raw = np.empty(tiles.grid.shape, np.float32)
    for tile in tiles.tiles(window_px, surveyed.halo_px, surveyed.align_px):
        raw[tile.core.slices_in(Window(0, 0, *raw.shape))] = score(surveyed, tile).raw
    return raw


@pytest.mark.parametrize("method", list(DETECTORS))
def test_pieces_of_arrays_give_the_scores_of_the_job(sample: RasterPair, tmp_path: Path, method: str) -> None:
    plan = planned(sample, method)
    with Spool.open(tmp_path / "spool", sample.grid.shape, "key") as spool:
        score_pair(plan, None, spool, SILENT, SILENT)
        of_job = spool.read(Window(0, 0, *spool.shape))
    tiles = arrays_of(sample)
    surveyed = survey(tiles, plan.scorer())
    np.testing.assert_array_equal(joined(surveyed, tiles, 64), of_job)
    assert np.nanmax(np.abs(joined(surveyed, tiles, 112) - of_job)) < 1e-5 * np.nanmax(of_job)


def test_where_things_are_looked_at_a_block_knows_its_place(sample: RasterPair) -> None:
    plan = planned(sample, "deep", ground_m=1.0)
    tiles = arrays_of(sample)
    surveyed = survey(tiles, plan.scorer())
    assert plan.meaning
    (tile,) = tiles.places([Window(64, 64, 64, 64)], surveyed.halo_px, surveyed.align_px)
    images = tuple(np.where(tile.valid, image, np.nan) for image in tile.images)
    block = score_block(surveyed, images, tile.outer.row, tile.outer.col)
    np.testing.assert_allclose(block[tile.core_slices], score(surveyed, tile).raw, rtol=1e-4)
    elsewhere = score_block(surveyed, images)[tile.core_slices]
    assert np.nanmax(np.abs(elsewhere - score(surveyed, tile).raw)) > 0.01


def test_an_encoder_is_known_by_its_weights_wherever_it_lies(sample: RasterPair) -> None:
    tiles, plan = arrays_of(sample), planned(sample, "deep")
    surveyed = survey(tiles, plan.scorer())
    assert plan.encoder.card is not None
    elsewhere = replace(surveyed, settings=replace(surveyed.settings, encoder="/nowhere/of_mine.safetensors"))
    known = replace(elsewhere, weights_sha256=plan.encoder.card.sha256)
    (tile,) = tiles.tiles(SIZE, surveyed.halo_px, surveyed.align_px)
    np.testing.assert_array_equal(score(known, tile).raw, score(surveyed, tile).raw)
    with pytest.raises(ModelError, match="of_mine"):
        replace(elsewhere, weights_sha256="0" * 64).build(SILENT)


def test_differences_come_with_the_scores_where_roles_are_told(sample: RasterPair) -> None:
    tiles = arrays_of(sample)
    surveyed = survey(tiles, planned(sample, "cva").scorer(), sample.mapping.roles)
    (tile,) = tiles.tiles(SIZE, surveyed.halo_px)
    found = score(surveyed, tile)
    assert found.differences is not None and found.differences.shape[1:] == (SIZE, SIZE)
    assert (found.differences[0] == 0).sum() == np.isnan(found.raw).sum()
    assert score(survey(tiles, planned(sample, "cva").scorer()), tile).differences is None


def test_arrays_without_a_common_pixel_are_an_error() -> None:
    images = np.ones((2, 4, 80, 80), np.float32)
    images[0, :, :40], images[1, :, 40:] = np.nan, np.inf
    with pytest.raises(InputError, match="no pixel with data"):
        survey(ArrayTiles(images), scorer_of("cva", 4))
