"""What every task promises, and what single ones compute."""

from __future__ import annotations

import pytest
import torch

from engine.backbones.base import MapInfo
from engine.backbones.registry import random_encoder
from engine.contract.errors import ModelError
from engine.tasks.base import InputScale, Task
from engine.tasks.change import ChangeTask, PairBatch
from engine.tasks.decoders import UNetDecoder, channels_by_stride, maps_by_stride
from engine.tasks.losses import ChangeLoss
from engine.tasks.scene import ImageBatch, SceneTask, label_loss
from tests.engine.backbones.architectures import ALL

SCALE = InputScale(torch.tensor([100.0, 50.0, 20.0]), torch.tensor([10.0, 5.0, 2.0]))
OTHER = InputScale(torch.tensor([0.0, 0.0, 0.0]), torch.tensor([1.0, 1.0, 1.0]))


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(0)


def scene(frozen: bool, several: bool = False) -> SceneTask:
    return SceneTask(random_encoder(3, 0), 4, SCALE, frozen=frozen, several=several, generator=generator())


def change(frozen: bool, scale: InputScale | None = None, architecture: str = "resnet18") -> ChangeTask:
    return ChangeTask(random_encoder(3, 0, architecture), scale, frozen=frozen, generator=generator())


def images(count: int = 4, edge_px: int = 32) -> ImageBatch:
    values = torch.rand(count, 3, edge_px, edge_px, generator=generator()) * 200
    return ImageBatch(values, torch.ones(count, edge_px, edge_px, dtype=torch.bool))


def pair(edge_px: int = 64, count: int = 2) -> PairBatch:
    before, after = (torch.rand(count, 3, edge_px, edge_px, generator=generator()) * k for k in (100, 300))
    return PairBatch(before, after, torch.ones(count, edge_px, edge_px, dtype=torch.bool), SCALE, OTHER)


@pytest.mark.parametrize("frozen", [True, False])
@pytest.mark.parametrize("kind", ["scene", "change"])
def test_a_frozen_encoder_stays_as_it_is_and_another_learns(kind: str, frozen: bool) -> None:
    task: Task = scene(frozen) if kind == "scene" else change(frozen)  # type: ignore[type-arg]
    before = {name: value.clone() for name, value in task.encoder.state_dict().items()}
    task.train()
    inputs = task.prepare(images() if kind == "scene" else pair())
    scores = task(inputs)
    target = torch.eye(4) if kind == "scene" else (torch.rand(scores.shape, generator=generator()) > 0.5).to(torch.int8)
    task.loss(scores, target).backward()
    optimiser = torch.optim.SGD([p for p in task.parameters() if p.requires_grad], 0.1)
    optimiser.step()
    moved = {name for name, value in task.encoder.state_dict().items() if not torch.equal(value, before[name])}
    if frozen:
        assert moved == set()
    else:
        assert any("running_mean" in name for name in moved) and any("conv" in name for name in moved)


def test_inputs_are_standardised_and_missing_pixels_are_zero() -> None:
    values = torch.tensor([110.0, 40.0, 20.0]).view(1, 3, 1, 1).expand(1, 3, 32, 32)
    valid = torch.ones(1, 32, 32, dtype=torch.bool)
    valid[0, :8] = False
    inputs = scene(True).prepare(ImageBatch(values, valid))
    assert torch.allclose(inputs[0, :, 8:].mean(dim=(1, 2)), torch.tensor([1.0, -2.0, 0.0]))
    assert not inputs[0, :, :8].any()


def test_other_bands_than_the_encoder_takes_are_refused() -> None:
    with pytest.raises(ModelError, match="2 bands"):
        scene(True).prepare(ImageBatch(torch.zeros(1, 2, 32, 32), torch.ones(1, 32, 32, dtype=torch.bool)))


def test_each_date_is_standardised_by_its_own_raster_unless_the_card_fixes_it() -> None:
    batch = pair()
    own = change(True).prepare(batch)
    assert torch.allclose(own.before, SCALE.apply(batch.before, batch.valid))
    assert torch.allclose(own.after, OTHER.apply(batch.after, batch.valid))
    fixed = change(True, SCALE).prepare(batch)
    assert torch.allclose(fixed.after, SCALE.apply(batch.after, batch.valid))


def test_equal_dates_have_no_difference_and_the_order_of_the_dates_does_not_matter() -> None:
    task = change(True, SCALE).eval()
    batch = pair()
    same = task.prepare(PairBatch(batch.before, batch.before, batch.valid, SCALE, SCALE))
    assert all(not values.any() for values in task.differences(same))
    one = task.prepare(batch)
    other = task.prepare(PairBatch(batch.after, batch.before, batch.valid, OTHER, SCALE))
    with torch.no_grad():
        assert torch.allclose(task(one), task(other), atol=1e-5)


@pytest.mark.parametrize("architecture", ALL)
@pytest.mark.parametrize("edges", [(96, 96), (70, 101)])
def test_change_has_a_score_for_every_pixel(architecture: str, edges: tuple[int, int]) -> None:
    task = change(True, SCALE, architecture).eval()
    valid = torch.ones(1, *edges, dtype=torch.bool)
    batch = PairBatch(torch.rand(1, 3, *edges), torch.rand(1, 3, *edges), valid, SCALE, SCALE)
    with torch.no_grad():
        scores = task(task.prepare(batch))
    assert scores.shape == (1, *edges)
    assert ((task.probabilities(scores) >= 0) & (task.probabilities(scores) <= 1)).all()


def test_unknown_pixels_do_not_count_in_the_loss() -> None:
    task = change(True, SCALE)
    scores = torch.randn(2, 8, 8, generator=generator())
    truth = torch.randint(0, 2, (2, 8, 8), generator=generator()).to(torch.int8)
    truth[:, :4] = -1
    seen, said = scores[:, 4:].sigmoid(), truth[:, 4:].float()
    entropy = torch.nn.functional.binary_cross_entropy(seen, said)
    dice = 1.0 - (2.0 * (seen * said).sum() + 1.0) / (seen.sum() + said.sum() + 1.0)
    assert torch.allclose(task.loss(scores, truth), entropy + dice)
    assert torch.allclose(ChangeLoss(cross_entropy=0.5, dice=0.0).of(scores, truth), 0.5 * entropy)
    focused = -(said * (1 - seen) ** 2 * seen.log() + (1 - said) * seen**2 * (1 - seen).log()).mean()
    assert torch.allclose(ChangeLoss(dice=0.0, focus=2.0).of(scores, truth), focused)
    assert float(task.loss(scores, torch.full_like(truth, -1))) == 0.0


def test_losses_of_labels_against_obvious_versions() -> None:
    scores = torch.randn(5, 3, generator=generator())
    target = torch.eye(3)[torch.tensor([0, 2, 1, 1, 0])]
    one = -sum(float(scores[i].log_softmax(0)[target[i].argmax()]) for i in range(5)) / 5
    assert abs(float(label_loss(scores, target, several=False)) - one) < 1e-6
    several = torch.tensor([[1, 1, 0], [0, 0, 0], [1, 0, 1], [0, 1, 0], [1, 1, 1]]).float()
    chance = scores.sigmoid()
    many = -float((several * chance.log() + (1 - several) * (1 - chance).log()).mean())
    assert abs(float(label_loss(scores, several, several=True)) - many) < 1e-6


def test_probabilities_of_one_label_sum_to_one_and_of_several_need_not() -> None:
    scores = torch.tensor([[3.0, 3.0, 3.0]])
    assert torch.allclose(scene(True).probabilities(scores).sum(), torch.tensor(1.0))
    assert float(scene(True, several=True).probabilities(scores).sum()) > 2.5


def test_the_same_seed_gives_the_same_decoder_and_another_one_another() -> None:
    states = []
    for seed in (1, 1, 2):
        decoder = UNetDecoder({2: 8, 4: 8, 8: 16, 16: 16, 32: 32})
        decoder.initialise(torch.Generator().manual_seed(seed))
        states.append(decoder.last.weight.detach().clone())
    assert torch.equal(states[0], states[1]) and not torch.equal(states[0], states[2])


@pytest.mark.parametrize("strides", [(1, 2, 4), (2, 4, 4, 32), (4, 8), (8,)])
def test_a_decoder_stands_on_any_strides_and_gives_every_pixel_a_score(strides: tuple[int, ...]) -> None:
    infos = [MapInfo(f"m{place}", 3 + place, stride, 0) for place, stride in enumerate(strides)]
    channels = channels_by_stride(infos)
    assert sum(channels.values()) == sum(info.channels for info in infos)
    made = [torch.rand(2, info.channels, 64 // info.stride_px, 96 // info.stride_px) for info in infos]
    maps = maps_by_stride(infos, made)
    assert [values.shape[1] for values in maps] == list(channels.values())
    assert UNetDecoder(channels, class_count=5)(maps).shape == (2, 5, 64, 96)
