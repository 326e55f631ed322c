"""Properties of views, for any number of bands."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.nn.functional import interpolate

from engine.data.augment import Strength, draw, render
from engine.data.display import display

STILL = Strength(crop_ratio=1.0, jitter=0.0, grey=0.0, blur=0.0, flip=0.0)
BANDS = (1, 3, 5)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def images(count: int = 6, bands: int = 3, size: int = 24) -> torch.Tensor:
    return torch.randn(count, bands, size, size, generator=generator(1))


def augment(
    x: torch.Tensor, drawn: torch.Generator, view_px: int, crop_scale: float, strength: Strength | None = None
) -> torch.Tensor:
    """A random view of each image."""
    return render(x, draw(x.shape[0], x.shape[1], drawn, crop_scale, strength), view_px)


@pytest.mark.parametrize("bands", BANDS)
@pytest.mark.parametrize(("size", "view_px"), [(24, 24), (33, 16), (17, 40)])
def test_shapes_and_finite(bands: int, size: int, view_px: int) -> None:
    views = augment(images(6, bands, size), generator(), view_px, 0.2)
    assert views.shape == (6, bands, view_px, view_px)
    assert views.dtype == torch.float32
    assert torch.isfinite(views).all()


@pytest.mark.parametrize("bands", BANDS)
def test_without_changes_it_is_the_image(bands: int) -> None:
    assert torch.allclose(augment(images(6, bands), generator(), 24, 1.0, STILL), images(6, bands), atol=2e-6)


@pytest.mark.parametrize("bands", BANDS)
def test_flips_are_exact(bands: int) -> None:
    x = images(4, bands)
    views = draw(4, bands, generator(), 1.0, STILL)
    flip = torch.tensor([[False, False], [True, False], [False, True], [True, True]])
    seen = render(x, replace(views, flip=flip), 24)
    for place, axes in enumerate(([], [1], [2], [1, 2])):
        assert torch.allclose(seen[place], x[place].flip(axes), atol=2e-6)


@pytest.mark.parametrize("bands", BANDS)
def test_with_flips_turns_are_exact_quarter_turns(bands: int) -> None:
    x = images(3, bands)
    views = draw(3, bands, generator(), 1.0, STILL)
    flip = torch.tensor([[False, False], [False, True], [True, False]])
    turned = replace(views, flip=flip, turn=torch.tensor([False, True, True]))
    seen = render(x, turned, 24)
    for place, quarters in enumerate((0, 1, 3)):
        assert torch.allclose(seen[place], x[place].rot90(quarters, (1, 2)), atol=2e-6)


def test_all_eight_orientations_are_drawn_alike() -> None:
    views = draw(4000, 3, generator(), 0.2, Strength(turn=0.5))
    kinds, counts = torch.unique(torch.cat([views.flip, views.turn[:, None]], dim=1), dim=0, return_counts=True)
    assert len(kinds) == 8 and int(counts.min()) > 400 and int(counts.max()) < 600
    assert not draw(400, 3, generator(), 0.2).turn.any()


def test_all_flips_are_drawn() -> None:
    flip = draw(400, 3, generator(), 0.2).flip
    assert 0.4 < flip.float().mean() < 0.6
    assert len(torch.unique(flip, dim=0)) == 4


def test_the_same_generator_gives_the_same_views_and_another_not() -> None:
    one, other = augment(images(), generator(3), 24, 0.2), augment(images(), generator(3), 24, 0.2)
    assert torch.equal(one, other)
    assert not torch.equal(one, augment(images(), generator(4), 24, 0.2))


def test_a_part_of_the_views_is_that_part() -> None:
    views = draw(6, 3, generator(), 0.2)
    whole = render(images(), views, 24)
    assert torch.allclose(render(images()[2:5], views.part(2, 5), 24), whole[2:5], atol=1e-6)


def test_crops_are_of_the_right_size_and_inside() -> None:
    box = draw(3000, 3, generator(), 0.2).box
    top, left, height, width = box.unbind(1)
    area, ratio = height * width, width / height
    assert (top >= 0).all() and (left >= 0).all()
    assert (top + height <= 1 + 1e-6).all() and (left + width <= 1 + 1e-6).all()
    assert 0.2 - 1e-6 <= area.min() < 0.22 and area.max() > 0.95
    assert ratio.min() > 0.74 and ratio.max() < 1.34 and ratio.min() < 0.8 and ratio.max() > 1.25


@pytest.mark.parametrize(("first", "last"), [(0, 12), (6, 24), (5, 11)])
def test_a_crop_is_the_bilinear_one(first: int, last: int) -> None:
    x = images(1)
    length = last - first
    views = draw(1, 3, generator(), 1.0, STILL)
    box = torch.tensor([[first / 24, first / 24, length / 24, length / 24]])
    seen = render(x, replace(views, box=box), 24)
    # A crop looks past its border into the patch, which a resized cut-out cannot: compare the inside.
    expected = interpolate(x[:, :, first:last, first:last], (24, 24), mode="bilinear", align_corners=False)
    edge = 24 // length + 1
    assert torch.allclose(seen[..., edge:-edge, edge:-edge], expected[..., edge:-edge, edge:-edge], atol=1e-5)


def test_shrinking_keeps_the_mean_of_fine_texture() -> None:
    stripes = torch.zeros(1, 1, 64, 64)
    stripes[..., ::4] = 4.0  # a quarter of the columns
    seen = augment(stripes, generator(), 16, 1.0, STILL)
    assert torch.allclose(seen[..., 1:-1, 1:-1], torch.ones(1, 1, 14, 14), atol=0.01)


@pytest.mark.parametrize("sigma", [0.5, 1.0, 2.0])
def test_blur_is_gaussian(sigma: float) -> None:
    point = torch.zeros(2, 1, 33, 33)
    point[:, :, 16, 16] = 1.0
    views = draw(2, 1, generator(), 1.0, STILL)
    seen = render(point, replace(views, blur_px=torch.tensor([sigma, 0.0])), 33)
    rows, cols = np.mgrid[-16:17, -16:17]
    expected = np.exp(-(rows**2 + cols**2) / (2 * sigma**2))
    # Standardised zero is not zero as shown, and this jitter is none, so the point alone is spread.
    assert np.allclose(seen[0, 0].numpy(), expected / expected.sum(), atol=1e-4)
    assert torch.allclose(seen[1], point[1], atol=1e-6)


@pytest.mark.parametrize("bands", BANDS)
def test_jitter_keeps_the_mean_roughly_and_changes_every_view(bands: int) -> None:
    x = images(200, bands, 8)
    strong = Strength(crop_ratio=1.0, jitter=1.0, grey=0.0, blur=0.0, flip=0.0)
    seen = augment(x, generator(), 8, 1.0, strong)
    assert abs(float(seen.mean())) < 0.2
    assert 0.7 < float(seen.std()) < 1.4
    assert ((seen - x).abs().amax(dim=(1, 2, 3)) > 0.01).all()


def test_many_bands_are_jittered_each_on_its_own() -> None:
    x = images(1, 1, 8).expand(50, 5, 8, 8)
    seen = augment(x, generator(), 8, 1.0, Strength(crop_ratio=1.0, jitter=1.0, blur=0.0, flip=0.0))
    assert (seen.std(dim=1).amax(dim=(1, 2)) > 0.05).all()


def reference(x: torch.Tensor, order: list[int], b: float, c: float, s: float, turn: float) -> torch.Tensor:
    """Colour jitter step by step on one [3,H,W] image in the range of display."""
    grey = torch.tensor([0.299, 0.587, 0.114])[:, None, None]
    for step in order:
        if step == 0:
            x = b * x
        elif step == 1:
            x = c * x + (1 - c) * (x * grey).sum(0).mean()
        elif step == 2:
            x = s * x + (1 - s) * (x * grey).sum(0)
        else:
            yiq = torch.tensor(
                [[0.299, 0.587, 0.114], [0.595716, -0.274453, -0.321263], [0.211456, -0.522591, 0.311135]]
            )
            y, i, q = (yiq @ x.reshape(3, -1)).reshape(x.shape)
            i, q = i * np.cos(turn) - q * np.sin(turn), i * np.sin(turn) + q * np.cos(turn)
            x = (torch.linalg.inv(yiq) @ torch.stack([y, i, q]).reshape(3, -1)).reshape(x.shape)
    return x


@pytest.mark.parametrize("seed", range(8))
def test_one_map_of_colours_is_the_four_steps_in_their_order(seed: int) -> None:
    strength = Strength(crop_ratio=1.0, jitter=1.0, grey=0.0, blur=0.0, flip=0.0)
    x = 0.5 * images(1)
    views = draw(1, 3, generator(seed), 1.0, strength)
    numbers = generator(seed)  # draws as `draw` does
    for shape in ((1, 2), (1,), (1,), (1,), (1, 2), (1,), (1,)):
        torch.rand(*shape, generator=numbers)
    b, c, s = (1 + 0.4 * (2 * float(torch.rand(1, 1, generator=numbers)) - 1) for _ in range(3))
    turn = 2 * np.pi * 0.1 * (2 * float(torch.rand(1, generator=numbers)) - 1)
    order = torch.rand(1, 4, generator=numbers).argsort(dim=1)[0].tolist()
    shown = 0.35 + 0.14 * x[0]
    expected = (reference(shown, order, b, c, s, turn) - 0.35) / 0.14
    assert torch.allclose(render(x, views, 24)[0], expected, atol=1e-4)


def test_grey_views_have_equal_bands_in_the_right_share() -> None:
    seen = augment(images(500, 3, 8), generator(), 8, 0.2)
    shown = seen * 0.14 + 0.35
    grey = (shown.std(dim=1) < 1e-5).all(dim=2).all(dim=1)
    assert 0.14 < float(grey.float().mean()) < 0.26


def test_nodata_stays_finite() -> None:
    x = images(4)
    x[0] = 0.0
    x[1, :, :10] = 0.0
    assert torch.isfinite(augment(x, generator(), 24, 0.2)).all()


def test_display_keeps_what_fits_and_cuts_off_the_rest() -> None:
    x = torch.linspace(-2.4, 4.6, 50)
    assert torch.allclose(display(x), x * 0.14 + 0.35)
    assert display(torch.tensor([-100.0, 100.0])).tolist() == [0.0, 1.0]
