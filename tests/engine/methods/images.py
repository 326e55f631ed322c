"""Batches of soft random images in which two views of a patch are alike, and a step of training."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn.functional import interpolate

from engine.data.batch import Batch
from engine.methods.base import Method, MethodSettings, StepOutput
from engine.methods.registry import METHODS


def seeded(seed: int) -> torch.Generator:
    """A generator of its own."""
    return torch.Generator().manual_seed(seed)


def soft_images(count: int, bands: int, size_px: int, seed: int) -> Tensor:
    """[count, bands, size_px, size_px], mean 0 and deviation about 1: four by four colours that run into each other."""
    cells = torch.randn(count, bands, 4, 4, generator=seeded(seed))
    return interpolate(cells, size=size_px, mode="bicubic")


def make_batch(count: int = 8, bands: int = 3, size_px: int = 32, seed: int = 0, scenes: int = 3) -> Batch:
    """Two noisy views of soft images, from a few scenes."""
    images, generator = soft_images(count, bands, size_px, seed), seeded(seed + 1)
    views = [images + 0.2 * torch.randn(images.shape, generator=generator) for _ in range(2)]
    return Batch(views[0], views[1], torch.randint(scenes, (count,), generator=generator))


def make_method(name: str = "swimdiff", **changes: object) -> Method:
    """A small method."""
    small: dict[str, object] = {"band_count": 3, "queue_size": 20, "denoiser_width": 8, "key_momentum": 0.9}
    return METHODS[name](MethodSettings(**{**small, **changes}))  # type: ignore[arg-type]


@dataclass
class Trainer:
    """The shortest loop that does what a loop must do."""

    method: Method
    rate: float = 0.03
    optimisers: list[torch.optim.Optimizer] = field(init=False)

    def __post_init__(self) -> None:
        kinds: dict[str, list[torch.nn.Parameter]] = {}
        for group in self.method.parameter_groups():
            kinds.setdefault(group.optimiser, []).extend(group.parameters)
        self.optimisers = [torch.optim.SGD(kinds["sgd"], lr=self.rate, momentum=0.9)]
        if "adamw" in kinds:
            self.optimisers.append(torch.optim.AdamW(kinds["adamw"], lr=2e-3))

    def step(self, batch: Batch, seed: int) -> StepOutput:
        """One step."""
        output = self.method(batch, seeded(seed))
        for optimiser in self.optimisers:
            optimiser.zero_grad()
        output.loss.backward()
        for optimiser in self.optimisers:
            optimiser.step()
        self.method.after_step(0.5)
        return output
