"""Mean and deviation of bands that grow block by block."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.raster.info import AnyArray

Doubles = npt.NDArray[np.float64]


class BandMoments:
    """Count, mean and sum of squared deviations of each band.

    Source: Chan, Golub, LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances", 1979;
        it stays exact where the mean is large against the deviation.

    Args:
        band_count: C.
    """

    def __init__(self, band_count: int) -> None:
        self.count = 0
        self.mean: Doubles = np.zeros(band_count)
        self._squares: Doubles = np.zeros(band_count)

    def add(self, values: AnyArray) -> None:
        """Takes [C, n] values of valid pixels."""
        count = values.shape[1]
        if count == 0:
            return
        mean = values.mean(axis=1, dtype=np.float64)
        centred = values - mean[:, None]
        squares = np.einsum("cn,cn->c", centred, centred)
        whole = self.count + count
        change = mean - self.mean
        self.mean = self.mean + change * (count / whole)
        self._squares = self._squares + squares + change**2 * (self.count * count / whole)
        self.count = whole

    @property
    def constant(self) -> bool:
        """Says whether a band has one value everywhere."""
        return bool(np.any(self._found() == 0))

    @property
    def deviation(self) -> Doubles:
        """[C] standard deviation; 1 for a band that has one value everywhere."""
        found = self._found()
        return np.where(found > 0, found, 1.0)

    def _found(self) -> Doubles:
        """Deviations; what is below the rounding of the mean counts as 0."""
        found = np.sqrt(self._squares / max(1, self.count))
        return np.where(found > 1e-12 * np.abs(self.mean), found, 0.0)
