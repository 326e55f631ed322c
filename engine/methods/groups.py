"""Small groups of a batch with batch statistics of their own."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor

LARGEST_GROUP = 32  # taken: MoCo v2 computes 256 images on 8 devices
# The queries go through in fewer, larger groups, since their backward pass is what a step costs and larger ones are
# faster (a third on a CPU at 64 px). It is the keys' random groups that keep a pair from being told by its statistics.
LARGEST_QUERY_GROUP = 128
# A GPU is kept waiting by many small passes, so its groups grow with the batch: a batch of 512 has four groups of keys.
LARGEST_QUERY_GROUP_OF_GPU = 1024
MOST_GROUPS_OF_GPU = 4
SMALLEST_GROUP = 8  # assumed: below it, batch statistics are too rough to be worth a second group


def query_slices(count: int, device: torch.device) -> list[slice]:
    """Cuts the queries of a batch into as few groups as memory allows.

    Args:
        count: N, 1 or more.
        device: that computes them.
    """
    largest = LARGEST_QUERY_GROUP_OF_GPU if device.type == "cuda" else LARGEST_QUERY_GROUP
    return _slices(count, -(-count // largest))


def group_slices(count: int, device: torch.device) -> list[slice]:
    """Cuts the keys of a batch into groups of nearly equal size, at least two of them where the batch is not tiny.

    Batch norm mixes the images of a group. If query and key of a patch always shared their group, the network could
    recognise the pair by the statistics; so the groups of the keys are drawn anew.

    Source: He et al., Momentum contrast, CVPR 2020, section 3.3, shuffling batch norm.
    Differs: groups on one device take the place of devices.

    Args:
        count: N, 1 or more.
        device: that computes them.
    """
    number = max(-(-count // LARGEST_GROUP), 2 if count >= 2 * SMALLEST_GROUP else 1)
    if device.type == "cuda":
        number = min(number, MOST_GROUPS_OF_GPU)
    return _slices(count, number)


def _slices(count: int, number: int) -> list[slice]:
    edges = [count * place // number for place in range(number + 1)]
    return [slice(start, stop) for start, stop in pairwise(edges)]


def permutation(count: int, generator: torch.Generator, device: torch.device) -> tuple[Tensor, Tensor]:
    """A random order, and the order that undoes it, [N] int64 each."""
    order = torch.randperm(count, generator=generator, device=generator.device)
    return order.to(device), order.argsort().to(device)
