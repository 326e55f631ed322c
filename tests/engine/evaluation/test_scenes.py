"""Sets of images: read, shared out, measured."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.contract.errors import InputError, JobCancelled
from engine.data.labelled import find_labelled
from engine.evaluation.encoders import EncoderSource, open_source
from engine.evaluation.images import ImageSet, load_images, settle_form
from engine.evaluation.scenes import ON_VECTORS, SceneSettings, labels_drawn, measure_scenes, shared_out
from engine.observer import SilentObserver
from tests.engine.evaluation.made import image_bytes, patch, write_classes

RANDOM = EncoderSource(None, None, "random weights")
CPU = torch.device("cpu")


def loaded(folder: Path) -> ImageSet:
    found = find_labelled([str(folder)])
    form = settle_form(found.images, lambda info: tuple(band.index for band in info.bands), None)
    return load_images(found, form, folder, SilentObserver())


def settings(task: str, **changes: object) -> SceneSettings:
    values: dict[str, object] = {
        "task": task, "seeds": (0, 1), "epochs": 8, "batch_size": 16, "neighbours": 3, "fraction": 1.0, "device": CPU,
    }  # fmt: skip
    return SceneSettings(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("task", [*ON_VECTORS, "fine-tune"])
def test_classes_of_different_colour_are_learned(tmp_path: Path, task: str) -> None:
    train, test = loaded(write_classes(tmp_path / "train")), loaded(write_classes(tmp_path / "test", seed=9))
    outcome = measure_scenes(RANDOM, train, test, settings(task, seeds=(0,), epochs=20), SilentObserver())
    assert outcome.table.mean["accuracy"] == 1.0
    assert [(row.name, row.images, row.value) for row in outcome.classes] == [
        ("field", 12, 1.0), ("town", 12, 1.0), ("water", 12, 1.0),
    ]  # fmt: skip


def test_each_seed_draws_its_own_random_weights_and_the_same_seed_the_same(tmp_path: Path) -> None:
    images = loaded(write_classes(tmp_path / "images"))
    generator = np.random.default_rng(0)
    images.pixels[:] = generator.integers(0, 255, images.pixels.shape)  # nothing to learn: the figures scatter
    one, two = (measure_scenes(RANDOM, images, images, settings("knn"), SilentObserver()).table for _ in range(2))
    assert one == two
    assert one.rows[0] != one.rows[1]


def test_a_share_of_the_labels_is_drawn_class_by_class(tmp_path: Path) -> None:
    images = loaded(write_classes(tmp_path / "images"))
    chosen = labels_drawn(images.labelled, 0.25, 0)
    assert images.targets[chosen].sum(dim=0).tolist() == [3, 3, 3]
    assert labels_drawn(images.labelled, 0.001, 0).sum() == 3
    assert not torch.equal(chosen, labels_drawn(images.labelled, 0.25, 1))
    outcome = measure_scenes(RANDOM, images, images, settings("linear-probe", fraction=0.25), SilentObserver())
    assert outcome.train_count == 9


def test_a_damaged_image_is_named_and_skipped_and_too_many_stop(tmp_path: Path) -> None:
    folder = write_classes(tmp_path / "images", each=40)
    (folder / "town" / "town_3.png").write_bytes(b"no image")
    images = loaded(folder)
    assert images.count == 119 and len(images.skipped) == 1 and "town_3.png" in images.skipped[0].message
    assert images.targets[:, images.labelled.class_names.index("town")].sum() == 39
    (folder / "water" / "water_3.png").write_bytes(image_bytes(np.zeros((3, 16, 16), np.uint8))[:-6])
    with pytest.raises(InputError, match=r"2 of 120 images cannot be used.*town_3"):
        loaded(folder)


def test_images_of_another_size_depth_or_number_of_bands(tmp_path: Path) -> None:
    folder = write_classes(tmp_path / "images", each=100)
    generator = np.random.default_rng(0)
    (folder / "town" / "town_7.png").write_bytes(image_bytes(patch((150, 90, 80), generator, 23)))
    (folder / "town" / "town_8.png").write_bytes(image_bytes(np.full((3, 16, 16), 150, np.uint16)))
    (folder / "town" / "town_9.png").write_bytes(image_bytes(np.full((1, 16, 16), 150, np.uint8)))
    images = loaded(folder)
    assert images.resampled == 1 and images.count == 298
    assert "uint16" in images.skipped[0].message and "1 band" in images.skipped[1].message
    place = images.labelled.names.index("town/town_7.png")
    assert np.abs(images.pixels[place].mean(axis=(1, 2)) - (150, 90, 80)).max() < 5


def test_pixels_without_data_stay_out_of_the_statistics_and_become_zero(tmp_path: Path) -> None:
    images = loaded(write_classes(tmp_path / "images", each=4))
    before = images.scale()
    hole = np.ones((16, 16), np.bool_)
    hole[:8] = False
    images.pixels[0, :, :8], images.holes[0] = 255, hole
    after = images.scale()
    kept = images.pixels.astype(np.float64).transpose(1, 0, 2, 3)[:, np.stack([hole] + [np.ones_like(hole)] * 11)]
    assert np.allclose(after.mean.numpy(), kept.mean(axis=1), atol=1e-3)
    assert np.allclose(after.deviation.numpy(), kept.std(axis=1), atol=1e-3)
    assert not torch.allclose(before.mean, after.mean)
    assert not images.batch(np.array([0]), CPU).valid[0, :8].any()


def test_a_nodata_value_that_is_given_makes_holes(tmp_path: Path) -> None:
    found = find_labelled([str(write_classes(tmp_path / "images", each=2))])
    value = float(loaded(tmp_path / "images").pixels[0, 0, 3, 4])
    form = settle_form(found.images, lambda info: tuple(band.index for band in info.bands), None, nodata=value)
    images = load_images(found, form, tmp_path, SilentObserver())
    expected = (images.pixels == value).any(axis=1)
    assert expected[0, 3, 4] and set(images.holes) == set(np.flatnonzero(expected.any(axis=(1, 2))).tolist())
    for number, valid in images.holes.items():
        np.testing.assert_array_equal(valid, ~expected[number])


def test_a_set_that_is_too_large_for_the_memory_is_kept_on_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_classes(tmp_path / "images", each=3)
    small = loaded(folder)
    monkeypatch.setattr("engine.evaluation.images.MEMORY_BYTES", 10)
    large = loaded(folder)
    assert isinstance(large.pixels, np.memmap) and not isinstance(small.pixels, np.memmap)
    assert np.array_equal(small.pixels, large.pixels)
    assert sorted(path.name for path in folder.iterdir()) == ["field", "town", "water"]


def test_one_path_for_both_is_split_and_two_are_not(tmp_path: Path) -> None:
    found = find_labelled([str(write_classes(tmp_path / "images"))])
    train, test = shared_out(found, found, True, 0.25, 0)
    assert set(train.names) | set(test.names) == set(found.names) and not set(train.names) & set(test.names)
    assert test.targets.sum(axis=0).tolist() == [3, 3, 3]
    assert shared_out(found, found, False, 0.25, 0) == (found, found)


def test_classes_that_only_the_test_has_are_refused_and_fewer_are_not(tmp_path: Path) -> None:
    train = find_labelled([str(write_classes(tmp_path / "train"))])
    folder = write_classes(tmp_path / "test")
    for path in (folder / "field").iterdir():
        path.unlink()
    (folder / "field").rmdir()
    fewer = find_labelled([str(folder)])
    assert fewer.class_names == ("town", "water")
    test = shared_out(train, fewer, False, 0.25, 0)[1]
    assert test.class_names == train.class_names and test.groups == fewer.groups
    with pytest.raises(InputError, match="missing in the training data: field"):
        shared_out(fewer, train, False, 0.25, 0)


def test_a_cancel_is_heard(tmp_path: Path) -> None:
    class Cancelling(SilentObserver):
        def cancelled(self) -> bool:
            return True

    images = loaded(write_classes(tmp_path / "images"))
    for task in ("linear-probe", "fine-tune"):
        with pytest.raises(JobCancelled):
            measure_scenes(RANDOM, images, images, settings(task), Cancelling())


def test_random_weights_are_named_as_such_without_a_look_at_the_images() -> None:
    found = open_source("random", lambda: pytest.fail("an image was read"))
    assert found.random and found.remarks == ()
