"""Shift estimates on scenes that were moved by a known part of a pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.ndimage import fourier_shift, gaussian_filter

from engine.change.coregister import CUTOFF, Correlation, Found, agree, estimate_shift
from engine.observer import SilentObserver
from engine.raster.reading.reader import PairReader
from tests.engine.change.pairs import open_pair
from tests.engine.rasters import Fake, write, write_pair

EDGE_PX = 600


def moved_pair(folder: Path, rows: float, cols: float, noise: float = 0.1, hole: bool = False) -> PairReader:
    """A scene and the same moved by rows and columns, with other light and noise."""
    rng = np.random.default_rng(1)
    scene = gaussian_filter(rng.normal(size=(2, EDGE_PX, EDGE_PX)), (0, 1.2, 1.2), mode="wrap")
    scene /= scene.std()
    moved = np.stack([np.fft.ifft2(fourier_shift(np.fft.fft2(band), (rows, cols))).real for band in scene])
    images = [scene, 0.6 * moved + 0.3]
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, image in zip(("before", "after"), images, strict=True):
        data = np.clip(1000 * (image + noise * rng.normal(size=image.shape)) + 5000, 1, 65535).astype(np.uint16)
        fake = Fake(bands=2, nodata=0, hole=(slice(100, 180), slice(200, 300)) if hole else None)
        paths.append(write(folder / f"{name}.tif", fake, data))
    return open_pair(*paths)


@pytest.mark.parametrize(("rows", "cols"), [(0.0, 0.0), (0.3, -0.7), (1.25, 0.5), (-12.4, 7.1)])
def test_known_shifts_are_found(tmp_path: Path, rows: float, cols: float) -> None:
    shift = estimate_shift(moved_pair(tmp_path, rows, cols), SilentObserver())
    assert shift.rows_px == pytest.approx(rows, abs=0.05) and shift.cols_px == pytest.approx(cols, abs=0.05)
    assert shift.confidence > 0.8 and shift.windows >= 4


def test_holes_and_noise_do_not_mislead(tmp_path: Path) -> None:
    shift = estimate_shift(moved_pair(tmp_path, 0.6, -0.4, noise=0.5, hole=True), SilentObserver())
    assert shift.rows_px == pytest.approx(0.6, abs=0.1) and shift.cols_px == pytest.approx(-0.4, abs=0.1)


def test_moving_the_second_date_back_leaves_no_shift(tmp_path: Path) -> None:
    pair = moved_pair(tmp_path, 1.3, -0.8)
    shift = estimate_shift(pair, SilentObserver())
    back = PairReader(pair.before, pair.after, pair.grid, pair.bands, shift_px=(-shift.rows_px, -shift.cols_px))
    left = estimate_shift(back, SilentObserver())
    assert np.hypot(left.rows_px, left.cols_px) < 0.15


@pytest.mark.parametrize("shape", [(1, 300), (20, 20)])
def test_too_little_to_see_is_said(tmp_path: Path, shape: tuple[int, int]) -> None:
    pair = open_pair(*write_pair(tmp_path, Fake(height=shape[0], width=shape[1], tile=0)))
    shift = estimate_shift(pair, SilentObserver())
    assert (shift.rows_px, shift.cols_px, shift.confidence, shift.windows) == (0.0, 0.0, 0.0, 0)
    assert "unknown" in shift.text


def test_flat_images_have_no_shift(tmp_path: Path) -> None:
    fake = Fake(bands=1)
    data = np.full((1, 101, 137), 9, np.uint16)
    pair = open_pair(write(tmp_path / "a.tif", fake, data.copy()), write(tmp_path / "b.tif", fake, data.copy()))
    assert estimate_shift(pair, SilentObserver()).confidence == 0.0


def correlation(rng: np.random.Generator, edge_px: int, width_px: float, moved_px: float) -> Correlation:
    """Of a window whose detail is as coarse as a width says, moved along rows, under noise as strong as it."""
    down, across = torch.fft.fftfreq(edge_px)[:, None], torch.fft.fftfreq(edge_px)[None, :]
    square = down**2 + across**2
    detail = torch.exp(-2.0 * (np.pi * width_px) ** 2 * square)
    waves = torch.fft.fft2(torch.from_numpy(rng.normal(size=(2, edge_px, edge_px)))) / edge_px
    cross = detail * torch.polar(torch.ones_like(detail), 2.0 * np.pi * down * moved_px + 0.0 * across)
    cross = cross + 0.3 * waves[0].conj() * waves[1]
    low_pass = torch.exp(-0.5 * square / CUTOFF**2)
    return Correlation((cross / cross.abs() * low_pass).to(torch.complex64), float(low_pass.sum()))


def test_outliers_do_not_move_the_estimate() -> None:
    rng = np.random.default_rng(3)
    near, far = (correlation(rng, 64, 0.8, moved_px) for moved_px in (-0.5, -30.0))
    shift = agree([Found(0.5, 0.2, 0.6, near)] * 6 + [Found(30.0, -4.0, 0.7, far)] * 3)
    assert (shift.rows_px, shift.cols_px) == pytest.approx((0.5, 0.2))
    assert shift.confidence == pytest.approx(6 / 9)


def test_noise_is_not_taken_for_a_shift(tmp_path: Path) -> None:
    wrong = found = 0
    for seed in range(8):
        for moved in (0.0, 3.0):
            shift = estimate_shift(noisy_pair(tmp_path / f"{seed}-{moved}", 96, moved, seed), SilentObserver())
            error_px = float(np.hypot(shift.rows_px - moved, shift.cols_px))
            found += moved > 0 and error_px < 1.0
            wrong += moved == 0 and error_px > 0.5
    assert wrong == 0 and found >= 6


def noisy_pair(folder: Path, edge_px: int, rows: float, seed: int) -> PairReader:
    """A scene without fine detail, and the same moved by rows, under noise of half its deviation."""
    rng = np.random.default_rng(seed)
    scene = gaussian_filter(rng.normal(size=(1, edge_px, edge_px)), (0, 3.0, 3.0), mode="wrap")
    scene /= scene.std()
    moved = np.fft.ifft2(fourier_shift(np.fft.fft2(scene[0]), (rows, 0.0))).real[None]
    folder.mkdir(parents=True)
    paths = []
    for name, image in (("before", scene), ("after", moved)):
        noise = rng.normal(size=(3, edge_px, edge_px))
        data = np.clip(1000 * (image + 0.5 * noise) + 6000, 1, 65535).astype(np.uint16)
        paths.append(write(folder / f"{name}.tif", Fake(bands=3, height=edge_px, width=edge_px), data))
    return open_pair(*paths)
