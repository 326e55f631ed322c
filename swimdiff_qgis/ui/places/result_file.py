"""Reads what the page shows of a trained model of places: result.json and the files beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...contract import errors, results
from ..classify.result_file import figures_text, overall_text

if TYPE_CHECKING:
    from engine.contract.results.scenes import ScenesTrainingResult


@dataclass(frozen=True)
class PlacesTraining:
    """A finished training.

    Args:
        folder: where it lies.
        files: absolute paths of model and report, of those that are there.
        result: what its result.json says.
    """

    folder: Path
    files: dict[str, str]
    result: ScenesTrainingResult


def read_training(folder: Path) -> PlacesTraining:
    """Reads the folder of a training.

    Raises:
        InputError: where there is none, or a damaged one.
    """
    common, remedy = results.common, "Choose the folder of a model of places."
    result = results.read_result(results.scenes.ScenesTrainingResult, folder / common.RESULT, remedy)
    # Names only: they stand beside their result.json, wherever the folder was moved to.
    names = {"model": Path(result.files.get("model", "")).name, "report": common.REPORT}
    files = {one: str(folder / name) for one, name in names.items() if name and (folder / name).is_file()}
    if "model" not in files:
        missing, name = errors.ErrorCode.INPUT_MISSING, results.classification.MODEL
        raise errors.InputError(missing, "{folder} contains no {name}.", remedy, folder=folder, name=name)
    return PlacesTraining(folder, files, result)


def accuracy_text(training: PlacesTraining) -> str:
    """Says how many names are right, and how sure that is."""
    return overall_text(training.result.accuracy)


def details_text(training: PlacesTraining) -> str:
    """Says what the overall figure hides."""
    return figures_text(training.result.accuracy)
