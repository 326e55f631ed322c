"""Cells of views: which are hidden, where they lie, and how well they are matched."""

from __future__ import annotations

import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.data.augment import Strength, Views, draw, render
from engine.methods.cmid.cells import cell_places, cells_at, draw_hidden, enlarged, filled, match
from engine.methods.cmid.settings import CmidSettings
from tests.engine.methods.images import make_settings, seeded

FLIPS = Strength(flip=0.5)


def whole(count: int = 1, mirrored: bool = False, turned: bool = False) -> Views:
    """Views of all of a patch."""
    box = torch.tensor([[0.0, 0.0, 1.0, 1.0]]).repeat(count, 1)
    flip = torch.tensor([[False, mirrored]]).repeat(count, 1)
    return Views(box, flip, torch.full((count,), turned), torch.zeros(count), torch.zeros(count, 1, 3))


def test_thirty_of_forty_nine_cells_are_hidden_and_the_same_ones_for_a_seed() -> None:
    hidden = draw_hidden(50, 7, 0.6, seeded(1))
    assert hidden.flatten(1).sum(dim=1).tolist() == [30] * 50
    assert enlarged(hidden, 224).flatten(1).sum(dim=1).tolist() == [30 * 1024] * 50
    assert torch.equal(hidden, draw_hidden(50, 7, 0.6, seeded(1)))
    assert not torch.equal(hidden, draw_hidden(50, 7, 0.6, seeded(2)))
    share = hidden.float().mean(dim=0)  # no cell is favoured
    assert float((share - 30 / 49).abs().max()) < 0.3


def test_hidden_cells_take_the_mean_of_the_whole_view() -> None:
    images = torch.randn(2, 4, 16, 16, generator=seeded(0))
    hidden = draw_hidden(2, 4, 0.6, seeded(1))
    found, large = filled(images, hidden), enlarged(hidden, 16).expand(-1, 4, -1, -1)
    means = images.mean(dim=(2, 3), keepdim=True).expand_as(images)
    assert torch.equal(found[large], means[large]) and torch.equal(found[~large], images[~large])


@pytest.mark.parametrize("seed", range(6))
def test_a_cell_shows_what_lies_at_its_place(seed: int) -> None:
    """Of images whose values are their rows and columns, the mean of a cell is its place."""
    grid, size = 8, 64
    line = torch.arange(size, dtype=torch.float32) + 0.5
    images = torch.stack([line[:, None].expand(size, size), line[None, :].expand(size, size)])[None].repeat(4, 1, 1, 1)
    views = draw(4, 2, seeded(seed), 0.3, Strength(jitter=0.0, blur=0.0, turn=0.5))
    shown = render(images, views, size).unfold(2, 8, 8).unfold(3, 8, 8).mean(dim=(4, 5))  # [4, 2, 8, 8]
    places = cell_places(views, grid, size, released=False)
    inner = slice(1, -1)  # at the border the resampling looks at fewer pixels
    assert torch.allclose(shown.permute(0, 2, 3, 1)[:, inner, inner], places[:, inner, inner], atol=0.35)


def test_identical_grids_pair_each_cell_with_itself() -> None:
    places = cell_places(whole(), 7, 224, released=False)
    ours, theirs = match(places, places, 20)
    assert ours.tolist() == [list(range(20))] and torch.equal(ours, theirs)


def test_a_mirrored_grid_pairs_mirrored_columns() -> None:
    ours, theirs = match(
        cell_places(whole(), 7, 224, released=False), cell_places(whole(mirrored=True), 7, 224, released=False), 49
    )
    rows, columns = ours[0] // 7, ours[0] % 7
    assert torch.equal(theirs[0], rows * 7 + 6 - columns)


def test_a_turned_grid_pairs_rows_with_columns() -> None:
    ours, theirs = match(
        cell_places(whole(), 7, 224, released=False), cell_places(whole(turned=True), 7, 224, released=False), 49
    )
    assert torch.equal(theirs[0], ours[0] % 7 * 7 + ours[0] // 7)


def cells_of(places: torch.Tensor, numbers: torch.Tensor) -> torch.Tensor:
    """Picks places, [n, M, 2] and [n, m] to [n, m, 2]."""
    return places.gather(1, numbers[:, :, None].expand(-1, -1, 2))


def matching_error(released: bool) -> tuple[float, float]:
    """Mean distance of the true middles of paired cells in pixels of 224, and the share above a cell."""
    generator = seeded(11)
    views = [draw(2000, 3, generator, 0.3, FLIPS) for _ in range(2)]
    used = [cell_places(one, 7, 224, released) for one in views]
    true = [cell_places(one, 7, 224, released=False).flatten(1, 2) for one in views]
    ours, theirs = match(*used, 20)
    pairs = [cells_of(one, cells) for one, cells in zip(true, (ours, theirs), strict=True)]
    distances = (pairs[0] - pairs[1]).norm(dim=2)
    return float(distances.mean()), float((distances > 32).float().mean())


def test_cells_are_matched_where_they_lie_and_in_the_published_code_are_not() -> None:
    mean, far = matching_error(released=False)
    assert 6.0 < mean < 8.0 and far < 0.001
    mean, far = matching_error(released=True)
    assert 36.0 < mean < 42.0 and 0.5 < far < 0.6


@pytest.mark.parametrize("name", ["resnet18", "efficientnet_lite0", "swin_t"])
def test_places_are_what_the_cells_of_an_encoder_look_at(name: str) -> None:
    """Of views cut out, mirrored and turned, the middle of what moves a cell lies at its place."""
    size, grid = 160, 20
    encoder = random_encoder(1, 0, name).eval()
    info = next(one for one in encoder.maps if one.stride_px == 8)
    settings = make_settings("cmid", backbone=name, view_px=size, cell_px=8)
    assert isinstance(settings, CmidSettings)
    views = draw(6, 1, seeded(5), 0.6, Strength(jitter=0.0, blur=0.0, turn=0.5, flip=0.5))
    patches = torch.rand(6, 1, size, size, generator=seeded(6)).requires_grad_()
    seen = encoder.features(render(patches, views, size), [info.name])[info.name]
    # Cells of one attention window see the window together: all of it, far from the rim.
    cells = slice(7, 14)
    looked_at = encoder.evened(info.name, seen)[:, :, cells, cells]
    (looked_at * torch.linspace(1, 2, info.channels)[:, None, None]).sum().backward()
    assert patches.grad is not None
    weight = patches.grad[:, 0].square()
    line = torch.arange(size) + 0.5
    total = weight.sum(dim=(1, 2))
    middle = torch.stack([(weight.sum(dim=2) @ line) / total, (weight.sum(dim=1) @ line) / total], dim=1)
    errors = []
    for centre in (settings.centre, 0.5):
        places = cell_places(views, grid, size, released=False, centre=centre)[:, cells, cells]
        errors.append(float((middle - places.mean(dim=(1, 2))).norm(dim=1).mean()))
    assert errors[0] < 1.5
    if name != "swin_t":  # whose cells are patches
        assert errors[1] > errors[0] + 2.0


def test_mirrored_views_of_a_network_of_convolutions_are_paired_where_it_looks() -> None:
    """ResNet's cells look at their corners: by the middles, pairs of mirrored views are most of a cell apart."""
    generator = seeded(11)
    views = [draw(2000, 3, generator, 0.3, FLIPS) for _ in range(2)]
    looked = [cell_places(one, 7, 224, released=False, centre=0.5 / 32).flatten(1, 2) for one in views]
    found = []
    for centre in (0.5 / 32, 0.5):
        used = [cell_places(one, 7, 224, released=False, centre=centre) for one in views]
        pairs = [cells_of(one, cells) for one, cells in zip(looked, match(*used, 20), strict=True)]
        found.append(float((pairs[0] - pairs[1]).norm(dim=2).mean()))
    assert found[0] < 8.0 and found[1] > 2.0 * found[0], found


def test_picked_cells_are_those_of_the_map() -> None:
    values = torch.arange(2 * 3 * 4 * 4, dtype=torch.float32).reshape(2, 3, 4, 4)
    found = cells_at(values, torch.tensor([[0, 5], [15, 2]]))
    assert torch.equal(found[0], torch.stack([values[0, :, 0, 0], values[0, :, 1, 1]]))
    assert torch.equal(found[1], torch.stack([values[1, :, 3, 3], values[1, :, 0, 2]]))
