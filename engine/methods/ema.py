"""A network that follows another one slowly."""

from __future__ import annotations

import copy
from typing import TypeVar

import torch
from torch import Tensor, nn

Network = TypeVar("Network", bound=nn.Module)


def follower(network: Network) -> Network:
    """A copy that no gradient reaches."""
    return copy.deepcopy(network).requires_grad_(False)


@torch.no_grad()
def follow(follower: nn.Module, leader: nn.Module, momentum: float) -> None:
    """Moves the follower's weights towards the leader's. Running statistics stay the follower's own.

    Source: He et al., Momentum contrast, CVPR 2020, equation 2.

    Args:
        follower: changed in place.
        leader: of the same make.
        momentum: share of the follower that stays, 0 to 1.
    """
    own: list[Tensor] = list(follower.parameters())
    others: list[Tensor] = list(leader.parameters())
    torch._foreach_lerp_(own, others, 1.0 - momentum)  # a few launches on a GPU in place of one a parameter


@torch.no_grad()
def catch_up(follower: nn.Module, leader: nn.Module) -> None:
    """Makes the follower equal to the leader, running statistics included."""
    follower.load_state_dict(leader.state_dict())
