"""Measures of change beside the encoder's maps: read from pairs, carried to the decoder, and learned from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.backbones.registry import random_encoder
from engine.change.measures import HALVINGS, SCORES, UNIT
from engine.data.pairs import PairPixels, describe_pair, find_pairs, read_truth
from engine.evaluation.change import Scorable, change_figures
from engine.evaluation.measured import measured
from engine.evaluation.patches import MapPatches, PixelPatches, PlaceMaps
from engine.evaluation.places import PATCH_PX, Place
from engine.evaluation.teaching import ChangeSettings, teach
from engine.observer import SilentObserver
from engine.tasks.change import ChangeTask
from engine.tasks.measured import FIRST_SHARE
from tests.engine.evaluation.made import write_place

CPU, SILENT = torch.device("cpu"), SilentObserver()


def place(height: int = 128, width: int = 160, seed: int = 0) -> Place:
    """Both dates are noise; the first measure knows what changed, the second one nothing."""
    generator = np.random.default_rng(seed)
    before, after = (generator.normal(1000, 100, (3, height, width)).astype(np.float32) for _ in range(2))
    truth = np.zeros((height, width), np.int8)
    row, col = generator.integers(0, 60, 2)
    truth[row : row + 40, col : col + 40] = 1
    valid = np.ones((height, width), np.bool_)
    valid[:7, -9:] = False
    truth[~valid] = -1
    measures = np.stack([2.0 * (truth > 0), generator.random(truth.shape)]).astype(np.float32)
    return Place.of(PairPixels(f"place {seed}", before, after, valid, truth, measures), CPU)


def task(frozen: bool = True) -> ChangeTask:
    generator = torch.Generator().manual_seed(0)
    return ChangeTask(random_encoder(3, 0), None, frozen=frozen, generator=generator, measure_count=2)


def test_ranks_of_a_pair_are_highest_where_it_changed(tmp_path: Path) -> None:
    (pair,) = find_pairs([str(write_place(tmp_path / "place", 3))])
    described = describe_pair(pair)
    found, truth = measured(described, CPU, SILENT), read_truth(pair, described)
    assert found.shape == (SCORES, 128, 128) and found.dtype == np.float32
    assert found.min() >= 0.0 and found.max() <= HALVINGS / UNIT
    assert np.median(found[-1][truth == 1]) > 2.0 * np.median(found[-1][truth == 0])
    fewer = measured(describe_pair(pair, "red,green"), CPU, SILENT)
    assert fewer.shape == found.shape and not np.array_equal(fewer, found)


@pytest.mark.parametrize("frozen", [True, False])
def test_patches_show_measures_where_the_truth_is_in_every_turn(frozen: bool) -> None:
    learner, places = task(frozen), [place(seed=seed) for seed in range(2)]
    shown: list[Tensor] = []
    learner.decode = lambda maps: shown.append(maps[0]) or maps[0][:, 0]  # type: ignore[func-returns-value,method-assign]
    patches = MapPatches(PlaceMaps(learner, places, SILENT), 4) if frozen else PixelPatches(learner, places, 4)
    _, truth = patches.scores(learner, 12, torch.Generator().manual_seed(0))
    assert shown[0].shape == (12, 2, PATCH_PX, PATCH_PX)
    assert torch.equal(shown[0][:, 0] > 0, truth > 0)


def test_maps_that_are_kept_give_what_pixels_give() -> None:
    frozen, free, whole = task().eval(), task(frozen=False).eval(), place(seed=5)
    scored = [Scorable(one, whole, SILENT).score(one, SILENT).probability for one in (frozen, free)]
    assert np.abs(scored[0] - scored[1]).max() < 2e-3
    with torch.inference_mode():
        padded = whole.padded(free.stride_px)
        at_once = free.probabilities(free(free.prepare(padded.whole())))[0, :128, :160].numpy()
    # A whole place at once measures its scales with the padding, which the other way leaves out.
    assert np.corrcoef(at_once.ravel(), scored[0].ravel())[0, 1] > 0.99


def test_the_decoder_sees_measures_only_where_it_was_built_for_them() -> None:
    shown = place().whole()
    assert shown.measures is not None
    other = replace(shown, measures=shown.measures + 1.0)
    for learner, expected in ((task().eval(), False), (without(), True)):
        with torch.inference_mode():
            one, two = (learner(learner.prepare(batch)) for batch in (shown, other))
        assert torch.equal(one, two) is expected
    prepared = task().prepare(other).measures
    assert prepared is not None and not prepared[0, :, :7, -9:].any() and prepared[0, :, 7:].all(dim=(1, 2)).any()


def without() -> ChangeTask:
    return ChangeTask(random_encoder(3, 0), None, frozen=True, generator=torch.Generator().manual_seed(0)).eval()


def test_untaught_odds_are_those_of_the_rank() -> None:
    learner, shown = task().eval(), place().whole()
    assert shown.measures is not None
    with torch.inference_mode():
        scores = learner(learner.prepare(shown))
    ranks = shown.measures.mean(dim=1) * shown.valid
    above = 0.25**ranks  # share of the pixels of the pair
    assert torch.allclose(scores.exp(), FIRST_SHARE / above, rtol=1e-4)


def test_what_only_a_measure_shows_is_learned() -> None:
    learner = task()
    patches = MapPatches(PlaceMaps(learner, [place(seed=1), place(seed=2)], SILENT), 4)
    teach(learner, patches, [], ChangeSettings(epochs=20, batch_size=4), SILENT)
    scored = Scorable(learner, place(seed=4), SILENT, turns=2).score(learner, SILENT)
    assert change_figures([scored], 0.5, 8)["average_precision"] > 0.9


def test_what_was_taught_in_vain_is_not_kept() -> None:
    learner, known = task(), place(seed=3)
    weights = {name: value.clone() for name, value in learner.decoder.state_dict().items()}
    wrong = [replace(place(seed=seed), truth=1 - place(seed=seed).truth.abs()) for seed in (1, 2)]
    patches = MapPatches(PlaceMaps(learner, wrong, SILENT), 4)
    chosen = teach(learner, patches, [Scorable(learner, known, SILENT)], ChangeSettings(2, 4), SILENT)
    assert chosen.epoch == 0 and chosen.validation_f1 > 0.9
    assert all(torch.equal(value, weights[name]) for name, value in learner.decoder.state_dict().items())
