"""Change from labels: places shared out by name, patches, windows, choice on validation, figures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.contract.errors import InputError
from engine.data.pairs import PairPixels, find_pairs
from engine.evaluation.change import PlaceScores, Scorable, best_threshold, change_figures
from engine.evaluation.change_runs import share_out
from engine.evaluation.patches import MapPatches, PixelPatches, PlaceMaps
from engine.evaluation.places import PATCH_PX, TURNS, Place, turned, turned_back, whole_differences
from engine.evaluation.teaching import ChangeSettings, teach
from engine.metrics.binary import confusion
from engine.observer import SilentObserver
from engine.tasks.change import ChangeTask
from tests.engine.evaluation.made import write_place, write_places

CPU, SILENT = torch.device("cpu"), SilentObserver()


def place(height: int = 128, width: int = 128, seed: int = 0) -> Place:
    """A block of the second date is brighter; a corner has no data."""
    generator = np.random.default_rng(seed)
    before, after = (generator.normal(1000, 100, (3, height, width)).astype(np.float32) for _ in range(2))
    truth = np.zeros((height, width), np.int8)
    row, col = generator.integers(0, 40, 2)
    truth[row : row + 40, col : col + 40] = 1
    after += 900.0 * truth
    valid = np.ones((height, width), np.bool_)
    valid[-5:, -9:] = False
    truth[~valid] = -1
    before[:, ~valid], after[:, ~valid] = 0.0, 0.0
    return Place.of(PairPixels(f"place {seed}", before, after, valid, truth), CPU)


def task(frozen: bool = True) -> ChangeTask:
    return ChangeTask(random_encoder(3, 0), None, frozen=frozen, generator=torch.Generator().manual_seed(0))


def map_patches(learner: ChangeTask, places: list[Place], batch_size: int) -> MapPatches:
    return MapPatches(PlaceMaps(learner, places, SILENT), batch_size)


def test_no_place_serves_twice_and_the_split_does_not_depend_on_the_folder(tmp_path: Path) -> None:
    pairs = find_pairs([str(write_places(tmp_path / "all", 8, 64))])
    parts = share_out(pairs, pairs, 0.3, 0)
    names = [{pair.name for pair in part} for part in (parts.train, parts.validation, parts.test)]
    assert [len(each) for each in names] == [4, 2, 2]
    assert set.union(*names) == {pair.name for pair in pairs}
    assert set(share_out(tuple(reversed(pairs)), pairs, 0.3, 0).test) == set(parts.test)
    assert any(set(share_out(pairs, pairs, 0.3, seed).test) != set(parts.test) for seed in range(1, 5))


def test_a_test_place_never_trains_even_as_a_copy_elsewhere(tmp_path: Path) -> None:
    pairs = find_pairs([str(write_places(tmp_path / "all", 6, 64))])
    copy = find_pairs([str(write_place(tmp_path / "copies" / "place_2", 2, 64))])
    parts = share_out(pairs, copy, 0.3, 0)
    assert parts.test == copy
    assert "place_2" not in {pair.name for pair in (*parts.train, *parts.validation)}
    parts = share_out(pairs, pairs[:2], 0.3, 0)
    assert {pair.name for pair in (*parts.train, *parts.validation)} == {pair.name for pair in pairs[2:]}
    with pytest.raises(InputError, match="1 place is left for training"):
        share_out(pairs[:3], pairs[:2], 0.3, 0)


def test_the_eight_turns_are_the_eight_symmetries_of_a_square() -> None:
    values = torch.arange(9).view(3, 3)
    seen = {tuple(turned(values, turn).flatten().tolist()) for turn in range(TURNS)}
    assert len(seen) == 8 and torch.equal(turned(values, 0), values)
    whole = place()
    for turn in range(TURNS):
        assert torch.equal(whole.turned(turn).truth, turned(whole.truth, turn))
        assert torch.equal(whole.turned(turn).after[1], turned(whole.after, turn)[1])
        assert torch.equal(turned_back(turned(whole.after, turn), turn), whole.after)


@pytest.mark.slow
def test_maps_and_scores_do_not_depend_on_the_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    learner, whole = task().eval(), place(160, 420).padded(32)
    once = whole_differences(learner, whole, SILENT)
    reference = Scorable(learner, place(160, 420), SILENT).score(learner, SILENT)
    tuned = task(frozen=False)
    free = Scorable(tuned, place(160, 420), SILENT).score(tuned, SILENT)
    monkeypatch.setattr("engine.evaluation.places.CORE_PX", 96)
    for one, many in zip(once, whole_differences(learner, whole, SILENT), strict=True):
        assert torch.allclose(one.float(), many.float(), atol=2e-2, rtol=2e-3)
    pieces = Scorable(learner, place(160, 420), SILENT).score(learner, SILENT)
    assert pieces.probability.shape == (160, 420)
    assert np.abs(pieces.probability - reference.probability).max() < 2e-3
    again = Scorable(tuned, place(160, 420), SILENT).score(tuned, SILENT)
    assert np.abs(free.probability - again.probability).max() < 2e-3
    # Kept maps in 16 bits give what the encoder gives: training on maps and prediction from pixels agree.
    assert np.abs(free.probability - reference.probability).max() < 2e-3


def test_patches_of_maps_are_maps_of_patches_with_their_truth() -> None:
    learner, whole = task(), place(160, 160)
    patches = map_patches(learner, [whole], 4)
    learner.eval()
    shown: list[torch.Tensor] = []
    learner.decode = lambda maps: shown.append(maps[0]) or maps[0][:, 0]  # type: ignore[assignment,func-returns-value]
    _, truth = patches.scores(learner, 6, torch.Generator().manual_seed(0))
    assert truth.shape == (6, PATCH_PX, PATCH_PX)
    assert shown[0].shape == (6, 64, PATCH_PX // 2, PATCH_PX // 2)
    # The first map differs most where the truth says so, in whatever turn: truth and maps are cut at the same place.
    strength = torch.nn.functional.interpolate(shown[0].mean(dim=1)[:, None], scale_factor=2)[:, 0]
    assert float(strength[truth == 1].mean()) > 2.0 * float(strength[truth == 0].mean())


def test_patches_of_pixels_carry_their_truth_through_every_turn() -> None:
    tuned = task(frozen=False)
    seen: list[torch.Tensor] = []
    tuned.scored = lambda inputs, *_: seen.append(inputs.after - inputs.before) or inputs.after[:, 0]  # type: ignore[assignment,func-returns-value,method-assign]
    patches = PixelPatches(tuned, [place(seed=seed) for seed in range(3)], 4)
    _, truth = patches.scores(tuned, 16, torch.Generator().manual_seed(0))
    strength = seen[0].mean(dim=1)
    assert float(strength[truth == 1].mean()) > float(strength[truth == 0].mean()) + 1.0


def test_a_place_smaller_than_a_patch_can_be_learned_from() -> None:
    small = place(70, 150)
    for patches in (map_patches(task(), [small], 2), PixelPatches(task(), [small], 2)):
        scores, truth = patches.scores(task(), 3, torch.Generator().manual_seed(1))
        assert scores.shape == truth.shape == (3, PATCH_PX, PATCH_PX)
        assert (truth == -1).any()


def test_change_is_learned_with_a_frozen_encoder_and_the_best_epoch_is_kept() -> None:
    learner = task()
    encoder = {name: value.clone() for name, value in learner.encoder.state_dict().items()}
    patches = map_patches(learner, [place(seed=seed) for seed in (1, 2)], 4)
    validation = [Scorable(learner, place(seed=3), SILENT)]
    test = Scorable(learner, place(seed=4), SILENT)
    untaught = change_figures([test.score(learner, SILENT)], 0.5, 8)["average_precision"]
    taught = teach(learner, patches, validation, ChangeSettings(epochs=10, batch_size=4), SILENT)
    figures = change_figures([test.score(learner, SILENT)], taught.threshold, 8)
    assert figures["f1"] > 0.7 and figures["average_precision"] > max(0.8, untaught)
    # What was kept is what was chosen.
    threshold, f1 = best_threshold([place.score(learner, SILENT) for place in validation])
    assert (threshold, f1) == (taught.threshold, taught.validation_f1)
    assert all(torch.equal(value, encoder[name]) for name, value in learner.encoder.state_dict().items())


def test_the_same_seed_teaches_the_same() -> None:
    results = []
    for _ in range(2):
        learner = task()
        patches = map_patches(learner, [place(seed=1)], 2)
        validation = [Scorable(learner, place(seed=3), SILENT)]
        teach(learner, patches, validation, ChangeSettings(epochs=2, batch_size=2, seed=7), SILENT)
        results.append(learner.decoder.last.weight.detach().clone())
    assert torch.equal(results[0], results[1])


def scored(probability: list[list[float]], truth: list[list[int]]) -> PlaceScores:
    return PlaceScores("x", np.array(probability, np.float32), np.array(truth, np.int8))


def test_the_threshold_against_an_obvious_search() -> None:
    generator = np.random.default_rng(0)
    for _ in range(20):
        truth = generator.integers(-1, 2, (1, 40))
        probability = np.round(generator.random((1, 40)) * 0.5 + 0.3 * (truth == 1), 1)  # with equal ones
        one = scored(probability.tolist(), truth.tolist())
        threshold, f1 = best_threshold([one])
        values, known = one.known
        tries = [confusion(values >= value, known).f1 for value in np.unique(values)]
        assert abs(f1 - max(tries)) < 1e-9
        assert abs(confusion(values >= threshold, known).f1 - f1) < 1e-9
    assert best_threshold([scored([[0.2, 0.3]], [[0, 0]])]) == (0.5, 0.0)


def test_figures_pooled_and_by_batch() -> None:
    # Two patches a place; one place has change and is found whole, the other has a false alarm only.
    truth, called = np.zeros((PATCH_PX, 2 * PATCH_PX), np.int8), np.zeros((PATCH_PX, 2 * PATCH_PX), np.float32)
    truth[:10, :10], called[:10, :10] = 1, 0.9
    truth[50:, 150:] = -1
    called[50:, 150:] = 1.0  # unknown pixels do not count
    other = np.zeros_like(called)
    other[:10, :10] = 0.8
    places = [PlaceScores("one", called, truth), PlaceScores("two", other, np.zeros_like(truth))]
    figures = change_figures(places, 0.5, 1)
    assert figures["precision"] == 0.5 and figures["recall"] == 1.0 and abs(figures["f1"] - 2 / 3) < 1e-9
    assert figures["average_precision"] == 1.0  # over the places with change
    assert figures["batch_f1"] == 0.25 and figures["batch_precision"] == 0.25
    assert change_figures(places, 0.5, 4)["batch_f1"] == pytest.approx(2 / 3)
