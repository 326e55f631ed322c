"""What a pixel is described by: the same whatever the window, and never from pixels without data."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from engine.contract.errors import ModelError
from engine.contract.model_card import check_model_card
from engine.pixels.base import BandRange, DateBands
from engine.pixels.descriptors import DESCRIPTORS, STANDARD, DescriptorEntry, descriptor_settings, descriptors_of
from engine.pixels.inputs import PixelInputs
from engine.pixels.levels import DARK, Levels, band_pairs
from engine.pixels.texture import Texture
from tests.engine.jobs.classify.classifying import make_card

ALL = slice(None)


def bands_of(entry: DescriptorEntry) -> tuple[str, ...]:
    """Bands that a descriptor can be built for: at least two, those that it needs among them."""
    return (*entry.bands, *("",) * (2 - len(entry.bands)))


def unit_range(count: int) -> BandRange:
    return BandRange.of([0.0] * count, [1.0] * count, torch.device("cpu"))


def date(values: Tensor, valid: Tensor | None = None) -> DateBands:
    """Values from 0 to 1 as one date."""
    whole = torch.ones(values.shape[1:], dtype=torch.bool) if valid is None else valid
    return DateBands(values, whole, unit_range(len(values)))


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


def test_levels_come_out_as_they_are_defined() -> None:
    values, levels = image(), Levels(3)
    found = levels.describe(date(values), *whole(values))
    torch.testing.assert_close(found[:3], values)
    expected = (values[0] - values[2]) / (values[0] + values[2] + 2 * DARK)
    torch.testing.assert_close(found[3 + levels.pairs.index((0, 2))], expected)


def test_texture_does_not_see_brightness_and_sees_contrast() -> None:
    smooth = torch.full((1, 60, 60), 0.5)
    rough = smooth.clone()
    rough[:, ::2] = 0.2
    middle = slice(20, 40), slice(20, 40)
    assert float(Texture(1).describe(date(smooth), *middle).abs().max()) < 1e-3
    assert float(Texture(1).describe(date(rough), *middle).min()) > 0.1


@pytest.mark.parametrize("name", DESCRIPTORS)
def test_a_window_with_its_halo_gives_what_the_whole_gives(name: str) -> None:
    bands = bands_of(DESCRIPTORS[name])
    values, descriptor = image(len(bands), 90, 80), DESCRIPTORS[name].build(bands)
    valid = torch.rand(90, 80, generator=torch.Generator().manual_seed(1)) > 0.1
    values, halo_px = values * valid, descriptor.halo_px
    rows, cols = slice(30, 50), slice(25, 44)
    part = (slice(rows.start - halo_px, rows.stop + halo_px), slice(cols.start - halo_px, cols.stop + halo_px))
    inner = slice(halo_px, halo_px + 20), slice(halo_px, halo_px + 19)
    of_all = descriptor.describe(date(values, valid), rows, cols)
    of_part = descriptor.describe(date(values[(ALL, *part)], valid[part]), *inner)
    assert of_all.shape == (descriptor.channels, 20, 19)
    torch.testing.assert_close(of_part, of_all, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", DESCRIPTORS)
def test_pixels_without_data_do_not_leak(name: str) -> None:
    bands = bands_of(DESCRIPTORS[name])
    values, descriptor = image(len(bands), 40, 40), DESCRIPTORS[name].build(bands)
    valid = torch.ones(40, 40, dtype=torch.bool)
    valid[10:20, 10:30] = False
    found = []
    for inside in (0.0, 1e6):
        # What is not valid comes as 0 from the readers and is 0 after scaling; anything else must be masked as well.
        scaled = torch.where(valid, values, torch.tensor(inside)) * valid
        found.append(descriptor.describe(date(scaled, valid), *whole(values)))
    torch.testing.assert_close(found[0][:, valid], found[1][:, valid])


def test_beside_a_hole_a_flat_image_stays_flat() -> None:
    valid = torch.ones(40, 40, dtype=torch.bool)
    valid[10:20, 10:30] = False
    flat = torch.full((2, 40, 40), 0.7) * valid
    levels = Levels(2).describe(date(flat, valid), *whole(flat))
    assert float((levels[:2][:, valid] - 0.7).abs().max()) < 1e-5
    assert float((levels[3:5][:, valid] - 0.7).abs().max()) < 1e-5
    assert float(Texture(2).describe(date(flat, valid), *whole(flat))[:, valid].abs().max()) < 1e-2


@pytest.mark.parametrize("unit", [1.0, 1e-4, 3e4])
def test_the_unit_of_the_bands_does_not_matter(unit: float) -> None:
    values = image(2) * 200 + 5
    plain = BandRange.of([0.0, 0.0], [205.0, 205.0], torch.device("cpu")).apply(values)
    other_range = BandRange.of([0.0, 0.0], [205.0 * unit, 205.0 * unit], torch.device("cpu"))
    other = other_range.apply(values * unit)
    torch.testing.assert_close(plain, other)
    torch.testing.assert_close(other_range.undo(other), values * unit)


def test_values_below_zero_have_a_dark_of_their_own() -> None:
    decibels = torch.tensor([-25.0, -10.0, 0.0]).view(1, 1, 3)
    scaled = BandRange.of([-25.0], [0.0], torch.device("cpu")).apply(decibels)
    torch.testing.assert_close(scaled.flatten(), torch.tensor([0.0, 0.6, 1.0]))


def test_the_inputs_hold_each_descriptor_once_per_date_and_their_difference() -> None:
    one = PixelInputs(("red", "nir"), [unit_range(2)])
    two = PixelInputs(("red", "nir"), [unit_range(2)] * 2)
    assert [group.name for group in one.groups] == ["levels.0", "texture.0"]
    assert [group.name for group in two.groups][:3] == ["levels.0", "levels.1", "levels.difference"]
    assert two.channels == 3 * one.channels


def test_a_card_says_what_is_not_standard(monkeypatch: pytest.MonkeyPatch) -> None:
    bands = ("red", "nir")
    assert descriptor_settings(bands) == {} and tuple(descriptors_of({}, bands)) == STANDARD
    added = DescriptorEntry(lambda shown: Levels(len(shown)), ("more",), bands=("swir1",))
    monkeypatch.setitem(DESCRIPTORS, "added", added)
    assert descriptor_settings(bands) == {}
    settings = descriptor_settings((*bands, "swir1"))
    assert list(descriptors_of(settings, (*bands, "swir1"))) == [*STANDARD, "added"]
    check_model_card(make_card(settings=settings), "a")
    with pytest.raises(ModelError, match="by added, for which it lacks bands"):
        descriptors_of(settings, bands)
    monkeypatch.delitem(DESCRIPTORS, "added")
    with pytest.raises(ModelError, match="by added, which this version does not know"):
        descriptors_of(settings, (*bands, "swir1"))
