"""The quick classifier: learned from polygons, the same in every tiling, honest about what was left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.classifiers.files import load_classifier, save_classifier
from engine.classifiers.quick import Quick
from engine.classifiers.quick_encoder import QuickEncoder
from engine.classifiers.quick_training import QuickResult, _choose, _Way, train
from engine.contract.model_card import ModelCard
from engine.labels.base import Labels
from engine.labels.folds import split
from engine.labels.pixels import LabelledPixels, burn
from engine.observer import SilentObserver
from engine.pixels.cache import MapCache
from engine.pixels.maps import EncoderMaps, EncoderScale
from engine.pixels.teach import Recipe
from engine.raster.reading.reader import StackReader
from tests.engine.classifiers import thorough_scenes as made

CPU = torch.device("cpu")
FAST = Recipe(hidden=8, members=2, steps=60)
Truth = npt.NDArray[np.int64]


def encoder(dates: int = 1) -> QuickEncoder:
    mean = torch.tensor([[900.0, 1000.0, 1000.0]] * dates)
    return QuickEncoder(
        EncoderMaps(random_encoder(3, 0), EncoderScale((2, 1, 0), mean, mean), CPU), "random weights", ""
    )


def taught(
    scene: StackReader,
    labels: Labels,
    *,
    with_encoder: bool = False,
    seed: int = 0,
    cache: MapCache | None = None,
    folds: int = 3,
    dates: int = 1,
    pixels: LabelledPixels | None = None,
) -> tuple[QuickResult, LabelledPixels]:
    pixels = burn(labels, scene.grid) if pixels is None else pixels
    validation = split(pixels, labels, validation="polygons" if folds > 1 else "none", folds=max(folds, 2))
    card: ModelCard = replace(made.card(labels, dates), kind="quick")
    own = encoder(dates) if with_encoder else None
    return train(card, scene, pixels, validation, own, cache, FAST, seed, CPU, SilentObserver()), pixels


def mapped(scene: StackReader, classifier: Quick, window_px: int = 512) -> npt.NDArray[np.float32]:
    found = np.full((len(classifier.classes), *scene.grid.shape), -1, np.float32)
    for tile in scene.tiles(window_px, classifier.halo_px, classifier.align_px):
        found[(slice(None), *tile.core.slices_in(tile.core.__class__(0, 0, *scene.grid.shape)))] = (
            classifier.probabilities(tile)
        )
    return found


@pytest.fixture(scope="module")
def cover(tmp_path_factory: pytest.TempPathFactory) -> tuple[StackReader, Labels, Truth]:
    source, labels, truth = made.land_cover(tmp_path_factory.mktemp("cover"))
    return source.reader, labels, truth


def inner(truth: Truth) -> npt.NDArray[np.bool_]:
    """Pixels a few pixels from every border, where there is data."""
    rows, cols = np.mgrid[: truth.shape[0], : truth.shape[1]]
    inside = (
        (rows % made.FIELD_PX > 3)
        & (rows % made.FIELD_PX < 28)
        & (cols % made.FIELD_PX > 3)
        & (cols % made.FIELD_PX < 28)
    )
    inside[made.HOLE] = False
    return inside


def test_fields_are_learned_and_the_held_out_ones_are_told_apart(cover: tuple[StackReader, Labels, Truth]) -> None:
    scene, labels, truth = cover
    found, pixels = taught(scene, labels)
    known = np.isfinite(found.held_out).all(axis=1)
    assert known.all()
    assert found.held_out.sum(axis=1) == pytest.approx(1.0, abs=1e-4)
    assert (found.held_out.argmax(axis=1) == pixels.label).mean() > 0.97
    probabilities = mapped(scene, found.classifier)
    inside = inner(truth)
    assert (probabilities.argmax(axis=0) == truth)[inside].mean() > 0.97
    assert "texture" in found.text


def test_nodata_is_where_it_was_and_nowhere_else(cover: tuple[StackReader, Labels, Truth]) -> None:
    scene, labels, truth = cover
    probabilities = mapped(scene, taught(scene, labels, folds=1)[0].classifier)
    hole = np.zeros(truth.shape, bool)
    hole[made.HOLE] = True
    assert np.isnan(probabilities[:, hole]).all()
    assert probabilities[:, ~hole].sum(axis=0) == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize("with_encoder", [False, True])
def test_two_tilings_agree(
    cover: tuple[StackReader, Labels, Truth], with_encoder: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, labels, _ = cover
    if with_encoder:
        monkeypatch.setattr("engine.classifiers.quick_training._helps", lambda gain, label: True)
    classifier = taught(scene, labels, with_encoder=with_encoder)[0].classifier
    assert bool(classifier.card.encoder) == with_encoder
    whole, parts = mapped(scene, classifier), mapped(scene, classifier, 56)
    # The encoder may compute in bfloat16, whose sums differ a little with the shape of a window.
    np.testing.assert_allclose(parts, whole, atol=0.05 if with_encoder else 1e-4)
    assert (np.nan_to_num(parts).argmax(axis=0) == np.nan_to_num(whole).argmax(axis=0)).mean() > 0.995


def test_a_saved_classifier_maps_the_same_with_the_encoder_inside(
    cover: tuple[StackReader, Labels, Truth], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, labels, _ = cover
    monkeypatch.setattr("engine.classifiers.quick_training._helps", lambda gain, label: True)
    classifier = taught(scene, labels, with_encoder=True)[0].classifier
    card = save_classifier(tmp_path / "m.safetensors", classifier)
    assert card.encoder == "random weights" and (tmp_path / "m.safetensors").stat().st_size < 3_000_000
    loaded = load_classifier(tmp_path / "m.safetensors")
    assert isinstance(loaded, Quick)
    np.testing.assert_array_equal(mapped(scene, loaded), mapped(scene, classifier))


@pytest.mark.slow
def test_maps_from_the_cache_teach_the_same(
    cover: tuple[StackReader, Labels, Truth], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, labels, _ = cover
    monkeypatch.setattr("engine.classifiers.quick_training._helps", lambda gain, label: True)
    cache = MapCache(tmp_path, "key", encoder().maps)
    first = taught(scene, labels, with_encoder=True, cache=cache)[0]
    assert list(tmp_path.glob("key/*.safetensors"))
    second = taught(scene, labels, with_encoder=True, cache=MapCache(tmp_path, "key", encoder().maps))[0]
    assert torch.equal(first.classifier.head.first, second.classifier.head.first)
    plain = taught(scene, labels, with_encoder=True)[0]
    assert np.abs(plain.held_out - first.held_out).mean() < 0.02


def test_the_seed_decides_and_nothing_else(cover: tuple[StackReader, Labels, Truth]) -> None:
    scene, labels, _ = cover
    one, same, other = (taught(scene, labels, seed=seed)[0].classifier.head.first for seed in (1, 1, 2))
    assert torch.equal(one, same) and not torch.equal(one, other)


def test_no_class_that_was_left_out_is_seen(cover: tuple[StackReader, Labels, Truth]) -> None:
    """Labels that are wrong in one part change what is said of the other parts, but not of their own."""
    scene, labels, _ = cover
    pixels = burn(labels, scene.grid)
    validation = split(pixels, labels, validation="polygons", folds=3)
    tested = validation.tested(0)
    wrong = replace(pixels, label=np.where(tested, (pixels.label + 1) % 3, pixels.label))
    card = replace(made.card(labels), kind="quick")

    def held_out(of: LabelledPixels) -> npt.NDArray[np.float32]:
        parts = replace(validation, count=1, parts=np.where(tested, 0, -1))
        return train(card, scene, of, parts, None, None, FAST, 0, CPU, SilentObserver()).held_out

    np.testing.assert_allclose(held_out(wrong)[tested], held_out(pixels)[tested], atol=1e-5)


def test_two_dates_learn_change(tmp_path: Path) -> None:
    source, labels, truth = made.change(tmp_path)
    found, pixels = taught(source.reader, labels, dates=2)
    held = found.held_out.argmax(axis=1)
    assert np.mean([(held[pixels.label == k] == k).mean() for k in (0, 1)]) > 0.9
    classifier = found.classifier
    save_classifier(tmp_path / "m.safetensors", classifier)
    loaded = load_classifier(tmp_path / "m.safetensors")
    loaded.adapt(source.reader, SilentObserver())
    assert isinstance(loaded, Quick)
    whole = mapped(source.reader, loaded)
    assert (whole.argmax(axis=0) == truth)[inner(truth)].mean() > 0.9
    np.testing.assert_allclose(mapped(source.reader, loaded, 56), whole, atol=1e-3)


def way(votes: npt.NDArray[np.float64]) -> _Way:
    return _Way(1, votes, None)  # type: ignore[arg-type]


def test_an_encoder_is_used_only_where_left_out_labels_show_that_it_helps(
    cover: tuple[StackReader, Labels, Truth],
) -> None:
    scene, labels, _ = cover
    pixels = burn(labels, scene.grid)
    validation = split(pixels, labels, validation="polygons", folds=3)
    truth = np.eye(3)[pixels.label]
    plain, better, worse = (0.4 * truth + 0.2, 0.85 * truth + 0.05, 0.1 * truth + 0.3)
    used, held_out = _choose([way(plain), way(better)], pixels, validation)
    assert used == 1
    np.testing.assert_array_equal(held_out, better)
    used, held_out = _choose([way(plain), way(worse)], pixels, validation)
    assert used == 0
    np.testing.assert_array_equal(held_out, plain)
    # Better in one part alone: the choice for that part is made on the others, so the part's figures stay plain.
    mixed = np.where(validation.tested(1)[:, None], better, worse)
    _, held_out = _choose([way(plain), way(mixed)], pixels, validation)
    np.testing.assert_array_equal(held_out[validation.tested(1)], plain[validation.tested(1)])


def test_an_encoder_that_was_not_used_is_not_in_the_file(
    cover: tuple[StackReader, Labels, Truth], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, labels, _ = cover
    monkeypatch.setattr("engine.classifiers.quick_training._helps", lambda gain, label: False)
    found, _ = taught(scene, labels, with_encoder=True)
    assert found.classifier.card.encoder == "" and "without the maps" in found.text
    save_classifier(tmp_path / "m.safetensors", found.classifier)
    assert (tmp_path / "m.safetensors").stat().st_size < 100_000
