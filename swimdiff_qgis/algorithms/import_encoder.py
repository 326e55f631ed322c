"""Takes the weights of another program into the list of models."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputString

from .. import models
from ..texts import tr
from .common.base import EngineAlgorithm


class ImportEncoder(EngineAlgorithm):
    """swimdiff:importencoder."""

    job_name = "import-encoder"
    label = "Import encoder"
    group_label = "Encoders"

    def tags(self) -> List[str]:
        """Words to find it by."""
        return tr("encoder,weights,torchvision,timm,MoCo,SeCo,CACo,SSL4EO-S12,CMID,safetensors,pth").split(",")

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs; what is imported is listed unless another folder is chosen."""
        super().initAlgorithm(configuration)
        self.parameterDefinition("OUT").setDefaultValue(str(models.models_folder()))
        self.addOutput(QgsProcessingOutputFile("ENCODER", tr("Encoder")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("Summary")))

    def outputs(self) -> Dict[str, object]:
        """Gives the file, and in words what it is."""
        path = self.answer.encoder
        return {"OUT": str(Path(path).parent), "ENCODER": path, "SUMMARY": self.answer.text}
