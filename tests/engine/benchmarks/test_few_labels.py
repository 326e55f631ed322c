"""Few labels: what is drawn, and errors of images whose class is known."""

from __future__ import annotations

import numpy as np
import torch

from benchmarks.few_labels import band_statistics, draws, forest_error, linear_error
from benchmarks.proof.at_hand import ImageArrays


def images(count: int = 120) -> ImageArrays:
    generator = np.random.default_rng(0)
    labels = np.arange(count) % 3
    pixels = generator.integers(0, 60, (count, 3, 8, 8)) + 60 * labels[:, None, None, None]
    names = tuple(f"{label}/{number}.png" for number, label in enumerate(labels))
    return ImageArrays(pixels.astype(np.uint8), labels.astype(np.int64), names, tuple(str(one) for one in labels))


def test_so_many_of_each_class_are_drawn_from_what_is_not_measured() -> None:
    made = images()
    measured, chosen = draws(made, 5, 3)
    assert measured.sum() == 36
    for own in chosen:
        assert np.bincount(made.labels[own]).tolist() == [5, 5, 5] and not measured[own].any()
    assert len({tuple(own) for own in chosen}) == 3


def test_both_tell_classes_apart_that_differ_and_no_others() -> None:
    made = images()
    statistics = band_statistics(made.images)
    assert statistics.shape == (120, 21)
    assert np.allclose(statistics[5, :3], made.images[5].mean(axis=(1, 2)))
    assert np.allclose(statistics[5, 12:15], np.median(made.images[5].reshape(3, -1), axis=1))
    measured, (own,) = draws(made, 5, 1)
    assert forest_error(statistics[own], made.labels[own], statistics[measured], made.labels[measured], 0) == 0.0
    vectors, labels = torch.from_numpy(statistics), torch.from_numpy(made.labels)
    names = [made.names[one] for one in own]
    unseen = torch.from_numpy(measured)
    found = linear_error(vectors[own], labels[own], vectors[unseen], labels[unseen], names, 0)
    assert found < 0.1
    shuffled = torch.from_numpy(np.random.default_rng(1).permutation(made.labels))
    assert linear_error(vectors[own], shuffled[own], vectors[unseen], shuffled[unseen], names, 0) > 0.4
