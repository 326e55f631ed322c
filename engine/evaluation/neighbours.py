"""Nearest neighbours: the labels of the training images that look most alike."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

CHUNK = 1024  # test images that are compared at once


def nearest_neighbours(train: Tensor, targets: Tensor, test: Tensor, count: int) -> Tensor:
    """Shares of the classes among the nearest training vectors, by cosine.

    Equal shares are told apart by the similarities: each neighbour votes with 1 plus a little of its cosine.

    Args:
        train: [N, D] vectors.
        targets: [N, K], 1 for each class.
        test: [M, D] vectors.
        count: k; all, where there are fewer.

    Returns:
        [M, K], 0 to 1.
    """
    known, votes = functional.normalize(train), targets.to(train.device, torch.float32)
    count = min(count, len(known))
    shares = []
    for part in torch.split(functional.normalize(test), CHUNK):
        similarity, places = (part @ known.T).topk(count, dim=1)
        weights = 1.0 + similarity / (2.0 * count)  # all of them together weigh less than one vote
        shares.append((weights[..., None] * votes[places]).sum(dim=1) / weights.sum(dim=1, keepdim=True))
    return torch.cat(shares)
