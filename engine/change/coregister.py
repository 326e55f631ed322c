"""How far the second date lies off the first: phase correlation of many windows, to a fraction of a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from engine.observer import Observer, raise_if_cancelled
from engine.raster.reading.tiles import TileReader
from engine.raster.windows import Tile

WINDOWS = 16  # a median of 16 stands seven that see change, clouds or water
WINDOW_PX = 256
SMALLEST_PX = 32  # below, the taper leaves no detail
LARGEST_SHARE = 0.25  # of the window; beyond, too little is seen by both dates
VALID_SHARE = 0.75
# Frequencies above about a sixth of the sampling rate are noise and aliasing in most products, and differ by season.
CUTOFF = 0.15  # cycles a pixel, standard deviation of the low pass
REFINEMENTS = (0.25, 0.05, 0.01)  # steps of the search around the peak, in pixels
AGREEMENT_PX = 0.5  # windows this near the median agree with it
# A peak counts from this many times the highest that chance makes; real pairs years apart reach 3 to 20 times.
CHANCE_FACTOR = 1.5
BANDS = 8  # more tell nothing new
# A longer shift is said only where the correlation is higher there than without any by so many deviations of what
# chance does to that difference. Made pairs without a shift, searched for their highest correlation: up to 4, rarely 6.
CLEAR_FROM_PX = 0.25
CLEAR_DEVIATIONS = 4.5
NOISE_FROM_PX = 6  # of lag: beyond, the correlation around a peak has fallen to that of chance


@dataclass(frozen=True)
class Shift:
    """How far the second date lies off the first.

    Args:
        rows_px: what lies at row r of the first date lies at row r + rows_px of the second.
        cols_px: likewise for columns.
        confidence: share of the windows that agree, 0 to 1; 0 where no window could be used.
        windows: number of windows that could be used.
        text: one line for people.
    """

    rows_px: float
    cols_px: float
    confidence: float
    windows: int
    text: str


@dataclass(frozen=True)
class Correlation:
    """What the phases of a window tell of every shift.

    Args:
        phase: low-passed phases of the cross spectrum, [h, w].
        largest: their sum, were all of them in phase.
    """

    phase: Tensor
    largest: float

    @cached_property
    def frequencies(self) -> tuple[Tensor, Tensor]:
        """Cycles a pixel, down and across."""
        height, width = self.phase.shape
        return torch.fft.fftfreq(height).double(), torch.fft.fftfreq(width).double()

    def at(self, rows: Tensor, cols: Tensor) -> Tensor:
        """Heights, 1 at most, at all of some rows with all of some columns, [rows, columns].

        Two small products in place of a transform of a much larger grid.
        """
        down, across = self.frequencies
        found: Tensor = (_waves(torch.outer(rows, down)) @ self.phase @ _waves(torch.outer(across, cols))).real
        return found / self.largest

    def noise(self, rows: float, cols: float) -> float:
        """Deviation of the heights that chance makes, looked at far from a shift and from none."""
        surface = torch.fft.ifft2(self.phase).real
        down, across = (of * length for of, length in zip(self.frequencies, surface.shape, strict=True))
        far = (torch.hypot(down[:, None] - rows, across[None, :] - cols) > NOISE_FROM_PX) & (
            torch.hypot(down[:, None], across[None, :]) > NOISE_FROM_PX
        )
        deviation = float(surface[far].square().mean().sqrt())
        return deviation * float(surface.numel()) / self.largest

    def gain(self, rows: float, cols: float) -> float:
        """How much higher the correlation is at a shift than without one."""
        place, none = torch.tensor([rows], dtype=torch.float64), torch.zeros(1, dtype=torch.float64)
        there = self.at(place, torch.tensor([cols], dtype=torch.float64))
        return float(there - self.at(none, none))


@dataclass(frozen=True)
class Found:
    """What one window tells.

    Args:
        rows_px: of the shift.
        cols_px: likewise.
        weight: height of the correlation there, 0 to 1.
        correlation: of the window.
    """

    rows_px: float
    cols_px: float
    weight: float
    correlation: Correlation


def estimate_shift(pair: TileReader, observer: Observer) -> Shift:
    """Estimates the shift; nothing is resampled for it.

    Source: Kuglin, Hines, The phase correlation image alignment method, 1975; Guizar-Sicairos et al., Efficient
    subpixel image registration algorithms, Optics Letters 33, 2008 (refinement by a local Fourier transform).

    Args:
        pair: both dates on the common grid.
        observer: may cancel.
    """
    found: list[Found] = []
    for number, tile in enumerate(pair.sample(WINDOWS, WINDOW_PX)):
        raise_if_cancelled(observer)
        shift = window_shift(tile)
        if shift is not None:
            found.append(shift)
        observer.progress(min(1.0, (number + 1) / WINDOWS), "Estimating the shift between the dates")
    return agree(found)


def agree(found: list[Found]) -> Shift:
    """The shift that most windows tell.

    Args:
        found: what each window tells.
    """
    if not found:
        return Shift(0.0, 0.0, 0.0, 0, "unknown: no window holds enough detail")
    table = torch.tensor([(one.rows_px, one.cols_px, one.weight) for one in found], dtype=torch.float64)
    middle = torch.stack([_weighted_median(table[:, k], table[:, 2]) for k in (0, 1)])
    near = (table[:, :2] - middle).norm(dim=1) <= AGREEMENT_PX
    weights = table[:, 2] * near
    if float(weights.sum()) <= 0:
        return Shift(0.0, 0.0, 0.0, len(found), "unknown: the windows do not agree")
    rows, cols = (float(value) for value in (table[:, :2] * weights[:, None]).sum(dim=0) / weights.sum())
    confidence = float(near.double().mean())
    length = math.hypot(rows, cols)
    agreeing = [one.correlation for one, counts in zip(found, near.tolist(), strict=True) if counts]
    if length > CLEAR_FROM_PX and deviations(agreeing, rows, cols) < CLEAR_DEVIATIONS:
        return Shift(0.0, 0.0, 0.0, len(found), "unknown: too noisy to be told from none")
    place = f"{rows:+.2f} rows, {cols:+.2f} columns"
    text = f"{length:.2f} px ({place}; {confidence:.0%} of {len(found)} windows agree)"
    return Shift(rows, cols, confidence, len(found), text)


def deviations(windows: list[Correlation], rows: float, cols: float) -> float:
    """By how many deviations of chance a shift fits windows better than none does.

    What chance does to two places near each other is alike: it is correlated as the low pass says.

    Args:
        windows: that were looked at.
        rows: of the shift, in pixels.
        cols: likewise.
    """
    alike = math.exp(-0.5 * (rows**2 + cols**2) * 2.0 * (math.pi * CUTOFF) ** 2)
    chance = math.sqrt(sum(one.noise(rows, cols) ** 2 for one in windows) * 2.0 * (1.0 - alike))
    gain = sum(one.gain(rows, cols) for one in windows)
    return gain / chance if chance > 0.0 else math.inf


def window_shift(tile: Tile) -> Found | None:
    """Shift of one window; None where the window holds too little.

    Args:
        tile: both dates.
    """
    rows, cols = tile.core_slices
    height, width = tile.core.shape
    valid = torch.from_numpy(tile.valid[rows, cols])
    if min(height, width) < SMALLEST_PX or float(valid.double().mean()) < VALID_SHARE:
        return None
    taper = torch.outer(_hann(height), _hann(width)).float() * valid
    before, after = (
        _spectrum(torch.from_numpy(image[:BANDS, rows, cols]), taper) for image in (tile.before, tile.after)
    )
    cross = (before.conj() * after).sum(dim=0)  # bands that agree add up, others cancel
    size = cross.abs()
    down, across = torch.fft.fftfreq(height), torch.fft.fftfreq(width)
    low_pass = torch.exp(-0.5 * (down[:, None] ** 2 + across[None, :] ** 2) / CUTOFF**2)
    low_pass[0, 0] = 0.0  # the mean tells no place
    phase = torch.where(size > size.max() * 1e-6, cross / size.clamp(min=1e-30), torch.zeros_like(cross)) * low_pass
    if not bool(phase.abs().sum() > 0):
        return None
    found = _peak(Correlation(phase, float(low_pass.sum())))
    return found if found.weight > CHANCE_FACTOR * chance_peak(height, width) else None


def chance_peak(height: int, width: int) -> float:
    """Expected highest correlation of two windows that have nothing in common.

    Of N independent normal values of variance 1 / N the highest lies near sqrt(2 ln N / N); N are the frequencies that
    the low pass leaves. Measured on noise of 256 px: 0.02 to 0.045, against 0.044 from the formula.

    Args:
        height: of the windows, in pixels.
        width: likewise.
    """
    number = height * width * 2.0 * math.pi * CUTOFF**2
    return math.sqrt(2.0 * math.log(number) / number)


def _spectrum(image: Tensor, taper: Tensor) -> Tensor:
    """Fourier transform of each band, [C, h, w], standardised and tapered."""
    weight = taper.sum()
    mean = (image * taper).sum(dim=(1, 2), keepdim=True) / weight
    centred = image - mean
    deviation = ((centred.square() * taper).sum(dim=(1, 2), keepdim=True) / weight).sqrt()
    scaled = torch.where(deviation > 0, centred / deviation.clamp(min=1e-30), torch.zeros_like(centred))
    spectrum: Tensor = torch.fft.fft2(scaled * taper)
    return spectrum


def _peak(correlation: Correlation) -> Found:
    """Place and relative height of the peak of the correlation."""
    surface = torch.fft.ifft2(correlation.phase).real
    height, width = surface.shape
    down, across = correlation.frequencies
    lag_rows, lag_cols = down * height, across * width
    allowed = (lag_rows.abs()[:, None] <= height * LARGEST_SHARE) & (lag_cols.abs()[None, :] <= width * LARGEST_SHARE)
    place = int(surface.masked_fill(~allowed, -math.inf).argmax())
    row, col = float(lag_rows[place // width]), float(lag_cols[place % width])
    value, reach = 0.0, 1.0
    for step in REFINEMENTS:
        number = round(reach / step)
        offsets = torch.arange(-number, number + 1, dtype=torch.float64) * step
        fine = correlation.at(row + offsets, col + offsets)
        best = int(fine.argmax())
        row += float(offsets[best // len(offsets)])
        col += float(offsets[best % len(offsets)])
        value, reach = float(fine.max()), step
    return Found(row, col, max(value, 0.0), correlation)


def _waves(turns: Tensor) -> Tensor:
    """Complex numbers of length one, complex64."""
    return torch.polar(torch.ones_like(turns), 2.0 * math.pi * turns).to(torch.complex64)


def _hann(length: int) -> Tensor:
    window: Tensor = torch.hann_window(length, periodic=False, dtype=torch.float64)
    return window


def _weighted_median(values: Tensor, weights: Tensor) -> Tensor:
    order = values.argsort()
    below = weights[order].cumsum(0)
    return values[order][int((below < below[-1] / 2).sum())]
