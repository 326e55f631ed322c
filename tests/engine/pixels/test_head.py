"""A head on maps of several strides: the fast way gives what the slow and obvious way gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from engine.backbones.base import MapInfo
from engine.pixels.base import BandRange
from engine.pixels.head import Head, add_enlarged, map_probabilities
from engine.pixels.inputs import PixelInputs, between_cells
from engine.raster.windows import Tile, Window

CPU = torch.device("cpu")
INFOS = (MapInfo("a", 5, 2, 3), MapInfo("b", 4, 8, 9))


def random_head(features: int, classes: int = 3, hidden: int = 6, members: int = 2) -> Head:
    generator = torch.Generator().manual_seed(0)

    def drawn(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator)

    if not hidden:
        return Head(drawn(features, classes) * 0.3, drawn(classes), None, None, 1)
    return Head(
        drawn(features, members * hidden) * 0.3, drawn(members * hidden), drawn(members, hidden, classes),
        drawn(members, 1, classes), members, 1.7,
    )  # fmt: skip


def maps_of(tile: Tile) -> Sequence[Sequence[Tensor]]:
    """Any maps: what matters is where they lie."""
    found = []
    for image in tile.images:
        values = torch.from_numpy(image).mean(dim=0)
        found.append(
            [
                values[:: info.stride_px, :: info.stride_px] * torch.arange(1.0, info.channels + 1).view(-1, 1, 1)
                for info in INFOS
            ]
        )
    return found


def inputs_of(dates: int, with_maps: bool = True) -> PixelInputs:
    ranges = [BandRange.of([0.0] * 3, [1.0] * 3, CPU)] * dates
    return PixelInputs(("",) * 3, ranges, maps=INFOS if with_maps else (), maps_of=maps_of if with_maps else None)


def tile(dates: int, height: int = 75, width: int = 61, core: Window | None = None) -> Tile:
    rng = np.random.default_rng(0)
    images = tuple(rng.random((3, height, width)).astype(np.float32) for _ in range(dates))
    valid = np.ones((height, width), bool)
    valid[40:44, 20:33] = False
    for image in images:
        image[:, ~valid] = 0
    outer = Window(0, 0, height, width)
    return Tile(core or outer, outer, images, valid)


@pytest.mark.parametrize("dates", [1, 2])
@pytest.mark.parametrize("hidden", [0, 6])
@pytest.mark.parametrize("with_maps", [True, False])
def test_the_map_is_what_the_head_says_of_each_pixel(
    dates: int, hidden: int, with_maps: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.pixels.head.STRIP_PX", 500)  # several strips
    inputs, whole = inputs_of(dates, with_maps), tile(dates, core=Window(8, 8, 50, 40))
    head = random_head(inputs.channels, hidden=hidden)
    sources, core = inputs.sources(whole), whole.core_slices
    fast = map_probabilities(head, inputs, sources, core)
    rows, cols = (part.flatten() for part in torch.meshgrid(torch.arange(8, 58), torch.arange(8, 48), indexing="ij"))
    features = inputs.at(sources, core, rows, cols)
    assert features.shape == (50 * 40, inputs.channels)
    slow = head.of_features(features).view(3, 50, 40)
    torch.testing.assert_close(fast, slow, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(fast.sum(dim=0), torch.ones(50, 40))


def test_features_of_a_pixel_do_not_depend_on_which_others_are_asked_for() -> None:
    inputs, whole = inputs_of(1), tile(1)
    sources = inputs.sources(whole)
    together = inputs.at(sources, whole.core_slices, torch.tensor([3, 60, 74]), torch.tensor([50, 2, 60]))
    alone = inputs.at(sources, whole.core_slices, torch.tensor([60]), torch.tensor([2]))
    torch.testing.assert_close(together[1:2], alone)


@pytest.mark.parametrize("stride", [2, 8])
def test_enlarging_is_bilinear_between_the_centres_of_cells(stride: int) -> None:
    cells = torch.rand(2, 6, 7, generator=torch.Generator().manual_seed(0))
    fine = functional.interpolate(cells[None], [5 * stride + 1, 6 * stride + 1], mode="bilinear", align_corners=True)[0]
    rows, cols = slice(3, 5 * stride + 1), slice(1, 6 * stride - 2)
    target = torch.zeros(2, rows.stop - rows.start, cols.stop - cols.start)
    add_enlarged(target, cells, stride, rows, cols)
    torch.testing.assert_close(target, fine[:, rows, cols])
    at = between_cells(cells, stride, torch.tensor([7, 3]), torch.tensor([5, 9]))
    torch.testing.assert_close(at, fine[:, [7, 3], [5, 9]])


def test_behind_the_last_cell_its_value_goes_on() -> None:
    cells = torch.arange(6.0).view(1, 2, 3)
    target = torch.zeros(1, 8, 12)
    add_enlarged(target, cells, 4, slice(0, 8), slice(0, 12))
    assert target[0, 7, 11] == cells[0, 1, 2]
    assert between_cells(cells, 4, torch.tensor([7]), torch.tensor([11]))[0, 0] == cells[0, 1, 2]


@pytest.mark.parametrize("hidden", [0, 6])
def test_a_head_comes_back_from_its_state(hidden: int) -> None:
    head = random_head(10, hidden=hidden)
    features = torch.rand(4, 10)
    torch.testing.assert_close(Head.from_state(head.state()).of_features(features), head.of_features(features))


def test_parts_that_do_not_fit_are_refused() -> None:
    head = random_head(10)
    with pytest.raises(ValueError, match="do not fit"):
        Head.from_state(replace(head, members=5).state())
    with pytest.raises(KeyError):
        Head.from_state({"first": head.first})


def test_a_temperature_keeps_the_order_and_flattens() -> None:
    head, features = random_head(10), torch.rand(50, 10)
    cold, hot = (head.with_temperature(t).of_features(features) for t in (1.0, 4.0))
    assert torch.equal(cold.argmax(dim=0), hot.argmax(dim=0))
    assert bool((hot.max(dim=0).values < cold.max(dim=0).values).all())


@pytest.mark.parametrize("hidden", [0, 6])
def test_no_pixels_have_no_probabilities(hidden: int) -> None:
    assert random_head(5, hidden=hidden).of_features(torch.zeros(0, 5)).shape == (3, 0)
