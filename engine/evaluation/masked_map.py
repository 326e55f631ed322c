"""Classifies an image with a mask or polygons by a task that was taught on others."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch

from engine.backbones.device import fast_precision
from engine.evaluation.masked import MaskedScene
from engine.observer import Observer, raise_if_cancelled
from engine.tasks.base import DatedPixels, InputScale
from engine.tasks.maps import MapsTask

# An image is classified in windows of this edge, each by its middle half: a decoder that pools its whole input sees the
# same in each of them, whatever the size of the image.
SEEN_PX = 256
CORE_PX = SEEN_PX // 2


def classified(
    task: MapsTask,
    scene: MaskedScene,
    scale: InputScale,
    wanted: npt.NDArray[np.bool_],
    device: torch.device,
    observer: Observer,
) -> npt.NDArray[np.int16]:
    """Classifies an image window by window; [H, W] positions of classes, -1 in windows where nothing is wanted.

    Args:
        task: on the device.
        scene: the image.
        scale: of its bands, [1, C].
        wanted: [H, W] pixels that are asked for.
        device: where.
        observer: may cancel.
    """
    task.eval()
    height, width = wanted.shape
    scale = InputScale.stacked([scale])
    found = np.full((height, width), -1, np.int16)
    with torch.inference_mode():
        for row in _starts(height):
            for col in _starts(width):
                core = _core(row, height), _core(col, width)
                if not wanted[core].any():
                    continue
                raise_if_cancelled(observer)
                rows, cols = slice(row, min(row + SEEN_PX, height)), slice(col, min(col + SEEN_PX, width))
                images = torch.from_numpy(scene.images[None, None, :, rows, cols]).to(device)
                valid = torch.from_numpy(scene.valid[None, rows, cols]).to(device)
                measures = images.new_zeros(1, 0, *valid.shape[1:])
                with fast_precision(device):
                    scores = task.scores(DatedPixels(images, valid, scale, measures))
                called = scores.float().argmax(dim=1)[0].to(torch.int16).cpu().numpy()
                inside = tuple(slice(part.start - first, part.stop - first) for part, first in
                               zip(core, (row, col), strict=True))  # fmt: skip
                found[core] = called[inside]
    return found


def _starts(size: int) -> list[int]:
    """Where windows begin, so that their cores cover an edge of an image."""
    if size <= SEEN_PX:
        return [0]
    last = size - SEEN_PX
    return [*range(0, last, CORE_PX), last]


def _core(start: int, size: int) -> slice:
    """The part of an edge that a window settles: its middle half, and what lies beside it at both ends."""
    margin = (SEEN_PX - CORE_PX) // 2
    first = 0 if start == 0 else start + margin
    return slice(first, size if start + SEEN_PX >= size else start + SEEN_PX - margin)
