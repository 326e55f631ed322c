"""How many places a sample takes, and how they are shared out among the classes of a map."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt


def sample_size(sizes: npt.ArrayLike, accuracies: npt.ArrayLike, standard_error: float) -> int:
    """Number of places that a wanted standard error of the overall accuracy takes, in a stratified sample.

    Source: Olofsson et al. 2014, equation 13 (Cochran 1977, equation 5.25), for large populations.

    Args:
        sizes: [K] area of each class in the map, in any unit.
        accuracies: [K] user's accuracies that are expected, 0 to 1.
        standard_error: that is wanted, above 0.
    """
    area, expected = np.asarray(sizes, np.float64), np.asarray(accuracies, np.float64)
    if not area.sum() > 0.0 or standard_error <= 0.0:
        raise ValueError("a sample needs an area and a standard error above 0")
    weighted = float(area @ np.sqrt(expected * (1.0 - expected)) / area.sum())
    return math.ceil(round((weighted / standard_error) ** 2, 6))  # rounded first: 225.00000000000003 is 225


def allocate(pixels: npt.ArrayLike, number: int, minimum: int) -> npt.NDArray[np.int64]:
    """Shares places out among classes: by area, but none gets fewer than the minimum or more than it has pixels.

    Source: Olofsson et al. 2014, section 5.1.2: rare classes get a fixed number, the rest is shared out by area.

    Args:
        pixels: [K] of each class, at least 1.
        number: of places. It grows where the minimum of all classes takes more.
        minimum: for each class.

    Returns:
        [K] places, which sum to the number where there are as many pixels.
    """
    held = np.asarray(pixels, np.int64)
    least = np.minimum(held, minimum)
    places = least.copy()
    free = np.ones(len(held), np.bool_)
    # Whoever would get less than the minimum, or more than there is, is settled first; the rest is shared out anew.
    while free.any():
        left = number - int(places[~free].sum())
        wanted = np.where(free, left * held / held[free].sum(), 0.0)
        low, high = free & (wanted <= least), free & (wanted >= held)
        if not (low.any() or high.any()):
            places[free] = _rounded(wanted[free], left)
            break
        # One kind at a time: settling the ones gives the others more, or less.
        settled = low if low.any() else high
        places[settled] = least[settled] if low.any() else held[settled]
        free &= ~settled
    return places


def _rounded(shares: npt.NDArray[np.float64], total: int) -> npt.NDArray[np.int64]:
    """Whole numbers that sum to the total: the largest remainders are rounded up."""
    whole = np.floor(shares).astype(np.int64)
    order = np.argsort(whole - shares, kind="stable")
    whole[order[: total - int(whole.sum())]] += 1
    return whole
