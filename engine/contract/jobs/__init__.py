"""The jobs that the engine does: frozen dataclasses whose field metadata is the one definition of their parameters."""

from __future__ import annotations

from typing import Union

from .accuracy import Accuracy, DrawSample
from .change import ApplyThreshold, DetectChange, PlanChange
from .classification import Classify, TrainClassifier
from .cluster import CheckCluster, HelpCluster
from .encoders import ImportEncoder
from .evaluation import Evaluate
from .export import ExportMap
from .many import RunMany
from .objects import CompareObjects, DetectObjects, TrainDetector
from .pretraining import PlanPretraining, Pretrain
from .scenes import ClassifyScenes, MoreLikeThis, TrainScenes
from .trial import Sample, SelfTest

Job = Union[
    DetectChange,
    PlanChange,
    ApplyThreshold,
    TrainClassifier,
    Classify,
    TrainScenes,
    ClassifyScenes,
    MoreLikeThis,
    TrainDetector,
    DetectObjects,
    CompareObjects,
    DrawSample,
    Accuracy,
    ExportMap,
    RunMany,
    Pretrain,
    PlanPretraining,
    Evaluate,
    ImportEncoder,
    CheckCluster,
    HelpCluster,
    Sample,
    SelfTest,
]

JOBS: dict[str, type[Job]] = {
    "detect-change": DetectChange,
    "plan-change": PlanChange,
    "apply-threshold": ApplyThreshold,
    "train-classifier": TrainClassifier,
    "classify": Classify,
    "train-scenes": TrainScenes,
    "classify-scenes": ClassifyScenes,
    "more-like-this": MoreLikeThis,
    "train-detector": TrainDetector,
    "detect-objects": DetectObjects,
    "compare-objects": CompareObjects,
    "draw-sample": DrawSample,
    "accuracy": Accuracy,
    "export-map": ExportMap,
    "run-many": RunMany,
    "pretrain": Pretrain,
    "plan-pretraining": PlanPretraining,
    "evaluate": Evaluate,
    "import-encoder": ImportEncoder,
    "check-cluster": CheckCluster,
    "help-cluster": HelpCluster,
    "sample": Sample,
    "self-test": SelfTest,
}
