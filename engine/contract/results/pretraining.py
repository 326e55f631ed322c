"""What pretrain and plan-pretraining answer, and the result.json of pretrain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from ..remarks import Remark
from ..remarks.texts import Scalar
from .common import REPORT, RESULT, FileDescription, JobResult, Provenance, WrittenFiles

ENCODER, METRICS, LOSS = "encoder.safetensors", "metrics.csv", "loss.png"
RESULT_NAMES = (ENCODER, METRICS, LOSS, REPORT, RESULT)


@dataclass(frozen=True)
class PretrainingAnswer:
    """Answer of pretrain: paths, the number of steps, one line, remarks."""

    folder: str
    encoder: str
    metrics: str
    loss: str
    report: str
    result: str
    steps: int
    summary: Remark
    remarks: Tuple[Remark, ...]


@dataclass(frozen=True)
class SceneShare:
    """A scene, and its share of all patches, 0 to 1."""

    name: str
    share: float


@dataclass(frozen=True)
class PretrainingData:
    """What an encoder learns from.

    Args:
        patches: number of them.
        patch_px: edge of a patch.
        files: images that the patches are cut from.
        scenes: that hold a patch.
        scene_rows: the largest of them.
        bands: what each band shows; its name where that is not known.
        resolutions_m: ground resolutions that are known, from fine to coarse.
        method_figures: what the method says about the patches, by name.
        skipped: what was left out: reason to count.
        corrupt: patches that could not be read during the training.
        key: of sources, settings and patches.
    """

    patches: int
    patch_px: int
    files: int
    scenes: int
    scene_rows: Tuple[SceneShare, ...]
    bands: Tuple[str, ...]
    resolutions_m: Tuple[float, ...]
    method_figures: Dict[str, float]
    skipped: Dict[str, int]
    corrupt: int
    key: str


@dataclass(frozen=True)
class PlanLine:
    """A plan in one line."""

    text: Remark


@dataclass(frozen=True)
class PretrainingPlan(PretrainingData, PlanLine):
    """Answer of plan-pretraining: what pretrain would do.

    Args:
        settings: everything that decides the result, by name.
        steps: of the whole training.
        epochs: how often each patch is seen.
        device: that would compute, in words.
        images_per_second: as measured.
        minutes: that it would take.
        memory_bytes: likewise.
        disk_bytes: at most.
        device_name: the device in a few words.
        start: name of the encoder to start from; empty for random weights.
        remarks: about sources and settings; those of severity info say what to expect.
    """

    settings: Dict[str, Scalar]
    steps: int
    epochs: float
    device: str
    images_per_second: float
    minutes: float
    memory_bytes: int
    disk_bytes: int
    device_name: str
    start: str
    remarks: Tuple[Remark, ...]


@dataclass(frozen=True)
class FinalFigure:
    """A figure at the end of a training: its name in metrics.csv, its title for people, its mean."""

    metric: str
    name: str
    value: float


@dataclass(frozen=True)
class TrainingCourse:
    """How a training went.

    Args:
        steps: of the whole training.
        first_step: finished steps when it was started or resumed.
        epochs: how often each patch was seen.
        seconds: since then.
        images_per_second: over all processes.
        waiting_share: of the time, for data.
        memory_bytes: at most; 0 where unknown.
        rolled_back: whether the loss was not finite once.
        processes: that trained together.
        final: means over the last part of the training.
    """

    steps: int
    first_step: int
    epochs: float
    seconds: float
    images_per_second: float
    waiting_share: float
    memory_bytes: int
    rolled_back: bool
    processes: int
    final: Tuple[FinalFigure, ...]


@dataclass(frozen=True)
class StartComparison:
    """Whether an encoder is better than what its training started from; without labels, on patches not trained on.

    A share says how many patches from other places look less alike to an encoder than the partner of a patch, which is
    from the same place; 0.5 is chance.

    Args:
        pairs: of patches from the same place.
        adjoining: whether the patches of a pair adjoin each other; else they are of the same scene.
        start: share of the start.
        result: share of the encoder.
        error: standard error of the difference over the pairs.
    """

    pairs: int
    adjoining: bool
    start: float
    result: float
    error: float

    @property
    def better(self) -> bool:
        """Whether the encoder is better by more than chance."""
        return self.result - self.start > 2 * self.error


@dataclass(frozen=True)
class PretrainingProvenance(Provenance):
    """What an encoder was trained from and with."""

    sources: Tuple[str, ...]
    data_key: str
    seed: int


@dataclass(frozen=True)
class PretrainingResult(JobResult):
    """Content of the result.json of pretrain.

    Args:
        job: pretrain.
        key: of the run, by which it is known as finished.
        name: of the encoder.
        summary: one line.
        data: that it learned from.
        settings: everything that decides the result, by name.
        training: how it went.
        device: that computed, in words.
        remarks: what a person should know about sources and settings.
        provenance: what it was trained from and with.
        files: by name, those that the result vouches for.
        weights_sha256: of the encoder.
        start: name of the encoder that the training started from; empty for random weights.
        comparison: with the start; None where it was not measured.
        written: what each file of the set is known by.
    """

    key: str
    name: str
    summary: Remark
    data: PretrainingData
    settings: Dict[str, Scalar]
    training: TrainingCourse
    device: str
    remarks: Tuple[Remark, ...]
    provenance: PretrainingProvenance
    files: Dict[str, FileDescription]
    weights_sha256: str
    start: str = ""
    comparison: Optional[StartComparison] = None
    written: WrittenFiles = None
