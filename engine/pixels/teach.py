"""Teaches heads on labelled pixels: all of a cross-validation in one go."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from engine.observer import Observer, raise_if_cancelled
from engine.pixels.head import Head

Positions = npt.NDArray[np.int64]

# Up to so many pixels all are seen in each step; of more, as many are drawn anew for each step (assumed).
PIXELS_A_STEP = 2048
SMALLEST_SPREAD = 1e-4  # of a feature over all classes; one that varies less, of a range of 1, tells nothing
# Share of a feature's own variance that is added to the variance inside of classes, so that no feature counts for a
# hundred times more than it varies (assumed).
SPREAD_FLOOR = 0.01


@dataclass(frozen=True)
class Recipe:
    """How heads are taught. All numbers are assumed; those of the hidden layer were tried on land cover.

    Args:
        hidden: units of the hidden layer, H; 0 for a head without one.
        members: heads that vote, E; they differ in their first weights.
        steps: of the optimiser.
        learning_rate: at the start; it falls to 0 along a cosine.
        decay: of the weights.
        class_weights: every class weighs the same, else by its pixels.
    """

    hidden: int = 32
    members: int = 4
    steps: int = 120
    learning_rate: float = 0.02
    decay: float = 0.01
    class_weights: bool = True


@dataclass(frozen=True)
class LabelledFeatures:
    """Labelled pixels with their features.

    Args:
        features: [N, D] float32.
        label: [N] class, from 0.
        feature: [N] number of the polygon, line or point that a pixel belongs to.
        class_count: K.
        shares: [D] factor of each feature behind its standardisation.
    """

    features: Tensor
    label: Positions
    feature: Positions
    class_count: int
    shares: Tensor


def pixel_weights(label: Positions, feature: Positions, class_weights: bool) -> npt.NDArray[np.float64]:
    """Weights of pixels: each polygon counts as much as another of its class, however large it is; sum 1.

    Pixels of a polygon are alike, so a large one tells no more than a small one.

    Args:
        label: [N].
        feature: [N].
        class_weights: every class counts the same, else by its pixels.
    """
    weights = np.zeros(len(label))
    for one in np.unique(label):
        of_class = np.flatnonzero(label == one)
        _, number, counts = np.unique(feature[of_class], return_inverse=True, return_counts=True)
        weights[of_class] = 1.0 / (len(counts) * counts[number])
        if not class_weights:
            weights[of_class] *= len(of_class)
    found: npt.NDArray[np.float64] = weights / weights.sum()
    return found


def teach(
    taught: LabelledFeatures, parts: Sequence[Positions], recipe: Recipe, generator: torch.Generator, observer: Observer
) -> list[Head]:
    """Teaches one head for each part, side by side.

    Source: AdamW: Loshchilov and Hutter 2019, Decoupled weight decay regularization. Members that differ in their
        first weights: Lakshminarayanan et al. 2017, Simple and scalable predictive uncertainty estimation.

    Args:
        taught: labelled pixels.
        parts: positions of the pixels that each head learns from.
        recipe: how.
        generator: of first weights and draws.
        observer: may cancel between steps.

    Returns:
        Heads on features as they are.
    """
    scales = [_scale(taught, part, recipe) for part in parts]
    batch = _Batch(taught, parts, scales, recipe, generator)
    network = _Network(len(parts), taught, recipe, generator)
    optimiser = torch.optim.AdamW(
        [
            {"params": network.matrices, "weight_decay": recipe.decay},
            {"params": network.biases, "weight_decay": 0.0},
        ],
        lr=recipe.learning_rate,
        foreach=True,
    )
    for step in range(recipe.steps):
        raise_if_cancelled(observer)
        for group in optimiser.param_groups:
            group["lr"] = recipe.learning_rate * 0.5 * (1.0 + math.cos(math.pi * step / recipe.steps))
        inputs, target, weights = batch.draw()
        loss = network.loss(inputs, target, weights)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    return [network.head(number, *scale) for number, scale in enumerate(scales)]


def _scale(taught: LabelledFeatures, part: Positions, recipe: Recipe) -> tuple[Tensor, Tensor]:
    """What a part's features are moved by and multiplied with, [D] each.

    A feature is measured in its spread inside of classes: what varies in one class tells classes apart less. Then all
    are multiplied by one factor, so that on average a feature has the variance 1.
    """
    device = taught.features.device
    label = taught.label[part]
    weights = torch.from_numpy(pixel_weights(label, taught.feature[part], True)).to(device, torch.float32)
    values = taught.features[torch.from_numpy(part).to(device)]
    mean = weights @ values
    centred = values - mean
    variance = weights @ centred.square()
    inside = torch.zeros_like(variance)
    classes = np.unique(label)
    for one in classes:
        of_class = torch.from_numpy(label == one).to(device)
        own = weights[of_class] / weights[of_class].sum()
        centre = own @ values[of_class]
        inside += own @ (values[of_class] - centre).square() / len(classes)
    varies = variance > SMALLEST_SPREAD**2
    factor = (inside + SPREAD_FLOOR * variance).clamp(min=SMALLEST_SPREAD**4).rsqrt_() * varies
    count = int(varies.sum().clamp(min=1))
    overall = ((variance * factor.square()).sum() / count).clamp(min=SMALLEST_SPREAD**2)
    return mean, factor / overall.sqrt() * taught.shares.to(device)


class _Batch:
    """What the heads see in a step: [P, n, D], [P, n], [P, n]; all of it where it is little."""

    def __init__(
        self,
        taught: LabelledFeatures,
        parts: Sequence[Positions],
        scales: Sequence[tuple[Tensor, Tensor]],
        recipe: Recipe,
        generator: torch.Generator,
    ) -> None:
        self._taught, self._scales, self._generator = taught, scales, generator
        weights = [pixel_weights(taught.label[p], taught.feature[p], recipe.class_weights) for p in parts]
        self._parts = [torch.from_numpy(part) for part in parts]
        self._weights = [torch.from_numpy(of_part).to(torch.float32) for of_part in weights]
        self._labels = torch.from_numpy(taught.label)
        longest = max(len(part) for part in parts)
        self._all = self._gather(self._parts, self._weights) if longest <= PIXELS_A_STEP else None

    def draw(self) -> tuple[Tensor, Tensor, Tensor]:
        """Inputs, classes and weights of the next step."""
        if self._all is not None:
            return self._all
        even = torch.full((PIXELS_A_STEP,), 1.0 / PIXELS_A_STEP)
        drawn = [
            part[torch.multinomial(weights, PIXELS_A_STEP, True, generator=self._generator)]
            for part, weights in zip(self._parts, self._weights, strict=True)
        ]
        return self._gather(drawn, [even] * len(drawn))

    def _gather(self, parts: Sequence[Tensor], weights: Sequence[Tensor]) -> tuple[Tensor, Tensor, Tensor]:
        features = self._taught.features
        device, count = features.device, max(len(part) for part in parts)
        inputs = torch.zeros(len(parts), count, features.shape[1], device=device)
        target = torch.zeros(len(parts), count, dtype=torch.int64)
        weight = torch.zeros(len(parts), count)  # of what only fills up the shorter parts it stays 0
        for number, (part, (mean, factor)) in enumerate(zip(parts, self._scales, strict=True)):
            inputs[number, : len(part)] = (features[part.to(device)] - mean) * factor
            target[number, : len(part)] = self._labels[part]
            weight[number, : len(part)] = weights[number]
        return inputs, target.to(device), weight.to(device)


class _Network:
    """P x E heads side by side, on standardised features."""

    def __init__(self, parts: int, taught: LabelledFeatures, recipe: Recipe, generator: torch.Generator) -> None:
        inputs, classes, hidden = taught.features.shape[1], taught.class_count, recipe.hidden
        device = taught.features.device
        self._members = recipe.members if hidden else 1  # without a hidden layer there is one best head

        def drawn(*shape: int, spread: float) -> Tensor:
            return (torch.randn(*shape, generator=generator) * spread).to(device).requires_grad_()

        width = self._members * (hidden or classes)
        self._first = drawn(parts, inputs, width, spread=(1.0 if hidden else 0.01) / math.sqrt(inputs))
        self._first_bias = torch.zeros(parts, 1, width, device=device, requires_grad=True)
        self.matrices, self.biases = [self._first], [self._first_bias]
        self._second: Tensor | None = None
        if hidden:
            heads = parts * self._members
            self._second = drawn(heads, hidden, classes, spread=0.5 / math.sqrt(hidden))
            self._second_bias = torch.zeros(heads, 1, classes, device=device, requires_grad=True)
            self.matrices.append(self._second)
            self.biases.append(self._second_bias)

    def loss(self, inputs: Tensor, target: Tensor, weights: Tensor) -> Tensor:
        """Sum of the heads' weighted cross-entropies."""
        parts, count, _ = inputs.shape
        scores = torch.baddbmm(self._first_bias, inputs, self._first).view(parts, count, self._members, -1)
        scores = scores.transpose(1, 2).reshape(parts * self._members, count, -1)
        if self._second is not None:
            scores = torch.baddbmm(self._second_bias, functional.gelu(scores), self._second)
        wanted = target.repeat_interleave(self._members, dim=0)[..., None]
        likelihood = torch.log_softmax(scores, dim=-1).gather(2, wanted)[..., 0]
        return -(likelihood * weights.repeat_interleave(self._members, dim=0)).sum()

    def head(self, number: int, mean: Tensor, factor: Tensor) -> Head:
        """One head, with the standardisation of its features put into its first layer."""
        first = (self._first[number].detach() * factor[:, None]).contiguous()
        bias = self._first_bias[number, 0].detach() - mean @ first
        if self._second is None:
            return Head(first, bias, None, None, self._members)
        own = slice(number * self._members, (number + 1) * self._members)
        second, second_bias = self._second[own].detach().clone(), self._second_bias[own].detach().clone()
        return Head(first, bias, second, second_bias, self._members)
