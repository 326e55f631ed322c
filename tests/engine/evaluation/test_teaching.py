"""How weights move while change is learned: their mean over time, and what is kept without validation places."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import nn

from engine.backbones.registry import random_encoder
from engine.evaluation.change import Scorable, change_figures
from engine.evaluation.patches import MapPatches, PixelPatches, PlaceMaps
from engine.evaluation.places import place_scales, plain_differences, whole_differences
from engine.evaluation.teaching import ChangeSettings, MeanOverTime, Recipe, teach
from engine.observer import SilentObserver
from engine.tasks.change import ChangeForm, ChangeTask
from tests.engine.evaluation.test_change import place

SILENT = SilentObserver()


def test_the_mean_over_time_against_its_formula() -> None:
    network = nn.Linear(2, 1)
    mean = MeanOverTime(network, 0.5)
    expected = network.weight.detach().clone()
    for step in range(1, 30):
        with torch.no_grad():
            network.weight += torch.randn(1, 2, generator=torch.Generator().manual_seed(step))
        mean.follow()
        decay = min(0.5, step / (step + 10))
        expected = decay * expected + (1 - decay) * network.weight.detach()
    last = network.weight.detach().clone()
    mean.swap()
    assert torch.allclose(network.weight, expected) and not torch.allclose(network.weight, last)
    mean.swap()
    assert torch.equal(network.weight, last)


@pytest.mark.slow
def test_without_validation_places_the_last_weights_and_one_half_are_taken() -> None:
    places = [place(seed=seed) for seed in (1, 2)]
    found = []
    for decay in (0.0, 0.9):
        generator = torch.Generator().manual_seed(0)
        learner = ChangeTask(random_encoder(3, 0), None, frozen=True, generator=generator, form=ChangeForm(width=0.5))
        patches = MapPatches(PlaceMaps(learner, places, SILENT), 4)
        settings = ChangeSettings(16, 4, recipe=Recipe(schedule="cosine", mean_decay=decay))
        taught = teach(learner, patches, [], settings, SILENT)
        assert (taught.epoch, taught.threshold) == (16, 0.5)
        scored = Scorable(learner, place(seed=4), SILENT).score(learner, SILENT)
        found.append(change_figures([scored], 0.5, 8)["f1"])
        turned = Scorable(learner, place(seed=4), SILENT, turns=3).score(learner, SILENT)
        assert turned.probability.shape == scored.probability.shape
        assert change_figures([turned], 0.5, 8)["average_precision"] > 0.8  # turned back to where it belongs
    assert min(found) > 0.6 and found[0] != found[1]


def test_maps_of_chosen_places_alone_are_learned_from() -> None:
    learner = ChangeTask(random_encoder(3, 0), None, frozen=True, generator=torch.Generator().manual_seed(0))
    maps = PlaceMaps(learner, [place(seed=1), place(160, 192, seed=2)], SILENT)
    learner.eval()
    kept = maps.whole(maps.turns + 1)
    seen = Scorable(learner, place(160, 192, seed=2), SILENT, turns=2)
    assert kept[0].shape == (64, 192 // 2, 160 // 2)  # a quarter turn
    both = Scorable(learner, place(160, 192, seed=2), SILENT, 2, [maps.whole(maps.turns), kept])
    assert abs(both.score(learner, SILENT).probability - seen.score(learner, SILENT).probability).max() < 1e-3
    one, other = MapPatches(maps, 2, [0]), MapPatches(maps, 2, [1])
    assert (one.steps, other.steps) == (1, 2)
    shares = []
    for patches in (one, other):
        learner.decode = lambda levels: levels[0][:, 0]  # type: ignore[assignment,method-assign,misc]
        _, truth = patches.scores(learner, 64, torch.Generator().manual_seed(0))
        shares.append(float((truth == 1).float().mean()))
    assert shares[0] > 1.3 * shares[1]  # the same block in a smaller place


def test_differences_are_multiples_of_their_root_mean_square_over_the_place_with_data() -> None:
    learner = ChangeTask(random_encoder(3, 0), None, frozen=True, generator=torch.Generator().manual_seed(0)).eval()
    plain = replace(learner.form, relative=False)
    whole = place(128, 160, seed=3)
    found = whole_differences(learner, whole, SILENT)
    learner.form = plain
    levels = whole_differences(learner, whole, SILENT)
    share = float(whole.valid.float().mean())
    assert share < 1.0
    for own, values in zip(found, levels, strict=True):
        scale = (values.float().square().mean(dim=(1, 2), keepdim=True) / share).sqrt()
        expected = values.float() / scale.clamp(min=1e-6)  # some channels differ nowhere
        assert torch.allclose(own.float(), expected.clamp(max=1000.0), rtol=2e-3, atol=1e-3)
    assert all(torch.equal(one, torch.ones(1, 1, 1, 1)) for one in learner.scales([values[None] for values in levels]))


def test_patches_of_a_learning_encoder_are_relative_to_their_place() -> None:
    """A patch of pixels is scored as the same part of its whole place is: with the place's scales, not its own."""
    places = [place(128, 160, seed=3), place(160, 128, seed=4)]
    learner = ChangeTask(random_encoder(3, 0), None, frozen=False, generator=torch.Generator().manual_seed(0)).eval()
    patches = PixelPatches(learner, places, 2)
    seen: list[torch.Tensor] = []

    def keep(inputs: object, differences: object, scales: list[torch.Tensor]) -> torch.Tensor:
        seen.append(scales[1])
        return torch.zeros(6, 96, 96)

    learner.scored = keep  # type: ignore[assignment,method-assign]
    patches.begin(learner, 1, SILENT)
    patches.scores(learner, 6, torch.Generator().manual_seed(0))
    expected = [place_scales(learner, one, plain_differences(learner, one, SILENT))[1][0] for one in places]
    assert seen[0].shape == (6, 64, 1, 1)
    assert {min((0, 1), key=lambda one: float((row - expected[one]).abs().max())) for row in seen[0]} == {0, 1}
    assert all(min(float((row - one).abs().max()) for one in expected) < 1e-4 for row in seen[0])
