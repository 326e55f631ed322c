"""The thorough classifier: learns, gives the same whatever the windows, survives its file, resumes exactly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.classifiers import thorough
from engine.classifiers.files import load_classifier, save_classifier
from engine.classifiers.thorough import Thorough
from engine.classifiers.thorough_design import Design, EncoderPart, build_task, choose_part
from engine.classifiers.thorough_patches import Source
from engine.classifiers.thorough_training import ThoroughSettings, train
from engine.contract.errors import JobCancelled, ModelError, OutputError
from engine.labels.base import Labels
from engine.observer import SilentObserver
from engine.raster.ground import GroundResolution
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window
from tests.engine.classifiers import thorough_scenes as scenes
from tests.engine.train.fakes import Listener

CPU = torch.device("cpu")
SMALL = EncoderPart(Design("", (), (), (), (6, 12)), None, "", "", "no encoder")
SETTINGS = ThoroughSettings(epochs=12, batch_size=4, patch_px=80, learning_rate=5e-3, most_parts=2)
Made = tuple[Source, Labels, npt.NDArray[np.int64]]


class Stops(SilentObserver):
    """Cancels once it was asked so many times."""

    def __init__(self, asked: int) -> None:
        self._left = asked

    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0


def whole(classifier: Thorough, reader: StackReader, window_px: int) -> npt.NDArray[np.float32]:
    found = np.full((len(classifier.classes), *reader.grid.shape), np.nan, np.float32)
    everything = Window(0, 0, *reader.grid.shape)
    for tile in reader.tiles(window_px, classifier.halo_px, classifier.align_px):
        rows, cols = tile.core.slices_in(everything)
        found[:, rows, cols] = classifier.probabilities(tile)
    return found


def with_encoder() -> EncoderPart:
    design = Design("resnet18", (2, 1, 0), (), (), (4, 8))
    return EncoderPart(design, random_encoder(3, 0), "random", "", "a random encoder")


def test_a_task_standardises_with_the_numbers_of_its_card(tmp_path: Path) -> None:
    card = scenes.card(scenes.land_cover(tmp_path)[1])
    task = build_task(SMALL.design, card, torch.Generator().manual_seed(0), frozen=False)
    assert task.scale.mean.tolist() == pytest.approx(card.mean)
    assert task.scale.deviation.tolist() == pytest.approx(card.deviation)


@pytest.mark.slow
@pytest.mark.parametrize("make", [scenes.land_cover, scenes.change], ids=["one date", "two dates"])
def test_a_training_learns_its_classes_and_the_labels_left_out_are_found(
    make: Callable[[Path], Made], tmp_path: Path
) -> None:
    source, labels, truth = make(tmp_path)
    card = scenes.card(labels, len(source.reader.infos))
    listener = Listener()
    taught = train(card, [source], SMALL, SETTINGS, tmp_path / "run", CPU, listener)
    called = taught.held_out[0].argmax(axis=1)
    assert np.isfinite(taught.held_out[0]).all()
    assert float(np.mean(called == source.pixels.label)) > 0.8
    taught.classifier.adapt(source.reader, SilentObserver())
    probabilities = whole(taught.classifier, source.reader, 64)
    known = np.isfinite(probabilities[0])
    assert not known[scenes.HOLE].any() and int((~known).sum()) == known[scenes.HOLE].size
    assert np.allclose(probabilities[:, known].sum(axis=0), 1.0, atol=1e-5)
    assert float(np.mean(probabilities.argmax(axis=0)[known] == truth[known])) > 0.8
    assert {"loss", "validation_balanced_accuracy"} <= {name for name, _, _ in listener.metrics}


@pytest.mark.parametrize("part", [SMALL, with_encoder()], ids=["bands", "encoder"])
@pytest.mark.parametrize("make", [scenes.land_cover, scenes.change], ids=["one date", "two dates"])
def test_two_tilings_agree_and_the_file_gives_the_same(
    make: Callable[[Path], Made], part: EncoderPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, labels, _ = make(tmp_path)
    card = replace(scenes.card(labels, len(source.reader.infos)), settings=part.design.settings())
    task = build_task(part.design, card, torch.Generator().manual_seed(3))
    with torch.no_grad():
        # Scores with some spread, so that the places of equal classes would differ if the halo were too small.
        task.joined.decoder.last.weight.mul_(4.0)
    classifier = Thorough(card, task, CPU)
    classifier.adapt(source.reader, SilentObserver())
    one = whole(classifier, source.reader, 1024)
    monkeypatch.setattr(thorough, "BLOCK_PX", 48)
    other = whole(classifier, source.reader, 64)
    assert np.array_equal(np.isnan(one), np.isnan(other))
    assert float(np.nanmax(np.abs(one - other))) < 1e-3
    known = np.isfinite(one[0])
    assert np.array_equal(one[:, known].argmax(axis=0), other[:, known].argmax(axis=0))
    assert float(np.nanstd(one)) > 0.01  # the map is not flat
    save_classifier(tmp_path / "model.safetensors", classifier)
    loaded = load_classifier(tmp_path / "model.safetensors", CPU)
    loaded.adapt(source.reader, SilentObserver())
    tile = next(iter(source.reader.tiles(64, loaded.halo_px, loaded.align_px)))
    assert np.array_equal(loaded.probabilities(tile), classifier.probabilities(tile), equal_nan=True)


def test_a_cancelled_training_goes_on_as_if_it_had_not_been(tmp_path: Path) -> None:
    source, labels, _ = scenes.land_cover(tmp_path)
    settings = replace(SETTINGS, epochs=2, batch_size=2)
    card = scenes.card(labels)
    straight = train(card, [source], SMALL, settings, tmp_path / "straight", CPU, SilentObserver())
    for asked in (15, 19):  # each of the twelve patches asks once, then each step and each look at the validation
        with pytest.raises(JobCancelled):
            train(card, [source], SMALL, settings, tmp_path / "broken", CPU, Stops(asked))
    resumed = train(card, [source], SMALL, settings, tmp_path / "broken", CPU, SilentObserver())
    assert resumed.steps == straight.steps
    assert np.array_equal(resumed.held_out[0], straight.held_out[0], equal_nan=True)
    for name, value in straight.classifier.state().items():
        assert torch.equal(value, resumed.classifier.state()[name]), name
    other = replace(settings, learning_rate=1e-4)
    with pytest.raises(OutputError, match="learning_rate"):
        train(card, [source], SMALL, other, tmp_path / "broken", CPU, SilentObserver())


def test_nothing_is_chosen_on_the_labels_that_are_reported(tmp_path: Path) -> None:
    source, labels, _ = scenes.land_cover(tmp_path)
    settings = replace(SETTINGS, epochs=3, batch_size=2)
    held_out = []
    for name in ("true", "false"):
        found = train(scenes.card(labels), [source], SMALL, settings, tmp_path / name, CPU, SilentObserver())
        held_out.append(found.held_out[0])
        # The first part again, with its classes exchanged: what is said of it must be the same.
        label, first = source.pixels.label.copy(), source.parts == 0
        label[first] = label[first][::-1]
        source = replace(source, pixels=replace(source.pixels, label=label))
    assert np.isfinite(held_out[0][source.parts == 0]).all()
    assert np.array_equal(held_out[0][source.parts == 0], held_out[1][source.parts == 0])


def test_labels_that_are_never_left_out_have_no_held_out_probabilities(tmp_path: Path) -> None:
    source, labels, _ = scenes.land_cover(tmp_path)
    source = replace(source, parts=np.full_like(source.parts, -1))
    settings = replace(SETTINGS, epochs=1)
    taught = train(scenes.card(labels), [source], SMALL, settings, tmp_path / "run", CPU, SilentObserver())
    assert np.isnan(taught.held_out[0]).all() and np.isnan(taught.validation)
    assert taught.steps >= 1


def test_a_card_that_does_not_fit_its_weights_is_refused() -> None:
    truth = scenes.cover()
    card = scenes.card(scenes.drawn(truth))
    design = Design("", (), (), (), (4, 8))
    card = replace(card, settings=design.settings())
    state = build_task(design, card, torch.Generator().manual_seed(0)).state_dict()
    assert thorough.load(card, state, CPU).halo_px >= 1
    for settings in (
        {},
        {**design.settings(), "widths": "[4, 9]"},
        {**design.settings(), "widths": "[]"},
        {**design.settings(), "architecture": '"vgg"', "places": "[0, 1, 2]"},
        {**design.settings(), "places": "[9]"},
        {**design.settings(), "places": '"red"'},
    ):
        with pytest.raises(ModelError, match="The weights of the model"):
            thorough.load(replace(card, settings=settings), state, CPU)


def test_the_encoder_of_the_program_is_taken_where_its_bands_are_there() -> None:
    ground = GroundResolution(10.0)
    part = choose_part("", ("blue", "green", "red", "nir", None), ground, 0)
    assert part.design.architecture and part.encoder is not None and part.sha256
    assert part.design.places == (2, 1, 0)
    assert choose_part("", (None, None, "nir", None), ground, 0).encoder is None
    assert choose_part("none", ("red", "green", "blue"), ground, 0).encoder is None
    assert choose_part("random", ("nir", None), ground, 0).design.places == (0, 1)
