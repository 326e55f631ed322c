"""What the training loop asks of a method, and what a method is made from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Generic, TypeVar

import torch
from torch import Tensor, nn

from engine.backbones.base import Encoder
from engine.data.batch import Batch, Divisible

BatchType = TypeVar("BatchType", bound=Divisible)


@dataclass(frozen=True)
class MethodSettings:
    """Everything that decides what a method computes; the job fills it from its parameters.

    Source: defaults of MoCo v2 and of SwiMDiff; "assumed" marks a number that the publication does not give.

    Args:
        band_count: C.
        backbone: a name of BACKBONES. Assumed: resnet18.
        scene_labels: soft, hard, drop or none (MoCo v2).
        scene_similarity: query or key: which embedding is compared with the queue to weigh the same scene. Assumed.
        scene_temperature: of the distribution within a scene, above 0. Assumed: 0.05.
        temperature: of the contrast, above 0.
        queue_size: K, 1 or more; final, so the job has already fitted it to the number of patches.
        key_momentum: share of the key encoder that stays at each step, 0 to 1.
        diffusion: whether the denoising task is trained too.
        coupling: whether the denoiser sees the encoder's maps.
        contrast_weight: lambda_C, 0 or more. Assumed: 1.
        diffusion_weight: lambda_D, 0 or more. Assumed: 1.
        denoiser_width: W, 8 or more. Assumed: 32.
        denoiser_share: share of the batch that is denoised, above 0 to 1. Assumed: a quarter.
        diffusion_steps: T, 2 or more.
        seed: of the first weights.
    """

    band_count: int
    backbone: str = "resnet18"
    scene_labels: str = "soft"
    scene_similarity: str = "query"
    scene_temperature: float = 0.05
    temperature: float = 0.07
    queue_size: int = 16384
    key_momentum: float = 0.999
    diffusion: bool = True
    coupling: bool = True
    contrast_weight: float = 1.0
    diffusion_weight: float = 1.0
    denoiser_width: int = 32
    denoiser_share: float = 0.25
    diffusion_steps: int = 1000
    seed: int = 0


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
class ParameterGroup:
    """Parameters that one optimiser drives.

    Args:
        name: encoder, projector, denoiser ...
        optimiser: sgd or adamw.
        parameters: at least one.
        rate: share of the optimiser's learning rate, above 0.
    """

    name: str
    optimiser: str
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


class Method(Learner[Batch]):
    """A way to pretrain an encoder; its batches are views of patches."""

    encoder: Encoder

    @abstractmethod
    def start_from(self, encoder: Encoder) -> None:
        """Takes over the weights of an encoder of the same architecture and bands."""
