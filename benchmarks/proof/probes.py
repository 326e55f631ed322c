"""What an encoder knows of scenes: a linear layer and nearest neighbours on its vectors, at several sizes of image."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from engine.backbones.base import Encoder
from engine.data.split import test_part
from engine.evaluation.features import embed
from engine.evaluation.neighbours import nearest_neighbours
from engine.evaluation.probe import ProbeSettings, linear_probe
from engine.observer import SilentObserver
from engine.tasks.base import InputScale
from engine.tasks.scene import ImageBatch, SceneTask

TEST_SHARE, SPLIT_SEED = 0.3, 0  # no row is pretrained on the images that this split measures on
NEIGHBOURS = 5
SIZES_PX = (64, 128)


class LabelledArrays(Protocol):
    """The images of one set, each of a class."""

    @property
    def images(self) -> npt.NDArray[np.uint8]:
        """[N, C, P, P]."""

    @property
    def labels(self) -> npt.NDArray[np.int64]:
        """[N] class numbers."""

    @property
    def names(self) -> Sequence[str]:
        """[N] paths within the set, which decide the split."""

    @property
    def groups(self) -> Sequence[str]:
        """[N] names of the classes."""


@dataclass(frozen=True)
class ArrayImages:
    """Images that are all on the device.

    Args:
        pixels: [N, C, P, P].
    """

    pixels: Tensor

    @property
    def count(self) -> int:
        """N."""
        return self.pixels.shape[0]

    @property
    def size(self) -> tuple[int, int]:
        """Height and width."""
        return self.pixels.shape[2], self.pixels.shape[3]

    def batch(self, places: npt.NDArray[np.int64], device: torch.device) -> ImageBatch:
        """Some of them."""
        images = self.pixels[torch.from_numpy(places).to(self.pixels.device)].to(device)
        return ImageBatch(images, images.new_ones((len(places), *self.size), dtype=torch.bool))

    def scale(self) -> InputScale:
        """Mean and deviation of each band over all pixels, as `evaluate` takes them of its training images."""
        parts = [part.double() for part in torch.split(self.pixels, 1024)]
        count = float(self.count * self.size[0] * self.size[1])
        mean = torch.stack([part.sum(dim=(0, 2, 3)) for part in parts]).sum(dim=0) / count
        square = torch.stack([part.square().sum(dim=(0, 2, 3)) for part in parts]).sum(dim=0) / count
        deviation = (square - mean.square()).clamp(min=0.0).sqrt()
        return InputScale(mean.float().cpu(), torch.where(deviation > 0, deviation, 1.0).float().cpu())


def at_size(pixels: Tensor, edge_px: int) -> Tensor:
    """[N, C, P, P] bytes brought to another edge, bilinear and rounded, as `evaluate` does it."""
    if pixels.shape[-1] == edge_px:
        return pixels
    size = (edge_px, edge_px)
    parts = [
        functional.interpolate(part.float(), size, mode="bilinear", align_corners=False, antialias=True)
        for part in torch.split(pixels, 1024)
    ]
    return torch.cat([part.round().clamp(0, 255).to(torch.uint8) for part in parts])


def vectors_of(encoder: Encoder, images: ArrayImages, scale: InputScale, device: torch.device) -> Tensor:
    """Pooled vectors, [N, D] float32 on the device."""
    task = SceneTask(encoder, 2, scale, frozen=True, several=False, generator=torch.Generator().manual_seed(0))
    return embed(task.to(device), images, device, SilentObserver())


def set_figures(
    encoder: Encoder, images: LabelledArrays, edge_px: int, device: torch.device, scale: InputScale | None = None
) -> dict[str, float]:
    """Accuracy of a linear layer and of nearest neighbours on the images that no row was pretrained on.

    Args:
        encoder: on the device; it is frozen and left in evaluation mode.
        images: of one set.
        edge_px: that they are brought to.
        device: where.
        scale: of the bands, where the encoder's card fixes one; None: that of the training images.
    """
    measured = torch.from_numpy(test_part(list(images.names), list(images.groups), TEST_SHARE, SPLIT_SEED))
    pixels = at_size(torch.from_numpy(images.images).to(device), edge_px)
    labels = torch.from_numpy(images.labels).to(device)
    train, test = (ArrayImages(pixels[part.to(device)]) for part in (~measured, measured))
    used = train.scale() if scale is None else scale
    learned, unseen = (vectors_of(encoder, part, used, device) for part in (train, test))
    known, truth = (labels[part.to(device)] for part in (~measured, measured))
    names = [name for name, left_out in zip(images.names, measured.tolist(), strict=True) if not left_out]
    targets = functional.one_hot(known)
    found = {
        "linear": linear_probe(learned, targets, unseen, names, ProbeSettings(), SilentObserver()),
        "neighbours": nearest_neighbours(learned, targets, unseen, NEIGHBOURS),
    }
    return {name: float((votes.argmax(dim=1) == truth).float().mean()) for name, votes in found.items()}


def scene_figures(
    encoder: Encoder,
    sets: Mapping[str, LabelledArrays],
    device: torch.device,
    sizes_px: Sequence[int] = SIZES_PX,
    scale: InputScale | None = None,
) -> dict[str, float]:
    """All figures of scenes, by names such as eurosat_linear_64.

    Args:
        encoder: on the device; it stays as it is, in every respect.
        sets: by name.
        device: where.
        sizes_px: edges that the images are brought to.
        scale: as in `set_figures`.
    """
    frozen = copy.deepcopy(encoder)  # what is measured loses its gradients
    found = {}
    for name, images in sets.items():
        for edge_px in sizes_px:
            for measure, value in set_figures(frozen, images, edge_px, device, scale).items():
                found[f"{name}_{measure}_{edge_px}"] = value
    return found
