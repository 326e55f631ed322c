"""Contrast of a query with its key and with other keys, under labels that need not be hard."""

from __future__ import annotations

import torch
from torch import Tensor

# A logit that weighs nothing in a softmax, and that times a label of 0 is 0 and not undefined, as infinity would be.
NEVER = -1e9


def similarities(rows: Tensor, others: Tensor) -> Tensor:
    """Cosine similarities in full precision, which a temperature of 0.07 would magnify the rounding of.

    Args:
        rows: [N, D] of length 1.
        others: [K, D] of length 1, or zeros.

    Returns:
        [N, K] float32.
    """
    with torch.autocast(rows.device.type, enabled=False):
        return rows.float() @ others.T


def contrast_logits(query: Tensor, key: Tensor, others: Tensor, left_out: Tensor, temperature: float) -> Tensor:
    """Similarities with the own key and with other keys, by temperature.

    Source: He et al., Momentum contrast, CVPR 2020, equation 1.
    Differs: entries can be left out; slots of the queue that are still empty always are.

    Args:
        query: [N, D] of length 1.
        key: [N, D] of length 1, without gradient.
        others: [N, K] similarities with the other keys.
        left_out: [K] or [N, K] bool, those that count neither as positive nor as negative.
        temperature: above 0.

    Returns:
        [N, 1 + K] float32, the own key first.
    """
    positive = (query.float() * key.float()).sum(dim=1, keepdim=True)
    return torch.cat([positive / temperature, (others / temperature).masked_fill(left_out, NEVER)], dim=1)


def contrast_loss(logits: Tensor, labels: Tensor) -> Tensor:
    """Cross entropy with soft labels, mean over the queries.

    Args:
        logits: [N, 1 + K].
        labels: [N, 1 + K], rows that sum to 1; 0 where a logit is left out.
    """
    # The same as -sum y log softmax, as rows of y sum to 1, without another matrix for the logarithms.
    return (logits.logsumexp(dim=1) - (labels * logits).sum(dim=1)).mean()
