"""Reads what the page shows of a finished training and of found objects: result.json and the files beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional, Tuple

from ...contract import errors, results
from ...texts import filled, number, tr

if TYPE_CHECKING:
    from engine.contract.results.objects import DetectionResult, DetectorResult

USUAL_LOWEST = 0.05  # score from which objects are stored where the result does not say
PERCENT = "\u00a0%"


@dataclass(frozen=True)
class Detector:
    """A finished training.

    Args:
        folder: where it lies.
        files: absolute paths of model and report, of those that are there.
        result: what its result.json says.
    """

    folder: Path
    files: dict[str, str]
    result: DetectorResult


@dataclass(frozen=True)
class FoundObjects:
    """Objects that were found.

    Args:
        folder: where they lie.
        files: absolute paths of objects, unsure, searched and report, of those that are there.
        result: what its result.json says.
    """

    folder: Path
    files: dict[str, str]
    result: DetectionResult

    @property
    def lowest(self) -> float:
        """Score from which objects are stored."""
        value = self.result.provenance.parameters.get("minimum_score", USUAL_LOWEST)
        return float(value) if isinstance(value, (int, float)) else USUAL_LOWEST

    @property
    def threshold(self) -> float:
        """Lowest score from which objects of any class count."""
        return min((one.threshold for one in self.result.counts), default=0.5)


def read_detector(folder: Path) -> Detector:
    """Reads the folder of a training.

    Raises:
        InputError: where there is none, or a damaged one.
    """
    kind, common = results.objects, results.common
    remedy = "Choose the folder of a training of objects."
    result = results.read_result(kind.DetectorResult, folder / common.RESULT, remedy)
    files = _there(folder, {"model": results.classification.MODEL, "report": common.REPORT})
    if "model" not in files:
        raise _lacks(folder, results.classification.MODEL, remedy)
    return Detector(folder, files, result)


def read_found(folder: Path) -> FoundObjects:
    """Reads the folder of found objects.

    Raises:
        InputError: where there is none, or a damaged one.
    """
    kind, common = results.objects, results.common
    remedy = "Choose the folder of found objects."
    result = results.read_result(kind.DetectionResult, folder / common.RESULT, remedy)
    names = {"objects": kind.OBJECTS, "unsure": kind.UNSURE, "searched": kind.SEARCHED, "report": common.REPORT}
    files = _there(folder, names)
    if "objects" not in files:
        raise _lacks(folder, kind.OBJECTS, remedy)
    return FoundObjects(folder, files, result)


def accuracy_text(trained: Detector) -> str:
    """Says how well the objects of all classes are found."""
    known = [one.average_precision for one in trained.result.accuracy if one.average_precision is not None]
    if not known:
        return tr("Accuracy: not measured. Label objects in several searched areas.")
    return filled(tr("Average precision: {:.2f}"), sum(known) / len(known))


def details_text(trained: Detector) -> str:
    """Says of each class what a person counts on: how many are right, how many are found, how far the number is off."""
    lines = []
    for one in trained.result.accuracy:
        parts = []
        if one.precision is not None:
            parts.append(tr("{} right").format(_share(one.precision, one.precision_interval)))
        if one.recall is not None:
            parts.append(tr("{} found").format(_share(one.recall, one.recall_interval)))
        if one.count_error is not None:
            parts.append(tr("count off by {}").format(_percent(one.count_error)))
        if parts:
            lines.append(f"{one.name}: {', '.join(parts)}")
    return "\n".join(lines)


def _share(share: float, interval: Optional[Tuple[float, float]]) -> str:
    if interval is None:
        return _percent(share)
    ends = [number(100.0 * one, ".0f") for one in interval]
    return f"{_percent(share)} ({ends[0]}–{ends[1]})"


def _percent(share: float) -> str:
    return number(100.0 * share, ".0f") + PERCENT


def _there(folder: Path, names: dict[str, str]) -> dict[str, str]:
    return {part: str(folder / name) for part, name in names.items() if (folder / name).is_file()}


def _lacks(folder: Path, name: str, remedy: str) -> errors.InputError:
    return errors.InputError(
        errors.ErrorCode.INPUT_MISSING, "{folder} contains no {name}.", remedy, folder=folder, name=name
    )
