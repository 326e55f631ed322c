"""Batches of soft random images in which two views of a patch are alike, and a step of training."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import interpolate

from engine.contract.jobs.pretraining import Pretrain
from engine.data.batch import TensorBatch
from engine.data.patches import PatchSet, PatchSettings, PatchTable
from engine.methods.base import Method, StepOutput
from engine.methods.registry import METHODS, AnyMethod
from engine.methods.swimdiff.batch import ViewBatch


def seeded(seed: int) -> torch.Generator:
    """A generator of its own."""
    return torch.Generator().manual_seed(seed)


def soft_images(count: int, bands: int, size_px: int, seed: int) -> Tensor:
    """[count, bands, size_px, size_px], mean 0 and deviation about 1: four by four colours that run into each other."""
    cells = torch.randn(count, bands, 4, 4, generator=seeded(seed))
    return interpolate(cells, size=size_px, mode="bicubic")


def make_batch(count: int = 8, bands: int = 3, size_px: int = 32, seed: int = 0, scenes: int = 3) -> ViewBatch:
    """Two noisy views of soft images, from a few scenes."""
    images, generator = soft_images(count, bands, size_px, seed), seeded(seed + 1)
    views = [images + 0.2 * torch.randn(images.shape, generator=generator) for _ in range(2)]
    return ViewBatch(views[0], views[1], torch.randint(scenes, (count,), generator=generator))


def make_patches(count: int = 40, bands: int = 3, scenes: int = 3) -> PatchSet:
    """The table of patches that nobody reads."""
    scene = np.arange(count, dtype=np.int32) % scenes
    zeros = np.zeros(count, np.int32)
    roles = tuple(f"band {number}" for number in range(bands))
    names = tuple(f"scene {number}" for number in range(scenes))
    settings = PatchSettings.of(Pretrain(patch_px=32))
    return PatchSet(settings, (), PatchTable(zeros, zeros, zeros, scene, zeros), names, (), roles, {}, (), 0)


def make_settings(name: str = "swimdiff", patch_count: int = 40, bands: int = 3, **changes: object) -> AnyMethod:
    """Settings of a small method: the defaults of the job, but for what makes it slow.

    Args:
        name: of the method.
        patch_count: of the patches that it is fitted to.
        bands: of the patches.
        **changes: to the settings.
    """
    job = Pretrain(method=name, backbone="resnet18", denoiser_width=8, key_momentum=0.9, head_width=32)
    return replace(METHODS[name].of(job, make_patches(patch_count, bands)), **changes)  # type: ignore[type-var]


def make_method(name: str = "swimdiff", **changes: object) -> Method:  # type: ignore[type-arg]
    """A small method; see `make_settings`."""
    return make_settings(name, **changes).build()  # type: ignore[arg-type]


def batch_of(settings: AnyMethod, count: int = 8, seed: int = 0, scene: Tensor | None = None) -> TensorBatch:
    """A batch as the method wants to see soft images."""
    images = soft_images(count, settings.band_count, 32, seed)
    drawn = settings.maker().draw(count, settings.band_count, seeded(seed + 1))
    made: TensorBatch = drawn.render(images, torch.arange(count) % 3 if scene is None else scene)
    return made


@dataclass
class Trainer:
    """The shortest loop that does what a loop must do."""

    method: Method  # type: ignore[type-arg]
    rate: float = 0.03
    optimisers: list[torch.optim.Optimizer] = field(init=False)

    def __post_init__(self) -> None:
        kinds: dict[str, list[torch.nn.Parameter]] = {}
        for group in self.method.parameter_groups():
            kinds.setdefault(group.drive.optimiser, []).extend(group.parameters)
        self.optimisers = [
            torch.optim.SGD(parameters, lr=self.rate, momentum=0.9)
            if kind == "sgd"
            else torch.optim.AdamW(parameters, lr=2e-3)
            for kind, parameters in kinds.items()
        ]

    def step(self, batch: TensorBatch, seed: int) -> StepOutput:
        """One step."""
        output = self.method(batch, seeded(seed))
        for optimiser in self.optimisers:
            optimiser.zero_grad()
        output.loss.backward()
        for optimiser in self.optimisers:
            optimiser.step()
        self.method.after_step(0.5)
        return output
