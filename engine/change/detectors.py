"""The list of detectors; whatever stands in it is tested."""

from __future__ import annotations

from collections.abc import Callable

from engine.change.base import Detector, DetectorSettings
from engine.change.cva import ChangeVector
from engine.change.deep import EncoderStructure
from engine.change.fused import Fused
from engine.change.irmad import IrMad
from engine.change.prediction import CrossPrediction
from engine.change.structure import StructureDifference
from engine.contract.errors import ParameterError


def _deep(settings: DetectorSettings) -> Detector:
    return Fused({"prediction": CrossPrediction(settings.band_count), "structure": EncoderStructure(settings)})


def _fused(settings: DetectorSettings) -> Detector:
    """What the bands tell against what the patterns tell, one half each."""
    structure: Detector = StructureDifference()
    if settings.encoder:
        # A random encoder sees much what the structure of the bands shows already.
        structure = Fused({"bands": structure, "encoder": EncoderStructure(settings)})
    note = "" if settings.encoder else f"no encoder, since {settings.without_encoder}"
    return Fused({"prediction": CrossPrediction(settings.band_count), "structure": structure}, note)


DETECTORS: dict[str, Callable[[DetectorSettings], Detector]] = {
    "cva": lambda settings: ChangeVector(),
    "irmad": lambda settings: IrMad(settings.band_count),
    "deep": _deep,
    "fused": _fused,
}


def build_detector(method: str, settings: DetectorSettings) -> Detector:
    """Makes the detector of this name.

    Raises:
        ParameterError: for a name that is not listed.
    """
    if method not in DETECTORS:
        raise ParameterError(
            "method is {method}.", "Choose one of {choices}.", method=repr(method), choices=", ".join(DETECTORS)
        )
    return DETECTORS[method](settings)
