"""Shift and fit of a pair are measured once, and equal to what would be measured again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.change import detection
from engine.change.detection import DetectionSettings, PairPlan
from engine.change.scorer import Scorer
from engine.contract.jobs.change import PlanChange
from engine.files.known import Known
from engine.observer import SilentObserver
from engine.pieces.pair import score_pair
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.pair import RasterPair
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool
from tests.engine.rasters import Fake, write_pair

SILENT = SilentObserver()


def planned(folder: Path, method: str, known: Known | None) -> PairPlan:
    paths = [str(path) for path in sorted(folder.glob("*.tif"), reverse=True)]
    settings = DetectionSettings.of(PlanChange(before=paths[0], after=paths[1], method=method))
    infos = describe(paths[0]), describe(paths[1])
    pair = RasterPair(*infos, common_grid(*infos), band_mapping(*infos))
    made = PairPlan.make(pair, settings, "random")
    return PairPlan(made.pair, made.settings, made.encoder, made.ground, known)


def scores(plan: PairPlan, folder: Path) -> np.ndarray:
    shape = plan.pair.grid.shape
    with Spool.open(folder, shape, "key") as spool:
        score_pair(plan, plan.find_shift(SILENT), spool, SILENT, SILENT)
        return spool.read(Window(0, 0, *shape)).copy()


@pytest.mark.parametrize("method", ["cva", "irmad", "deep", "fused"])
def test_the_next_run_measures_nothing_and_gives_the_same(
    tmp_path: Path, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pair(tmp_path / "pair", Fake())
    plain = scores(planned(tmp_path / "pair", method, None), tmp_path / "plain")
    known = Known(tmp_path / "known")
    first = scores(planned(tmp_path / "pair", method, known), tmp_path / "first")

    def never(*_: object) -> None:
        raise AssertionError("measured again")

    monkeypatch.setattr(detection, "estimate_shift", never)
    monkeypatch.setattr(Scorer, "fit", never)
    second = scores(planned(tmp_path / "pair", method, known), tmp_path / "second")
    np.testing.assert_array_equal(first, plain)
    np.testing.assert_array_equal(second, plain)
    write_pair(tmp_path / "pair", Fake(seed=9))
    with pytest.raises(AssertionError, match="measured again"):
        scores(planned(tmp_path / "pair", method, known), tmp_path / "third")
    for path in (tmp_path / "known").iterdir():
        path.write_bytes(b"damaged")
    with pytest.raises(AssertionError, match="measured again"):
        scores(planned(tmp_path / "pair", method, known), tmp_path / "fourth")
