"""Change that is learned on the pair itself, on pairs whose changes are known."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.backbones.files import save_encoder
from engine.backbones.registry import random_encoder
from engine.change import cells, deep_map
from engine.change.learned_basis import Basis
from engine.change.learned_difference import lowest
from engine.change.learned_matching import STEPS, Matcher, Places, learn
from engine.change.learned_places import place_px
from engine.change.learned_units import Units
from engine.contract.card import Card
from engine.contract.errors import JobCancelled
from engine.metrics.binary import average_precision
from engine.observer import SilentObserver
from tests.engine.change.pairs import fitted, open_pair, score_all
from tests.engine.rasters import Fake, write, write_pair

COUNT = 2000


def scattered(seed: int = 0) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Places of which the first two features stay and six others say nothing; every tenth place became another one.

    What says nothing varies five times as much, so that a plain distance sees little.
    """
    generator = torch.Generator().manual_seed(seed)
    thing = torch.randn(COUNT, 2, generator=generator)
    changed = torch.arange(COUNT) % 10 == 0
    other = torch.where(changed[:, None], torch.randn(COUNT, 2, generator=generator), thing)
    noise = [5.0 * torch.randn(COUNT, 6, generator=generator) for _ in range(2)]
    seen = [0.1 * torch.randn(COUNT, 2, generator=generator) for _ in range(2)]
    before, after = torch.cat([thing + seen[0], noise[0]], 1), torch.cat([other + seen[1], noise[1]], 1)
    return before, after, changed


def precision(score: torch.Tensor, changed: torch.Tensor) -> float:
    return average_precision(score.numpy().astype(np.float32), changed.numpy())


def taught(seed: int = 0) -> Matcher:
    before, after, _ = scattered()
    # The teacher is weak: among what it holds for unchanged, as many have changed as anywhere.
    unchanged = torch.rand(COUNT, generator=torch.Generator().manual_seed(1)) < 0.3
    places = Places(before, after, unchanged)
    return learn(places, torch.Generator().manual_seed(seed), SilentObserver())


def test_what_stays_is_learned_and_what_varies_anyway_is_not() -> None:
    before, after, changed = scattered()
    distance = precision((before - after).norm(dim=1), changed)
    untaught = Matcher.drawn(Places(before, after, changed), torch.Generator().manual_seed(0))
    learned = precision(taught().odds(before, after), changed)
    assert distance < 0.2 and precision(untaught.odds(before, after).detach(), changed) < 0.5
    assert learned > 0.75
    # On another pair of the same kind, of which nothing was seen.
    before, after, changed = scattered(seed=7)
    assert precision(taught().odds(before, after), changed) > 0.75


def test_the_seed_decides_what_is_learned() -> None:
    first, again, other = taught(0), taught(0), taught(1)
    assert all(torch.equal(one, two) for one, two in zip(first.weights, again.weights, strict=True))
    assert not torch.equal(first.first, other.first)


def test_learning_is_heard_of_and_stops_on_request() -> None:
    class Listener(SilentObserver):
        """Asks to stop after ten steps."""

        heard = 0

        def progress(self, *_: object, **__: object) -> None:
            self.heard += 1

        def cancelled(self) -> bool:
            return self.heard >= 10

    before, after, changed = scattered()
    listener = Listener()
    with pytest.raises(JobCancelled):
        learn(Places(before, after, ~changed), torch.Generator(), listener)
    assert listener.heard == 10 < STEPS


def test_components_take_light_out_and_keep_what_channels_share() -> None:
    generator = torch.Generator().manual_seed(0)
    hidden = torch.randn(2, COUNT, generator=generator)
    channels = torch.randn(40, 2, generator=generator) @ hidden
    basis = Basis.fit(channels, 3.0 * channels + 7.0, 2)
    before, after = basis.of_before(channels), basis.of_after(3.0 * channels + 7.0)
    torch.testing.assert_close(before, after, rtol=1e-3, atol=1e-3)
    assert before.shape == (2, COUNT) and float(before.std()) == pytest.approx(1.0, rel=1e-3)
    # Two hidden values are all that there is: they follow from the two components.
    rest = torch.linalg.lstsq(before.T, hidden.T).solution
    torch.testing.assert_close(before.T @ rest, hidden.T, rtol=0.0, atol=0.05)


def test_channels_that_never_vary_do_no_harm() -> None:
    flat = torch.full((3, 10), 5.0)
    for components in (0, 2):
        found = Basis.fit(flat, flat, components).of_before(flat)
        assert torch.isfinite(found).all() and float(found.abs().max()) < 1e-3


def test_the_lowest_scores_are_marked() -> None:
    score = torch.tensor([5.0, 1.0, 3.0, 2.0, 4.0])
    assert lowest(score, 0.5).tolist() == [False, True, True, True, False]
    assert lowest(torch.zeros(1), 0.3).tolist() == [True]


def test_what_was_learned_comes_in_the_order_of_its_own_and_in_the_units_of_the_teacher() -> None:
    generator = torch.Generator().manual_seed(0)
    odds, teacher = 20.0 * torch.randn(COUNT, generator=generator), torch.rand(COUNT, generator=generator).exp()
    units = Units.fit(odds, teacher)
    mapped = units.of(odds)
    assert torch.equal(mapped.argsort(), odds.argsort())
    torch.testing.assert_close(mapped.sort().values, teacher.sort().values, rtol=0.0, atol=0.01)
    beyond = units.of(torch.tensor([[-1e6, 1e6]]))
    assert beyond.tolist() == [[pytest.approx(float(teacher.min())), pytest.approx(float(teacher.max()))]]
    assert torch.equal(Units.from_state(units.state()).of(odds), mapped)


def test_places_that_all_look_alike_have_units_too() -> None:
    units = Units.fit(torch.zeros(10), torch.full((10,), 2.0))
    assert units.of(torch.tensor([-1.0, 0.0, 1.0])).tolist() == [2.0, 2.0, 2.0]
    assert Units.fit(torch.tensor([3.0]), torch.tensor([4.0])).of(torch.tensor([3.0])).tolist() == [4.0]


@pytest.mark.parametrize(("metres", "edge_px"), [(0.05, 16), (0.5, 4), (1.0, 2), (1.5, 2), (2.0, 2), (10.0, 2)])
def test_a_place_is_a_part_of_a_house(metres: float, edge_px: int) -> None:
    assert place_px(metres) == edge_px


def fields(seed: int) -> np.ndarray:
    """A chequerboard of 12 px fields, each of one of four kinds that differ in two bands; a third is mere noise."""
    rng = np.random.default_rng(seed)
    kinds = np.array([[500, 500], [500, 2500], [2500, 500], [2500, 2500]])
    of_field = kinds[rng.integers(0, 4, (16, 16))].repeat(12, 0).repeat(12, 1)
    return np.moveaxis(of_field, 2, 0).astype(float)


def seen(ground: np.ndarray, seed: int) -> np.ndarray:
    """The ground under a sky of its own: another gain, noise, and a third band that is nothing but noise."""
    rng = np.random.default_rng(seed)
    bands = [band * rng.uniform(0.8, 1.2) + rng.normal(0, 60, band.shape) for band in ground]
    return np.clip(np.stack([*bands, rng.normal(1500, 400, ground[0].shape)]), 1, None).astype("uint16")


@pytest.fixture
def grown(tmp_path: Path) -> tuple[Path, Path, np.ndarray]:
    """Two dates of fields, of which one in twelve got another use, and where."""
    before, drawn = fields(1), fields(2)
    chosen = (np.random.default_rng(3).random((16, 16)) < 1 / 12).repeat(12, 0).repeat(12, 1)
    after = np.where(chosen, drawn, before)
    fake = Fake(height=192, width=192, bands=3)
    paths = [
        write(tmp_path / f"{name}.tif", fake, seen(ground, seed))
        for name, ground, seed in (("before", before, 4), ("after", after, 5))
    ]
    return paths[0], paths[1], (before != after).any(axis=0)


def test_fields_of_another_use_are_found_and_learning_is_why(
    grown: tuple[Path, Path, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    pair, changed = open_pair(*grown[:2]), torch.from_numpy(grown[2][::2, ::2].ravel())

    def found() -> float:
        scorer = fitted(pair, "learned", context="none")
        return precision(scorer.state()["detector.learned.cells"].float().flatten(), changed)

    alone = found()
    assert alone > 0.8
    monkeypatch.setattr("engine.change.learned_matching.STEPS", 0)
    assert found() < alone - 0.2


def test_it_is_said_what_was_learned_on(grown: tuple[Path, Path, np.ndarray]) -> None:
    scorer = fitted(open_pair(*grown[:2]), "learned")
    assert "learned on this pair from the bands, in 200 steps on 9,216 places, of which the 6,45" in scorer.text
    assert scorer.constant_s > 0.0


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    """A small encoder that knows nothing."""
    path = tmp_path / "deep.safetensors"
    network = random_encoder(3, 1, "efficientnet_lite0")
    save_encoder(path, network, Card("efficientnet_lite0", ("red", "green", "blue")))
    return path


def test_with_an_encoder_neither_window_nor_block_leaves_a_trace(
    tmp_path: Path, encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = Fake(height=150, width=170, descriptions=("B02", "B03", "B04", "B08"))
    pair = open_pair(*write_pair(tmp_path / "pair", fake))
    options = {"encoder": str(encoder), "encoder_places": (2, 1, 0), "ground_m": 2.0}
    scorer = fitted(pair, "learned", **options)
    whole, tiled = score_all(pair, scorer), score_all(pair, scorer, 64)
    assert abs(whole - tiled).max() < 1e-4 * whole.max()
    assert "the maps up to stage7 of deep.safetensors" in scorer.text
    again = fitted(pair, "learned", **options)
    again.load_state(scorer.state())
    assert abs(score_all(pair, again) - whole).max() == 0.0 and again.text == scorer.text
    monkeypatch.setattr(deep_map, "BLOCK_CELLS", 2)
    monkeypatch.setattr(cells, "PASS_WINDOW_PX", 64)
    in_blocks = fitted(pair, "learned", **options).state()["detector.learned.cells"]
    found = scorer.state()["detector.learned.cells"]
    assert found.shape == (math.ceil(150 / 2), math.ceil(170 / 2))
    # Around each block the encoder sees five cells more, which is all that this image has.
    torch.testing.assert_close(in_blocks, found, rtol=0.0, atol=0.02)
