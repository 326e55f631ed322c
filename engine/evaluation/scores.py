"""Figures of a classification."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor

from engine.metrics.binary import average_precision, confusion


@dataclass(frozen=True)
class ClassRow:
    """One class by itself.

    Args:
        name: of the class.
        images: that show it.
        value: its figure.
    """

    name: str
    images: int
    value: float


def class_figures(probabilities: Tensor, targets: Tensor) -> dict[str, float]:
    """Accuracy, and its mean over the classes, which counts rare ones as much as common ones.

    Args:
        probabilities: [N, K].
        targets: [N, K], 1 for the class of an image.
    """
    right = (probabilities.cpu().argmax(dim=1) == targets.argmax(dim=1)).numpy()
    return {"accuracy": float(right.mean()), "balanced_accuracy": float(np.mean(class_shares(right, targets)))}


def binomial_errors(means: Mapping[str, float], targets: Tensor) -> dict[str, float]:
    """Standard errors of those figures that are shares of independent images: what as many other images would scatter.

    Args:
        means: figures by name, over the seeds, which all have the same test images.
        targets: [N, K], 1 for the class of an image.
    """
    counts = np.bincount(targets.argmax(dim=1).numpy())
    counts = counts[counts > 0]
    # Of the mean over classes, with the mean for each of them: their own shares are not known here.
    images = {"accuracy": float(counts.sum()), "balanced_accuracy": float(len(counts) ** 2 / (1.0 / counts).sum())}
    return {name: math.sqrt(means[name] * (1.0 - means[name]) / images[name]) for name in images if name in means}


def class_shares(right: np.ndarray[tuple[int], np.dtype[np.bool_]], targets: Tensor) -> list[float]:
    """Share of the images of each class that are right, for classes that have images."""
    classes = targets.argmax(dim=1).numpy()
    return [float(right[classes == number].mean()) for number in np.unique(classes)]


def label_figures(probabilities: Tensor, targets: Tensor) -> dict[str, float]:
    """Micro average precision (all pairs of image and class as one list), and micro F1 at one half.

    Args:
        probabilities: [N, K].
        targets: [N, K], 1 for each class of an image.
    """
    score, truth = probabilities.cpu().numpy().ravel(), targets.numpy().ravel() > 0
    counts = confusion(score >= 0.5, truth)
    return {
        "average_precision": average_precision(score, truth),
        "f1": counts.f1,
        "precision": counts.precision,
        "recall": counts.recall,
    }


def class_rows(probabilities: Sequence[Tensor], targets: Tensor, names: Sequence[str], several: bool) -> list[ClassRow]:
    """Each class by itself, mean over the seeds: recall where an image has one label, else average precision."""
    rows: list[ClassRow] = []
    for number, name in enumerate(names):
        truth = targets[:, number].numpy() > 0
        if not truth.any():
            continue
        values = []
        for each in probabilities:
            scores = each.cpu()
            if several:
                values.append(average_precision(scores[:, number].numpy(), truth))
            else:
                values.append(float((scores.argmax(dim=1).numpy() == number)[truth].mean()))
        rows.append(ClassRow(name, int(truth.sum()), float(np.mean(values))))
    return rows
