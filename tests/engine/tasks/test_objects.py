"""The detector's network: what its cells should say, and that it learns to say it."""

from __future__ import annotations

import pytest
import torch

from engine.backbones.base import MapInfo
from engine.backbones.registry import random_encoder
from engine.tasks.base import InputScale
from engine.tasks.object_targets import UNKNOWN, cells_of, targets
from engine.tasks.objects import HeadSize, ObjectPixels, ObjectTask
from engine.tasks.registry import OBJECT_TASKS

FINE, COARSE = MapInfo("fine", 8, 4, 9), MapInfo("coarse", 8, 16, 40)


def made(
    backbone: str = "efficientnet_lite0", frozen: bool = False, enlargement: float = 1.0, looks: int = 1
) -> ObjectTask:
    scale = InputScale(torch.full((3,), 100.0), torch.full((3,), 20.0))
    generator = torch.Generator().manual_seed(0)
    return OBJECT_TASKS["objects"].build(
        random_encoder(3, 0, backbone),
        2,
        scale,
        HeadSize(16, 1, enlargement, looks),
        frozen=frozen,
        generator=generator,
    )


def test_cells_near_the_middle_of_an_object_learn_it() -> None:
    cells = cells_of((FINE, COARSE), 64, 64)
    box, label = torch.tensor([[20.0, 20.0, 40.0, 32.0]]), torch.tensor([1])
    found = targets(cells, box, label, torch.tensor([True]), torch.ones(len(cells.middle), dtype=torch.bool), 2)
    learns = found[:, 0] == 1
    assert (cells.stride[learns] == 4).all() and (found[~learns, 0] == 2).all()
    assert ((cells.middle[learns] - torch.tensor([30.0, 26.0])).abs().amax(dim=1) < 6).all()
    sides = found[learns, 1:]
    assert torch.allclose(sides[:, 0] + sides[:, 2], torch.tensor(20.0))
    assert torch.allclose(sides[:, 1] + sides[:, 3], torch.tensor(12.0))


def test_each_size_has_its_map_and_the_smallest_object_has_a_cell() -> None:
    cells = cells_of((FINE, COARSE), 128, 128)
    boxes = torch.tensor([[0.0, 0.0, 120.0, 120.0], [50.1, 50.1, 51.4, 51.4]])
    used, searched = torch.tensor([True, True]), torch.ones(len(cells.middle), dtype=torch.bool)
    found = targets(cells, boxes, torch.tensor([0, 1]), used, searched, 2)
    assert set(cells.stride[found[:, 0] == 0].tolist()) == {16.0}
    assert cells.stride[found[:, 0] == 1].tolist() == [4.0]


def test_what_is_not_searched_and_what_is_not_used_is_unknown() -> None:
    cells = cells_of((FINE, COARSE), 64, 64)
    searched = cells.middle[:, 0] < 32
    box = torch.tensor([[2.0, 2.0, 14.0, 14.0]])
    found = targets(cells, box, torch.tensor([0]), torch.tensor([False]), searched, 1)
    inside = (cells.middle > 2).all(dim=1) & (cells.middle < 14).all(dim=1)
    assert (found[inside, 0] == UNKNOWN).all() and (found[~searched, 0] == UNKNOWN).all()
    assert (found[searched & ~inside, 0] == 1).all()


def test_no_object_makes_all_of_it_background() -> None:
    cells = cells_of((FINE,), 16, 16)
    nothing = torch.zeros(0, dtype=torch.bool)
    searched = torch.ones(len(cells.middle), dtype=torch.bool)
    found = targets(cells, torch.zeros(0, 4), nothing.long(), nothing, searched, 3)
    assert (found[:, 0] == 3).all()


@pytest.mark.parametrize("backbone", ["resnet18", "efficientnet_lite0", "swin_t"])
def test_every_encoder_carries_a_detector_for_images_of_any_size(backbone: str) -> None:
    task = made(backbone).eval()
    with torch.inference_mode():
        inputs = task.prepare(ObjectPixels(torch.rand(2, 3, 37, 50) * 200, torch.ones(2, 37, 50, dtype=torch.bool)))
        scores = task(inputs)
        cells = task.cells(inputs)
    assert scores.shape == (2, len(cells.middle), 2 + 5)
    likely = task.probabilities(scores)
    assert likely.shape == (2, len(cells.middle), 2) and float(likely.max()) < 0.5
    boxes = task.drawn(scores[0], cells.middle)
    assert (boxes[:, 2:] > boxes[:, :2]).all()


@pytest.mark.parametrize("frozen", [False, True])
def test_the_loss_reaches_all_that_learns(frozen: bool) -> None:
    task = made(frozen=frozen).train()
    inputs = task.prepare(ObjectPixels(torch.rand(1, 3, 64, 64) * 200, torch.ones(1, 64, 64, dtype=torch.bool)))
    cells = task.cells(inputs)
    searched = torch.ones(len(cells.middle), dtype=torch.bool)
    boxes = torch.tensor([[8.0, 8.0, 24.0, 20.0], [0.0, 0.0, 60.0, 60.0]])
    target = targets(cells, boxes, torch.tensor([0, 1]), torch.tensor([True, True]), searched, 2)[None]
    task.loss(task(inputs), target).backward()
    above = [weight for name, weight in task.named_parameters() if not name.startswith("encoder.")]
    assert all(weight.grad is not None for weight in above)
    below = task.encoder.parameters_of(task.names)
    assert all((weight.grad is None) == frozen for weight in below)
    assert not task.encoder.training
    unknown = torch.full_like(target, float(UNKNOWN))
    assert float(task.loss(task(inputs), unknown).detach()) == 0.0


def test_only_the_highest_cell_of_a_neighbourhood_is_a_peak() -> None:
    task = made()
    inputs = torch.zeros(1, 3, 32, 32)
    cells = task.cells(inputs)
    likely = torch.rand(len(cells.middle), 2, generator=torch.Generator().manual_seed(1))
    found = task.peaks(likely, inputs)
    near = (cells.middle[:, None] - cells.middle).abs().amax(dim=2) <= cells.stride
    same = cells.stride[:, None] == cells.stride
    for label in range(2):
        highest = torch.where(near & same, likely[:, label], torch.zeros(())).amax(dim=1)
        assert (found[:, label] == (likely[:, label] == highest)).all()


def test_an_enlarged_image_has_more_cells_and_windows_that_fit_them() -> None:
    task = made(enlargement=2.0)
    whole = torch.ones(1, 32, 32, dtype=torch.bool)
    assert task.prepare(ObjectPixels(torch.rand(1, 3, 32, 32), whole)).shape[-2:] == (64, 64)
    assert (task.align_px, made().align_px, made(enlargement=0.5).align_px) == (8, 16, 32)


def test_each_object_is_of_one_look_and_background_of_the_other() -> None:
    task = made(enlargement=2.0, looks=2)
    image = torch.zeros(1, 3, 256, 256)
    boxes = torch.tensor([[40.0, 40, 50, 48], [60.0, 100, 72, 110], [60.0, 60, 100, 80], [0.0, 0, 256, 200]])
    learns = torch.zeros(2, len(boxes), dtype=torch.bool)
    for look, factor in enumerate(task.size.enlargements):
        inputs = task.prepare(ObjectPixels(image, torch.ones(1, 256, 256, dtype=torch.bool)), look)
        cells = task.cells(inputs, look)
        assert (
            task(inputs, look).shape[1]
            == len(cells.middle)
            == len(task.peaks(torch.rand(len(cells.middle), 1), inputs, look))
        )
        searched = torch.ones(len(cells.middle), dtype=torch.bool)
        found = targets(cells, boxes * factor, torch.arange(4), torch.ones(4, dtype=torch.bool), searched, 4)
        learns[look] = torch.tensor([bool((found[:, 0] == one).any()) for one in range(4)])
        whole = found[:, 0] == 3
        sides = found[whole, 1:] / factor
        assert torch.allclose(sides[:, 0] + sides[:, 2], torch.tensor(256.0))
    assert learns.tolist() == [[True, True, False, False], [False, False, True, True]]
    assert (task.size.enlargements, task.align_px) == ((2.0, 0.5), 32)


def test_an_edge_that_is_no_multiple_of_the_reduction_moves_nothing() -> None:
    task, image = made(enlargement=0.25), torch.rand(1, 3, 64, 128, generator=torch.Generator().manual_seed(2)) * 200
    whole = task.prepare(ObjectPixels(image, torch.ones(1, 64, 128, dtype=torch.bool)))
    cut = task.prepare(ObjectPixels(image[..., :102], torch.ones(1, 64, 102, dtype=torch.bool)))
    assert cut.shape[-2:] == (16, 32)
    assert torch.equal(cut[..., :25], whole[..., :25])
