"""Keys of past batches with the scenes that they come from."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.contract.errors import ParameterError

EMPTY = -1


class KeyQueue(nn.Module):
    """A ring of the last K keys.

    The keys of all processes go in, in the order of the ranks, so that every process holds the same queue.

    Args:
        size: K; batches need not divide it. One of 0 holds nothing.
        channels: D.
    """

    keys: Tensor  # [K, D] of length 1; zeros where empty
    scenes: Tensor  # [K] int64; -1 where empty
    place: Tensor  # [] int64, where the next key goes

    def __init__(self, size: int, channels: int) -> None:
        super().__init__()
        self.register_buffer("keys", torch.zeros(size, channels))
        self.register_buffer("scenes", torch.full((size,), EMPTY, dtype=torch.int64))
        self.register_buffer("place", torch.zeros((), dtype=torch.int64))

    @property
    def size(self) -> int:
        """K."""
        return self.keys.shape[0]

    @property
    def filled(self) -> Tensor:
        """[K] bool, which slots hold a key."""
        return self.scenes != EMPTY

    @torch.no_grad()
    def enqueue(self, keys: Tensor, scenes: Tensor) -> None:
        """Puts keys in, over the oldest ones.

        Args:
            keys: [N, D]; of more than K the last K stay.
            scenes: [N] int64.
        """
        if not self.size:
            return
        count = keys.shape[0]
        places = (self.place + torch.arange(count, device=self.place.device)) % self.size
        kept = slice(max(0, count - self.size), count)
        self.keys[places[kept]] = keys[kept].to(self.keys.dtype)
        self.scenes[places[kept]] = scenes[kept]
        self.place.copy_((self.place + count) % self.size)


def fitted_queue(wanted: int, patch_count: int) -> int:
    """Length of the queue: never above half of the patches, else it holds the query's own patch as a negative."""
    return min(wanted, max(1, patch_count // 2))


def negatives_missing() -> ParameterError:
    """Says that nothing is left to compare a patch with."""
    return ParameterError(
        "Without a queue and without negatives of the batch there is nothing to compare a patch with.",
        "Switch “Negatives of the batch” on, or set “Queue” to 1 or more.",
    )
