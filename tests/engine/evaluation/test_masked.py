"""Images with masks or polygons: read, shared out, drawn from, and classified window by window."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.contract.errors import InputError
from engine.evaluation import masked_map
from engine.evaluation.judged import judged
from engine.evaluation.masked import Masked, read_masked
from engine.evaluation.masked_files import find_masked
from engine.evaluation.masked_map import classified
from engine.evaluation.masked_parts import share_out
from engine.evaluation.masked_patches import PATCH_PX, MaskedPatches
from engine.observer import SilentObserver
from engine.tasks.base import InputScale
from engine.tasks.maps import MapsTask
from tests.engine.evaluation.made import image_bytes, write_masked
from tests.engine.labels.made import GRID, box
from tests.engine.labels.made import write as write_layer
from tests.engine.rasters import PLAIN
from tests.engine.rasters import write as write_raster

CPU = torch.device("cpu")


def read(folder: Path, labels: str = "") -> Masked:
    files = find_masked([str(folder)], labels)
    return read_masked(files, lambda info: (1, 2, 3), labels, "", SilentObserver())


@pytest.fixture
def drawn(tmp_path: Path) -> Masked:
    """A raster with two polygons of each of two classes."""
    path = write_raster(tmp_path / "scene.tif", replace(PLAIN, width=GRID.width, height=GRID.height, bands=3))
    shapes = [box(5, 5, 10, 10), box(30, 5, 10, 10), box(5, 40, 10, 10), box(100, 80, 10, 10)]
    labels = write_layer(tmp_path / "labels.gpkg", shapes, ["reed", "reed", "water", "water"])
    return read(path, str(labels))


def test_masks_are_read_with_their_classes(tmp_path: Path) -> None:
    (found,) = judged([read(write_masked(tmp_path / "set", each=3))])
    assert found.classes == ("1", "2", "3") and found.units == ("tile_0", "tile_1", "tile_2")
    assert found.groups == ("", "", "") and found.of_scene == (0, 1, 2)
    for number, scene in enumerate(found.scenes):
        assert (scene.label[:4] == -1).all() and (scene.label[4:] >= 0).all()  # 255 is not judged
        assert (scene.unit[:4] == -1).all()
        assert (scene.unit[4:] == number).all() and scene.images.shape == (3, 96, 96)
    assert [remark.code for remark in found.remarks] == ["evaluation.not_judged"]
    assert (found.scenes[0].shown([1]) == -1).all() and (found.scenes[1].shown([1])[4:] >= 0).all()


def with_masks(folder: Path, values: tuple[int, ...], seed: int = 0) -> Masked:
    """Images whose masks are made of these values in turn, in stripes."""
    mask = np.resize(np.repeat(np.array(values, np.uint8), 16), 96)[None, None, :].repeat(96, axis=1)
    for path in (write_masked(folder, each=2, seed=seed) / "masks").iterdir():
        path.write_bytes(image_bytes(mask))
    return read(folder)


def test_255_is_a_class_where_nothing_else_stands_against_the_background(tmp_path: Path) -> None:
    (found,) = judged([with_masks(tmp_path / "set", (0, 255))])
    assert found.classes == ("0", "255") and set(np.unique(found.scenes[0].label)) == {0, 1}
    assert not found.remarks


def test_what_255_means_is_the_same_in_training_and_test(tmp_path: Path) -> None:
    train, test = judged([with_masks(tmp_path / "a", (0, 1, 255)), with_masks(tmp_path / "b", (0, 255), seed=1)])
    assert train.classes == ("0", "1") and test.classes == ("0",)
    assert set(np.unique(test.scenes[0].label)) == {-1, 0}


@pytest.mark.parametrize("values", [(0,), (255,)])
def test_labels_of_one_class_are_refused(tmp_path: Path, values: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match="nothing to tell apart"):
        judged([with_masks(tmp_path / "set", values)])


def test_polygons_are_units_of_their_own(drawn: Masked) -> None:
    assert drawn.classes == ("reed", "water") and drawn.groups == ("reed", "reed", "water", "water")
    (scene,) = drawn.scenes
    assert [int((scene.unit == unit).sum()) for unit in range(4)] == [100] * 4
    assert set(np.unique(scene.label[scene.unit == 3])) == {1}
    shared = share_out(drawn, None, 0.5, 0)
    assert len(shared.learned) == len(shared.tested) == 2 and not set(shared.learned) & set(shared.tested)
    assert {drawn.groups[unit] for unit in shared.tested} == {"reed", "water"}  # class by class


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (lambda folder: shutil.rmtree(folder / "masks"), "does not hold the folders"),
        (lambda folder: (folder / "masks" / "tile_1.png").unlink(), "has no mask"),
        (lambda folder: [path.unlink() for path in (folder / "images").iterdir()], "contains no images"),
        (
            lambda folder: (folder / "masks" / "tile_1.png").write_bytes(image_bytes(np.ones((1, 95, 96), np.uint8))),
            "95 pixels, but its image has 96 x 96",
        ),
        (
            lambda folder: (folder / "masks" / "tile_1.png").write_bytes(image_bytes(np.ones((3, 96, 96), np.uint8))),
            "has 3 bands",
        ),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, break_it: object, said: str) -> None:
    folder = write_masked(tmp_path / "set", each=2)
    break_it(folder)  # type: ignore[operator]
    with pytest.raises(InputError, match=said):
        read(folder)


def test_a_raster_without_polygons_is_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "scene.tif")
    with pytest.raises(InputError, match="no label layer was chosen"):
        read(path)
    with pytest.raises(InputError, match="no label layer was chosen"):
        read(tmp_path / "nowhere")


def test_no_image_is_on_both_sides(tmp_path: Path) -> None:
    ours, theirs = write_masked(tmp_path / "a", each=3), write_masked(tmp_path / "b", each=3, seed=1)
    train, test = read(ours), read(theirs)
    shared = share_out(train, test, 0.3, 0)
    assert shared.learned == shared.tested == (0, 1, 2) and shared.test is not shared.train
    shutil.copy(ours / "images" / "tile_0.png", theirs / "images" / "tile_2.png")
    with pytest.raises(InputError, match="1 test image is among the training images as well: tile_2"):
        share_out(train, read(theirs), 0.3, 0)
    for name in ("images", "masks"):  # a copy under another name, in the one set that is split
        for number in range(3):
            shutil.copy(ours / name / f"tile_{number}.png", ours / name / f"again_{number}.png")
    with pytest.raises(InputError, match="among the training images"):
        share_out(read(ours), None, 0.5, 0)


def test_the_polygons_of_a_raster_cannot_serve_both_sides_as_two_sets(drawn: Masked) -> None:
    with pytest.raises(InputError, match="0 images or polygons are left to train on"):
        share_out(drawn, replace(drawn), 0.3, 0)


def test_a_polygon_that_several_rasters_show_is_on_one_side(tmp_path: Path, drawn: Masked) -> None:
    path = shutil.copy(tmp_path / "scene.tif", tmp_path / "later.tif")
    files = find_masked([str(tmp_path / "scene.tif"), str(path)], "labels")
    both = read_masked(files, lambda info: (1, 2, 3), str(tmp_path / "labels.gpkg"), "", SilentObserver())
    other = replace(both.scenes[1], content=b"another date")
    both = replace(both, scenes=(both.scenes[0], other))
    assert len(both.units) == 8 and both.polygons[:4] == both.polygons[4:] == drawn.polygons
    for seed in range(5):
        shared = share_out(both, None, 0.5, seed)
        learned, tested = ({both.polygons[unit] for unit in part} for part in (shared.learned, shared.tested))
        assert len(learned) == len(tested) == 2 and not learned & tested
    # Of two sets, what the test shows is not learned from.
    some = replace(drawn, scenes=(other,), units=drawn.units[:1], groups=drawn.groups[:1], of_scene=(0,),
                   polygons=drawn.polygons[:1])  # fmt: skip
    assert share_out(drawn, some, 0.5, 0).learned == (1, 2, 3)


def test_unknown_classes_and_too_little_are_named(tmp_path: Path) -> None:
    train, test = read(write_masked(tmp_path / "a", each=2)), read(write_masked(tmp_path / "b", each=2, seed=1))
    with pytest.raises(InputError, match="missing in the training data: 3"):
        share_out(replace(train, classes=("1", "2")), test, 0.3, 0)
    alone = write_masked(tmp_path / "c", each=1)
    with pytest.raises(InputError, match="0 to test on"):
        share_out(read(alone), None, 0.3, 0)


def test_patches_show_what_is_learned_from_and_nothing_else(drawn: Masked) -> None:
    (scene,) = drawn.scenes
    patches = MaskedPatches([scene], [scene.shown([0, 3])], 6, 0, CPU)
    assert patches.count == 2 and patches.epoch_steps == 1  # cells with labels: one at each end
    first, again = (list(patches.batches(0, 4)) for _ in range(2))
    for batch, same in zip(first, again, strict=True):
        assert torch.equal(batch.images, same.images) and torch.equal(batch.target, same.target)
        assert batch.images.shape == (6, 1, 3, PATCH_PX, PATCH_PX)
        assert batch.measures.shape == (6, 0, PATCH_PX, PATCH_PX)
        assert (batch.target >= 0).flatten(1).any(dim=1).all()
        assert (batch.images.abs().sum(dim=(1, 2)) > 0).eq(batch.valid).float().mean() > 0.99
        counts = (batch.target >= 0).sum(dim=(1, 2)).tolist()
        # The whole polygon, perhaps some of the other that is learned from, and nothing of those that are left out.
        assert min(counts) == 100 and max(counts) <= 200 < int((scene.label >= 0).sum())
    assert not torch.equal(next(iter(patches.batches(0, 1))).images, next(iter(patches.batches(1, 2))).images)


def test_masked_images_share_their_statistics_and_a_raster_has_its_own(tmp_path: Path, drawn: Masked) -> None:
    shared = share_out(read(write_masked(tmp_path / "a", each=4)), None, 0.5, 0)
    first, *others = shared.scales[0] + shared.scales[1]
    assert all(torch.equal(first.mean, other.mean) for other in others)
    learned = np.concatenate([shared.train.scenes[unit].images.reshape(3, -1) for unit in shared.learned], axis=1)
    assert np.allclose(first.mean[0], learned.mean(axis=1), rtol=1e-4)
    assert np.allclose(first.deviation[0], learned.std(axis=1), rtol=1e-4)
    own = share_out(drawn, None, 0.5, 0).scales[0][0]
    assert np.allclose(own.mean[0], drawn.scenes[0].images.mean(axis=(1, 2)), rtol=1e-4)


class Bright(MapsTask):
    """Class 1 where the first band is positive: what a window shows does not matter."""

    def __init__(self) -> None:
        torch.nn.Module.__init__(self)
        self.encoder, self.frozen, self.scale, self.stride_px = None, True, None, 32  # type: ignore[assignment]

    def forward(self, inputs: object) -> torch.Tensor:
        first = inputs.images[:, :1]  # type: ignore[attr-defined]
        height, width = inputs.shape  # type: ignore[attr-defined]
        return torch.cat([-first, first], dim=1)[..., :height, :width]


@pytest.mark.parametrize("size", [(40, 300), (256, 257), (97, 96)])
def test_windows_cover_an_image_once(size: tuple[int, int], monkeypatch: pytest.MonkeyPatch, drawn: Masked) -> None:
    monkeypatch.setattr(masked_map, "SEEN_PX", 64)
    monkeypatch.setattr(masked_map, "CORE_PX", 32)
    images = np.random.default_rng(0).normal(size=(3, *size)).astype(np.float32)
    whole = np.ones(size, np.bool_)
    scene = replace(drawn.scenes[0], images=images, valid=whole)
    scale = InputScale(torch.zeros(1, 3), torch.ones(1, 3))
    found = classified(Bright(), scene, scale, whole, CPU, SilentObserver())
    assert (found == (images[0] > 0)).all()
    corner = np.zeros(size, np.bool_)
    corner[0, 0] = True
    part = classified(Bright(), scene, scale, corner, CPU, SilentObserver())
    assert part[0, 0] == found[0, 0] and (part == -1).sum() > 0.4 * part.size  # what nobody asks for is not computed
