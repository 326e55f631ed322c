"""Rows of all processes in one tensor."""

from __future__ import annotations

import torch
from torch import Tensor, distributed


def gather_rows(values: Tensor) -> Tensor:
    """Joins the rows of all processes in the order of their ranks; alone, returns what it is given.

    Args:
        values: [N, ...]; N may differ between processes, the other sizes may not.
    """
    return gather_with_place(values)[0]


@torch.no_grad()
def gather_with_place(values: Tensor) -> tuple[Tensor, int]:
    """Joins the rows of all processes, see `gather_rows`, and says where those of this process begin."""
    if not (distributed.is_available() and distributed.is_initialized()):
        return values, 0
    world_size = distributed.get_world_size()
    own = torch.tensor([values.shape[0]], dtype=torch.int64, device=values.device)
    counts = [torch.zeros_like(own) for _ in range(world_size)]
    distributed.all_gather(counts, own)
    rows = [int(count) for count in counts]
    padded = values.new_zeros((max(rows), *values.shape[1:]))
    padded[: values.shape[0]] = values
    parts = [torch.empty_like(padded) for _ in range(world_size)]
    distributed.all_gather(parts, padded)
    joined = torch.cat([part[:count] for part, count in zip(parts, rows, strict=True)])
    return joined, sum(rows[: distributed.get_rank()])
