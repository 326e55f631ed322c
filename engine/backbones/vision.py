"""The one door to torchvision, which also opens beside a CPU build of torch.

torchvision from the default registry is built against CUDA. Beside a CPU build of torch its compiled operators do not
load, and its import fails while it registers shapes for operators that nobody declared. Declaring their schemas first
makes the import work; a non-maximum suppression in plain torch stands behind the one that is used.
"""

from __future__ import annotations

import importlib
import sys
from functools import cache
from types import ModuleType

import torch
from torch import Tensor

SCHEMAS = {
    "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}
_libraries: list[torch.library.Library] = []  # a declaration lives as long as its library object


def plain_nms(boxes: Tensor, scores: Tensor, iou_threshold: float) -> Tensor:
    """Keeps the best box of each heap.

    Args:
        boxes: [N, 4] as x1, y1, x2, y2.
        scores: [N].
        iou_threshold: boxes that overlap a better one by more than this share of their union are dropped.

    Returns:
        Positions of the kept boxes, best first, int64.
    """
    order = scores.argsort(descending=True, stable=True)
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    kept: list[Tensor] = []
    while order.numel():
        best, rest = order[0], order[1:]
        kept.append(best)
        corner = torch.maximum(boxes[best, :2], boxes[rest, :2])
        size = (torch.minimum(boxes[best, 2:], boxes[rest, 2:]) - corner).clamp(min=0)
        shared = size[:, 0] * size[:, 1]
        order = rest[shared <= iou_threshold * (areas[best] + areas[rest] - shared)]
    return torch.stack(kept) if kept else torch.empty(0, dtype=torch.int64)


def _declare() -> None:
    """Declares the operators that torchvision's compiled part did not bring."""
    for name, schema in SCHEMAS.items():
        if hasattr(torch.ops.torchvision, name):
            continue
        library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
        library.define(schema)  # type: ignore[no-untyped-call]
        if name == "nms":
            library.impl(name, plain_nms, "CPU")  # type: ignore[no-untyped-call]
        _libraries.append(library)


@cache
def torchvision() -> ModuleType:
    """Opens torchvision, where it is needed: it brings along torch's compiler, which takes longer than torch itself."""
    try:
        return importlib.import_module("torchvision")
    except RuntimeError as error:
        if "does not exist" not in str(error):
            raise
    # The failed import leaves half-made modules behind, and may have loaded the operators of a fitting build.
    for name in [name for name in sys.modules if name == "torchvision" or name.startswith("torchvision.")]:
        del sys.modules[name]
    _declare()
    return importlib.import_module("torchvision")
