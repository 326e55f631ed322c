"""Says how good a map is, by a reference."""

from __future__ import annotations

from typing import List

from ..texts import tr
from .common.map_result import FilesAlgorithm


class Accuracy(FilesAlgorithm):
    """swimdiff:accuracy."""

    job_name = "accuracy"
    label = "Accuracy of a map"
    files = ("confusion", "table", "areas", "report", "result")
    has_accuracy = True

    def tags(self) -> List[str]:
        """Words to find it by."""
        words = tr("confusion matrix,error matrix,kappa,precision,recall,F1,IoU,area,confidence interval,validation")
        return words.split(",")
