"""How strongly terms of a loss pull at weights, measured without leaving a trace."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm


def gradient_norm(loss: Tensor, weights: Sequence[nn.Parameter]) -> float:
    """Euclidean norm of the gradient of one term; the graph stays for the next one.

    Args:
        loss: scalar.
        weights: some of which the loss may not depend on.
    """
    gradients = torch.autograd.grad(loss, list(weights), retain_graph=True, allow_unused=True)
    norms = [gradient.norm() for gradient in gradients if gradient is not None]
    return float(torch.stack(norms).norm()) if norms else 0.0


@contextmanager
def kept_statistics(network: nn.Module) -> Iterator[None]:
    """Puts the running statistics back that a forward pass moves."""
    norms = [module for module in network.modules() if isinstance(module, _BatchNorm)]
    buffers = [buffer for module in norms for buffer in module.buffers()]
    copies = [buffer.clone() for buffer in buffers]
    try:
        yield
    finally:
        for buffer, copy in zip(buffers, copies, strict=True):
            buffer.copy_(copy)
