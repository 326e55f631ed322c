"""Draws random points of a map, so that you can check them by eye."""

from __future__ import annotations

from typing import List

from ..texts import tr
from .common.map_result import MapAlgorithm


class DrawSample(MapAlgorithm):
    """swimdiff:drawsample."""

    job_name = "draw-sample"
    label = "Draw sample"
    files = ("sample", "result")

    def tags(self) -> List[str]:
        """Words to find it by."""
        return tr("accuracy,validation,stratified,random,points,reference,check").split(",")

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds the points. Only in QGIS Desktop.")

    def title(self) -> str:
        """Names the group."""
        return tr("Sample of {}").format(self.inputs.layers["map"].name)
