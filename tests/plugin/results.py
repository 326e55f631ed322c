"""Results as the engine writes them, made by the contract: a key that is renamed there is renamed here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any


def training_result(**changes: Any) -> Any:
    """A TrainingResult of two classes.

    Args:
        **changes: of its fields.
    """
    from swimdiff_qgis.contract import remarks, results

    kind, common, classes = results.classification, results.common, results.classes
    values: dict[str, Any] = {
        "job": "train-classifier",
        "title": "Classifier",
        "summary": remarks.Remark("classification.trained_unmeasured", {"classes": 2, "labels": 9}),
        "grid": common.GridDescription("64 x 64", None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 64, 64),
        "bands": kind.UsedBands("3 bands", ((1, 2, 3),)),
        "classes": (classes.ClassRow(1, "Sand", "#e69f00"), classes.ClassRow(2, "Water", "#0072b2")),
        "labels": (),
        "accuracy_text": "",
        "areas": (),
        "areas_text": "",
        "protocol": (("Mode", "quick"),),
        "device": "CPU",
        "seconds": 4.2,
        "remarks": (),
        **dict.fromkeys(("image", "before", "after", "accuracy", "matrix", "reliability")),
        "model": kind.TrainedModel("quick", "a", "0" * 64, kind.MODEL),
        "files": {"model": kind.MODEL},
        "provenance": kind.TrainingProvenance(
            parameters={}, finished="2026-11-27", versions={}, inputs={}, seed=0, encoder=kind.EncoderUse("", "")
        ),
    }
    return kind.TrainingResult(**{**values, **changes})


def scenes_training_result(**changes: Any) -> Any:
    """A ScenesTrainingResult of two classes.

    Args:
        **changes: of its fields.
    """
    from swimdiff_qgis.contract import remarks, results

    whole = vars(training_result(job="train-scenes"))
    names = results.scenes.ScenesTrainingResult.__dataclass_fields__
    said = remarks.Remark("scenes.trained_unmeasured", {"classes": 2, "tiles": 9})
    model = results.classification.TrainedModel("scenes", "harbours", "0" * 64, results.classification.MODEL)
    values = {name: value for name, value in whole.items() if name in names}
    return results.scenes.ScenesTrainingResult(**{**values, "summary": said, "model": model, **changes})


def accuracy_figures(**changes: Any) -> Any:
    """AccuracyFigures of two classes.

    Args:
        **changes: of its fields.
    """
    from swimdiff_qgis.contract import results

    kind = results.classes
    told = (("Sand", 0.97), ("Water", 0.81))
    values: dict[str, Any] = {
        "overall": 0.942,
        "interval": (0.91, 0.964),
        "interval_kind": "Wilson",
        "confidence": 0.95,
        "kappa": 0.9,
        "balanced": 0.92,
        "places": 200,
        "classes": tuple(kind.ClassAccuracy(name, 100, 100, f1, f1, f1, f1) for name, f1 in told),
    }
    return kind.AccuracyFigures(**{**values, **changes})


def figure(value: Any, spread: float = 0.0) -> Any:
    """An EstimateFigure with the same room on both sides."""
    from swimdiff_qgis.contract import results

    if value is None:
        return results.classes.EstimateFigure(None, None, None, None, None)
    return results.classes.EstimateFigure(value, spread / 1.96, spread, value - spread, value + spread)


def estimate_row(value: int, name: str, mapped: float, area: Any) -> Any:
    """An EstimateRow in hectares."""
    from swimdiff_qgis.contract import results

    shares = (figure(0.5, 0.1), figure(0.8, 0.1), figure(None))
    return results.classes.EstimateRow(value, name, "#0072b2", "ha", mapped, 50.0, 1, area, *shares)


def sample_estimates(*rows: Any, overall: Any, confidence: float = 0.95) -> Any:
    """SampleEstimates in hectares."""
    from swimdiff_qgis.contract import results

    return results.classes.SampleEstimates(overall, confidence, "ha", 100.0, rows, ((0.5, 0.0), (0.0, 0.5)))


def accuracy_result(**changes: Any) -> Any:
    """An AccuracyResult of two classes and four points.

    Args:
        **changes: of its fields.
    """
    from swimdiff_qgis.contract import remarks, results

    kind, common, classes = results.accuracy, results.common, results.classes
    grid = common.GridDescription("64 x 64", None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 64, 64)
    values: dict[str, Any] = {
        "job": "accuracy",
        "title": "Accuracy",
        "summary": remarks.Remark("accuracy.estimated_alone", {"overall": 87.5, "places": 4}),
        "classes": (classes.ClassRow(1, "Sand", "#e69f00"), classes.ClassRow(2, "Water", "#0072b2")),
        "areas": (),
        "areas_text": "",
        "accuracy": accuracy_figures(),
        "accuracy_text": "",
        "matrix": classes.ConfusionTable(("Sand", "Water"), ((2, 0), (0, 2)), ""),
        "places": kind.PlaceCounts(4, 4, 0, 0, True),
        "protocol": (),
        "seconds": 1.0,
        "provenance": kind.AccuracyProvenance(parameters={}, finished="2026-11-27", versions={}, inputs={}, grid=grid),
    }
    return kind.AccuracyResult(**{**values, **changes})


def sample_design(map_path: str, strata: Sequence[tuple[int, str]], transform: tuple[float, ...]) -> Any:
    """A SampleDesign of a map with some classes."""
    from swimdiff_qgis.contract import results

    kind = results.accuracy
    return kind.SampleDesign(
        "draw-sample",
        "stratified",
        0,
        kind.SampledMap(map_path, Path(map_path).name, {}),
        results.common.GridDescription("", None, transform, 100, 100),
        "m2",
        tuple(kind.Stratum(value, name, 1, 1.0, 1) for value, name in strata),
    )


def write_result(folder: Path, result: Any) -> None:
    """Writes the result.json of a folder."""
    from swimdiff_qgis.contract import results

    (folder / results.common.RESULT).write_text(results.result_text(result), encoding="utf-8")


def remark(code: str, *features: str, **values: Any) -> Any:
    """A Remark.

    Args:
        code: of it.
        *features: that it is about.
        **values: of its sentence.
    """
    from swimdiff_qgis.contract import remarks

    return remarks.Remark(code, values, features)
