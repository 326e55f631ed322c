"""Reads what the page shows of a finished training: result.json and the files beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional, Tuple

from ...contract import errors, results
from ...texts import filled, number, tr

if TYPE_CHECKING:
    from engine.contract.results.classes import AccuracyFigures
    from engine.contract.results.classification import TrainingResult

FILES = ("model", "classes", "uncertainty", "places")


@dataclass(frozen=True)
class Training:
    """A finished training.

    Args:
        folder: where it lies.
        files: absolute paths by FILES, and of the report, of those that are there.
        result: what its result.json says.
    """

    folder: Path
    files: dict[str, str]
    result: TrainingResult

    @property
    def accuracy(self) -> Optional[AccuracyFigures]:
        """Of the validation; None without one."""
        return self.result.accuracy


def read_training(folder: Path) -> Training:
    """Reads the folder of a training.

    Raises:
        InputError: where there is none, or a damaged one.
    """
    kind, common = results.classification, results.common
    remedy = "Choose the folder of a training."
    result = results.read_result(kind.TrainingResult, folder / common.RESULT, remedy)
    # Names only: they stand beside their result.json, wherever the folder was moved to.
    names = {**{one: result.files[one] for one in FILES if one in result.files}, "report": common.REPORT}
    paths = {one: folder / Path(name).name for one, name in names.items()}
    files = {one: str(path) for one, path in paths.items() if path.is_file()}
    if "model" not in files:
        missing = errors.ErrorCode.INPUT_MISSING
        raise errors.InputError(missing, "{folder} contains no {name}.", remedy, folder=folder, name=kind.MODEL)
    return Training(folder, files, result)


def accuracy_text(training: Training) -> str:
    """Says how right the map is, and how sure that is."""
    return overall_text(training.accuracy)


def overall_text(accuracy: Optional[AccuracyFigures]) -> str:
    """Says how large the share is that is right, and how sure that is; or how well each of several classes is told."""
    if accuracy is not None and accuracy.mean_f1 is not None:
        means = (accuracy.mean_average_precision or 0.0, accuracy.mean_f1)
        return filled(tr("Mean average precision: {:.2f}, mean F1: {:.2f}"), *means)
    if accuracy is None or accuracy.overall is None:
        return tr("Accuracy: not measured. Draw more labels of each class.")
    low, high = (_percent(one, False) for one in accuracy.interval)
    sure = tr("(between {} and {}\u00a0%)").format(low, high)
    return tr("Accuracy: {}").format(_percent(accuracy.overall)) + " " + sure


def details_text(training: Training) -> str:
    """Says what the overall figure hides."""
    return figures_text(training.accuracy)


def figures_text(accuracy: Optional[AccuracyFigures]) -> str:
    """Says how the classes differ."""
    parts = []
    if accuracy is not None and accuracy.balanced is not None:
        parts.append(tr("Mean over the classes: {}").format(_percent(accuracy.balanced)))
    weakest = None if accuracy is None else _weakest(accuracy)
    if weakest is not None:
        parts.append(filled(tr("Weakest: {} (F1 {:.2f})"), *weakest))
    return "\n".join(parts)


def _weakest(accuracy: AccuracyFigures) -> Optional[Tuple[str, float]]:
    """Name and F1 of the class that is told worst."""
    known = [(one.name, one.f1) for one in accuracy.classes if one.f1 is not None]
    return min(known, key=lambda pair: pair[1]) if len(known) > 1 else None


def _percent(share: float, unit: bool = True) -> str:
    return number(100.0 * share, ".1f") + ("\u00a0%" if unit else "")
