"""Encoders: pretrained on unlabelled imagery, imported from other programs, measured on labelled data."""

from __future__ import annotations

from pathlib import Path
from typing import Dict

from qgis.core import QgsProcessingFeedback

from .. import models
from .common.base import EngineAlgorithm
from .common.listed import ListedAlgorithm
from .common.outputs import ENCODER, FILE, NUMBER, REPORT, RESULT, SUMMARY, Output
from .common.plan import PlanAlgorithm


class Pretrain(ListedAlgorithm):
    """swimdiff:pretrain."""

    job_name = "pretrain"
    label = "Pretrain encoder"
    group_label = "Encoders"
    keywords = "encoder,train,self-supervised,contrastive,MoCo,diffusion,unlabelled,backbone,SwiMDiff"
    list_label = "Add the encoder to the list of models"
    list_help = "Copies the finished encoder to the models folder, so that other tools list it by name."
    gives = (ENCODER, Output("LISTED", FILE, "Encoder in the list of models"), REPORT, SUMMARY)

    def export_folder(self, temporary: Path) -> Path:
        """Keeps exported layers beside the checkpoints, since a run that is resumed needs the same sources."""
        return Path(self.inputs.values["out"]) / "layers"

    def add_to_models(self, name: str) -> Path:
        """Copies the encoder into the models folder."""
        return models.add(Path(self.answer.encoder), name)


class PlanPretraining(PlanAlgorithm):
    """swimdiff:planpretraining."""

    job_name = "plan-pretraining"
    label = "Plan of a pretraining"
    group_label = "Encoders"


class ImportEncoder(EngineAlgorithm):
    """swimdiff:importencoder."""

    job_name = "import-encoder"
    label = "Import encoder"
    group_label = "Encoders"
    keywords = "encoder,weights,torchvision,timm,MoCo,SeCo,SSL4EO-S12,SSL4Eco,DeCUR,Satlas,CMID,Swin,safetensors,pth"
    gives = (ENCODER, SUMMARY)

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs; what is imported is listed unless another folder is chosen."""
        super().initAlgorithm(configuration)
        self.parameterDefinition("OUT").setDefaultValue(str(models.models_folder()))

    def outputs(self) -> Dict[str, object]:
        """Gives the file, and in words what it is."""
        path = self.answer.encoder
        return {"OUT": str(Path(path).parent), "ENCODER": path, "SUMMARY": self.answer.text}


class Evaluate(EngineAlgorithm):
    """swimdiff:evaluate."""

    job_name = "evaluate"
    label = "Evaluate encoder"
    group_label = "Encoders"
    keywords = "encoder,accuracy,benchmark,linear probe,nearest neighbours,fine-tuning,segmentation,IoU,F1"
    gives = (
        REPORT,
        RESULT,
        Output("TABLE", FILE, "Table of the figures"),
        Output("ACCURACY", NUMBER, "Accuracy"),
        SUMMARY,
    )

    def finish(self, feedback: QgsProcessingFeedback) -> None:
        """Writes the table of the figures into the log."""
        feedback.pushInfo(self.answer.text)

    def outputs(self) -> Dict[str, object]:
        """Gives the accuracy beside the others, where the task has one."""
        scores = self.answer.scores
        return {**super().outputs(), **({"ACCURACY": scores["accuracy"]} if "accuracy" in scores else {})}
