"""Fine-tuning: encoder and linear layer learn together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.backbones.device import fast_precision
from engine.evaluation.images import ImageSet
from engine.observer import Observer, raise_if_cancelled
from engine.tasks.scene import ImageBatch, ImageTask

EPOCHS = 30  # assumed
ENCODER_RATE = 3e-4  # assumed
HEAD_RATE = 1e-3  # taken: SeCo, for its linear probe
WEIGHT_DECAY = 1e-4
BATCH = 256  # assumed


@dataclass(frozen=True)
class TuneSettings:
    """How an encoder is fine-tuned.

    Args:
        epochs: passes over the training images.
        batch_size: images a step.
        seed: of order, flips, turns and dropout.
    """

    epochs: int = EPOCHS
    batch_size: int = BATCH
    seed: int = 0


def fine_tune(
    task: ImageTask, train: ImageSet, settings: TuneSettings, device: torch.device, observer: Observer
) -> None:
    """Teaches a task on labelled images, in place.

    Adam with a cosine; flips and quarter turns. The last epoch counts: none is chosen on any data.

    Args:
        task: not frozen.
        train: labelled images.
        settings: how.
        device: where.
        observer: hears of the progress, and may cancel.
    """
    generator = torch.Generator().manual_seed(settings.seed)
    targets = train.targets.to(device)
    own = {id(weight) for weight in task.encoder.parameters()}
    optimiser = torch.optim.Adam(
        [
            {"params": list(task.encoder.parameters()), "lr": ENCODER_RATE},
            {"params": [weight for weight in task.parameters() if id(weight) not in own], "lr": HEAD_RATE},
        ],
        weight_decay=WEIGHT_DECAY,
    )
    batch_size = min(settings.batch_size, train.count)
    steps = settings.epochs * max(1, train.count // batch_size)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    task.train()
    done = 0
    with torch.random.fork_rng(devices=[] if device.type == "cpu" else [device]):
        torch.manual_seed(settings.seed)  # dropout knows no generator of its own; the state is put back
        for epoch in range(settings.epochs):
            order = torch.randperm(train.count, generator=generator)
            # A last batch that is not full is left out: of one image a batch norm cannot learn.
            for places in torch.split(order, batch_size)[: max(1, train.count // batch_size)]:
                raise_if_cancelled(observer)
                observer.progress(
                    done / steps, "Fine-tuning, epoch {epoch} of {epochs}", epoch=epoch + 1, epochs=settings.epochs
                )
                batch = turned(train.batch(places.numpy(), device), generator)
                optimiser.zero_grad(set_to_none=True)
                with fast_precision(device):
                    scores = task(task.prepare(batch))
                task.loss(scores.float(), targets[places.to(device)]).backward()  # type: ignore[no-untyped-call]
                optimiser.step()
                schedule.step()
                done += 1


def turned(batch: ImageBatch, generator: torch.Generator) -> ImageBatch:
    """A batch flipped and turned at random, all its images alike; images that are not square are flipped only."""
    flips, quarter = (int(torch.randint(0, 4, (1,), generator=generator)) for _ in range(2))
    dims = [dim for place, dim in enumerate((-2, -1)) if flips >> place & 1]
    turns = quarter if batch.images.shape[-1] == batch.images.shape[-2] else 0
    images, valid = (torch.rot90(part.flip(dims), turns, (-2, -1)) for part in (batch.images, batch.valid))
    return ImageBatch(images, valid)


def predict(task: ImageTask, images: ImageSet, batch_size: int, device: torch.device, observer: Observer) -> Tensor:
    """Probabilities of each image, [N, K]."""
    task.eval()
    found = []
    with torch.inference_mode():
        for places in np.array_split(np.arange(images.count), max(1, -(-images.count // batch_size))):
            raise_if_cancelled(observer)
            with fast_precision(device):
                scores = task(task.prepare(images.batch(places, device)))
            found.append(task.probabilities(scores.float()))
    return torch.cat(found).cpu()
