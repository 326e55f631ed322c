"""What is too large for the memory is computed in portions, to the same values."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.change.scorer import Scorer
from engine.contract.errors import JobCancelled
from engine.contract.remarks.texts import fill
from engine.jobs import run_named
from engine.observer import SilentObserver
from engine.raster.info import FloatArray
from engine.raster.reading.portions import InPortions
from engine.raster.windows import Tile, Window
from tests.engine.jobs.conftest import changed_scene, scene, write_raster

WHAT_TORCH_SAYS = "[enforce fail at alloc_cpu.cpp:124] DefaultCPUAllocator: can't allocate memory"


class Listening(SilentObserver):
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def log(self, level: str, text: str, /, **values: object) -> None:
        text = fill(text, values)
        if level == "warning":
            self.warnings.append(text)


class Blurred:
    """Sum over a square around each pixel, as long as a window is not above some edge."""

    def __init__(self, halo_px: int, align_px: int, most_px: int) -> None:
        self.halo_px, self.align_px, self.most_px = halo_px, align_px, most_px
        self.edges: list[int] = []

    def __call__(self, tile: Tile) -> FloatArray:
        assert tile.outer.row % self.align_px == 0
        assert tile.outer.col % self.align_px == 0
        self.edges.append(max(tile.core.shape))
        if self.edges[-1] > self.most_px:
            raise RuntimeError(WHAT_TORCH_SAYS)
        padded = np.pad(tile.images[0][0], self.halo_px)
        found = np.zeros(tile.outer.shape, np.float32)
        height, width = tile.outer.shape
        for row in range(2 * self.halo_px + 1):
            for col in range(2 * self.halo_px + 1):
                found += padded[row : row + height, col : col + width]
        rows, cols = tile.core_slices
        return found[None, rows, cols]


def tile_of(height: int, width: int, halo_px: int, align_px: int) -> Tile:
    """A core in the midst of a grid, with its halo."""
    shape = (height + 8 * align_px, width + 8 * align_px)
    core = Window(4 * align_px, 4 * align_px, height, width)
    outer = core.grow(-(-halo_px // align_px) * align_px, shape).align(align_px, shape)
    image = np.random.default_rng(0).integers(0, 99, (1, *outer.shape)).astype(np.float32)
    return Tile(core, outer, (image,), np.ones(outer.shape, np.bool_))


@settings(max_examples=25)
@given(st.integers(1, 900), st.integers(1, 900), st.sampled_from([(0, 1), (1, 1), (2, 8), (3, 32)]))
def test_portions_give_what_the_whole_gives(height: int, width: int, reach: tuple[int, int]) -> None:
    tile = tile_of(height, width, *reach)
    compute = Blurred(*reach, most_px=300)
    found = InPortions(compute, *reach, SilentObserver())(tile)
    np.testing.assert_array_equal(found, Blurred(*reach, most_px=10_000)(tile))


def test_what_was_too_large_once_is_not_tried_again() -> None:
    observer = Listening()
    compute = Blurred(1, 1, most_px=300)
    portions = InPortions(compute, 1, 1, observer)
    portions(tile_of(1024, 1024, 1, 1))
    assert [edge for edge in compute.edges if edge > 300] == [1024, 512]
    compute.edges.clear()
    portions(tile_of(1024, 1024, 1, 1))
    assert max(compute.edges) == 256
    assert len(observer.warnings) == 2
    assert "1024 px" in observer.warnings[0]
    assert "256 px" in observer.warnings[1]


def test_the_smallest_portion_says_that_memory_ran_out() -> None:
    compute = Blurred(1, 1, most_px=10)
    with pytest.raises(RuntimeError, match="can't allocate memory"):
        InPortions(compute, 1, 1, SilentObserver())(tile_of(1024, 700, 1, 1))
    assert min(compute.edges) == 256


def test_other_errors_are_not_tried_again() -> None:
    def compute(tile: Tile) -> FloatArray:
        tried.append(tile)
        raise RuntimeError("The size of tensor a must match")

    tried: list[Tile] = []
    with pytest.raises(RuntimeError, match="size of tensor"):
        InPortions(compute, 0, 1, SilentObserver())(tile_of(900, 900, 0, 1))
    assert len(tried) == 1


def test_a_cancel_comes_between_two_portions() -> None:
    class Cancelling(SilentObserver):
        def cancelled(self) -> bool:
            return len(compute.edges) > 2

    compute = Blurred(1, 1, most_px=300)
    with pytest.raises(JobCancelled):
        InPortions(compute, 1, 1, Cancelling())(tile_of(1024, 1024, 1, 1))
    assert len(compute.edges) == 3


@pytest.mark.slow
def test_a_job_that_runs_out_of_memory_goes_on_in_portions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images = [np.tile(image, (1, 6, 6)) for image in (scene(), changed_scene())]
    pair = [write_raster(tmp_path / name, image) for name, image in zip(("a.tif", "b.tif"), images, strict=True)]
    values = {"before": str(pair[0]), "after": str(pair[1]), "method": "cva", "window_px": 1024}
    run_named("detect-change", {**values, "out": str(tmp_path / "whole")}, SilentObserver())
    score = Scorer.score

    def with_little_memory(self: Scorer, tile: Tile) -> FloatArray:
        if max(tile.core.shape) > 300:
            raise RuntimeError(WHAT_TORCH_SAYS)
        return score(self, tile)

    monkeypatch.setattr(Scorer, "score", with_little_memory)
    observer = Listening()
    run_named("detect-change", {**values, "out": str(tmp_path / "portions")}, observer)
    assert any("There is not enough memory for windows of" in text for text in observer.warnings)
    for name in ("score.tif", "change.tif"):
        assert (tmp_path / "whole" / name).read_bytes() == (tmp_path / "portions" / name).read_bytes()
