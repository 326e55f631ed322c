"""Fine-tuning: an encoder learns names of places together with a linear layer, by the one training loop.

Source: Kumar et al., Fine-tuning can distort pretrained features and underperform out-of-distribution, ICLR 2022: the
layer is fitted first, with the encoder as it is.
Differs: batch norms keep their statistics, since those of a few places are others than those of the rest.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine import __version__
from engine.backbones.base import round_to_half
from engine.data.batch import TensorBatch
from engine.evaluation.features import Images
from engine.evaluation.probe import Layer
from engine.files.disk import prepare_folder
from engine.methods.base import Drive, Learner, ParameterGroup, StepOutput
from engine.observer import Observer
from engine.scenes.encoder import SceneEncoder
from engine.scenes.heads import LinearHead
from engine.tasks.base import InputScale
from engine.tasks.scene import ImageBatch, SceneTask
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import alone
from engine.train.labelled import TURNS
from engine.train.loop import Loop, LoopSettings
from engine.train.optimise import Optimiser, OptimiserSettings
from engine.train.randomness import step_generator
from engine.train.recorder import Recorder

EPOCHS = 10  # passes over the places; assumed, like the next four
BATCH = 16
LEARNING_RATE = 1e-4  # of AdamW, for encoder and layer: both are near their end when the training begins
WEIGHT_DECAY = 0.01
WARM_UP = 0.05  # share of the steps
BATCH_PX = BATCH * 256 * 256  # of larger places fewer are looked at together: three gigabytes in a ResNet-50
LOG_STEPS = 5
CHECKPOINT_STEPS = 100
CHECKPOINTS, METRICS = "checkpoints", "metrics.csv"
_ORDER, _TURNS = 0, 1  # what random numbers are drawn for

Positions = npt.NDArray[np.int64]


@dataclass(frozen=True)
class TuningSettings:
    """How an encoder is tuned.

    Args:
        several: whether a place may have several classes.
        seed: of first weights, order, turns and dropout.
        resume: whether checkpoints in the folder are gone on with.
        epochs: passes over the places.
        batch_size: places a step, at most.
    """

    several: bool
    seed: int
    resume: bool = True
    epochs: int = EPOCHS
    batch_size: int = BATCH


@dataclass(frozen=True)
class PlaceBatch(TensorBatch):
    """Places with what they show.

    Args:
        images: [B, C, H, W], the encoder's bands.
        valid: [B, H, W] booleans.
        target: [B, K], 1 for each class.
    """

    images: Tensor
    valid: Tensor
    target: Tensor


class PlaceLearner(Learner[PlaceBatch]):
    """Teaches a task of whole images.

    Args:
        task: on its device.
    """

    def __init__(self, task: SceneTask) -> None:
        super().__init__()
        self.task = task
        self.train(self.training)

    def train(self, mode: bool = True) -> PlaceLearner:
        """Turns training on or off for the layer; the encoder's batch norms keep their statistics."""
        super().train(mode)
        self.task.encoder.eval()
        return self

    def forward(self, batch: PlaceBatch, generator: torch.Generator) -> StepOutput:
        """See Learner."""
        device = batch.images.device
        # Dropout knows no generator of its own; the state of the global one is put back.
        with torch.random.fork_rng(devices=[] if device.type == "cpu" else [device]):
            torch.manual_seed(generator.initial_seed())
            scores = self.task(self.task.prepare(ImageBatch(batch.images, batch.valid)))
        loss = self.task.loss(scores.float(), batch.target)
        return StepOutput(loss, {"loss": loss.detach()})

    def after_step(self, progress: float) -> None:
        """See Learner; nothing follows a step."""

    def gradient_norms(self, batch: PlaceBatch, generator: torch.Generator) -> dict[str, float]:
        """See Learner; there is one term only."""
        return {}

    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        """See Learner."""
        drive = Drive("adamw", LEARNING_RATE, WEIGHT_DECAY)
        encoder = self.task.encoder
        names = [info.name for info in encoder.maps[-1:]]
        return (
            ParameterGroup("head", drive, tuple(self.task.head.parameters())),
            ParameterGroup("encoder", drive, tuple(encoder.parameters_of(names))),
        )


class PlaceBatches:
    """Draws batches; which places a step sees, and how they are turned, depends on seed and step alone.

    Args:
        images: all places, with all bands.
        bands: positions of the encoder's.
        targets: [N, K].
        chosen: numbers of those that are learned from.
        settings: how.
        device: receives the batches.
    """

    waited_s = 0.0

    def __init__(
        self,
        images: Images,
        bands: Sequence[int],
        targets: Tensor,
        chosen: Positions,
        settings: TuningSettings,
        device: torch.device,
    ) -> None:
        self._images, self._bands, self._targets, self._chosen = images, list(bands), targets, chosen
        self._seed, self._device = settings.seed, device
        fitting = max(2, BATCH_PX // (images.size[0] * images.size[1]))
        self.size = max(1, min(settings.batch_size, fitting, len(chosen)))
        # A last batch that is not full is left out: each pass draws another order.
        self.epoch_steps = max(1, len(chosen) // self.size)

    def batches(self, first_step: int, last_step: int) -> Iterator[PlaceBatch]:
        """See Batches."""
        for step in range(first_step, last_step):
            epoch, number = divmod(step, self.epoch_steps)
            order = step_generator(torch.device("cpu"), self._seed, _ORDER, epoch)
            drawn = torch.randperm(len(self._chosen), generator=order)[number * self.size : (number + 1) * self.size]
            places = self._chosen[drawn.numpy()]
            whole = self._images.batch(places, self._device)
            generator = step_generator(torch.device("cpu"), self._seed, _TURNS, step)
            images, valid = _turned(whole.images[:, self._bands], whole.valid, generator)
            yield PlaceBatch(images, valid, self._targets[torch.from_numpy(places)].to(self._device))


def tune(
    encoder: SceneEncoder,
    start: LinearHead,
    images: Images,
    targets: Tensor,
    chosen: Positions,
    settings: TuningSettings,
    folder: Path,
    observer: Observer,
) -> tuple[SceneEncoder, LinearHead]:
    """Teaches a copy of an encoder, with a layer above it.

    Args:
        encoder: what the training begins with; it stays as it is.
        start: the layer that was fitted to the vectors of the same places.
        images: all places, with all bands.
        targets: [N, K], 1 for each class of a place.
        chosen: numbers of the places that are learned from.
        settings: how.
        folder: receives checkpoints, which a later run with the same inputs goes on from.
        observer: hears of the progress and the loss, and may cancel.

    Returns:
        The tuned encoder and the layer, as a model's file holds them.

    Raises:
        JobCancelled: a checkpoint is kept.
        OutputError: the folder cannot be written, or holds checkpoints of another run.
        ParameterError: the loss was not finite.
    """
    device, scale = encoder.device, encoder.scale
    task = SceneTask(
        copy.deepcopy(encoder.encoder),
        targets.shape[1],
        InputScale(scale.mean[0], scale.deviation[0]),
        frozen=False,
        several=settings.several,
        generator=torch.Generator().manual_seed(settings.seed),
    ).to(device)
    _begin_with(task.head, start.layer)
    batches = PlaceBatches(images, scale.places, targets, chosen, settings, device)
    steps = settings.epochs * batches.epoch_steps
    learner = PlaceLearner(task)
    optimiser = Optimiser(learner.parameter_groups(), OptimiserSettings(steps, round(WARM_UP * steps), batches.size))
    prepare_folder(folder)
    described = {**asdict(settings), "resume": True}
    checkpoints = Checkpoints(
        folder / CHECKPOINTS, Identity(described, _data_key(encoder, images, targets, chosen), __version__)
    )
    checkpoints.remove_partials()
    if not settings.resume:
        checkpoints.remove()
    loop = Loop(
        learner,
        optimiser,
        batches,
        LoopSettings(steps, batches.size, 1, LOG_STEPS, CHECKPOINT_STEPS, settings.seed),
        alone(device),
        checkpoints,
        Recorder(folder / METRICS),
        observer,
    )
    found = checkpoints.latest()
    if found is not None:
        loop.resume(found.unpack())
    loop.run()
    round_to_half(task.encoder)
    tuned = replace(encoder, encoder=task.encoder.eval(), name=f"{encoder.name}, fine-tuned", sha256="")
    return tuned, LinearHead(_layer(task.head), settings.several)


def _begin_with(head: nn.Module, layer: Layer) -> None:
    """Gives the layer of a task what was fitted, with the scaling of the vectors in its weights."""
    linear, weights = _linear(head), layer.weights[:-1] / layer.deviation.reshape(-1, 1)
    with torch.no_grad():
        linear.weight.copy_(weights.T)
        linear.bias.copy_(layer.weights[-1] - layer.mean @ weights)


def _linear(head: nn.Module) -> nn.Linear:
    return next(part for part in head.modules() if isinstance(part, nn.Linear))


def _layer(head: nn.Module) -> Layer:
    """The layer of a task, as heads have it."""
    linear = _linear(head)
    weight, bias = linear.weight.detach().cpu(), linear.bias.detach().cpu()
    return Layer(torch.zeros(weight.shape[1]), torch.ones(1), torch.cat([weight.T, bias[None]]).contiguous())


def _turned(images: Tensor, valid: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Each place mirrored and turned by itself; places that are not square are mirrored only."""
    drawn = torch.randint(0, TURNS, (len(images),), generator=generator).tolist()
    square = images.shape[-1] == images.shape[-2]
    parts = []
    for number, turn in enumerate(drawn):
        dims = [-1] if turn >= TURNS // 2 else []
        turns = turn % 4 if square else turn % 4 // 2 * 2
        parts.append([torch.rot90(one[number].flip(dims), turns, (-2, -1)) for one in (images, valid)])
    return torch.stack([image for image, _ in parts]), torch.stack([mask for _, mask in parts])


def _data_key(encoder: SceneEncoder, images: Images, targets: Tensor, chosen: Positions) -> str:
    """Names what is learned from, and what the training begins with."""
    digest = hashlib.sha256(repr(encoder.parts).encode())
    for values in (targets.numpy(), chosen):
        digest.update(np.ascontiguousarray(values).tobytes())
    for place in chosen:
        batch = images.batch(np.array([place]), torch.device("cpu"))
        digest.update(batch.images.numpy().tobytes())
        digest.update(batch.valid.numpy().tobytes())
    return digest.hexdigest()
