"""The token transformer for change: shapes, gradients, order of dates, where it begins, how places are scored."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from engine.backbones.registry import random_encoder
from engine.evaluation.change import Scorable
from engine.evaluation.places import Place, decoded_in
from engine.observer import SilentObserver
from engine.tasks.base import InputScale
from engine.tasks.change import PairBatch
from engine.tasks.registry import CHANGE_TASKS
from engine.tasks.token_change import TokenChangeTask
from engine.tasks.tokens import TOKENS, TokenDecoder

SCALE = InputScale(torch.zeros(3), torch.ones(3))


def task_of(backbone: str = "resnet18", *, measures: int = 0, frozen: bool = False) -> TokenChangeTask:
    generator = torch.Generator().manual_seed(0)
    encoder = random_encoder(3, 0, backbone)
    task = CHANGE_TASKS["change-tokens"].build(
        encoder, SCALE, frozen=frozen, generator=generator, measure_count=measures
    )
    assert isinstance(task, TokenChangeTask)
    return task


def pair(count: int = 2, edge: int = 64, measures: int = 0) -> PairBatch:
    generator = torch.Generator().manual_seed(1)
    before, after = (torch.randn(count, 3, edge, edge, generator=generator) for _ in range(2))
    own = torch.rand(count, measures, edge, edge, generator=generator) if measures else None
    return PairBatch(before, after, torch.ones(count, edge, edge, dtype=torch.bool), SCALE, SCALE, own)


@pytest.mark.slow
@pytest.mark.parametrize("backbone", ["resnet18", "efficientnet_lite0", "swin_t"])
def test_pairs_are_scored_above_any_encoder_and_all_weights_learn(backbone: str) -> None:
    task = task_of(backbone, measures=2)
    with torch.no_grad():
        task.decoder.last.weight.normal_(0.0, 0.1)
    scores = task(task.prepare(pair(measures=2)))
    assert scores.shape == (2, 64, 64)
    task.loss(scores, torch.randint(0, 2, (2, 64, 64))).backward()
    learned = [*task.decoder.parameters(), *task.encoder.parameters_of(task.names)]
    assert all(weight.grad is not None for weight in learned)
    assert task.maps[-1].stride_px == 16 and task.maps[0].name == "measures"


def test_the_order_of_the_dates_decides_the_tokens_only() -> None:
    task = task_of().eval()
    batch = pair(1)
    turned = PairBatch(batch.after, batch.before, batch.valid, SCALE, SCALE)
    with torch.inference_mode():
        task.decoder.places.zero_()  # which tells the dates apart
        first, second = (task(task.prepare(each)) for each in (batch, turned))
        assert torch.allclose(first, second, atol=1e-5)
        same = PairBatch(batch.before, batch.before, batch.valid, SCALE, SCALE)
        alike = task(task.prepare(same))
    assert float(alike.std()) < 1e-6 < float(first.std())  # equal dates differ nowhere


def test_tokens_are_means_of_pixels_by_attention() -> None:
    decoder = TokenDecoder(5, 16)
    decoder.initialise(torch.Generator().manual_seed(0))
    seen: list[Tensor] = []
    decoder.encoder[0].register_forward_hook(lambda module, given, found: seen.append(given[0]))
    with torch.inference_mode():
        decoder.eval()([torch.ones(2, 10, 6, 6)])
    (tokens,) = seen
    assert tokens.shape == (2, 2 * TOKENS, 32)
    middle = decoder.entry(torch.ones(1, 5, 3, 3))[0, :, 1, 1]  # far from the rim all pixels are this
    assert decoder.scale_px == 8 and torch.isfinite(tokens).all() and middle.shape == (32,)
    plain = tokens - decoder.places
    assert torch.allclose(plain[:, :TOKENS], plain[:, TOKENS:], atol=1e-6)  # both dates are the same here


def test_it_begins_at_the_measures() -> None:
    task = task_of(measures=2).eval()
    batch = pair(1, measures=2)
    assert batch.measures is not None
    with torch.inference_mode():
        scores = task(task.prepare(batch))
    known = task.decoder.known(batch.measures)[:, 0]  # type: ignore[misc]
    assert torch.allclose(scores, known, atol=1e-6)


def test_a_place_is_scored_in_windows_of_the_size_that_was_learned_from() -> None:
    task = task_of(frozen=True)
    windows = [window.grow(task.decoder_px, (200, 130)) for window in decoded_in(task, (200, 130))]
    assert max(max(window.shape) for window in windows) == task.window_px == 96
    assert all(window.row % 16 == window.col % 16 == 0 for window in windows)
    batch = pair(1, 160)
    place = Place(
        "place", batch.before[0], batch.after[0], batch.valid[0], torch.zeros(160, 160, dtype=torch.int8), SCALE, SCALE
    )
    found = Scorable(task, place, SilentObserver()).score(task, SilentObserver()).probability
    assert found.shape == (160, 160)
    task.eval()
    with torch.inference_mode():  # the first window, whose maps are those of the whole place
        maps = task.differences(task.prepare(place.whole()))
        corner = task.probabilities(task.decode([maps[0][..., :5, :5].half().float()]))[0, :64, :64]
    assert torch.allclose(torch.from_numpy(found[:64, :64]), corner, atol=2e-3)
