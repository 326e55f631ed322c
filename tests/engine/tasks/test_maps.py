"""Decoders above the maps of any encoder: shapes, gradients, what stays as it is, and that both learn."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from engine.backbones.registry import random_encoder
from engine.contract.errors import ParameterError
from engine.tasks.base import DatedPixels, InputScale
from engine.tasks.decoders import UNetDecoder
from engine.tasks.maps import MapsTask
from engine.tasks.registry import MAPS_TASKS, TASKS, measured_with
from engine.tasks.upernet import UPerNetDecoder

SMALL = ("resnet18", "efficientnet_lite0", "swin_t")


def task_of(name: str, backbone: str, frozen: bool = False) -> MapsTask:
    generator = torch.Generator().manual_seed(0)
    return MAPS_TASKS[name].build(random_encoder(3, 0, backbone), 4, None, frozen=frozen, generator=generator)


def pixels(images: Tensor) -> DatedPixels:
    count, bands, height, width = images.shape
    scale = InputScale(torch.zeros(count, 1, bands), torch.ones(count, 1, bands))
    valid = torch.ones(count, height, width, dtype=torch.bool)
    return DatedPixels(images[:, None], valid, scale, images.new_zeros(count, 0, height, width))


@pytest.mark.slow
@pytest.mark.parametrize("backbone", SMALL)
@pytest.mark.parametrize("name", MAPS_TASKS)
def test_images_of_any_size_are_scored_and_all_weights_learn(name: str, backbone: str) -> None:
    task = task_of(name, backbone)
    images = torch.randn(2, 3, 50, 37, generator=torch.Generator().manual_seed(1))
    scores = task.scores(pixels(images))
    assert scores.shape == (2, 4, 50, 37)
    task.loss(scores, torch.randint(0, 4, (2, 50, 37))).backward()
    learned = [*task.decoder.parameters(), *task.encoder.parameters_of(task.names)]
    assert all(weight.grad is not None for weight in learned)
    found = task.eval().probabilities(task.scores(pixels(images)))
    assert torch.allclose(found.sum(dim=1), torch.ones(2, 50, 37), atol=1e-5)


def test_a_frozen_encoder_stays_as_it_is() -> None:
    task = task_of("segmentation-upernet", "resnet18", frozen=True).train()
    before = {name: value.clone() for name, value in task.encoder.state_dict().items()}
    scores = task.scores(pixels(torch.randn(1, 3, 64, 64)))  # one image: its pooled cells can be normed
    task.loss(scores, torch.zeros(1, 64, 64, dtype=torch.int64)).backward()
    assert all(torch.equal(before[name], value) for name, value in task.encoder.state_dict().items())
    assert all(weight.grad is None for weight in task.encoder.parameters())


@pytest.mark.parametrize("channels", [{4: 8, 8: 16, 16: 0, 32: 12}, {2: 4, 4: 8, 8: 16}, {16: 6}, {2: 5}])
def test_a_decoder_takes_whatever_strides_there_are(channels: dict[int, int]) -> None:
    maps = [torch.randn(2, count, 64 // stride, 64 // stride) for stride, count in channels.items()]
    for decoder in (UPerNetDecoder(channels, 3, 16), UNetDecoder(channels, class_count=3)):
        decoder.initialise(torch.Generator().manual_seed(0))
        assert decoder(maps).shape == (2, 3, 64, 64)


@pytest.mark.parametrize("build", [UPerNetDecoder, lambda channels, count: UNetDecoder(channels, class_count=count)])
def test_the_first_weights_follow_from_the_seed(build: object) -> None:
    made = []
    for seed in (0, 0, 1):
        decoder = build({4: 8, 8: 8}, 2)  # type: ignore[operator]
        decoder.initialise(torch.Generator().manual_seed(seed))
        made.append(decoder.last.weight)
    assert torch.equal(made[0], made[1]) and not torch.equal(made[0], made[2])


@pytest.mark.slow
@pytest.mark.parametrize("name", MAPS_TASKS)
def test_stripes_are_learned_above_random_weights(name: str) -> None:
    task = task_of(name, "resnet18", frozen=True).train()
    optimiser = torch.optim.AdamW(task.decoder.parameters(), 2e-3)
    generator = torch.Generator().manual_seed(2)
    torch.manual_seed(0)  # dropout
    colours = torch.tensor([[1.0, 0.0, -1.0], [-1.0, 1.0, 0.0], [0.0, -1.0, 1.0]])
    for _ in range(90):
        truth = torch.randint(0, 3, (4, 8), generator=generator).repeat_interleave(8, 1)[:, None, :].expand(4, 64, 64)
        images = colours[truth].permute(0, 3, 1, 2) + 0.3 * torch.randn(4, 3, 64, 64, generator=generator)
        scores = task.scores(pixels(images))
        optimiser.zero_grad()
        task.loss(scores, truth).backward()
        optimiser.step()
    assert (scores.argmax(dim=1) == truth).float().mean() > 0.9


def test_a_decoder_that_does_not_serve_a_task_is_refused() -> None:
    assert measured_with(TASKS, "segmentation", "upernet") is MAPS_TASKS["segmentation-upernet"]
    assert measured_with(TASKS, "knn", "upernet").labels == "image"
    with pytest.raises(ParameterError, match="does not serve the task change"):
        measured_with(TASKS, "change", "upernet")
