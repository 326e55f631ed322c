"""A method and batches that are small enough to train in a moment, and yet have every part that a loop must mind."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn

from engine.backbones.base import Encoder
from engine.contract.remarks.texts import fill
from engine.methods.base import Drive, Method, ParameterGroup, StepOutput
from engine.methods.swimdiff.batch import ViewBatch
from engine.observer import SilentObserver

BANDS, VIEW_PX = 3, 8


class TinyMethod(Method[ViewBatch]):
    """A small network with batch norm, a queue, random numbers in the forward pass, and both optimisers.

    Args:
        norm: whether there is batch norm, whose statistics make parts of a batch differ from the whole.
        noisy: whether the loss depends on random numbers.
        rate: learning rate of the encoder.
    """

    ring: Tensor

    def __init__(self, norm: bool = True, noisy: bool = True, rate: float = 0.3) -> None:
        super().__init__()
        self.rate = rate
        generator = torch.Generator().manual_seed(5)
        self.encoder = nn.Sequential(  # type: ignore[assignment]
            nn.Conv2d(BANDS, 4, 3), nn.BatchNorm2d(4) if norm else nn.Identity(), nn.ReLU(), nn.Conv2d(4, 4, 3)
        )
        self.helper = nn.Linear(4, 2)
        for parameter in self.parameters():
            with torch.no_grad():
                parameter.normal_(0.0, 0.3, generator=generator)
        self.register_buffer("ring", torch.zeros(6))
        self.noisy = noisy
        self.arrived: list[Tensor] = []
        self.bad_at: set[int] = set()
        self.calls = 0

    def forward(self, batch: ViewBatch, generator: torch.Generator) -> StepOutput:
        self.calls += 1
        pooled = self.encoder(batch.query).mean(dim=(2, 3))
        other = self.encoder(batch.key).mean(dim=(2, 3))
        noise = torch.randn(pooled.shape, generator=generator) if self.noisy else torch.ones(pooled.shape)
        contrast = (pooled - other + 0.1 * noise).square().mean() + 0.01 * self.ring.mean()
        restored = (self.helper(pooled) - batch.query.mean(dim=(1, 2, 3))[:, None]).square().mean()
        loss = contrast + restored
        if self.calls in self.bad_at:
            loss = loss * float("nan")
        self.arrived.append(batch.scene.float().mean())
        return StepOutput(loss, {"loss": loss.detach(), "loss_contrast": contrast.detach()})

    def after_step(self, progress: float) -> None:
        for value in self.arrived:
            self.ring.copy_(torch.cat([self.ring[1:], value[None]]))
        self.arrived.clear()

    def start_from(self, encoder: Encoder) -> None:
        raise NotImplementedError

    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        return (
            ParameterGroup("encoder", Drive("sgd", self.rate, 1e-4), tuple(self.encoder.parameters())),
            ParameterGroup("denoiser", Drive("adamw", 1e-4, 0.0), tuple(self.helper.parameters())),
        )

    def shown(self, batch: ViewBatch) -> tuple[Tensor, ...]:
        return batch.query, batch.key

    def gradient_norms(self, batch: ViewBatch, generator: torch.Generator) -> dict[str, float]:
        return {"gradient_contrast": 1.0}


class TinyLoader:
    """Random batches, each by the seed and its step.

    Args:
        batch_size: over all processes.
        rank: of this process.
        world_size: number of processes.
    """

    def __init__(self, batch_size: int = 8, rank: int = 0, world_size: int = 1) -> None:
        self.waited_s = 0.0
        self._size, self._rank, self._world = batch_size, rank, world_size
        self.given: list[int] = []

    def batches(self, first_step: int, last_step: int) -> Iterator[ViewBatch]:
        for step in range(first_step, last_step):
            generator = torch.Generator().manual_seed(1000 + step)
            views = torch.randn(2, self._size, BANDS, VIEW_PX, VIEW_PX, generator=generator)
            scene = torch.randint(0, 5, (self._size,), generator=generator)
            part = self._size // self._world
            cut = slice(self._rank * part, (self._rank + 1) * part)
            self.given.append(step)
            yield ViewBatch(views[0, cut], views[1, cut], scene[cut])


class Listener(SilentObserver):
    """Keeps what it is told; cancels once a step is reported.

    Args:
        cancel_at: the metric step from which on it cancels.
    """

    def __init__(self, cancel_at: int | None = None) -> None:
        self.lines: list[tuple[str, str]] = []
        self.metrics: list[tuple[str, float, int]] = []
        self.texts: list[str] = []
        self.remaining_s: list[float | None] = []
        self._cancel_at = cancel_at
        self._stop = False

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        self.texts.append(fill(text, values))
        self.remaining_s.append(remaining_s)

    def metric(self, name: str, value: float, step: int) -> None:
        self.metrics.append((name, value, step))
        self._stop = self._stop or (self._cancel_at is not None and step >= self._cancel_at)

    def log(self, level: str, text: str, /, **values: object) -> None:
        self.lines.append((level, fill(text, values)))

    def cancelled(self) -> bool:
        return self._stop
