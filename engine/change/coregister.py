"""How far the second date lies off the first: phase correlation of many windows, to a fraction of a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.observer import Observer, raise_if_cancelled
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Tile

Found = tuple[float, float, float]  # rows, columns, weight

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


def estimate_shift(pair: PairReader, observer: Observer) -> Shift:
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
        found: rows, columns, weight of each window.
    """
    if not found:
        return Shift(0.0, 0.0, 0.0, 0, "unknown: no window holds enough detail")
    table = torch.tensor(found, dtype=torch.float64)
    middle = torch.stack([_weighted_median(table[:, k], table[:, 2]) for k in (0, 1)])
    near = (table[:, :2] - middle).norm(dim=1) <= AGREEMENT_PX
    weights = table[:, 2] * near
    if float(weights.sum()) <= 0:
        return Shift(0.0, 0.0, 0.0, len(found), "unknown: the windows do not agree")
    rows, cols = (float(value) for value in (table[:, :2] * weights[:, None]).sum(dim=0) / weights.sum())
    confidence = float(near.double().mean())
    length = math.hypot(rows, cols)
    place = f"{rows:+.2f} rows, {cols:+.2f} columns"
    text = f"{length:.2f} px ({place}; {confidence:.0%} of {len(found)} windows agree)"
    return Shift(rows, cols, confidence, len(found), text)


def window_shift(tile: Tile) -> Found | None:
    """Shift of one window and its weight, 0 to 1; None where the window holds too little.

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
    found = _peak(phase, down, across, float(low_pass.sum()))
    return found if found[2] > CHANCE_FACTOR * chance_peak(height, width) else None


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


def _peak(phase: Tensor, down: Tensor, across: Tensor, largest: float) -> Found:
    """Place and relative height of the peak of the correlation."""
    surface = torch.fft.ifft2(phase).real
    height, width = surface.shape
    lag_rows, lag_cols = down * height, across * width
    allowed = (lag_rows.abs()[:, None] <= height * LARGEST_SHARE) & (lag_cols.abs()[None, :] <= width * LARGEST_SHARE)
    place = int(surface.masked_fill(~allowed, -math.inf).argmax())
    row, col = float(lag_rows[place // width]), float(lag_cols[place % width])
    value, reach = 0.0, 1.0
    for step in REFINEMENTS:
        number = round(reach / step)
        offsets = torch.arange(-number, number + 1, dtype=torch.float64) * step
        # The correlation at chosen places: two small products in place of a transform of a much larger grid.
        left = _waves(torch.outer(row + offsets, down.double()))
        right = _waves(torch.outer(across.double(), col + offsets))
        fine = (left @ phase @ right).real
        best = int(fine.argmax())
        row += float(offsets[best // len(offsets)])
        col += float(offsets[best % len(offsets)])
        value, reach = float(fine.max()), step
    return row, col, max(value, 0.0) / largest


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
