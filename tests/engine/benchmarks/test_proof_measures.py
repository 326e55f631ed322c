"""The measures of the proof: what they say of images and cities whose answer is known, and that they leave no trace."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from benchmarks.proof.at_hand import CityPixels, ImageArrays
from benchmarks.proof.probes import at_size, scene_figures
from benchmarks.proof.supervised_change import BASE, VARIANTS, ChangeStudy, change_supervised, fold_of
from engine.backbones.registry import random_encoder

CPU = torch.device("cpu")


def images(count: int = 60, edge_px: int = 32) -> ImageArrays:
    """Three classes of their own brightness."""
    generator = np.random.default_rng(0)
    labels = np.arange(count) % 3
    pixels = generator.integers(0, 60, (count, 3, edge_px, edge_px)) + 60 * labels[:, None, None, None]
    names = tuple(f"{label}/{number}.png" for number, label in enumerate(labels))
    return ImageArrays(pixels.astype(np.uint8), labels.astype(np.int64), names, tuple(str(one) for one in labels))


def city(number: int, edge_px: int = 128) -> CityPixels:
    """A block of the second date is brighter."""
    generator = np.random.default_rng(number)
    before, after = (generator.normal(1000, 100, (4, edge_px, edge_px)).astype(np.float32) for _ in range(2))
    change = np.zeros((edge_px, edge_px), np.uint8)
    row, col = generator.integers(0, 60, 2)
    change[row : row + 40, col : col + 40] = 1
    bands = ("blue", "green", "red", "nir")
    return CityPixels(f"city {number}", bands, np.ones_like(change, np.bool_), change, (before, after + 900.0 * change))


def test_scenes_are_measured_and_the_encoder_stays_as_it_is() -> None:
    encoder = random_encoder(3, 0).train()
    figures = scene_figures(encoder, {"made": images()}, CPU, (32, 48))
    assert set(figures) == {f"made_{what}_{size}" for what in ("linear", "neighbours") for size in (32, 48)}
    assert min(figures.values()) > 0.9
    assert encoder.training and all(weight.requires_grad for weight in encoder.parameters())


def test_images_are_enlarged_as_evaluate_does_it() -> None:
    pixels = torch.from_numpy(images(4, 16).images)
    assert at_size(pixels, 16) is pixels
    larger = at_size(pixels, 32)
    assert larger.dtype == torch.uint8 and larger.shape == (4, 3, 32, 32)
    assert abs(larger.float().mean() - pixels.float().mean()) < 1.0


def test_each_city_is_measured_once_and_folds_hang_on_names_and_seed() -> None:
    names = [f"city {number}" for number in range(10)]
    folds = fold_of(names, 5, 0)
    assert sorted(folds) == sorted([0, 1, 2, 3, 4] * 2)
    again = dict(zip(reversed(names), fold_of(names[::-1], 5, 0), strict=True))
    assert [again[name] for name in names] == folds
    assert fold_of(names, 5, 1) != folds
    assert sorted(fold_of(names, 3, 0)).count(2) == 4 or sorted(fold_of(names, 3, 0)).count(0) in (3, 4)


@pytest.mark.slow
@pytest.mark.parametrize("frozen", [True, False])
def test_change_is_found_in_cities_that_were_left_out(frozen: bool) -> None:
    encoder = random_encoder(3, 0).train()
    weights = {name: value.clone() for name, value in encoder.state_dict().items()}
    cities = [city(number) for number in range(4)]
    quick = replace(BASE, epochs=20, batch_size=4)
    (found,) = change_supervised(encoder, cities, CPU, frozen=frozen, variant=quick, seeds=(0,), folds=2)
    assert found["f1"] > 0.7 and found["f1_best"] >= found["f1"]
    assert all(torch.equal(value, weights[name]) for name, value in encoder.state_dict().items())
    assert encoder.training and all(weight.requires_grad for weight in encoder.parameters())


def test_a_validated_threshold_becomes_one_half() -> None:
    study = ChangeStudy(random_encoder(3, 0), [city(number) for number in range(4)], CPU, frozen=True,
                        variant=replace(VARIANTS["validated"], epochs=2, batch_size=2))  # fmt: skip
    scored, threshold = study.scores(0, 1, 2)
    figures = study.figures(0, 2)
    assert 0.0 < threshold < 1.0 and len(scored) == 2
    called = sum(int((place.probability >= threshold).sum()) for place in scored)
    assert called > 0 and 0.0 <= figures["f1"] <= figures["f1_best"] + 1e-6


def test_every_variant_has_a_name_of_its_own_settings() -> None:
    assert len({repr(variant) for variant in VARIANTS.values()}) == len(VARIANTS)
