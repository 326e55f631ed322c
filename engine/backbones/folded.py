"""Norms that do not learn any more, folded into the convolutions before them: the same maps for fewer passes."""

from __future__ import annotations

from itertools import pairwise

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
