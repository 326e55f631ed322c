"""What every detector of change offers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from torch import Tensor

from engine.change.maps import PairMaps
from engine.change.normalise import BandScale
from engine.change.survey import Survey
from engine.observer import Observer


@dataclass(frozen=True)
class DetectorSettings:
    """Plain values from which a detector is built.

    Args:
        band_count: bands of each date.
        encoder: path of an encoder file; empty for none.
        encoder_places: positions of the bands that it takes; empty for all.
        seed: of everything random.
        device: auto, cpu, cuda or mps.
        without_encoder: why there is no encoder file, for people.
        ground_m: edge of a pixel on the ground.
    """

    band_count: int
    encoder: str = ""
    encoder_places: tuple[int, ...] = ()
    seed: int = 0
    device: str = "cpu"
    without_encoder: str = "no encoder file was given"
    ground_m: float = 10.0


class Detector(ABC):
    """Scores how much each pixel changed. The same pixel gets the same score whatever window it is scored in.

    Attributes:
        halo_px: pixels around a window that its scores depend on.
        align_px: window origins must be multiples of it.
        constant_s: time that the last fit took for what takes as long however large the raster is.
    """

    halo_px: int = 0
    align_px: int = 1
    constant_s: float = 0.0

    @abstractmethod
    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """Learns from the pair what unchanged pixels look like.

        Args:
            survey: sample of the pair, and the pair for those who need all of it.
            scale: of the bands.
            observer: hears of the progress, and may cancel.
        """

    @abstractmethod
    def state(self) -> dict[str, Tensor]:
        """What was fitted, to be kept for a resumed run."""

    @abstractmethod
    def load_state(self, state: dict[str, Tensor]) -> None:
        """Takes what `state` gave."""

    @abstractmethod
    def raw(self, maps: PairMaps) -> Tensor:
        """Scores a tile.

        Args:
            maps: its pixels.

        Returns:
            [h, w] float32, at least 0, any value where not valid.
        """

    @abstractmethod
    def describe(self) -> str:
        """One line for people."""


class UnfittedDetector(Detector):
    """A detector that has nothing to learn beyond the scale of the bands."""

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""

    def state(self) -> dict[str, Tensor]:
        """See Detector."""
        return {}

    def load_state(self, state: dict[str, Tensor]) -> None:
        """See Detector."""
