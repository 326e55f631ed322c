"""Linear probe: one linear layer on the vectors of a frozen encoder, fitted to its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.data.split import Share, drawn
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.tasks.scene import label_loss, label_probabilities

DECAYS = (1e-1, 1e-2, 1e-3, 1e-4)  # strongest first: each fit begins where the one before ended
ITERATIONS = 60
PARTS = 5  # of the training vectors; each in its turn is left out, to compare fits on
FEW = 2000  # up to so many vectors each part has its turn; of more, one part says enough (assumed)


@dataclass(frozen=True)
class ProbeSettings:
    """How a linear layer is taught.

    Args:
        several: whether an image may have several labels.
        seed: of the parts on which fits are compared; nothing else is drawn.
    """

    several: bool = False
    seed: int = 0


@dataclass(frozen=True)
class Fit:
    """How the layer is held back.

    Args:
        decay: weight decay.
        alike: whether each component of the vectors gets deviation 1; else all together do, so that the decay acts less
            on components that vary more.
    """

    decay: float
    alike: bool


FITS = tuple(Fit(decay, alike) for alike in (False, True) for decay in DECAYS)


def scaled(train: Tensor, others: Sequence[Tensor], alike: bool) -> tuple[Tensor, ...]:
    """Vectors of which each component has mean 0 over the training vectors.

    Args:
        train: [N, D].
        others: [M, D] each.
        alike: see `Fit`.
    """
    mean, deviation = spread_of(train, alike)
    return tuple((part - mean) / deviation for part in (train, *others))


def spread_of(train: Tensor, alike: bool) -> tuple[Tensor, Tensor]:
    """Mean, [D], and deviation, [D] or one for all, by which `scaled` brings vectors to one size."""
    mean, deviation = train.mean(dim=0), train.std(dim=0, correction=0)
    if alike:
        constant = deviation <= 1e-6 * deviation.max().clamp(min=1e-12)
        return mean, torch.where(constant, torch.ones_like(deviation), deviation)
    return mean, deviation.square().mean().sqrt().clamp(min=1e-12)


def scores(vectors: Tensor, weights: Tensor) -> Tensor:
    """[N, K] before the softmax.

    Args:
        vectors: [N, D].
        weights: [D + 1, K], the constant last.
    """
    return torch.addmm(weights[-1], vectors, weights[:-1])


def fit(vectors: Tensor, targets: Tensor, decay: float, several: bool = False, start: Tensor | None = None) -> Tensor:
    """Fits multinomial logistic regression, or one of two classes for each label, by L-BFGS.

    Args:
        vectors: [N, D] scaled.
        targets: [N, K], 1 for each class.
        decay: weight of half the squared weights beside the mean cross-entropy; the constant is left out of it.
        several: whether an image may have several labels.
        start: [D + 1, K] to begin from.

    Returns:
        [D + 1, K] weights, the constant last.
    """
    weights = vectors.new_zeros(vectors.shape[1] + 1, targets.shape[1]) if start is None else start.clone()
    weights.requires_grad_(True)
    optimiser = torch.optim.LBFGS(
        [weights], max_iter=ITERATIONS, tolerance_grad=1e-5, tolerance_change=1e-7, history_size=10,
        line_search_fn="strong_wolfe",
    )  # fmt: skip

    def loss() -> Tensor:
        optimiser.zero_grad()
        total = label_loss(scores(vectors, weights), targets, several) + 0.5 * decay * weights[:-1].square().sum()
        total.backward()  # type: ignore[no-untyped-call]
        return total

    with torch.enable_grad():
        optimiser.step(loss)  # type: ignore[no-untyped-call]
    return weights.detach()


def linear_probe(
    train: Tensor, targets: Tensor, test: Tensor, names: Sequence[str], settings: ProbeSettings, observer: Observer
) -> Tensor:
    """Teaches a linear layer, and applies it.

    Source: Manas et al., Seasonal contrast, ICCV 2021, section 4.
    Differs: fitted to its end by L-BFGS, held back as serves best on a part of the training vectors. Adam at 0.001 for
    100 epochs, as published, is not at its end by then, the less so the smaller the vectors' values are.

    Args:
        train: [N, D] vectors.
        targets: [N, K], 1 for each class.
        test: [M, D] vectors.
        names: [N] of the training images, by which the parts are drawn.
        settings: how.
        observer: may cancel.

    Returns:
        [M, K] probabilities.
    """
    layer = learned_layer(train, targets, names, settings, observer)
    return label_probabilities(layer.scores(test), settings.several)


@dataclass(frozen=True)
class Layer:
    """A linear layer that was fitted, with the scaling of its vectors.

    Args:
        mean: [D].
        deviation: [D], or one for all.
        weights: [D + 1, K], the constant last.
    """

    mean: Tensor
    deviation: Tensor
    weights: Tensor

    def scores(self, vectors: Tensor) -> Tensor:
        """[N, K] of [N, D], before the softmax."""
        return scores((vectors - self.mean) / self.deviation, self.weights)


def learned_layer(
    train: Tensor, targets: Tensor, names: Sequence[str], settings: ProbeSettings, observer: Observer
) -> Layer:
    """Fits a linear layer to its end, held back as serves best on a part of the vectors.

    Args:
        train: [N, D] vectors.
        targets: [N, K], 1 for each class.
        names: [N], by which the parts are drawn.
        settings: how.
        observer: may cancel.
    """
    targets = targets.to(train.device)
    chosen = chosen_fit(train, targets, names, settings, SpanObserver(observer, 0.0, 0.6))
    (whole,) = scaled(train, [], chosen.alike)
    weights = None
    for place, decay in enumerate(DECAYS[: DECAYS.index(chosen.decay)]):
        _tell(observer, 0.6 + 0.4 * place / len(DECAYS))
        weights = fit(whole, targets, decay, settings.several, weights)
    weights = fit(whole, targets, chosen.decay, settings.several, weights)
    return Layer(*spread_of(train, chosen.alike), weights)


def chosen_fit(
    train: Tensor, targets: Tensor, names: Sequence[str], settings: ProbeSettings, observer: Observer
) -> Fit:
    """The fit with which most labels of parts left out are right; of equal ones the first.

    Args:
        train: [N, D] vectors.
        targets: [N, K] on the same device.
        names: [N].
        settings: how.
        observer: may cancel.
    """
    parts = parts_of(names, [str(row) for row in targets.tolist()], settings.seed)
    right = dict.fromkeys(FITS, 0)
    turns = range(PARTS if len(names) <= FEW else 1)
    for turn in turns:
        left_out = torch.from_numpy(parts == turn).to(train.device)
        if not left_out.any() or left_out.all():
            continue
        known, truth = targets[~left_out], targets[left_out]
        weights: Tensor | None = None
        for place, one in enumerate(FITS):
            _tell(observer, (turn + place / len(FITS)) / len(turns))
            learned, checked = scaled(train[~left_out], [train[left_out]], one.alike)
            weights = fit(learned, known, one.decay, settings.several, None if one.decay == DECAYS[0] else weights)
            right[one] += _right(scores(checked, weights), truth, settings.several)
    return max(FITS, key=lambda one: right[one])


def parts_of(names: Sequence[str], groups: Sequence[str], seed: int, count: int = PARTS) -> npt.NDArray[np.int64]:
    """[N] part of each training vector, of so many parts, drawn class by class."""
    part = np.full(len(names), count - 1)
    left = np.arange(len(names))
    for number in range(count - 1):
        share = Share(1.0 / (count - number))
        taken = drawn(
            [names[int(one)] for one in left], [groups[int(one)] for one in left], share, seed, f"part {number}"
        )
        part[left[taken]], left = number, left[~taken]
    return part


def _right(found: Tensor, targets: Tensor, several: bool) -> int:
    if several:
        return int(((found > 0) == targets.bool()).sum())
    return int((found.argmax(dim=1) == targets.argmax(dim=1)).sum())


def _tell(observer: Observer, share: float) -> None:
    raise_if_cancelled(observer)
    observer.progress(share, "Fitting a linear layer")
