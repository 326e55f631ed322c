"""A pair that is scored in small windows, here and on a cluster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.change.detection import DetectionSettings, PairPlan
from engine.cluster.address import Address
from engine.cluster.opening import local_cluster, settings_of
from engine.contract.jobs.change import ChangeSettings
from engine.observer import SilentObserver
from engine.pieces.base import Crew
from engine.pieces.pair import score_pair
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.pair import RasterPair
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool
from engine.sample import make_pair

SIZE_PX = 200
SILENT = SilentObserver()


@contextmanager
def started(workers: int) -> Iterator[object]:
    """A cluster of some processes of this machine."""
    with settings_of(Address(workers=workers)), local_cluster(workers) as client:
        yield client


@pytest.fixture(scope="module")
def client() -> Iterator[object]:
    """Of two processes, shared by the tests of a file."""
    with started(2) as one:
        yield one


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Sums depend on the number of threads in their last digits."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> PairPlan:
    """Of a small pair that is scored in 64 windows."""
    folder = tmp_path_factory.mktemp("pair")
    make_pair(folder, SIZE_PX, 7, SILENT)
    infos = describe(str(folder / "before.tif")), describe(str(folder / "after.tif"))
    pair = RasterPair(*infos, common_grid(*infos), band_mapping(*infos))
    settings = DetectionSettings.of(ChangeSettings(method="cva", context="gaussian", device="cpu"))
    return PairPlan.make(pair, replace(settings, window_px=25), "")


def scored(plan: PairPlan, folder: Path, crew: Crew | None = None, observer: SilentObserver = SILENT) -> np.ndarray:
    """Raw scores of a whole pair."""
    with Spool.open(folder, plan.pair.grid.shape, "key") as spool:
        score_pair(plan, None, spool, SILENT, observer, crew=crew)
        assert spool.done_px == SIZE_PX * SIZE_PX and len(spool.windows) == 64
        return spool.read(Window(0, 0, *spool.shape))
