"""The list of detectors; whatever stands in it is tested."""

from __future__ import annotations

from collections.abc import Callable

from engine.change.base import Detector, DetectorSettings
from engine.change.cva import ChangeVector
from engine.change.deep import EncoderDistance
from engine.change.fused import Fused
from engine.change.irmad import IrMad
from engine.change.prediction import CrossPrediction
from engine.change.structure import StructureDifference
from engine.contract.errors import ParameterError


def _fused(settings: DetectorSettings) -> Detector:
    parts: dict[str, Detector] = {
        "prediction": CrossPrediction(settings.band_count),
        "structure": StructureDifference(),
    }
    if settings.encoder:
        # A random encoder sees much what the other two see: measured on ten cities it costs 0.03 of average precision.
        parts["deep"] = EncoderDistance(settings)
    return Fused(parts, "" if settings.encoder else f"no encoder, since {settings.without_encoder}")


DETECTORS: dict[str, Callable[[DetectorSettings], Detector]] = {
    "cva": lambda settings: ChangeVector(),
    "irmad": lambda settings: IrMad(settings.band_count),
    "deep": EncoderDistance,
    "fused": _fused,
}


def build_detector(method: str, settings: DetectorSettings) -> Detector:
    """Makes the detector of this name.

    Raises:
        ParameterError: for a name that is not listed.
    """
    if method not in DETECTORS:
        raise ParameterError(f"method is {method!r}.", f"Choose one of {', '.join(DETECTORS)}.")
    return DETECTORS[method](settings)
