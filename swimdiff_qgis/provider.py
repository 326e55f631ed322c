"""The plugin's place in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.change import ApplyThreshold, DetectChange, PlanChange
from .algorithms.cluster import CheckCluster, HelpCluster
from .algorithms.encoders import Evaluate, ImportEncoder, PlanPretraining, Pretrain
from .algorithms.export_map import ExportMap
from .algorithms.many import RunMany
from .algorithms.maps import Accuracy, Classify, DrawSample, TrainClassifier
from .algorithms.objects import CompareObjects, DetectObjects, TrainDetector
from .algorithms.scenes import ClassifyScenes, MoreLikeThis, TrainScenes
from .algorithms.trial import CheckEngine, SamplePair
from .locations import plugin_version, resource

ALGORITHMS = (
    DetectChange,
    ApplyThreshold,
    PlanChange,
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
    ImportEncoder,
    Evaluate,
    SamplePair,
    CheckEngine,
    CheckCluster,
    HelpCluster,
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
