"""How closely and how often images are looked at follows from the labelled objects."""

from __future__ import annotations

import numpy as np
import pytest

from engine.objects.sizes import chosen_size


def edges(*of_classes: tuple[int, float, float]) -> tuple[np.ndarray, np.ndarray]:
    """[N, 2] and [N]: so many objects of a width and a height for each class."""
    counts = [count for count, _, _ in of_classes]
    sizes = np.array([(width, height) for _, width, height in of_classes])
    return np.repeat(sizes, counts, axis=0), np.repeat(np.arange(len(counts)), counts)


@pytest.mark.parametrize(("edge", "expected"), [(6.0, 2.0), (12.0, 1.0), (25.0, 0.5), (400.0, 0.25)])
def test_small_objects_are_looked_at_more_closely(edge: float, expected: float) -> None:
    assert chosen_size("auto", *edges((5, edge, 1.5 * edge))).enlargement == expected


def test_each_class_has_its_say_however_few_it_has() -> None:
    size = chosen_size("auto", *edges((900, 60.0, 70.0), (3, 7.0, 12.0)))
    assert size.enlargements == (2.0, 0.5)
    assert chosen_size("auto", *edges((900, 7.0, 12.0), (3, 60.0, 70.0))) == size
    assert chosen_size("auto", *edges((900, 7.0, 12.0))).enlargements == (2.0,)


def test_who_chooses_an_enlargement_gets_it() -> None:
    assert chosen_size("1", *edges((9, 7.0, 12.0))).enlargements == (1.0,)
    assert chosen_size("4", *edges((9, 7.0, 40.0))).enlargements == (4.0, 1.0)
