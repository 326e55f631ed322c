"""Classes of pixels: shapes, unlabelled pixels, weights, what a score depends on."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.backbones.base import Encoder
from engine.backbones.registry import random_encoder
from engine.tasks.base import InputScale
from engine.tasks.change import PairBatch
from engine.tasks.change_classes import ChangeClassesTask, fine_channels
from engine.tasks.decoders import reach_px
from engine.tasks.joined import EncoderInputs, FineSettings
from engine.tasks.losses import class_weights, pixel_loss
from engine.tasks.scene import ImageBatch
from engine.tasks.segmentation import SegmentationTask

BANDS, CLASSES, MEASURES = 5, 3, 4
SCALE = InputScale(torch.arange(1.0, BANDS + 1) * 100, torch.arange(1.0, BANDS + 1) * 10)
WIDTHS = (4, 8)


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(0)


def land_cover(encoder: Encoder | None = None, frozen: bool = False) -> SegmentationTask:
    taken = EncoderInputs((2, 1, 0) if encoder is not None else ())
    fine = FineSettings(BANDS, WIDTHS)
    return SegmentationTask(encoder, taken, CLASSES, SCALE, fine, frozen=frozen, generator=generator())


def change(classes: int, encoder: Encoder | None = None) -> ChangeClassesTask:
    taken = EncoderInputs((2, 1, 0) if encoder is not None else ())
    fine = FineSettings(fine_channels(BANDS, MEASURES), WIDTHS)
    return ChangeClassesTask(encoder, taken, classes, fine, frozen=False, generator=generator())


def image(height: int = 70, width: int = 37) -> ImageBatch:
    values = torch.rand(2, BANDS, height, width, generator=generator()) * 500
    return ImageBatch(values, torch.ones(2, height, width, dtype=torch.bool))


def pair(height: int = 70, width: int = 37) -> PairBatch:
    one, other = (torch.rand(2, BANDS, height, width, generator=generator()) * k for k in (300, 500))
    measures = torch.rand(2, MEASURES, height, width, generator=generator())
    valid = torch.ones(2, height, width, dtype=torch.bool)
    return PairBatch(one, other, valid, SCALE, SCALE, measures)


@pytest.mark.parametrize("with_encoder", [False, True])
def test_every_pixel_of_any_size_and_band_count_has_probabilities(with_encoder: bool) -> None:
    encoder = random_encoder(3, 0) if with_encoder else None
    task = land_cover(encoder).eval()
    with torch.no_grad():
        found = task.probabilities(task(task.prepare(image())))
    assert found.shape == (2, CLASSES, 70, 37)
    assert torch.allclose(found.sum(dim=1), torch.ones(2, 70, 37), atol=1e-5)


@pytest.mark.parametrize("classes", [2, 4])
@pytest.mark.parametrize("with_encoder", [False, True])
def test_from_to_classes_know_the_order_of_the_dates(classes: int, with_encoder: bool) -> None:
    task = change(classes, random_encoder(3, 0) if with_encoder else None).eval()
    given = pair()
    turned = PairBatch(given.after, given.before, given.valid, SCALE, SCALE, given.measures)
    with torch.no_grad():
        one, other = task(task.prepare(given)), task(task.prepare(turned))
    assert one.shape == (2, classes, 70, 37)
    assert float((one - other).abs().max()) > 1e-3


def test_pixels_without_data_enter_as_zero_whatever_they_hold() -> None:
    task = land_cover()
    batch = image()
    batch.valid[:, 10:20] = False
    other = batch.images.clone()
    other[:, :, 10:20] = 1e6
    assert torch.equal(task.prepare(batch).fine, task.prepare(ImageBatch(other, batch.valid)).fine)
    pairs = change(2)
    given = pair()
    given.valid[:, 10:20] = False
    inputs = pairs.prepare(given)
    assert not inputs.fine[:, :, 10:20].any()


@pytest.mark.parametrize("with_encoder", [False, True])
def test_a_score_depends_on_no_pixel_beyond_the_halo(with_encoder: bool) -> None:
    task = land_cover(random_encoder(3, 0) if with_encoder else None).eval()
    edge = 2 * task.halo_px + 3 * task.stride_px
    batch = image(task.stride_px, edge)
    middle = task.halo_px + task.stride_px
    other = batch.images.clone()
    other[..., middle + task.stride_px + task.halo_px :] += 300
    near = batch.images.clone()
    near[..., middle + task.stride_px + 1] += 300
    with torch.no_grad():
        scores = [task(task.prepare(ImageBatch(values, batch.valid))) for values in (batch.images, other, near)]
    core = slice(middle, middle + task.stride_px)
    assert torch.equal(scores[0][..., core], scores[1][..., core])
    assert not torch.equal(scores[0][..., core], scores[2][..., core])
    assert task.halo_px % task.stride_px == 0 and task.halo_px >= reach_px(task.stride_px, 1)


def test_a_frozen_encoder_stays_and_the_fine_branch_learns() -> None:
    task = land_cover(random_encoder(3, 0), frozen=True)
    task.train()
    before = {name: value.clone() for name, value in task.state_dict().items()}
    optimiser = torch.optim.SGD([p for p in task.parameters() if p.requires_grad], 0.1)
    target = torch.randint(0, CLASSES, (2, 70, 37), generator=generator())
    task.loss(task(task.prepare(image())), target).backward()
    optimiser.step()
    moved = {name for name, value in task.state_dict().items() if not torch.equal(value, before[name])}
    assert not any(name.startswith("encoder.") for name in moved)
    assert any(name.startswith("joined.fine.") for name in moved)


def test_the_loss_is_the_mean_over_labelled_pixels_by_weight() -> None:
    scores = torch.randn(2, 3, 4, 5, generator=generator())
    target = torch.randint(-1, 3, (2, 4, 5), generator=generator())
    weights = torch.tensor([1.0, 2.0, 5.0])
    total, share = 0.0, 0.0
    for b, r, c in np.ndindex(2, 4, 5):
        label = int(target[b, r, c])
        if label >= 0:
            total -= float(weights[label] * scores[b, :, r, c].log_softmax(0)[label])
            share += float(weights[label])
    assert abs(float(pixel_loss(scores, target, weights)) - total / share) < 1e-5
    plain = torch.nn.functional.cross_entropy(scores, target, ignore_index=-1)
    assert torch.allclose(pixel_loss(scores, target, None), plain)
    nothing = pixel_loss(scores.requires_grad_(), torch.full_like(target, -1), weights)
    nothing.backward()
    assert float(nothing) == 0.0 and not scores.grad.any()  # type: ignore[union-attr]


def test_weights_balance_classes_and_leave_the_size_of_the_loss() -> None:
    label = np.repeat([0, 1, 3], [900, 90, 10])
    weights = class_weights(label, 4)
    counts = torch.tensor([900.0, 90.0, 0.0, 10.0])
    assert float(weights[2]) == 0.0
    assert torch.allclose((weights * counts)[[0, 1, 3]], torch.full((3,), 1000 / 3))
    assert torch.allclose(class_weights(label, 4, 0.0)[[0, 1, 3]], torch.ones(3))
