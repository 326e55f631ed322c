"""Pooled vectors of a frozen encoder, computed once."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.backbones.device import fast_precision
from engine.observer import Observer, raise_if_cancelled
from engine.tasks.scene import ImageBatch, ImageTask

# Pixels of a batch: 128 images of 64 px take a quarter of a GiB in a ResNet-18, and a cancel is heard within a second.
BATCH_PX = 128 * 64 * 64
BATCHES_ON_GPU = 16  # so many of them at once fill a GPU


class Images(Protocol):
    """A set of images of one size."""

    @property
    def count(self) -> int:
        """N."""

    @property
    def size(self) -> tuple[int, int]:
        """Height and width."""

    def batch(self, places: npt.NDArray[np.int64], device: torch.device) -> ImageBatch:
        """Some of them, by their numbers."""


def embed(task: ImageTask, images: Images, device: torch.device, observer: Observer) -> Tensor:
    """Computes the vector of each image.

    Args:
        task: prepares the images, and holds the encoder.
        images: the set.
        device: where to compute.
        observer: hears of the progress, and may cancel.

    Returns:
        [N, D] float32, on the device.
    """
    height, width = images.size
    step = max(1, BATCH_PX * (BATCHES_ON_GPU if device.type == "cuda" else 1) // (height * width))
    task.eval()
    vectors = []
    with torch.inference_mode():
        for start in range(0, images.count, step):
            raise_if_cancelled(observer)
            observer.progress(
                start / images.count, "Encoding image {number:,} of {count:,}", number=start, count=images.count
            )
            places = np.arange(start, min(start + step, images.count))
            inputs = task.prepare(images.batch(places, device))
            with fast_precision(device):
                vectors.append(task.encoder.pooled(inputs).float())
    return torch.cat(vectors).clone()
