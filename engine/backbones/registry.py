"""The architectures there are; whatever stands here is tested, and offered where the contract lists it."""

from __future__ import annotations

import torch

from engine.backbones import efficientnet_lite0, resnet, swin
from engine.backbones.base import Backbone, Encoder

BACKBONES: dict[str, Backbone] = {
    "resnet18": resnet.RESNET18,
    "resnet50": resnet.RESNET50,
    "efficientnet_lite0": efficientnet_lite0.EFFICIENTNET_LITE0,
    "swin_t": swin.SWIN_T,
    "swin_s": swin.SWIN_S,
    "swin_b": swin.SWIN_B,
    "swin_v2_t": swin.SWIN_V2_T,
    "swin_v2_b": swin.SWIN_V2_B,
}
DEFAULT_BACKBONE = "resnet18"


def random_encoder(band_count: int, seed: int, architecture: str = DEFAULT_BACKBONE) -> Encoder:
    """An encoder with random weights that are the same for the same seed.

    Args:
        band_count: C.
        seed: of the weights.
        architecture: a name in `BACKBONES`.
    """
    encoder = BACKBONES[architecture].build(band_count)
    encoder.initialise(torch.Generator().manual_seed(seed))
    return encoder.eval()
