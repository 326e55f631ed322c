"""A linear layer on vectors, fitted to the end, its weight decay chosen on a part of the training vectors."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from engine.data.split import Share, drawn

DECAYS = (1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6)  # strongest first: each fit begins where the one before ended
ITERATIONS = 60
VALIDATION_SHARE = 0.2


def standardised(train: Tensor, others: Sequence[Tensor]) -> tuple[Tensor, ...]:
    """Vectors of which each component has mean 0 and deviation 1 over the training vectors."""
    mean, deviation = train.mean(dim=0), train.std(dim=0, correction=0)
    deviation = torch.where(deviation > 1e-6 * deviation.max().clamp(min=1e-12), deviation, torch.ones_like(deviation))
    return tuple((part - mean) / deviation for part in (train, *others))


def fit(vectors: Tensor, labels: Tensor, class_count: int, decay: float, start: Tensor | None = None) -> Tensor:
    """Fits multinomial logistic regression by L-BFGS.

    Args:
        vectors: [N, D] standardised.
        labels: [N] class numbers.
        class_count: K.
        decay: weight of half the squared weights beside the mean cross-entropy; the constant is left out of it.
        start: [D + 1, K] to begin from.

    Returns:
        [D + 1, K] weights, the constant last.
    """
    weights = vectors.new_zeros(vectors.shape[1] + 1, class_count) if start is None else start.clone()
    weights.requires_grad_(True)
    optimiser = torch.optim.LBFGS([weights], max_iter=ITERATIONS, history_size=10, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimiser.zero_grad()
        entropy = functional.cross_entropy(scores(vectors, weights), labels)
        total = entropy + 0.5 * decay * weights[:-1].square().sum()
        total.backward()
        return total

    optimiser.step(loss)
    return weights.detach()


def scores(vectors: Tensor, weights: Tensor) -> Tensor:
    """[N, K] before the softmax."""
    return torch.addmm(weights[-1], vectors, weights[:-1])


def accuracy(vectors: Tensor, labels: Tensor, weights: Tensor) -> float:
    """Share of the vectors whose class is found."""
    return float((scores(vectors, weights).argmax(dim=1) == labels).float().mean())


def probe(
    train: Tensor, labels: Tensor, test: Tensor, truth: Tensor, names: Sequence[str], seed: int = 0
) -> tuple[float, float]:
    """Accuracy of a linear layer on the vectors of a frozen encoder.

    Args:
        train: [N, D] vectors to learn from.
        labels: [N] their classes.
        test: [M, D].
        truth: [M].
        names: [N] of the training images; they decide which fifth the decay is chosen on.
        seed: of that choice.

    Returns:
        Accuracy on the test vectors, and the decay.
    """
    classes = int(max(labels.max(), truth.max())) + 1
    groups = [str(label) for label in labels.tolist()]
    chosen_on = torch.from_numpy(drawn(names, groups, Share(VALIDATION_SHARE, left_over=1), seed, "validation"))
    chosen_on = chosen_on.to(train.device)
    learned, validation = standardised(train[~chosen_on], [train[chosen_on]])
    best, best_accuracy, start = DECAYS[0], -1.0, None
    for decay in DECAYS:
        start = fit(learned, labels[~chosen_on], classes, decay, start)
        found = accuracy(validation, labels[chosen_on], start)
        if found > best_accuracy:
            best, best_accuracy = decay, found
    whole, measured = standardised(train, [test])
    weights: Tensor | None = None
    for decay in DECAYS[: DECAYS.index(best) + 1]:
        weights = fit(whole, labels, classes, decay, weights)
    if weights is None:
        raise RuntimeError("there is no decay to choose from")
    return accuracy(measured, truth, weights), best
