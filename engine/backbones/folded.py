"""What makes an encoder faster that is only looked through: folded norms, and weights laid out as images are."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from engine.backbones.base import Encoder


def fold_norms(encoder: Encoder) -> None:
    """Folds each norm into the convolution that stands before it in the same part; the encoder is only looked through.

    Args:
        encoder: whose weights are final, in the mode of evaluation; its state has other names afterwards.
    """
    for part in list(encoder.modules()):
        named = list(part.named_children())
        for (name, convolution), (norm_name, norm) in pairwise(named):
            if isinstance(convolution, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
                setattr(part, name, fuse_conv_bn_eval(convolution, norm))
                setattr(part, norm_name, nn.Identity())


def lay_channels_last(encoder: Encoder) -> None:
    """Lays out the weights of all convolutions as the images are that they meet, with the channels last."""
    for module in encoder.modules():
        if isinstance(module, nn.Conv2d):
            module.weight.data = module.weight.data.contiguous(memory_format=torch.channels_last)
