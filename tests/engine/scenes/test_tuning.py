"""An encoder that is tuned: what a step sees depends on seed and step alone, and a resumed training ends the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.contract.errors import JobCancelled
from engine.observer import SilentObserver
from engine.pixels.maps import EncoderScale
from engine.scenes.encoder import SceneEncoder
from engine.scenes.heads import Lesson, LinearHead
from engine.scenes.tile_pixels import TilePixels
from engine.scenes.tuning import PlaceBatches, PlaceLearner, TuningSettings, tune
from engine.tasks.base import InputScale
from engine.tasks.scene import SceneTask

CPU = torch.device("cpu")
SETTINGS = TuningSettings(several=False, seed=3, epochs=4, batch_size=4)


def places(count: int = 12) -> tuple[TilePixels, torch.Tensor]:
    """Three bands, of which the second is bright in every other place; and which places those are."""
    pixels = np.random.default_rng(0).integers(0, 40, (count, 3, 16, 16)).astype(np.uint8)
    pixels[::2, 1] += 150
    label = torch.tensor([number % 2 for number in range(count)])
    return TilePixels(pixels, {1: np.zeros((16, 16), bool)}), torch.nn.functional.one_hot(label, 2).float()


def encoder() -> SceneEncoder:
    """Looks at the second and the first band."""
    scale = EncoderScale((1, 0), torch.tensor([[60.0, 20.0]]), torch.tensor([[70.0, 12.0]]))
    return SceneEncoder(random_encoder(2, 0).eval(), scale, "small", "", CPU)


def fitted(looks: SceneEncoder, images: TilePixels, targets: torch.Tensor, several: bool) -> LinearHead:
    """A layer on the vectors of the places."""
    vectors, names = looks.vectors(images, SilentObserver()), [str(place) for place in range(len(targets))]
    return LinearHead.learned(Lesson(vectors, targets, several, names, 1, 0), SilentObserver())


class Stops(SilentObserver):
    """Cancels after some questions."""

    def __init__(self, after: int) -> None:
        self.left = after

    def cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_what_a_step_sees_depends_on_seed_and_step_alone() -> None:
    images, targets = places()
    batches = PlaceBatches(images, (1, 0), targets, np.arange(12), SETTINGS, CPU)
    assert (batches.size, batches.epoch_steps) == (4, 3)
    whole = list(batches.batches(0, 6))
    again = list(batches.batches(3, 6))
    assert all(torch.equal(one.images, other.images) for one, other in zip(whole[3:], again, strict=True))
    for epoch in (whole[:3], whole[3:]):
        assert sum(int(batch.target[:, 1].sum()) for batch in epoch) == 6, "each place once a pass"
    bright = whole[0].images[:, 0].float().mean(dim=(1, 2)) > 100
    assert torch.equal(bright, whole[0].target[:, 0] > 0), "the encoder's bands, in its order"
    assert sum(int((~batch.valid).all(dim=(1, 2)).sum()) for batch in whole[:3]) == 1


def test_everything_is_driven_once_and_batch_norms_keep_their_statistics() -> None:
    task = SceneTask(
        encoder().encoder, 2, InputScale(torch.zeros(2), torch.ones(2)), frozen=False, several=True,
        generator=torch.Generator().manual_seed(0),
    )  # fmt: skip
    driven = [id(one) for group in PlaceLearner(task).parameter_groups() for one in group.parameters]
    assert len(driven) == len(set(driven)) == len(list(task.parameters()))
    learner = PlaceLearner(task).train()
    assert task.training and not any(one.training for one in learner.task.encoder.modules())


def test_a_tuned_encoder_knows_what_it_was_taught_and_the_first_one_stays(tmp_path: Path) -> None:
    images, targets = places()
    first = encoder()
    before = {name: value.clone() for name, value in first.encoder.network.state_dict().items()}
    settings = TuningSettings(False, 0, epochs=20)
    start = fitted(first, images, targets, False)
    tuned, head = tune(first, start, images, targets, np.arange(12), settings, tmp_path, SilentObserver())
    found = head.probabilities(tuned.vectors(images, SilentObserver()))
    assert torch.equal(found.argmax(dim=1)[2:], targets.argmax(dim=1)[2:])
    assert all(torch.equal(before[name], value) for name, value in first.encoder.network.state_dict().items())


@pytest.mark.parametrize("several", [False, True])
def test_a_tuning_begins_with_what_the_layer_says(tmp_path: Path, several: bool) -> None:
    images, targets = places()
    start = fitted(encoder(), images, targets, several)
    settings = TuningSettings(several, 0, epochs=0)
    same, head = tune(encoder(), start, images, targets, np.arange(12), settings, tmp_path, SilentObserver())
    vectors = same.vectors(images, SilentObserver())
    torch.testing.assert_close(head.probabilities(vectors), start.probabilities(vectors), atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("several", [False, True])
def test_a_cancelled_tuning_goes_on_to_the_same_end(tmp_path: Path, several: bool) -> None:
    images, targets = places()
    settings = TuningSettings(several, 3, epochs=4, batch_size=4)

    def run(folder: Path, observer: Any) -> tuple[SceneEncoder, Any]:
        start = fitted(encoder(), images, targets, several)
        return tune(encoder(), start, images, targets, np.arange(12), settings, folder, observer)

    straight, head = run(tmp_path / "straight", SilentObserver())
    with pytest.raises(JobCancelled):
        run(tmp_path / "broken", Stops(5))
    assert list((tmp_path / "broken" / "checkpoints").iterdir())
    resumed, other = run(tmp_path / "broken", SilentObserver())
    assert torch.equal(head.layer.weights, other.layer.weights)
    pairs = zip(
        straight.encoder.network.state_dict().values(), resumed.encoder.network.state_dict().values(), strict=True
    )
    assert all(torch.equal(one, two) for one, two in pairs)
