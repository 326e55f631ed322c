"""Draws pixels of a map at random, reading it window by window.

Each pixel gets a random number that depends on the seed and its place alone, and each stratum keeps its smallest
ones. So the sample is uniform without replacement, is the same however the file is stored and read, and takes memory
for its own size only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.class_map.opening import ClassCounts, ClassMap, Positions, Values, class_position
from engine.observer import Observer

Numbers = npt.NDArray[np.uint64]
_STEP, _FIRST, _SECOND = (np.uint64(n) for n in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))


@dataclass(frozen=True)
class SamplePoints:
    """Pixels of a map, in random order.

    Args:
        rows: [N].
        cols: [N].
        values: [N] class of each in the map.
    """

    rows: Positions
    cols: Positions
    values: Values

    def __len__(self) -> int:
        return len(self.rows)


def draw(
    map: ClassMap, counts: ClassCounts, numbers: Positions, generator: np.random.Generator, observer: Observer
) -> SamplePoints:
    """Draws pixels in strata, uniformly and without replacement.

    Args:
        map: which pixels.
        counts: of its classes.
        numbers: [K] pixels to draw in each class; or [1], drawn anywhere on the map.
        generator: decides which.
        observer: hears of the progress.
    """
    stratified = len(numbers) == len(counts.values)
    held = counts.pixels if stratified else np.array([counts.pixels.sum()])
    wanted = np.minimum(numbers, held)
    salt = generator.integers(0, 2**63, dtype=np.uint64)
    shares = _enough(wanted, held, 10.0)
    while True:
        keys, strata, found = _below(map, counts, stratified, shares, salt, observer)
        if (np.bincount(strata, minlength=len(wanted)) >= wanted).all():
            break
        shares = np.minimum(shares * 4.0, 1.0)  # happens once in more runs than there will ever be
    order = np.lexsort((keys, strata))
    place = np.arange(len(order)) - np.searchsorted(strata[order], strata[order])  # rank within the stratum
    kept = order[place < wanted[strata[order]]]
    kept = generator.permutation(kept)  # whoever labels the first half only has a random half
    return SamplePoints(found.rows[kept], found.cols[kept], found.values[kept])


def draw_systematic(
    map: ClassMap, counts: ClassCounts, number: int, generator: np.random.Generator, observer: Observer
) -> SamplePoints:
    """Takes the pixels of a square grid with a random start; those without data are left out.

    Args:
        map: which pixels.
        counts: of its classes.
        number: about how many are wanted.
        generator: decides the start.
        observer: hears of the progress.
    """
    height, width = map.grid.shape
    step_px = max(1.0, math.sqrt(float(counts.pixels.sum()) / max(number, 1)))
    starts = generator.random(2) * np.minimum(step_px, (height, width))
    lines = np.arange(starts[0], height, step_px).astype(np.int64)
    columns = np.arange(starts[1], width, step_px).astype(np.int64)
    parts = []
    for window, values, valid in map.windows(observer):
        rows = lines[slice(*np.searchsorted(lines, (window.row, window.row_stop)))]
        cols = columns[slice(*np.searchsorted(columns, (window.col, window.col_stop)))]
        grid_rows, grid_cols = (part.ravel() for part in np.meshgrid(rows, cols, indexing="ij"))
        at = grid_rows - window.row, grid_cols - window.col
        kept = valid[at]
        parts.append((grid_rows[kept], grid_cols[kept], values[at][kept]))
    found_rows, found_cols, found_values = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = generator.permutation(len(found_rows))
    return SamplePoints(found_rows[order], found_cols[order], found_values[order])


def _enough(wanted: Positions, held: Positions, deviations: float) -> npt.NDArray[np.float64]:
    """Shares of the strata that hold what is wanted, but for an accident of so many standard deviations."""
    bound = wanted + deviations * np.sqrt(wanted) + deviations**2
    return np.minimum(bound / np.maximum(held, 1), 1.0)


def _below(
    map: ClassMap,
    counts: ClassCounts,
    stratified: bool,
    shares: npt.NDArray[np.float64],
    salt: np.uint64,
    observer: Observer,
) -> tuple[Numbers, Positions, SamplePoints]:
    """Finds the pixels whose number lies in the lowest share of their stratum."""
    # Rounding to float64 may shut out the largest numbers; a share of 1 lets all in.
    limits = np.array([2**64 - 1 if share >= 1.0 else int(share * 2**64) for share in shares], np.uint64)
    parts: list[tuple[Numbers, Positions, Positions, Positions, Values]] = []
    width, done = map.grid.width, 0
    for window, values, valid in map.windows(observer):
        rows = np.arange(window.row, window.row_stop, dtype=np.int64)[:, None]
        cols = np.arange(window.col, window.col_stop, dtype=np.int64)[None, :]
        keys = mixed((rows * width + cols).astype(np.uint64), salt)
        strata = class_position(values, counts.values) if stratified else np.zeros(values.shape, np.int64)
        at_rows, at_cols = np.nonzero((keys <= limits[strata]) & valid & (strata >= 0))
        parts.append(
            (
                keys[at_rows, at_cols],
                strata[at_rows, at_cols],
                at_rows + window.row,
                at_cols + window.col,
                values[at_rows, at_cols],
            )
        )
        done += window.size_px
        observer.progress(done / map.grid.size_px, "Drawing points")
    keys, strata, found_rows, found_cols, found_values = (np.concatenate(column) for column in zip(*parts, strict=True))
    return keys, strata, SamplePoints(found_rows, found_cols, found_values)


def mixed(place: Numbers, salt: np.uint64) -> Numbers:
    """Gives each place a number from 0 to 2^64 - 1 without a pattern.

    Source: SplitMix64, Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, OOPSLA.

    Args:
        place: number of the pixel.
        salt: tells draws apart.
    """
    with np.errstate(over="ignore"):
        state = (place + np.uint64(1)) * _STEP + salt
        state = (state ^ (state >> np.uint64(30))) * _FIRST
        state = (state ^ (state >> np.uint64(27))) * _SECOND
    return state ^ (state >> np.uint64(31))
