"""An encoder for other bands than its own: its first convolution is spread over them by what they show."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from engine.backbones.base import Encoder
from engine.backbones.registry import BACKBONES


def shares(known: Sequence[str], roles: Sequence[str | None]) -> Tensor:
    """How much of the weights of each of an encoder's bands goes to each band of an image.

    A band that the encoder knows gets its weights as they are; where several show the same, they share them. The
    weights of those that are missing are divided among the bands that the encoder does not know, or among all where it
    knows all. So the columns sum to 1: an image whose bands are all alike gives the same maps as before, and so does
    one whose unknown bands are empty, unless a known one is missing. Unknown bands beside all the known ones begin at
    zero; training moves them from there as it moves the others, since the gradient at them is not zero.

    Args:
        known: what each input of the encoder shows.
        roles: what each band of the images shows; None where unknown.

    Returns:
        [bands of the images, inputs of the encoder]; the identity where nothing is known of any, and they are as many.
    """
    found = torch.tensor([[float(role == name) for name in known] for role in roles])
    if not bool(found.any()) and len(known) == len(roles):
        return torch.eye(len(known))
    counts = found.sum(dim=0)
    strange = (found.sum(dim=1, keepdim=True) == 0).float()
    takers = strange if bool(strange.any()) else torch.ones_like(strange)
    return torch.where(counts > 0, found / counts.clamp(min=1), takers / takers.sum())


def spread(encoder: Encoder, known: Sequence[str], roles: Sequence[str | None]) -> Encoder:
    """Makes an encoder of the same architecture for other bands; all but its first convolution is that of the old one.

    Args:
        encoder: stays as it is.
        known: what each of its inputs shows.
        roles: what each input of the new one shows; None where unknown.
    """
    backbone = BACKBONES[encoder.architecture]
    result = backbone.build(len(roles))
    state = dict(encoder.network.state_dict())
    entry = state[backbone.entry]
    state[backbone.entry] = torch.einsum("bc,dchw->dbhw", shares(known, roles).to(entry), entry)
    result.network.load_state_dict(state)
    return result.train(encoder.training)
