"""The list of detectors; whatever stands in it is tested."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.change.base import Detector, DetectorSettings
from engine.change.cva import ChangeVector
from engine.change.deep import EncoderStructure
from engine.change.fused import Fused
from engine.change.irmad import IrMad
from engine.change.learned_difference import LearnedDifference
from engine.change.looks import meaning_weight
from engine.change.meaning import MeaningDifference
from engine.change.prediction import CrossPrediction
from engine.change.structure import StructureDifference
from engine.contract.errors import unknown_choice

LEARNED_WEIGHT = 2.0  # the teacher's own score counts as 1


def _with_meaning(values: Detector, settings: DetectorSettings, weight: float) -> Detector:
    """What values tell, and what things are."""
    return Fused({"values": values, "meaning": MeaningDifference(settings)}, weights={"meaning": weight})


def _deep(settings: DetectorSettings) -> Detector:
    prediction = CrossPrediction(settings.band_count)
    weight = meaning_weight(settings.ground_m)
    if settings.encoder and weight:
        return _with_meaning(prediction, settings, weight)
    return Fused({"prediction": prediction, "structure": EncoderStructure(settings)})


def _fused(settings: DetectorSettings) -> Detector:
    """What the bands tell against what the patterns tell, one half each; on fine images, also what things are."""
    structure: Detector = StructureDifference()
    weight = meaning_weight(settings.ground_m)
    if settings.encoder and weight:
        # Patterns in the first maps see what those in the bands see there.
        values = Fused({"prediction": CrossPrediction(settings.band_count), "structure": structure})
        return _with_meaning(values, settings, weight)
    if settings.encoder:
        # A random encoder sees much what the structure of the bands shows already.
        structure = Fused({"bands": structure, "encoder": EncoderStructure(settings)})
    note = "" if settings.encoder else f"no encoder, since {settings.without_encoder}"
    return Fused({"prediction": CrossPrediction(settings.band_count), "structure": structure}, note)


def _learned(settings: DetectorSettings) -> Detector:
    """What the pair itself taught, beside the score that was its teacher."""
    teacher = _fused(settings)
    return Fused(
        {"teacher": teacher, "learned": LearnedDifference(settings, teacher)}, weights={"learned": LEARNED_WEIGHT}
    )


@dataclass(frozen=True)
class DetectorEntry:
    """A detector, and what it costs: pixels that take as long to read and write, seen on two cores.

    Args:
        build: makes it.
        uses_encoder: whether it looks through an encoder where there is one.
        fit_sample_cost: of fitting, per pixel of the sample.
        fit_px: of fitting, whatever the size of the raster.
        fit_bytes: of memory that fitting takes, beside what a window takes.
        looks: how often each pixel is looked at to see what things are, where they are seen.
        fit_grid_cost: of fitting, per pixel of the grid, for those that pass over all of it.
        score_cost: of scoring, per pixel.
        encoder_score_cost: the same through an encoder file, whose maps take most of the time.
    """

    build: Callable[[DetectorSettings], Detector]
    uses_encoder: bool = False
    fit_sample_cost: int = 1
    fit_px: int = 0
    fit_bytes: int = 0
    looks: int = 1
    fit_grid_cost: int = 0
    score_cost: int = 1
    encoder_score_cost: int = 2


# Names, labels and helps stand in the contract (engine/contract/jobs/change.py), which the plugin reads as well.
DETECTORS: dict[str, DetectorEntry] = {
    "cva": DetectorEntry(lambda settings: ChangeVector()),
    "irmad": DetectorEntry(lambda settings: IrMad(settings.band_count), fit_sample_cost=0, fit_grid_cost=20),
    "deep": DetectorEntry(_deep, uses_encoder=True, fit_sample_cost=3, score_cost=2),
    "fused": DetectorEntry(_fused, uses_encoder=True, fit_sample_cost=4),
    "learned": DetectorEntry(
        _learned,
        uses_encoder=True,
        fit_sample_cost=8,
        fit_px=1_000_000,
        fit_bytes=400 * 2**20,
        looks=2,
        fit_grid_cost=2,
    ),
}


def detector_entry(method: str) -> DetectorEntry:
    """Finds the detector of this name.

    Raises:
        ParameterError: for a name that is not listed.
    """
    if method not in DETECTORS:
        raise unknown_choice("method", method, DETECTORS)
    return DETECTORS[method]
