"""Answers and results of the jobs; a module a family, and here what is answered to which job."""

from __future__ import annotations

from typing import Any, Dict

from . import classification, common, evaluation, pretraining, written
from .accuracy import AccuracyAnswer, PointSampleAnswer
from .change import ChangeAnswer, ChangePlan
from .cluster import ClusterAnswer, HelpAnswer
from .codec import MAXIMUM_RESULT_BYTES, Misfit, from_json, read_result, result_text, to_json
from .encoders import ImportAnswer
from .export import ExportAnswer
from .many import ManyAnswer
from .objects import DetectionAnswer, DetectorAnswer, ObjectChangeAnswer
from .scenes import ScenesAnswer, ScenesTrainingAnswer, SimilarAnswer
from .trial import SampleAnswer, SelfTestAnswer

# The dataclass that a finished job answers with, by the job's name: paths and small facts, fit for one line.
ANSWERS: Dict[str, Any] = {
    "detect-change": ChangeAnswer,
    "plan-change": ChangePlan,
    "apply-threshold": ChangeAnswer,
    "pretrain": pretraining.PretrainingAnswer,
    "plan-pretraining": pretraining.PretrainingPlan,
    "evaluate": evaluation.EvaluationAnswer,
    "import-encoder": ImportAnswer,
    "draw-sample": PointSampleAnswer,
    "accuracy": AccuracyAnswer,
    "export-map": ExportAnswer,
    "run-many": ManyAnswer,
    "check-cluster": ClusterAnswer,
    "help-cluster": HelpAnswer,
    "sample": SampleAnswer,
    "self-test": SelfTestAnswer,
    "train-classifier": classification.TrainingAnswer,
    "classify": classification.MapAnswer,
    "train-scenes": ScenesTrainingAnswer,
    "classify-scenes": ScenesAnswer,
    "more-like-this": SimilarAnswer,
    "train-detector": DetectorAnswer,
    "detect-objects": DetectionAnswer,
    "compare-objects": ObjectChangeAnswer,
}


def answer(job: str, values: Dict[str, Any]) -> Any:
    """Makes the answer of a job from its JSON.

    Raises:
        Misfit: where it is not what this job answers.
    """
    return from_json(ANSWERS[job], values)


__all__ = [
    "ANSWERS", "MAXIMUM_RESULT_BYTES", "Misfit", "answer", "classification", "common", "evaluation", "from_json",
    "pretraining", "read_result", "result_text", "to_json", "written",
]  # fmt: skip
