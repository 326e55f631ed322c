"""The plugin's place in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.accuracy import Accuracy
from .algorithms.apply_threshold import ApplyThreshold
from .algorithms.classify import Classify
from .algorithms.detect_change import DetectChange
from .algorithms.draw_sample import DrawSample
from .algorithms.evaluate import Evaluate
from .algorithms.export_map import ExportMap
from .algorithms.import_encoder import ImportEncoder
from .algorithms.plan_change import PlanChange
from .algorithms.plan_pretraining import PlanPretraining
from .algorithms.pretrain import Pretrain
from .algorithms.sample import SamplePair
from .algorithms.self_test import CheckEngine
from .algorithms.train_classifier import TrainClassifier
from .locations import plugin_version, resource

ALGORITHMS = (
    DetectChange,
    ApplyThreshold,
    PlanChange,
    TrainClassifier,
    Classify,
    DrawSample,
    Accuracy,
    ExportMap,
    Pretrain,
    PlanPretraining,
    ImportEncoder,
    Evaluate,
    SamplePair,
    CheckEngine,
)


class SwimdiffProvider(QgsProcessingProvider):
    """Provider `swimdiff`."""

    def id(self) -> str:
        """The first half of each algorithm's id."""
        return "swimdiff"

    def name(self) -> str:
        """The name in the toolbox."""
        return "SwiMDiff"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "swimdiff.svg")))

    def versionInfo(self) -> str:
        """The plugin's version."""
        return plugin_version()

    def loadAlgorithms(self) -> None:
        """Adds one of each."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
