"""What a pixel is described by: the same whatever the window, and never from pixels without data."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from engine.pixels.texture import DARK, HALO_PX, BandRange, DateFeatures, band_pairs

ALL = slice(None)


def image(bands: int = 3, height: int = 41, width: int = 53) -> Tensor:
    return torch.rand(bands, height, width, generator=torch.Generator().manual_seed(0))


def whole(values: Tensor) -> tuple[slice, slice]:
    return slice(0, values.shape[1]), slice(0, values.shape[2])


@pytest.mark.parametrize("bands", [1, 3, 8])
def test_few_bands_are_all_set_against_each_other(bands: int) -> None:
    assert len(band_pairs(bands)) == math.comb(bands, 2)


def test_many_bands_are_set_against_some_others_only_and_each_is() -> None:
    pairs = band_pairs(200)
    assert len(pairs) < 200 * 8
    assert {place for pair in pairs for place in pair} == set(range(200))


def test_features_come_out_as_they_are_defined() -> None:
    values = image()
    features = DateFeatures(3)
    valid = torch.ones(values.shape[1:], dtype=torch.bool)
    levels = features.levels(values, valid, *whole(values))
    assert levels.shape[0] == features.level_count
    torch.testing.assert_close(levels[:3], values)
    expected = (values[0] - values[2]) / (values[0] + values[2] + 2 * DARK)
    torch.testing.assert_close(levels[3 + features.pairs.index((0, 2))], expected)
    assert features.texture(values, valid, *whole(values)).shape[0] == features.texture_count


def test_texture_does_not_see_brightness_and_sees_contrast() -> None:
    smooth = torch.full((1, 60, 60), 0.5)
    rough = smooth.clone()
    rough[:, ::2] = 0.2
    valid = torch.ones(60, 60, dtype=torch.bool)
    features = DateFeatures(1)
    middle = slice(20, 40), slice(20, 40)
    assert float(features.texture(smooth, valid, *middle).abs().max()) < 1e-3
    assert float(features.texture(rough, valid, *middle).min()) > 0.1


def test_a_window_with_its_halo_gives_what_the_whole_gives() -> None:
    values = image(2, 90, 80)
    valid = torch.rand(90, 80, generator=torch.Generator().manual_seed(1)) > 0.1
    values = values * valid
    features = DateFeatures(2)
    rows, cols = slice(30, 50), slice(25, 44)
    part = (slice(rows.start - HALO_PX, rows.stop + HALO_PX), slice(cols.start - HALO_PX, cols.stop + HALO_PX))
    inner = slice(HALO_PX, HALO_PX + 20), slice(HALO_PX, HALO_PX + 19)
    for name in ("levels", "texture"):
        of_all = getattr(features, name)(values, valid, rows, cols)
        of_part = getattr(features, name)(values[(ALL, *part)], valid[part], *inner)
        torch.testing.assert_close(of_part, of_all, rtol=1e-5, atol=1e-6)


def test_pixels_without_data_do_not_leak() -> None:
    values = image(2, 40, 40)
    valid = torch.ones(40, 40, dtype=torch.bool)
    valid[10:20, 10:30] = False
    features = DateFeatures(2)
    found = []
    for inside in (0.0, 1e6):
        # What is not valid comes as 0 from the readers and is 0 after scaling; anything else must be masked as well.
        scaled = torch.where(valid, values, torch.tensor(inside)) * valid
        found.append(
            torch.cat([features.levels(scaled, valid, *whole(values)), features.texture(scaled, valid, *whole(values))])
        )
    torch.testing.assert_close(found[0][:, valid], found[1][:, valid])
    # Beside a hole the mean is that of the pixels with data: a flat image stays flat.
    flat = torch.full((2, 40, 40), 0.7) * valid
    levels = features.levels(flat, valid, *whole(flat))
    assert float((levels[:2][:, valid] - 0.7).abs().max()) < 1e-5
    assert float((levels[3:5][:, valid] - 0.7).abs().max()) < 1e-5
    assert float(features.texture(flat, valid, *whole(flat))[:, valid].abs().max()) < 1e-2


@pytest.mark.parametrize("unit", [1.0, 1e-4, 3e4])
def test_the_unit_of_the_bands_does_not_matter(unit: float) -> None:
    values = image(2) * 200 + 5
    plain = BandRange.of([0.0, 0.0], [205.0, 205.0], torch.device("cpu")).apply(values)
    other = BandRange.of([0.0, 0.0], [205.0 * unit, 205.0 * unit], torch.device("cpu")).apply(values * unit)
    torch.testing.assert_close(plain, other)


def test_values_below_zero_have_a_dark_of_their_own() -> None:
    decibels = torch.tensor([-25.0, -10.0, 0.0]).view(1, 1, 3)
    scaled = BandRange.of([-25.0], [0.0], torch.device("cpu")).apply(decibels)
    torch.testing.assert_close(scaled.flatten(), torch.tensor([0.0, 0.6, 1.0]))
