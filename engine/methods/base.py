"""What the training loop asks of a method, and what a method is made from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Generic, Self, TypeVar

import torch
from torch import Tensor, nn

from engine.backbones.base import Encoder
from engine.contract.jobs.pretraining import PretrainMethod
from engine.contract.remarks import Remark
from engine.data.batch import BatchMaker, Divisible, TensorBatch
from engine.data.patches import PatchSet

BatchType = TypeVar("BatchType", bound=Divisible)
PatchBatch = TypeVar("PatchBatch", bound=TensorBatch)


@dataclass(frozen=True)
class StepOutput:
    """What a step is made of.

    Args:
        loss: scalar with a gradient.
        parts: scalars for the log, without a gradient. They stay tensors, so that a GPU need not be waited for.
    """

    loss: Tensor
    parts: dict[str, Tensor]


@dataclass(frozen=True)
class Drive:
    """What moves a group of parameters.

    Args:
        optimiser: a name of OPTIMISERS (engine.train.optimise).
        learning_rate: full rate; of SGD at a batch of 256.
        weight_decay: beside it.
        spares_norms: whether the decay leaves out norms and biases, which are vectors.
    """

    optimiser: str
    learning_rate: float
    weight_decay: float
    spares_norms: bool = False


@dataclass(frozen=True)
class ParameterGroup:
    """Parameters that are driven alike.

    Args:
        name: encoder, projector, denoiser ...; without dots.
        drive: optimiser, rate and decay.
        parameters: at least one.
        rate: share of the drive's learning rate, above 0.
    """

    name: str
    drive: Drive
    parameters: tuple[nn.Parameter, ...]
    rate: float = 1.0


class Learner(nn.Module, ABC, Generic[BatchType]):
    """What the training loop trains.

    A step is: `forward` and a backward pass, once or for each accumulated part of the batch; the optimisers' step;
    `after_step`. `state_dict` holds everything between two steps, so that a resumed run goes on exactly.
    """

    @abstractmethod
    def forward(self, batch: BatchType, generator: torch.Generator) -> StepOutput:
        """Computes the loss.

        Args:
            batch: on the learner's device.
            generator: of this step; may be one of the CPU.
        """

    @abstractmethod
    def after_step(self, progress: float) -> None:
        """Does what follows the optimisers' step.

        Args:
            progress: share of the training that is done, 0 to 1.
        """

    @abstractmethod
    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        """What is trained, and how: each trained parameter in exactly one group."""

    @abstractmethod
    def gradient_norms(self, batch: BatchType, generator: torch.Generator) -> dict[str, float]:
        """Measures how strongly each term of the loss pulls at the last stage of the encoder; changes nothing.

        Costs a step, so it is asked for every few hundred steps.
        """


class Method(Learner[PatchBatch]):
    """A way to pretrain an encoder, built from its settings."""

    encoder: Encoder

    @abstractmethod
    def start_from(self, encoder: Encoder) -> None:
        """Takes over the weights of an encoder of the same architecture and bands."""

    @abstractmethod
    def shown(self, batch: PatchBatch) -> tuple[Tensor, ...]:
        """Pictures for the report: rows of standardised images, [N,C,V,V] each, a patch below itself."""


@dataclass(frozen=True)
class Figure:
    """A number that a method logs, as people see it.

    Args:
        name: in metrics.csv.
        title: in the report.
        line: beside its line in the plot of the loss; empty where it is not drawn.
    """

    name: str
    title: str
    line: str = ""


@dataclass(frozen=True)
class Notes:
    """What a method has to say about the patches before it learns from them.

    Args:
        figures: for plan and result, by name.
        rows: for the report's table of the data: head and text.
        remarks: for the plan; warnings for log and report too.
    """

    figures: Mapping[str, float] = field(default_factory=dict)
    rows: tuple[tuple[str, str], ...] = ()
    remarks: tuple[Remark, ...] = ()


class MethodSettings(ABC, Generic[PatchBatch]):
    """All that a method brings: as fields what decides its results, and what job, loader and report ask about it.

    A subclass is a frozen dataclass; its fields are part of a run's identity, so they have plain values.
    """

    name: ClassVar[str]  # as in `choices` of the job's parameter `method`
    figures: ClassVar[tuple[Figure, ...]]  # in the order of the report
    caption: ClassVar[str]  # below the pictures of `Method.shown`

    band_count: int
    backbone: str  # architecture of the encoder
    view_px: int  # edge of what the encoder is shown
    seed: int  # of the first weights, and of everything random in a step

    @classmethod
    @abstractmethod
    def of(cls, job: PretrainMethod, patches: PatchSet) -> Self:
        """Takes its parameters from a job, and fills in what its preset and the patches decide.

        Raises:
            ParameterError: naming the values that do not go together, or not with the patches.
        """

    @abstractmethod
    def build(self) -> Method[PatchBatch]:
        """Makes the method with its first weights, on the CPU."""

    @abstractmethod
    def maker(self) -> BatchMaker[PatchBatch]:
        """How its batches are made of patches."""

    @property
    @abstractmethod
    def card_text(self) -> str:
        """How an encoder was trained, in a few words for its card."""

    def notes(self, patches: PatchSet, part_size: int) -> Notes:
        """What is to be said about the patches.

        Args:
            patches: what is trained on.
            part_size: patches that are computed together, over all processes.
        """
        return Notes()
