"""Linear probe: one linear layer on the vectors of a frozen encoder."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.observer import Observer, raise_if_cancelled
from engine.tasks.scene import label_loss, label_probabilities, linear_head

EPOCHS = 100  # taken: SeCo
LEARNING_RATE = 1e-3
DROPS = (0.6, 0.8)  # shares of the epochs after which the rate falls to a tenth: 60 and 80 of 100
BATCH = 256  # assumed


@dataclass(frozen=True)
class ProbeSettings:
    """How a linear layer is taught.

    Args:
        epochs: passes over the training vectors.
        batch_size: vectors a step.
        several: whether an image may have several labels.
        seed: of first weights, order and dropout.
    """

    epochs: int = EPOCHS
    batch_size: int = BATCH
    several: bool = False
    seed: int = 0


def linear_probe(train: Tensor, targets: Tensor, test: Tensor, settings: ProbeSettings, observer: Observer) -> Tensor:
    """Teaches a linear layer, and applies it.

    Source: Manas et al., Seasonal contrast, ICCV 2021, section 4.
    Differs: each component of the vectors is standardised by the training vectors, which is itself a linear map.
    Without it, Adam at one rate for all leaves components of small values unused after 100 epochs.

    Args:
        train: [N, D] vectors.
        targets: [N, K], 1 for each class.
        test: [M, D] vectors.
        settings: how.
        observer: may cancel.

    Returns:
        [M, K] probabilities.
    """
    mean, deviation = train.mean(dim=0), train.std(dim=0, correction=0)
    deviation = torch.where(deviation > 1e-6 * deviation.max().clamp(min=1e-12), deviation, torch.ones_like(deviation))
    train, test = (train - mean) / deviation, (test - mean) / deviation
    generator = torch.Generator().manual_seed(settings.seed)
    head = linear_head(train.shape[1], targets.shape[1], settings.several, generator).to(train.device).train()
    targets = targets.to(train.device)
    optimiser = torch.optim.Adam(head.parameters(), LEARNING_RATE)
    milestones = [max(1, round(share * settings.epochs)) for share in DROPS]
    schedule = torch.optim.lr_scheduler.MultiStepLR(optimiser, milestones, 0.1)
    with torch.random.fork_rng(devices=[] if train.device.type == "cpu" else [train.device]):
        torch.manual_seed(settings.seed)  # dropout knows no generator of its own; the state is put back
        for epoch in range(settings.epochs):
            raise_if_cancelled(observer)
            observer.progress(epoch / settings.epochs, "Training a linear layer, epoch {epoch}", epoch=epoch + 1)
            order = torch.randperm(len(train), generator=generator).to(train.device)
            for places in torch.split(order, settings.batch_size):
                optimiser.zero_grad(set_to_none=True)
                label_loss(head(train[places]), targets[places], settings.several).backward()  # type: ignore[no-untyped-call]
                optimiser.step()
            schedule.step()
    head.eval()
    with torch.inference_mode():
        return label_probabilities(head(test), settings.several)
