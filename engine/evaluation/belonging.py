"""Without labels: does an encoder see that two patches are from the same place?"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import normalize

from engine.backbones.base import Encoder
from engine.backbones.device import fast_precision

BATCH = 64


@torch.inference_mode()
def told_apart(encoder: Encoder, images: Tensor, foreign: Tensor) -> Tensor:
    """Share of the patches from other places that look less alike than the partner does; 0.5 by chance.

    Places near each other mostly have the same cover, and training by contrast tells all patches apart, neighbours
    too. So this does not rise by itself, as finding the other view of the same patch does. Vectors are standardised
    over the patches, or what all of them share would decide.

    Args:
        encoder: stays as it is.
        images: [2n, C, P, P] standardised, of any precision; a pair is one behind the other.
        foreign: [2n, 2n] bool, which patches are from another place than the one of the row; at least one each.

    Returns:
        [n] mean over both patches of a pair, float32 on the CPU.
    """
    training = encoder.training
    device = next(encoder.parameters()).device
    encoder.eval()
    with fast_precision(device):
        parts = (part.to(device).float() for part in torch.split(images, BATCH))
        vectors = torch.cat([encoder.pooled(part).float().cpu() for part in parts])
    encoder.train(training)
    deviation, mean = torch.std_mean(vectors, dim=0)
    rows = normalize((vectors - mean) / deviation.clamp(min=1e-6), dim=1)
    alike = rows @ rows.T
    partner = torch.arange(len(rows)).view(-1, 2).flip(1).reshape(-1)
    own = alike.gather(1, partner[:, None])
    less = ((alike < own).float() + 0.5 * (alike == own).float()) * foreign
    shares: Tensor = less.sum(dim=1) / foreign.sum(dim=1)
    return shares.view(-1, 2).mean(dim=1)
