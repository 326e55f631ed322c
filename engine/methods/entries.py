"""The keys that queries are compared with, beside their own ones: those of the queue, and of the batch."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.methods.gather import gather_rows, gather_with_place
from engine.methods.queue import KeyQueue


@dataclass(frozen=True)
class Entries:
    """Keys of other patches.

    Args:
        keys: [K, D].
        scenes: [K] int64; -1 where empty.
        own: [N, K] bool, where a query's own key stands among them; None where it never does.
    """

    keys: Tensor
    scenes: Tensor
    own: Tensor | None


@torch.no_grad()
def entries_of(queue: KeyQueue, keys: Tensor, scene: Tensor, batch_negatives: bool) -> Entries:
    """The keys of the queue, and with negatives of the batch those of all processes behind them.

    Args:
        queue: of past batches.
        keys: [N, D] of this batch in this process.
        scene: [N] int64.
        batch_negatives: whether those of the batch count.
    """
    if not batch_negatives:
        return Entries(queue.keys, queue.scenes, None)
    batch, first = gather_with_place(keys.to(queue.keys.dtype))
    count, device = keys.shape[0], keys.device
    places = torch.arange(queue.size + batch.shape[0], device=device)
    own = places[None, :] == torch.arange(count, device=device)[:, None] + (queue.size + first)
    return Entries(torch.cat([queue.keys, batch]), torch.cat([queue.scenes, gather_rows(scene)]), own)
